import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../../shared/platform/calendar.ts";
import { act, openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, base: string, issuance: string;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ base } = theatre);
  issuance = await noticed();
}, 240_000);
afterAll(async () => {
  await theatre?.close();
});

/** A report that may be ordered: 40 t of wet kelp, verified, its notice over. */
async function noticed(): Promise<string> {
  const { telling, cast, clock, projects } = theatre.stage;
  const { mariner, verifier, department } = cast;
  const input = {
    project: projects.marine,
    periodFrom: "2025-01-01",
    periodTo: "2025-06-30",
    data: { members: {}, values: { P_KELP: 40, P_OYSTER: 0 } },
    report: "2025 年上半年收获记录见附件。",
    verifier: verifier.organizationId,
  };
  const { id } = await telling.act(
    mariner,
    "mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id } }",
    { input },
  );
  const step = (who: typeof mariner, action: string, more = "") =>
    telling.act(who, `mutation ($id: ID!) { it: ${action}Issuance(id: $id${more}) { noticeEndsOn } }`, { id });
  await step(mariner, "submit");
  await step(verifier, "verify", ', statement: "一致"');
  const { noticeEndsOn } = await step(department, "publicise");
  clock.goTo(addDays(noticeEndsOn, 1));
  return id;
}

const pictures = process.env["PICTURES"];
const picture = async (page: Page, name: string) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

test.each([1280, 360])(
  "one proposes an issuance and is told that another confirms it, who finds it on their desk, at %i",
  async (width) => {
    const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    const first = await theatre.openAs("department@demo.example", { width });
    await first.page.goto(`${base}/Issuance/${issuance}`);
    const said = await act(first.page, "签发", async (dialog) => {
      await picture(first.page, `dialog-${width}`);
      await dialog.getByText("须两人办理").waitFor();
    });
    expect(said).toContain("由另一人确认才办结");
    await first.page.getByRole("heading", { name: /待第二人确认/ }).waitFor();
    expect(await first.page.locator("main").getByRole("button", { name: "签发", exact: true }).count()).toBe(0);
    expect([await violations(first.page), await fits(first.page)]).toEqual([[], true]);
    await picture(first.page, `first-${width}`);

    const second = await theatre.openAs("departmentsecond@demo.example", { width });
    await second.page
      .getByRole("link", { name: /确认办理/ })
      .first()
      .waitFor();
    await picture(second.page, `desk-${width}`);
    await second.page
      .getByRole("link", { name: /确认办理/ })
      .first()
      .click();
    await second.page.getByRole("heading", { level: 1, name: /签发/ }).waitFor();
    await second.page.getByText("计入缓冲账户").waitFor();
    expect([await violations(second.page), await fits(second.page)]).toEqual([[], true]);
    await picture(second.page, `second-${width}`);
    if (width > 1000) {
      await act(second.page, "不同意", (dialog) => dialog.getByLabel("理由").fill("请先核对样地记录"));
      await second.page.getByText("未同意").first().waitFor();
      await first.page.goto(`${base}/Issuance/${issuance}`);
      await first.page.locator("main").getByRole("button", { name: "签发", exact: true }).waitFor();
    } else {
      await second.page.goto(`${base}/Issuance/${issuance}`);
      await act(second.page, "确认办理");
      await second.page.locator("main header").getByText("已签发").first().waitFor();
      await second.page.getByText("周文澜").first().waitFor();
      await picture(second.page, `done-${width}`);
    }
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.page.context().close();
    await second.page.context().close();
  },
  180_000,
);
