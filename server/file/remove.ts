import { is, type Actor, type Context } from "../platform/context.ts";
import { dayOf } from "../platform/clock.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { findForUpdate } from "../platform/record/move.ts";
import { openMoves } from "../platform/record/open-move.ts";
import { resourceNamed, type AnyResource } from "../platform/record/resource.ts";
import { once, record } from "../platform/record/transaction.ts";
import { attachmentOf } from "./access.ts";
import type { Attachment } from "./attachment.entity.ts";

/**
 * Removes a file from its record, as an act with a reason: it is no longer listed, nobody reads it, and its content goes
 * at the end of the record's term. Its hash stays in the log.
 * @throws Refusal NOT_FOUND; FORBIDDEN except to the organization that uploaded it, while the record waits for it, and to
 * department and operator of the region.
 */
export async function removeFile(context: Context, id: string, reason: string): Promise<Attachment> {
  const note = requiredText("reason", reason);
  const file = await attachmentOf(context, id);
  const resource = file && resourceNamed(file.subjectType);
  if (!file || !resource)
    throw new Refusal("NOT_FOUND", `no file ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  const { subjectType: type, subjectId, sha256, kind } = file;
  return once(context, { act: "file.remove", id, reason }, async (inside) => {
    assertRemovable(resource, await findForUpdate(resource, subjectId, inside), file, context);
    const { numUpdatedRows } = await inside.trx
      .updateTable("attachment")
      .set({ removedOn: dayOf(inside.now) })
      .where("id", "=", id)
      .where("removedOn", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows)
      await record(inside, { type, record: subjectId, action: "removeFile", note, file: sha256, kind });
    return file;
  });
}

/**
 * Whether the record goes on by a move of theirs. Where they can only give it up, such as while it is reviewed, others
 * rely on what is there.
 */
function waitsFor(resource: AnyResource, subject: { id: string }, actor: Actor): boolean {
  const { lifecycle } = resource;
  if (!lifecycle) return resource.rolesOn(actor, subject).length > 0;
  const goOn = new Set(Object.values(lifecycle.moves).flatMap(({ from }) => from));
  return openMoves(resource, subject, actor).some(({ to }) => goOn.has(to));
}

function assertRemovable(
  resource: AnyResource,
  subject: { id: string; region?: string | null },
  { organization }: Attachment,
  { actor }: Context,
): void {
  const { region } = subject;
  if (region && is(actor, ["department", "operator"], region)) return;
  if (organization === actor.organization && waitsFor(resource, subject, actor)) return;
  throw new Refusal("FORBIDDEN", "a file is removed by who uploaded it, while the record waits for them", {
    field: "id",
    reason: "notRemovable",
    clause: platformDefault,
  });
}
