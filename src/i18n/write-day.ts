/**
 * A day written out for readers of a language, in the digits 0 to 9 everywhere. A browser that cannot write days in
 * a language leaves the day as it is given.
 * @param isoDay year, month and day: "2026-11-28"
 * @param tag BCP 47 tag
 */
export function writeDay(isoDay: string, tag: string, dateStyle: "long" | "medium" = "long"): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  try {
    const inLanguage = `${tag === "en" ? "en-GB" : tag}-u-nu-latn-ca-gregory`;
    return new Intl.DateTimeFormat(inLanguage, { dateStyle, timeZone: "UTC" }).format(day);
  } catch {
    return isoDay;
  }
}

/** The phone's own day of a moment: "2026-11-28". */
export function isoDayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
