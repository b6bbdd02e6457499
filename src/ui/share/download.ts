/** Gives a file to the browser's own download. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  /* The browser has taken the file once the click is over; some only a moment later. */
  window.addEventListener("pagehide", () => URL.revokeObjectURL(url));
}

/** A sheet as a page of its own that prints, or is saved as PDF, without this site. */
export function asPage(sheet: HTMLElement, title: string): Blob {
  const styles = [...document.querySelectorAll("style")].map(({ textContent }) => textContent).join("");
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = sheet.lang;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = page.createElement("style");
  style.textContent = styles;
  page.head.prepend(charset);
  page.head.append(style);
  /* The style prints a sheet where the share page has it. */
  const main = page.createElement("main");
  const place = page.createElement("div");
  place.dataset.island = "share-tool";
  const preview = page.createElement("div");
  preview.className = "preview";
  preview.append(page.importNode(sheet, true));
  place.append(preview);
  main.append(place);
  page.body.append(main);
  return new Blob(["<!doctype html>", page.documentElement.outerHTML], { type: "text/html" });
}
