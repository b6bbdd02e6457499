declare module "virtual:uk-phone-metadata" {
  import type { PhoneMetadata } from "../units/phone.ts";

  /** Numbering plans of the United Kingdom and the islands, cut out of the library's own at build. */
  const metadata: PhoneMetadata;
  export default metadata;
}
