/**
 * Wakes the print buttons of a page. A button may name what to print: the page's print style reads it from
 * the root element, and it is taken away once the paper is made.
 */
export function wakePrinting(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.printing = button.dataset.print ?? "";
      window.print();
    });
  }
  window.addEventListener("afterprint", () => delete root.dataset.printing);
}
