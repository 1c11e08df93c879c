import type { ConflictKind } from "../../shared/standing/standing.ts";
import { commitDraw, Draw, type Commitment } from "../draw/index.ts";
import { Membership, Person } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { conflictsOn } from "./conflicts.ts";
import { dueFor } from "./due.ts";
import type { Methodology } from "./methodology.entity.ts";
import { PanelSeat } from "./panel.entity.ts";
import { panelSeats } from "./resource.ts";
import { assertSeatable } from "./rules.ts";

/** A member who is not in the pool, and why. */
export interface LeftOut {
  readonly label: string;
  readonly person: string;
  readonly kind: ConflictKind;
  readonly detail: string;
}
/** Who published what of a draw; the rest is the methodology's. */
export type PanelCommitment = Pick<Commitment, "commitment" | "iterations" | "source" | "sourceKind" | "sourceDueAt">;

const ruleOf = ({ region, policyOn }: Methodology) => policyFor(region, policyOn).committee;

/** The members of the region's committee who are in office today and still experts, by their number on the roster. */
async function inOffice({ region }: Methodology, { em, now }: Inside): Promise<Map<string, CommitteeMember>> {
  const today = dayOf(now);
  const members = await em.find(
    CommitteeMember,
    { region, since: { $lte: today }, until: { $gte: today } },
    { orderBy: { number: "asc" } },
  );
  const experts = await em.find(Membership, {
    person: { $in: members.map(({ person }) => person) },
    kind: "expert",
    state: "active",
    region: { $in: [region, "000000"] },
  });
  const active = new Set(experts.map(({ person }) => person));
  return new Map(members.filter(({ person }) => active.has(person)).map((member) => [member.number, member]));
}

/**
 * Commits to the draw of a panel over the members without conflict; who is left out, and why, is kept for the offices.
 * All of the pool is put in an order: the first sit, the others stand by in that order.
 * @throws Refusal RULE_BROKEN when fewer are free than the panel has seats; and what `commitDraw` refuses.
 */
export async function commitPanel(it: Methodology, published: PanelCommitment, inside: Inside): Promise<void> {
  const members = await inOffice(it, inside);
  const conflicts = await conflictsOn(
    it,
    [...members.values()].map(({ person }) => person),
    inside,
  );
  const { panelSize } = ruleOf(it);
  const free = [...members].filter(([, { person }]) => !conflicts.has(person)).map(([label]) => label);
  assertSeatable(members.size, conflicts.size, ruleOf(it));
  const draw = await commitDraw(inside, {
    ...published,
    purpose: `${it.code}: panel of ${panelSize}`,
    region: it.region,
    policyOn: it.policyOn,
    pool: free,
    sampleSize: free.length,
  });
  const leftOut = [...members].flatMap(([label, { person }]): LeftOut[] => {
    const conflict = conflicts.get(person);
    return conflict ? [{ label, person, kind: conflict.kind, detail: conflict.detail }] : [];
  });
  Object.assign(it, { draw: draw.id, leftOut, dueOn: draw.dueOn });
}

/** The members of the drawn order who may sit in the open round, and those of it who may not, with the reason. */
async function standing(
  it: Methodology,
  inside: Inside,
): Promise<{ member: CommitteeMember; position: number; kind: ConflictKind | null }[]> {
  const { drawn } = await inside.em.findOneOrFail(Draw, { id: it.draw! });
  const members = await inOffice(it, inside);
  const order = (drawn ?? []).flatMap(({ label }, i) =>
    members.has(label) ? [{ member: members.get(label)!, position: i + 1 }] : [],
  );
  const conflicts = await conflictsOn(
    it,
    order.map(({ member }) => member.person),
    inside,
  );
  const declared = new Set(
    (await inside.em.find(PanelSeat, { methodology: it.id, recusedReason: "declared" })).map(({ expert }) => expert),
  );
  return order.map(({ member, position }) => ({
    member,
    position,
    kind: conflicts.get(member.person)?.kind ?? (declared.has(member.person) ? ("declared" as const) : null),
  }));
}

async function seat(
  it: Methodology,
  { member, position, kind }: Awaited<ReturnType<typeof standing>>[number],
  inside: Inside,
): Promise<PanelSeat> {
  const { organization } = await inside.em.findOneOrFail(Person, { id: member.person });
  return beginWithin(
    inside,
    panelSeats,
    {
      methodology: it.id,
      round: it.round,
      expert: member.person,
      organization,
      position,
      label: member.number,
      region: it.region,
      policyOn: it.policyOn,
      recusedReason: kind,
      spokenAt: null,
      dueOn: kind ? null : dueFor(it, "adviser", inside.now),
      state: kind ? "recused" : "seated",
    } as Partial<PanelSeat>,
    { by: null },
  );
}

/** Are enough of those who were drawn free to sit in one more round? */
export async function panelStands(it: Methodology, inside: Inside): Promise<boolean> {
  if (!it.draw) return false;
  return (await standing(it, inside)).filter(({ kind }) => !kind).length >= ruleOf(it).panelSize;
}

/**
 * Opens a round with the first of the drawn order who are free of conflict today. Who stood before one of them and is not, sits recused.
 * @throws Refusal RULE_BROKEN when fewer are free than the panel has seats.
 */
export async function seatPanel(it: Methodology, inside: Inside): Promise<void> {
  const order = await standing(it, inside);
  const { panelSize } = ruleOf(it);
  assertSeatable(order.length, order.filter(({ kind }) => kind).length, ruleOf(it));
  it.round += 1;
  const last = order.filter(({ kind }) => !kind)[panelSize - 1]!.position;
  const seats: PanelSeat[] = [];
  for (const one of order.filter(({ position }) => position <= last)) seats.push(await seat(it, one, inside));
  Object.assign(it, { panel: sitting(seats), tally: null, dueOn: dueFor(it, "adviser", inside.now) });
}
const sitting = (seats: readonly PanelSeat[]): string[] =>
  seats.filter(({ state }) => state !== "recused").map(({ expert }) => expert);

/**
 * Seats the next of the drawn order in place of one who is recused, so that the panel stays as large as it was. Where nobody stands by any more the seat stays
 * empty, and the quorum decides.
 */
export async function replace(it: Methodology, recused: string, inside: Inside): Promise<void> {
  const taken = new Set(
    (await inside.em.find(PanelSeat, { methodology: it.id, round: it.round })).map(({ expert }) => expert),
  );
  const next = (await standing(it, inside)).find(({ member, kind }) => !kind && !taken.has(member.person));
  const stay = it.panel.filter((one) => one !== recused);
  if (!next) {
    it.panel = stay;
    return;
  }
  const { expert, dueOn } = await seat(it, next, inside);
  Object.assign(it, { panel: [...stay, expert], dueOn: dueOn && it.dueOn && dueOn < it.dueOn ? it.dueOn : dueOn });
}

/** An expert settles what they found for as long as they are a member in office who is not recused from this methodology. */
export async function isReviewer(inside: Inside, it: Methodology, person: string): Promise<boolean> {
  const members = await inOffice(it, inside);
  if (![...members.values()].some((member) => member.person === person)) return false;
  return (
    (await inside.em.count(PanelSeat, { methodology: it.id, round: it.round, expert: person, state: "recused" })) === 0
  );
}
