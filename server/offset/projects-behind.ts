import type { Inside } from "../platform/record/transaction.ts";

/**
 * The projects whose credits are reserved or retired for an event, or that are committed to it as sinks, with their
 * owners and developers.
 */
export async function projectsBehind(
  inside: Inside,
  event: string,
): Promise<{ readonly id: string; readonly owner: string; readonly developer: string }[]> {
  const rows = inside.trx;
  return rows
    .selectFrom("project")
    .select(["id", "owner", "developer"])
    .where((it) =>
      it.or([
        it("id", "in", rows.selectFrom("block").select("project").where("event", "=", event)),
        it(
          "id",
          "in",
          rows.selectFrom("commitment").select("project").where("event", "=", event).where("state", "=", "validated"),
        ),
      ]),
    )
    .orderBy("id")
    .execute();
}
