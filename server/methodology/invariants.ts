import { hashOf } from "../document/index.ts";
import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { recordsOf } from "../platform/doctor/read.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { Methodology } from "./methodology.entity.ts";
import { MethodologyRevision } from "./revision.entity.ts";

/** Documents are large: few are held at a time. */
const documentsAtOnce = 50;

async function* changedDocuments(view: View): AsyncGenerator<Breach> {
  for await (const { id, document, documentHash } of recordsOf(Methodology, view, documentsAtOnce)) {
    const found = hashOf(document);
    if (found !== documentHash) yield { id, found };
  }
}

async function* changedRevisions(view: View): AsyncGenerator<Breach> {
  for await (const { id, document, hash } of recordsOf(MethodologyRevision, view, documentsAtOnce)) {
    const found = hashOf(document);
    if (found !== hash) yield { id, found };
  }
}

export const methodologyInvariants: readonly Invariant[] = [
  invariant(
    "methodology.document",
    "每份方法学的文件与其散列相符",
    "the document of each methodology has its hash",
    writtenPast,
    changedDocuments,
  ),
  invariant(
    "methodology.revision",
    "每次提交的文件与其散列相符",
    "the document of each submission has its hash",
    writtenPast,
    changedRevisions,
  ),
  invariant(
    "methodology.filed",
    "已备案的方法学都有编号与备案日期",
    "a methodology that was filed has its number and its day",
    writtenPast,
    `select "id" as "id", "code" as "found" from "methodology"
     where "state" in ('filed', 'superseded', 'revoked') and ("number" is null or "filedOn" is null)`,
  ),
  invariant(
    "methodology.successor",
    "被替代的方法学指明替代者",
    "a methodology that was superseded names its successor",
    writtenPast,
    `select "id" as "id", "code" as "found" from "methodology" where "state" = 'superseded' and "successor" is null`,
  ),
];
