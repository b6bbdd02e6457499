/** One sentence of the page: its words, where they stand, and the block they stand in. */
export interface Sentence {
  text: string;
  range: Range;
  block: Element;
}

/** What is not read: controls, what is hidden or in another language, and what stands about the page. */
const unread =
  "[hidden], .en, .sounds, .visually-hidden, .standing, .translation-status, .read-aloud, button, select, textarea, svg, details:not([open]) > :not(summary)";

const blocks = "h1, h2, h3, p, li, dt, dd, summary, label";

/** A sentence of any script we write, with the marks that end it. A point inside a number ends nothing. */
const sentence = /(?:[^.!?。！？।۔؟]|\.(?=\d))+(?:[.!?。！？।۔؟]+["”’»)]*|$)|[.!?。！？।۔؟]+/g;

/** The sentences of a part of the page, in reading order, in one language only. */
export function sentencesOf(root: Element, tag: string): Sentence[] {
  const found: { block: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === "" || parent.closest(unread)) continue;
    if (parent.closest("[lang]")?.getAttribute("lang") !== tag) continue;
    const block = parent.closest(blocks) ?? parent;
    const last = found[found.length - 1];
    if (last?.block === block) last.nodes.push(node);
    else found.push({ block, nodes: [node] });
  }
  return found.flatMap(({ block, nodes }) => inBlock(block, nodes));
}

function inBlock(block: Element, nodes: Text[]): Sentence[] {
  const text = nodes.map(({ data }) => data).join("");
  return [...text.matchAll(sentence)].flatMap((match) => {
    const [words] = match;
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const range = document.createRange();
    range.setStart(...placeOf(nodes, match.index));
    range.setEnd(...placeOf(nodes, match.index + words.length));
    return [{ text: words.trim(), range, block }];
  });
}

/** The node and offset of the nth character of some text nodes in a row. */
function placeOf(nodes: Text[], at: number): [node: Text, offset: number] {
  let left = at;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  const last = nodes[nodes.length - 1];
  if (!last) throw new Error("a block without text has no sentences");
  return [last, last.length];
}
