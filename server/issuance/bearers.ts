import type { Debit } from "../../shared/issuance/issuance.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Organization } from "../identity/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { apportioned, parted, sharesOf, type Part, type Project } from "../project/index.ts";
import { debitHeld, type Grounds } from "./buffer.ts";
import type { Reversal } from "./reversal.entity.ts";

/** To whom the project's credits were issued, those of one sub-project if given, and how many: its owner first. */
async function issuedTo({ trx }: Inside, { id, owner }: Project, subProject: string | null): Promise<Part[]> {
  const found = await trx
    .selectFrom("transfer as t")
    .innerJoin("batch as b", "b.id", "t.batch")
    .select(["t.taker", (it) => it.fn.sum<number>("t.kilograms").as("kilograms")])
    .where("t.project", "=", id)
    .where("t.kind", "=", "issue")
    .$if(subProject !== null, (query) =>
      query.where("b.issuance", "in", (it) =>
        it.selectFrom("issuance").select("issuance.id").where("issuance.subProject", "=", subProject!),
      ),
    )
    .groupBy("t.taker")
    .orderBy("t.taker")
    .execute();
  const parts = found.map(({ taker, kilograms }) => ({ holder: taker, kilograms: Number(kilograms) }));
  return parts.toSorted((a, b) => Number(b.holder === owner) - Number(a.holder === owner));
}

/**
 * Who bears what the buffer did not cover: those to whom the credits were issued, in that proportion, whatever became
 * of the credits; by the shares of the mandate where none were issued. The owner is among them in any case, since they
 * may make good what others owe.
 */
export async function bearersOf(
  inside: Inside,
  { subProject }: Reversal,
  project: Project,
  kilograms: Kilograms,
): Promise<readonly Part[]> {
  if (kilograms === 0) return [];
  const ofPart = await issuedTo(inside, project, subProject);
  const issued = ofPart.length > 0 ? ofPart : await issuedTo(inside, project, null);
  const parts = issued.length > 0 ? apportioned(kilograms, issued) : parted(kilograms, sharesOf(project));
  return parts.some(({ holder }) => holder === project.owner)
    ? parts
    : [{ holder: project.owner, kilograms: 0 }, ...parts];
}

/** Cancels of each bearer's credits what they bear, as far as they hold it free of offers. */
export async function debitEach(
  inside: Inside,
  bearers: readonly Part[],
  project: Project,
  grounds: Grounds,
): Promise<Debit[]> {
  const organizations = await inside.em.find(Organization, { id: { $in: bearers.map(({ holder }) => holder) } });
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const debits: Debit[] = [];
  for (const { holder, kilograms: part } of bearers)
    debits.push({
      holder,
      name: names.get(holder)!,
      part,
      kilograms: await debitHeld(inside, holder, project, part, grounds),
    });
  return debits;
}

/** How much `organization` may still make good: what it bears itself, and the owner all that is owed. */
export function stillOwedBy({ owner, owedKilograms, debits }: Reversal, organization: string): Kilograms {
  if (organization === owner) return owedKilograms;
  const own = debits?.find(({ holder }) => holder === organization);
  return own ? Math.min(owedKilograms, own.part - own.kilograms) : 0;
}
