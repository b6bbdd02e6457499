declare module "virtual:uk-phone-plan" {
  /** Numbering plans of the United Kingdom and the islands, cut out of the library's own at build. */
  const plan: import("../units/phone.ts").PhonePlan;
  export default plan;
}

declare module "virtual:share-data" {
  /** The words of every offered language for its sheets. */
  const data: import("./share/sheet-data.ts").ShareData;
  export default data;
}
