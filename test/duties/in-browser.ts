import { addDays } from "../../shared/platform/calendar.ts";
import { doneOn, refusedOn, shown } from "./console.ts";
import type { House } from "./duty.ts";
import { noticed } from "./methodology.ts";
import type { Stage } from "./stage.ts";
import { declared } from "./units.ts";

/** A2 in the console: the department files after the notice, not before, and anybody finds the methodology. */
export async function filedOnPage(stage: Stage, { base, openAs, open }: House): Promise<void> {
  const { cast, clock } = stage;
  const { id, until } = await noticed(stage, "SD-DUTY-A2-PAGE", { titleZh: "沿黄防护林碳汇方法学" });
  const file = (dialog: Parameters<NonNullable<Parameters<typeof doneOn>[2]>>[0]) =>
    dialog.getByLabel("示范用途").check();
  const early = await openAs(cast.department.email);
  await early.goto(`${base}/Methodology/${id}`);
  await refusedOn(early, "备案", "公示期", file);
  clock.goTo(addDays(until, 1));
  const page = await openAs(cast.department.email);
  await page.goto(`${base}/Methodology/${id}`);
  await doneOn(page, "备案", file);
  const anybody = await open();
  await anybody.goto(`${base}/public/methodologies`);
  await shown("the methodology in the public library", anybody.getByText("沿黄防护林碳汇方法学").first());
}

/** C2 in the console: a cancellation elsewhere is not accepted without the file that shows it. */
export async function provenOnPage(stage: Stage, { base, openAs }: House): Promise<void> {
  const { cast } = stage;
  const id = await declared(stage, { firstSerial: 99_001, proof: "注销证明（演示）2025-C2-2" });
  const operator = await openAs(cast.operator.email);
  await operator.goto(`${base}/ForeignUnit/${id}`);
  await refusedOn(operator, "核对通过", "证明");
  const donor = await openAs(cast.donor.email);
  await donor.goto(`${base}/ForeignUnit/${id}`);
  await donor
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "注销证明.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
    });
  await shown("the file", donor.getByRole("link", { name: "注销证明.pdf" }).first());
  await operator.goto(`${base}/ForeignUnit/${id}`);
  await doneOn(operator, "核对通过");
}

/** C3 in the console: what a holder retires is on the public page at once. */
export async function publicOnPage({ telling, cast }: Stage, { base, openAs, open }: House): Promise<void> {
  const { forester } = cast;
  const beneficiary = "青松岭林场职工大会";
  const { blocks } = await telling.ask(forester, "{ blocks(filter: { account: { eq: held } }) { items { id } } }");
  const page = await openAs(forester.email);
  await page.goto(`${base}/Block/${blocks.items[0].id}`);
  await doneOn(page, "注销", async (dialog) => {
    await dialog.getByLabel(/^数量/).fill("0.1");
    await dialog.getByLabel("自身运营").check();
    await dialog.getByLabel(/^受益方/).fill(beneficiary);
    await dialog.getByLabel(/^说明/).fill("用于本次职工大会。");
  });
  const anybody = await open();
  await anybody.goto(`${base}/public/retirements?q=${encodeURIComponent(beneficiary)}`);
  await shown("the retirement on the public page", anybody.getByText(beneficiary).last());
}
