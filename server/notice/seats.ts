import { ownAffairs } from "../../shared/identity/role.ts";
import type { Competence } from "../../shared/platform/competence.ts";
import type { SelectQueryBuilder } from "kysely";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { hasAttribute as has } from "../platform/record/naming.ts";
import { resources, type AnyResource } from "../platform/record/resource.ts";
import { every } from "../platform/record/rows.ts";
import type { Store } from "../platform/store/store.ts";
import { policyFor, regionsIn, type PolicyPack } from "../policy/index.ts";
import { onward } from "./onward.ts";
import { heldBy, placedSeats, type Held, type PlacedSeat, type Sitting } from "./seats.rules.ts";

/** A seat, how it is held, and how much waits for it that nobody may do. */
export interface Line extends PlacedSeat, Held {
  readonly waiting: number;
}

/** How many rows of one kind are looked at: nobody needs the number of more. */
export const most = 10_000;
/** How many people with a role are looked at: no province has more. */
const sittingMost = 20_000;

/** Whoever has a role in the province, in the whole country, or in their own affairs. */
async function sittingIn({ reading }: Store, province: string): Promise<Sitting[]> {
  const active = reading
    .selectFrom("membership")
    .select(["person", "organization", "kind", "region"])
    .where("state", "=", "active");
  const [offices, own] = await Promise.all([
    active
      .where("kind", "not in", [...ownAffairs])
      .where((it) => it.or([it("region", "like", `${province.slice(0, 2)}%`), it("region", "=", "000000")]))
      .limit(sittingMost)
      .execute(),
    active
      .where("kind", "in", [...ownAffairs])
      .limit(sittingMost)
      .execute(),
  ]);
  return [...offices, ...own];
}

/** The kinds of record on which somebody acts in this seat with a deadline, each with the states from which. */
function actedOn({ competence, seat }: PlacedSeat, region: string, policyOn: string): [AnyResource, string[]][] {
  return resources()
    .filter((it) => it.lifecycle && ["region", "policyOn"].every((name) => it.needs.includes(name)) && has(it, "dueOn"))
    .filter((it) => it.groundOf?.({ region, policyOn }, competence) === seat)
    .map((it): [AnyResource, string[]] => [it, statesOf(it, competence)])
    .filter(([, states]) => states.length > 0);
}
const statesOf = ({ lifecycle }: AnyResource, competence: Competence): string[] => [
  ...new Set(
    onward(lifecycle!).flatMap(([, { from, by, second }]) => ([by, second].includes(competence) ? [...from] : [])),
  ),
];

/** How many records of the province wait with a deadline for a seat that is not held where they are; up to 10,000. */
async function waitingFor(line: PlacedSeat & Held, region: string, { store, now }: Context): Promise<number> {
  if (line.standing === "held") return 0;
  const elsewhere = [...line.besides, ...line.cities];
  const counts = actedOn(line, region, dayOf(now)).map(([it, states]) => {
    const hasCity = has(it, "city");
    if (line.city && !hasCity) return Promise.resolve(0);
    const rows = every(store.reading, it)
      .where("it.region", "=", region)
      .where(among(store.dialect, "it.state", states))
      .where("it.dueOn", "is not", null)
      .$if(line.city !== null, (some) => some.where("it.city", "=", line.city))
      .$if(hasCity && elsewhere.length > 0, (some) =>
        some.where((row) => row.or([row("it.city", "is", null), row("it.city", "not in", elsewhere)])),
      );
    return counted(store, rows);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** The number of rows, up to `most`. */
export async function counted({ reading }: Store, rows: SelectQueryBuilder<any, any, object>): Promise<number> {
  const some = rows.select("id").limit(most).as("some");
  const { count } = await reading
    .selectFrom(some)
    .select((it) => it.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The pack in force in a province; undefined where there is none. */
export const packOf = (region: string, day: string): PolicyPack | undefined =>
  regionsIn(day).includes(region) ? policyFor(region, day) : undefined;

/** The seats of a province's pack, and how each is held; none without a pack. */
export async function linesOf(region: string, context: Context): Promise<Line[]> {
  const pack = packOf(region, dayOf(context.now));
  if (!pack) return [];
  const sitting = await sittingIn(context.store, region);
  return Promise.all(
    placedSeats(pack).map(async (placed) => {
      const line = { ...placed, ...heldBy(placed, region, sitting) };
      return { ...line, waiting: await waitingFor(line, region, context) };
    }),
  );
}
