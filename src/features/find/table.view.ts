/** A list in which each value stands once; `at` gives its position. */
export class Table<T> {
  readonly values: T[] = [];
  readonly #positions = new Map<string, number>();

  at(value: T): number {
    const key = JSON.stringify(value);
    const position = this.#positions.get(key) ?? this.values.push(value) - 1;
    this.#positions.set(key, position);
    return position;
  }
}
