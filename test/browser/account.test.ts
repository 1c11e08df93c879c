import { afterAll, beforeAll, expect, test } from "vitest";
import { password, usccOf } from "../../server/seeds/story/cast.ts";
import { choose, openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, base: string;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ base } = theatre);
}, 240_000);
afterAll(async () => {
  await theatre?.close();
});

test.each([1280, 360])(
  "somebody registers with a role that is explained, sees by whom the request is decided, and keeps their account, at %i",
  async (width) => {
    const { page, complaints } = await theatre.openPage({ width });
    const email = `wang${width}@example.org`;
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await page.goto(`${base}/register`);
    const fill = (name: string, text: string) => page.locator(`#f-${name}`).fill(text);
    await fill("organizationName", "威海海洋牧场有限公司");
    await fill("uscc", usccOf(990 + (width % 7)));
    await choose(page, /登记地/, "山东省");
    await fill("name", "王海宁");
    await fill("email", email);
    await fill("password", password);
    await page.locator("#f-kind").click();
    await page.getByText("持有、出让、捐赠或注销减排量").waitFor();
    await page.getByRole("option", { name: /项目开发方/ }).click();
    await page.locator("#f-kind-helper-text").getByText("申报减排项目，提交监测数据，申请签发").waitFor();
    await choose(page, /办理地区/, "山东省");
    await page.getByRole("button", { name: "提交申请" }).click();
    await page.getByRole("link", { name: "前往登录" }).click();
    await page.getByLabel("邮箱").fill(email);
    await page.getByLabel("密码").fill(password);
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { level: 1, name: "等待核准" }).waitFor();
    await page.getByText(/由.*全国碳普惠平台管理处（演示）.*核准/).waitFor();
    if (width > 1000) expect(await page.getByRole("navigation", { name: "主导航" }).getByRole("link").count()).toBe(1);
    expect([await violations(page), await fits()]).toEqual([[], true]);

    await page.getByRole("link", { name: "查看我的账号" }).click();
    await page.getByRole("button", { name: "申请其他身份" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("#f-kind").click();
    await page.getByRole("option", { name: /减排量持有方/ }).click();
    await choose(dialog, /办理地区/, "山东省");
    await dialog.getByRole("button", { name: "申请其他身份" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("减排量持有方·山东省").waitFor();
    await page.getByText("当前登录").waitFor();
    expect([await violations(page), await fits()]).toEqual([[], true]);

    await page.getByRole("button", { name: "生成令牌" }).click();
    await dialog.locator("#f-name").fill("海草床监测站");
    await dialog.getByRole("radio", { name: /监测数据/ }).check();
    await dialog.locator("#f-ownPassword").fill(password);
    await dialog.getByRole("button", { name: "生成令牌" }).click();
    const token = await dialog.getByText(/^tanhui_/).innerText();
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: "{ me { name } }" });
    const who = await fetch(`${base}/graphql`, { method: "POST", headers, body });
    expect(await who.json()).toMatchObject({ data: { me: { name: "王海宁" } } });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "已保存" }).click();
    await page.getByText("海草床监测站").waitFor();
    expect([await violations(page), await fits()]).toEqual([[], true]);

    const next = "潮水退下去以后滩涂上留着海鸥的脚印";
    await page.getByRole("button", { name: "修改密码" }).click();
    await dialog.locator("#f-ownPassword").fill("not the present password");
    await dialog.locator("#f-password").fill(next);
    await dialog.getByRole("button", { name: "修改密码" }).click();
    await dialog.getByText("当前密码不正确").waitFor();
    await dialog.locator("#f-ownPassword").fill(password);
    await dialog.getByRole("button", { name: "修改密码" }).click();
    await dialog.waitFor({ state: "detached" });

    const [taken] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载本人数据" }).click(),
    ]);
    expect(taken.suggestedFilename()).toBe("tanhui-account.json");
    await page.getByRole("button", { name: "注销账号" }).click();
    await dialog.getByText("最后一次经办满三年后删除").waitFor();
    await dialog.locator("#f-ownPassword").fill(next);
    await dialog.getByRole("button", { name: "注销账号" }).click();
    await page.waitForURL(/\/login/);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  180_000,
);
