import { paged } from "../platform/doctor/read.ts";
import { dangling, invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { fileLost, jobLate, writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";
import { foundIn } from "../platform/content/written.ts";

/** The content of files that still have it, each once, with the size that its files state. */
const contentsOf = ({ rows }: View) =>
  paged<{ sha256: string; bytes: number }>((last, most) =>
    rows
      .selectFrom("attachment")
      .select(["sha256", (it) => it.fn.max("bytes").as("bytes")])
      .where("deletedOn", "is", null)
      .where("sha256", ">", last?.sha256 ?? "")
      .groupBy("sha256")
      .orderBy("sha256")
      .limit(most)
      .execute(),
  );

async function* missing(view: View): AsyncGenerator<Breach> {
  if (!view.files) return;
  for await (const page of contentsOf(view)) {
    const there = await view.files.sizesOf(
      view.rows,
      page.map(({ sha256 }) => sha256),
    );
    for (const { sha256 } of page) if (!there.has(sha256)) yield { id: sha256, found: null };
  }
}

async function* changed(view: View): AsyncGenerator<Breach> {
  if (!view.files) return;
  for await (const page of contentsOf(view))
    for (const { sha256, bytes } of page) {
      const kept = await view.files.open(view.rows, sha256);
      if (!kept) continue;
      const found = await foundIn(kept.parts);
      if (found.sha256 !== sha256 || found.bytes !== Number(bytes))
        yield { id: sha256, found: `${found.sha256}, ${found.bytes} bytes` };
    }
}

/** Discarded content whose bytes are neither there for something else nor waiting to be removed. */
async function* remaining({ rows, files }: View): AsyncGenerator<Breach> {
  if (!files) return;
  const pages = paged<{ sha256: string }>((last, most) =>
    rows
      .selectFrom("attachment as a")
      .select("a.sha256")
      .distinct()
      .where("a.deletedOn", "is not", null)
      .where("a.sha256", ">", last?.sha256 ?? "")
      .where((it) =>
        it.not(
          it.exists(
            it
              .selectFrom("attachment as o")
              .select("o.id")
              .whereRef("o.sha256", "=", "a.sha256")
              .where("o.deletedOn", "is", null),
          ),
        ),
      )
      .where((it) =>
        it.not(it.exists(it.selectFrom("discarded as d").select("d.sha256").whereRef("d.sha256", "=", "a.sha256"))),
      )
      .orderBy("a.sha256")
      .limit(most)
      .execute(),
  );
  for await (const page of pages) {
    const there = await files.sizesOf(
      rows,
      page.map(({ sha256 }) => sha256),
    );
    for (const { sha256 } of page) if (there.has(sha256)) yield { id: sha256, found: "still there" };
  }
}

export const fileInvariants: readonly Invariant[] = [
  invariant(
    "file.subject",
    "每个附件都属于一条记录",
    "each file is of a record that exists",
    writtenPast,
    withoutSubject("attachment"),
  ),
  invariant(
    "file.organization",
    "每个附件的上传单位都在",
    "the organization that uploaded a file exists",
    writtenPast,
    dangling(["attachment", "organization"], ["organization", "id"]),
  ),
  invariant("file.missing", "每个附件的内容都在其存放处", "the content of each file is there", fileLost, missing),
  invariant(
    "file.changed",
    "每个附件的内容与其 SHA-256 和大小相符",
    "the content of each file has its SHA-256 and its size",
    fileLost,
    changed,
  ),
  invariant(
    "file.discarded",
    "已到期删除的内容确已清除",
    "content that was deleted at the end of its term is gone",
    jobLate,
    remaining,
  ),
];
