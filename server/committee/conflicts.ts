import { spelt } from "../../shared/identity/spelling.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Person } from "../identity/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { conflictsOf, type Conflict } from "../standing/index.ts";
import { reviewed, type Reviewed } from "./reviewed.ts";

/** Who began, edited or submitted the record, whatever organization they belong to by now. */
async function writersOf({ id }: Reviewed, { trx }: Inside): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom("journalEntry")
    .select("actor")
    .distinct()
    .where("type", "=", reviewed().resource.one)
    .where("record", "=", id)
    .where("action", "in", ["begin", "edit", "submit"])
    .execute();
  return new Set(rows.map(({ actor }) => actor));
}

/**
 * Why each of `experts` may not judge this record today, by person: same organization or credit code as its applicant,
 * a declared relation or a service contract with it, or authorship of the document in any of its submissions. Checked again at every drawing,
 * seating, opinion and count.
 */
export async function conflictsOn(
  it: Reviewed,
  experts: readonly string[],
  inside: Inside,
): Promise<Map<string, Conflict>> {
  const found = new Map<string, Conflict>();
  const writers = await writersOf(it, inside);
  const authors = new Set([...it.authors, ...(await reviewed().pastAuthors(it.id, inside))].map(spelt));
  for (const { id, name, organization } of await inside.em.find(Person, { id: { $in: [...experts] } })) {
    const [conflict] = await conflictsOf(inside, id, organization, [it.applicant]);
    if (conflict) found.set(id, conflict);
    else if (writers.has(id) || authors.has(spelt(name)))
      found.set(id, { kind: "author", clause: platformDefault, detail: it.id });
  }
  return found;
}
