import { Person } from "../identity/index.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { conflictsOf, type Conflict } from "../standing/index.ts";
import type { Methodology } from "./methodology.entity.ts";

/** Who began, wrote or handed in this methodology, whatever organization they belong to by now. */
async function writersOf({ id }: Methodology, { trx }: Inside): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom("journalEntry")
    .select("actor")
    .distinct()
    .where("type", "=", "methodology")
    .where("record", "=", id)
    .where("action", "in", ["begin", "edit", "submit"])
    .execute();
  return new Set(rows.map(({ actor }) => actor));
}

/**
 * Why each of `experts` may not judge this methodology today, by person: of one organization or credit code with its applicant, tied to it by a declared relation
 * or a contract of service, or author of the document. Computed anew at drawing, seating, vote and tally.
 */
export async function conflictsOn(
  it: Methodology,
  experts: readonly string[],
  inside: Inside,
): Promise<Map<string, Conflict>> {
  const found = new Map<string, Conflict>();
  const writers = await writersOf(it, inside);
  for (const { id, name, organization } of await inside.em.find(Person, { id: { $in: [...experts] } })) {
    const [conflict] = await conflictsOf(inside, id, organization, [it.applicant]);
    if (conflict) found.set(id, conflict);
    else if (writers.has(id) || it.authors.includes(name))
      found.set(id, { kind: "author", clause: platformDefault, detail: it.id });
  }
  return found;
}
