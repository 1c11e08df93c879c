import sparticuz, { inflate } from "@sparticuz/chromium";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const own =
  process.env["CHROMIUM_PATH"] ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** Unpacks the Chromium that comes from npm, with the libraries and fonts that a machine without a browser lacks: once a run, before its tests go side by side. */
export async function unpackBrowser(): Promise<void> {
  if (own) return;
  await sparticuz.executablePath();
  await inflate(join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../bin/al2023.tar.br"));
}
/** The one from npm. In one process it would end with its first window. */
async function bundled(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath();
  const env = {
    ...process.env,
    FONTCONFIG_PATH: join(tmpdir(), "fonts"),
    LD_LIBRARY_PATH: join(tmpdir(), "al2023/lib"),
  } as Record<string, string>;
  return chromium.launch({
    executablePath,
    args: [...sparticuz.args.filter((arg) => arg !== "--single-process"), ...quiet],
    headless: true,
    env,
  });
}

/** A real Chromium: the one that `CHROMIUM_PATH` names, the system's, or that which comes from npm. */
export async function openBrowser(): Promise<Browser> {
  return own ? chromium.launch({ executablePath: own, args: quiet }) : bundled();
}
