import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { record, within } from "../platform/record/transaction.ts";
import { groundOf } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Handler } from "../platform/http/server.ts";
import { Archive } from "./archive.entity.ts";
import { packOf } from "./pack.ts";
import { archives } from "./resource.ts";
import { zipped } from "./zip.ts";

/**
 * `GET /archives/<id>.zip`: the evidence pack of an event for whoever sees its archive. Each download is recorded in
 * the journal, with the hash of the index.
 */
export const evidencePacks =
  (folder: string, contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<Context>): Handler =>
  async (request, response, path) => {
    const id = /^\/archives\/([\w-]{1,64})\.zip$/.exec(path)?.[1];
    if (!id || request.method !== "GET") return false;
    const context = await contextOf(request, response);
    const [archive] = (await read(
      archives,
      [...attributesOf(Archive).keys()],
      visible(context.store.reading, archives, context).where("it.id", "=", id),
      context,
    )) as unknown as Archive[];
    if (!archive)
      throw new Refusal("NOT_FOUND", `no archive ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    const { index, parts } = await packOf(archive, folder, context);
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
    // A client that disconnects midway is not an error.
    await pipeline(Readable.from(zipped(parts, context.now)), response).catch(() => {});
    return true;
  };
