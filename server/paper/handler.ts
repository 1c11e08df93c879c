import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { platformDefault } from "../../shared/platform/competence.ts";
import { paperForms, type PaperForm } from "../../shared/paper/paper.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Handler } from "../platform/http/server.ts";
import { fileOf, formsOf } from "./file.ts";
import { Paper } from "./paper.entity.ts";
import { papers } from "./resource.ts";

const mediaType: Readonly<Record<PaperForm, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const asked = new RegExp(`^/papers/([\\w-]{1,64})\\.(${paperForms.join("|")})$`);

/** Papers over plain HTTP: `GET /papers/<id>.pdf` and `.docx`, for whoever sees the paper. */
export const papersOf =
  (folder: string, contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<Context>): Handler =>
  async (request, response, path) => {
    const [, id, form] = (asked.exec(path) ?? []) as (string | undefined)[];
    if (!id || request.method !== "GET") return false;
    const context = await contextOf(request, response);
    const [paper] = (await read(
      papers,
      [...attributesOf(Paper).keys()],
      visible(context.store.reading, papers, context).where("it.id", "=", id),
      context,
    )) as unknown as Paper[];
    if (!paper || !formsOf(paper).includes(form as PaperForm))
      throw new Refusal("NOT_FOUND", `no paper ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    const file = await fileOf(folder, paper, form as PaperForm, context);
    response.writeHead(200, {
      "content-type": mediaType[form as PaperForm],
      "content-length": file.bytes,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${paper.number} ${paper.titleZh}.${form}`)}`,
      "content-security-policy": "sandbox; default-src 'none'",
    });
    createReadStream(file.path).pipe(response);
    return true;
  };
