import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

test.each([1280, 360])(
  "an office looks through what was done in its region at %i px, and takes it along",
  async (width) => {
    const { page, complaints } = await theatre.openAs(theatre.stage.cast.department.email, { width });
    await page.goto(`${theatre.base}/journal`);
    const deeds = page
      .locator("section, div")
      .filter({ has: page.getByRole("heading", { name: "办理记录" }) })
      .last();
    const rows = deeds.locator("ol > li");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(50);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.getByRole("button", { name: "继续查看更早的记录" }).click();
    await rows.nth(50).waitFor();
    await page.getByRole("combobox", { name: "记录类别" }).click();
    await page.getByRole("option", { name: "大型活动", exact: true }).click();
    await page.waitForURL(/type=Event/);
    await rows.filter({ hasText: "潍坊国际绿色农业博览会" }).first().waitFor();
    await rows.filter({ hasNotText: "大型活动" }).first().waitFor({ state: "detached" });
    await rows.first().getByRole("button", { name: "只看此类办理" }).click();
    await page.waitForURL(/action=/);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      (async () => {
        await page.getByRole("button", { name: "导出" }).click();
        await page.getByRole("menuitem", { name: /CSV/ }).click();
      })(),
    ]);
    const lines = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines[0]).toContain("时间,记录类别,记录,地区,办理,结果,办理方,依据,说明");
    expect(lines.length - 1).toBe(await rows.count());
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
test("whoever holds no office sees the log alone, and is asked for nothing", async () => {
  const { page, complaints } = await theatre.openAs(theatre.stage.cast.fairOrganiser.email);
  await page.goto(`${theatre.base}/journal`);
  await page.getByRole("heading", { name: "最新日志头" }).waitFor();
  expect(await page.getByRole("heading", { name: "办理记录" }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
