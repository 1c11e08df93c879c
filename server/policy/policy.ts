import type { BorderTolerance } from "../../shared/boundary/neighbour.ts";
import type { Competence, InstrumentStatus, Modality } from "../../shared/platform/competence.ts";
import type {
  Consequence,
  EventForm,
  FlagFact,
  NumberFact,
  PublicField,
  Publication,
  WordFact,
} from "../../shared/policy/decision.ts";
import type { ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import type { Bearer } from "../../shared/event/event.ts";
import type { PartyKind } from "../../shared/identity/role.ts";

/** The source of a rule, and how binding it is. `clause` is cited as `SD-E 四(一)`, or is "platform default". */
export interface Source {
  readonly clause: string;
  readonly modality: Modality;
  readonly status: InstrumentStatus;
}

/** Who holds a competence in one act of a region, within how many working days, and which paper results. */
export interface Seat extends Source {
  readonly party: PartyKind | readonly PartyKind[];
  readonly workingDays?: Figure;
  readonly paper?: string;
  /** The cities (GB/T 2260) that have a party of that kind; elsewhere in the province `otherwise` holds the seat. */
  readonly cities?: readonly string[];
  readonly otherwise?: PartyKind;
  /** Of whoever confirms what another proposed: they are of another organization. */
  readonly otherOffice?: boolean;
}

/**
 * How a region's expert committee decides. A panel of `panelSize`, odd and at least 5, is drawn from it; `quorum` of
 * them must give an opinion. `majority` is a fraction, `votes` out of `of`, of the votes cast. A member's renewable
 * term of office is `termMonths`.
 */
export interface CommitteeRule extends Source {
  readonly panelSize: number;
  readonly quorum: number;
  readonly termMonths: number;
  readonly majority: { readonly votes: number; readonly of: number };
}

/** A number with its source: a period, a share, a size. */
export interface Figure extends Source {
  readonly value: number;
}

/** What one tier of the order of offsets takes: credits of the ledger, or units cancelled in another registry. */
export type Accepts =
  | {
      readonly source: "block";
      readonly mechanisms: readonly string[];
      readonly specialities?: readonly string[];
      readonly donated?: boolean;
    }
  | {
      readonly source: "foreignUnit";
      readonly kinds: readonly ("CEA" | "CCER" | "CER" | "VCU" | "other")[];
      readonly originProvince: "same" | "any";
      readonly donated?: boolean;
    };
/** One tier of a region's order of offsets. */
export interface Tier extends Source {
  readonly tier: number;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly accepts: readonly Accepts[];
}

/** New sinks of events, in regions that have them. Months count from the event's end. */
export interface NewSink {
  readonly specialities: readonly string[];
  /** Whether such a sink may never serve any other purpose. */
  readonly exclusive: Source & { readonly value: boolean };
  readonly filingMonths: Figure;
  readonly validationMonths: Figure;
}

/**
 * A condition on the facts of an event. `gte` is "at least" (以上, inclusive under 民法典); null is a figure that exists and
 * is not public. An empty `all` always holds.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly fact: WordFact; readonly in: readonly string[] }
  | { readonly fact: FlagFact; readonly is: boolean }
  | { readonly fact: NumberFact; readonly gte?: number | null; readonly lt?: number | null };
/** A rule on events that meet a condition, as shown to organisers. */
export interface Spoken extends Source {
  readonly when: Condition;
  readonly sayZh: string;
  readonly sayEn: string;
}
/** A day relative to the first or last day of an event: a number of months, then of days, later; earlier if negative. */
export interface Due {
  readonly of: "beginsOn" | "endsOn";
  readonly months?: number;
  readonly days?: number;
}
/** Which events are in a region's scope. */
export interface ScopeRule extends Spoken {
  readonly consequence: Consequence;
}
/** A paper that is due for an event, and to whom. */
export interface FormRule extends Spoken {
  readonly form: EventForm;
  readonly due?: Due;
  readonly to: PartyKind | readonly PartyKind[];
  readonly copyTo?: PartyKind | readonly PartyKind[];
}
/** What is to be published about an event, and for how many working days the public may object, if at all. */
export interface PublicationRule extends Spoken {
  readonly publication: Publication;
  readonly fields: readonly PublicField[];
  readonly noticeWorkingDays?: Figure;
}
/** When a route of confirmation is open. */
export interface Route extends Spoken {
  readonly route: ConfirmationRoute;
}
/**
 * The register of events (附表2): the offices through which it passes, lowest first, up to its recipient, and how often.
 */
export interface RegisterRule extends Source {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly sums: PartyKind | readonly PartyKind[];
  readonly everyMonths: Figure;
}

/**
 * Whether holders trade with each other, and where: not at all, on an exchange with its own rules, or here,
 * bilaterally. `restrictedBy` is the short name of the instrument that restricts trading venues: 国发〔2011〕38号. A pack
 * that opens trading here seats `trade`: who buys (applicant), who sells (seller), and which offices oversee both
 * (acceptor).
 */
export type Trading = Source & { readonly restrictedBy: string } & (
    | { readonly mode: "none" | "bilateral" }
    | { readonly mode: "exchange"; readonly venueZh: string; readonly venueEn: string }
  );

/**
 * What differs by region, from the day on which it takes effect (ISO). Data: `packs/<GB/T 2260 code>.json`, merged over
 * `packs/default.json`.
 */
export interface PolicyPack {
  readonly region: string;
  readonly effectiveOn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** The documents behind the clauses, by their short name. */
  readonly instruments: Readonly<
    Record<string, { readonly titleZh: string; readonly titleEn: string; readonly status: InstrumentStatus }>
  >;
  /** Act → competence → who holds it. */
  readonly seats: Readonly<Record<string, Readonly<Partial<Record<Competence, Seat>>>>>;
  readonly committee: CommitteeRule;
  /** Working days of public notice, by act. */
  readonly notice: Readonly<Record<string, Figure>>;
  /** Months after an event's end within which neutrality must be reached. */
  readonly completionMonths: Figure;
  readonly boundaryTolerancePercent: Figure;
  /** How much ground neighbouring projects may share by rounding; what they share counts at the earlier one. */
  readonly neighbourTolerance: Source & BorderTolerance;
  readonly scope: readonly ScopeRule[];
  readonly forms: readonly FormRule[];
  readonly publications: readonly PublicationRule[];
  /** Who may offset, and whether offsetting a part is allowed (部分抵消). */
  readonly offset: {
    readonly tiers: readonly Tier[];
    readonly reservationDays: Figure;
    readonly bearers: Source & { readonly value: readonly Bearer[] };
    readonly partial: Source & { readonly value: boolean };
  };
  /** The minimum number of years for which the organiser keeps the material. */
  readonly retentionYears: Figure;
  /** Left out where no document provides one. */
  readonly register?: RegisterRule;
  readonly newSink?: NewSink;
  readonly confirmation: {
    readonly routes: readonly Route[];
    readonly certificate: Source & {
      readonly issuer: PartyKind;
      readonly issuerNameZh: string;
      readonly issuerNameEn: string;
    };
  };
  /** Left out where there is none: trading is opened by a pack, never by the platform. */
  readonly trading?: Trading;
  readonly spotCheck: Source & { readonly hearingWorkingDays: number };
}
