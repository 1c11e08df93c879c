import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { password } from "../../server/seeds/story/cast.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, stage: Theatre["stage"], base: string;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

const reason = "申请的身份与单位业务不符，请改报活动组织者；营业执照所载范围不含减排量交易，须先变更登记。";
const verb = "不予核准";
const kinds = [
  "verificationBody",
  "inspectionBody",
  "validationBody",
  "evaluationBody",
  "creditHolder",
  "projectDeveloper",
  "expert",
];
let turn = 0;
/** A request that the administrator is about to refuse, and its page. */
async function asked(): Promise<{ page: Page; id: string; complaints: string[] }> {
  const asking = `mutation { it: requestMembership(kind: ${kinds[turn++]}, region: "370000") { id } }`;
  const { id } = (await stage.telling.ask(stage.cast.fairOrganiser, asking)).it as { id: string };
  const { page, complaints } = await theatre.openAs(stage.cast.administrator.email);
  await page.goto(`${base}/Membership/${id}`);
  return { page, id, complaints };
}
const dialog = (page: Page) => page.getByRole("dialog");
const openAgain = async (page: Page) => page.locator("main").getByRole("button", { name: verb }).click();
const typed = (page: Page) => dialog(page).locator("#f-reason").inputValue();

test.each<[string, (page: Page, id: string) => Promise<unknown>]>([
  ["Escape", (page) => page.keyboard.press("Escape")],
  ["a click beside the dialog", (page) => page.mouse.click(8, 400)],
  ["a reload", (page) => page.reload()],
  [
    "an ended session and a reload",
    async (page, id) => {
      const { store } = stage.running.works;
      await store.em().execute(`update session set "endedAt" = "begunAt" where device like 'Mozilla%'`);
      await page.reload();
      await page.locator('input[type="password"]').fill(password);
      await page.getByLabel("邮箱").fill(stage.cast.administrator.email);
      await page.keyboard.press("Enter");
      await page.locator('input[type="password"]').waitFor({ state: "detached" });
      await page.goto(`${base}/Membership/${id}`);
    },
  ],
  [
    "a second tab, in which the dialog is opened and closed",
    async (page, id) => {
      const other = await page.context().newPage();
      await other.goto(`${base}/Membership/${id}`);
      await openAgain(other);
      expect(await typed(other)).toBe(reason);
      await other.keyboard.press("Escape");
      await other.close();
      await page.keyboard.press("Escape");
    },
  ],
])("nothing typed is lost by %s", async (_, accident) => {
  const { page, id, complaints } = await asked();
  await openAgain(page);
  await dialog(page).locator("#f-reason").fill(reason);
  await accident(page, id);
  await dialog(page).waitFor({ state: "detached" });
  await openAgain(page);
  expect(await typed(page)).toBe(reason);
  await dialog(page).getByText("已恢复上次填写而未提交的内容").waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: verb, exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
  const { it } = await stage.telling.ask(stage.cast.administrator, `{ it: membership(id: "${id}") { state } }`);
  expect([it.state, complaints]).toEqual(["refused", []]);
  // What was sent is not offered again.
  expect(await page.evaluate((text) => JSON.stringify(localStorage).includes(text.slice(0, 20)), reason)).toBe(false);
  await page.context().close();
});

test("a lost connection leaves what was typed, and it is sent once there is one again", async () => {
  const { page, id } = await asked();
  await openAgain(page);
  await dialog(page).locator("#f-reason").fill(reason);
  await page.context().setOffline(true);
  await dialog(page).getByRole("button", { name: verb, exact: true }).click();
  await dialog(page).getByRole("alert").waitFor();
  expect(await typed(page)).toBe(reason);
  await page.context().setOffline(false);
  await dialog(page).getByRole("button", { name: verb, exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
  const { it } = await stage.telling.ask(stage.cast.administrator, `{ it: membership(id: "${id}") { state } }`);
  expect(it.state).toBe("refused");
  await page.context().close();
});

test("what is given up, or begun again, is gone", async () => {
  const { page } = await asked();
  await openAgain(page);
  await dialog(page).locator("#f-reason").fill(reason);
  await page.keyboard.press("Escape");
  await openAgain(page);
  await dialog(page).getByRole("button", { name: "重新填写" }).click();
  expect(await typed(page)).toBe("");
  await dialog(page).locator("#f-reason").fill(reason);
  await dialog(page).getByRole("button", { name: "取消" }).click();
  await openAgain(page);
  expect([await typed(page), await dialog(page).getByText("已恢复").count()]).toEqual(["", 0]);
  await page.context().close();
});

test("a form on a page outlives a reload, and is nobody else's", async () => {
  const { page } = await theatre.openAs(stage.cast.fairOrganiser.email);
  await page.goto(`${base}/Event/create`);
  await page.locator("#f-titleZh").fill("潍坊国际风筝会");
  await page.reload();
  await expect.poll(() => page.locator("#f-titleZh").inputValue()).toBe("潍坊国际风筝会");
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("Event")));
  expect(kept).toContain(`RaStore.kept.${stage.cast.fairOrganiser.personId}.Event`);
  await page.context().close();
});
