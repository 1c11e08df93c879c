import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { usccOf } from "../../server/seeds/story/cast.ts";
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
});
