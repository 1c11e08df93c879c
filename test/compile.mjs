/** Compiles the tests' programs into `build/`, with what the server takes as it is. */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";

const compiler = "node_modules/typescript/bin/tsc";
execFileSync(process.execPath, [compiler, "-p", "test"], { stdio: ["ignore", process.stderr, process.stderr] });
for (const taken of ["verify.mjs", "schemas"])
  cpSync(`docs/verify/${taken}`, `build/docs/verify/${taken}`, { recursive: true });
