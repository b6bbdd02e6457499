import max from "libphonenumber-js/max/metadata";
import type { Plugin } from "vite";
import { z } from "zod";
import type { PhonePlan } from "../units/phone.ts";
import type { MadeFrom } from "./shipped.ts";

/** Great Britain and Northern Ireland, Guernsey, Isle of Man, Jersey: all under +44. */
const countries = ["GB", "GG", "IM", "JE"] as const;

/** The kinds of number, in the order the library's numbering plans list them, and whether each costs more. */
const costly = {
  FIXED_LINE: false,
  MOBILE: false,
  TOLL_FREE: false,
  PREMIUM_RATE: true,
  PERSONAL_NUMBER: true,
  VOICEMAIL: false,
  UAN: false,
  PAGER: true,
  VOIP: false,
  SHARED_COST: true,
};

/** The part of a country's plan that is used here, by its place in the library's lists. */
const formats = z.array(
  z.tuple([z.string(), z.string(), z.array(z.string()).min(1), z.string()]).rest(z.unknown()),
);
const kinds = z.array(z.union([z.tuple([z.string()]).rest(z.unknown()), z.literal(0)]));

/**
 * Ofcom's numbering plan as libphonenumber-js carries it, cut down while building to what a browser needs to
 * read a UK number: 2 kB to the phone, where the library would be 10.
 * @throws Error when the library's lists have changed their form
 */
export function ukPhonePlan(): PhonePlan {
  const plans = countries.map((code) => max.countries[code] as readonly unknown[]);
  const patterns = (wanted: boolean) =>
    plans.flatMap((plan) =>
      Object.values(costly).flatMap((costs, at) => {
        const kind = kinds.parse(plan[11])[at];
        return costs === wanted && Array.isArray(kind) ? [kind[0]] : [];
      }),
    );
  return {
    fine: [...new Set(patterns(false))].join("|"),
    costly: [...new Set(patterns(true))].join("|"),
    formats: formats.parse(plans[0]?.[4]).map(([digits, groups, leading, first]) => ({
      digits,
      leading: leading[leading.length - 1] ?? "",
      groups: groups.replace("$1", first.replace("$1", "$$1")),
    })),
  };
}

/** Serves the plan to the page as `virtual:uk-phone-plan`. */
export function phonePlanPlugin(): Plugin {
  const id = "virtual:uk-phone-plan";
  return {
    name: "keep-well:phone-plan",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const meta: MadeFrom = { madeFrom: "libphonenumber-js" };
      return { code: `export default ${JSON.stringify(ukPhonePlan())}`, meta };
    },
  };
}
