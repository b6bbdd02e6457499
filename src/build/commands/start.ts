import { basePath } from "../base-path.ts";
import { serveFolder } from "../serve.ts";
import { run as build } from "./build.ts";

/** `npm start`: builds, then serves the built site on PORT, 4173 unless said. @returns exit code */
export async function run(root: string): Promise<number> {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535.`);
    return 1;
  }
  const built = await build(root);
  if (built !== 0) return built;
  const base = basePath();
  const server = serveFolder(`${root}/dist`, base);
  return new Promise((end) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      console.error(
        fault.code === "EADDRINUSE"
          ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4174 npm start`
          : fault.message,
      );
      end(1);
    });
    server.listen(port, () => console.log(`\nKeep Well is at http://localhost:${port}${base}`));
  });
}
