import { type Sentence, sentencesOf } from "./sentences.ts";

/** Name of the mark on the sentence that is being read, in the page's style. */
const mark = "spoken";

/**
 * Reads the page from its heading on, one sentence at a time, each marked while it is spoken: browsers cut
 * off long speech. Leaving the page stops it.
 * @param onEnd called once, when the last sentence is read or reading is stopped
 * @returns what stops it
 */
export function readPage(tag: string, voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const waiting = sentencesOf(document.querySelector("main") ?? document.body, tag);
  let unmark = () => {};
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    unmark();
    window.removeEventListener("pagehide", end);
    speechSynthesis.cancel();
    onEnd();
  };
  const next = () => {
    unmark();
    const sentence = waiting.shift();
    if (!sentence || ended) return end();
    unmark = markSentence(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = next;
    utterance.onerror = end;
    speechSynthesis.speak(utterance);
  };
  window.addEventListener("pagehide", end);
  speechSynthesis.cancel();
  next();
  return end;
}

/** Marks one sentence, or its whole block where the browser cannot mark less. @returns what takes the mark off */
function markSentence({ range, block }: Sentence): () => void {
  block.scrollIntoView({ block: "center" });
  if ("highlights" in CSS) {
    CSS.highlights.set(mark, new Highlight(range));
    return () => CSS.highlights.delete(mark);
  }
  block.classList.add(`is-${mark}`);
  return () => block.classList.remove(`is-${mark}`);
}
