import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, stage: Theatre["stage"], base: string;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

test("the story held, figure by figure", () => {
  expect(stage.ending.failures).toBe(0);
  expect(stage.ending.checks).toBeGreaterThan(40);
  expect(stage.ending.refusals).toBeGreaterThan(50);
});

describe("the department at its desk", () => {
  test("signs in, goes through the lists to a record, and reads its story", async () => {
    const { page, complaints } = await theatre.openAs(stage.cast.department.email);
    await page.goto(`${base}/Methodology`);
    await page.getByText("造林碳汇方法学").first().click();
    await page.getByRole("heading", { level: 1, name: /造林碳汇方法学/ }).waitFor();
    await page.getByText("SD-P 三(三)7").first().waitFor();
    await page.goto(`${base}/Event`);
    await page.getByText("潍坊国际绿色农业博览会").first().click();
    await page.getByRole("heading", { level: 1, name: /潍坊国际绿色农业博览会/ }).waitFor();
    await page.getByText("118.707").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("every page", () => {
  test.each([
    [1280, "dark"],
    [360, "light"],
  ] as const)(
    "and a record of each kind, at %i px, %s, loads without a complaint and has no axe violation",
    async (width, scheme) => {
      const { page, complaints } = await theatre.openAs(stage.cast.administrator.email, { width, scheme });
      const menu = await page.locator("nav a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      expect(menu.length).toBeGreaterThan(20);
      const found: string[] = [];
      const look = async (path: string): Promise<void> => {
        await page.goto(base + path);
        await page.locator("main h1").first().waitFor();
        await page.waitForLoadState("networkidle");
        found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          found.push(`${path} scrolls sideways`);
      };
      for (const path of [...new Set([...menu, "/account", "/search?q=海南"])]) {
        await look(path);
        const record = await page
          .locator("main table td a")
          .first()
          .getAttribute("href", { timeout: 1 })
          .catch(() => null);
        if (record) await look(record);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});

describe("the public, without signing in", () => {
  test.each([[360], [1280]])(
    "reads at %i px that a certificate is valid, and of another that it was revoked",
    async (width) => {
      const { page, complaints } = await theatre.openPage({ width });
      const states: string[] = [];
      for (const code of stage.codes.values()) {
        await page.goto(`${base}/verify/${code}`);
        await page.locator("h1").first().waitFor();
        await page.waitForLoadState("networkidle");
        states.push((await page.locator("main, body").first().innerText()).includes("取消") ? "revoked" : "valid");
      }
      expect(states.filter((state) => state === "revoked")).toHaveLength(1);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test("finds methodologies, projects and retirements", async () => {
    const { page, complaints } = await theatre.openPage();
    for (const [path, word] of [
      ["/public/methodologies", "造林"],
      ["/public/projects", "青松岭"],
      ["/public/retirements", "370000-PHCER"],
      ["/public/offsets", "CEA"],
    ] as const) {
      await page.goto(base + path);
      await page.getByText(word).first().waitFor();
      expect(await violations(page), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
