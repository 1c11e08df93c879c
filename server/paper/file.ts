import { platformDefault } from "../../shared/platform/competence.ts";
import { paperForms, type PaperForm } from "../../shared/paper/paper.ts";
import { keepContent } from "../file/index.ts";
import { sha256Of } from "../platform/content/written.ts";
import { platform, type Context } from "../platform/context.ts";
import { record, within } from "../platform/record/transaction.ts";
import { filled, pdfOf, wordOf, workbookOf, type Sheet } from "../platform/paper/index.ts";
import { Paper } from "./paper.entity.ts";
import { templateOf } from "./templates.ts";

/** A typeset paper: its template with its frozen values. */
export function sheetOf({
  template: code,
  values,
  titleZh,
  issuedOn,
  contentHash,
  number,
}: Pick<Paper, "template" | "values" | "titleZh" | "issuedOn" | "contentHash" | "number">): Sheet {
  const template = templateOf(code);
  const { clause, status, name = clause } = template.source;
  const form = status === "platformDefault" ? "格式：平台模板，尚无文件规定其格式" : `格式：${name}`;
  return {
    title: titleZh,
    on: issuedOn,
    page: template.page,
    parts: filled(template, values),
    foot: [`${number}　${form}`, `内容校验 SHA-256 ${contentHash}`],
  };
}
const make: Readonly<Record<PaperForm, (sheet: Sheet) => Promise<Buffer>>> = {
  docx: wordOf,
  pdf: pdfOf,
  xlsx: workbookOf,
};
/** The file formats of a paper. */
export const formsOf = ({ template }: Pick<Paper, "template">): readonly PaperForm[] =>
  paperForms.filter((form) => form !== "xlsx" || templateOf(template).sheet);

/**
 * The file of a paper among the contents. It is created when first requested, outside any transaction, and never
 * changes; its hash is logged.
 * @returns its hash, and its size in bytes.
 */
export async function fileOf(
  paper: Paper,
  form: PaperForm,
  context: Context,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const files = context.files!;
  const name = `${form}Hash` as const;
  const known = paper[name];
  const kept = known ? (await files.sizesOf(context.store.reading, [known])).get(known) : undefined;
  if (known && kept !== undefined) return { sha256: known, bytes: kept };
  const content = await make[form](sheetOf(paper));
  const sha256 = await sha256Of(content);
  if (known && known !== sha256)
    throw new Error(`the ${form} of paper ${paper.id} is lost, and this release renders it differently`);
  await within({ ...context, actor: platform }, async (inside) => {
    await keepContent(files, inside.trx, content, sha256);
    const changed = await inside.em.nativeUpdate(Paper, { id: paper.id, [name]: null }, { [name]: sha256 });
    const set = { type: "paper", record: paper.id, action: "set", clause: platformDefault, form, file: sha256 };
    if (changed > 0) await record(inside, set);
  });
  return { sha256, bytes: content.length };
}
