import type { Kysely } from "kysely";
import type { Context } from "../platform/context.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Event } from "./event.entity.ts";

/** An event whose emissions are known, as those ask who see to its offset. */
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

/** The events of a province (GB/T 2260) whose emissions are accounted, in the order of accounting, or `only` one of them. Inside a transaction they are held until it ends: SQLite has one writer. */
export function accountedEvents(at: Context | Inside, region: string, only?: string): Promise<AccountedEvent[]> {
  const rows = ("trx" in at ? at.trx : at.store.reading) as unknown as Kysely<{ event: Event }>;
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
    .$if("trx" in at && at.store.dialect === "postgresql", (query) => query.forUpdate())
    .execute() as Promise<AccountedEvent[]>;
}
