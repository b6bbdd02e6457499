/** What a browser's voice tells of itself. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/** The beginnings of voice tags that speak a language of ours, best first, where it is not the tag itself. */
const spoken: Record<string, string[]> = {
  en: ["en-gb", "en"],
  /* Voices for Pakistan read the other script. */
  pa: ["pa-in", "pa-guru"],
  pt: ["pt-pt", "pt"],
  "zh-Hans": ["zh-cn", "zh-hans", "cmn-cn", "cmn-hans"],
};

/**
 * The voice that reads a language aloud: one on the phone itself, for exactly that language. Never another
 * language's: some phones read nonsense then, with no error.
 * @param tag BCP 47 tag of the page
 */
export function voiceFor<Known extends Voice>(tag: string, voices: readonly Known[]): Known | undefined {
  const here = voices.filter(({ localService }) => localService);
  for (const wanted of spoken[tag] ?? [tag.toLowerCase()]) {
    const found = here.find(({ lang }) => {
      const known = lang.toLowerCase().replace(/_/g, "-");
      return known === wanted || known.startsWith(`${wanted}-`);
    });
    if (found) return found;
  }
  return undefined;
}
