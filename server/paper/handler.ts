import { platformDefault } from "../../shared/platform/competence.ts";
import type { PaperForm } from "../../shared/paper/paper.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { verified } from "../platform/content/verified.ts";
import { priceOfBytes } from "../platform/cost/price.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Respond } from "../platform/http/router.ts";
import { sendContent } from "../platform/http/send.ts";
import { fileOf, formsOf } from "./file.ts";
import { Paper } from "./paper.entity.ts";
import { papers } from "./resource.ts";

const mediaType: Readonly<Record<PaperForm, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Papers over plain HTTP: `GET /papers/<id>.pdf` and `.docx`, for whoever sees the paper. */
export const downloadPaper: Respond = async (visit) => {
  const { id = "", form } = visit.params;
  const context = await visit.context();
  const [paper] = (await read(
    papers,
    [...attributesOf(Paper).keys()],
    visible(context.store.reading, papers, context).where("it.id", "=", id),
    context,
  )) as unknown as Paper[];
  if (!paper || !formsOf(paper).includes(form as PaperForm))
    throw new Refusal("NOT_FOUND", `no paper ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  const { sha256, bytes } = await fileOf(paper, form as PaperForm, context);
  await context.work?.spread(priceOfBytes(bytes));
  const file = await context.files!.open(context.store.reading, sha256);
  await sendContent(visit, verified(file!, sha256), bytes, {
    "content-type": mediaType[form as PaperForm],
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${paper.number} ${paper.titleZh}.${form}`)}`,
    "content-security-policy": "sandbox; default-src 'none'",
  });
};
