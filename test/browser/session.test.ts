import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { password, type Member } from "../../server/seeds/story/cast.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, stage: Theatre["stage"], base: string;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

/** Ends every session, as the hour or a sign-out elsewhere does. */
const endAll = () =>
  stage.running.works.store
    .em()
    .execute(`update session set "endedAt" = "begunAt" where "endedAt" is null and device like 'Mozilla%'`);
const does = async (who: Member, document: string, variables: Record<string, unknown> = {}) =>
  (await stage.telling.ask(who, document, variables)).it;
const again = (page: Page) => page.getByRole("dialog", { name: /^登录/ });
const enter = async (page: Page, email?: string) => {
  await again(page).waitFor();
  if (email) await again(page).getByLabel("邮箱").fill(email);
  await again(page).getByLabel("密码").fill(password);
  await again(page).getByRole("button", { name: "登录", exact: true }).click();
};
const reason = "申请的身份与单位业务不符，请改报活动组织者。";
/** The administrator is about to refuse a request, with the reason typed. */
async function refusing(width: number, kind: string) {
  const { administrator, fairOrganiser } = stage.cast;
  const asking = `mutation { it: requestMembership(kind: ${kind}, region: "370000") { id } }`;
  const { id } = await does(fairOrganiser, asking);
  const opened = await theatre.openAs(administrator.email, { width });
  await opened.page.goto(`${base}/Membership/${id}`);
  await opened.page.getByRole("button", { name: "不予核准" }).click();
  await opened.page.locator("#f-reason").fill(reason);
  const send = () => opened.page.getByRole("dialog").first().getByRole("button", { name: "不予核准" }).click();
  const state = async () => (await does(administrator, `{ it: membership(id: "${id}") { state } }`)).state;
  return { ...opened, send, state };
}

test.each([
  [1280, "methodologyDeveloper"],
  [360, "creditHolder"],
])(
  "what was typed survives an ended session, at %i",
  async (width, kind) => {
    const { page, complaints, send, state } = await refusing(width, kind);
    await endAll();
    await send();
    await again(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // Put off, the form stays as it is, and says why.
    await again(page).getByRole("button", { name: "暂不登录" }).click();
    await page.getByRole("alert").getByText("登录已结束").waitFor();
    expect(await page.locator("#f-reason").inputValue()).toBe(reason);
    await send();
    await enter(page);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await state()).toBe("refused");
    await page.getByText(reason).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  120_000,
);

test("who signs in as another person is asked before the page is loaded again, and does nothing in the owner's name", async () => {
  const { page, send, state } = await refusing(1280, "evaluationBody");
  await endAll();
  await send();
  await enter(page, stage.cast.fairOrganiser.email);
  await again(page).getByText("未提交的内容将丢失").waitFor();
  expect(await page.locator("#f-reason").inputValue()).toBe(reason);
  await again(page)
    .getByRole("button", { name: /^以 .* 登录$/ })
    .click();
  expect(await state()).toBe("requested");
  await enter(page);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await state()).toBe("refused");
  await page.context().close();
}, 120_000);

test("a window notices that another person has signed in in the next one", async () => {
  const { page, send, state } = await refusing(1280, "validationBody");
  const next = await page.context().newPage();
  await next.goto(`${base}/`);
  await next
    .getByRole("button", { name: /山东|管理/ })
    .first()
    .waitFor();
  await next.evaluate(() =>
    fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "mutation { signOut }" }),
    }),
  );
  await next.goto(`${base}/login`);
  await next.getByLabel("邮箱").fill(stage.cast.fairOrganiser.email);
  await next.getByLabel("密码").fill(password);
  await next.keyboard.press("Enter");
  await next.locator("main h1").first().waitFor();
  await send();
  await again(page).getByText("他人已在此浏览器中登录").waitFor();
  expect(await state()).toBe("requested");
  await again(page).getByRole("button", { name: "重新载入" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.context().close();
}, 120_000);
