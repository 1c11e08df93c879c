import { platformDefault } from "../../shared/platform/competence.ts";
import { issuedStates } from "../../shared/confirmation/confirmation.ts";
import { registerColumns } from "../../shared/confirmation/register.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { priceOfRows } from "../platform/cost/price.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Respond } from "../platform/http/router.ts";
import { workbookOf } from "../platform/sheet/index.ts";
import { csvOf, type SheetOut } from "../platform/sheet/write.ts";
import { certificateFile } from "./certificate-file.rules.ts";
import { EventRegister } from "./register.entity.ts";
import { eventRegisters } from "./resource.ts";

/**
 * `GET /certificates/<number>.json`: an issued certificate, for anybody, to be verified with `tanhui certificate
 * verify`.
 */
export const certificateDownload: Respond = async ({ response, params: { number = "" }, context }) => {
  const { reading } = (await context()).store;
  const found = await reading
    .selectFrom("certificate")
    .select(["payload", "signature", "keyId"])
    .where("number", "=", number)
    .where("state", "in", [...issuedStates])
    .executeTakeFirst();
  if (!found)
    throw new Refusal("NOT_FOUND", `there is no certificate ${number}`, {
      field: "number",
      reason: "notFound",
      clause: platformDefault,
    });
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="${number}.json"`,
    "cache-control": "no-store",
  });
  response.end(certificateFile({ payload: found.payload!, signature: found.signature!, keyId: found.keyId! }));
};

const columns = Object.keys(registerColumns) as (keyof typeof registerColumns)[];
/** A register as a sheet, tonnes as numbers. */
const sheetOf = ({ rows, from, until }: EventRegister): SheetOut => ({
  name: `${from} ${until}`,
  columns: columns.map((column) => registerColumns[column][0]),
  widths: [6, 30, 24, 26, 20, 16, 28, 16, 16],
  rows: rows.map((row) => columns.map((column) => (column === "kilograms" ? row.kilograms / 1000 : row[column]))),
});

/** `GET /registers/<id>.xlsx` and `.csv`: a register (附表2) for whoever sees it. */
export const registerSheets: Respond = async ({ response, params: { id = "", form }, context: contextOf }) => {
  const context = await contextOf();
  const [register] = (await read(
    eventRegisters,
    [...attributesOf(EventRegister).keys()],
    visible(context.store.reading, eventRegisters, context).where("it.id", "=", id),
    context,
  )) as unknown as EventRegister[];
  if (!register)
    throw new Refusal("NOT_FOUND", `no register ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  await context.work?.spread(priceOfRows(register.rows.length));
  const content = form === "csv" ? Buffer.from(csvOf(sheetOf(register))) : await workbookOf([sheetOf(register)]);
  response.writeHead(200, {
    "content-type":
      form === "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-length": content.length,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${register.titleZh} ${register.from}.${form}`)}`,
  });
  response.end(content);
};
