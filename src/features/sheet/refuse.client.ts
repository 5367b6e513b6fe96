/**
 * Refuses every file that is pasted or dropped, wherever on the page: no picture enters the sheet, and a
 * browser never opens one in its place.
 *
 * @param refused called when one was refused, to say why
 */
export function refusePictures(sheet: HTMLElement, refused: () => void): void {
  sheet.addEventListener("paste", (event) => {
    if (!hasFile(event.clipboardData)) return;
    event.preventDefault();
    refused();
  });
  addEventListener("dragover", (event) => {
    if (hasFile(event.dataTransfer)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!hasFile(event.dataTransfer)) return;
    event.preventDefault();
    refused();
  });
}

function hasFile(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}
