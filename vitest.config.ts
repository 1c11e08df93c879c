import { defineConfig } from "vitest/config";

const report = process.env["TANHUI_TEST_REPORT"];

export default defineConfig({
  // One graphql in the process: vite would take the .mjs where Node's own import takes the .js.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    dir: "test",
    include: ["**/*.test.ts"],
    setupFiles: ["reflect-metadata", "test/support/seed.ts", "test/support/refusals.ts"],
    globalSetup: ["test/support/ground.ts"],
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
