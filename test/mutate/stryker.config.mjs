/** The modules whose rules are mutated. */
export const modules = [
  "draw",
  "ledger",
  "document",
  "committee",
  "methodology",
  "issuance",
  "event",
  "offset",
  "oversight",
];

/** A module's pure files. */
export const rulesOf = (module) => `server/${module}/**/*rules.ts`;

/**
 * Leaves alone what a person reads: texts with a blank in them, such as the message of a refusal. `reason` and `field`,
 * by which programs tell refusals apart, have none, and are mutated.
 */
const words = {
  shouldIgnore({ node }) {
    const text =
      node.type === "StringLiteral"
        ? node.value
        : node.type === "TemplateLiteral"
          ? node.quasis.map(({ value }) => value.raw).join("")
          : "";
    return text.includes(" ") ? "words for people" : undefined;
  },
};
export const strykerPlugins = [{ kind: "Ignore", name: "words", value: words }];

export default {
  plugins: ["@stryker-mutator/vitest-runner", import.meta.filename],
  ignorers: ["words"],
  mutate: modules.map(rulesOf),
  testRunner: "vitest",
  vitest: { configFile: "test/mutate/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: "data/mutate.json",
  tempDirName: "build/mutate",
  ignorePatterns: ["admin", "biome.json", "build", "data", "dist", "docs", "test/browser", "test/fixtures"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { logTests: false, reportTests: false },
};
