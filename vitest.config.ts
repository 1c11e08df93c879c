import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

const report = process.env["TANHUI_TEST_REPORT"];

/** What these change stays changed in their process, or they look at what a fresh one has: each gets its own. */
const alone = [
  "house/modules.test.ts",
  "identity/register.test.ts",
  "identity/session.test.ts",
  "platform/door.test.ts",
  "platform/fuzz.test.ts",
  "platform/hostile.test.ts",
  "platform/telemetry.test.ts",
];

/** They walk through the console in a browser for minutes: a trial of its own. */
const walks = "browser/!(pack).test.ts";

export default defineConfig({
  // One graphql in the process: vite would take the .mjs where Node's own import takes the .js.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    dir: "test",
    setupFiles: ["reflect-metadata", "test/support/seed.ts", "test/support/refusals.ts", "test/support/packs.ts"],
    globalSetup: ["test/support/ground.ts"],
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      // Half of what a file of tests takes would be the import of the server: a worker keeps it for all its files.
      {
        extends: true,
        test: { name: "together", include: ["**/*.test.ts"], exclude: [...alone, walks], isolate: false },
      },
      { extends: true, test: { name: "alone", include: alone } },
      { extends: true, test: { name: "browser", include: [walks] } },
    ],
  },
});
