import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { Factor } from "../factor/index.ts";
import { attachmentsOf } from "../file/index.ts";
import type { Context } from "../platform/context.ts";
import { priceOfRows } from "../platform/cost/price.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Respond } from "../platform/http/router.ts";
import { Event } from "./event.entity.ts";
import { countedLines } from "./results.resolver.ts";
import { events } from "./resource.ts";
import { auditOf, templateOf, type Language } from "./workbook.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * `GET /inventory/template.xlsx` for anybody, and `GET /inventory/<event>.xlsx`, the audit sheet, for whoever sees the
 * event; `?lang=en` in English.
 */
export const inventorySheets: Respond = async ({ response, params: { id = "" }, search, context: contextOf }) => {
  const language: Language = search.get("lang") === "en" ? "en" : "zh";
  const context = await contextOf();
  const content = id === "template" ? await templateFor(context, language) : await auditFor(id, context, language);
  response.writeHead(200, {
    "content-type": mediaType,
    "content-length": content.length,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename="inventory-${id}.xlsx"`,
  });
  response.end(content);
};

async function templateFor({ store }: Context, language: Language): Promise<Buffer> {
  return templateOf(await store.em().find(Factor, { state: "active" }, { orderBy: { id: "asc" } }), language);
}
/** @throws Refusal NOT_FOUND, also for an event that is hidden from the actor. */
export async function auditFor(id: string, context: Context, language: Language): Promise<Buffer> {
  const [event] = (await read(
    events,
    [...attributesOf(Event).keys()],
    visible(context.store.reading, events, context).where("it.id", "=", id),
    context,
  )) as unknown as Event[];
  if (!event)
    throw new Refusal("NOT_FOUND", `no event ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  const lines = await countedLines(id, context);
  await context.work?.spread(priceOfRows(lines.length));
  const used = [
    ...new Set(
      lines
        .flatMap((line) => [line.factor, ...line.multipliers.map(({ factor }) => factor)])
        .filter((one): one is string => !!one),
    ),
  ];
  const factors = await context.store.em().find(Factor, { id: { $in: used } }, { orderBy: { id: "asc" } });
  return auditOf(event, lines, factors, await attachmentsOf(context, "event", id), language);
}
