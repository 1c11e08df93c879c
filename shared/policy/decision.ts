import type { InstrumentStatus, Modality } from "../platform/competence.ts";
import type { ConfirmationRoute } from "../confirmation/confirmation.ts";
import type { EventKind, EventLevel, HostKind } from "../event/event.ts";

/**
 * The facts of an event that a region's rules depend on. Figures count people and area on site: online attendance is
 * recorded separately, without effect. Null is not stated.
 */
export interface EventFacts {
  readonly kind: EventKind;
  readonly hostKind: HostKind;
  readonly level: EventLevel;
  /** Was neutrality promised in the bid for the event? SC 三(四). */
  readonly promised: boolean;
  /** Is it accounted outside the platform? HN 三(三). */
  readonly accountedElsewhere: boolean;
  /** People on site. */
  readonly participants: number | null;
  readonly personTimes: number | null;
  readonly areaSquareMetres: number | null;
  /** ISO days; for an operation, its reporting period. */
  readonly beginsOn: string;
  readonly endsOn: string;
}
/** The facts on which a rule may depend, by kind of comparison. */
export const [wordFacts, flagFacts, numberFacts] = [
  ["kind", "hostKind", "level"],
  ["promised", "accountedElsewhere"],
  ["participants", "personTimes", "areaSquareMetres"],
] as const;
export type WordFact = (typeof wordFacts)[number];
export type FlagFact = (typeof flagFacts)[number];
export type NumberFact = (typeof numberFacts)[number];

/**
 * A deciding fact: compared with a rule's value. `than` is null where the figure is not public. Unknown if either is.
 */
export interface Test {
  readonly fact: WordFact | FlagFact | NumberFact;
  readonly op: "in" | "is" | "gte" | "lt";
  readonly than: readonly string[] | boolean | number | null;
  readonly value: string | boolean | number | null;
  readonly holds: boolean | null;
}
/** A rule relevant to an event: `holds` is null where that is to be confirmed, since a figure or fact is unknown. */
export interface Ruled {
  readonly clause: string;
  readonly modality: Modality;
  readonly status: InstrumentStatus;
  readonly sayZh: string;
  readonly sayEn: string;
  readonly holds: true | null;
  readonly because: readonly Test[];
}
/**
 * The effect of a scope rule on an event: in scope; out of scope, but may follow voluntarily; or its neutrality counts
 * elsewhere too.
 */
export const consequences = ["inScope", "mayFollow", "counts"] as const;
export type Consequence = (typeof consequences)[number];
/** The papers that a region requires of an organiser. 附表1 is the registration. */
export const eventForms = ["plan", "registration", "accountingMaterial"] as const;
export type EventForm = (typeof eventForms)[number];
/** Kinds of deadline. */
export const deadlineKinds = ["completion", "sinkFiling", "sinkValidation"] as const;
/** What is published about an event. */
export const publications = ["plan", "result"] as const;
export type Publication = (typeof publications)[number];
/** The fields that a publication may contain: nothing else of an event, and no contact. */
export const publicFields = [
  "name",
  "organisers",
  "kind",
  "scale",
  "period",
  "place",
  "boundary",
  "emissions",
  "measures",
  "offsetMethod",
  "offset",
  "completedOn",
  "mode",
] as const;
export type PublicField = (typeof publicFields)[number];

/**
 * What follows from the facts of an event under its region's rules: each with clause, modality, status, and the
 * deciding facts. Days are ISO.
 */
export interface Decision {
  readonly region: string;
  /** The day from which the rules apply. */
  readonly effectiveOn: string;
  readonly standing: "inScope" | "mayFollow" | "toBeConfirmed";
  readonly scope: readonly (Ruled & { readonly consequence: Consequence })[];
  readonly routes: readonly (Ruled & { readonly route: ConfirmationRoute })[];
  readonly forms: readonly (Ruled & {
    readonly form: EventForm;
    readonly dueOn: string | null;
    readonly to: readonly string[];
    readonly copyTo: readonly string[];
  })[];
  readonly deadlines: readonly (Ruled & { readonly deadline: (typeof deadlineKinds)[number]; readonly on: string })[];
  readonly publications: readonly (Ruled & {
    readonly publication: Publication;
    readonly fields: readonly PublicField[];
    readonly noticeWorkingDays: number | null;
  })[];
}
