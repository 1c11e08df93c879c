import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, base: string;
const many = 10_450;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ base } = theatre);
  const { store } = theatre.stage.running.works;
  const one = await store.reading.selectFrom("factor").selectAll().limit(1).executeTakeFirstOrThrow();
  const rows = Array.from({ length: many }, (_, n) => ({
    ...one,
    id: `many${String(n).padStart(5, "0")}`,
    nameZh: n === 7 ? "=逐行导出,7" : `逐行导出 ${n}`,
    nameEn: `Row ${n}`,
  }));
  for (let n = 0; n < many; n += 500)
    await store
      .em()
      .getKysely()
      .insertInto("factor" as never)
      .values(rows.slice(n, n + 500) as never)
      .execute();
}, 180_000);
afterAll(() => theatre?.close());

async function exported(page: Page, form: RegExp): Promise<string> {
  await page.getByRole("button", { name: "导出", exact: true }).click();
  const [taken] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("menuitem", { name: form }).click(),
  ]);
  return taken.path();
}

test("all that a filter finds is exported, beyond ten thousand, as a workbook and as CSV", async () => {
  const { page, complaints } = await theatre.openAs(theatre.stage.cast.auditor.email);
  const filter = encodeURIComponent(JSON.stringify({ q: "逐行导出" }));
  await page.goto(`${base}/Factor?filter=${filter}`);
  await page.getByText("逐行导出").first().waitFor();
  expect(await violations(page)).toEqual([]);
  const csv = readFileSync(await exported(page, /CSV/), "utf8");
  const lines = csv.split("\r\n").slice(1);
  expect(lines).toHaveLength(many);
  expect(new Set(lines.map((line) => /逐行导出[ ,]\d+/.exec(line)?.[0])).size).toBe(many);
  expect(lines.filter((line) => line.includes(`"'=逐行导出,7"`))).toHaveLength(1);
  const parts = unzipSync(readFileSync(await exported(page, /Excel/)));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect(sheet.match(/<row /g)).toHaveLength(many + 1);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 300_000);

test("a list leads to a page by its number, and keeps how many records its reader wants on one", async () => {
  const { page, complaints } = await theatre.openAs(theatre.stage.cast.auditor.email);
  const list = `${base}/Factor?filter=${encodeURIComponent(JSON.stringify({ q: "逐行导出" }))}`;
  await page.goto(list);
  const number = page.getByLabel("页码，可输入 1 至 500");
  await number.fill("450");
  await number.press("Enter");
  await page.getByText(/^8981–9000 \//).waitFor();
  for (const none of ["0", "-3", "最后"]) {
    await number.fill(none);
    await number.press("Enter");
    expect(await number.inputValue()).toBe("450");
  }
  await number.fill("9999");
  await number.press("Enter");
  await page.getByText(/^9981–10000 \//).waitFor();
  await page.getByLabel("每页条数").selectOption("每页 100 条");
  await page.getByText(/^1–100 \//).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${base}/`);
  await page.goto(list);
  await page.getByText(/^1–100 \//).waitFor();
  expect(await page.locator("tbody tr").count()).toBe(100);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test("an export that fails says so and makes no file; one that is stopped makes none", async () => {
  const { page } = await theatre.openAs(theatre.stage.cast.auditor.email);
  await page.goto(`${base}/Factor?filter=${encodeURIComponent(JSON.stringify({ q: "逐行导出" }))}`);
  await page.getByText("逐行导出").first().waitFor();
  const files: unknown[] = [];
  page.on("download", (file) => files.push(file));
  let asked = 0;
  await page.route("**/graphql", (route) => {
    const isList = route.request().postData()?.includes('"take":200');
    return isList && ++asked === 3 ? route.abort() : route.continue();
  });
  await page.getByRole("button", { name: "导出", exact: true }).click();
  await page.getByRole("menuitem", { name: /CSV/ }).click();
  await page.getByText(/导出未完成，未生成文件/).waitFor();
  await page.getByRole("button", { name: "导出", exact: true }).click();
  await page.getByRole("menuitem", { name: /CSV/ }).click();
  await page.getByRole("button", { name: /点击停止/ }).click();
  await page.getByRole("button", { name: "导出", exact: true }).waitFor();
  expect(files).toEqual([]);
  await page.context().close();
}, 120_000);
