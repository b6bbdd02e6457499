import { useEffect, useState } from "preact/hooks";
import { useApp } from "./app.ts";
import { readPage } from "./read-page.ts";
import { voiceFor } from "./voice.ts";

/** Reads the page aloud where the phone has a voice for its language; without one there is no button. */
export function ReadAloud() {
  const { t, tag } = useApp();
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [stop, setStop] = useState<() => void>();
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const look = () => setVoice(voiceFor(tag, speechSynthesis.getVoices()));
    look();
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => speechSynthesis.removeEventListener?.("voiceschanged", look);
  }, [tag]);
  if (!voice) return null;
  const start = () => {
    const end = readPage(tag, voice, () => setStop(undefined));
    setStop(() => end);
  };
  return (
    <p class={stop ? "read-aloud is-reading" : "read-aloud"}>
      <button type="button" class="button-quiet" onClick={() => (stop ? stop() : start())}>
        {t(stop ? "readAloud.stop" : "readAloud.start")}
      </button>
    </p>
  );
}
