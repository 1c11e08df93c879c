/**
 * `npm run mutate`: StrykerJS changes the rules of the modules named, or of all, one mutant at a time, and runs the
 * rules tests on each. Prints every module's score; fails where one of `held` falls below 80 %. Options go to Stryker.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import config, { modules, rulesOf } from "./stryker.config.mjs";

const held = { ledger: 80, offset: 80, draw: 80 };
const options = process.argv.slice(2).filter((word) => word.startsWith("-"));
const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const unknown = named.filter((name) => !modules.includes(name));
if (unknown.length > 0) {
  console.error(`no rules are mutated of ${unknown.join(", ")}: name some of ${modules.join(", ")}`);
  process.exit(2);
}

const scope = named.length > 0 ? ["--mutate", named.map(rulesOf).join()] : [];
const run = ["run", "test/mutate/stryker.config.mjs", ...scope, ...options];
const { status } = spawnSync("stryker", run, { stdio: "inherit" });
if (status !== 0 || !existsSync(config.incrementalFile)) process.exit(status || 1);

const files = Object.entries(JSON.parse(readFileSync(config.incrementalFile, "utf8")).files);
for (const module of named.length > 0 ? named : modules) {
  const mutants = files.filter(([file]) => file.startsWith(`server/${module}/`)).flatMap(([, { mutants }]) => mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const score = (100 * noticed) / (noticed + count("Survived", "NoCoverage"));
  console.log(`${module}: ${score.toFixed(1)} %, ${count("Survived")} survived, ${count("NoCoverage")} without a test`);
  if (score < held[module]) process.exitCode = 1;
}
