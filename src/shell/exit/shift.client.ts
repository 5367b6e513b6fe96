/** Milliseconds for the three presses. */
const WINDOW = 5000;

/**
 * Counts presses of Shift alone, wherever the focus is: people who type must be able to leave too.
 * Any other key and any pointer resets the count. So capitals, Shift+Tab, and Alt+Shift or Ctrl+Shift, which change
 * the language or direction of the keyboard, never add up to three.
 *
 * @param tell called with 1, 2 and 3, and with 0 when the count is reset
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
