import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import type { Event } from "./event.entity.ts";

/** An accounted event, as far as its offset needs it. */
export type AccountedEvent = Pick<
  Event,
  | "id"
  | "number"
  | "region"
  | "city"
  | "policyOn"
  | "organiser"
  | "kind"
  | "hostKind"
  | "level"
  | "beginsOn"
  | "endsOn"
  | "participants"
  | "participantsKilograms"
  | "dueOn"
> & { readonly emissionsKilograms: number; readonly sequence: number };

/**
 * The accounted events of a province (GB/T 2260) in order of accounting, or `only` one of them. Inside a transaction
 * they are locked until it ends; SQLite has a single writer.
 */
export function accountedEvents(at: Context | Inside, region: string, only?: string): Promise<AccountedEvent[]> {
  const rows = rowsAt(at);
  return rows
    .selectFrom("event")
    .select([
      "id",
      "number",
      "region",
      "city",
      "policyOn",
      "organiser",
      "kind",
      "hostKind",
      "level",
      "beginsOn",
      "endsOn",
      "participants",
      "participantsKilograms",
      "dueOn",
      "emissionsKilograms",
      "sequence",
    ])
    .where("region", "=", region)
    .where("state", "=", "accounted")
    .$if(!!only, (query) => query.where("id", "=", only!))
    .orderBy("sequence")
    .$if("trx" in at && at.dialect === "postgresql", (query) => query.forUpdate())
    .execute() as Promise<AccountedEvent[]>;
}
