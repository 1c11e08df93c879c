import type { Kysely } from "kysely";
import { ownAffairs } from "../../shared/identity/role.ts";
import { covers } from "../../shared/region/region.ts";
import type { Actor, Party } from "../platform/context.ts";
import type { Tables } from "../platform/store/tables.ts";

/** Somebody with a seat, as they would act now. */
export interface Seated {
  readonly name: string;
  readonly actor: Actor;
}
/** How many seats of a province are looked at: no office has more. */
const most = 20_000;

const seats = (rows: Kysely<Tables>) =>
  rows
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.id", "m.person")
    .select(["p.id", "p.name", "p.organization", "m.kind", "m.region"])
    .where("m.state", "=", "active");
type Seat = Party & { readonly id: string; readonly name: string; readonly organization: string };

/** Each person with all their seats. */
const seatedOf = (found: readonly Seat[]): Seated[] =>
  [...Map.groupBy(found, ({ id }) => id).values()].map((own) => {
    const [{ id, name, organization }] = own as [Seat];
    return { name, actor: { id, organization, parties: own.map(({ kind, region }) => ({ kind, region })) } };
  });

/** How a person would act now, whether they are signed in or not; undefined where they have no seat. */
export const seatedAs = async (rows: Kysely<Tables>, person: string): Promise<Seated | undefined> =>
  seatedOf(await seats(rows).where("p.id", "=", person).execute())[0];

/** Everybody with an office in a province (GB/T 2260), or in the whole country. */
export const seatedIn = async (rows: Kysely<Tables>, province: string): Promise<Seated[]> =>
  seatedOf(
    await seats(rows)
      .where("m.kind", "not in", [...ownAffairs])
      .where((it) => it.or([it("m.region", "like", `${province.slice(0, 2)}%`), it("m.region", "=", "000000")]))
      .orderBy("m.id")
      .limit(most)
      .execute(),
  );

/** The organizations whose administrators decide who gets a seat in `region`, the nearest first. */
export async function administratorsOf(rows: Kysely<Tables>, region: string): Promise<string[]> {
  const found = await rows
    .selectFrom("membership as m")
    .innerJoin("organization as o", "o.id", "m.organization")
    .select(["m.region", "o.name"])
    .where("m.kind", "=", "administrator")
    .where("m.state", "=", "active")
    .orderBy("m.region", "desc")
    .limit(most)
    .execute();
  return [...new Set(found.filter((one) => covers(one.region, region)).map(({ name }) => name))];
}
