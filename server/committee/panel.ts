import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { ConflictKind } from "../../shared/standing/standing.ts";
import { commitDraw, Draw, revealDraw, type Commitment } from "../draw/index.ts";
import { Membership, Person } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { conflictsOn } from "./conflicts.ts";
import { opinionsDueOn } from "./due.ts";
import { PanelSeat } from "./panel.entity.ts";
import { panelSeats } from "./resource.ts";
import type { Reviewed } from "./reviewed.ts";
import { assertSeatable, type LeftOut } from "./rules.ts";

/** What whoever draws a panel publishes; the rest of the commitment follows from the record under review. */
export type PanelCommitment = Pick<Commitment, "commitment" | "iterations" | "source" | "sourceKind" | "sourceDueAt">;

const ruleOf = ({ region, policyOn }: Reviewed) => policyFor(region, policyOn).committee;

/** The members of the region's committee who are in office today and still experts, by their number on the roster. */
async function inOffice({ region }: Reviewed, { em, now }: Inside): Promise<Map<string, CommitteeMember>> {
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
 * One draw at a time: whoever announced several could reveal the one that suits. A new draw is possible only once the
 * last one has failed on the public record. @throws Refusal CONFLICT
 */
async function assertNoOpenDraw({ draw }: Reviewed, { em }: Inside): Promise<void> {
  if (draw && (await em.count(Draw, { id: draw, state: "committed" }))) {
    throw new Refusal("CONFLICT", "a draw of this panel is announced and not revealed yet", {
      reason: "drawOpen",
      clause: platformDefault,
    });
  }
}

/**
 * Commits to the draw of a panel from the members without a conflict. All of the pool is put in an order: the first
 * take their seats, the others stand by in that order.
 * @returns the draw, the day by which it must be revealed, and who was left out and why, which is kept for officials.
 * @throws Refusal CONFLICT while a draw is open; RULE_BROKEN when fewer members are free than the panel has seats; and
 * whatever `commitDraw` refuses.
 */
export async function commitPanel(
  it: Reviewed,
  published: PanelCommitment,
  inside: Inside,
): Promise<{ readonly draw: string; readonly leftOut: readonly LeftOut[]; readonly dueOn: string | null }> {
  await assertNoOpenDraw(it, inside);
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
  return { draw: draw.id, leftOut, dueOn: draw.dueOn ?? null };
}

/**
 * Reveals the announced draw.
 * @throws Refusal RULE_BROKEN before one is announced; and whatever `revealDraw` refuses.
 */
export async function revealPanel(
  { draw }: Reviewed,
  revealed: { readonly value: string; readonly secret: string },
  inside: Inside,
): Promise<void> {
  if (!draw)
    throw new Refusal("RULE_BROKEN", "announce the draw of the panel first", {
      reason: "notDrawn",
      clause: platformDefault,
    });
  await revealDraw(inside, draw, revealed);
}

/** A member who was drawn, and why they may not judge; null where they may. */
interface Candidate {
  readonly member: CommitteeMember;
  readonly position: number;
  readonly conflict: ConflictKind | null;
}

/** The members in office in the order in which they were drawn. */
async function candidatesFor(it: Reviewed, inside: Inside): Promise<Candidate[]> {
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
    conflict: conflicts.get(member.person)?.kind ?? (declared.has(member.person) ? "declared" : null),
  }));
}

/** Gives a candidate a seat in `round`; one with a conflict is seated as recused. */
async function seat(
  it: Reviewed,
  round: number,
  { member, position, conflict }: Candidate,
  inside: Inside,
): Promise<PanelSeat> {
  const { organization } = await inside.em.findOneOrFail(Person, { id: member.person });
  return beginWithin(
    inside,
    panelSeats,
    {
      methodology: it.id,
      round,
      expert: member.person,
      organization,
      position,
      label: member.number,
      region: it.region,
      policyOn: it.policyOn,
      recusedReason: conflict,
      spokenAt: null,
      dueOn: conflict ? null : opinionsDueOn(it, inside.now),
      state: conflict ? "recused" : "seated",
    } as Partial<PanelSeat>,
    { by: null },
  );
}

/** Are enough of those who were drawn for an earlier round free to sit in one more? */
export async function panelStands(it: Reviewed, inside: Inside): Promise<boolean> {
  if (!it.draw) return false;
  return (await candidatesFor(it, inside)).filter(({ conflict }) => !conflict).length >= ruleOf(it).panelSize;
}

/**
 * Opens the next round with the first candidates who are free of conflict today. Those before the last of them who
 * are not free are seated as recused.
 * @returns the round, who may give an opinion in it (by person), since when and until when.
 * @throws Refusal RULE_BROKEN when fewer are free than the panel has seats.
 */
export async function seatPanel(
  it: Reviewed,
  inside: Inside,
): Promise<{
  readonly round: number;
  readonly panel: readonly string[];
  readonly convenedOn: string;
  readonly dueOn: string | null;
}> {
  const candidates = await candidatesFor(it, inside);
  const free = candidates.filter(({ conflict }) => !conflict);
  const rule = ruleOf(it);
  assertSeatable(candidates.length, candidates.length - free.length, rule);
  const round = it.round + 1;
  const last = free[rule.panelSize - 1]!.position;
  const panel: string[] = [];
  for (const one of candidates.filter(({ position }) => position <= last)) {
    const { expert, state } = await seat(it, round, one, inside);
    if (state !== "recused") panel.push(expert);
  }
  return { round, panel, convenedOn: dayOf(inside.now), dueOn: opinionsDueOn(it, inside.now) };
}

/**
 * Seats the next candidate in place of one who is recused, so that the panel keeps its size. Where nobody stands by
 * any more the seat stays empty, and the quorum decides.
 * @returns the panel, and the day by which opinions are due: the later one, where a new expert joins.
 */
export async function replaceOnPanel(
  it: Reviewed,
  recused: string,
  inside: Inside,
): Promise<{ readonly panel: readonly string[]; readonly dueOn: string | null }> {
  const taken = new Set(
    (await inside.em.find(PanelSeat, { methodology: it.id, round: it.round })).map(({ expert }) => expert),
  );
  const next = (await candidatesFor(it, inside)).find(({ member, conflict }) => !conflict && !taken.has(member.person));
  const panel = it.panel.filter((one) => one !== recused);
  const before = it.dueOn ?? null;
  if (!next) return { panel, dueOn: before };
  const { expert, dueOn = null } = await seat(it, it.round, next, inside);
  return { panel: [...panel, expert], dueOn: dueOn && before && dueOn < before ? before : dueOn };
}

/** Does an expert still review the record: a member in office who is not recused from the round? */
export async function isReviewing(it: Reviewed, person: string, inside: Inside): Promise<boolean> {
  const members = await inOffice(it, inside);
  if (![...members.values()].some((member) => member.person === person)) return false;
  return (
    (await inside.em.count(PanelSeat, { methodology: it.id, round: it.round, expert: person, state: "recused" })) === 0
  );
}
