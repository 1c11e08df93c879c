/** Compiles the tests' programs into `build/`, with the one file that the server takes as it is. */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";

const compiler = "node_modules/typescript/bin/tsc";
execFileSync(process.execPath, [compiler, "-p", "test"], { stdio: ["ignore", process.stderr, process.stderr] });
cpSync("docs/verify/verify.mjs", "build/docs/verify/verify.mjs");
