import { createServer } from "vite";

/** `npm run dev`: the same pages with live reload of content and code. @returns exit code */
export async function run(root: string): Promise<number> {
  const server = await createServer({ root, configFile: `${root}/vite.config.ts` });
  await server.listen(Number(process.env.PORT ?? 5173));
  server.printUrls();
  return new Promise(() => undefined);
}
