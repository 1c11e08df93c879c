import { paperForms, type PaperForm } from "../../shared/paper/paper.ts";
import { foundIn } from "../platform/content/written.ts";
import { invariant, type Breach, type Invariant, type View, type Words } from "../platform/doctor/invariant.ts";
import { paged, recordsOf } from "../platform/doctor/read.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import { Paper } from "./paper.entity.ts";

async function* changed(view: View): AsyncGenerator<Breach> {
  for await (const { id, template, number, values, contentHash } of recordsOf(Paper, view)) {
    const found = digest(canonical({ template, number, values }));
    if (found !== contentHash) yield { id, found };
  }
}

/** A file that was made of a paper. */
interface Made {
  readonly id: string;
  readonly form: PaperForm;
  readonly sha256: string;
}
type Hashes = Pick<Paper, "id"> & { readonly [form in PaperForm as `${form}Hash`]: string | null | undefined };

const madeOf = (paper: Hashes): Made[] =>
  paperForms.flatMap((form) => {
    const sha256 = paper[`${form}Hash`];
    return sha256 ? [{ id: paper.id, form, sha256 }] : [];
  });

const atOnce = 500;
/** All files that were made of papers, some at a time. */
async function* filesOf({ rows }: View): AsyncGenerator<readonly Made[]> {
  const pages = paged<Hashes>(
    (last, most) =>
      rows
        .selectFrom("paper")
        .select(["id", "docxHash", "pdfHash", "xlsxHash"])
        .where("id", ">", last?.id ?? "")
        .orderBy("id")
        .limit(most)
        .execute(),
    atOnce,
  );
  for await (const page of pages) yield page.flatMap(madeOf);
}

async function* lost(view: View): AsyncGenerator<Breach> {
  if (!view.files) return;
  for await (const some of filesOf(view)) {
    const hashes = some.map(({ sha256 }) => sha256);
    const there = await view.files.sizesOf(view.rows, hashes);
    for (const { id, form, sha256 } of some) if (!there.has(sha256)) yield { id, found: `${form} ${sha256}` };
  }
}

async function* altered(view: View): AsyncGenerator<Breach> {
  if (!view.files) return;
  for await (const some of filesOf(view))
    for (const { id, form, sha256 } of some) {
      const kept = await view.files.open(view.rows, sha256);
      if (!kept) continue;
      const found = await foundIn(kept.parts);
      if (found.sha256 !== sha256) yield { id, found: `${form} ${found.sha256}` };
    }
}

/** What the log states of files of papers, by paper; undefined of those of a log that did not state it yet. */
async function stated({ rows }: View, ids: readonly string[]) {
  const found = await rows
    .selectFrom("journalEntry as e")
    .innerJoin("leaf as l", "l.id", "e.id")
    .select(["e.record", "l.content"])
    .where("e.type", "=", "paper")
    .where("e.action", "=", "set")
    .where("e.record", "in", [...ids])
    .execute();
  return Map.groupBy(
    found.map(({ record, content }) => ({ record, ...(JSON.parse(content) as { form?: string; file?: string }) })),
    ({ record }) => record,
  );
}

async function* unlike(view: View): AsyncGenerator<Breach> {
  for await (const some of filesOf(view)) {
    if (some.length === 0) continue;
    const said = await stated(
      view,
      some.map(({ id }) => id),
    );
    for (const { id, form, sha256 } of some) {
      const holds = said.get(id)?.some((one) => !one.form || (one.form === form && one.file === sha256));
      if (!holds) yield { id, found: `${form} ${sha256}` };
    }
  }
}

const paperLost: Words = {
  zh: "从备份取回以该 SHA-256 命名的文件，放回附件文件夹（附件存于数据库的，放入文件夹后运行 tanhui contents --to database）；备份中也没有时，用制作该文件的版本再次下载该公文，即重新生成",
  en:
    "take the file named by this SHA-256 from a backup into the folder of attachments, and where contents are kept in the " +
    "database run `tanhui contents --to database`; if no backup has it, download the paper under the release that made it, " +
    "which makes the same file again",
};

export const paperInvariants: readonly Invariant[] = [
  invariant(
    "paper.subject",
    "每份公文都关于一条记录",
    "each paper is about a record that exists",
    writtenPast,
    withoutSubject("paper"),
  ),
  invariant(
    "paper.content",
    "每份公文的内容与其散列相符",
    "the content of each paper has its hash",
    writtenPast,
    changed,
  ),
  invariant("paper.fileMissing", "已制作的公文文件都在其存放处", "each file made of a paper is there", paperLost, lost),
  invariant(
    "paper.fileChanged",
    "公文文件的内容与其 SHA-256 相符",
    "each file made of a paper has its SHA-256",
    paperLost,
    altered,
  ),
  invariant(
    "paper.fileLogged",
    "公文文件的散列即日志所述",
    "the hash of each file made of a paper is the one that the log states",
    writtenPast,
    unlike,
  ),
  invariant(
    "paper.received",
    "已签收的公文都有签收时间与签收人",
    "a paper that was acknowledged says when and by whom",
    writtenPast,
    `select "id" as "id", "state" as "found" from "paper"
     where "state" = 'acknowledged' and ("receivedAt" is null or "receivedBy" is null)`,
  ),
];
