import type { Decision, EventFacts } from "../../shared/policy/decision.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { changesIn, decide, policyFor } from "../policy/index.ts";
import type { Event } from "./event.entity.ts";

type Decided = Pick<
  Event,
  | "region"
  | "policyOn"
  | "kind"
  | "hostKind"
  | "level"
  | "promised"
  | "accountedElsewhere"
  | "participants"
  | "personTimes"
  | "areaSquareMetres"
  | "beginsOn"
  | "endsOn"
> & { readonly decision?: Decision | null };

const factsOf = ({
  kind,
  hostKind,
  level,
  promised,
  accountedElsewhere,
  participants,
  personTimes,
  areaSquareMetres,
  beginsOn,
  endsOn,
}: Decided): EventFacts => ({
  kind,
  hostKind,
  level,
  promised: !!promised,
  accountedElsewhere: !!accountedElsewhere,
  participants,
  personTimes: personTimes ?? null,
  areaSquareMetres: areaSquareMetres ?? null,
  beginsOn,
  endsOn,
});

/** What follows from the facts of an event, under the pack that applies to it. */
export const decisionOf = (event: Decided): Decision =>
  event.decision ?? decide(policyFor(event.region, event.policyOn), factsOf(event));

/** Decides again on changed facts, and records in the event's history what has changed. */
export async function redecide(it: Event, inside: Inside): Promise<void> {
  const before = it.decision;
  it.decision = decide(policyFor(it.region, it.policyOn), factsOf(it));
  const changes = before ? changesIn(before, it.decision) : [];
  if (changes.length === 0) return;
  const clause = it.decision.scope[0]?.clause ?? platformDefault;
  await record(inside, { type: "event", record: it.id, action: "redecide", note: changes.join("\n"), clause });
}
