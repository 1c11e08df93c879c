/**
 * `npm test`: checks, builds and runs the tests, one after the other, and says how long each took. What walks through
 * the console in a browser for minutes is a trial of its own: `npm run browser`.
 */
import { spawnSync } from "node:child_process";

const stages = [
  ["check", "npm", "run", "-s", "check"],
  ["build", "npm", "run", "-s", "build"],
  ["tests", "vitest", "run", "--project=together", "--project=alone", ...process.argv.slice(2)],
];
const took = [];
let status = 0;
for (const [name, command, ...args] of stages) {
  const begun = performance.now();
  status = spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
  took.push(`${name} ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
  if (status !== 0) break;
}
console.log(took.join(", "));
process.exit(status);
