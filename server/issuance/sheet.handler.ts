import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { priceOfRows } from "../platform/cost/price.ts";
import { assertHolds, findVisible } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import type { Respond } from "../platform/http/router.ts";
import { bodyOf } from "../platform/http/body.ts";
import { readWhole, workbookOf } from "../platform/sheet/index.ts";
import { csvOf } from "../platform/sheet/write.ts";
import { sheetLimits } from "../platform/sheet/table.ts";
import { basisOf } from "./guard.ts";
import { findingsIn } from "./report.rules.ts";
import { issuances } from "./resource.ts";
import { neededToReport, readReport, sheetOf } from "./sheet.rules.ts";

const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;
const widths = [14, 26, 30, 18, 12, 14, 16, 16];

/**
 * `GET /issuances/<id>/sheet.xlsx` (or `.csv`): the template of the report's methodology, with the data known so far.
 */
export const monitoringSheet: Respond = async ({ response, params: { id = "", kind }, context: contextOf }) => {
  const context = await contextOf();
  const { it, basis } = await within(context, async (inside) => {
    const found = await findVisible(issuances, id, inside);
    return { it: found, basis: await basisOf(inside, found.subProject) };
  });
  const { document, code } = basis.methodology;
  const sheet = { name: code.replace(/[[\]:*?/\\]/g, "-").slice(0, 31), ...sheetOf(document, it.data), widths };
  await context.work?.spread(priceOfRows(sheet.rows.length));
  const content = kind === "xlsx" ? await workbookOf([sheet]) : Buffer.from(csvOf(sheet));
  response.writeHead(200, {
    "content-type": kinds[kind as keyof typeof kinds],
    "content-length": content.length,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename="monitoring-${it.periodFrom}-${it.periodTo}.${kind}"`,
  });
  response.end(content);
};

/**
 * `POST /issuances/<id>/sheet` reads a sheet and keeps nothing: it tells what was understood, what of the file was not
 * read, or what is wrong, row by row. The data are taken over by `editIssuance`, all or nothing.
 */
export const readMonitoringSheet: Respond = async ({ request, response, params: { id = "" }, context: contextOf }) => {
  const context = await contextOf();
  const { it, basis } = await within(context, async (inside) => {
    const found = await findVisible(issuances, id, inside);
    assertHolds(issuances, found, "applicant", inside);
    return { it: found, basis: await basisOf(inside, found.subProject) };
  });
  if (it.state !== "draft")
    throw new Refusal("WRONG_STATE", `the report is ${it.state}: its data stay as they are`, {
      reason: "wrongState",
      state: it.state,
      action: "edit",
      clause: platformDefault,
    });
  const { document } = basis.methodology;
  const { rows, skipped } = await readWhole(await bodyOf(request, sheetLimits.bytes), sheetLimits, neededToReport);
  const report = readReport(document, rows);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(
    JSON.stringify({
      ...report,
      skipped,
      findings: report.data ? findingsIn(document, basis.part.exAnte, report.data) : [],
    }),
  );
};
