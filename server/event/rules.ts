import { platformDefault } from "../../shared/platform/competence.ts";
import {
  stages,
  warnings,
  type Bearer,
  type EventState,
  type Phase,
  type Stage,
  type Warning,
} from "../../shared/event/event.ts";
import { totalOf, type Line, type Multiplier } from "../../shared/event/inventory.ts";
import { invalidInput, Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import { isCity, provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { optionalText, requiredText } from "../../shared/platform/text.ts";

/** An event as described by its organiser. Days are ISO. */
export interface EventDescription {
  readonly titleZh: string;
  readonly titleEn?: string | null;
  readonly region: string;
  readonly city?: string | null;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly participants: number;
  readonly boundary: readonly Stage[];
  readonly measures?: string | null;
  readonly offsetMethod?: string | null;
  readonly contact?: string | null;
}
/** A multiplier as stored: one from the library with its id, source and verification mark. */
export interface Applied extends Multiplier {
  readonly factor?: string;
  readonly source?: string;
  readonly verified?: boolean;
}
/** A line, as far as the rules of plan and account need it. */
export interface Kept extends Line {
  readonly id: string;
  readonly phase: Phase;
  readonly stage: Stage;
  readonly bearer: Bearer;
  readonly factor?: string | null;
  readonly multipliers: readonly Applied[];
}

/** @throws Refusal INVALID_INPUT when nobody is on site. */
export function assertSomebody(participants: number): void {
  if (participants < 1)
    throw invalidInput("participants", "nobody", "an event has at least one participant", { value: participants });
}

/**
 * The organiser's description, normalised and complete.
 * @param today ISO day on which the region's codes must be in force.
 * @throws Refusal INVALID_INPUT naming the field: an event that ends before it begins, an unknown region, a city
 * elsewhere, nobody on site, a boundary without the event itself.
 */
export function tidied(it: EventDescription, today: string): Required<EventDescription> {
  regionOf(it.region, today);
  if (isCity(it.region))
    throw invalidInput(
      "region",
      "notProvince",
      `${it.region} is a city: give it as the city, and its province as the region`,
      {
        value: it.region,
      },
    );
  if (it.city) {
    regionOf(it.city, today, "city");
    if (!isCity(it.city) || provinceOf(it.city) !== it.region)
      throw invalidInput("city", "cityElsewhere", `${it.city} is not a city of ${it.region}`, { value: it.city });
  }
  if (it.endsOn < it.beginsOn)
    throw invalidInput(
      "endsOn",
      "endsBeforeItBegins",
      `the event ends on ${it.endsOn}, before it begins on ${it.beginsOn}`,
      {
        beginsOn: it.beginsOn,
        endsOn: it.endsOn,
      },
    );
  assertSomebody(it.participants);
  const boundary = stages.filter((stage) => it.boundary.includes(stage));
  if (!boundary.includes("event") || boundary.length !== it.boundary.length) {
    throw invalidInput(
      "boundary",
      "boundary",
      `the boundary must list stages, each once, including the event itself: ${stages.join(", ")}`,
      { value: it.boundary, clause: "公告2019年第19号" },
    );
  }
  return {
    region: it.region,
    city: it.city ?? null,
    beginsOn: it.beginsOn,
    endsOn: it.endsOn,
    participants: it.participants,
    boundary,
    titleZh: requiredText("titleZh", it.titleZh, 200),
    titleEn: optionalText("titleEn", it.titleEn, 200),
    place: requiredText("place", it.place, 200),
    measures: optionalText("measures", it.measures, 5000),
    offsetMethod: optionalText("offsetMethod", it.offsetMethod, 5000),
    contact: optionalText("contact", it.contact, 500),
  };
}

/** The maximum number of lines per phase of an inventory. */
export const linesMost = 500;
const openIn: Readonly<Record<Phase, EventState>> = { planned: "draft", actual: "planned" };

/**
 * @throws Refusal WRONG_STATE unless lines of `phase` may change while the event is in `state`: planned ones in its
 * draft, actual ones once it is planned.
 */
export function assertOpen(phase: Phase, state: EventState, clause: string): void {
  if (state === openIn[phase]) return;
  throw new Refusal("WRONG_STATE", `${phase} lines can change while the event is ${openIn[phase]}; it is ${state}`, {
    field: "phase",
    reason: "wrongState",
    state,
    phase,
    clause,
  });
}

/** @throws Refusal INVALID_INPUT when the stage lies outside the event's boundary; LIMITED for too many lines. */
export function assertRoom(stage: Stage, boundary: readonly Stage[], already: number): void {
  if (!boundary.includes(stage))
    throw invalidInput(
      "stage",
      "outsideBoundary",
      `the boundary of this event excludes ${stage} and includes ${boundary.join(", ")}`,
      { stage, boundary },
    );
  if (already >= linesMost)
    throw new Refusal("LIMITED", `at most ${linesMost} lines per phase: combine smaller sources`, {
      field: "lines",
      reason: "tooMany",
      most: linesMost,
      clause: platformDefault,
    });
}

/** What the rules of plan and account require of an event. */
export interface Planned {
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly boundary: readonly Stage[];
  readonly measures?: string | null;
  readonly offsetMethod?: string | null;
}

/**
 * The estimate of a valid plan: kilograms of CO2e, rounded up once.
 * @param today ISO day.
 * @param clause of the region for the plan, such as `SD-E 三(一)`.
 * @param withdrawn ids of factors out of use.
 * @throws Refusal RULE_BROKEN after the event has begun; without lines, measures or a method of offsetting; with lines
 * outside the boundary or of a factor out of use.
 */
export function planned(
  event: Planned,
  lines: readonly Kept[],
  today: string,
  clause: string,
  withdrawn: ReadonlySet<string>,
): number {
  const broken = (field: string, reason: string, message: string, more: object = {}) =>
    ruleBroken(field, reason, message, clause, more);
  if (today > event.beginsOn)
    throw broken(
      "beginsOn",
      "planTooLate",
      `the plan is made in the preparation stage, by ${event.beginsOn}, the first day of the event`,
      { beginsOn: event.beginsOn, today },
    );
  if (!event.measures) throw broken("measures", "noMeasures", "a plan must state reduction measures");
  if (!event.offsetMethod)
    throw broken("offsetMethod", "noOffsetMethod", "a plan must state how the remaining emissions are offset");
  return summed("planned", event, lines, clause, withdrawn);
}

/**
 * The actual emissions of a valid account: kilograms of CO2e, rounded up once.
 * @throws Refusal RULE_BROKEN before the event is over; without lines; with lines outside the boundary or of a factor
 * out of use.
 */
export function accounted(
  event: Planned,
  lines: readonly Kept[],
  today: string,
  clause: string,
  withdrawn: ReadonlySet<string>,
): number {
  assertOver(event, today, clause);
  return summed("actual", event, lines, clause, withdrawn);
}

/** @throws Refusal RULE_BROKEN for an account of zero. */
export function assertEmitted(kilograms: number, clause: string): void {
  if (kilograms === 0)
    throw new Refusal("RULE_BROKEN", "an event cannot have zero emissions", {
      field: "emissionsKilograms",
      reason: "noEmissions",
      clause,
    });
}
/** @throws Refusal RULE_BROKEN before the event is over. @param today ISO day. */
export function assertOver({ endsOn }: Pick<Planned, "endsOn">, today: string, clause: string): void {
  if (today > endsOn) return;
  throw new Refusal("RULE_BROKEN", `emissions are accounted from the day after the event's end, ${endsOn}`, {
    field: "endsOn",
    reason: "notEnded",
    endsOn,
    today,
    clause,
  });
}

function summed(
  phase: Phase,
  { boundary }: Planned,
  lines: readonly Kept[],
  clause: string,
  withdrawn: ReadonlySet<string>,
): number {
  const own = lines.filter((line) => line.phase === phase);
  const broken = (reason: string, message: string, more: object = {}) =>
    ruleBroken("lines", reason, message, clause, { phase, ...more });
  if (own.length === 0)
    throw broken("noLines", `the inventory has no ${phase} line: add at least one source of emissions`);
  const outside = own.filter(({ stage }) => !boundary.includes(stage));
  if (outside.length > 0)
    throw broken("outsideBoundary", `lines lie outside the boundary ${boundary.join(", ")}: remove them, or widen it`, {
      lines: outside.map(({ id }) => id),
    });
  const stale = own.filter((line) =>
    [line.factor, ...line.multipliers.map(({ factor }) => factor)].some((id) => id && withdrawn.has(id)),
  );
  if (stale.length > 0)
    throw broken("inactiveFactor", "lines use a factor that has been withdrawn: replace them", {
      lines: stale.map(({ id }) => id),
      clause: platformDefault,
    });
  return totalOf(own).kilograms;
}

/**
 * The part of an event's actual emissions that its participants are to offset: their lines, rounded up to whole
 * kilograms, at most the total. The rest is the organiser's. SC 附表1.
 */
export function participantsPart(lines: readonly Kept[], emissionsKilograms: number): number {
  return Math.min(
    emissionsKilograms,
    totalOf(lines.filter(({ phase, bearer }) => phase === "actual" && bearer === "participants")).kilograms,
  );
}

/** The nearest warning due a number of days before the last day; undefined while that is far off. */
export const warningFor = (days: number): Warning | undefined =>
  (Object.entries(warnings) as [Warning, number][])
    .toSorted(([, a], [, b]) => a - b)
    .find(([, ahead]) => days <= ahead)?.[0];

/** @throws Refusal INVALID_INPUT unless an edit leaves the event in the province of its draft. */
export function assertSameRegion(given: string, region: string): void {
  if (given === region) return;
  throw new Refusal("INVALID_INPUT", "an event stays in the province of its draft: begin another", {
    field: "region",
    reason: "regionFixed",
    region,
    clause: platformDefault,
  });
}

/** @throws Refusal WRONG_STATE unless the event is in one of `states`. */
export function assertInState(state: EventState, states: readonly string[], clause: string): void {
  if (!states.includes(state))
    throw new Refusal("WRONG_STATE", `this is possible while the event is ${states.join(" or ")}; it is ${state}`, {
      reason: "wrongState",
      state,
      clause,
    });
}

/** @throws Refusal INVALID_INPUT for an expected saving without its basis. */
export function assertEstimated(expectedKilograms: number | null, basis: string | null): void {
  if (expectedKilograms !== null && !basis)
    throw invalidInput("basis", "noBasis", "state how the saving was estimated");
}
