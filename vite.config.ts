import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { basePath } from "./src/build/base-path.ts";
import { entryFolder, pagesPlugin } from "./src/build/pages-plugin.ts";
import { phonePlanPlugin } from "./src/build/phone-plan.ts";
import { shareDataPlugin } from "./src/build/share-data.ts";

const entries = readdirSync(join(import.meta.dirname, entryFolder));

export default defineConfig({
  base: basePath(),
  appType: "mpa",
  build: {
    /* The oldest browser served; below it, plain HTML works without script. */
    target: ["chrome79", "safari13"],
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((file) => [file.replace(".ts", ""), join(entryFolder, file)])),
    },
  },
  plugins: [
    phonePlanPlugin(),
    shareDataPlugin(),
    pagesPlugin(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/offline",
      filename: "sw.ts",
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: [
          "assets/*.js",
          "packs/*.json",
          "icons/icon.svg",
          "units.json",
          "index.html",
          "blank/index.html",
        ],
        dontCacheBustURLsMatching: /^(assets|packs)\//,
      },
    }),
  ],
});
