declare module "virtual:uk-phone-plan" {
  import type { PhonePlan } from "../units/phone.ts";

  /** Numbering plans of the United Kingdom and the islands, cut out of the library's own at build. */
  const plan: PhonePlan;
  export default plan;
}
