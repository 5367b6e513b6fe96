/** Milliseconds in which the three presses must fall. */
const WINDOW = 5000;

/**
 * Counts the presses of Shift alone, wherever the focus is: somebody typing must be able to leave too.
 * Any other key and any pointer starts the count over, so that capitals, Shift+Tab and the Alt+Shift or
 * Ctrl+Shift that changes the keyboard's language or direction never add up to three.
 *
 * @param tell called with 1, 2 and 3, and with 0 when the count is given up
 */
export function countShifts(tell: (presses: number) => void): void {
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout>;
  const startOver = () => {
    alone = false;
    clearTimeout(timer);
    if (presses > 0) tell((presses = 0));
  };
  addEventListener("keydown", ({ key, repeat, altKey, ctrlKey, metaKey }) => {
    if (key !== "Shift") startOver();
    else if (!repeat) alone = !(altKey || ctrlKey || metaKey);
  });
  addEventListener("keyup", ({ key }) => {
    if (key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    if (presses === 1) timer = setTimeout(startOver, WINDOW);
    tell(presses);
  });
  addEventListener("pointerdown", startOver);
}
