import { type Bitmap2D, correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Modules of white round a code: readers need four. */
const quiet = 4;

/** A code that still reads with a quarter of it worn away, as paper in a street wears. */
export function codeOf(address: string): Bitmap2D {
  return generate(address, { minCorrectionLevel: correction.Q });
}

/** The code as a picture: black on white in every scheme, its quiet zone inside. */
export function QrCode({ address }: { address: string }) {
  const code = codeOf(address);
  const side = code.size + 2 * quiet;
  return (
    <svg
      class="qr"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={address}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}

/** The code as a picture of at least this many pixels a side, for print. @throws Error where there is no canvas */
export function pngOf(address: string, pixels: number): Promise<Blob> {
  const code = codeOf(address);
  const module = Math.ceil(pixels / (code.size + 2 * quiet));
  const canvas = document.createElement("canvas");
  canvas.width = module * (code.size + 2 * quiet);
  canvas.height = canvas.width;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no pictures");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) context.fillRect((x + quiet) * module, (y + quiet) * module, module, module);
    }
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture was made"))), "image/png");
  });
}
