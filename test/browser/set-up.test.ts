import { afterAll, beforeAll, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

test("an administrator finds the vacant seat of a city and invites somebody for that city, at any width", async () => {
  const { base } = theatre;
  for (const width of [360, 1280]) {
    const { page, complaints } = await theatre.openAs("administrator@demo.example", { width });
    for (const path of ["/set-up?region=370000", "/policy?region=370000"]) {
      await page.goto(base + path);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true);
      expect(await violations(page), `${path} ${width}`).toEqual([]);
    }
    await page.goto(`${base}/set-up?region=370000`);
    const vacant = page.locator("#seats li").filter({ hasText: "区域运营分中心（济南市）" });
    await vacant.getByRole("link", { name: "邀请区域运营分中心" }).click();
    await page.getByLabel("被邀请人邮箱").fill(`centre${width}@example.org`);
    await page.getByRole("button", { name: "邀请", exact: true }).click();
    await page.getByRole("link", { name: "查看邀请" }).click();
    await page.getByRole("heading", { level: 1, name: /区域运营分中心/ }).waitFor();
    expect(await page.locator("main").innerText()).toContain("济南市");
    expect(complaints).toEqual([]);
    await page.context().close();
  }
}, 120_000);
