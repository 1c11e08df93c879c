import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

const palette = (page: Page) => page.getByRole("dialog", { name: "全站搜索" });
const option = (page: Page, name: RegExp) => palette(page).getByRole("option", { name });

describe("the menu", () => {
  test("opens what is folded by the keyboard, and stays open on a page of it", async () => {
    const { page, complaints } = await theatre.openAs(theatre.stage.cast.administrator.email);
    const shown = await page.locator("nav a:visible").count();
    expect(shown).toBeLessThanOrEqual(12);
    const more = page.getByRole("button", { name: /^更多/ });
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    await more.focus();
    await page.keyboard.press("Enter");
    expect(await more.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("nav a:visible").count()).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("navigation").getByRole("link", { name: "排放因子" }).click();
    await page.locator("main h1", { hasText: "排放因子" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /^更多/ }).waitFor();
    expect(await page.locator("nav a[aria-current=page]:visible").innerText()).toBe("排放因子");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the search over everything", () => {
  test("opens by Ctrl K, finds pages by either name, deeds, people and records, and gives the focus back", async () => {
    const { page, complaints } = await theatre.openAs(theatre.stage.cast.administrator.email);
    const opener = page.getByRole("button", { name: /更多/ });
    await opener.focus();
    await page.keyboard.press("Control+k");
    const field = palette(page).getByRole("combobox");
    await field.waitFor();
    expect(await violations(page)).toEqual([]);
    for (const [typed, name] of [
      ["journal", /操作日志/],
      ["排放因", /排放因子/],
      ["邀请人", /邀请人员/],
      ["潍坊国际", /潍坊国际绿色农业博览会/],
    ] as const) {
      await field.fill(typed);
      await option(page, name).first().waitFor();
    }
    const [person] = await theatre.stage.store.reading.selectFrom("person").select("name").limit(1).execute();
    await field.fill(person!.name);
    await palette(page).getByRole("group", { name: "人员" }).getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await palette(page).waitFor({ state: "detached" });
    expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  test("goes where the keys chose, not while an input method composes", async () => {
    const { page, complaints } = await theatre.openAs(theatre.stage.cast.administrator.email);
    await page.keyboard.press("Control+k");
    const field = palette(page).getByRole("combobox");
    await field.fill("活动");
    const first = await field.getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await field.getAttribute("aria-activedescendant")).toBe(first);
    await field.evaluate((it) =>
      it.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true })),
    );
    expect(await palette(page).isVisible()).toBe(true);
    await field.fill("操作日志");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/journal$/);
    await palette(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  test("finds for an organiser nothing that the platform hides, and goes on to all records", async () => {
    const { page, complaints } = await theatre.openAs(theatre.stage.cast.fairOrganiser.email, { width: 360 });
    await page.getByRole("button", { name: "全站搜索" }).click();
    const field = palette(page).getByRole("combobox");
    await field.fill("操作日志");
    await palette(page).getByRole("status").filter({ hasText: "未找到" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await field.fill("潍坊国际");
    await option(page, /潍坊国际绿色农业博览会/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await option(page, /在全部记录中搜索/).click();
    await page.waitForURL(/\/search\?q=/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
