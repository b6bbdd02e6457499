/**
 * The offered language that suits the browser best, or undefined when none does.
 * An exact tag wins, then the same language in another script or region.
 * @param wanted `navigator.languages`, best first
 * @param offered BCP 47 tags of the offered languages
 */
export function bestMatch(wanted: readonly string[], offered: readonly string[]): string | undefined {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  for (const want of wanted) {
    const exact = offered.find((tag) => tag.toLowerCase() === want.toLowerCase());
    const near = exact ?? offered.find((tag) => primary(tag) === primary(want));
    if (near !== undefined) return near;
  }
  return undefined;
}
