import { generateSync } from "otplib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { password, usccOf } from "../../server/seeds/story/cast.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(() => theatre?.close());

const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe.each([360, 1280])("at %i px", (width) => {
  test("whoever asks for an account sees the password, and how strong it is, before it is sent", async () => {
    const { page, complaints } = await theatre.openPage({ width });
    await page.goto(`${theatre.base}/register`);
    const password = page.getByLabel("密码", { exact: true });
    await page.getByLabel("单位名称").fill("青岛海蓝渔业有限公司");
    await page.getByLabel("统一社会信用代码").fill(usccOf(700 + (width % 100)));
    await page.getByLabel("姓名").fill("蓝小鱼");
    await page.getByLabel("邮箱").fill(`lan${width}@demo.example`);
    await password.fill("lanxiaoyu");
    await page.getByText("已输入 9 个字符，至少 15 个").waitFor();
    await password.fill("LanXiaoyu@20261128");
    await page.getByText(/太弱：由人名/).waitFor();
    await password.fill("渔网补好以前谁也不许出海去看灯塔");
    await page.getByText("强度足够").waitFor();
    expect(await password.getAttribute("type")).toBe("password");
    await page.getByRole("button", { name: "显示密码" }).click();
    expect(await password.getAttribute("type")).toBe("text");
    expect(await isWide(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("an administrator hands over a link, which sets a new password once", async () => {
    const { base, stage } = theatre;
    const { page: office, complaints } = await theatre.openAs(stage.cast.administrator.email, { width });
    const [who, chosen] = [stage.cast.donor, `渔网补好以前谁也不许出海${width}`];
    await office.goto(`${base}/Person/${who.personId}`);
    await office.getByRole("button", { name: "生成重设密码的链接" }).click();
    await office.getByLabel("理由").fill("持身份证当面核验");
    await office.getByRole("button", { name: "生成链接" }).click();
    const shown = await office.getByText(/\/set-password#/).innerText();
    const link = `${base}/set-password#${shown.split("#")[1]}`;
    expect(await isWide(office)).toBe(true);
    expect(await violations(office)).toEqual([]);
    await office.context().close();

    const { page, complaints: others } = await theatre.openPage({ width });
    await page.goto(link);
    await page.getByLabel("新密码", { exact: true }).fill(chosen);
    expect(new URL(page.url()).hash).toBe("");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "设置", exact: true }).click();
    await page.getByRole("heading", { name: "密码已设置" }).waitFor();
    // It works once.
    await page.goto(`${base}/login`);
    await page.goto(link);
    await page.getByLabel("新密码", { exact: true }).fill(chosen);
    await page.getByRole("button", { name: "设置", exact: true }).click();
    await page.getByText("链接已用过或已过期").waitFor();
    await page.goto(`${base}/login`);
    await page.getByLabel("邮箱").fill(who.email);
    await page.getByLabel("密码").fill(chosen);
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByLabel("密码").waitFor({ state: "detached" });
    expect([...complaints, ...others]).toEqual([]);
    await page.context().close();
  });

  test("an administrator invites somebody, who makes an account by the link and is let in at once", async () => {
    const { base, stage } = theatre;
    const { page: office, complaints } = await theatre.openAs(stage.cast.administrator.email, { width });
    const email = `invited${width}@demo.example`;
    await office.goto(`${base}/Invitation`);
    await office.locator('a[href="/Invitation/create"]').first().click();
    await office.getByLabel("被邀请人邮箱").fill(email);
    await office.getByLabel("身份").click();
    await office.getByRole("option", { name: "专家" }).click();
    await office.getByLabel("地区").click();
    await office.getByRole("option", { name: "山东省" }).click();
    await office.getByRole("listbox").waitFor({ state: "detached" });
    expect(await isWide(office)).toBe(true);
    expect(await violations(office)).toEqual([]);
    await office.getByRole("button", { name: "邀请", exact: true }).click();
    const shown = await office.getByText(/\/invited#/).innerText();
    const link = `${base}/invited#${shown.split("#")[1]}`;
    expect(await violations(office)).toEqual([]);
    await office.goto(`${base}/Invitation`);
    await office.getByText(email).waitFor();
    await office.goto(link);
    await office.getByText(/不是您现在的账号/).waitFor();
    await office.context().close();

    const { page, complaints: others } = await theatre.openPage({ width });
    await page.goto(link);
    await page.getByLabel("单位名称").fill("潮声研究所");
    await page.getByLabel("统一社会信用代码").fill(usccOf(720 + (width % 100)));
    await page.getByLabel("登记地").click();
    await page.getByRole("option", { name: "山东省" }).click();
    await page.getByLabel("姓名").fill("林远舟");
    const chosen = `渔网补好以前谁也不许出海${width}`;
    await page.getByLabel("密码", { exact: true }).fill(chosen);
    expect(await isWide(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "设立账号并接受" }).click();
    await page.getByRole("heading", { name: "已接受邀请" }).waitFor();
    await page.getByRole("link", { name: "登录" }).click();
    await page.getByLabel("邮箱").fill(email);
    await page.getByLabel("密码").fill(chosen);
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByLabel("密码").waitFor({ state: "detached" });
    await page.goto(`${base}/account`);
    await page.getByText("专家·山东省").waitFor();
    expect([...complaints, ...others]).toEqual([]);
    await page.context().close();
  });

  test("a second factor is set up with an app, and asked for in a second step of the sign-in", async () => {
    const { base, stage } = theatre;
    const who = width === 360 ? stage.cast.mariner : stage.cast.validator;
    const { page, complaints } = await theatre.openAs(who.email, { width });
    await page.goto(`${base}/account`);
    await page.getByRole("button", { name: "启用两步验证" }).click();
    await page.getByLabel("当前密码").fill(password);
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByAltText("供验证器扫描的二维码").waitFor();
    expect(await isWide(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    const secret = (await page.getByRole("dialog").locator("code").innerText()).replaceAll(" ", "");
    const code = (seconds = 0) =>
      generateSync({ secret, epoch: Math.floor(Date.parse(stage.clock.now()) / 1_000) + seconds });
    await page.getByLabel("验证码").fill(code());
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByText(/下面是恢复码/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "我已保存恢复码" }).click();
    await page.getByText(/剩余 10 个恢复码/).waitFor();
    await page.context().close();

    const { page: again, complaints: others } = await theatre.openPage({ width });
    await again.goto(`${base}/login`);
    await again.getByLabel("邮箱").fill(who.email);
    await again.getByLabel("密码").fill(password);
    await again.getByRole("button", { name: "登录" }).click();
    await again.getByLabel("验证码").fill(code());
    await again.getByRole("button", { name: "登录" }).click();
    await again.getByText("验证码不正确、已用过或已过时").waitFor();
    expect(await violations(again)).toEqual([]);
    await again.getByLabel("验证码").fill(code(30));
    await again.getByRole("button", { name: "登录" }).click();
    await again.getByLabel("验证码").waitFor({ state: "detached" });
    await again.locator("main h1").first().waitFor();
    expect([...complaints, ...others]).toEqual([]);
    await again.context().close();
  });

  test("whoever must have a second factor and has none sets it up before anything else; an administrator resets it", async () => {
    const { base, stage } = theatre;
    const who = width === 360 ? stage.cast.hnOperator : stage.cast.hnDepartment;
    const { secondFactor } = stage.config;
    Object.assign(stage.config, { secondFactor: new Set(["staff"]) });
    const { page, complaints } = await theatre.openPage({ width });
    await page.goto(`${base}/login`);
    await page.getByLabel("邮箱").fill(who.email);
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录" }).click();
    await page.waitForURL(/\/second-factor/);
    await page.goto(`${base}/Project`);
    await page.waitForURL(/\/second-factor/);
    await page.getByRole("heading", { name: "两步验证" }).waitFor();
    expect([await isWide(page), await violations(page)]).toEqual([true, []]);
    await page.getByRole("button", { name: "启用两步验证" }).click();
    await page.getByLabel("当前密码").fill(password);
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByAltText("供验证器扫描的二维码").waitFor();
    const secret = (await page.getByRole("dialog").locator("code").innerText()).replaceAll(" ", "");
    const epoch = Math.floor(Date.parse(stage.clock.now()) / 1_000);
    await page.getByLabel("验证码").fill(generateSync({ secret, epoch }));
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByRole("button", { name: "我已保存恢复码" }).click();
    await page.getByRole("heading", { level: 1, name: "待办事项" }).waitFor();
    await page.context().close();
    Object.assign(stage.config, { secondFactor });

    const office = await theatre.openAs(stage.cast.administrator.email, { width });
    await office.page.goto(`${base}/Person/${who.personId}`);
    const dialog = office.page.getByRole("dialog");
    await office.page.getByRole("button", { name: "停用两步验证" }).click();
    await dialog.getByRole("button", { name: "停用两步验证" }).click();
    await dialog.locator("#f-reason-helper-text").waitFor();
    await dialog.locator("#f-reason").fill("当面核验，手机遗失。");
    await dialog.getByRole("button", { name: "停用两步验证" }).click();
    await dialog.waitFor({ state: "detached" });
    await office.page.context().close();
    const again = await theatre.openAs(who.email, { width });
    expect([...complaints, ...office.complaints, ...again.complaints]).toEqual([]);
    await again.page.context().close();
  });

  test("whoever has forgotten the password is sent to the administrator where nothing is sent", async () => {
    const { page } = await theatre.openPage({ width });
    await page.goto(`${theatre.base}/login`);
    await page.getByRole("link", { name: "忘记密码" }).click();
    await page.getByText(/本平台未配置邮件和短信/).waitFor();
    expect(await isWide(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
