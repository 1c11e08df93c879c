import type { Competence, InstrumentStatus, Modality } from '../../shared/competence.ts';
import type { PartyKind } from '../../shared/role.ts';

/** Where a rule of a pack comes from, and how binding it is. `clause` is cited as `SD-E 四(一)`, or is "platform default". */
export interface Source { readonly clause: string; readonly modality: Modality; readonly status: InstrumentStatus }

/** Who holds a competence in one act of one region, within how many working days, and which paper results. */
export interface Seat extends Source { readonly party: PartyKind | readonly PartyKind[]; readonly workingDays?: Figure; readonly paper?: string }

/** How a region's expert committee decides. `majority` is a fraction, `votes` out of `of`, of the votes cast. */
export interface CommitteeRule extends Source {
  readonly quorum: number;
  readonly majority: { readonly votes: number; readonly of: number };
}

/** A number with its source: a period, a share, a size. */
export interface Figure extends Source { readonly value: number }

/** What one step of the order of offsets takes: credits of the ledger, or units that another registry has cancelled. */
export type Accepts =
  | { readonly source: 'block'; readonly mechanisms: readonly string[]; readonly specialities?: readonly string[]; readonly donated?: boolean }
  | { readonly source: 'foreignUnit'; readonly kinds: readonly ('CEA' | 'CCER' | 'CER' | 'VCU' | 'other')[]; readonly originProvince: 'same' | 'any'; readonly donated?: boolean };
/** One step of a region's order of offsets, first the first. */
export interface Tier extends Source { readonly tier: number; readonly labelZh: string; readonly labelEn: string; readonly accepts: readonly Accepts[] }

/** New sinks of events, where a region knows them. Months count from the event's end. */
export interface NewSink {
  readonly specialities: readonly string[];
  /** Whether such a sink may serve nothing else, ever. */
  readonly exclusive: Source & { readonly value: boolean };
  readonly filingMonths: Figure;
  readonly validationMonths: Figure;
}

/** When a route of confirmation is open: all that is named must hold; numbers are people on site. */
export interface Route extends Source {
  readonly route: 'selfCommitment' | 'evaluation' | 'platform';
  readonly when: { readonly participants?: { readonly gte?: number; readonly lt?: number }; readonly hostKind?: readonly string[] };
}

/**
 * Whether holders buy of each other, and where: nowhere, on an exchange that has its own rules, or here, two by two.
 * `restrictedBy` is the short name of the instrument that restricts venues of trade: 国发〔2011〕38号. A pack that opens trade here seats `trade`: who buys
 * (applicant), who sells (seller), and which offices see both (acceptor).
 */
export type Trading = Source & { readonly restrictedBy: string } & (
  | { readonly mode: 'none' | 'bilateral' }
  | { readonly mode: 'exchange'; readonly venueZh: string; readonly venueEn: string });

/** What differs by region, from the day on which it takes effect (ISO). Data: `packs/<GB/T 2260 code>.json`, laid over `packs/default.json`. */
export interface PolicyPack {
  readonly region: string;
  readonly effectiveOn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** The documents behind the clauses, by their short name. */
  readonly instruments: Readonly<Record<string, { readonly titleZh: string; readonly titleEn: string; readonly status: InstrumentStatus }>>;
  /** Act → competence → who holds it. */
  readonly seats: Readonly<Record<string, Readonly<Partial<Record<Competence, Seat>>>>>;
  readonly committee: CommitteeRule;
  /** Working days of public notice, by act. */
  readonly notice: Readonly<Record<string, Figure>>;
  /** Months after an event's end within which neutrality is to be reached. */
  readonly completionMonths: Figure;
  readonly boundaryTolerancePercent: Figure;
  readonly offset: { readonly tiers: readonly Tier[]; readonly reservationDays: Figure };
  readonly newSink?: NewSink;
  readonly confirmation: {
    readonly routes: readonly Route[];
    readonly certificate: Source & { readonly issuer: PartyKind; readonly issuerNameZh: string; readonly issuerNameEn: string };
  };
  /** Left out where there is none: trade is opened by a pack, never by the platform. */
  readonly trading?: Trading;
  readonly spotCheck: Source & { readonly hearingWorkingDays: number };
}
