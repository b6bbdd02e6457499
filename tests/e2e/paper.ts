import jsQR from "jsqr";
import * as mupdf from "mupdf";
import type { Page } from "playwright-core";

/** A picture of a page of paper: grey, one byte a pixel. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** What a printer would make of a page of the site: every sheet of it, at 150 dots an inch. */
export async function printed(page: Page): Promise<Picture[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, at) => {
    const scale = mupdf.Matrix.scale(150 / 72, 150 / 72);
    const pixels = document.loadPage(at).toPixmap(scale, mupdf.ColorSpace.DeviceGray, false, true);
    return {
      width: pixels.getWidth(),
      height: pixels.getHeight(),
      grey: Uint8Array.from(pixels.getPixels()),
    };
  });
}

/** What stands on the screen, as a phone's camera would have it in front of it. */
export function onScreen(png: Uint8Array): Picture {
  const pixels = new mupdf.Image(png).toPixmap().convertToColorSpace(mupdf.ColorSpace.DeviceGray);
  return {
    width: pixels.getWidth(),
    height: pixels.getHeight(),
    grey: Uint8Array.from(pixels.getPixels()),
  };
}

/** What the code in a picture says; undefined when it cannot be read. The reader is not the writer's library. */
export function codeIn({ width, height, grey }: Picture): string | undefined {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [at, value] of grey.entries()) rgba.fill(value, at * 4, at * 4 + 3);
  return jsQR(rgba, width, height)?.data;
}

/** The start half of a picture's width: one of the two cards on a sheet. */
export function half({ width, height, grey }: Picture): Picture {
  const narrow = Math.floor(width / 2);
  const rows = Array.from({ length: height }, (_, row) => grey.subarray(row * width, row * width + narrow));
  return { width: narrow, height, grey: Uint8Array.from(rows.flatMap((row) => [...row])) };
}

/**
 * A picture as a phone's camera takes it: with noise, turned by some degrees, and blurred.
 * @param noise the share of points that come out black or white at random
 * @param random numbers from 0 to 1, the same for every run
 */
export function photographed(
  picture: Picture,
  degrees: number,
  noise: number,
  random: () => number,
): Picture {
  const { width, height } = picture;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const noisy = picture.grey.map((value) => (random() < noise ? (random() < 0.5 ? 0 : 255) : value));
  const map = (from: Uint8Array, value: (x: number, y: number, at: typeof point) => number): Uint8Array => {
    const at = (x: number, y: number) => point(x, y, from);
    return from.map((_old, index) => value(index % width, Math.floor(index / width), at));
  };
  const point = (x: number, y: number, from: Uint8Array = noisy): number => {
    const [column, row] = [Math.round(x), Math.round(y)];
    return column < 0 || row < 0 || column >= width || row >= height
      ? 255
      : (from[row * width + column] ?? 255);
  };
  const [middle, centre] = [(width - 1) / 2, (height - 1) / 2];
  const turned = map(noisy, (x, y, at) => {
    const [across, down] = [x - middle, y - centre];
    return at(across * cos + down * sin + middle, down * cos - across * sin + centre);
  });
  const near = [-1, 0, 1];
  const blurred = map(turned, (x, y, at) => {
    const around = near.flatMap((dy) => near.map((dx) => at(x + dx, y + dy)));
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  });
  return { width, height, grey: blurred };
}
