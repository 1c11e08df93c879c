import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import type { Lifecycle } from "../../shared/platform/lifecycle.ts";
import { Organization, Person } from "../identity/index.ts";
import type { Actor } from "../platform/context.ts";
import { paged } from "../platform/doctor/read.ts";
import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { appoint } from "../platform/doctor/remedies.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import { resources, type AnyResource } from "../platform/record/resource.ts";
import { decoded, every } from "../platform/record/rows.ts";
import { onward } from "./onward.ts";

type Row = Record<string, unknown> & { readonly id: string; readonly state: string; readonly dueOn?: string | null };

interface Seated {
  readonly person: string;
  readonly organization: string;
  readonly kind: PartyKind;
  readonly region: string;
}

/**
 * Whoever may act: two people of each office of a region, as far as there are, since what one proposed another confirms;
 * and for each organization one with all its kinds of party.
 */
class Members {
  readonly #offices: readonly Actor[];
  readonly #byOrganization: ReadonlyMap<string, readonly Seated[]>;
  readonly #byPerson: ReadonlyMap<string, readonly Seated[]>;

  constructor(seated: readonly Seated[]) {
    this.#byOrganization = Map.groupBy(seated, ({ organization }) => organization);
    this.#byPerson = Map.groupBy(seated, ({ person }) => person);
    const offices = Map.groupBy(seated, ({ kind, region, organization }) => `${kind} ${region} ${organization}`);
    this.#offices = [...offices.values()].flatMap((all) =>
      [all[0]!, all.find(({ person }) => person !== all[0]!.person)].flatMap((one) =>
        one ? [actorOf(one.person, [one])] : [],
      ),
    );
  }

  /** Those who may have something to do with a record that names these organizations and people. */
  *concernedBy(named: readonly unknown[]): Generator<Actor> {
    for (const id of named.filter((one) => typeof one === "string")) {
      const colleagues = this.#byOrganization.get(id);
      if (colleagues) yield actorOf(colleagues[0]!.person, colleagues);
      const own = this.#byPerson.get(id);
      if (own) yield actorOf(id, own);
    }
    yield* this.#offices;
  }
}
const actorOf = (id: string, seated: readonly Seated[]): Actor => ({
  id,
  organization: seated[0]!.organization,
  parties: seated.map(({ kind, region }) => ({ kind, region })),
});

/**
 * The competences of the moves by which a record goes on from a state; without a deadline the applicant's alone, as
 * offices are not pressed by what may wait indefinitely.
 */
const wantedIn = (lifecycle: Lifecycle, state: string, isDue: boolean): ReadonlySet<string> =>
  new Set(
    onward(lifecycle)
      .filter(([, { from, by }]) => from.includes(state) && (isDue || by === "applicant"))
      .map(([, { by }]) => by),
  );

/** The columns of a kind that may name somebody: organizations, people, and lists of them. */
const naming = ({ entity, needs }: AnyResource): string[] =>
  needs.filter((column: string) => {
    const { graph } = attributesOf(entity).get(column)!;
    return [Organization, Person].includes(graph() as never);
  });

async function* stuckOf(it: AnyResource, members: Members, { rows, dialect }: View): AsyncGenerator<Breach> {
  const states = [...new Set(onward(it.lifecycle!).flatMap(([, { from }]) => from))];
  if (states.length === 0) return;
  const hasDeadline = attributesOf(it.entity).has("dueOn");
  const columns = [...new Set(["id", "state", ...it.needs, ...(hasDeadline ? ["dueOn"] : [])])];
  // Records that look the same to their rules have the same to act: one of them is asked about.
  const known = new Map<string, boolean>();
  const pages = paged<Row>(
    async (last, most) =>
      (await every(rows, it)
        .select(columns.map((name) => `it.${name}` as const))
        .where("it.state", "in", states)
        .where("it.id", ">", last?.id ?? "")
        .orderBy("it.id")
        .limit(most)
        .execute()) as Row[],
  );
  for await (const page of pages)
    for (const { id, dueOn, ...row } of decoded(it.entity, [...page], dialect) as Row[]) {
      const isDue = (dueOn ?? null) !== null;
      const like = JSON.stringify([isDue, row]);
      const held = known.get(like) ?? isHeld(it, { id, ...row }, isDue, members);
      known.set(like, held);
      if (!held) yield { id, found: `${it.one}: ${row.state}` };
    }
}

function isHeld(it: AnyResource, row: Row, isDue: boolean, members: Members): boolean {
  const wanted = wantedIn(it.lifecycle!, row.state, isDue);
  const named = naming(it).map((name) => row[name] ?? null);
  // A paper for the public waits for nobody.
  if (wanted.size === 0 || (!isDue && named.includes(null))) return true;
  for (const actor of members.concernedBy(named))
    if (it.rolesOn(actor, row).some((competence) => wanted.has(competence))) return true;
  return false;
}

async function* stuck(view: View): AsyncGenerator<Breach> {
  const seated = await view.rows
    .selectFrom("membership")
    .select(["person", "organization", "kind", "region"])
    .where("state", "=", "active")
    .where("kind", "in", [...partyKinds])
    .execute();
  const members = new Members(seated);
  // Where nothing of a record tells who may act on it, the module that ordered it acts, as with draws.
  const kinds = resources().filter(({ lifecycle, needs }) => lifecycle && needs.length > 0);
  for (const it of kinds) yield* stuckOf(it, members, view);
}

export const noticeInvariants: readonly Invariant[] = [
  invariant(
    "task.owner",
    "每条未完成的记录都有人能办理下一步",
    "somebody can take the next step of each record that is not at its end",
    appoint,
    stuck,
  ),
];
