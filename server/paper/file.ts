import { platformDefault } from "../../shared/platform/competence.ts";
import { paperForms, type PaperForm } from "../../shared/paper/paper.ts";
import { contentAt, keepContent } from "../file/index.ts";
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
 * The file of a paper in the store. It is created when first requested, outside any transaction, and never changes; its
 * hash is logged.
 * @param folder that of the content store.
 * @returns its path, and its size in bytes.
 */
export async function fileOf(
  folder: string,
  paper: Paper,
  form: PaperForm,
  context: Context,
): Promise<{ path: string; bytes: number }> {
  const name = `${form}Hash` as const;
  const kept = paper[name] ? await contentAt(folder, paper[name]) : undefined;
  if (kept) return kept;
  const content = await make[form](sheetOf(paper));
  const hash = await keepContent(folder, content);
  if (!paper[name]) {
    await within({ ...context, actor: platform }, async (inside) => {
      const changed = await inside.em.nativeUpdate(Paper, { id: paper.id, [name]: null }, { [name]: hash });
      if (changed > 0)
        await record(inside, {
          type: "paper",
          record: paper.id,
          action: "set",
          clause: platformDefault,
          form,
          file: hash,
        });
    });
  } else if (paper[name] !== hash)
    throw new Error(`the ${form} of paper ${paper.id} is lost, and this release renders it differently`);
  return (await contentAt(folder, hash))!;
}
