import { defineConfig } from "vitest/config";
import { phonePlanPlugin } from "./src/build/phone-plan.ts";
import { shareDataPlugin } from "./src/build/share-data.ts";

const project = (name: string, environment: "node" | "jsdom") => ({
  plugins: [phonePlanPlugin(), shareDataPlugin()],
  test: {
    name,
    environment,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    /* Loading the build anew for each file takes as long as the tests. A page in jsdom starts fresh all the same. */
    isolate: environment === "jsdom",
    maxWorkers: 2,
    /* Some of these render the whole site, on machines that have other work. */
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", "node"),
      project("content", "node"),
      project("dom", "jsdom"),
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/browser-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: "hosting",
          environment: "node",
          include: ["tests/hosting/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: "engines",
          /* Drivers of other engines lose a message now and then; a fault that fails twice is one. */
          retry: 1,
          environment: "node",
          include: ["tests/engines/**/*.test.ts"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
