/** A fault in content that stops the build: it names the file, the line and what to do. */
export class ContentError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = "ContentError";
  }
}
