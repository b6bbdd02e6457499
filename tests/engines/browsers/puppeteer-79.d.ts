/** What is used of puppeteer-core 2.0.0, which came without types. */
declare module "puppeteer-79" {
  interface Page {
    goto(url: string, options?: { timeout: number; waitUntil: "domcontentloaded" }): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
    pdf(): Promise<unknown>;
  }
  interface Browser {
    createIncognitoBrowserContext(): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: {
      executablePath: string;
      args: string[];
      defaultViewport: { width: number; height: number };
    }): Promise<Browser>;
  };
  export default puppeteer;
}
