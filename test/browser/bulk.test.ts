import { afterAll, beforeAll, expect, test } from "vitest";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

test("a move of several selected records is confirmed once, and tells to which", async () => {
  const { stage, base } = theatre;
  const { page, complaints } = await theatre.openAs(stage.cast.fairOrganiser.email);
  await page.goto(`${base}/Paper?filter=${encodeURIComponent(JSON.stringify({ state: ["issued"] }))}`);
  const row = page.getByRole("row", { name: /潍坊国际绿色农业博览会/ }).first();
  await row.getByRole("checkbox").check();
  await page.getByRole("button", { name: "签收" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("将对以下 1 条记录逐一办理").waitFor();
  await dialog.getByText(/潍坊国际绿色农业博览会/).waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "签收" }).click();
  await page.getByText("办结 1 件").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
