import type { Warning } from "../../shared/event/event.ts";
import { record, type Inside } from "../platform/record/transaction.ts";

/** Records a warning of the neutrality deadline on the event, in its history and in the outbox. */
export async function warnEvent(inside: Inside, id: string, warning: Warning): Promise<void> {
  const { dueOn, dueClause } = await inside.trx
    .updateTable("event")
    .set({ warned: warning })
    .where("id", "=", id)
    .returning(["dueOn", "dueClause"])
    .executeTakeFirstOrThrow();
  await record(inside, {
    type: "event",
    record: id,
    action: "warn",
    warning,
    dueOn,
    ...(dueClause && { clause: dueClause }),
  });
}
