/**
 * Builds the product into dist, each half only where something that it is made of is newer: `node build.mjs` both,
 * `node build.mjs server` the server alone. What runs in production needs dist, package.json and its lock, no more.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Does `make` unless `stamp` is newer than all that the patterns match, folders included: a file less counts too. */
async function unlessMade(stamp, patterns, make) {
  const begun = new Date();
  const times = patterns.flatMap((pattern) => globSync(pattern)).map((path) => statSync(path).mtimeMs);
  if (existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...times)) return;
  await make(!existsSync(stamp));
  writeFileSync(stamp, "");
  utimesSync(stamp, begun, begun);
}

/** What the server takes as it is. */
const taken = ["server/seeds/**/*.csv", "docs/verify/verify.mjs", "docs/verify/schemas/*.json"];

function buildServer(anew) {
  if (anew) rmSync("dist/.tsbuildinfo", { force: true });
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "server"], { stdio: "inherit" });
  for (const file of globSync(taken)) cpSync(file, `dist/${file}`);
  // What was built of a source that is gone must not be found by chance.
  for (const file of globSync("dist/{server,shared,test}/**/*.{js,json}")) {
    const source = file.replace(/^dist\//, "").replace(/\.js$/, ".ts");
    if (file.startsWith("dist/test/") || !existsSync(source)) rmSync(file);
  }
}

async function buildConsole() {
  const { build } = await import("vite");
  await build({ logLevel: "warn" });
  for (const file of globSync("dist/admin/**/*.{html,js,css,json,svg}"))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
}

const shared = ["shared/**/*", "package-lock.json", "build.mjs"];
await unlessMade("dist/.server", ["server/**/*", ...taken, "tsconfig.json", ...shared], buildServer);
if (process.argv[2] !== "server")
  await unlessMade("dist/.console", ["admin/**/*", "vite.config.ts", ...shared], buildConsole);
