import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { recordsOf } from "../platform/doctor/read.ts";
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
  invariant(
    "paper.received",
    "已签收的公文都有签收时间与签收人",
    "a paper that was acknowledged says when and by whom",
    writtenPast,
    `select "id" as "id", "state" as "found" from "paper"
     where "state" = 'acknowledged' and ("receivedAt" is null or "receivedBy" is null)`,
  ),
];
