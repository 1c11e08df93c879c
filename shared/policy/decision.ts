import type { InstrumentStatus, Modality } from "../platform/competence.ts";
import type { ConfirmationRoute } from "../confirmation/confirmation.ts";
import type { EventKind, EventLevel, HostKind } from "../event/event.ts";

/** What the rules of a region ask of an event. Metrics count who and what is on the spot: attendance online is told apart, and decides nothing. Null is what nobody has said. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly hostKind: HostKind;
  readonly level: EventLevel;
  /** Was neutrality promised in the bid for the event? SC 三(四). */ readonly promised: boolean;
  /** Was it accounted elsewhere than on the platform? HN 三(三). */ readonly accountedElsewhere: boolean;
  /** People on site. */ readonly participants: number | null;
  readonly personTimes: number | null;
  readonly areaSquareMetres: number | null;
  /** ISO days; of an operation, its reporting period. */ readonly beginsOn: string;
  readonly endsOn: string;
}
/** The facts that a rule may ask for, by how it asks. */
export const [wordFacts, flagFacts, numberFacts] = [
  ["kind", "hostKind", "level"],
  ["promised", "accountedElsewhere"],
  ["participants", "personTimes", "areaSquareMetres"],
] as const;
export type WordFact = (typeof wordFacts)[number];
export type FlagFact = (typeof flagFacts)[number];
export type NumberFact = (typeof numberFacts)[number];

/** What decided: a fact held against what a rule asks of it. `than` is null where the figure is not public. Unknown where either is. */
export interface Test {
  readonly fact: WordFact | FlagFact | NumberFact;
  readonly op: "in" | "is" | "gte" | "lt";
  readonly than: readonly string[] | boolean | number | null;
  readonly value: string | boolean | number | null;
  readonly holds: boolean | null;
}
/** A rule that bears on an event: `holds` null where that is to be confirmed, since a figure or a fact is not known. */
export interface Ruled {
  readonly clause: string;
  readonly modality: Modality;
  readonly status: InstrumentStatus;
  readonly sayZh: string;
  readonly sayEn: string;
  readonly holds: true | null;
  readonly because: readonly Test[];
}
/** What a rule of scope makes of an event: it is meant; it is not, and may follow; or its neutrality counts elsewhere too. */
export const consequences = ["inScope", "mayFollow", "counts"] as const;
export type Consequence = (typeof consequences)[number];
/** The papers that a region asks of an organiser. 附表1 is the registration. */
export const eventForms = ["plan", "registration", "accountingMaterial"] as const;
export type EventForm = (typeof eventForms)[number];
/** The days by which something is to be reached. */
export const deadlineKinds = ["completion", "sinkFiling", "sinkValidation"] as const;
/** What is made public of an event. */
export const publications = ["plan", "result"] as const;
export type Publication = (typeof publications)[number];
/** What a publication may say: nothing else of an event goes into it, and nobody's address. */
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

/** What follows from the facts of an event under the rules of its region: each with clause, modality, status, and what decided it. Days are ISO. */
export interface Decision {
  readonly region: string /** From which day the rules are. */;
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
