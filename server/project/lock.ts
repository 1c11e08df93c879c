import type { Kysely } from "kysely";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "./project.entity.ts";

/** Holds a project until the transaction ends: whatever else would issue, bind or suspend it waits. SQLite has one writer: nothing to lock there. */
export async function lockProject({ trx, store }: Inside, id: string): Promise<void> {
  if (store.dialect === "postgresql")
    await (trx as unknown as Kysely<{ project: Project }>)
      .selectFrom("project")
      .select("id")
      .where("id", "=", id)
      .forUpdate()
      .execute();
}
