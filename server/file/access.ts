import { buffer } from "node:stream/consumers";
import type { Expression, Kysely, SqlBool } from "kysely";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Opened } from "../platform/content/contents.ts";
import { newId } from "../platform/clock.ts";
import { verified } from "../platform/content/verified.ts";
import type { Actor, Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import { announceDefect } from "../platform/http/errors.ts";
import { extensionPoint, type Extension } from "../platform/record/extension.ts";
import { resourceNamed, type It, type Resource } from "../platform/record/resource.ts";
import { visible } from "../platform/record/rows.ts";
import type { Tables } from "../platform/store/tables.ts";
import type { Attachment } from "./attachment.entity.ts";
import { filesShown } from "./quota.ts";

/** The attachment `id`, undefined where the actor may not read it. */
export async function attachmentOf(context: Context, id: string): Promise<Attachment | undefined> {
  const found = await standing(context.store.reading).selectAll().where("id", "=", id).executeTakeFirst();
  if (!found) return undefined;
  const sight = await sightOf(context, found.subjectType, found.subjectId);
  return sight === "all" || (sight === "public" && found.publicSince) ? found : undefined;
}
/** The attachments of one record that the actor may read, newest first; none where the record is hidden. */
export async function attachmentsOf(at: Context | Inside, type: string, id: string): Promise<Attachment[]> {
  const sight = await sightOf(at, type, id);
  if (sight === "none") return [];
  const files = standing(rowsAt(at))
    .selectAll()
    .where("subjectType", "=", type)
    .where("subjectId", "=", id)
    .orderBy("id", "desc");
  return (sight === "all" ? files : files.where("publicSince", "is not", null)).limit(filesShown).execute();
}
/** The files of some records, regardless of the actor, oldest first: for modules that have checked permission. */
export async function filesOn(at: Context | Inside, subjects: readonly string[]): Promise<Attachment[]> {
  const rows = rowsAt(at);
  return subjects.length === 0
    ? []
    : standing(rows)
        .selectAll()
        .where("subjectId", "in", [...subjects])
        .orderBy("id")
        .execute();
}
/** Whether the record has any file with its content, regardless of the actor. For rules that require proof. */
export const isAttached = async ({ trx }: Inside, type: string, id: string): Promise<boolean> =>
  !!(await standing(trx)
    .select("id")
    .where("subjectType", "=", type)
    .where("subjectId", "=", id)
    .where("deletedOn", "is", null)
    .limit(1)
    .executeTakeFirst());
/** Gives a record the files of another one of its type, which was divided into both. */
export async function copyFiles(inside: Inside, type: string, from: string, to: string): Promise<void> {
  const files = await standing(inside.trx)
    .selectAll()
    .where("subjectType", "=", type)
    .where("subjectId", "=", from)
    .execute();
  for (const file of files)
    await inside.trx
      .insertInto("attachment")
      .values({ ...file, id: newId(inside.now), subjectId: to })
      .execute();
}
/**
 * The files of a record that still have their content, with their kinds, regardless of the actor. For rules that
 * require particular files.
 */
export const attachedTo = ({ trx }: Inside, type: string, id: string): Promise<Pick<Attachment, "id" | "kind">[]> =>
  standing(trx)
    .select(["id", "kind"])
    .where("subjectType", "=", type)
    .where("subjectId", "=", id)
    .where("deletedOn", "is", null)
    .execute();
/**
 * The content of a file of one record, regardless of the actor. For verbs that import it, before their transaction.
 * @throws Refusal NOT_FOUND when the record has no such file.
 */
export async function contentOf(context: Context, type: string, id: string, attachment: string): Promise<Buffer> {
  const found = await standing(context.store.reading)
    .select(["id", "name", "sha256", "deletedOn"])
    .where("id", "=", attachment)
    .where("subjectType", "=", type)
    .where("subjectId", "=", id)
    .executeTakeFirst();
  if (!found)
    throw new Refusal("NOT_FOUND", `this ${type} has no file ${attachment}`, {
      field: "file",
      reason: "notFound",
      clause: platformDefault,
    });
  return buffer((await openContent(context, found, "file")).parts);
}

/** What is known of a file whose content is asked for. */
type Asked = Pick<Attachment, "id" | "name" | "sha256" | "deletedOn">;

/**
 * Opens the content of a file.
 * @throws Refusal NOT_FOUND where it was deleted at the end of its term, or is lost: then the operator's log says so.
 */
export async function openContent(context: Context, file: Asked, field: string): Promise<Opened> {
  const { id, name, sha256, deletedOn } = file;
  if (deletedOn)
    throw new Refusal("NOT_FOUND", `the content of ${name} was deleted on ${deletedOn}`, {
      field,
      reason: "fileDeleted",
      deletedOn,
      sha256,
      clause: platformDefault,
    });
  const opened = await context.files?.open(context.store.reading, sha256);
  if (opened) return verified(opened, sha256);
  announceDefect(new Error(`the content ${sha256} of the attachment ${id} is missing: restore it from a backup`));
  throw new Refusal("NOT_FOUND", `the platform has lost the content of ${name}: its operator may restore it`, {
    field,
    reason: "contentMissing",
    sha256,
    clause: platformDefault,
  });
}

/** The files that were not removed. */
const standing = (rows: Kysely<Tables>) => rows.selectFrom("attachment").where("removedOn", "is", null);

/** Which files of a record the actor reads: all, those that are public, or none. */
async function sightOf(at: Context | Inside, type: string, id: string): Promise<"all" | "public" | "none"> {
  const resource = resourceNamed(type);
  if (!resource) return "none";
  const rows = visible(rowsAt(at), resource, at).select("it.id").where("it.id", "=", id);
  if (!(await rows.executeTakeFirst())) return "none";
  const near = narrowed.answerOf(resource) ?? resource.near;
  if (!near) return "all";
  return (await rows.where((it) => near(it as never, at.actor)).executeTakeFirst()) ? "all" : "public";
}

const narrowed = extensionPoint<(it: It<any>, actor: Actor) => Expression<SqlBool>>();
/** Who reads the files of a public record, where a module further up knows who examines it. */
export const filesFor = <T extends { id: string }>(
  of: Resource<T>,
  rows: (it: It<T>, actor: Actor) => Expression<SqlBool>,
): Extension => narrowed.extend(of, rows);
