import { Readable } from "node:stream";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { priceOfBytes } from "../platform/cost/price.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import { record, within } from "../platform/record/transaction.ts";
import { groundOf } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Respond } from "../platform/http/router.ts";
import { deliver } from "../platform/http/send.ts";
import { Archive } from "./archive.entity.ts";
import { packOf } from "./pack.ts";
import { archives } from "./resource.ts";
import { zipped } from "./zip.ts";

/**
 * `GET /archives/<id>.zip`: the evidence pack of an event for whoever sees its archive. Each download is recorded in
 * the journal, with the hash of the index.
 */
export const evidencePacks: Respond = async ({ response, params: { id = "" }, context: contextOf }) => {
  const context = await contextOf();
  const [archive] = (await read(
    archives,
    [...attributesOf(Archive).keys()],
    visible(context.store.reading, archives, context).where("it.id", "=", id),
    context,
  )) as unknown as Archive[];
  if (!archive)
    throw new Refusal("NOT_FOUND", `no archive ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  const { index, parts } = await packOf(archive, context);
  await context.work?.spread(priceOfBytes(parts.reduce((sum, { bytes }) => sum + bytes, 0)));
  const { sha256 } = parts.find((part) => part.path === "index.json")!;
  await within(context, (inside) =>
    record(inside, {
      type: "archive",
      record: id,
      action: "take",
      clause: groundOf(archives, archive, "applicant").clause,
      index: sha256,
    }),
  );
  response.writeHead(200, {
    "content-type": "application/zip",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${index.event.number} 证据包.zip`)}`,
  });
  await deliver(response, Readable.from(zipped(parts, context)));
};
