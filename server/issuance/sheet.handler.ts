import type { IncomingMessage, ServerResponse } from "node:http";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findVisible } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { bodyOf, type Handler } from "../platform/http/server.ts";
import { csvOf, workbookOf } from "../platform/sheet/write.ts";
import { readSheet, sheetLimits } from "../platform/sheet/read.ts";
import { basisOf } from "./guard.ts";
import { findingsIn } from "./report.rules.ts";
import { issuances } from "./resource.ts";
import { readReport, sheetOf } from "./sheet.rules.ts";

const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;
const widths = [14, 26, 30, 18, 12, 14, 16, 16];

/**
 * A report's data as a sheet, over plain HTTP: `GET /issuances/<id>/sheet.xlsx` (or `.csv`) is the template of its
 * methodology with existing data; `POST /issuances/<id>/sheet` parses one and stores nothing: it returns the parsed
 * report, or the faults row by row. `editIssuance` stores it, all or nothing.
 */
export const monitoringSheets =
  (contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<Context>): Handler =>
  async (request, response, path) => {
    const [, id, kind] = /^\/issuances\/([\w-]{1,64})\/sheet(?:\.(xlsx|csv))?$/.exec(path) ?? [];
    if (!id || (request.method === "GET") !== !!kind || !["GET", "POST"].includes(request.method ?? "")) return false;
    const context = await contextOf(request, response);
    const { it, basis } = await within(context, async (inside) => {
      const found = await findVisible(issuances, id, inside);
      if (!kind) assertHolds(issuances, found, "applicant", inside);
      return { it: found, basis: await basisOf(inside, found.subProject) };
    });
    const { document, code } = basis.methodology;
    if (kind) {
      const sheet = { name: code.replace(/[[\]:*?/\\]/g, "-").slice(0, 31), ...sheetOf(document, it.data), widths };
      const content = kind === "xlsx" ? await workbookOf([sheet]) : Buffer.from(csvOf(sheet));
      response.writeHead(200, {
        "content-type": kinds[kind as keyof typeof kinds],
        "content-length": content.length,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "content-disposition": `attachment; filename="monitoring-${it.periodFrom}-${it.periodTo}.${kind}"`,
      });
      response.end(content);
      return true;
    }
    if (it.state !== "draft")
      throw new Refusal("WRONG_STATE", `the report is ${it.state}: its data can no longer change`, {
        reason: "wrongState",
        state: it.state,
        action: "edit",
        clause: platformDefault,
      });
    const report = readReport(document, await readSheet(await bodyOf(request, sheetLimits.bytes)));
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
    response.end(
      JSON.stringify({ ...report, findings: report.data ? findingsIn(document, basis.part.exAnte, report.data) : [] }),
    );
    return true;
  };
