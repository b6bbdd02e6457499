import max from "libphonenumber-js/max/metadata";
import type { Plugin } from "vite";
import type { PhoneMetadata } from "../units/phone.ts";

/** Great Britain and Northern Ireland, Guernsey, Isle of Man, Jersey: all under +44. */
const countries = ["GB", "GG", "IM", "JE"] as const;

/** The library's numbering plans, cut down to the United Kingdom and the islands: 3 kB instead of 150. */
export function ukPhoneMetadata(): PhoneMetadata {
  return {
    ...max,
    country_calling_codes: { "44": [...countries] },
    countries: Object.fromEntries(countries.map((code) => [code, max.countries[code]])),
  } as PhoneMetadata;
}

/** Serves the cut-down plans to the page as `virtual:uk-phone-metadata`. */
export function phoneMetadataPlugin(): Plugin {
  const id = "virtual:uk-phone-metadata";
  return {
    name: "keep-well:phone-metadata",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(ukPhoneMetadata())}` : undefined,
  };
}
