import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, offline: Browser, folder: string;
beforeAll(async () => {
  [theatre, offline] = [await openTheatre(), await openBrowser()];
  folder = mkdtempSync(join(tmpdir(), "tanhui-on-site-"));
}, 120_000);
afterAll(async () => {
  await theatre?.close();
  await offline?.close();
  rmSync(folder, { recursive: true });
});

test("an inspector takes the evidence pack along, and reads it on site without a network: from the meter to the proof, at any width", async () => {
  const { stage, base } = theatre;
  const { page: console } = await theatre.openAs(stage.cast.department.email);
  await console.goto(`${base}/Event/${stage.events.fair}`);
  const link = console.getByRole("link", { name: "下载证据包（ZIP）" });
  const [taken] = await Promise.all([console.waitForEvent("download"), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await taken.createReadStream()) chunks.push(chunk as Buffer);
  await console.context().close();
  for (const [path, content] of Object.entries(unzipSync(new Uint8Array(Buffer.concat(chunks))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const width of [360, 1280]) {
    const context = await offline.newContext({ viewport: { width, height: 800 }, offline: true });
    const page = await context.newPage();
    const missed: string[] = [];
    page.on("requestfailed", (request) => missed.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    await page.getByRole("heading", { level: 1, name: /潍坊国际绿色农业博览会/ }).waitFor();
    await page.getByRole("link", { name: "展馆电表读数单.pdf" }).first().waitFor();
    expect(await page.getByText("实现碳中和").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}`).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: /block\.retire/ }).click();
    expect(await page.locator("body").innerText()).toContain('"proof"');
    expect(missed).toEqual([]);
    await context.close();
  }
}, 120_000);
