import { defineConfig } from "vitest/config";
import whole from "../../vitest.config.ts";

/** The tests of rules alone: no database, no browser, nothing built. One seed, so that a mutant meets the same run. */
export default defineConfig({
  ...(whole.resolve && { resolve: whole.resolve }),
  test: {
    include: ["test/**/*rules.test.ts", "test/document/*.test.ts"],
    exclude: ["test/document/{evaluate,worker}.test.ts"],
    setupFiles: ["reflect-metadata", "test/support/seed.ts", "test/mutate/setup.ts"],
    testTimeout: 60_000,
    provide: { seed: "1" },
  },
});
