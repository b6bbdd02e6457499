import { type Browser, chromium, type Page } from "playwright-core";
import type { Contender } from "./contenders.ts";
import { Host } from "./host.ts";

/** A link as Chromium's developer tools model it: bytes a second each way, and milliseconds each way and back. */
export interface Link {
  name: string;
  down: number;
  up: number;
  latency: number;
}

/** The two slow links of Chromium's developer tools. */
export const links: Link[] = [
  { name: "slow 4G", down: (1.6e6 / 8) * 0.9, up: (750e3 / 8) * 0.9, latency: 562.5 },
  { name: "3G", down: (500e3 / 8) * 0.8, up: (500e3 / 8) * 0.8, latency: 2000 },
];

/** Milliseconds from asking for a page until a sentence of it is painted; undefined when it never is. */
async function untilSeen(
  page: Page,
  address: string,
  sentence: string,
  limit = 120_000,
): Promise<number | undefined> {
  await page.addInitScript((wanted) => {
    const look = () => {
      const lines = [...document.querySelectorAll("li")];
      if (!lines.some((line) => line.textContent?.includes(wanted))) return requestAnimationFrame(look);
      requestAnimationFrame(() => {
        (window as { seenAt?: number }).seenAt = performance.now();
      });
    };
    requestAnimationFrame(look);
  }, sentence);
  try {
    await page.goto(address, { waitUntil: "commit", timeout: limit });
    const seen = await page.waitForFunction(() => (window as { seenAt?: number }).seenAt, null, {
      timeout: limit,
    });
    return await seen.jsonValue();
  } catch {
    return undefined;
  }
}

/** In the page: bytes on the wire of the document, and of what had come whole by a moment. */
function bytesUntil(moment: number): number {
  const entries = ["navigation", "resource"].flatMap(
    (kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[],
  );
  const needed = entries.filter((entry) => entry.entryType === "navigation" || entry.responseEnd <= moment);
  return needed.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
}

const middle = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a first visit to the red flags costs. */
export interface Visit {
  milliseconds: number;
  bytes: number;
}

/**
 * First visits to the red flags of each contender on a link, with a processor four times slower: the middle of
 * several. They take turns, so that what else the machine does weighs on all alike.
 */
export async function firstVisits(
  browser: Browser,
  contenders: Contender[],
  tag: string,
  sentence: string,
  link: Link,
  rounds = 7,
): Promise<Visit[]> {
  const visits: Visit[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const visit = await firstVisit(browser, contender, tag, sentence, link);
      if (visit) visits[at]?.push(visit);
    }
  }
  return visits.map((made) => ({
    milliseconds: middle(made.map(({ milliseconds }) => milliseconds)),
    bytes: middle(made.map(({ bytes }) => bytes)),
  }));
}

async function firstVisit(
  browser: Browser,
  contender: Contender,
  tag: string,
  sentence: string,
  link: Link,
): Promise<Visit | undefined> {
  const host = new Host(contender.dist);
  const origin = await host.open();
  const profile = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  const page = await profile.newPage();
  const tools = await profile.newCDPSession(page);
  await tools.send("Network.enable");
  await tools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: link.latency,
    downloadThroughput: link.down,
    uploadThroughput: link.up,
  });
  await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const milliseconds = await untilSeen(page, origin + contender.address(tag, "when-to-call/"), sentence);
  const visit =
    milliseconds === undefined
      ? undefined
      : { milliseconds, bytes: await page.evaluate(bytesUntil, milliseconds) };
  await profile.close();
  await host.close();
  return visit;
}

/** What a phone fetches from home until nothing more comes, and whether the red flags then open with no signal. */
export async function keptOffline(
  browser: Browser,
  contender: Contender,
  tag: string,
  sentence: string,
): Promise<{ bytes: number; milliseconds: number | undefined }> {
  const host = new Host(contender.dist);
  const origin = await host.open();
  const profile = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await profile.newPage();
  await page.goto(origin + contender.address(tag, ""), { waitUntil: "load" });
  await quiet(host);
  const bytes = host.sent;
  await host.close();
  const again = await profile.newPage();
  const milliseconds = await untilSeen(
    again,
    origin + contender.address(tag, "when-to-call/"),
    sentence,
    5000,
  );
  await profile.close();
  return { bytes, milliseconds };
}

/** Settles once a host has sent nothing new for three looks, a second apart. */
async function quiet(host: Host): Promise<void> {
  for (let still = 0, last = -1; still < 3; ) {
    await new Promise((done) => setTimeout(done, 1000));
    still = host.sent === last ? still + 1 : 0;
    last = host.sent;
  }
}

/** @param path of the browser that comes with the install */
export function launch(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
}
