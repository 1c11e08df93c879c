import type { Inside } from "../platform/record/transaction.ts";

/**
 * Locks a project until the transaction ends: concurrent issuances, commitments and suspensions wait. SQLite has a
 * single writer, so nothing needs locking there.
 */
export async function lockProject({ trx, dialect }: Inside, id: string): Promise<void> {
  if (dialect === "postgresql") await trx.selectFrom("project").select("id").where("id", "=", id).forUpdate().execute();
}
