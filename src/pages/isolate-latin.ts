/** A run of names or numbers in Latin letters and digits, with the signs that stand inside them. */
const run = /[A-Za-z0-9][A-Za-z0-9.@&'’/°½-]*(?:,? [A-Za-z0-9][A-Za-z0-9.@&'’/°½-]*)*/g;

/**
 * Isolates Latin names and numbers of several groups inside right-to-left words, so that their order holds: without
 * it "0808 2000 247" is shown from its last group to its first.
 * @param html of our own Markdown: text, `strong` and `a`
 */
export function isolateLatin(html: string): string {
  return html
    .split(/(<[^>]*>|&[a-z]+;)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(run, isolated)))
    .join("");
}

/** A number of one group, or a single letter, needs no isolation and costs bytes. */
function isolated(found: string): string {
  const words = found.replace(/[.’'-]+$/, "");
  const end = found.slice(words.length);
  return /[A-Za-z]{2}|\d[ ,]+\d|\d[-/]\d/.test(words) ? `<bdi dir="ltr">${words}</bdi>${end}` : found;
}
