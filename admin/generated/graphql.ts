/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Account =
  | 'buffer'
  | 'cancelled'
  | 'earmarked'
  | 'held'
  | 'offered'
  | 'pool'
  | 'reserved'
  | 'reservedForParticipants'
  | 'retired';

export type AccountFilter = {
  eq?: Account | null | undefined;
  in?: Array<Account> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type AccountingWay =
  | 'body'
  | 'own'
  | 'platform';

export type ActivityQuality =
  | 'default'
  | 'estimated'
  | 'measured';

export type AdmissionFilter = {
  id?: IdFilter | null | undefined;
  project?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: AdmissionStateFilter | null | undefined;
};

export type AdmissionSort = {
  by: AdmissionSortKey;
  descending?: boolean;
};

export type AdmissionSortKey =
  | 'id'
  | 'project'
  | 'region'
  | 'state';

export type AdmissionState =
  | 'admitted'
  | 'suspended';

export type AdmissionStateFilter = {
  eq?: AdmissionState | null | undefined;
  in?: Array<AdmissionState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type AllocationFilter = {
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  retiredOn?: DayFilter | null | undefined;
  run?: IdFilter | null | undefined;
  seller?: IdFilter | null | undefined;
  serials?: TextFilter | null | undefined;
  share?: BearerFilter | null | undefined;
  source?: SupplySourceFilter | null | undefined;
  state?: AllocationStateFilter | null | undefined;
  supply?: TextFilter | null | undefined;
  tier?: WholeFilter | null | undefined;
};

export type AllocationSort = {
  by: AllocationSortKey;
  descending?: boolean;
};

export type AllocationSortKey =
  | 'event'
  | 'id'
  | 'kilograms'
  | 'organiser'
  | 'region'
  | 'seller'
  | 'share'
  | 'source'
  | 'state'
  | 'supply'
  | 'tier';

export type AllocationState =
  | 'accepted'
  | 'annulled'
  | 'confirmed'
  | 'declined'
  | 'lapsed'
  | 'proposed'
  | 'retired';

export type AllocationStateFilter = {
  eq?: AllocationState | null | undefined;
  in?: Array<AllocationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ArchiveFilter = {
  city?: TextFilter | null | undefined;
  deletedOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  keptSince?: DayFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: ArchiveStateFilter | null | undefined;
};

export type ArchiveSort = {
  by: ArchiveSortKey;
  descending?: boolean;
};

export type ArchiveSortKey =
  | 'event'
  | 'id'
  | 'keptSince'
  | 'organiser'
  | 'region'
  | 'state';

export type ArchiveState =
  | 'deleted'
  | 'kept';

export type ArchiveStateFilter = {
  eq?: ArchiveState | null | undefined;
  in?: Array<ArchiveState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type Band =
  | 'long'
  | 'short';

export type Bearer =
  | 'organiser'
  | 'participants';

export type BearerFilter = {
  eq?: Bearer | null | undefined;
  in?: Array<Bearer> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type BeneficiaryConsentFilter = {
  at?: InstantFilter | null | undefined;
  beneficiary?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  holder?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: BeneficiaryConsentStateFilter | null | undefined;
  transfer?: IdFilter | null | undefined;
};

export type BeneficiaryConsentSort = {
  by: BeneficiaryConsentSortKey;
  descending?: boolean;
};

export type BeneficiaryConsentSortKey =
  | 'at'
  | 'beneficiary'
  | 'holder'
  | 'id'
  | 'kilograms'
  | 'region'
  | 'state'
  | 'transfer';

export type BeneficiaryConsentState =
  | 'asked'
  | 'consented'
  | 'declined';

export type BeneficiaryConsentStateFilter = {
  eq?: BeneficiaryConsentState | null | undefined;
  in?: Array<BeneficiaryConsentState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type BlockFilter = {
  account?: AccountFilter | null | undefined;
  batch?: IdFilter | null | undefined;
  demonstration?: FlagFilter | null | undefined;
  event?: TextFilter | null | undefined;
  first?: SerialFilter | null | undefined;
  holder?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  mechanism?: TextFilter | null | undefined;
  methodologyCode?: TextFilter | null | undefined;
  project?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  speciality?: TextFilter | null | undefined;
  vintage?: WholeFilter | null | undefined;
};

export type BlockSort = {
  by: BlockSortKey;
  descending?: boolean;
};

export type BlockSortKey =
  | 'account'
  | 'batch'
  | 'demonstration'
  | 'first'
  | 'holder'
  | 'id'
  | 'kilograms'
  | 'mechanism'
  | 'methodologyCode'
  | 'project'
  | 'region'
  | 'speciality'
  | 'vintage';

export type BodyFilter = {
  certifiedOn?: DayFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: BodyStateFilter | null | undefined;
};

export type BodySort = {
  by: BodySortKey;
  descending?: boolean;
};

export type BodySortKey =
  | 'id'
  | 'organization'
  | 'region'
  | 'state';

export type BodyState =
  | 'applied'
  | 'certified'
  | 'refused'
  | 'suspended';

export type BodyStateFilter = {
  eq?: BodyState | null | undefined;
  in?: Array<BodyState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** What only the owner can say of a boundary or its file, where the platform asks for it. */
export type BoundaryAnswersInput = {
  /** Whether areas that the file hides belong to the boundary. */
  hidden?: HiddenAreas | null | undefined;
  /** The layer of an archive that is the boundary, by its name there. */
  layer?: string | null | undefined;
  /** The reference system that the file does not name: `EPSG:4491` to `EPSG:4554`, `EPSG:4490`; or, where it names a map service, `GCJ-02` or `BD-09` if that shifted its coordinates, `WGS 84` if not. */
  system?: string | null | undefined;
};

/** A source category in a stage of the event. 公告2019年第19号, 附1. */
export type BoundaryCellInput = {
  category: SourceCategory;
  stage: InventoryStage;
};

export type BoundaryNote =
  | 'cgcs2000'
  | 'unnamed';

/** A geographic box, in degrees, WGS 84. */
export type BoxInput = {
  east: number;
  north: number;
  south: number;
  west: number;
};

export type CarriedOut =
  | 'not'
  | 'partly'
  | 'wholly';

export type CaseDecision =
  | 'dismissed'
  | 'upheld';

export type CaseDecisionFilter = {
  eq?: CaseDecision | null | undefined;
  in?: Array<CaseDecision> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CaseFilter = {
  at?: InstantFilter | null | undefined;
  decidedOn?: DayFilter | null | undefined;
  decision?: CaseDecisionFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: CaseKindFilter | null | undefined;
  other?: IdFilter | null | undefined;
  party?: IdFilter | null | undefined;
  raisedBy?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: CaseStateFilter | null | undefined;
  subjectId?: TextFilter | null | undefined;
  subjectType?: TextFilter | null | undefined;
};

export type CaseKind =
  | 'hoarding'
  | 'serialDispute'
  | 'washTrade';

export type CaseKindFilter = {
  eq?: CaseKind | null | undefined;
  in?: Array<CaseKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CaseSort = {
  by: CaseSortKey;
  descending?: boolean;
};

export type CaseSortKey =
  | 'at'
  | 'id'
  | 'kind'
  | 'party'
  | 'region'
  | 'state'
  | 'subjectId'
  | 'subjectType';

export type CaseState =
  | 'answered'
  | 'decided'
  | 'open';

export type CaseStateFilter = {
  eq?: CaseState | null | undefined;
  in?: Array<CaseState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CertificateFilter = {
  confirmation?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issuedOn?: DayFilter | null | undefined;
  issuer?: IdFilter | null | undefined;
  number?: TextFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  replacedOn?: DayFilter | null | undefined;
  revokedOn?: DayFilter | null | undefined;
  state?: CertificateStateFilter | null | undefined;
};

/** Green power certificates (绿证) of one month that follow one another, 1,000 kWh each. */
export type CertificateInput = {
  /** How many follow one another from that number on. */
  count?: number;
  /** The number of the first. */
  number: string;
  /** The month of generation, such as 2026-05. */
  period: string;
};

export type CertificateSort = {
  by: CertificateSortKey;
  descending?: boolean;
};

export type CertificateSortKey =
  | 'confirmation'
  | 'event'
  | 'id'
  | 'organiser'
  | 'region'
  | 'state';

export type CertificateState =
  | 'applied'
  | 'refused'
  | 'replaced'
  | 'revocationIntended'
  | 'revoked'
  | 'valid';

export type CertificateStateFilter = {
  eq?: CertificateState | null | undefined;
  in?: Array<CertificateState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type Channel =
  | 'government'
  | 'organiser'
  | 'other';

export type CheckDecision =
  | 'revoke'
  | 'uphold';

export type CheckDecisionFilter = {
  eq?: CheckDecision | null | undefined;
  in?: Array<CheckDecision> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CheckPlanFilter = {
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  purpose?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: CheckPlanStateFilter | null | undefined;
};

/** A spot check to announce. Keep the secret; publish its hash. */
export type CheckPlanInput = {
  /** SHA-256 applied `iterations` times to the secret followed by `/bodies`; in hex. */
  bodiesCommitment: string;
  /** SHA-256 applied `iterations` times to the secret; in hex. */
  commitment: string;
  iterations?: number;
  /** What is checked, and why. */
  purpose: string;
  /** GB/T 2260 code of the province. */
  region: string;
  /** How many certificates to draw. */
  sampleSize: number;
  /** The future public source of randomness. */
  source: string;
  /** When it is published: at least a day ahead. */
  sourceDueAt: string;
  /** The form in which its value counts. */
  sourceKind: SourceKind;
};

export type CheckPlanSort = {
  by: CheckPlanSortKey;
  descending?: boolean;
};

export type CheckPlanSortKey =
  | 'id'
  | 'purpose'
  | 'region'
  | 'state';

export type CheckPlanState =
  | 'announced'
  | 'lapsed'
  | 'revealed';

export type CheckPlanStateFilter = {
  eq?: CheckPlanState | null | undefined;
  in?: Array<CheckPlanState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CommentFilter = {
  answeredAt?: InstantFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  madeAt?: InstantFilter | null | undefined;
  place?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: CommentStateFilter | null | undefined;
  subjectId?: TextFilter | null | undefined;
  subjectType?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
};

/** A comment on a record under public notice. */
export type CommentInput = {
  /** Your email address or telephone number; only required without an account. Never public. */
  contact?: string | null | undefined;
  /** Where in the record, such as `equations.E2`. */
  place?: string;
  /** Your name; only required without an account. Never public. */
  signedBy?: string | null | undefined;
  subjectId: string | number;
  /** Type of the record it is about, such as `methodology`. */
  subjectType: string;
  text: string;
};

export type CommentSort = {
  by: CommentSortKey;
  descending?: boolean;
};

export type CommentSortKey =
  | 'id'
  | 'madeAt'
  | 'place'
  | 'region'
  | 'state'
  | 'subjectId'
  | 'subjectType'
  | 'titleZh';

export type CommentState =
  | 'answered'
  | 'open'
  | 'withheld';

export type CommentStateFilter = {
  eq?: CommentState | null | undefined;
  in?: Array<CommentState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CommitmentFilter = {
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  exclusive?: FlagFilter | null | undefined;
  filedBy?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  owner?: IdFilter | null | undefined;
  project?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: CommitmentStateFilter | null | undefined;
  validatedBy?: DayFilter | null | undefined;
  validatedKilograms?: KilogramsFilter | null | undefined;
  validatedOn?: DayFilter | null | undefined;
};

/** A new sink that its owner commits to an event. */
export type CommitmentInput = {
  /** Where else it is developed; only where the region allows that. */
  elsewhere?: string | null | undefined;
  event: string | number;
  /** The removals expected for the event. */
  kilograms: number;
  /** One's own project in the library, without issued credits. */
  project: string | number;
};

export type CommitmentSort = {
  by: CommitmentSortKey;
  descending?: boolean;
};

export type CommitmentSortKey =
  | 'event'
  | 'exclusive'
  | 'filedBy'
  | 'id'
  | 'kilograms'
  | 'organiser'
  | 'owner'
  | 'project'
  | 'region'
  | 'state'
  | 'validatedBy';

export type CommitmentState =
  | 'committed'
  | 'declined'
  | 'expired'
  | 'lapsed'
  | 'proposed'
  | 'released'
  | 'validated'
  | 'withdrawn';

export type CommitmentStateFilter = {
  eq?: CommitmentState | null | undefined;
  in?: Array<CommitmentState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CommitteeMemberFilter = {
  expertise?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  number?: TextFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  person?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  since?: DayFilter | null | undefined;
  until?: DayFilter | null | undefined;
};

export type CommitteeMemberSort = {
  by: CommitteeMemberSortKey;
  descending?: boolean;
};

export type CommitteeMemberSortKey =
  | 'expertise'
  | 'id'
  | 'number'
  | 'organization'
  | 'person'
  | 'region'
  | 'since'
  | 'until';

export type Competence =
  | 'acceptor'
  | 'administrator'
  | 'adviser'
  | 'applicant'
  | 'checker'
  | 'consulted'
  | 'decider'
  | 'evaluator'
  | 'holder'
  | 'inspector'
  | 'publisher'
  | 'sealer'
  | 'seller'
  | 'validator'
  | 'verifier';

/** How a sub-project meets one applicability condition of its methodology. */
export type ConditionAnswerInput = {
  /** Supporting files of the project. */
  attachments?: Array<string | number>;
  /** Id of the condition in the methodology's document. */
  condition: string;
  met: boolean;
  words?: string;
};

export type ConfirmationFilter = {
  completedOn?: DayFilter | null | undefined;
  concludedOn?: DayFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  evaluator?: IdFilter | null | undefined;
  event?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  late?: FlagFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  retiredKilograms?: KilogramsFilter | null | undefined;
  route?: ConfirmationRouteFilter | null | undefined;
  state?: ConfirmationStateFilter | null | undefined;
};

export type ConfirmationRoute =
  | 'evaluation'
  | 'platform'
  | 'selfCommitment';

export type ConfirmationRouteFilter = {
  eq?: ConfirmationRoute | null | undefined;
  in?: Array<ConfirmationRoute> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ConfirmationSort = {
  by: ConfirmationSortKey;
  descending?: boolean;
};

export type ConfirmationSortKey =
  | 'event'
  | 'id'
  | 'late'
  | 'organiser'
  | 'region'
  | 'state';

export type ConfirmationState =
  | 'confirmed'
  | 'draft'
  | 'engaged'
  | 'notConfirmed'
  | 'submitted'
  | 'withdrawn';

export type ConfirmationStateFilter = {
  eq?: ConfirmationState | null | undefined;
  in?: Array<ConfirmationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ConsultationFilter = {
  answeredOn?: DayFilter | null | undefined;
  askedOn?: DayFilter | null | undefined;
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  project?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: ConsultationStateFilter | null | undefined;
};

export type ConsultationSort = {
  by: ConsultationSortKey;
  descending?: boolean;
};

export type ConsultationSortKey =
  | 'askedOn'
  | 'city'
  | 'id'
  | 'project'
  | 'region'
  | 'state';

export type ConsultationState =
  | 'answered'
  | 'asked';

export type ConsultationStateFilter = {
  eq?: ConsultationState | null | undefined;
  in?: Array<ConsultationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ContractFilter = {
  client?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: ContractKindFilter | null | undefined;
  provider?: IdFilter | null | undefined;
  recordedAt?: InstantFilter | null | undefined;
  since?: DayFilter | null | undefined;
  state?: ContractStateFilter | null | undefined;
  subjectId?: TextFilter | null | undefined;
  subjectType?: TextFilter | null | undefined;
};

export type ContractKind =
  | 'evaluation'
  | 'inspection'
  | 'service'
  | 'validation'
  | 'verification';

export type ContractKindFilter = {
  eq?: ContractKind | null | undefined;
  in?: Array<ContractKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ContractSort = {
  by: ContractSortKey;
  descending?: boolean;
};

export type ContractSortKey =
  | 'client'
  | 'id'
  | 'kind'
  | 'provider'
  | 'recordedAt'
  | 'since'
  | 'state';

export type ContractState =
  | 'annulled'
  | 'contested'
  | 'ended'
  | 'recorded'
  | 'released';

export type ContractStateFilter = {
  eq?: ContractState | null | undefined;
  in?: Array<ContractState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type CoverageState =
  | 'covered'
  | 'none'
  | 'partial'
  | 'pendingNewSink';

export type DayFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: string | null | undefined;
};

/** Whether 01/02/2026 begins with the day or the month. */
export type DayOrder =
  | 'dayMonth'
  | 'monthDay';

export type DeadlineWarning =
  | 'd7'
  | 'd30'
  | 'd60'
  | 'overdue';

export type DeadlineWarningFilter = {
  eq?: DeadlineWarning | null | undefined;
  in?: Array<DeadlineWarning> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** Another registration of the project. */
export type DeclarationInput = {
  /** Its number there. */
  identity: string;
  /** CCER, VCS, GS, CDM, GEC, otherProvince or other. */
  mechanism: string;
};

export type DependenceKind =
  | 'ownAffair'
  | 'samePeople'
  | 'sameUscc'
  | 'servedCase'
  | 'servedClient'
  | 'shareholding';

export type Detour =
  | 'icao'
  | 'none'
  | 'own';

/** Units declared by another, with one's own claim to them and its proof. */
export type DisputeInput = {
  firstSerial: number;
  kind: UnitKind;
  /** Number of the registry's document that proves it; upload the scan afterwards. */
  proof: string;
  registry: string;
  serialPrefix: string;
  /** The basis of one's claim. */
  statement: string;
  tonnes: number;
};

export type DrawFilter = {
  commitment?: TextFilter | null | undefined;
  committedAt?: InstantFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  poolHash?: TextFilter | null | undefined;
  purpose?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  revealedAt?: InstantFilter | null | undefined;
  sourceDueAt?: InstantFilter | null | undefined;
  state?: DrawStateFilter | null | undefined;
};

export type DrawSort = {
  by: DrawSortKey;
  descending?: boolean;
};

export type DrawSortKey =
  | 'commitment'
  | 'committedAt'
  | 'id'
  | 'poolHash'
  | 'purpose'
  | 'region'
  | 'sourceDueAt'
  | 'state';

export type DrawState =
  | 'committed'
  | 'failed'
  | 'revealed';

export type DrawStateFilter = {
  eq?: DrawState | null | undefined;
  in?: Array<DrawState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type EvaluationFilter = {
  achieved?: FlagFilter | null | undefined;
  body?: IdFilter | null | undefined;
  confirmation?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: EvaluationStateFilter | null | undefined;
};

export type EvaluationSort = {
  by: EvaluationSortKey;
  descending?: boolean;
};

export type EvaluationSortKey =
  | 'body'
  | 'confirmation'
  | 'event'
  | 'id'
  | 'organiser'
  | 'region'
  | 'state';

export type EvaluationState =
  | 'carryingOut'
  | 'ended'
  | 'preparing'
  | 'reviewed'
  | 'reviewing';

export type EvaluationStateFilter = {
  eq?: EvaluationState | null | undefined;
  in?: Array<EvaluationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** A task of an evaluation. */
export type EvaluationTask =
  | 'activityData'
  | 'boundary'
  | 'calculation'
  | 'factors'
  | 'measures'
  | 'offsets'
  | 'planPublished'
  | 'siteVisit'
  | 'sources';

export type EventFilter = {
  accountedAt?: InstantFilter | null | undefined;
  beginsOn?: DayFilter | null | undefined;
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  emissionsKilograms?: KilogramsFilter | null | undefined;
  endsOn?: DayFilter | null | undefined;
  hostKind?: HostKindFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: EventKindFilter | null | undefined;
  level?: EventLevelFilter | null | undefined;
  number?: TextFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  participants?: WholeFilter | null | undefined;
  plannedKilograms?: KilogramsFilter | null | undefined;
  plannedOn?: DayFilter | null | undefined;
  promised?: FlagFilter | null | undefined;
  region?: TextFilter | null | undefined;
  sequence?: WholeFilter | null | undefined;
  state?: EventStateFilter | null | undefined;
  titleEn?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
  warned?: DeadlineWarningFilter | null | undefined;
};

/** An event as its organiser describes it. SD-E 三, HN 三(一). */
export type EventInput = {
  /** The accounting body, if any. */
  accountingBody?: string | null | undefined;
  /** The intended way of accounting. SC 附表1. */
  accountingWay?: AccountingWay | null | undefined;
  /** Area used, in m². */
  areaSquareMetres?: number | null | undefined;
  beginsOn: string;
  /** The accounting boundary. */
  boundary?: Array<InventoryStage>;
  /** GB/T 2260 code of the city. */
  city?: string | null | undefined;
  /** Other organisers beside the responsible organization. */
  coOrganisers?: Array<string> | null | undefined;
  /** Contact for the event. */
  contact?: string | null | undefined;
  /** Its programme. SC 附表1. */
  content?: string | null | undefined;
  endsOn: string;
  hostKind: HostKind;
  /** The intended route of confirmation. SC 附表1. */
  intendedRoute?: ConfirmationRoute | null | undefined;
  kind: EventKind;
  level?: EventLevel;
  /** Reduction measures; required in a plan. */
  measures?: string | null | undefined;
  /** The day by which the organiser intends to be neutral. SC 附表1. */
  neutralBy?: string | null | undefined;
  /** Who offsets. SC 二, 附表1. */
  offsetBy?: Array<Bearer> | null | undefined;
  /** How the remaining emissions are offset; required in a plan. */
  offsetMethod?: string | null | undefined;
  /** People attending online: recorded separately, without effect on any decision. */
  onlineAttendance?: number | null | undefined;
  /** People expected on site. */
  participants: number;
  /** Visits to the site: a person who comes on three days counts three times. */
  personTimes?: number | null | undefined;
  place: string;
  /** Was neutrality promised in the bid? SC 三(四). */
  promised?: boolean | null | undefined;
  /** GB/T 2260 code of the province. */
  region: string;
  /** The organiser's department responsible for neutrality. SC 附表1. */
  responsible?: string | null | undefined;
  titleEn?: string | null | undefined;
  titleZh: string;
};

export type EventKind =
  | 'enterprise'
  | 'exhibition'
  | 'festival'
  | 'forum'
  | 'hotel'
  | 'mall'
  | 'meeting'
  | 'performance'
  | 'scenicSpot'
  | 'sports';

export type EventKindFilter = {
  eq?: EventKind | null | undefined;
  in?: Array<EventKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type EventLevel =
  | 'international'
  | 'local'
  | 'national'
  | 'provincial';

export type EventLevelFilter = {
  eq?: EventLevel | null | undefined;
  in?: Array<EventLevel> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** The papers that an organiser or its evaluator creates for an event. */
export type EventPaper =
  | 'eventCommitment'
  | 'eventDisclosure'
  | 'eventEvaluation'
  | 'eventPlan'
  | 'sichuanRegistration';

export type EventRegisterFilter = {
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  events?: WholeFilter | null | undefined;
  from?: DayFilter | null | undefined;
  handedUpOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  late?: FlagFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: EventRegisterStateFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
  until?: DayFilter | null | undefined;
};

export type EventRegisterSort = {
  by: EventRegisterSortKey;
  descending?: boolean;
};

export type EventRegisterSortKey =
  | 'events'
  | 'from'
  | 'id'
  | 'kilograms'
  | 'late'
  | 'region'
  | 'state'
  | 'titleZh'
  | 'until';

export type EventRegisterState =
  | 'acknowledged'
  | 'handedUp'
  | 'returned'
  | 'summed';

export type EventRegisterStateFilter = {
  eq?: EventRegisterState | null | undefined;
  in?: Array<EventRegisterState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type EventSort = {
  by: EventSortKey;
  descending?: boolean;
};

export type EventSortKey =
  | 'beginsOn'
  | 'endsOn'
  | 'hostKind'
  | 'id'
  | 'kind'
  | 'level'
  | 'number'
  | 'organiser'
  | 'participants'
  | 'promised'
  | 'region'
  | 'state'
  | 'titleZh';

export type EventState =
  | 'accounted'
  | 'draft'
  | 'planned'
  | 'withdrawn';

export type EventStateFilter = {
  eq?: EventState | null | undefined;
  in?: Array<EventState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type FactorChoiceGround =
  | 'conflict'
  | 'noneForProvince'
  | 'ofCountry'
  | 'ofProvince';

export type FactorFilter = {
  category?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  nameEn?: TextFilter | null | undefined;
  nameZh?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: FactorStateFilter | null | undefined;
  unit?: TextFilter | null | undefined;
  verified?: FlagFilter | null | undefined;
  year?: WholeFilter | null | undefined;
};

export type FactorPurpose =
  | 'electricity'
  | 'green'
  | 'heat'
  | 'residual';

export type FactorSort = {
  by: FactorSortKey;
  descending?: boolean;
};

export type FactorSortKey =
  | 'category'
  | 'id'
  | 'nameEn'
  | 'nameZh'
  | 'region'
  | 'state'
  | 'unit'
  | 'verified';

export type FactorState =
  | 'active'
  | 'withdrawn';

export type FactorStateFilter = {
  eq?: FactorState | null | undefined;
  in?: Array<FactorState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** What the rules of a region require of an event. */
export type FactsInput = {
  /** Is it accounted for outside the platform? HN 三(三). */
  accountedElsewhere?: boolean;
  /** Area, in m². */
  areaSquareMetres?: number | null | undefined;
  beginsOn: string;
  endsOn: string;
  /** One of government, enterprise, institution, association, individual. */
  hostKind: string;
  /** One of meeting, performance, forum, sports, exhibition, festival, scenicSpot, hotel, mall, enterprise. */
  kind: string;
  /** One of local, provincial, national, international. */
  level: string;
  /** People on site. */
  participants?: number | null | undefined;
  /** Visits to the site. */
  personTimes?: number | null | undefined;
  /** Was neutrality promised in the bid? SC 三(四). */
  promised?: boolean;
};

export type FindingState =
  | 'answered'
  | 'closed'
  | 'open';

export type FindingWeight =
  | 'advice'
  | 'mustFix'
  | 'question';

/** An addition independent of distance or duration: a number of trips, each with its constant. */
export type FixedPartInput = {
  /** A decimal. */
  count: string;
  /** Such as tCO2e/trip. */
  factorUnit: string;
  name: string;
  /** Such as trip. */
  unit: string;
  /** A decimal. */
  value: string;
};

export type FlagFilter = {
  eq?: boolean | null | undefined;
};

export type ForeignUnitFilter = {
  cancelledOn?: DayFilter | null | undefined;
  disputed?: FlagFilter | null | undefined;
  donated?: FlagFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  event?: TextFilter | null | undefined;
  firstSerial?: SerialFilter | null | undefined;
  holder?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: UnitKindFilter | null | undefined;
  province?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  registry?: TextFilter | null | undefined;
  remaining?: KilogramsFilter | null | undefined;
  serialPrefix?: TextFilter | null | undefined;
  state?: ForeignUnitStateFilter | null | undefined;
  tonnes?: WholeFilter | null | undefined;
  vintage?: WholeFilter | null | undefined;
};

/** Units cancelled in another registry for events. */
export type ForeignUnitInput = {
  account: string;
  cancelledOn: string;
  donated?: boolean;
  /** The only event for which they are meant. */
  event?: string | number | null | undefined;
  /** The first number after that prefix. */
  firstSerial?: number | null | undefined;
  kind: UnitKind;
  /** The serial as printed on the certificate: the whole one, or the first of several. */
  printed?: string | null | undefined;
  /** The last of them as printed, unless the first says it. */
  printedLast?: string | null | undefined;
  proof: string;
  /** Province from which they come, GB/T 2260 code. */
  province: string;
  /** Province whose events they are for, GB/T 2260 code. */
  region: string;
  /** Any name of the registry. */
  registry: string;
  /** The constant prefix of the serials, if not as printed. */
  serialPrefix?: string | null | undefined;
  tonnes: number;
  vintage: number;
};

export type ForeignUnitSort = {
  by: ForeignUnitSortKey;
  descending?: boolean;
};

export type ForeignUnitSortKey =
  | 'cancelledOn'
  | 'disputed'
  | 'donated'
  | 'firstSerial'
  | 'holder'
  | 'id'
  | 'kind'
  | 'province'
  | 'region'
  | 'registry'
  | 'remaining'
  | 'serialPrefix'
  | 'state'
  | 'tonnes'
  | 'vintage';

export type ForeignUnitState =
  | 'annulled'
  | 'checked'
  | 'refused'
  | 'submitted';

export type ForeignUnitStateFilter = {
  eq?: ForeignUnitState | null | undefined;
  in?: Array<ForeignUnitState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** A factor for a further gas, beside the line's own. */
export type GasFactorInput = {
  /** Such as kgCH4/GJ. */
  unit: string;
  /** A decimal. */
  value: string;
};

export type GwpSet =
  | 'AR4'
  | 'AR5'
  | 'AR6'
  | 'SAR';

export type HandoverFilter = {
  at?: InstantFilter | null | undefined;
  block?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  giver?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: HandoverStateFilter | null | undefined;
  taker?: IdFilter | null | undefined;
};

export type HandoverSort = {
  by: HandoverSortKey;
  descending?: boolean;
};

export type HandoverSortKey =
  | 'at'
  | 'block'
  | 'giver'
  | 'id'
  | 'kilograms'
  | 'region'
  | 'state'
  | 'taker';

export type HandoverState =
  | 'accepted'
  | 'lapsed'
  | 'offered'
  | 'refused'
  | 'withdrawn';

export type HandoverStateFilter = {
  eq?: HandoverState | null | undefined;
  in?: Array<HandoverState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type HiddenAreas =
  | 'leave'
  | 'take';

export type HolidayNoticeFilter = {
  id?: IdFilter | null | undefined;
  number?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: HolidayNoticeStateFilter | null | undefined;
  year?: WholeFilter | null | undefined;
};

/** A year's notice of the State Council, as it is printed. */
export type HolidayNoticeInput = {
  /** Its number, such as 国办发明电〔2025〕7号. */
  number: string;
  /** The days off, with the weekends among them or without. */
  off: Array<string>;
  /** Why it replaces the notice in force for that year. */
  reason?: string | null | undefined;
  /** The province whose department enters it, GB/T 2260 code. */
  region: string;
  /** The weekend days that are worked. */
  worked: Array<string>;
  year: number;
};

export type HolidayNoticeSort = {
  by: HolidayNoticeSortKey;
  descending?: boolean;
};

export type HolidayNoticeSortKey =
  | 'id'
  | 'number'
  | 'region'
  | 'state'
  | 'year';

export type HolidayNoticeState =
  | 'inForce'
  | 'proposed'
  | 'replaced'
  | 'withdrawn';

export type HolidayNoticeStateFilter = {
  eq?: HolidayNoticeState | null | undefined;
  in?: Array<HolidayNoticeState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type HostKind =
  | 'association'
  | 'enterprise'
  | 'government'
  | 'individual'
  | 'institution';

export type HostKindFilter = {
  eq?: HostKind | null | undefined;
  in?: Array<HostKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** An identifier in place of a unified social credit code. */
export type IdentifierInput = {
  /** Two letters of ISO 3166, such as HK. */
  country: string;
  kind: IdentifierKind;
  /** Its number; not asked of natural persons. */
  number?: string | null | undefined;
};

export type IdentifierKind =
  | 'businessRegistration'
  | 'foreignRegister'
  | 'internationalBody'
  | 'naturalPerson'
  | 'usccUnchecked';

export type InstantFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: string | null | undefined;
};

export type InterestKind =
  | 'author'
  | 'developer'
  | 'organiser'
  | 'owner'
  | 'shareholder';

/** One source of emissions. 公告2019年第19号, 附1. */
export type InventoryLineInput = {
  /** A non-negative decimal. */
  activity: string;
  /** Who offsets it. SC 附表1. */
  bearer?: Bearer;
  category: SourceCategory;
  /** Green power certificates that it uses up; each serves once. At most a hundred runs. */
  certificates?: Array<CertificateInput> | null | undefined;
  /** Files of the event that prove it. */
  evidence?: Array<string | number>;
  /** A library factor. */
  factor?: string | number | null | undefined;
  /** The version that was seen; another is refused with CONFLICT. */
  factorVersion?: number | null | undefined;
  /** At most five. */
  fixed?: Array<FixedPartInput>;
  /** At most five. */
  gases?: Array<GasFactorInput>;
  /** The set of global warming potentials for factors in other gases. */
  gwpSet?: GwpSet | null | undefined;
  /** In order; at most ten. */
  multipliers?: Array<MultiplierInput>;
  note?: string | null | undefined;
  /** Your own factor, where the library has none. */
  ownFactor?: OwnFactorInput | null | undefined;
  phase: InventoryPhase;
  quality?: ActivityQuality;
  /** The source in your own words. */
  source: string;
  stage: InventoryStage;
  /** Half the width of its 95 % interval, in per cent. */
  uncertainty?: string | null | undefined;
  /** Such as kWh, pkm, room-night, t. */
  unit: string;
};

export type InventoryPhase =
  | 'actual'
  | 'planned';

export type InventoryStage =
  | 'closing'
  | 'event'
  | 'preparation';

export type InvitationFilter = {
  id?: IdFilter | null | undefined;
  invitedAt?: InstantFilter | null | undefined;
  kind?: PartyKindFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: InvitationStateFilter | null | undefined;
  until?: InstantFilter | null | undefined;
};

export type InvitationInput = {
  /** For how many days it is open, 30 at most. */
  days?: number;
  /** Whom it is for. */
  email: string;
  kind: PartyKind;
  /** An organization of the platform, registered in one's own region. */
  organization?: string | number | null | undefined;
  /** The region in which to act, GB/T 2260 code. */
  region: string;
};

export type InvitationSort = {
  by: InvitationSortKey;
  descending?: boolean;
};

export type InvitationSortKey =
  | 'id'
  | 'invitedAt'
  | 'kind'
  | 'region'
  | 'state'
  | 'until';

export type InvitationState =
  | 'accepted'
  | 'expired'
  | 'open'
  | 'withdrawn';

export type InvitationStateFilter = {
  eq?: InvitationState | null | undefined;
  in?: Array<InvitationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type IssuanceFilter = {
  block?: TextFilter | null | undefined;
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  noticeBeganOn?: DayFilter | null | undefined;
  noticeEndsOn?: DayFilter | null | undefined;
  owner?: IdFilter | null | undefined;
  periodFrom?: DayFilter | null | undefined;
  periodTo?: DayFilter | null | undefined;
  project?: IdFilter | null | undefined;
  reductionsKilograms?: KilogramsFilter | null | undefined;
  region?: TextFilter | null | undefined;
  round?: WholeFilter | null | undefined;
  state?: IssuanceStateFilter | null | undefined;
  subProject?: IdFilter | null | undefined;
  verifiedKilograms?: KilogramsFilter | null | undefined;
  verifier?: IdFilter | null | undefined;
};

/** A monitoring report with which an owner applies for credits. A draft may lack data and text. */
export type IssuanceInput = {
  /** The monitored data: `{ members, values }`, as `Issuance.data`. The reductions are calculated from it. */
  data?: unknown;
  /** Of a project that is registered elsewhere too: what shows that the period counts here alone. */
  otherRegistrations?: Array<OtherRegistrationInput> | null | undefined;
  /** The owner's commitment that it is issued and used here alone. */
  ownerCommitment?: string | null | undefined;
  periodFrom: string;
  periodTo: string;
  project: string | number;
  /** How it was monitored, and by whom. */
  report?: string | null | undefined;
  /** The sub-project; may be left out where there is only one. */
  subProject?: string | number | null | undefined;
  /** The body that is to verify it. */
  verifier: string | number;
};

export type IssuanceSort = {
  by: IssuanceSortKey;
  descending?: boolean;
};

export type IssuanceSortKey =
  | 'city'
  | 'id'
  | 'owner'
  | 'periodFrom'
  | 'periodTo'
  | 'project'
  | 'region'
  | 'round'
  | 'state'
  | 'subProject'
  | 'verifier';

export type IssuanceState =
  | 'draft'
  | 'issued'
  | 'publicNotice'
  | 'refused'
  | 'submitted'
  | 'verified';

export type IssuanceStateFilter = {
  eq?: IssuanceState | null | undefined;
  in?: Array<IssuanceState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type KilogramsFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: number | null | undefined;
};

/** Criteria for projects of the public library, all of which must hold. */
export type LibraryFilter = {
  /** City, GB/T 2260 code. */
  city?: string | null | undefined;
  /** A methodology used by one of its sub-projects. */
  methodology?: string | number | null | undefined;
  /** Whether it comes from an area lifted out of poverty. SC 三(三). */
  poorArea?: boolean | null | undefined;
  /** Province, GB/T 2260 code. */
  region?: string | null | undefined;
  /** Whether it is an ecological barrier demonstration sink. SC 三(五). */
  shield?: boolean | null | undefined;
  speciality?: Speciality | null | undefined;
  state?: ProjectState | null | undefined;
  /** Part of a title or of a number; two Chinese characters are enough. */
  words?: string | null | undefined;
};

/** A planned reduction measure. SD-E 三(一), HN 三(二). */
export type MeasureInput = {
  /** How that was estimated; required with a saving. */
  basis?: string | null | undefined;
  /** Description, in your own words. */
  description: string;
  /** The expected saving. */
  expectedKilograms?: number | null | undefined;
  kind: MeasureKind;
  stage: InventoryStage;
};

export type MeasureKind =
  | 'cleanPlate'
  | 'cleanTransport'
  | 'electricFleet'
  | 'existingVenue'
  | 'fewerDisposables'
  | 'greenPower'
  | 'lowCarbonMaterials'
  | 'modularBuild'
  | 'other'
  | 'paperless'
  | 'remoteAttendance'
  | 'saveEnergyWater'
  | 'simpleDesign'
  | 'wasteTreatment';

/** The report on a measure. */
export type MeasureReportInput = {
  carriedOut: CarriedOut;
  /** Files of the event that prove it. */
  evidence?: Array<string | number>;
  /** The result, and how the saving was estimated. */
  report: string;
  /** The saving achieved, as estimated afterwards. */
  savedKilograms?: number | null | undefined;
};

export type MembershipFilter = {
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: PartyKindFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  person?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  requestedAt?: InstantFilter | null | undefined;
  state?: MembershipStateFilter | null | undefined;
};

export type MembershipSort = {
  by: MembershipSortKey;
  descending?: boolean;
};

export type MembershipSortKey =
  | 'id'
  | 'kind'
  | 'organization'
  | 'person'
  | 'region'
  | 'requestedAt'
  | 'state';

export type MembershipState =
  | 'active'
  | 'confirmed'
  | 'ended'
  | 'refused'
  | 'requested';

export type MembershipStateFilter = {
  eq?: MembershipState | null | undefined;
  in?: Array<MembershipState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type MethodologyFilter = {
  applicant?: IdFilter | null | undefined;
  code?: TextFilter | null | undefined;
  demonstration?: FlagFilter | null | undefined;
  documentHash?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  filedOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  jointDepartment?: IdFilter | null | undefined;
  kind?: MethodologyKindFilter | null | undefined;
  noticeBeganOn?: DayFilter | null | undefined;
  noticeEndsOn?: DayFilter | null | undefined;
  number?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  round?: WholeFilter | null | undefined;
  speciality?: SpecialityFilter | null | undefined;
  state?: MethodologyStateFilter | null | undefined;
  supersededOn?: DayFilter | null | undefined;
  titleEn?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
  version?: WholeFilter | null | undefined;
};

/** A methodology as its developer submits it. */
export type MethodologyInput = {
  /** Its authors by name, at most 50; none of them may review it. */
  authors?: Array<string>;
  /** 3 to 40 capital letters, digits and hyphens; the same in all versions. */
  code: string;
  /** See `Methodology.document`. */
  document: unknown;
  speciality: Speciality;
  titleEn: string;
  titleZh: string;
};

export type MethodologyKind =
  | 'credit'
  | 'emission';

export type MethodologyKindFilter = {
  eq?: MethodologyKind | null | undefined;
  in?: Array<MethodologyKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type MethodologySort = {
  by: MethodologySortKey;
  descending?: boolean;
};

export type MethodologySortKey =
  | 'applicant'
  | 'code'
  | 'demonstration'
  | 'documentHash'
  | 'id'
  | 'kind'
  | 'region'
  | 'round'
  | 'speciality'
  | 'state'
  | 'titleEn'
  | 'titleZh'
  | 'version';

export type MethodologyState =
  | 'accepted'
  | 'advised'
  | 'draft'
  | 'filed'
  | 'publicNotice'
  | 'rejected'
  | 'returned'
  | 'revoked'
  | 'submitted'
  | 'superseded'
  | 'underReview'
  | 'withdrawn';

export type MethodologyStateFilter = {
  eq?: MethodologyState | null | undefined;
  in?: Array<MethodologyState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** A step from activity to emissions: a share, an occupancy, a heating value, 44/12. */
export type MultiplierInput = {
  /** A library factor, whose value and unit are taken. */
  factor?: string | number | null | undefined;
  name: string;
  /** Such as vehicle-km/pkm; empty if dimensionless. */
  unit?: string | null | undefined;
  /** A decimal, or a quotient such as 44/12; left out for a library factor. */
  value?: string | null | undefined;
};

/** The claim that an event may make: neutral only where all of its emissions are covered and that was confirmed. JL 二章, SC 三(四). */
export type NeutralityClaim =
  | 'covered'
  | 'neutral'
  | 'none'
  | 'notAccounted'
  | 'partial'
  | 'pendingNewSink'
  | 'revoked';

/** The account of whoever has none; its address is that of the invitation. */
export type NewcomerInput = {
  name: string;
  /** Where the invitation names none. */
  organization?: OrganizationInput | null | undefined;
  password: string;
};

export type OfferFilter = {
  at?: InstantFilter | null | undefined;
  event?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  kind?: OfferKindFilter | null | undefined;
  mechanism?: TextFilter | null | undefined;
  priceFen?: WholeFilter | null | undefined;
  region?: TextFilter | null | undefined;
  remaining?: KilogramsFilter | null | undefined;
  speciality?: TextFilter | null | undefined;
  state?: OfferStateFilter | null | undefined;
  vintage?: WholeFilter | null | undefined;
};

/** What a holder offers to the offset queue. */
export type OfferInput = {
  /** A block of one's own holding. */
  block: string | number;
  /** The only event for which it is meant. */
  event?: string | number | null | undefined;
  kilograms: number;
  kind: OfferKind;
  /** Price per tonne, in fen; none for a gift. */
  priceFen?: number | null | undefined;
};

export type OfferKind =
  | 'donation'
  | 'listing';

export type OfferKindFilter = {
  eq?: OfferKind | null | undefined;
  in?: Array<OfferKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type OfferSort = {
  by: OfferSortKey;
  descending?: boolean;
};

export type OfferSortKey =
  | 'at'
  | 'id'
  | 'kilograms'
  | 'kind'
  | 'mechanism'
  | 'region'
  | 'remaining'
  | 'speciality'
  | 'state'
  | 'vintage';

export type OfferState =
  | 'exhausted'
  | 'open'
  | 'withdrawn';

export type OfferStateFilter = {
  eq?: OfferState | null | undefined;
  in?: Array<OfferState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type OrganizationFilter = {
  city?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  joinedAt?: InstantFilter | null | undefined;
  name?: TextFilter | null | undefined;
  region?: TextFilter | null | undefined;
  uscc?: TextFilter | null | undefined;
};

/** An organization as in its certificate of registration. */
export type OrganizationInput = {
  /** GB/T 2260 code of the city. */
  city?: string | null | undefined;
  /** Another identifier, where there is none. */
  identifier?: IdentifierInput | null | undefined;
  name: string;
  /** The document that shows the identifier; for a credit code, where it is printed though its check character is wrong. */
  proof?: string | null | undefined;
  /** GB/T 2260 code of the province. */
  region: string;
  /** Unified social credit code, GB 32100-2015. */
  uscc?: string | null | undefined;
};

export type OrganizationSort = {
  by: OrganizationSortKey;
  descending?: boolean;
};

export type OrganizationSortKey =
  | 'id'
  | 'joinedAt'
  | 'name'
  | 'region'
  | 'uscc';

/** A registration of the project under another mechanism. Its copy or proof is a file of the kind `registry.R1`, `registry.R2` and so on, in the project's order. */
export type OtherRegistrationInput = {
  /** The address of the page. */
  address?: string | null | undefined;
  /** Its number there. */
  identity: string;
  /** As the project declares it. */
  mechanism: string;
  proof?: RegistryProof | null | undefined;
  /** The day on which it was seen. */
  seenOn?: string | null | undefined;
};

/** The organiser's own factor. */
export type OwnFactorInput = {
  /** Its source. */
  source: string;
  /** Such as kgCO2e/room-night. */
  unit: string;
  /** A decimal. */
  value: string;
  /** The year to which it applies. */
  year?: number | null | undefined;
};

/** The draw of a panel to announce. Keep the secret; publish its hash. */
export type PanelDrawInput = {
  /** SHA-256 applied `iterations` times to the secret; in hex. */
  commitment: string;
  iterations?: number;
  /** The public source of randomness, whose value is not known yet. */
  source: string;
  /** When the value is published: a day ahead or more. */
  sourceDueAt: string;
  /** The form of its value. */
  sourceKind: SourceKind;
};

export type PanelSeatFilter = {
  dueOn?: DayFilter | null | undefined;
  expert?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: TextFilter | null | undefined;
  methodology?: IdFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  position?: WholeFilter | null | undefined;
  region?: TextFilter | null | undefined;
  round?: WholeFilter | null | undefined;
  spokenAt?: InstantFilter | null | undefined;
  state?: PanelSeatStateFilter | null | undefined;
};

export type PanelSeatSort = {
  by: PanelSeatSortKey;
  descending?: boolean;
};

export type PanelSeatSortKey =
  | 'expert'
  | 'id'
  | 'label'
  | 'methodology'
  | 'organization'
  | 'position'
  | 'region'
  | 'round'
  | 'state';

export type PanelSeatState =
  | 'recused'
  | 'released'
  | 'seated'
  | 'spoken';

export type PanelSeatStateFilter = {
  eq?: PanelSeatState | null | undefined;
  in?: Array<PanelSeatState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PaperFilter = {
  city?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  issuedOn?: DayFilter | null | undefined;
  issuer?: IdFilter | null | undefined;
  number?: TextFilter | null | undefined;
  open?: FlagFilter | null | undefined;
  receivedAt?: InstantFilter | null | undefined;
  recipient?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: PaperStateFilter | null | undefined;
  subjectId?: TextFilter | null | undefined;
  subjectType?: TextFilter | null | undefined;
  template?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
};

export type PaperSort = {
  by: PaperSortKey;
  descending?: boolean;
};

export type PaperSortKey =
  | 'id'
  | 'issuedOn'
  | 'issuer'
  | 'number'
  | 'open'
  | 'region'
  | 'state'
  | 'subjectId'
  | 'subjectType'
  | 'template'
  | 'titleZh';

export type PaperState =
  | 'acknowledged'
  | 'issued'
  | 'void';

export type PaperStateFilter = {
  eq?: PaperState | null | undefined;
  in?: Array<PaperState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PartyKind =
  | 'administrator'
  | 'auditor'
  | 'certificateOffice'
  | 'cityBureau'
  | 'creditHolder'
  | 'department'
  | 'evaluationBody'
  | 'expert'
  | 'inspectionBody'
  | 'methodologyDeveloper'
  | 'operator'
  | 'organiser'
  | 'projectDeveloper'
  | 'sectorDepartment'
  | 'subCentre'
  | 'validationBody'
  | 'verificationBody';

export type PartyKindFilter = {
  eq?: PartyKind | null | undefined;
  in?: Array<PartyKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PersonFilter = {
  id?: IdFilter | null | undefined;
  joinedAt?: InstantFilter | null | undefined;
  name?: TextFilter | null | undefined;
  organization?: IdFilter | null | undefined;
};

export type PersonSort = {
  by: PersonSortKey;
  descending?: boolean;
};

export type PersonSortKey =
  | 'id'
  | 'joinedAt'
  | 'name'
  | 'organization';

export type PlaceKind =
  | 'airport'
  | 'city';

export type ProjectFilter = {
  areaSquareMetres?: WholeFilter | null | undefined;
  broughtFrom?: TextFilter | null | undefined;
  city?: TextFilter | null | undefined;
  creditingFrom?: DayFilter | null | undefined;
  creditingTo?: DayFilter | null | undefined;
  developer?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  expectedKilograms?: SignedKilogramsFilter | null | undefined;
  filedOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  noticeBeganOn?: DayFilter | null | undefined;
  noticeEndsOn?: DayFilter | null | undefined;
  number?: TextFilter | null | undefined;
  owner?: IdFilter | null | undefined;
  poorArea?: FlagFilter | null | undefined;
  region?: TextFilter | null | undefined;
  shield?: FlagFilter | null | undefined;
  speciality?: SpecialityFilter | null | undefined;
  startedOn?: DayFilter | null | undefined;
  state?: ProjectStateFilter | null | undefined;
  titleEn?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
  type?: ProjectTypeFilter | null | undefined;
  validator?: IdFilter | null | undefined;
};

/** A project as its developer registers it, step by step: omitted fields are kept, null clears. To begin, title, city, and a field or a sub-project are needed. */
export type ProjectInput = {
  /** GeoJSON Polygon or MultiPolygon, WGS 84; if larger than a request, upload it as a file. */
  boundary?: unknown;
  boundaryAnswers?: BoundaryAnswersInput | null | undefined;
  /** A file of this project from which the boundary is taken, instead of `boundary`: GeoJSON, KML, KMZ or a zipped shapefile, uploaded at `POST /files`. */
  boundaryFile?: string | number | null | undefined;
  /** GB/T 2260 code of the city. */
  city?: string | null | undefined;
  creditingFrom?: string | null | undefined;
  creditingTo?: string | null | undefined;
  declarations?: Array<DeclarationInput> | null | undefined;
  /** Is it registered under another mechanism? Must be answered before submission. */
  elsewhere?: boolean | null | undefined;
  /** Hectares, a decimal. */
  hectaresDeclared?: string | null | undefined;
  /** The scope of the owner's mandate. */
  mandate?: string | null | undefined;
  mandateFrom?: string | null | undefined;
  mandateTo?: string | null | undefined;
  /** The owner; the developer itself if left out. */
  owner?: string | number | null | undefined;
  poorArea?: boolean | null | undefined;
  /** Of owner, developer and others; all the owner's if empty. */
  shares?: Array<ShareInput> | null | undefined;
  shield?: boolean | null | undefined;
  /** For a draft without sub-projects; otherwise that of the first. */
  speciality?: Speciality | null | undefined;
  startedOn?: string | null | undefined;
  /** Its sub-projects, the leading one first: those with an id are kept, those without are added, all others removed. */
  subProjects?: Array<SubProjectInput> | null | undefined;
  tenure?: string | null | undefined;
  titleEn?: string | null | undefined;
  titleZh?: string | null | undefined;
  type?: ProjectType | null | undefined;
  /** The body that is to validate it. */
  validator?: string | number | null | undefined;
};

export type ProjectSort = {
  by: ProjectSortKey;
  descending?: boolean;
};

export type ProjectSortKey =
  | 'areaSquareMetres'
  | 'city'
  | 'developer'
  | 'id'
  | 'owner'
  | 'poorArea'
  | 'region'
  | 'shield'
  | 'speciality'
  | 'state'
  | 'titleZh';

export type ProjectState =
  | 'complete'
  | 'draft'
  | 'filed'
  | 'publicNotice'
  | 'refused'
  | 'stakeholderNotice'
  | 'submitted'
  | 'suspended'
  | 'validated'
  | 'withdrawn';

export type ProjectStateFilter = {
  eq?: ProjectState | null | undefined;
  in?: Array<ProjectState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ProjectType =
  | 'existingSink'
  | 'newSink'
  | 'reduction';

export type ProjectTypeFilter = {
  eq?: ProjectType | null | undefined;
  in?: Array<ProjectType> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PromotionFilter = {
  id?: IdFilter | null | undefined;
  kind?: PromotionKindFilter | null | undefined;
  poster?: IdFilter | null | undefined;
  pushOn?: DayFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: PromotionStateFilter | null | undefined;
  titleEn?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
  validFrom?: DayFilter | null | undefined;
  validUntil?: DayFilter | null | undefined;
};

/** What is to be sent, to whom and when. */
export type PromotionInput = {
  /** Its cities; all if empty. */
  cities?: Array<string>;
  /** Contact; shown to interested owners. */
  contact: string;
  /** Sent again after this many months; 0 for once. */
  everyMonths?: number;
  kind: PromotionKind;
  /** Where it is published: https:// or http://. */
  link?: string | null | undefined;
  /** Province, GB/T 2260 code. */
  region: string;
  /** The document on which it is based. */
  source?: string | null | undefined;
  /** Fields; all if empty. */
  specialities?: Array<Speciality>;
  /** What it offers, to whom and on what terms. */
  text: string;
  titleEn?: string | null | undefined;
  titleZh: string;
  validFrom: string;
  validUntil: string;
};

export type PromotionKind =
  | 'financingOffer'
  | 'policyBenefit';

export type PromotionKindFilter = {
  eq?: PromotionKind | null | undefined;
  in?: Array<PromotionKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PromotionSort = {
  by: PromotionSortKey;
  descending?: boolean;
};

export type PromotionSortKey =
  | 'id'
  | 'kind'
  | 'poster'
  | 'region'
  | 'state'
  | 'titleZh'
  | 'validFrom'
  | 'validUntil';

export type PromotionState =
  | 'draft'
  | 'ended'
  | 'published'
  | 'withdrawn';

export type PromotionStateFilter = {
  eq?: PromotionState | null | undefined;
  in?: Array<PromotionState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ProposalFilter = {
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  office?: IdFilter | null | undefined;
  proposedAt?: InstantFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: ProposalStateFilter | null | undefined;
  subjectId?: TextFilter | null | undefined;
  subjectType?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
};

export type ProposalSort = {
  by: ProposalSortKey;
  descending?: boolean;
};

export type ProposalSortKey =
  | 'id'
  | 'office'
  | 'proposedAt'
  | 'region'
  | 'state'
  | 'subjectId'
  | 'subjectType'
  | 'titleZh';

export type ProposalState =
  | 'confirmed'
  | 'overtaken'
  | 'proposed'
  | 'refused'
  | 'withdrawn';

export type ProposalStateFilter = {
  eq?: ProposalState | null | undefined;
  in?: Array<ProposalState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type Publication =
  | 'plan'
  | 'result';

export type Purpose =
  | 'ecologicalDamageCompensation'
  | 'eventNeutrality'
  | 'ownOperation'
  | 'publicGood';

export type PurposeFilter = {
  eq?: Purpose | null | undefined;
  in?: Array<Purpose> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type PushFilter = {
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  owner?: IdFilter | null | undefined;
  project?: IdFilter | null | undefined;
  promotion?: IdFilter | null | undefined;
  pushedOn?: DayFilter | null | undefined;
  region?: TextFilter | null | undefined;
  seenOn?: DayFilter | null | undefined;
  state?: PushStateFilter | null | undefined;
  times?: WholeFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
};

export type PushSort = {
  by: PushSortKey;
  descending?: boolean;
};

export type PushSortKey =
  | 'id'
  | 'owner'
  | 'project'
  | 'promotion'
  | 'pushedOn'
  | 'region'
  | 'state'
  | 'times'
  | 'titleZh';

export type PushState =
  | 'interested'
  | 'lapsed'
  | 'notInterested'
  | 'pushed';

export type PushStateFilter = {
  eq?: PushState | null | undefined;
  in?: Array<PushState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type Raiser =
  | 'acceptor'
  | 'adviser'
  | 'checker'
  | 'decider'
  | 'evaluator'
  | 'inspector'
  | 'validator'
  | 'verifier';

/** One source, recalculated from the evidence: a line of the account with corrected figures, or a source missing in the account. */
export type RecomputationInput = {
  /** The activity as evidenced, a decimal; as accounted, if left out. */
  activity?: string | null | undefined;
  /** The evidence seen: meter, invoice, ticket, hotel list. */
  evidence: string;
  factorUnit?: string | null | undefined;
  factorValue?: string | null | undefined;
  /** The line; null for a source missing in the account. */
  line?: string | number | null | undefined;
  /** Why it differs from the account. */
  reason?: string | null | undefined;
  source?: string | null | undefined;
  unit?: string | null | undefined;
};

export type RegistrationFilter = {
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  filedOn?: DayFilter | null | undefined;
  filingDueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  late?: FlagFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: RegistrationStateFilter | null | undefined;
};

export type RegistrationInput = {
  email: string;
  kind: PartyKind;
  name: string;
  organization: OrganizationInput;
  password: string;
  /** The region in which to act, GB/T 2260 code. */
  region: string;
};

export type RegistrationSort = {
  by: RegistrationSortKey;
  descending?: boolean;
};

export type RegistrationSortKey =
  | 'event'
  | 'filedOn'
  | 'id'
  | 'late'
  | 'organiser'
  | 'region'
  | 'state';

export type RegistrationState =
  | 'acknowledged'
  | 'filed'
  | 'returned';

export type RegistrationStateFilter = {
  eq?: RegistrationState | null | undefined;
  in?: Array<RegistrationState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** What holds for all units of a registry's export. */
export type RegistryExportInput = {
  /** The account in the registry. */
  account: string;
  /** Where no day of the export shows which it is. */
  dayOrder?: DayOrder | null | undefined;
  donated?: boolean;
  /** The only event for which they are meant. */
  event?: string | number | null | undefined;
  /** Number of the registry's document that proves the retirement. */
  proof: string;
  /** Province from which they come, GB/T 2260 code. */
  province: string;
  /** Province whose events they are for, GB/T 2260 code. */
  region: string;
};

/** The other registry's public page, seen after the period, or its proof that the units are cancelled. */
export type RegistryProof =
  | 'cancellation'
  | 'publicPage';

export type RelationFilter = {
  declaredAt?: InstantFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: RelationKindFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  person?: IdFilter | null | undefined;
  since?: DayFilter | null | undefined;
  until?: DayFilter | null | undefined;
};

export type RelationKind =
  | 'consulting'
  | 'employment'
  | 'kinship'
  | 'other'
  | 'shareholding';

export type RelationKindFilter = {
  eq?: RelationKind | null | undefined;
  in?: Array<RelationKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type RelationSort = {
  by: RelationSortKey;
  descending?: boolean;
};

export type RelationSortKey =
  | 'declaredAt'
  | 'id'
  | 'kind'
  | 'organization'
  | 'person'
  | 'since';

export type ReversalFilter = {
  city?: TextFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  estimatedKilograms?: KilogramsFilter | null | undefined;
  happenedOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: ReversalKindFilter | null | undefined;
  lostKilograms?: KilogramsFilter | null | undefined;
  owedKilograms?: KilogramsFilter | null | undefined;
  owner?: IdFilter | null | undefined;
  project?: IdFilter | null | undefined;
  region?: TextFilter | null | undefined;
  reporter?: IdFilter | null | undefined;
  state?: ReversalStateFilter | null | undefined;
  subProject?: IdFilter | null | undefined;
};

/** A report of lost carbon. */
export type ReversalInput = {
  /** The estimated loss, kgCO2e. */
  estimatedKilograms: number;
  happenedOn: string;
  kind: ReversalKind;
  project: string | number;
  /** The affected sub-project; left out where all of the project was affected. */
  subProject?: string | number | null | undefined;
  /** What happened, where, and how the loss was estimated. Upload evidence as files of the record. */
  words: string;
};

export type ReversalKind =
  | 'clearing'
  | 'fire'
  | 'other'
  | 'pest'
  | 'storm';

export type ReversalKindFilter = {
  eq?: ReversalKind | null | undefined;
  in?: Array<ReversalKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type ReversalSort = {
  by: ReversalSortKey;
  descending?: boolean;
};

export type ReversalSortKey =
  | 'city'
  | 'estimatedKilograms'
  | 'happenedOn'
  | 'id'
  | 'kind'
  | 'owedKilograms'
  | 'owner'
  | 'project'
  | 'region'
  | 'reporter'
  | 'state';

export type ReversalState =
  | 'confirmed'
  | 'dismissed'
  | 'reported';

export type ReversalStateFilter = {
  eq?: ReversalState | null | undefined;
  in?: Array<ReversalState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type RoundOutcome =
  | 'advised'
  | 'rejected'
  | 'returned';

export type SerialFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: number | null | undefined;
};

/** A beneficiary and its share. */
export type ShareInput = {
  /** Hundredths of a percent; all shares sum to 10,000. */
  basisPoints: number;
  organization: string | number;
};

export type SignedKilogramsFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: number | null | undefined;
};

export type SourceCategory =
  | 'EMBODIED_SUPPLIES'
  | 'ENERGY_PURCHASED'
  | 'EV_SERVICE'
  | 'FUEL_MOBILE'
  | 'FUEL_STATIONARY'
  | 'LODGING_CATERING'
  | 'TRANSPORT'
  | 'WASTE';

export type SourceKind =
  | 'beacon'
  | 'dice'
  | 'doubleColourBall';

export type Speciality =
  | 'behaviour'
  | 'energy'
  | 'farm'
  | 'forest'
  | 'marine'
  | 'wetland';

export type SpecialityFilter = {
  eq?: Speciality | null | undefined;
  in?: Array<Speciality> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type SpotCheckFilter = {
  body?: IdFilter | null | undefined;
  certificate?: IdFilter | null | undefined;
  conforms?: FlagFilter | null | undefined;
  decision?: CheckDecisionFilter | null | undefined;
  draw?: IdFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  event?: IdFilter | null | undefined;
  hearingUntil?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  organiser?: IdFilter | null | undefined;
  plan?: IdFilter | null | undefined;
  publishedOn?: DayFilter | null | undefined;
  region?: TextFilter | null | undefined;
  state?: SpotCheckStateFilter | null | undefined;
};

export type SpotCheckSort = {
  by: SpotCheckSortKey;
  descending?: boolean;
};

export type SpotCheckSortKey =
  | 'certificate'
  | 'draw'
  | 'event'
  | 'id'
  | 'organiser'
  | 'plan'
  | 'region'
  | 'state';

export type SpotCheckState =
  | 'assigned'
  | 'decided'
  | 'drawn'
  | 'heard'
  | 'inspected'
  | 'noticed'
  | 'published';

export type SpotCheckStateFilter = {
  eq?: SpotCheckState | null | undefined;
  in?: Array<SpotCheckState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** The organiser's statement beside the data of the event itself. SD-E 三(二)2. */
export type StatementInput = {
  /** How it was offset; as in the plan, if left out. */
  offsetMethod?: string | null | undefined;
  /** Other organisers beside the responsible organization, which always comes first. */
  organisers?: Array<string> | null | undefined;
  /** That everything is true, and that the organiser is responsible for it. */
  pledge?: boolean;
};

export type SubProjectFilter = {
  expectedKilograms?: SignedKilogramsFilter | null | undefined;
  id?: IdFilter | null | undefined;
  methodology?: IdFilter | null | undefined;
  ordinal?: WholeFilter | null | undefined;
  project?: IdFilter | null | undefined;
  speciality?: SpecialityFilter | null | undefined;
  titleEn?: TextFilter | null | undefined;
  titleZh?: TextFilter | null | undefined;
};

/** A part of a project with its own methodology and accounting. */
export type SubProjectInput = {
  conditions?: Array<ConditionAnswerInput>;
  /** Estimates of what will be monitored over the crediting period, by symbol. */
  estimated?: unknown;
  /** Values fixed by the design, by symbol. */
  exAnte?: unknown;
  /** Id of an existing one; left out for a new one. */
  id?: string | number | null | undefined;
  /** A filed methodology. */
  methodology: string | number;
  titleEn?: string | null | undefined;
  /** The project's own title if left out. */
  titleZh?: string | null | undefined;
};

export type SubProjectSort = {
  by: SubProjectSortKey;
  descending?: boolean;
};

export type SubProjectSortKey =
  | 'id'
  | 'methodology'
  | 'ordinal'
  | 'project'
  | 'speciality'
  | 'titleZh';

export type SupplySource =
  | 'block'
  | 'foreignUnit';

export type SupplySourceFilter = {
  eq?: SupplySource | null | undefined;
  in?: Array<SupplySource> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type TaskOutcome =
  | 'conforms'
  | 'doesNotConform'
  | 'notApplicable';

export type TextFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

/** What an API token may do beside reading. */
export type TokenScope =
  | 'inventory'
  | 'monitoring'
  | 'read';

export type TradeFilter = {
  at?: InstantFilter | null | undefined;
  confirmedOn?: DayFilter | null | undefined;
  dueOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  mechanism?: TextFilter | null | undefined;
  priceFen?: WholeFilter | null | undefined;
  region?: TextFilter | null | undefined;
  speciality?: TextFilter | null | undefined;
  state?: TradeStateFilter | null | undefined;
  vintage?: WholeFilter | null | undefined;
};

export type TradeSort = {
  by: TradeSortKey;
  descending?: boolean;
};

export type TradeSortKey =
  | 'at'
  | 'id'
  | 'kilograms'
  | 'mechanism'
  | 'priceFen'
  | 'region'
  | 'speciality'
  | 'state'
  | 'vintage';

export type TradeState =
  | 'confirmed'
  | 'declined'
  | 'lapsed'
  | 'ordered'
  | 'withdrawn';

export type TradeStateFilter = {
  eq?: TradeState | null | undefined;
  in?: Array<TradeState> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type TransferFilter = {
  at?: InstantFilter | null | undefined;
  batch?: TextFilter | null | undefined;
  beneficiary?: TextFilter | null | undefined;
  block?: TextFilter | null | undefined;
  event?: TextFilter | null | undefined;
  first?: SerialFilter | null | undefined;
  giver?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kilograms?: KilogramsFilter | null | undefined;
  kind?: TransferKindFilter | null | undefined;
  mechanism?: TextFilter | null | undefined;
  of?: TextFilter | null | undefined;
  project?: TextFilter | null | undefined;
  purpose?: PurposeFilter | null | undefined;
  region?: TextFilter | null | undefined;
  taker?: IdFilter | null | undefined;
};

export type TransferKind =
  | 'cancel'
  | 'donate'
  | 'draw'
  | 'free'
  | 'issue'
  | 'offer'
  | 'release'
  | 'reserve'
  | 'retire'
  | 'returnOffer'
  | 'setAside'
  | 'transfer';

export type TransferKindFilter = {
  eq?: TransferKind | null | undefined;
  in?: Array<TransferKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type TransferSort = {
  by: TransferSortKey;
  descending?: boolean;
};

export type TransferSortKey =
  | 'at'
  | 'batch'
  | 'block'
  | 'first'
  | 'id'
  | 'kilograms'
  | 'kind'
  | 'mechanism'
  | 'project'
  | 'region'
  | 'taker';

export type UnitKind =
  | 'CCER'
  | 'CEA'
  | 'CER'
  | 'VCU'
  | 'other';

export type UnitKindFilter = {
  eq?: UnitKind | null | undefined;
  in?: Array<UnitKind> | null | undefined;
  isEmpty?: boolean | null | undefined;
};

export type Verdict =
  | 'abstain'
  | 'carry'
  | 'carryWithConditions'
  | 'reject';

export type WholeFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  isEmpty?: boolean | null | undefined;
  lt?: number | null | undefined;
};

export type ArchiveRowFragment = { id: string, state: ArchiveState, region: string, city: string | null, keptSince: string, deletedOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, retention: { years: number, clause: string, since: string, until: string, standing: Array<string> }, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ArchiveListQueryVariables = Exact<{
  filter?: ArchiveFilter | null | undefined;
  sort?: Array<ArchiveSort> | ArchiveSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ArchiveListQuery = { archives: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ArchiveState, region: string, city: string | null, keptSince: string, deletedOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, retention: { years: number, clause: string, since: string, until: string, standing: Array<string> }, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ArchiveOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveOneQuery = { archive: { policyOn: string, deleted: unknown, id: string, state: ArchiveState, region: string, city: string | null, keptSince: string, deletedOn: string | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string, second: { otherOffice: boolean, isThere: boolean, turnTo: Array<string>, waits: string | null } | null }>, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, retention: { years: number, clause: string, since: string, until: string, standing: Array<string> } } };

export type DeleteArchiveMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeleteArchiveMutation = { deleteArchive: { id: string } };

export type CaseRowFragment = { id: string, state: CaseState, kind: CaseKind, region: string, subjectType: string, subjectId: string, decision: CaseDecision | null, at: string, decidedOn: string | null, dueOn: string | null, raisedBy: { id: string, name: string, nameEn: string | null } | null, party: { id: string, name: string, nameEn: string | null } | null, other: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type CaseListQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: Array<CaseSort> | CaseSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CaseListQuery = { cases: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: CaseState, kind: CaseKind, region: string, subjectType: string, subjectId: string, decision: CaseDecision | null, at: string, decidedOn: string | null, dueOn: string | null, raisedBy: { id: string, name: string, nameEn: string | null } | null, party: { id: string, name: string, nameEn: string | null } | null, other: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type CaseOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseOneQuery = { case: { policyOn: string, statement: string | null, evidence: unknown, answer: string | null, otherAnswer: string | null, reasons: string | null, usedTonnes: number | null, id: string, state: CaseState, kind: CaseKind, region: string, subjectType: string, subjectId: string, decision: CaseDecision | null, at: string, decidedOn: string | null, dueOn: string | null, raisedBy: { id: string, name: string, nameEn: string | null } | null, party: { id: string, name: string, nameEn: string | null } | null, other: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type OpenDisputeMutationVariables = Exact<{
  input: DisputeInput;
}>;


export type OpenDisputeMutation = { openDispute: { id: string } };

export type AnswerCaseMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerCaseMutation = { answerCase: { id: string } };

export type DecideCaseMutationVariables = Exact<{
  id: string | number;
  decision: CaseDecision;
  reasons: string;
}>;


export type DecideCaseMutation = { decideCase: { id: string } };

export type ConfirmationRowFragment = { id: string, state: ConfirmationState, route: ConfirmationRoute | null, region: string, late: boolean, completedOn: string | null, concludedOn: string | null, dueOn: string | null, revision: number, retiredKilograms: number | null, event: { id: string, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, evaluator: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ConfirmationListQueryVariables = Exact<{
  filter?: ConfirmationFilter | null | undefined;
  sort?: Array<ConfirmationSort> | ConfirmationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ConfirmationListQuery = { confirmations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ConfirmationState, route: ConfirmationRoute | null, region: string, late: boolean, completedOn: string | null, concludedOn: string | null, dueOn: string | null, revision: number, retiredKilograms: number | null, event: { id: string, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, evaluator: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ConfirmationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ConfirmationOneQuery = { confirmation: { policyOn: string, statement: unknown, recomputedKilograms: number | null, checks: unknown, id: string, state: ConfirmationState, route: ConfirmationRoute | null, region: string, late: boolean, completedOn: string | null, concludedOn: string | null, dueOn: string | null, revision: number, retiredKilograms: number | null, evaluations: Array<{ id: string, state: EvaluationState, achieved: boolean | null }>, event: { id: string, decision: unknown, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null, certificates: Array<{ id: string, state: CertificateState, number: string | null }> } | null, organiser: { id: string, name: string, nameEn: string | null } | null, evaluator: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type EditConfirmationMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  statement: StatementInput;
}>;


export type EditConfirmationMutation = { editConfirmation: { id: string } };

export type CommitConfirmationMutationVariables = Exact<{
  id: string | number;
}>;


export type CommitConfirmationMutation = { commitConfirmation: { id: string } };

export type EngageConfirmationMutationVariables = Exact<{
  id: string | number;
  evaluator: string | number;
}>;


export type EngageConfirmationMutation = { engageConfirmation: { id: string } };

export type ConcludeConfirmationMutationVariables = Exact<{
  id: string | number;
}>;


export type ConcludeConfirmationMutation = { concludeConfirmation: { id: string } };

export type DenyConfirmationMutationVariables = Exact<{
  id: string | number;
}>;


export type DenyConfirmationMutation = { denyConfirmation: { id: string } };

export type WithdrawConfirmationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawConfirmationMutation = { withdrawConfirmation: { id: string } };

export type CertificateRowFragment = { id: string, state: CertificateState, number: string | null, issuedOn: string | null, revokedOn: string | null, region: string, code: string | null, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type CertificateListQueryVariables = Exact<{
  filter?: CertificateFilter | null | undefined;
  sort?: Array<CertificateSort> | CertificateSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CertificateListQuery = { certificates: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: CertificateState, number: string | null, issuedOn: string | null, revokedOn: string | null, region: string, code: string | null, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type CertificateOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CertificateOneQuery = { certificate: { policyOn: string, payload: string | null, signature: string | null, keyId: string | null, revocation: string | null, revocationClause: string | null, replacedOn: string | null, id: string, state: CertificateState, number: string | null, issuedOn: string | null, revokedOn: string | null, region: string, code: string | null, dueOn: string | null, successor: { id: string, number: string | null } | null, issuer: { id: string, name: string, nameEn: string | null } | null, confirmation: { id: string, route: ConfirmationRoute | null, state: ConfirmationState, concludedOn: string | null } | null, spotChecks: Array<{ id: string, state: SpotCheckState, conforms: boolean | null, decision: CheckDecision | null }>, event: { id: string, titleZh: string, titleEn: string | null, number: string, emissionsKilograms: number | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ApplyCertificateMutationVariables = Exact<{
  confirmation: string | number;
}>;


export type ApplyCertificateMutation = { applyCertificate: { id: string } };

export type IssueCertificateMutationVariables = Exact<{
  id: string | number;
}>;


export type IssueCertificateMutation = { issueCertificate: { id: string } };

export type RefuseCertificateMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseCertificateMutation = { refuseCertificate: { id: string } };

export type ReplaceCertificateMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReplaceCertificateMutation = { replaceCertificate: { id: string } };

export type SubmitConfirmationMutationVariables = Exact<{
  id: string | number;
}>;


export type SubmitConfirmationMutation = { submitConfirmation: { id: string } };

export type ApproveConfirmationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveConfirmationMutation = { approveConfirmation: { id: string } };

export type RejectConfirmationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectConfirmationMutation = { rejectConfirmation: { id: string } };

export type EvaluationRowFragment = { id: string, state: EvaluationState, achieved: boolean | null, revision: number, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, body: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type EvaluationListQueryVariables = Exact<{
  filter?: EvaluationFilter | null | undefined;
  sort?: Array<EvaluationSort> | EvaluationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type EvaluationListQuery = { evaluations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: EvaluationState, achieved: boolean | null, revision: number, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, body: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type EvaluationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationOneQuery = { evaluation: { policyOn: string, plan: string | null, documents: string | null, tasks: unknown, recomputed: unknown, recomputedKilograms: number | null, report: string | null, review: string | null, id: string, state: EvaluationState, achieved: boolean | null, revision: number, dueOn: string | null, reviewer: { id: string, name: string } | null, confirmation: { id: string, state: ConfirmationState } | null, event: { id: string, titleZh: string, titleEn: string | null, number: string, lines: Array<{ id: string, phase: InventoryPhase, source: string, activity: string, unit: string, multipliers: unknown, factorValue: string, factorUnit: string, kilogramsExact: string }> } | null, body: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type PlanEvaluationMutationVariables = Exact<{
  id: string | number;
  team: Array<string | number> | string | number;
  plan: string;
  documents: string;
}>;


export type PlanEvaluationMutation = { planEvaluation: { id: string } };

export type CheckEvaluationMutationVariables = Exact<{
  id: string | number;
  task: EvaluationTask;
  outcome: TaskOutcome;
  words: string;
}>;


export type CheckEvaluationMutation = { checkEvaluation: { id: string } };

export type RecomputeEvaluationMutationVariables = Exact<{
  id: string | number;
  revision: number;
  lines: Array<RecomputationInput> | RecomputationInput;
}>;


export type RecomputeEvaluationMutation = { recomputeEvaluation: { id: string } };

export type ReportEvaluationMutationVariables = Exact<{
  id: string | number;
  achieved: boolean;
  report: string;
}>;


export type ReportEvaluationMutation = { reportEvaluation: { id: string } };

export type RemandEvaluationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RemandEvaluationMutation = { remandEvaluation: { id: string } };

export type PassEvaluationMutationVariables = Exact<{
  id: string | number;
  review: string;
}>;


export type PassEvaluationMutation = { passEvaluation: { id: string } };

export type EventRegisterRowFragment = { id: string, state: EventRegisterState, titleZh: string, titleEn: string, region: string, city: string | null, from: string, until: string, events: number, kilograms: number, handedUpOn: string | null, late: boolean, dueOn: string | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type EventRegisterListQueryVariables = Exact<{
  filter?: EventRegisterFilter | null | undefined;
  sort?: Array<EventRegisterSort> | EventRegisterSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type EventRegisterListQuery = { eventRegisters: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: EventRegisterState, titleZh: string, titleEn: string, region: string, city: string | null, from: string, until: string, events: number, kilograms: number, handedUpOn: string | null, late: boolean, dueOn: string | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type EventRegisterOneQueryVariables = Exact<{
  id: string | number;
}>;


export type EventRegisterOneQuery = { eventRegister: { policyOn: string, rows: unknown, missing: unknown, returnReason: string | null, id: string, state: EventRegisterState, titleZh: string, titleEn: string, region: string, city: string | null, from: string, until: string, events: number, kilograms: number, handedUpOn: string | null, late: boolean, dueOn: string | null, paper: { id: string, number: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type SumEventRegisterMutationVariables = Exact<{
  region: string;
  within: string;
}>;


export type SumEventRegisterMutation = { sumEventRegister: { id: string } };

export type ResumEventRegisterMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumEventRegisterMutation = { resumEventRegister: { id: string } };

export type HandUpEventRegisterMutationVariables = Exact<{
  id: string | number;
}>;


export type HandUpEventRegisterMutation = { handUpEventRegister: { id: string } };

export type AcknowledgeEventRegisterMutationVariables = Exact<{
  id: string | number;
}>;


export type AcknowledgeEventRegisterMutation = { acknowledgeEventRegister: { id: string } };

export type ReturnEventRegisterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnEventRegisterMutation = { returnEventRegister: { id: string } };

export type IssueRegisterMutationVariables = Exact<{
  region: string;
  from: string;
  until: string;
}>;


export type IssueRegisterMutation = { issueRegister: { id: string } };

export type RegistersDueQueryVariables = Exact<{
  region: string;
}>;


export type RegistersDueQuery = { registersDue: Array<{ city: string, from: string, until: string, dueOn: string | null, events: number, kilograms: number, register: string | null, state: EventRegisterState | null, late: boolean }> };

export type VerifyCertificateQueryVariables = Exact<{
  code?: string | null | undefined;
  number?: string | null | undefined;
  file?: string | null | undefined;
}>;


export type VerifyCertificateQuery = { verifyCertificate: { certificate: string, number: string, state: CertificateState, claim: NeutralityClaim, said: unknown, payload: string, payloadHash: string, signature: string, keyId: string, publicKey: string | null, authentic: boolean | null, entry: string | null, replacedOn: string | null, replacedBy: string | null, revokedOn: string | null, revocation: string | null, revocationClause: string | null } };

export type PublicMethodologiesQueryVariables = Exact<{
  filter?: MethodologyFilter | null | undefined;
  take: number;
  after?: string | null | undefined;
}>;


export type PublicMethodologiesQuery = { methodologies: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, state: MethodologyState, speciality: Speciality, region: string, filedOn: string | null, noticeBeganOn: string | null, noticeEndsOn: string | null, demonstration: boolean, applicant: { id: string, name: string, nameEn: string | null } | null }> } };

export type PublicMethodologyQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicMethodologyQuery = { methodology: { id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, state: MethodologyState, speciality: Speciality, region: string, filedOn: string | null, noticeBeganOn: string | null, noticeEndsOn: string | null, demonstration: boolean, document: unknown, documentHash: string, jointDepartment: { id: string, name: string, nameEn: string | null } | null, applicant: { id: string, name: string, nameEn: string | null } | null, comments: Array<{ id: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, answeredBy: { id: string, name: string, nameEn: string | null } | null }> } };

export type LibraryQueryVariables = Exact<{
  filter: LibraryFilter;
  take: number;
  skip: number;
}>;


export type LibraryQuery = { library: { total: number | null, lookedThrough: number | null, items: Array<{ id: string, number: string | null, titleZh: string, titleEn: string | null, state: ProjectState, speciality: Speciality, poorArea: boolean, shield: boolean, city: string, areaSquareMetres: number, filedOn: string | null, owner: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, methodology: { id: string, titleZh: string, titleEn: string, number: string | null } | null }> }> } };

export type LibraryMapQueryVariables = Exact<{
  filter: LibraryFilter;
  box: BoxInput;
}>;


export type LibraryMapQuery = { libraryMap: { extent: Array<number> | null, places: Array<{ longitude: number, latitude: number, count: number, project: string | null, titleZh: string | null, titleEn: string | null, state: ProjectState | null }> } };

export type LibraryMethodologiesQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryMethodologiesQuery = { methodologies: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string | null }> } };

export type PublicProjectQueryVariables = Exact<{
  id: string | number;
  project: string;
}>;


export type PublicProjectQuery = { project: { id: string, number: string | null, titleZh: string, titleEn: string | null, state: ProjectState, speciality: Speciality, poorArea: boolean, shield: boolean, noticeBeganOn: string | null, noticeEndsOn: string | null, broughtFrom: string | null, region: string, city: string, areaSquareMetres: number, accountedSquareMetres: number, creditingFrom: string | null, creditingTo: string | null, filedOn: string | null, expectedKilograms: number | null, outline: unknown, owner: { id: string, name: string, nameEn: string | null } | null, developer: { id: string, name: string, nameEn: string | null } | null, validator: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, titleZh: string, titleEn: string | null, expectedKilograms: number | null, conditions: unknown, methodology: { id: string, titleZh: string, titleEn: string, number: string | null, code: string, documentHash: string, document: unknown } | null }> }, batches: { total: number | null, items: Array<{ id: string, kilograms: number, vintage: number, issuedAt: string }> }, issuances: { total: number | null, items: Array<{ id: string, periodFrom: string, periodTo: string, verifiedKilograms: number | null, verifier: { id: string, name: string, nameEn: string | null } | null }> }, transfers: { total: number | null, items: Array<{ id: string, kind: TransferKind, at: string, kilograms: number, serials: string, purpose: Purpose | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, statement: string | null }> }, comments: { items: Array<{ id: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, answeredBy: { id: string, name: string, nameEn: string | null } | null }> }, attachments: Array<{ id: string, name: string, at: string }>, history: Array<{ id: string, action: string, organization: string | null, at: string, clause: string, to: string | null }> };

export type PublicOffsetsQueryVariables = Exact<{
  filter?: AllocationFilter | null | undefined;
  take: number;
  after?: string | null | undefined;
  sort?: Array<AllocationSort> | AllocationSort;
}>;


export type PublicOffsetsQuery = { allocations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kilograms: number, product: string, serials: string | null, clause: string, region: string, retiredOn: string | null, deviation: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, seller: { id: string, name: string, nameEn: string | null } | null }> } };

export type PublicRetirementsQueryVariables = Exact<{
  filter?: TransferFilter | null | undefined;
  take: number;
  after?: string | null | undefined;
  sort?: Array<TransferSort> | TransferSort;
}>;


export type PublicRetirementsQuery = { transfers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: TransferKind, first: number, at: string, kilograms: number, serials: string, purpose: Purpose | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, statement: string | null, clause: string, region: string, event: string | null, project: string, taker: { id: string, name: string, nameEn: string | null } | null }> } };

export type PublicEventQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicEventQuery = { publishedEvent: Array<{ publication: Publication, clause: string, publishedOn: string, noticeEndsOn: string | null, claim: NeutralityClaim | null, said: unknown }>, event: { announcements: Array<{ id: string, channel: Channel, url: string, publishedOn: string }> } };

export type DrawRowFragment = { id: string, state: DrawState, purpose: string, region: string, policyOn: string, sampleSize: number, committedAt: string, sourceDueAt: string, revealedAt: string | null, dueOn: string | null, source: string, sourceKind: SourceKind, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type DrawListQueryVariables = Exact<{
  filter?: DrawFilter | null | undefined;
  sort?: Array<DrawSort> | DrawSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type DrawListQuery = { draws: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: DrawState, purpose: string, region: string, policyOn: string, sampleSize: number, committedAt: string, sourceDueAt: string, revealedAt: string | null, dueOn: string | null, source: string, sourceKind: SourceKind, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type DrawOneQueryVariables = Exact<{
  id: string | number;
}>;


export type DrawOneQuery = { draw: { commitment: string, iterations: number, pool: unknown, poolHash: string, weights: unknown, value: string | null, code: string | null, drawn: unknown, id: string, state: DrawState, purpose: string, region: string, policyOn: string, sampleSize: number, committedAt: string, sourceDueAt: string, revealedAt: string | null, dueOn: string | null, source: string, sourceKind: SourceKind, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type EventRowFragment = { id: string, number: string, titleZh: string, titleEn: string | null, state: EventState, region: string, city: string | null, kind: EventKind, hostKind: HostKind, level: EventLevel, beginsOn: string, endsOn: string, place: string, participants: number, plannedKilograms: number | null, emissionsKilograms: number | null, dueOn: string | null, dueClause: string | null, warned: DeadlineWarning | null, revision: number, sequence: number | null, claim: NeutralityClaim, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }>, coverage: { state: CoverageState } | null, certificates: Array<{ id: string, state: CertificateState }> };

export type EventListQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  sort?: Array<EventSort> | EventSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type EventListQuery = { events: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, number: string, titleZh: string, titleEn: string | null, state: EventState, region: string, city: string | null, kind: EventKind, hostKind: HostKind, level: EventLevel, beginsOn: string, endsOn: string, place: string, participants: number, plannedKilograms: number | null, emissionsKilograms: number | null, dueOn: string | null, dueClause: string | null, warned: DeadlineWarning | null, revision: number, sequence: number | null, claim: NeutralityClaim, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }>, coverage: { state: CoverageState } | null, certificates: Array<{ id: string, state: CertificateState }> }> } };

export type LineFieldsFragment = { id: string, phase: InventoryPhase, stage: InventoryStage, category: SourceCategory, source: string, activity: string, unit: string, multipliers: unknown, factorValue: string, factorUnit: string, factorSource: string, factorYear: number | null, factorVersion: number | null, gases: unknown, gwpSet: GwpSet | null, fixed: unknown, verified: boolean, bearer: Bearer, quality: ActivityQuality, uncertainty: string | null, evidence: unknown, certificates: unknown, ownUnits: Array<string>, kilogramsExact: string, steps: unknown, note: string | null, factor: { id: string, nameZh: string, nameEn: string } | null };

export type EventOneQueryVariables = Exact<{
  id: string | number;
}>;


export type EventOneQuery = { event: { policyOn: string, decision: unknown, promised: boolean, personTimes: number | null, areaSquareMetres: number | null, onlineAttendance: number | null, coOrganisers: unknown, content: string | null, neutralBy: string | null, responsible: string | null, offsetBy: unknown, intendedRoute: ConfirmationRoute | null, accountingWay: AccountingWay | null, accountingBody: string | null, accountedElsewhere: string | null, boundary: unknown, measures: string | null, offsetMethod: string | null, contact: string | null, plannedOn: string | null, accountedAt: string | null, participantsKilograms: number | null, delayReason: string | null, id: string, number: string, titleZh: string, titleEn: string | null, state: EventState, region: string, city: string | null, kind: EventKind, hostKind: HostKind, level: EventLevel, beginsOn: string, endsOn: string, place: string, participants: number, plannedKilograms: number | null, emissionsKilograms: number | null, dueOn: string | null, dueClause: string | null, warned: DeadlineWarning | null, revision: number, sequence: number | null, claim: NeutralityClaim, registrations: Array<{ id: string, state: RegistrationState, filedOn: string, late: boolean }>, announcements: Array<{ id: string, publication: Publication, channel: Channel, url: string, publishedOn: string }>, lines: Array<{ id: string, phase: InventoryPhase, stage: InventoryStage, category: SourceCategory, source: string, activity: string, unit: string, multipliers: unknown, factorValue: string, factorUnit: string, factorSource: string, factorYear: number | null, factorVersion: number | null, gases: unknown, gwpSet: GwpSet | null, fixed: unknown, verified: boolean, bearer: Bearer, quality: ActivityQuality, uncertainty: string | null, evidence: unknown, certificates: unknown, ownUnits: Array<string>, kilogramsExact: string, steps: unknown, note: string | null, factor: { id: string, nameZh: string, nameEn: string } | null }>, coverage: { retiredKilograms: number, removedKilograms: number, coveredKilograms: number, pendingKilograms: number, reservedKilograms: number, uncoveredKilograms: number, state: CoverageState, parts: Array<{ share: Bearer, emissionsKilograms: number, coveredKilograms: number, reservedKilograms: number }> } | null, allocations: Array<{ id: string, state: AllocationState, kilograms: number, product: string, tier: number, share: Bearer, deviation: string | null }>, commitments: Array<{ id: string, state: CommitmentState, kilograms: number, validatedKilograms: number | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null }>, confirmations: Array<{ id: string, state: ConfirmationState, route: ConfirmationRoute | null }>, certificates: Array<{ id: string, state: CertificateState, number: string | null, code: string | null }>, archives: Array<{ id: string }>, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type DraftEventMutationVariables = Exact<{
  input: EventInput;
}>;


export type DraftEventMutation = { draftEvent: { id: string } };

export type EditEventMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
  input: EventInput;
}>;


export type EditEventMutation = { editEvent: { id: string } };

export type PlanEventMutationVariables = Exact<{
  id: string | number;
}>;


export type PlanEventMutation = { planEvent: { id: string } };

export type AccountEventMutationVariables = Exact<{
  id: string | number;
  participants?: number | null | undefined;
}>;


export type AccountEventMutation = { accountEvent: { id: string } };

export type WithdrawEventMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawEventMutation = { withdrawEvent: { id: string } };

export type ExplainDelayMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ExplainDelayMutation = { explainDelay: { id: string } };

export type AddInventoryLineMutationVariables = Exact<{
  event: string | number;
  input: InventoryLineInput;
}>;


export type AddInventoryLineMutation = { addInventoryLine: { id: string, phase: InventoryPhase, stage: InventoryStage, category: SourceCategory, source: string, activity: string, unit: string, multipliers: unknown, factorValue: string, factorUnit: string, factorSource: string, factorYear: number | null, factorVersion: number | null, gases: unknown, gwpSet: GwpSet | null, fixed: unknown, verified: boolean, bearer: Bearer, quality: ActivityQuality, uncertainty: string | null, evidence: unknown, certificates: unknown, ownUnits: Array<string>, kilogramsExact: string, steps: unknown, note: string | null, factor: { id: string, nameZh: string, nameEn: string } | null } };

export type RemoveInventoryLineMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveInventoryLineMutation = { removeInventoryLine: { id: string } };

export type DecideEventQueryVariables = Exact<{
  region: string;
  day: string;
  facts: FactsInput;
}>;


export type DecideEventQuery = { decideEvent: unknown };

export type AccountEventElsewhereMutationVariables = Exact<{
  id: string | number;
  emissionsKilograms: number;
  method: string;
}>;


export type AccountEventElsewhereMutation = { accountEventElsewhere: { id: string } };

export type AnnounceEventMutationVariables = Exact<{
  event: string | number;
  publication: Publication;
  channel: Channel;
  url: string;
  publishedOn: string;
}>;


export type AnnounceEventMutation = { announceEvent: { id: string } };

export type FileRegistrationMutationVariables = Exact<{
  event: string | number;
}>;


export type FileRegistrationMutation = { fileRegistration: { id: string } };

export type RefileRegistrationMutationVariables = Exact<{
  id: string | number;
}>;


export type RefileRegistrationMutation = { refileRegistration: { id: string } };

export type AcknowledgeRegistrationMutationVariables = Exact<{
  id: string | number;
}>;


export type AcknowledgeRegistrationMutation = { acknowledgeRegistration: { id: string } };

export type ReturnRegistrationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnRegistrationMutation = { returnRegistration: { id: string } };

export type RegistrationRowFragment = { id: string, state: RegistrationState, city: string | null, filedOn: string, filingDueOn: string | null, late: boolean, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type RegistrationListQueryVariables = Exact<{
  filter?: RegistrationFilter | null | undefined;
  sort?: Array<RegistrationSort> | RegistrationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type RegistrationListQuery = { registrations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: RegistrationState, city: string | null, filedOn: string, filingDueOn: string | null, late: boolean, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type RegistrationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistrationOneQuery = { registration: { policyOn: string, said: unknown, returnReason: string | null, id: string, state: RegistrationState, city: string | null, filedOn: string, filingDueOn: string | null, late: boolean, dueOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ChooseSupplyMutationVariables = Exact<{
  event: string | number;
  supply: string | number;
  kilograms: number;
  reason: string;
  share?: Bearer;
}>;


export type ChooseSupplyMutation = { chooseSupply: { id: string } };

export type DraftConfirmationMutationVariables = Exact<{
  event: string | number;
  statement: StatementInput;
}>;


export type DraftConfirmationMutation = { draftConfirmation: { id: string } };

export type ResultsFieldsFragment = { phase: InventoryPhase, lines: number, kilograms: number, kilogramsExact: string, perPersonKilograms: string | null, verifiedExact: string, uncertaintyPercent: string | null, uncertainExact: string, byCategory: Array<{ of: string, kilogramsExact: string }>, byStage: Array<{ of: string, kilogramsExact: string }>, byGas: Array<{ of: string, kilogramsExact: string }>, byQuality: Array<{ of: string, kilogramsExact: string }> };

export type InventoryOfQueryVariables = Exact<{
  id: string | number;
}>;


export type InventoryOfQuery = { event: { inventoryResults: Array<{ phase: InventoryPhase, lines: number, kilograms: number, kilogramsExact: string, perPersonKilograms: string | null, verifiedExact: string, uncertaintyPercent: string | null, uncertainExact: string, byCategory: Array<{ of: string, kilogramsExact: string }>, byStage: Array<{ of: string, kilogramsExact: string }>, byGas: Array<{ of: string, kilogramsExact: string }>, byQuality: Array<{ of: string, kilogramsExact: string }> }>, boundaries: Array<{ phase: InventoryPhase, cells: unknown, reason: string | null }>, reductionMeasures: Array<{ id: string, kind: MeasureKind, stage: InventoryStage, description: string, expectedKilograms: number | null, basis: string | null, carriedOut: CarriedOut | null, savedKilograms: number | null, report: string | null, evidence: unknown }> } };

export type BroughtFieldsFragment = { entered: boolean, refused: number, kilogramsExact: string, rows: Array<{ row: number, source: string, kilogramsExact: string | null, ownUnits: Array<string>, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> };

export type AddInventoryLinesMutationVariables = Exact<{
  event: string | number;
  phase: InventoryPhase;
  lines: Array<InventoryLineInput> | InventoryLineInput;
  dryRun: boolean;
  replace: boolean;
}>;


export type AddInventoryLinesMutation = { it: { entered: boolean, refused: number, kilogramsExact: string, rows: Array<{ row: number, source: string, kilogramsExact: string | null, ownUnits: Array<string>, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> } };

export type ImportInventorySheetMutationVariables = Exact<{
  event: string | number;
  phase: InventoryPhase;
  content: string;
  dryRun: boolean;
  replace: boolean;
}>;


export type ImportInventorySheetMutation = { it: { entered: boolean, refused: number, kilogramsExact: string, rows: Array<{ row: number, source: string, kilogramsExact: string | null, ownUnits: Array<string>, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> } };

export type CopyInventoryMutationVariables = Exact<{
  event: string | number;
  phase: InventoryPhase;
  from: string | number;
  fromPhase: InventoryPhase;
}>;


export type CopyInventoryMutation = { it: { entered: boolean, refused: number, kilogramsExact: string, rows: Array<{ row: number, source: string, kilogramsExact: string | null, ownUnits: Array<string>, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> } };

export type StateBoundaryMutationVariables = Exact<{
  event: string | number;
  phase: InventoryPhase;
  cells: Array<BoundaryCellInput> | BoundaryCellInput;
  reason?: string | null | undefined;
}>;


export type StateBoundaryMutation = { stateBoundary: { id: string } };

export type AddMeasureMutationVariables = Exact<{
  event: string | number;
  input: MeasureInput;
}>;


export type AddMeasureMutation = { addMeasure: { id: string } };

export type ReportMeasureMutationVariables = Exact<{
  id: string | number;
  input: MeasureReportInput;
}>;


export type ReportMeasureMutation = { reportMeasure: { id: string } };

export type RemoveMeasureMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveMeasureMutation = { removeMeasure: { id: string } };

export type FactorChoicesQueryVariables = Exact<{
  purpose: FactorPurpose;
  region: string;
  year: number;
}>;


export type FactorChoicesQuery = { factorChoices: { proposed: string | null, ground: FactorChoiceGround, candidates: Array<{ id: string, nameZh: string, nameEn: string, value: string, unit: string, year: number | null, region: string, verified: boolean, version: number }> } };

export type FactorsNamedQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FactorsNamedQuery = { factors: { items: Array<{ id: string, nameZh: string, nameEn: string, value: string, unit: string, year: number | null, region: string, verified: boolean, version: number }> } };

export type PlacesLikeQueryVariables = Exact<{
  search: string;
}>;


export type PlacesLikeQuery = { places: Array<{ id: string, kind: PlaceKind, nameZh: string | null, nameEn: string, country: string }> };

export type RouteOfQueryVariables = Exact<{
  stops: Array<string | number> | string | number;
  detour: Detour;
}>;


export type RouteOfQuery = { route: { kilometres: string, legs: Array<{ kilometres: string, band: Band }> } };

export type FactorRowFragment = { id: string, nameZh: string, nameEn: string, category: string, region: string, year: number | null, value: string, unit: string, source: string, verified: boolean, state: FactorState, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type FactorListQueryVariables = Exact<{
  filter?: FactorFilter | null | undefined;
  sort?: Array<FactorSort> | FactorSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type FactorListQuery = { factors: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, nameZh: string, nameEn: string, category: string, region: string, year: number | null, value: string, unit: string, source: string, verified: boolean, state: FactorState, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type FactorOneQueryVariables = Exact<{
  id: string | number;
}>;


export type FactorOneQuery = { factor: { id: string, nameZh: string, nameEn: string, category: string, region: string, year: number | null, value: string, unit: string, source: string, verified: boolean, state: FactorState, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type WithdrawFactorMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawFactorMutation = { withdrawFactor: { id: string } };

export type FindingFieldsFragment = { id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type FindingsOfQueryVariables = Exact<{
  type: string;
  id: string;
}>;


export type FindingsOfQuery = { findings: { total: number | null, items: Array<{ id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type RaiseFindingMutationVariables = Exact<{
  subjectType: string;
  subjectId: string | number;
  place: string;
  weight: FindingWeight;
  text: string;
}>;


export type RaiseFindingMutation = { raiseFinding: { id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AnswerFindingMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerFindingMutation = { answerFinding: { id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ReopenFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReopenFindingMutation = { reopenFinding: { id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CloseFindingMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
}>;


export type CloseFindingMutation = { closeFinding: { id: string, state: FindingState, weight: FindingWeight, place: string, text: string, answer: string | null, answeredAt: string | null, raisedAs: Raiser, raisedAt: string, round: number, subjectType: string, subjectId: string, author: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CommentRowFragment = { id: string, state: CommentState, subjectType: string, subjectId: string, titleZh: string, titleEn: string | null, place: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, dueOn: string | null, region: string, policyOn: string, answeredBy: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type CommentListQueryVariables = Exact<{
  filter?: CommentFilter | null | undefined;
  sort?: Array<CommentSort> | CommentSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CommentListQuery = { comments: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: CommentState, subjectType: string, subjectId: string, titleZh: string, titleEn: string | null, place: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, dueOn: string | null, region: string, policyOn: string, answeredBy: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type CommentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CommentOneQuery = { comment: { signedBy: string | null, contact: string | null, id: string, state: CommentState, subjectType: string, subjectId: string, titleZh: string, titleEn: string | null, place: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, dueOn: string | null, region: string, policyOn: string, author: { id: string, name: string } | null, answeredBy: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CommentsOfQueryVariables = Exact<{
  type: string;
  id: string;
}>;


export type CommentsOfQuery = { comments: { total: number | null, items: Array<{ id: string, state: CommentState, subjectType: string, subjectId: string, titleZh: string, titleEn: string | null, place: string, text: string, madeAt: string, answer: string | null, answeredAt: string | null, dueOn: string | null, region: string, policyOn: string, answeredBy: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type MakeCommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type MakeCommentMutation = { makeComment: { id: string } };

export type AnswerCommentMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerCommentMutation = { answerComment: { id: string } };

export type WithholdCommentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithholdCommentMutation = { withholdComment: { id: string } };

export type TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksQuery = { tasks: Array<{ type: string, id: string, titleZh: string, titleEn: string | null, state: string, action: string, dueOn: string | null, region: string | null, clause: string }> };

export type ProvinceFiguresQueryVariables = Exact<{
  region: string;
}>;


export type ProvinceFiguresQuery = { provinceFigures: { issuedKilograms: number, heldKilograms: number, retiredKilograms: number, reservedKilograms: number, cancelledKilograms: number, queuedEvents: number, queuedKilograms: number, events: Array<{ state: string, count: number }>, certificates: Array<{ state: string, count: number }>, months: Array<{ month: string, issuedKilograms: number, heldKilograms: number, retiredKilograms: number }> } };

export type LatelyInLedgerQueryVariables = Exact<{
  region: string;
}>;


export type LatelyInLedgerQuery = { transfers: { items: Array<{ id: string, kind: TransferKind, at: string, kilograms: number, serials: string, project: string, event: string | null, giver: { id: string, name: string } | null, taker: { id: string, name: string } | null }> } };

export type RegisterMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type RegisterMutation = { register: { dueOn: string } };

export type MessagingQueryVariables = Exact<{ [key: string]: never; }>;


export type MessagingQuery = { messaging: boolean };

export type AddressConfirmedQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressConfirmedQuery = { addressConfirmed: boolean, messaging: boolean };

export type ForgotPasswordMutationVariables = Exact<{
  email: string;
}>;


export type ForgotPasswordMutation = { forgotPassword: boolean };

export type SetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type SetPasswordMutation = { setPassword: boolean };

export type MakePasswordLinkMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type MakePasswordLinkMutation = { makePasswordLink: { url: string, until: string } };

export type SendConfirmationMutationVariables = Exact<{ [key: string]: never; }>;


export type SendConfirmationMutation = { sendConfirmation: boolean };

export type ConfirmAddressMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmAddressMutation = { confirmAddress: boolean };

export type MembershipRowFragment = { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type MembershipListQueryVariables = Exact<{
  filter?: MembershipFilter | null | undefined;
  sort?: Array<MembershipSort> | MembershipSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type MembershipListQuery = { memberships: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type MembershipOneQueryVariables = Exact<{
  id: string | number;
}>;


export type MembershipOneQuery = { membership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string, email: string | null, joinedAt: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ApproveMembershipMutationVariables = Exact<{
  id: string | number;
  proof?: string | null | undefined;
}>;


export type ApproveMembershipMutation = { approveMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ConfirmMembershipMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmMembershipMutation = { confirmMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type DeclineMembershipMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineMembershipMutation = { declineMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type OrganizationKnownQueryVariables = Exact<{
  uscc: string;
}>;


export type OrganizationKnownQuery = { organizations: { items: Array<{ name: string }> } };

export type RefuseMembershipMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseMembershipMutation = { refuseMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type EndMembershipMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type EndMembershipMutation = { endMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type OrganizationRowFragment = { id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null, joinedAt: string };

export type OrganizationListQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  sort?: Array<OrganizationSort> | OrganizationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null, joinedAt: string }> } };

export type OrganizationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationOneQuery = { organization: { identifiedBy: IdentifierKind | null, country: string | null, identifierProof: string | null, id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null, joinedAt: string } };

export type PersonListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort?: Array<PersonSort> | PersonSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type PersonListQuery = { people: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, name: string, joinedAt: string, organization: { id: string, name: string, nameEn: string | null } | null }> } };

export type PersonOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonOneQuery = { person: { id: string, name: string, email: string | null, joinedAt: string, organization: { id: string, name: string, nameEn: string | null } | null } };

export type MySeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySeatsQuery = { mySeats: Array<{ id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, decidedBy: Array<string> }> };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, begunAt: string, seenAt: string, device: string | null, address: string | null, own: boolean }> };

export type RequestMembershipMutationVariables = Exact<{
  kind: PartyKind;
  region: string;
}>;


export type RequestMembershipMutation = { requestMembership: { id: string } };

export type LeaveMembershipMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveMembershipMutation = { leaveMembership: { id: string, kind: PartyKind, region: string, state: MembershipState, requestedAt: string, dueOn: string | null, applicant: string | null, enteredName: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type EndMySessionMutationVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type EndMySessionMutation = { endMySession: boolean };

export type ChangePasswordMutationVariables = Exact<{
  ownPassword: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type ChangeAccountMutationVariables = Exact<{
  name: string;
  email: string;
  ownPassword?: string | null | undefined;
}>;


export type ChangeAccountMutation = { changeAccount: boolean };

export type EraseAccountMutationVariables = Exact<{
  ownPassword: string;
}>;


export type EraseAccountMutation = { eraseAccount: boolean };

export type InvitationRowFragment = { id: string, kind: PartyKind, region: string, state: InvitationState, invitedAt: string, until: string, email: string | null, organization: { id: string, name: string, nameEn: string | null } | null, invitedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type InvitationListQueryVariables = Exact<{
  filter?: InvitationFilter | null | undefined;
  sort?: Array<InvitationSort> | InvitationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type InvitationListQuery = { invitations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: PartyKind, region: string, state: InvitationState, invitedAt: string, until: string, email: string | null, organization: { id: string, name: string, nameEn: string | null } | null, invitedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type InvitationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitationOneQuery = { invitation: { id: string, kind: PartyKind, region: string, state: InvitationState, invitedAt: string, until: string, email: string | null, acceptedBy: { id: string, name: string } | null, membership: { id: string } | null, organization: { id: string, name: string, nameEn: string | null } | null, invitedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type InviteMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type InviteMutation = { invite: { id: string, url: string | null, until: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string, kind: PartyKind, region: string, state: InvitationState, invitedAt: string, until: string, email: string | null, organization: { id: string, name: string, nameEn: string | null } | null, invitedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type InvitationForQueryVariables = Exact<{
  token: string;
}>;


export type InvitationForQuery = { invitationFor: { kind: PartyKind, region: string, organization: string | null, email: string, by: string, until: string, hasAccount: boolean } };

export type JoinByInvitationMutationVariables = Exact<{
  token: string;
  account?: NewcomerInput | null | undefined;
  evenSo: boolean;
}>;


export type JoinByInvitationMutation = { joinByInvitation: boolean };

export type MySecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecondFactorQuery = { mySecondFactor: { since: string | null, codesLeft: number, isRequired: boolean } };

export type BeginSecondFactorMutationVariables = Exact<{
  ownPassword: string;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, url: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: Array<string> };

export type RemoveSecondFactorMutationVariables = Exact<{
  ownPassword: string;
  code: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: boolean };

export type MyTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTokensQuery = { myTokens: Array<{ id: string, name: string, scope: TokenScope, madeAt: string, until: string, usedAt: string | null, address: string | null }> };

export type MakeTokenMutationVariables = Exact<{
  name: string;
  scope: TokenScope;
  days: number;
  ownPassword: string;
}>;


export type MakeTokenMutation = { makeToken: { token: string, until: string } };

export type EndMyTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type EndMyTokenMutation = { endMyToken: boolean };

export type IssuanceRowFragment = { id: string, state: IssuanceState, region: string, city: string, periodFrom: string, periodTo: string, reductionsKilograms: number | null, verifiedKilograms: number | null, round: number, noticeBeganOn: string | null, noticeEndsOn: string | null, dueOn: string | null, revision: number, block: string | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, subProject: { id: string, titleZh: string, titleEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, verifier: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type IssuanceListQueryVariables = Exact<{
  filter?: IssuanceFilter | null | undefined;
  sort?: Array<IssuanceSort> | IssuanceSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type IssuanceListQuery = { issuances: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: IssuanceState, region: string, city: string, periodFrom: string, periodTo: string, reductionsKilograms: number | null, verifiedKilograms: number | null, round: number, noticeBeganOn: string | null, noticeEndsOn: string | null, dueOn: string | null, revision: number, block: string | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, subProject: { id: string, titleZh: string, titleEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, verifier: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type IssuanceOneQueryVariables = Exact<{
  id: string | number;
}>;


export type IssuanceOneQuery = { issuance: { policyOn: string, parts: unknown, report: string, verification: string | null, otherRegistrations: unknown, ownerCommitment: string | null, registrationFinding: string | null, data: unknown, acceptedData: unknown, documentHash: string | null, inputsHash: string | null, acceptedHash: string | null, id: string, state: IssuanceState, region: string, city: string, periodFrom: string, periodTo: string, reductionsKilograms: number | null, verifiedKilograms: number | null, round: number, noticeBeganOn: string | null, noticeEndsOn: string | null, dueOn: string | null, revision: number, block: string | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string, second: { otherOffice: boolean, isThere: boolean, turnTo: Array<string>, waits: string | null } | null }>, checkedAgainst: Array<{ name: string | null, nameEn: string | null, as: InterestKind | null, reason: DependenceKind | null, clause: string | null }> | null, project: { elsewhere: boolean | null, declarations: unknown, id: string, titleZh: string, titleEn: string | null, number: string | null } | null, reports: Array<{ id: string, round: number, at: string, reductionsKilograms: number, inputsHash: string, data: unknown }>, subProject: { id: string, exAnte: unknown, titleZh: string, titleEn: string | null, methodology: { id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, demonstration: boolean, document: unknown } | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, verifier: { id: string, name: string, nameEn: string | null } | null } };

export type RecomputeIssuanceQueryVariables = Exact<{
  id: string | number;
  data?: unknown;
}>;


export type RecomputeIssuanceQuery = { recomputeIssuance: { kilograms: number | null, exact: string | null, documentHash: string, inputsHash: string | null, same: boolean | null, findings: unknown, trace: unknown, inputs: unknown, uncertainty: unknown, differences: unknown } };

export type DraftIssuanceMutationVariables = Exact<{
  input: IssuanceInput;
}>;


export type DraftIssuanceMutation = { draftIssuance: { id: string } };

export type EditIssuanceMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: IssuanceInput;
}>;


export type EditIssuanceMutation = { editIssuance: { id: string, revision: number, reductionsKilograms: number | null } };

export type SubmitIssuanceMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type SubmitIssuanceMutation = { submitIssuance: { id: string } };

export type ReturnIssuanceMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnIssuanceMutation = { returnIssuance: { id: string } };

export type VerifyIssuanceMutationVariables = Exact<{
  id: string | number;
  statement: string;
  data?: unknown;
  registrationFinding?: string | null | undefined;
}>;


export type VerifyIssuanceMutation = { verifyIssuance: { id: string } };

export type PubliciseIssuanceMutationVariables = Exact<{
  id: string | number;
}>;


export type PubliciseIssuanceMutation = { publiciseIssuance: { id: string } };

export type OrderIssuanceMutationVariables = Exact<{
  id: string | number;
  bufferKilograms?: number | null | undefined;
}>;


export type OrderIssuanceMutation = { orderIssuance: { id: string } };

export type RefuseIssuanceMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseIssuanceMutation = { refuseIssuance: { id: string } };

export type ReversalRowFragment = { id: string, state: ReversalState, region: string, city: string, kind: ReversalKind, happenedOn: string, estimatedKilograms: number, lostKilograms: number | null, owedKilograms: number, dueOn: string | null, revision: number, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, subProject: { id: string, titleZh: string, titleEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ReversalListQueryVariables = Exact<{
  filter?: ReversalFilter | null | undefined;
  sort?: Array<ReversalSort> | ReversalSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ReversalListQuery = { reversals: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ReversalState, region: string, city: string, kind: ReversalKind, happenedOn: string, estimatedKilograms: number, lostKilograms: number | null, owedKilograms: number, dueOn: string | null, revision: number, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, subProject: { id: string, titleZh: string, titleEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ReversalOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ReversalOneQuery = { reversal: { policyOn: string, words: string, decision: string | null, drawnKilograms: number | null, debitedKilograms: number | null, debits: unknown, id: string, state: ReversalState, region: string, city: string, kind: ReversalKind, happenedOn: string, estimatedKilograms: number, lostKilograms: number | null, owedKilograms: number, dueOn: string | null, revision: number, reporter: { id: string, name: string, nameEn: string | null } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, subProject: { id: string, titleZh: string, titleEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ReportReversalMutationVariables = Exact<{
  input: ReversalInput;
}>;


export type ReportReversalMutation = { reportReversal: { id: string } };

export type ConfirmReversalMutationVariables = Exact<{
  id: string | number;
  lostKilograms: number;
  reasons: string;
}>;


export type ConfirmReversalMutation = { confirmReversal: { id: string } };

export type DismissReversalMutationVariables = Exact<{
  id: string | number;
  reasons: string;
}>;


export type DismissReversalMutation = { dismissReversal: { id: string } };

export type MakeGoodReversalMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
}>;


export type MakeGoodReversalMutation = { makeGoodReversal: { id: string } };

export type LogHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type LogHeadQuery = { logHead: { size: number, root: string, at: string, signature: string, quorum: boolean | null, witnesses: Array<{ name: string, at: string | null, counts: boolean }> } | null, publicKeys: Array<{ use: string, pem: string }> };

export type LogInclusionQueryVariables = Exact<{
  entry: string | number;
}>;


export type LogInclusionQuery = { logInclusion: { index: number, size: number, content: string, proof: Array<string> } };

export type JournalListQueryVariables = Exact<{
  type?: string | null | undefined;
  person?: string | number | null | undefined;
  action?: string | null | undefined;
  state?: string | null | undefined;
  region?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  take?: number;
  after?: string | null | undefined;
}>;


export type JournalListQuery = { journal: { next: string | null, items: Array<{ id: string, type: string, record: string, titleZh: string, titleEn: string | null, region: string | null, action: string, at: string, organization: string | null, person: string | null, second: string | null, role: PartyKind | null, clause: string, from: string | null, to: string | null, note: string | null }> } };

export type BlockRowFragment = { id: string, serials: string, account: Account, kilograms: number, vintage: number, speciality: string, methodologyCode: string, demonstration: boolean, region: string, mechanism: string, first: number, project: string, event: string | null, holder: { id: string, name: string, nameEn: string | null } | null };

export type BlockListQueryVariables = Exact<{
  filter?: BlockFilter | null | undefined;
  sort?: Array<BlockSort> | BlockSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type BlockListQuery = { blocks: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, serials: string, account: Account, kilograms: number, vintage: number, speciality: string, methodologyCode: string, demonstration: boolean, region: string, mechanism: string, first: number, project: string, event: string | null, holder: { id: string, name: string, nameEn: string | null } | null }> } };

export type BlockOneQueryVariables = Exact<{
  id: string | number;
}>;


export type BlockOneQuery = { block: { policyOn: string, id: string, serials: string, account: Account, kilograms: number, vintage: number, speciality: string, methodologyCode: string, demonstration: boolean, region: string, mechanism: string, first: number, project: string, event: string | null, batch: { id: string, first: number, kilograms: number, vintage: number, issuance: string, issuedAt: string, mechanism: string } | null, holder: { id: string, name: string, nameEn: string | null } | null } };

export type HandOverBlockMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
  to: string | number;
  note?: string | null | undefined;
  corrects?: string | number | null | undefined;
}>;


export type HandOverBlockMutation = { handOverBlock: { id: string } };

export type DonateBlockMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
  event?: string | number | null | undefined;
}>;


export type DonateBlockMutation = { donateBlock: { id: string } };

export type RetireBlockMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
  beneficiary?: string | null | undefined;
  organization?: string | number | null | undefined;
  purpose: Purpose;
  statement: string;
}>;


export type RetireBlockMutation = { retireBlock: { id: string } };

export type CancelBlockMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
}>;


export type CancelBlockMutation = { cancelBlock: { id: string } };

export type TransferRowFragment = { id: string, kind: TransferKind, at: string, corrects: string | null, serials: string, kilograms: number, clause: string, event: string | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, purpose: Purpose | null, statement: string | null, region: string, project: string, block: string, mechanism: string, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null };

export type TransferListQueryVariables = Exact<{
  filter?: TransferFilter | null | undefined;
  sort?: Array<TransferSort> | TransferSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type TransferListQuery = { transfers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: TransferKind, at: string, corrects: string | null, serials: string, kilograms: number, clause: string, event: string | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, purpose: Purpose | null, statement: string | null, region: string, project: string, block: string, mechanism: string, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null }> } };

export type SerialTraceQueryVariables = Exact<{
  serial: string;
}>;


export type SerialTraceQuery = { serialTrace: { account: Account, transfers: Array<{ id: string, kind: TransferKind, at: string, corrects: string | null, serials: string, kilograms: number, clause: string, event: string | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, purpose: Purpose | null, statement: string | null, region: string, project: string, block: string, mechanism: string, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null }> } };

export type TransferOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TransferOneQuery = { transfer: { id: string, kind: TransferKind, at: string, corrects: string | null, serials: string, kilograms: number, clause: string, event: string | null, beneficiary: string | null, beneficiaryConfirmed: boolean | null, purpose: Purpose | null, statement: string | null, region: string, project: string, block: string, mechanism: string, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null } };

export type HandoverRowFragment = { id: string, state: HandoverState, serials: string, kilograms: number, region: string, note: string | null, corrects: string | null, dueOn: string | null, at: string, block: { id: string, serials: string } | null, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type HandoverListQueryVariables = Exact<{
  filter?: HandoverFilter | null | undefined;
  sort?: Array<HandoverSort> | HandoverSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type HandoverListQuery = { handovers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: HandoverState, serials: string, kilograms: number, region: string, note: string | null, corrects: string | null, dueOn: string | null, at: string, block: { id: string, serials: string } | null, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type HandoverOneQueryVariables = Exact<{
  id: string | number;
}>;


export type HandoverOneQuery = { handover: { policyOn: string, id: string, state: HandoverState, serials: string, kilograms: number, region: string, note: string | null, corrects: string | null, dueOn: string | null, at: string, block: { id: string, serials: string } | null, giver: { id: string, name: string, nameEn: string | null } | null, taker: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AcceptHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptHandoverMutation = { acceptHandover: { id: string } };

export type RefuseHandoverMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseHandoverMutation = { refuseHandover: { id: string } };

export type WithdrawHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawHandoverMutation = { withdrawHandover: { id: string } };

export type BeneficiaryConsentRowFragment = { id: string, state: BeneficiaryConsentState, serials: string, kilograms: number, purpose: Purpose, statement: string, region: string, at: string, dueOn: string | null, transfer: { id: string } | null, holder: { id: string, name: string, nameEn: string | null } | null, beneficiary: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type BeneficiaryConsentListQueryVariables = Exact<{
  filter?: BeneficiaryConsentFilter | null | undefined;
  sort?: Array<BeneficiaryConsentSort> | BeneficiaryConsentSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type BeneficiaryConsentListQuery = { beneficiaryConsents: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: BeneficiaryConsentState, serials: string, kilograms: number, purpose: Purpose, statement: string, region: string, at: string, dueOn: string | null, transfer: { id: string } | null, holder: { id: string, name: string, nameEn: string | null } | null, beneficiary: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type BeneficiaryConsentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type BeneficiaryConsentOneQuery = { beneficiaryConsent: { id: string, state: BeneficiaryConsentState, serials: string, kilograms: number, purpose: Purpose, statement: string, region: string, at: string, dueOn: string | null, transfer: { id: string } | null, holder: { id: string, name: string, nameEn: string | null } | null, beneficiary: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ConsentBeneficiaryConsentMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsentBeneficiaryConsentMutation = { consentBeneficiaryConsent: { id: string } };

export type DeclineBeneficiaryConsentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineBeneficiaryConsentMutation = { declineBeneficiaryConsent: { id: string } };

export type OfferRowFragment = { id: string, state: OfferState, kind: OfferKind, kilograms: number, remaining: number, priceFen: number | null, at: string, region: string, event: string | null, speciality: string, vintage: number, mechanism: string, seller: { id: string, name: string, nameEn: string | null } | null, block: { id: string, serials: string, ofProject: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type OfferListQueryVariables = Exact<{
  filter?: OfferFilter | null | undefined;
  sort?: Array<OfferSort> | OfferSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type OfferListQuery = { offers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: OfferState, kind: OfferKind, kilograms: number, remaining: number, priceFen: number | null, at: string, region: string, event: string | null, speciality: string, vintage: number, mechanism: string, seller: { id: string, name: string, nameEn: string | null } | null, block: { id: string, serials: string, ofProject: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type OfferOneQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferOneQuery = { offer: { policyOn: string, forSale: boolean, id: string, state: OfferState, kind: OfferKind, kilograms: number, remaining: number, priceFen: number | null, at: string, region: string, event: string | null, speciality: string, vintage: number, mechanism: string, seller: { id: string, name: string, nameEn: string | null } | null, block: { id: string, serials: string, ofProject: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type OfferBlockMutationVariables = Exact<{
  input: OfferInput;
}>;


export type OfferBlockMutation = { offerBlock: { id: string } };

export type WithdrawOfferMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { id: string } };

export type TradeRowFragment = { id: string, state: TradeState, mechanism: string, speciality: string, vintage: number, kilograms: number, priceFen: number, region: string, at: string, confirmedOn: string | null, dueOn: string | null, serials: string | null, offer: { id: string } | null, seller: { id: string, name: string, nameEn: string | null } | null, buyer: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type TradeListQueryVariables = Exact<{
  filter?: TradeFilter | null | undefined;
  sort?: Array<TradeSort> | TradeSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type TradeListQuery = { trades: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: TradeState, mechanism: string, speciality: string, vintage: number, kilograms: number, priceFen: number, region: string, at: string, confirmedOn: string | null, dueOn: string | null, serials: string | null, offer: { id: string } | null, seller: { id: string, name: string, nameEn: string | null } | null, buyer: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type TradeOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TradeOneQuery = { trade: { policyOn: string, id: string, state: TradeState, mechanism: string, speciality: string, vintage: number, kilograms: number, priceFen: number, region: string, at: string, confirmedOn: string | null, dueOn: string | null, serials: string | null, offer: { id: string } | null, seller: { id: string, name: string, nameEn: string | null } | null, buyer: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type OrderTradeMutationVariables = Exact<{
  offer: string | number;
  kilograms: number;
}>;


export type OrderTradeMutation = { orderTrade: { id: string } };

export type ConfirmTradeMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmTradeMutation = { confirmTrade: { id: string } };

export type DeclineTradeMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineTradeMutation = { declineTrade: { id: string } };

export type WithdrawTradeMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawTradeMutation = { withdrawTrade: { id: string } };

export type MethodologyRowFragment = { id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, state: MethodologyState, region: string, kind: MethodologyKind, speciality: Speciality, demonstration: boolean, round: number, filedOn: string | null, dueOn: string | null, revision: number, applicant: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type MethodologyListQueryVariables = Exact<{
  filter?: MethodologyFilter | null | undefined;
  sort?: Array<MethodologySort> | MethodologySort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type MethodologyListQuery = { methodologies: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, state: MethodologyState, region: string, kind: MethodologyKind, speciality: Speciality, demonstration: boolean, round: number, filedOn: string | null, dueOn: string | null, revision: number, applicant: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type MethodologyOneQueryVariables = Exact<{
  id: string | number;
}>;


export type MethodologyOneQuery = { methodology: { policyOn: string, jointModality: string | null, jointOn: string | null, document: unknown, documentHash: string, noticeBeganOn: string | null, noticeEndsOn: string | null, panel: unknown, tally: unknown, authors: unknown, convenedOn: string | null, leftOut: unknown, supersededOn: string | null, id: string, code: string, number: string | null, version: number, titleZh: string, titleEn: string, state: MethodologyState, region: string, kind: MethodologyKind, speciality: Speciality, demonstration: boolean, round: number, filedOn: string | null, dueOn: string | null, revision: number, jointDepartment: { id: string, name: string, nameEn: string | null } | null, successor: { id: string, titleZh: string, titleEn: string, number: string | null } | null, draw: { id: string, state: DrawState, source: string, sourceKind: SourceKind, sourceDueAt: string, dueOn: string | null, revealedAt: string | null } | null, opinions: Array<{ id: string, round: number, verdict: Verdict, text: string, conditions: string | null, at: string, expert: { id: string, name: string } | null }>, seats: Array<{ id: string, round: number, position: number, label: string, state: PanelSeatState, recusedReason: string | null, spokenAt: string | null, dueOn: string | null, expert: { id: string, name: string } | null, organization: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }>, minutes: Array<{ id: string, round: number, outcome: RoundOutcome, hash: string, at: string, content: unknown }>, revisions: Array<{ id: string, ordinal: number, at: string, hash: string, titleZh: string, titleEn: string, authors: unknown }>, previous: { id: string, titleZh: string, titleEn: string, number: string | null } | null, subProjects: Array<{ id: string, project: { id: string, titleZh: string, titleEn: string | null, state: ProjectState, number: string | null } | null }>, applicant: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CheckMethodologyDocumentQueryVariables = Exact<{
  document: unknown;
}>;


export type CheckMethodologyDocumentQuery = { checkMethodologyDocument: { documentHash: string, unverified: Array<string>, findings: Array<{ place: string, equation: string | null, reason: string, messageZh: string, messageEn: string }>, equations: Array<{ symbol: string, uses: Array<string>, formula: unknown }>, examples: Array<{ nameZh: string, nameEn: string, source: string, holds: boolean, kilograms: number | null, uncertainty: unknown, steps: Array<{ id: string, symbol: string, substituted: string, value: unknown, unit: string }> }> } };

export type EvaluateMethodologyQueryVariables = Exact<{
  id: string | number;
  inputs: unknown;
}>;


export type EvaluateMethodologyQuery = { evaluateMethodology: { documentHash: string, inputsHash: string, kilograms: number, uncertainty: unknown, steps: Array<{ id: string, symbol: string, substituted: string, value: unknown, unit: string }> } };

export type DraftMethodologyMutationVariables = Exact<{
  region: string;
  input: MethodologyInput;
}>;


export type DraftMethodologyMutation = { draftMethodology: { id: string } };

export type EditMethodologyMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: MethodologyInput;
}>;


export type EditMethodologyMutation = { editMethodology: { id: string } };

export type SubmitMethodologyMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type SubmitMethodologyMutation = { submitMethodology: { id: string } };

export type WithdrawMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawMethodologyMutation = { withdrawMethodology: { id: string } };

export type AcceptMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptMethodologyMutation = { acceptMethodology: { id: string } };

export type ReturnMethodologyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnMethodologyMutation = { returnMethodology: { id: string } };

export type CloseMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseMethodologyMutation = { closeMethodology: { id: string } };

export type PubliciseMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type PubliciseMethodologyMutation = { publiciseMethodology: { id: string } };

export type JoinMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type JoinMethodologyMutation = { joinMethodology: { id: string } };

export type FileMethodologyMutationVariables = Exact<{
  id: string | number;
  demonstration: boolean;
}>;


export type FileMethodologyMutation = { fileMethodology: { id: string } };

export type RejectMethodologyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectMethodologyMutation = { rejectMethodology: { id: string } };

export type SupersedeMethodologyMutationVariables = Exact<{
  id: string | number;
  successor: string | number;
  on?: string | null | undefined;
}>;


export type SupersedeMethodologyMutation = { supersedeMethodology: { id: string } };

export type ReviseMethodologyMutationVariables = Exact<{
  id: string | number;
}>;


export type ReviseMethodologyMutation = { reviseMethodology: { id: string } };

export type RevisionDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type RevisionDocumentQuery = { methodologyRevision: { id: string, ordinal: number, document: unknown } };

export type RevokeMethodologyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RevokeMethodologyMutation = { revokeMethodology: { id: string } };

export type GiveOpinionMutationVariables = Exact<{
  methodology: string | number;
  verdict: Verdict;
  text: string;
  conditions?: string | null | undefined;
}>;


export type GiveOpinionMutation = { giveOpinion: { id: string } };

export type AnnouncePanelMutationVariables = Exact<{
  methodology: string | number;
  input: PanelDrawInput;
}>;


export type AnnouncePanelMutation = { announcePanel: { id: string } };

export type ConveneMethodologyMutationVariables = Exact<{
  id: string | number;
  value: string;
  secret: string;
}>;


export type ConveneMethodologyMutation = { conveneMethodology: { id: string } };

export type RecusePanelSeatMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RecusePanelSeatMutation = { recusePanelSeat: { id: string } };

export type PanelSeatRowFragment = { id: string, round: number, state: PanelSeatState, dueOn: string | null, spokenAt: string | null, region: string, methodology: { id: string, code: string, titleZh: string, titleEn: string, state: MethodologyState } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type PanelSeatListQueryVariables = Exact<{
  filter?: PanelSeatFilter | null | undefined;
  sort?: Array<PanelSeatSort> | PanelSeatSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type PanelSeatListQuery = { panelSeats: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, round: number, state: PanelSeatState, dueOn: string | null, spokenAt: string | null, region: string, methodology: { id: string, code: string, titleZh: string, titleEn: string, state: MethodologyState } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type PanelSeatOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelSeatOneQuery = { panelSeat: { id: string, round: number, state: PanelSeatState, dueOn: string | null, spokenAt: string | null, region: string, methodology: { id: string, code: string, titleZh: string, titleEn: string, state: MethodologyState } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CommitteeMemberRowFragment = { id: string, number: string, region: string, specialities: unknown, expertise: string, since: string, until: string, policyOn: string, organization: { id: string, name: string, nameEn: string | null } | null, person: { id: string, name: string } | null };

export type CommitteeMemberListQueryVariables = Exact<{
  filter?: CommitteeMemberFilter | null | undefined;
  sort?: Array<CommitteeMemberSort> | CommitteeMemberSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CommitteeMemberListQuery = { committeeMembers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, number: string, region: string, specialities: unknown, expertise: string, since: string, until: string, policyOn: string, organization: { id: string, name: string, nameEn: string | null } | null, person: { id: string, name: string } | null }> } };

export type CommitteeMemberOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CommitteeMemberOneQuery = { committeeMember: { id: string, number: string, region: string, specialities: unknown, expertise: string, since: string, until: string, policyOn: string, organization: { id: string, name: string, nameEn: string | null } | null, person: { id: string, name: string } | null } };

export type SeatCommitteeMemberMutationVariables = Exact<{
  region: string;
  person: string | number;
  expertise: string;
  specialities: Array<Speciality> | Speciality;
  until?: string | null | undefined;
}>;


export type SeatCommitteeMemberMutation = { seatCommitteeMember: { id: string } };

export type EditCommitteeMemberMutationVariables = Exact<{
  id: string | number;
  expertise: string;
  specialities: Array<Speciality> | Speciality;
}>;


export type EditCommitteeMemberMutation = { editCommitteeMember: { id: string } };

export type RenewCommitteeMemberMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type RenewCommitteeMemberMutation = { renewCommitteeMember: { id: string } };

export type EndCommitteeMemberMutationVariables = Exact<{
  id: string | number;
  until: string;
  reason: string;
}>;


export type EndCommitteeMemberMutation = { endCommitteeMember: { id: string } };

export type AllocationRowFragment = { id: string, state: AllocationState, kilograms: number, tier: number, share: Bearer, deviation: string | null, clause: string, why: string, product: string, serials: string | null, source: SupplySource, supply: string, offer: string | null, region: string, dueOn: string | null, retiredOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, seller: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type AllocationListQueryVariables = Exact<{
  filter?: AllocationFilter | null | undefined;
  sort?: Array<AllocationSort> | AllocationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type AllocationListQuery = { allocations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: AllocationState, kilograms: number, tier: number, share: Bearer, deviation: string | null, clause: string, why: string, product: string, serials: string | null, source: SupplySource, supply: string, offer: string | null, region: string, dueOn: string | null, retiredOn: string | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, seller: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type AllocationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type AllocationOneQuery = { allocation: { policyOn: string, id: string, state: AllocationState, kilograms: number, tier: number, share: Bearer, deviation: string | null, clause: string, why: string, product: string, serials: string | null, source: SupplySource, supply: string, offer: string | null, region: string, dueOn: string | null, retiredOn: string | null, run: { id: string, at: string, proposed: number } | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, organiser: { id: string, name: string, nameEn: string | null } | null, seller: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AcceptAllocationMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptAllocationMutation = { acceptAllocation: { id: string } };

export type ConfirmAllocationMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmAllocationMutation = { confirmAllocation: { id: string } };

export type RetireAllocationMutationVariables = Exact<{
  id: string | number;
}>;


export type RetireAllocationMutation = { retireAllocation: { id: string } };

export type DeclineAllocationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineAllocationMutation = { declineAllocation: { id: string } };

export type ForeignUnitRowFragment = { id: string, state: ForeignUnitState, kind: UnitKind, registry: string, serialPrefix: string, firstSerial: number, tonnes: number, usedTonnes: number, remaining: number, vintage: number, province: string, region: string, donated: boolean, disputed: boolean, cancelledOn: string, dueOn: string | null, holder: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ForeignUnitListQueryVariables = Exact<{
  filter?: ForeignUnitFilter | null | undefined;
  sort?: Array<ForeignUnitSort> | ForeignUnitSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ForeignUnitListQuery = { foreignUnits: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ForeignUnitState, kind: UnitKind, registry: string, serialPrefix: string, firstSerial: number, tonnes: number, usedTonnes: number, remaining: number, vintage: number, province: string, region: string, donated: boolean, disputed: boolean, cancelledOn: string, dueOn: string | null, holder: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ForeignUnitOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ForeignUnitOneQuery = { foreignUnit: { policyOn: string, account: string | null, proof: string, event: string | null, id: string, state: ForeignUnitState, kind: UnitKind, registry: string, serialPrefix: string, firstSerial: number, tonnes: number, usedTonnes: number, remaining: number, vintage: number, province: string, region: string, donated: boolean, disputed: boolean, cancelledOn: string, dueOn: string | null, holder: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type DeclareForeignUnitMutationVariables = Exact<{
  input: ForeignUnitInput;
}>;


export type DeclareForeignUnitMutation = { declareForeignUnit: { id: string } };

export type ImportForeignUnitsMutationVariables = Exact<{
  input: RegistryExportInput;
  content: string;
  dryRun: boolean;
}>;


export type ImportForeignUnitsMutation = { importForeignUnits: { registry: string, entered: boolean, refused: number, left: number, tonnes: number, columns: Array<{ column: string, title: string, field: string | null }>, order: { order: DayOrder | null, isOpen: boolean, row: number | null, shownBy: string | null }, rows: Array<{ row: number, serial: string, tonnes: number | null, vintage: number | null, cancelledOn: string | null, beneficiary: string | null, left: string | null, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> } };

export type CheckForeignUnitMutationVariables = Exact<{
  id: string | number;
  distinct?: string | null | undefined;
  distinctFrom?: string | null | undefined;
}>;


export type CheckForeignUnitMutation = { checkForeignUnit: { id: string } };

export type RefuseForeignUnitMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseForeignUnitMutation = { refuseForeignUnit: { id: string } };

export type AdmissionRowFragment = { id: string, state: AdmissionState, region: string, policyOn: string, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type AdmissionListQueryVariables = Exact<{
  filter?: AdmissionFilter | null | undefined;
  sort?: Array<AdmissionSort> | AdmissionSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type AdmissionListQuery = { admissions: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: AdmissionState, region: string, policyOn: string, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type AdmissionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type AdmissionOneQuery = { admission: { id: string, state: AdmissionState, region: string, policyOn: string, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AdmitProjectMutationVariables = Exact<{
  project: string | number;
}>;


export type AdmitProjectMutation = { admitProject: { id: string } };

export type SuspendAdmissionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendAdmissionMutation = { suspendAdmission: { id: string } };

export type ResumeAdmissionMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumeAdmissionMutation = { resumeAdmission: { id: string } };

export type QueueBoardQueryVariables = Exact<{
  region: string;
}>;


export type QueueBoardQuery = { queueBoard: { tiers: Array<{ tier: number, labelZh: string, labelEn: string, clause: string, kilograms: number, supplies: number }>, events: Array<{ event: string, number: string, titleZh: string, kilograms: number, participantsKilograms: number, dueOn: string }>, matches: Array<{ event: string, share: Bearer, tier: number, kilograms: number, product: string, why: string, clause: string }>, passedOver: Array<{ reason: string, count: number, example: string }> } };

export type RunQueueMutationVariables = Exact<{
  region: string;
}>;


export type RunQueueMutation = { runQueue: { id: string, proposed: number, kilograms: number, left: number } };

export type CommitmentRowFragment = { id: string, state: CommitmentState, kilograms: number, validatedKilograms: number | null, exclusive: boolean, filedBy: string, validatedBy: string, validatedOn: string | null, dueOn: string | null, region: string, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type CommitmentListQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  sort?: Array<CommitmentSort> | CommitmentSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CommitmentListQuery = { commitments: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: CommitmentState, kilograms: number, validatedKilograms: number | null, exclusive: boolean, filedBy: string, validatedBy: string, validatedOn: string | null, dueOn: string | null, region: string, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type CommitmentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CommitmentOneQuery = { commitment: { policyOn: string, elsewhere: string | null, begunEarly: boolean, newness: string | null, statement: string | null, id: string, state: CommitmentState, kilograms: number, validatedKilograms: number | null, exclusive: boolean, filedBy: string, validatedBy: string, validatedOn: string | null, dueOn: string | null, region: string, validator: { id: string, name: string, nameEn: string | null } | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, organiser: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type CommitSinkMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type CommitSinkMutation = { commitSink: { id: string } };

export type AcceptCommitmentMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptCommitmentMutation = { acceptCommitment: { id: string } };

export type DeclineCommitmentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineCommitmentMutation = { declineCommitment: { id: string } };

export type WithdrawCommitmentMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCommitmentMutation = { withdrawCommitment: { id: string } };

export type ValidateCommitmentMutationVariables = Exact<{
  id: string | number;
  kilograms: number;
  statement: string;
  newness?: string | null | undefined;
}>;


export type ValidateCommitmentMutation = { validateCommitment: { id: string } };

export type ExplainQueueQueryVariables = Exact<{
  event: string | number;
  take?: number;
  skip?: number;
}>;


export type ExplainQueueQuery = { explainQueue: { total: number, items: Array<{ supply: string, source: SupplySource, product: string, vintage: number, tier: number | null, clause: string | null, verdict: string, kilograms: number, offered: number }> } };

export type CheckPlanRowFragment = { id: string, state: CheckPlanState, purpose: string, region: string, policyOn: string, dueOn: string | null, draw: { id: string, state: DrawState, sampleSize: number, sourceDueAt: string, source: string, sourceKind: SourceKind } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type CheckPlanListQueryVariables = Exact<{
  filter?: CheckPlanFilter | null | undefined;
  sort?: Array<CheckPlanSort> | CheckPlanSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type CheckPlanListQuery = { checkPlans: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: CheckPlanState, purpose: string, region: string, policyOn: string, dueOn: string | null, draw: { id: string, state: DrawState, sampleSize: number, sourceDueAt: string, source: string, sourceKind: SourceKind } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type CheckPlanOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckPlanOneQuery = { checkPlan: { id: string, state: CheckPlanState, purpose: string, region: string, policyOn: string, dueOn: string | null, bodiesDraw: { id: string, state: DrawState, purpose: string } | null, spotChecks: Array<{ id: string, state: SpotCheckState, conforms: boolean | null, decision: CheckDecision | null, event: { id: string, titleZh: string, titleEn: string | null } | null, certificate: { id: string, number: string | null } | null, body: { id: string, name: string } | null }>, draw: { id: string, state: DrawState, sampleSize: number, sourceDueAt: string, source: string, sourceKind: SourceKind } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AnnounceCheckPlanMutationVariables = Exact<{
  input: CheckPlanInput;
}>;


export type AnnounceCheckPlanMutation = { announceCheckPlan: { id: string } };

export type RevealCheckPlanMutationVariables = Exact<{
  id: string | number;
  secret: string;
  value: string;
}>;


export type RevealCheckPlanMutation = { revealCheckPlan: { id: string } };

export type SpotCheckRowFragment = { id: string, state: SpotCheckState, region: string, conforms: boolean | null, decision: CheckDecision | null, dueOn: string | null, hearingUntil: string | null, publishedOn: string | null, position: number, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, certificate: { id: string, number: string | null, state: CertificateState } | null, organiser: { id: string, name: string, nameEn: string | null } | null, body: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type SpotCheckListQueryVariables = Exact<{
  filter?: SpotCheckFilter | null | undefined;
  sort?: Array<SpotCheckSort> | SpotCheckSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type SpotCheckListQuery = { spotChecks: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: SpotCheckState, region: string, conforms: boolean | null, decision: CheckDecision | null, dueOn: string | null, hearingUntil: string | null, publishedOn: string | null, position: number, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, certificate: { id: string, number: string | null, state: CertificateState } | null, organiser: { id: string, name: string, nameEn: string | null } | null, body: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type SpotCheckOneQueryVariables = Exact<{
  id: string | number;
}>;


export type SpotCheckOneQuery = { spotCheck: { policyOn: string, report: string | null, notice: string | null, hearing: string | null, reasons: string | null, id: string, state: SpotCheckState, region: string, conforms: boolean | null, decision: CheckDecision | null, dueOn: string | null, hearingUntil: string | null, publishedOn: string | null, position: number, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string, second: { otherOffice: boolean, isThere: boolean, turnTo: Array<string>, waits: string | null } | null }>, plan: { id: string, purpose: string } | null, draw: { id: string, purpose: string } | null, event: { id: string, titleZh: string, titleEn: string | null, number: string } | null, certificate: { id: string, number: string | null, state: CertificateState } | null, organiser: { id: string, name: string, nameEn: string | null } | null, body: { id: string, name: string, nameEn: string | null } | null } };

export type AssignSpotCheckMutationVariables = Exact<{
  id: string | number;
}>;


export type AssignSpotCheckMutation = { assignSpotCheck: { id: string } };

export type InspectSpotCheckMutationVariables = Exact<{
  id: string | number;
  conforms: boolean;
  report: string;
}>;


export type InspectSpotCheckMutation = { inspectSpotCheck: { id: string } };

export type NotifySpotCheckMutationVariables = Exact<{
  id: string | number;
  ground: string;
}>;


export type NotifySpotCheckMutation = { notifySpotCheck: { id: string } };

export type HearSpotCheckMutationVariables = Exact<{
  id: string | number;
  statement: string;
}>;


export type HearSpotCheckMutation = { hearSpotCheck: { id: string } };

export type DecideSpotCheckMutationVariables = Exact<{
  id: string | number;
  decision: CheckDecision;
  reasons: string;
}>;


export type DecideSpotCheckMutation = { decideSpotCheck: { id: string } };

export type PublishSpotCheckMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishSpotCheckMutation = { publishSpotCheck: { id: string } };

export type PaperRowFragment = { id: string, state: PaperState, number: string, template: string, titleZh: string, titleEn: string, subjectType: string, subjectId: string, region: string, issuedOn: string, receivedAt: string | null, dueOn: string | null, issuer: { id: string, name: string, nameEn: string | null } | null, recipient: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type PaperListQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  sort?: Array<PaperSort> | PaperSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type PaperListQuery = { papers: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: PaperState, number: string, template: string, titleZh: string, titleEn: string, subjectType: string, subjectId: string, region: string, issuedOn: string, receivedAt: string | null, dueOn: string | null, issuer: { id: string, name: string, nameEn: string | null } | null, recipient: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type PaperOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperOneQuery = { paper: { policyOn: string, open: boolean, contentHash: string, docxHash: string | null, pdfHash: string | null, xlsxHash: string | null, voidReason: string | null, id: string, state: PaperState, number: string, template: string, titleZh: string, titleEn: string, subjectType: string, subjectId: string, region: string, issuedOn: string, receivedAt: string | null, dueOn: string | null, copyTo: { id: string, name: string, nameEn: string | null } | null, receivedBy: { id: string, name: string } | null, issuer: { id: string, name: string, nameEn: string | null } | null, recipient: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type PapersOfQueryVariables = Exact<{
  type: string;
  id: string;
}>;


export type PapersOfQuery = { papers: { items: Array<{ id: string, state: PaperState, number: string, template: string, titleZh: string, titleEn: string, subjectType: string, subjectId: string, region: string, issuedOn: string, receivedAt: string | null, dueOn: string | null, issuer: { id: string, name: string, nameEn: string | null } | null, recipient: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type MinutesSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesSubjectQuery = { reviewMinutes: { id: string, round: number, methodology: { id: string } | null } };

export type IssueEventPaperMutationVariables = Exact<{
  event: string | number;
  template: EventPaper;
}>;


export type IssueEventPaperMutation = { issueEventPaper: { id: string } };

export type AcknowledgePaperMutationVariables = Exact<{
  id: string | number;
}>;


export type AcknowledgePaperMutation = { acknowledgePaper: { id: string } };

export type VoidPaperMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type VoidPaperMutation = { voidPaper: { id: string } };

export type MeFieldsFragment = { id: string, name: string, email: string, secondFactorDue: boolean, organization: { id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null }, parties: Array<{ kind: PartyKind, region: string }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, secondFactorDue: boolean, organization: { id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null }, parties: Array<{ kind: PartyKind, region: string }> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn: { id: string, name: string, email: string, secondFactorDue: boolean, organization: { id: string, name: string, nameEn: string | null, uscc: string, region: string, city: string | null }, parties: Array<{ kind: PartyKind, region: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PolicyInForceQueryVariables = Exact<{
  region: string;
  day: string;
}>;


export type PolicyInForceQuery = { policy: unknown };

export type HistoryOfQueryVariables = Exact<{
  type: string;
  id: string | number;
}>;


export type HistoryOfQuery = { history: Array<{ id: string, action: string, organization: string | null, person: string | null, second: string | null, role: PartyKind | null, at: string, clause: string, from: string | null, to: string | null, note: string | null }> };

export type FilesOfQueryVariables = Exact<{
  type: string;
  id: string | number;
}>;


export type FilesOfQuery = { attachments: Array<{ id: string, name: string, mediaType: string, bytes: number, kind: string, sha256: string, at: string, organization: string, publicSince: string | null, copyOf: string | null }> };

export type RemoveFileMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RemoveFileMutation = { removeAttachment: { id: string } };

export type PolicyRegionsQueryVariables = Exact<{
  day: string;
}>;


export type PolicyRegionsQuery = { policyRegions: Array<string> };

export type HolidayNoticeRowFragment = { id: string, state: HolidayNoticeState, year: number, number: string, region: string, moved: number | null, revision: number, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type HolidayNoticeListQueryVariables = Exact<{
  filter?: HolidayNoticeFilter | null | undefined;
  sort?: Array<HolidayNoticeSort> | HolidayNoticeSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type HolidayNoticeListQuery = { holidayNotices: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: HolidayNoticeState, year: number, number: string, region: string, moved: number | null, revision: number, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type HolidayNoticeOneQueryVariables = Exact<{
  id: string | number;
}>;


export type HolidayNoticeOneQuery = { holidayNotice: { policyOn: string, off: unknown, worked: unknown, reason: string | null, id: string, state: HolidayNoticeState, year: number, number: string, region: string, moved: number | null, revision: number, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type HolidayYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayYearsQuery = { holidayNotices: { items: Array<{ year: number, number: string, off: unknown, worked: unknown }> } };

export type ProposeHolidayNoticeMutationVariables = Exact<{
  input: HolidayNoticeInput;
}>;


export type ProposeHolidayNoticeMutation = { proposeHolidayNotice: { id: string } };

export type ConfirmHolidayNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmHolidayNoticeMutation = { confirmHolidayNotice: { id: string } };

export type WithdrawHolidayNoticeMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawHolidayNoticeMutation = { withdrawHolidayNotice: { id: string } };

export type SetUpQueryVariables = Exact<{
  region: string;
}>;


export type SetUpQuery = { setUp: { region: string, steps: Array<{ topic: string, standing: string, count: number | null, least: number | null, on: string | null }>, faring: Array<{ part: string, says: string }>, seats: Array<{ act: string, competence: string, city: string | null, parties: Array<PartyKind>, clause: string, modality: string, status: string, workingDays: number | null, filled: boolean, standing: string, people: number, organizations: number, cities: Array<string>, waiting: number }> } };

export type ProjectRowFragment = { id: string, number: string | null, titleZh: string, titleEn: string | null, state: ProjectState, region: string, city: string, speciality: Speciality, areaSquareMetres: number, type: ProjectType | null, creditingFrom: string | null, creditingTo: string | null, expectedKilograms: number | null, filedOn: string | null, broughtFrom: string | null, dueOn: string | null, revision: number, owner: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, titleZh: string, titleEn: string | null, methodology: { id: string, titleZh: string, titleEn: string, number: string | null, code: string } | null }>, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ProjectListQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  sort?: Array<ProjectSort> | ProjectSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { projects: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, number: string | null, titleZh: string, titleEn: string | null, state: ProjectState, region: string, city: string, speciality: Speciality, areaSquareMetres: number, type: ProjectType | null, creditingFrom: string | null, creditingTo: string | null, expectedKilograms: number | null, filedOn: string | null, broughtFrom: string | null, dueOn: string | null, revision: number, owner: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, titleZh: string, titleEn: string | null, methodology: { id: string, titleZh: string, titleEn: string, number: string | null, code: string } | null }>, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ProjectOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectOneQuery = { project: { policyOn: string, hectaresDeclared: string | null, tenure: string | null, outline: unknown, boundaryFile: string | null, boundaryNote: BoundaryNote | null, boundaryRemarks: unknown, accountedSquareMetres: number, validation: string | null, startedOn: string | null, mandate: string | null, mandateFrom: string | null, mandateTo: string | null, shares: unknown, poorArea: boolean, shield: boolean, elsewhere: boolean | null, declarations: unknown, noticeBeganOn: string | null, noticeEndsOn: string | null, materialAsked: string | null, materialAskedBy: Competence | null, id: string, number: string | null, titleZh: string, titleEn: string | null, state: ProjectState, region: string, city: string, speciality: Speciality, areaSquareMetres: number, type: ProjectType | null, creditingFrom: string | null, creditingTo: string | null, expectedKilograms: number | null, filedOn: string | null, broughtFrom: string | null, dueOn: string | null, revision: number, citySeat: { kilometres: number, nearest: string, nearestKilometres: number } | null, checkedAgainst: Array<{ name: string | null, nameEn: string | null, as: InterestKind | null, reason: DependenceKind | null, clause: string | null }> | null, developer: { id: string, name: string, nameEn: string | null } | null, validator: { id: string, name: string, nameEn: string | null } | null, owner: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, titleZh: string, titleEn: string | null, methodology: { id: string, titleZh: string, titleEn: string, number: string | null, code: string } | null }>, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ProjectGroundQueryVariables = Exact<{
  region: string;
  city: string;
}>;


export type ProjectGroundQuery = { projects: { total: number | null, items: Array<{ id: string, titleZh: string, titleEn: string | null, outline: unknown }> } };

export type DraftProjectMutationVariables = Exact<{
  input: ProjectInput;
}>;


export type DraftProjectMutation = { draftProject: { id: string } };

export type SubmitProjectMutationVariables = Exact<{
  id: string | number;
  revision?: number | null | undefined;
}>;


export type SubmitProjectMutation = { submitProject: { id: string } };

export type InformProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type InformProjectMutation = { informProject: { id: string } };

export type AcceptProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptProjectMutation = { acceptProject: { id: string } };

export type ReturnProjectMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnProjectMutation = { returnProject: { id: string } };

export type ValidateProjectMutationVariables = Exact<{
  id: string | number;
  statement: string;
}>;


export type ValidateProjectMutation = { validateProject: { id: string } };

export type FileProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type FileProjectMutation = { fileProject: { id: string } };

export type RefuseProjectMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseProjectMutation = { refuseProject: { id: string } };

export type SuspendProjectMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendProjectMutation = { suspendProject: { id: string } };

export type ResumeProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumeProjectMutation = { resumeProject: { id: string } };

export type WithdrawProjectMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawProjectMutation = { withdrawProject: { id: string } };

export type SubProjectListQueryVariables = Exact<{
  filter?: SubProjectFilter | null | undefined;
  sort?: Array<SubProjectSort> | SubProjectSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type SubProjectListQuery = { subProjects: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, titleZh: string, titleEn: string | null, project: { id: string, titleZh: string, titleEn: string | null } | null, methodology: { id: string, titleZh: string, titleEn: string } | null }> } };

export type RecallProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type RecallProjectMutation = { recallProject: { id: string } };

export type PubliciseProjectMutationVariables = Exact<{
  id: string | number;
}>;


export type PubliciseProjectMutation = { publiciseProject: { id: string } };

export type AskMaterialMutationVariables = Exact<{
  id: string | number;
  what: string;
  until: string;
}>;


export type AskMaterialMutation = { askMaterial: { id: string } };

export type GiveMaterialMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type GiveMaterialMutation = { giveMaterial: { id: string } };

export type ConsultProjectMutationVariables = Exact<{
  id: string | number;
  question: string;
}>;


export type ConsultProjectMutation = { consultProject: { id: string } };

export type ConsultationRowFragment = { id: string, state: ConsultationState, region: string, city: string, askedOn: string, answeredOn: string | null, dueOn: string | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ConsultationListQueryVariables = Exact<{
  filter?: ConsultationFilter | null | undefined;
  sort?: Array<ConsultationSort> | ConsultationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ConsultationListQuery = { consultations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ConsultationState, region: string, city: string, askedOn: string, answeredOn: string | null, dueOn: string | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ConsultationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationOneQuery = { consultation: { question: string, agrees: boolean | null, opinion: string | null, id: string, state: ConsultationState, region: string, city: string, askedOn: string, answeredOn: string | null, dueOn: string | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AnswerConsultationMutationVariables = Exact<{
  id: string | number;
  agrees: boolean;
  opinion: string;
}>;


export type AnswerConsultationMutation = { answerConsultation: { id: string } };

export type RegistrationQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistrationQuery = { project: { id: string, revision: number, titleZh: string, titleEn: string | null, region: string, city: string, policyOn: string, speciality: Speciality, type: ProjectType | null, mandate: string | null, mandateFrom: string | null, mandateTo: string | null, shares: unknown, poorArea: boolean, shield: boolean, outline: unknown, positions: number, boundaryFile: string | null, boundaryNote: BoundaryNote | null, boundaryRemarks: unknown, accountedSquareMetres: number, hectaresDeclared: string | null, areaSquareMetres: number, tenure: string | null, startedOn: string | null, creditingFrom: string | null, creditingTo: string | null, elsewhere: boolean | null, declarations: unknown, expectedKilograms: number | null, citySeat: { kilometres: number, nearest: string, nearestKilometres: number } | null, owner: { id: string, name: string, nameEn: string | null } | null, developer: { id: string, name: string, nameEn: string | null } | null, validator: { id: string, name: string, nameEn: string | null } | null, subProjects: Array<{ id: string, ordinal: number, titleZh: string, titleEn: string | null, exAnte: unknown, estimated: unknown, conditions: unknown, expectedKilograms: number | null, methodology: { id: string, titleZh: string, titleEn: string, document: unknown } | null }> }, registrationProblems: Array<{ step: string, field: string, reason: string, message: string, clause: string, details: unknown }> };

export type ExaminationQueryVariables = Exact<{
  id: string | number;
}>;


export type ExaminationQuery = { project: { id: string, subProjects: Array<{ id: string, ordinal: number, titleZh: string, titleEn: string | null, exAnte: unknown, estimated: unknown, conditions: unknown, expectedKilograms: number | null, methodology: { id: string, titleZh: string, titleEn: string, document: unknown } | null }> } };

export type SaveProjectMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: ProjectInput;
}>;


export type SaveProjectMutation = { editProject: { id: string, revision: number } };

export type ImportProjectsMutationVariables = Exact<{
  region: string;
  source: string;
  content: string;
  dryRun: boolean;
}>;


export type ImportProjectsMutation = { importProjects: { entered: boolean, refused: number, rows: Array<{ row: number, titleZh: string, number: string | null, areaSquareMetres: number, field: string | null, reason: string | null, message: string | null, details: unknown }>, skipped: Array<{ what: string, at: string }> } };

export type SurveyProjectMutationVariables = Exact<{
  id: string | number;
  boundary: unknown;
}>;


export type SurveyProjectMutation = { surveyProject: { id: string } };

export type PromotionRowFragment = { id: string, state: PromotionState, kind: PromotionKind, titleZh: string, titleEn: string | null, region: string, cities: unknown, specialities: unknown, validFrom: string, validUntil: string, everyMonths: number, pushOn: string | null, revision: number, poster: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type PromotionListQueryVariables = Exact<{
  filter?: PromotionFilter | null | undefined;
  sort?: Array<PromotionSort> | PromotionSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type PromotionListQuery = { promotions: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: PromotionState, kind: PromotionKind, titleZh: string, titleEn: string | null, region: string, cities: unknown, specialities: unknown, validFrom: string, validUntil: string, everyMonths: number, pushOn: string | null, revision: number, poster: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type PromotionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PromotionOneQuery = { promotion: { policyOn: string, text: string, source: string | null, link: string | null, contact: string | null, id: string, state: PromotionState, kind: PromotionKind, titleZh: string, titleEn: string | null, region: string, cities: unknown, specialities: unknown, validFrom: string, validUntil: string, everyMonths: number, pushOn: string | null, revision: number, poster: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type PromotionFiguresQueryVariables = Exact<{
  promotion: string | number;
}>;


export type PromotionFiguresQuery = { promotionFigures: { reached: number, seen: number, interested: number, notInterested: number } };

export type DraftPromotionMutationVariables = Exact<{
  input: PromotionInput;
}>;


export type DraftPromotionMutation = { draftPromotion: { id: string } };

export type EditPromotionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: PromotionInput;
}>;


export type EditPromotionMutation = { editPromotion: { id: string } };

export type PublishPromotionMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishPromotionMutation = { publishPromotion: { id: string } };

export type EndPromotionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndPromotionMutation = { endPromotion: { id: string } };

export type WithdrawPromotionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawPromotionMutation = { withdrawPromotion: { id: string } };

export type PushRowFragment = { id: string, state: PushState, titleZh: string, titleEn: string | null, region: string, pushedOn: string, times: number, seenOn: string | null, dueOn: string | null, owner: { id: string, name: string, nameEn: string | null } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, promotion: { id: string, titleZh: string, titleEn: string | null, kind: PromotionKind } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type PushListQueryVariables = Exact<{
  filter?: PushFilter | null | undefined;
  sort?: Array<PushSort> | PushSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type PushListQuery = { pushes: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: PushState, titleZh: string, titleEn: string | null, region: string, pushedOn: string, times: number, seenOn: string | null, dueOn: string | null, owner: { id: string, name: string, nameEn: string | null } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, promotion: { id: string, titleZh: string, titleEn: string | null, kind: PromotionKind } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type PushOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PushOneQuery = { push: { policyOn: string, answer: string | null, contact: string | null, posterContact: string | null, id: string, state: PushState, titleZh: string, titleEn: string | null, region: string, pushedOn: string, times: number, seenOn: string | null, dueOn: string | null, promotion: { id: string, titleZh: string, titleEn: string | null, kind: PromotionKind, text: string, source: string | null, link: string | null, validUntil: string } | null, owner: { id: string, name: string, nameEn: string | null } | null, project: { id: string, titleZh: string, titleEn: string | null, number: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type SeePushMutationVariables = Exact<{
  id: string | number;
}>;


export type SeePushMutation = { seePush: { id: string } };

export type AcceptPushMutationVariables = Exact<{
  id: string | number;
  contact: string;
  answer?: string | null | undefined;
}>;


export type AcceptPushMutation = { acceptPush: { id: string } };

export type DeclinePushMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type DeclinePushMutation = { declinePush: { id: string } };

export type ProposalRowFragment = { id: string, state: ProposalState, subjectType: string, subjectId: string, action: string, titleZh: string, titleEn: string | null, region: string, dueOn: string | null, proposedAt: string, office: { id: string, name: string, nameEn: string | null } | null, proposedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ProposalListQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  sort?: Array<ProposalSort> | ProposalSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ProposalListQuery = { proposals: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: ProposalState, subjectType: string, subjectId: string, action: string, titleZh: string, titleEn: string | null, region: string, dueOn: string | null, proposedAt: string, office: { id: string, name: string, nameEn: string | null } | null, proposedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ProposalOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalOneQuery = { proposal: { input: unknown, reason: string | null, decidedAt: string | null, id: string, state: ProposalState, subjectType: string, subjectId: string, action: string, titleZh: string, titleEn: string | null, region: string, dueOn: string | null, proposedAt: string, decidedBy: { id: string, name: string } | null, office: { id: string, name: string, nameEn: string | null } | null, proposedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type WaitingProposalsQueryVariables = Exact<{
  type: string;
  id: string;
}>;


export type WaitingProposalsQuery = { proposals: { items: Array<{ input: unknown, id: string, state: ProposalState, subjectType: string, subjectId: string, action: string, titleZh: string, titleEn: string | null, region: string, dueOn: string | null, proposedAt: string, office: { id: string, name: string, nameEn: string | null } | null, proposedBy: { id: string, name: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ConfirmProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmProposalMutation = { confirmProposal: { id: string } };

export type RefuseProposalMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseProposalMutation = { refuseProposal: { id: string } };

export type WithdrawProposalMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { id: string } };

export type FoundQueryVariables = Exact<{
  q: string;
  han: boolean;
}>;


export type FoundQuery = { people: { items: Array<{ id: string, name: string, organization: { id: string, name: string, nameEn: string | null } | null }> }, projects?: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string | null }> }, projectsEn?: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string | null }> }, projectsNo: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string | null }> }, events?: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string }> }, eventsEn?: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string }> }, eventsNo: { items: Array<{ id: string, titleZh: string, titleEn: string | null, number: string }> }, methodologies?: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string | null, code: string }> }, methodologiesEn?: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string | null, code: string }> }, methodologiesNo?: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string | null, code: string }> }, certificates: { items: Array<{ id: string, number: string | null, event: { id: string, titleZh: string, titleEn: string | null } | null }> }, papers?: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string }> }, papersNo: { items: Array<{ id: string, titleZh: string, titleEn: string, number: string }> }, organizations: { items: Array<{ id: string, name: string, nameEn: string | null, uscc: string }> }, organizationsNo?: { items: Array<{ id: string, name: string, nameEn: string | null, uscc: string }> } };

export type FoundRunQueryVariables = Exact<{
  filter: BlockFilter;
}>;


export type FoundRunQuery = { blocks: { items: Array<{ id: string, serials: string, first: number, kilograms: number }> } };

export type BodyRowFragment = { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type BodyListQueryVariables = Exact<{
  filter?: BodyFilter | null | undefined;
  sort?: Array<BodySort> | BodySort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type BodyListQuery = { bodies: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type BodyOneQueryVariables = Exact<{
  id: string | number;
}>;


export type BodyOneQuery = { body: { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ApplyBodyMutationVariables = Exact<{
  region: string;
  kinds: Array<string> | string;
  statement: string;
}>;


export type ApplyBodyMutation = { applyBody: { id: string } };

export type CertifyBodyMutationVariables = Exact<{
  id: string | number;
}>;


export type CertifyBodyMutation = { certifyBody: { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type RefuseBodyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseBodyMutation = { refuseBody: { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type SuspendBodyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendBodyMutation = { suspendBody: { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ReinstateBodyMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReinstateBodyMutation = { reinstateBody: { id: string, state: BodyState, kinds: unknown, region: string, policyOn: string, certifiedOn: string | null, dueOn: string | null, statement: string, organization: { id: string, name: string, nameEn: string | null, uscc: string } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type RelationRowFragment = { id: string, kind: RelationKind, since: string, until: string | null, detail: string | null, declaredAt: string, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null } | null };

export type RelationListQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  sort?: Array<RelationSort> | RelationSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type RelationListQuery = { relations: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: RelationKind, since: string, until: string | null, detail: string | null, declaredAt: string, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null } | null }> } };

export type RelationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationOneQuery = { relation: { id: string, kind: RelationKind, since: string, until: string | null, detail: string | null, declaredAt: string, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null } | null } };

export type RelationsOfQueryVariables = Exact<{
  person: string;
}>;


export type RelationsOfQuery = { relations: { items: Array<{ id: string, kind: RelationKind, since: string, until: string | null, detail: string | null, declaredAt: string, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null } | null }> } };

export type RecordRelationMutationVariables = Exact<{
  person: string | number;
  kind: RelationKind;
  organization: string | number;
  since: string;
  detail: string;
}>;


export type RecordRelationMutation = { recordRelation: { id: string } };

export type DeclareRelationMutationVariables = Exact<{
  kind: RelationKind;
  organization: string | number;
  since: string;
  until?: string | null | undefined;
  detail?: string | null | undefined;
}>;


export type DeclareRelationMutation = { declareRelation: { id: string } };

export type EndRelationMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndRelationMutation = { endRelation: { id: string, kind: RelationKind, since: string, until: string | null, detail: string | null, declaredAt: string, person: { id: string, name: string } | null, organization: { id: string, name: string, nameEn: string | null } | null } };

export type ContractRowFragment = { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> };

export type ContractListQueryVariables = Exact<{
  filter?: ContractFilter | null | undefined;
  sort?: Array<ContractSort> | ContractSort;
  take?: number;
  skip?: number;
  after?: string | null | undefined;
}>;


export type ContractListQuery = { contracts: { total: number | null, next: string | null, lookedThrough: number | null, items: Array<{ id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> }> } };

export type ContractOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractOneQuery = { contract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type RecordContractMutationVariables = Exact<{
  provider: string | number;
  client: string | number;
  kind: ContractKind;
  since: string;
  subjectType?: string | null | undefined;
  subjectId?: string | number | null | undefined;
}>;


export type RecordContractMutation = { recordContract: { id: string } };

export type ContestContractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ContestContractMutation = { contestContract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type EndContractMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndContractMutation = { endContract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type UpholdContractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UpholdContractMutation = { upholdContract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type ReleaseContractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReleaseContractMutation = { releaseContract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export type AnnulContractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AnnulContractMutation = { annulContract: { id: string, kind: ContractKind, state: ContractState, since: string, until: string | null, regions: string, recordedAt: string, subjectType: string | null, subjectId: string | null, client: { id: string, name: string, nameEn: string | null } | null, provider: { id: string, name: string, nameEn: string | null } | null, moves: Array<{ action: string, to: string, by: string, clause: string, modality: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArchiveRowFragmentDoc = new TypedDocumentString(`
    fragment archiveRow on Archive {
  id
  state
  region
  city
  keptSince
  deletedOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  retention {
    years
    clause
    since
    until
    standing
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"archiveRow"}) as unknown as TypedDocumentString<ArchiveRowFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment caseRow on Case {
  id
  state
  kind
  region
  subjectType
  subjectId
  decision
  at
  decidedOn
  dueOn
  raisedBy {
    id
    name
    nameEn
  }
  party {
    id
    name
    nameEn
  }
  other {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"caseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const ConfirmationRowFragmentDoc = new TypedDocumentString(`
    fragment confirmationRow on Confirmation {
  id
  state
  route
  region
  late
  completedOn
  concludedOn
  dueOn
  revision
  retiredKilograms
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  evaluator {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"confirmationRow"}) as unknown as TypedDocumentString<ConfirmationRowFragment, unknown>;
export const CertificateRowFragmentDoc = new TypedDocumentString(`
    fragment certificateRow on Certificate {
  id
  state
  number
  issuedOn
  revokedOn
  region
  code
  dueOn
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"certificateRow"}) as unknown as TypedDocumentString<CertificateRowFragment, unknown>;
export const EvaluationRowFragmentDoc = new TypedDocumentString(`
    fragment evaluationRow on Evaluation {
  id
  state
  achieved
  revision
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  body {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"evaluationRow"}) as unknown as TypedDocumentString<EvaluationRowFragment, unknown>;
export const EventRegisterRowFragmentDoc = new TypedDocumentString(`
    fragment eventRegisterRow on EventRegister {
  id
  state
  titleZh
  titleEn
  region
  city
  from
  until
  events
  kilograms
  handedUpOn
  late
  dueOn
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"eventRegisterRow"}) as unknown as TypedDocumentString<EventRegisterRowFragment, unknown>;
export const DrawRowFragmentDoc = new TypedDocumentString(`
    fragment drawRow on Draw {
  id
  state
  purpose
  region
  policyOn
  sampleSize
  committedAt
  sourceDueAt
  revealedAt
  dueOn
  source
  sourceKind
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"drawRow"}) as unknown as TypedDocumentString<DrawRowFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment eventRow on Event {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  kind
  hostKind
  level
  beginsOn
  endsOn
  place
  participants
  plannedKilograms
  emissionsKilograms
  dueOn
  dueClause
  warned
  revision
  sequence
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
  coverage {
    state
  }
  claim
  certificates {
    id
    state
  }
}
    `, {"fragmentName":"eventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const LineFieldsFragmentDoc = new TypedDocumentString(`
    fragment lineFields on InventoryLine {
  id
  phase
  stage
  category
  source
  activity
  unit
  multipliers
  factorValue
  factorUnit
  factorSource
  factorYear
  factorVersion
  gases
  gwpSet
  fixed
  verified
  bearer
  quality
  uncertainty
  evidence
  certificates
  ownUnits
  kilogramsExact
  steps
  note
  factor {
    id
    nameZh
    nameEn
  }
}
    `, {"fragmentName":"lineFields"}) as unknown as TypedDocumentString<LineFieldsFragment, unknown>;
export const RegistrationRowFragmentDoc = new TypedDocumentString(`
    fragment registrationRow on Registration {
  id
  state
  city
  filedOn
  filingDueOn
  late
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"registrationRow"}) as unknown as TypedDocumentString<RegistrationRowFragment, unknown>;
export const ResultsFieldsFragmentDoc = new TypedDocumentString(`
    fragment resultsFields on InventoryResults {
  phase
  lines
  kilograms
  kilogramsExact
  perPersonKilograms
  verifiedExact
  uncertaintyPercent
  uncertainExact
  byCategory {
    of
    kilogramsExact
  }
  byStage {
    of
    kilogramsExact
  }
  byGas {
    of
    kilogramsExact
  }
  byQuality {
    of
    kilogramsExact
  }
}
    `, {"fragmentName":"resultsFields"}) as unknown as TypedDocumentString<ResultsFieldsFragment, unknown>;
export const BroughtFieldsFragmentDoc = new TypedDocumentString(`
    fragment broughtFields on BroughtLines {
  entered
  refused
  kilogramsExact
  rows {
    row
    source
    kilogramsExact
    ownUnits
    field
    reason
    message
    details
  }
  skipped {
    what
    at
  }
}
    `, {"fragmentName":"broughtFields"}) as unknown as TypedDocumentString<BroughtFieldsFragment, unknown>;
export const FactorRowFragmentDoc = new TypedDocumentString(`
    fragment factorRow on Factor {
  id
  nameZh
  nameEn
  category
  region
  year
  value
  unit
  source
  verified
  state
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"factorRow"}) as unknown as TypedDocumentString<FactorRowFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"findingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const CommentRowFragmentDoc = new TypedDocumentString(`
    fragment commentRow on Comment {
  id
  state
  subjectType
  subjectId
  titleZh
  titleEn
  place
  text
  madeAt
  answer
  answeredAt
  dueOn
  region
  policyOn
  answeredBy {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"commentRow"}) as unknown as TypedDocumentString<CommentRowFragment, unknown>;
export const MembershipRowFragmentDoc = new TypedDocumentString(`
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"membershipRow"}) as unknown as TypedDocumentString<MembershipRowFragment, unknown>;
export const OrganizationRowFragmentDoc = new TypedDocumentString(`
    fragment organizationRow on Organization {
  id
  name
  nameEn
  uscc
  region
  city
  joinedAt
}
    `, {"fragmentName":"organizationRow"}) as unknown as TypedDocumentString<OrganizationRowFragment, unknown>;
export const InvitationRowFragmentDoc = new TypedDocumentString(`
    fragment invitationRow on Invitation {
  id
  kind
  region
  state
  invitedAt
  until
  email
  organization {
    id
    name
    nameEn
  }
  invitedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"invitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const IssuanceRowFragmentDoc = new TypedDocumentString(`
    fragment issuanceRow on Issuance {
  id
  state
  region
  city
  periodFrom
  periodTo
  reductionsKilograms
  verifiedKilograms
  round
  noticeBeganOn
  noticeEndsOn
  dueOn
  revision
  block
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  verifier {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"issuanceRow"}) as unknown as TypedDocumentString<IssuanceRowFragment, unknown>;
export const ReversalRowFragmentDoc = new TypedDocumentString(`
    fragment reversalRow on Reversal {
  id
  state
  region
  city
  kind
  happenedOn
  estimatedKilograms
  lostKilograms
  owedKilograms
  dueOn
  revision
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"reversalRow"}) as unknown as TypedDocumentString<ReversalRowFragment, unknown>;
export const BlockRowFragmentDoc = new TypedDocumentString(`
    fragment blockRow on Block {
  id
  serials
  account
  kilograms
  vintage
  speciality
  methodologyCode
  demonstration
  region
  mechanism
  first
  project
  event
  holder {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"blockRow"}) as unknown as TypedDocumentString<BlockRowFragment, unknown>;
export const TransferRowFragmentDoc = new TypedDocumentString(`
    fragment transferRow on Transfer {
  id
  kind
  at
  corrects
  serials
  kilograms
  clause
  event
  beneficiary
  beneficiaryConfirmed
  purpose
  statement
  region
  project
  block
  mechanism
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"transferRow"}) as unknown as TypedDocumentString<TransferRowFragment, unknown>;
export const HandoverRowFragmentDoc = new TypedDocumentString(`
    fragment handoverRow on Handover {
  id
  state
  block {
    id
    serials
  }
  serials
  kilograms
  region
  note
  corrects
  dueOn
  at
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"handoverRow"}) as unknown as TypedDocumentString<HandoverRowFragment, unknown>;
export const BeneficiaryConsentRowFragmentDoc = new TypedDocumentString(`
    fragment beneficiaryConsentRow on BeneficiaryConsent {
  id
  state
  serials
  kilograms
  purpose
  statement
  region
  at
  dueOn
  transfer {
    id
  }
  holder {
    id
    name
    nameEn
  }
  beneficiary {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"beneficiaryConsentRow"}) as unknown as TypedDocumentString<BeneficiaryConsentRowFragment, unknown>;
export const OfferRowFragmentDoc = new TypedDocumentString(`
    fragment offerRow on Offer {
  id
  state
  kind
  kilograms
  remaining
  priceFen
  at
  region
  event
  speciality
  vintage
  mechanism
  seller {
    id
    name
    nameEn
  }
  block {
    id
    serials
    ofProject {
      id
      titleZh
      titleEn
      number
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"offerRow"}) as unknown as TypedDocumentString<OfferRowFragment, unknown>;
export const TradeRowFragmentDoc = new TypedDocumentString(`
    fragment tradeRow on Trade {
  id
  state
  mechanism
  speciality
  vintage
  kilograms
  priceFen
  region
  at
  confirmedOn
  dueOn
  serials
  offer {
    id
  }
  seller {
    id
    name
    nameEn
  }
  buyer {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"tradeRow"}) as unknown as TypedDocumentString<TradeRowFragment, unknown>;
export const MethodologyRowFragmentDoc = new TypedDocumentString(`
    fragment methodologyRow on Methodology {
  id
  code
  number
  version
  titleZh
  titleEn
  state
  region
  kind
  speciality
  demonstration
  round
  filedOn
  dueOn
  revision
  applicant {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"methodologyRow"}) as unknown as TypedDocumentString<MethodologyRowFragment, unknown>;
export const PanelSeatRowFragmentDoc = new TypedDocumentString(`
    fragment panelSeatRow on PanelSeat {
  id
  round
  state
  dueOn
  spokenAt
  region
  methodology {
    id
    code
    titleZh
    titleEn
    state
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"panelSeatRow"}) as unknown as TypedDocumentString<PanelSeatRowFragment, unknown>;
export const CommitteeMemberRowFragmentDoc = new TypedDocumentString(`
    fragment committeeMemberRow on CommitteeMember {
  id
  number
  region
  specialities
  expertise
  since
  until
  policyOn
  organization {
    id
    name
    nameEn
  }
  person {
    id
    name
  }
}
    `, {"fragmentName":"committeeMemberRow"}) as unknown as TypedDocumentString<CommitteeMemberRowFragment, unknown>;
export const AllocationRowFragmentDoc = new TypedDocumentString(`
    fragment allocationRow on Allocation {
  id
  state
  kilograms
  tier
  share
  deviation
  clause
  why
  product
  serials
  source
  supply
  offer
  region
  dueOn
  retiredOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  seller {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"allocationRow"}) as unknown as TypedDocumentString<AllocationRowFragment, unknown>;
export const ForeignUnitRowFragmentDoc = new TypedDocumentString(`
    fragment foreignUnitRow on ForeignUnit {
  id
  state
  kind
  registry
  serialPrefix
  firstSerial
  tonnes
  usedTonnes
  remaining
  vintage
  province
  region
  donated
  disputed
  cancelledOn
  dueOn
  holder {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"foreignUnitRow"}) as unknown as TypedDocumentString<ForeignUnitRowFragment, unknown>;
export const AdmissionRowFragmentDoc = new TypedDocumentString(`
    fragment admissionRow on Admission {
  id
  state
  region
  policyOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"admissionRow"}) as unknown as TypedDocumentString<AdmissionRowFragment, unknown>;
export const CommitmentRowFragmentDoc = new TypedDocumentString(`
    fragment commitmentRow on Commitment {
  id
  state
  kilograms
  validatedKilograms
  exclusive
  filedBy
  validatedBy
  validatedOn
  dueOn
  region
  event {
    id
    titleZh
    titleEn
    number
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  owner {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"commitmentRow"}) as unknown as TypedDocumentString<CommitmentRowFragment, unknown>;
export const CheckPlanRowFragmentDoc = new TypedDocumentString(`
    fragment checkPlanRow on CheckPlan {
  id
  state
  purpose
  region
  policyOn
  dueOn
  draw {
    id
    state
    sampleSize
    sourceDueAt
    source
    sourceKind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"checkPlanRow"}) as unknown as TypedDocumentString<CheckPlanRowFragment, unknown>;
export const SpotCheckRowFragmentDoc = new TypedDocumentString(`
    fragment spotCheckRow on SpotCheck {
  id
  state
  region
  conforms
  decision
  dueOn
  hearingUntil
  publishedOn
  position
  event {
    id
    titleZh
    titleEn
    number
  }
  certificate {
    id
    number
    state
  }
  organiser {
    id
    name
    nameEn
  }
  body {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"spotCheckRow"}) as unknown as TypedDocumentString<SpotCheckRowFragment, unknown>;
export const PaperRowFragmentDoc = new TypedDocumentString(`
    fragment paperRow on Paper {
  id
  state
  number
  template
  titleZh
  titleEn
  subjectType
  subjectId
  region
  issuedOn
  receivedAt
  dueOn
  issuer {
    id
    name
    nameEn
  }
  recipient {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"paperRow"}) as unknown as TypedDocumentString<PaperRowFragment, unknown>;
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment meFields on Me {
  id
  name
  email
  organization {
    id
    name
    nameEn
    uscc
    region
    city
  }
  secondFactorDue
  parties {
    kind
    region
  }
}
    `, {"fragmentName":"meFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const HolidayNoticeRowFragmentDoc = new TypedDocumentString(`
    fragment holidayNoticeRow on HolidayNotice {
  id
  state
  year
  number
  region
  moved
  revision
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"holidayNoticeRow"}) as unknown as TypedDocumentString<HolidayNoticeRowFragment, unknown>;
export const ProjectRowFragmentDoc = new TypedDocumentString(`
    fragment projectRow on Project {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  speciality
  areaSquareMetres
  type
  creditingFrom
  creditingTo
  expectedKilograms
  filedOn
  broughtFrom
  dueOn
  revision
  owner {
    id
    name
    nameEn
  }
  subProjects {
    id
    titleZh
    titleEn
    methodology {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"projectRow"}) as unknown as TypedDocumentString<ProjectRowFragment, unknown>;
export const ConsultationRowFragmentDoc = new TypedDocumentString(`
    fragment consultationRow on Consultation {
  id
  state
  region
  city
  askedOn
  answeredOn
  dueOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"consultationRow"}) as unknown as TypedDocumentString<ConsultationRowFragment, unknown>;
export const PromotionRowFragmentDoc = new TypedDocumentString(`
    fragment promotionRow on Promotion {
  id
  state
  kind
  titleZh
  titleEn
  region
  cities
  specialities
  validFrom
  validUntil
  everyMonths
  pushOn
  revision
  poster {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"promotionRow"}) as unknown as TypedDocumentString<PromotionRowFragment, unknown>;
export const PushRowFragmentDoc = new TypedDocumentString(`
    fragment pushRow on Push {
  id
  state
  titleZh
  titleEn
  region
  pushedOn
  times
  seenOn
  dueOn
  owner {
    id
    name
    nameEn
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  promotion {
    id
    titleZh
    titleEn
    kind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"pushRow"}) as unknown as TypedDocumentString<PushRowFragment, unknown>;
export const ProposalRowFragmentDoc = new TypedDocumentString(`
    fragment proposalRow on Proposal {
  id
  state
  subjectType
  subjectId
  action
  titleZh
  titleEn
  region
  dueOn
  proposedAt
  office {
    id
    name
    nameEn
  }
  proposedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"proposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const BodyRowFragmentDoc = new TypedDocumentString(`
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"bodyRow"}) as unknown as TypedDocumentString<BodyRowFragment, unknown>;
export const RelationRowFragmentDoc = new TypedDocumentString(`
    fragment relationRow on Relation {
  id
  kind
  since
  until
  detail
  declaredAt
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"relationRow"}) as unknown as TypedDocumentString<RelationRowFragment, unknown>;
export const ContractRowFragmentDoc = new TypedDocumentString(`
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}
    `, {"fragmentName":"contractRow"}) as unknown as TypedDocumentString<ContractRowFragment, unknown>;
export const ArchiveListDocument = new TypedDocumentString(`
    query archiveList($filter: ArchiveFilter, $sort: [ArchiveSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  archives(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...archiveRow
    }
  }
}
    fragment archiveRow on Archive {
  id
  state
  region
  city
  keptSince
  deletedOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  retention {
    years
    clause
    since
    until
    standing
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:ba16d65729ceb7cd115d65da34860c3773ee42cbfb5c8b2f2ee5d8f6c0f9ac45"}) as unknown as TypedDocumentString<ArchiveListQuery, ArchiveListQueryVariables>;
export const ArchiveOneDocument = new TypedDocumentString(`
    query archiveOne($id: ID!) {
  archive(id: $id) {
    ...archiveRow
    policyOn
    deleted
    moves {
      second {
        otherOffice
        isThere
        turnTo
        waits
      }
    }
  }
}
    fragment archiveRow on Archive {
  id
  state
  region
  city
  keptSince
  deletedOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  retention {
    years
    clause
    since
    until
    standing
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:4f839b25664af420532ed3771dc54fb258017a00cfdc97c8a5df7b1da5e7d288"}) as unknown as TypedDocumentString<ArchiveOneQuery, ArchiveOneQueryVariables>;
export const DeleteArchiveDocument = new TypedDocumentString(`
    mutation deleteArchive($id: ID!, $reason: String!) {
  deleteArchive(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:2c0814bcff473602d184a2d908418fe3c1a484014a6a45d8597aeb44015bba22"}) as unknown as TypedDocumentString<DeleteArchiveMutation, DeleteArchiveMutationVariables>;
export const CaseListDocument = new TypedDocumentString(`
    query caseList($filter: CaseFilter, $sort: [CaseSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  cases(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...caseRow
    }
  }
}
    fragment caseRow on Case {
  id
  state
  kind
  region
  subjectType
  subjectId
  decision
  at
  decidedOn
  dueOn
  raisedBy {
    id
    name
    nameEn
  }
  party {
    id
    name
    nameEn
  }
  other {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:164a0c97c828426eb4943647fc74e2000abd2d7675f6c21a3a5f6f1689553997"}) as unknown as TypedDocumentString<CaseListQuery, CaseListQueryVariables>;
export const CaseOneDocument = new TypedDocumentString(`
    query caseOne($id: ID!) {
  case(id: $id) {
    ...caseRow
    policyOn
    statement
    evidence
    answer
    otherAnswer
    reasons
    usedTonnes
  }
}
    fragment caseRow on Case {
  id
  state
  kind
  region
  subjectType
  subjectId
  decision
  at
  decidedOn
  dueOn
  raisedBy {
    id
    name
    nameEn
  }
  party {
    id
    name
    nameEn
  }
  other {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1894831f7237b8d6c92d446b29b619275df73c674de0049f785545cb7091b133"}) as unknown as TypedDocumentString<CaseOneQuery, CaseOneQueryVariables>;
export const OpenDisputeDocument = new TypedDocumentString(`
    mutation openDispute($input: DisputeInput!) {
  openDispute(input: $input) {
    id
  }
}
    `, {"hash":"sha256:67248ea04a40b45ba5aabc50239a3906b74c1196341dbf61347cfc827a8d31ce"}) as unknown as TypedDocumentString<OpenDisputeMutation, OpenDisputeMutationVariables>;
export const AnswerCaseDocument = new TypedDocumentString(`
    mutation answerCase($id: ID!, $answer: String!) {
  answerCase(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:5d75aad823a9c45f16838d6845877facc13e71c13f41d6f09a5044eacab0fc12"}) as unknown as TypedDocumentString<AnswerCaseMutation, AnswerCaseMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation decideCase($id: ID!, $decision: CaseDecision!, $reasons: String!) {
  decideCase(id: $id, decision: $decision, reasons: $reasons) {
    id
  }
}
    `, {"hash":"sha256:ad85d1c5dfd2efadf9de0d2eb8cccc191a4f39e306819799a6b22c5883811ba3"}) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const ConfirmationListDocument = new TypedDocumentString(`
    query confirmationList($filter: ConfirmationFilter, $sort: [ConfirmationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  confirmations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...confirmationRow
    }
  }
}
    fragment confirmationRow on Confirmation {
  id
  state
  route
  region
  late
  completedOn
  concludedOn
  dueOn
  revision
  retiredKilograms
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  evaluator {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:6ebbc633c06a0362972d8194e61682742cee3db4b2a51302a4e301137b77f81e"}) as unknown as TypedDocumentString<ConfirmationListQuery, ConfirmationListQueryVariables>;
export const ConfirmationOneDocument = new TypedDocumentString(`
    query confirmationOne($id: ID!) {
  confirmation(id: $id) {
    ...confirmationRow
    policyOn
    statement
    recomputedKilograms
    checks
    evaluations {
      id
      state
      achieved
    }
    event {
      id
      decision
      certificates {
        id
        state
        number
      }
    }
  }
}
    fragment confirmationRow on Confirmation {
  id
  state
  route
  region
  late
  completedOn
  concludedOn
  dueOn
  revision
  retiredKilograms
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  evaluator {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2873ccaabd32988df09bfe71e41ad16fddfd0af2e9a24bf9c3ced86bb911bb0d"}) as unknown as TypedDocumentString<ConfirmationOneQuery, ConfirmationOneQueryVariables>;
export const EditConfirmationDocument = new TypedDocumentString(`
    mutation editConfirmation($id: ID!, $revision: Whole, $statement: StatementInput!) {
  editConfirmation(id: $id, revision: $revision, statement: $statement) {
    id
  }
}
    `, {"hash":"sha256:a0e912d43477aab86e98694bfbf731da9f6c3d59fd220a2dac17a854f48cfd71"}) as unknown as TypedDocumentString<EditConfirmationMutation, EditConfirmationMutationVariables>;
export const CommitConfirmationDocument = new TypedDocumentString(`
    mutation commitConfirmation($id: ID!) {
  commitConfirmation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:febba96e3a49e7df545ba2f8b8103573747a522607ac6c6e9487f509c5ed454f"}) as unknown as TypedDocumentString<CommitConfirmationMutation, CommitConfirmationMutationVariables>;
export const EngageConfirmationDocument = new TypedDocumentString(`
    mutation engageConfirmation($id: ID!, $evaluator: ID!) {
  engageConfirmation(id: $id, evaluator: $evaluator) {
    id
  }
}
    `, {"hash":"sha256:64487c7aea098ff0479b43db27dd2edc2ef2f90becd2b7c89359f8d4b306dcd8"}) as unknown as TypedDocumentString<EngageConfirmationMutation, EngageConfirmationMutationVariables>;
export const ConcludeConfirmationDocument = new TypedDocumentString(`
    mutation concludeConfirmation($id: ID!) {
  concludeConfirmation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:9d2e312b72d87ea7af300be86a86c291f79eea0c6cdba41bdd6c4a77399858ec"}) as unknown as TypedDocumentString<ConcludeConfirmationMutation, ConcludeConfirmationMutationVariables>;
export const DenyConfirmationDocument = new TypedDocumentString(`
    mutation denyConfirmation($id: ID!) {
  denyConfirmation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:c344385e4b6b6553c25e586391490d4ac30821be9407345e3817e0d6629b3455"}) as unknown as TypedDocumentString<DenyConfirmationMutation, DenyConfirmationMutationVariables>;
export const WithdrawConfirmationDocument = new TypedDocumentString(`
    mutation withdrawConfirmation($id: ID!, $reason: String!) {
  withdrawConfirmation(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:26310ea4eeef8ebb970ca684c542ccc25d19679341552410b42754aac85f747c"}) as unknown as TypedDocumentString<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables>;
export const CertificateListDocument = new TypedDocumentString(`
    query certificateList($filter: CertificateFilter, $sort: [CertificateSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  certificates(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...certificateRow
    }
  }
}
    fragment certificateRow on Certificate {
  id
  state
  number
  issuedOn
  revokedOn
  region
  code
  dueOn
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:819da65be1b9acb954f4c19d3f0ee67b75c0f62042b49b683b409e20ea001f2d"}) as unknown as TypedDocumentString<CertificateListQuery, CertificateListQueryVariables>;
export const CertificateOneDocument = new TypedDocumentString(`
    query certificateOne($id: ID!) {
  certificate(id: $id) {
    ...certificateRow
    policyOn
    payload
    signature
    keyId
    revocation
    revocationClause
    replacedOn
    successor {
      id
      number
    }
    issuer {
      id
      name
      nameEn
    }
    confirmation {
      id
      route
      state
      concludedOn
    }
    spotChecks {
      id
      state
      conforms
      decision
    }
  }
}
    fragment certificateRow on Certificate {
  id
  state
  number
  issuedOn
  revokedOn
  region
  code
  dueOn
  event {
    id
    titleZh
    titleEn
    number
    emissionsKilograms
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:ffbf8d411a2622449f55720fe0b806860346767fb276c5560b70661b00978a76"}) as unknown as TypedDocumentString<CertificateOneQuery, CertificateOneQueryVariables>;
export const ApplyCertificateDocument = new TypedDocumentString(`
    mutation applyCertificate($confirmation: ID!) {
  applyCertificate(confirmation: $confirmation) {
    id
  }
}
    `, {"hash":"sha256:3d636c94a0fab05f7e5d335ac5c4dc6e4c440479a5398338640be281441e3258"}) as unknown as TypedDocumentString<ApplyCertificateMutation, ApplyCertificateMutationVariables>;
export const IssueCertificateDocument = new TypedDocumentString(`
    mutation issueCertificate($id: ID!) {
  issueCertificate(id: $id) {
    id
  }
}
    `, {"hash":"sha256:43b62ceb8d541d9f07d604837c6244e7227384003e129466b7a18dac49abc0b6"}) as unknown as TypedDocumentString<IssueCertificateMutation, IssueCertificateMutationVariables>;
export const RefuseCertificateDocument = new TypedDocumentString(`
    mutation refuseCertificate($id: ID!, $reason: String!) {
  refuseCertificate(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:f0b6ca40a378d3995e748e918809bc07bce4fb0d8f3fbe0c2ebd92502a25cf03"}) as unknown as TypedDocumentString<RefuseCertificateMutation, RefuseCertificateMutationVariables>;
export const ReplaceCertificateDocument = new TypedDocumentString(`
    mutation replaceCertificate($id: ID!, $reason: String!) {
  replaceCertificate(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:8c8ab89341375c8d41bb95ecadddc7ff00d46f9a46e86b92cc458ce5f431e612"}) as unknown as TypedDocumentString<ReplaceCertificateMutation, ReplaceCertificateMutationVariables>;
export const SubmitConfirmationDocument = new TypedDocumentString(`
    mutation submitConfirmation($id: ID!) {
  submitConfirmation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:64ad68e85a4e9692a95f8dcc40c6bd1958c8cb8908f4a7a5f9776337e61a19a9"}) as unknown as TypedDocumentString<SubmitConfirmationMutation, SubmitConfirmationMutationVariables>;
export const ApproveConfirmationDocument = new TypedDocumentString(`
    mutation approveConfirmation($id: ID!) {
  approveConfirmation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:833353fa0b16a71428a8391b4011c9acf782774553568b74d6960e1958308093"}) as unknown as TypedDocumentString<ApproveConfirmationMutation, ApproveConfirmationMutationVariables>;
export const RejectConfirmationDocument = new TypedDocumentString(`
    mutation rejectConfirmation($id: ID!, $reason: String!) {
  rejectConfirmation(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:8feb3ff2a6f349f442412ca6a255b91cb4ed346306dbe4a732fbe655f7cc1e8b"}) as unknown as TypedDocumentString<RejectConfirmationMutation, RejectConfirmationMutationVariables>;
export const EvaluationListDocument = new TypedDocumentString(`
    query evaluationList($filter: EvaluationFilter, $sort: [EvaluationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  evaluations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...evaluationRow
    }
  }
}
    fragment evaluationRow on Evaluation {
  id
  state
  achieved
  revision
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  body {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:032f85542180b310f2fe74be4634ef8f7c29c901efff8250bc6b1af049f9c118"}) as unknown as TypedDocumentString<EvaluationListQuery, EvaluationListQueryVariables>;
export const EvaluationOneDocument = new TypedDocumentString(`
    query evaluationOne($id: ID!) {
  evaluation(id: $id) {
    ...evaluationRow
    policyOn
    plan
    documents
    tasks
    recomputed
    recomputedKilograms
    report
    review
    reviewer {
      id
      name
    }
    confirmation {
      id
      state
    }
    event {
      lines {
        id
        phase
        source
        activity
        unit
        multipliers
        factorValue
        factorUnit
        kilogramsExact
      }
    }
  }
}
    fragment evaluationRow on Evaluation {
  id
  state
  achieved
  revision
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  body {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:0de36dc285e6d35240c144cdc73cdc588739109248c40796d08d7f40c8ece085"}) as unknown as TypedDocumentString<EvaluationOneQuery, EvaluationOneQueryVariables>;
export const PlanEvaluationDocument = new TypedDocumentString(`
    mutation planEvaluation($id: ID!, $team: [ID!]!, $plan: String!, $documents: String!) {
  planEvaluation(id: $id, team: $team, plan: $plan, documents: $documents) {
    id
  }
}
    `, {"hash":"sha256:eafa93e1f3ee948cce545a9a430a55e34e2b66b3f2a24095e2685f16e1d57523"}) as unknown as TypedDocumentString<PlanEvaluationMutation, PlanEvaluationMutationVariables>;
export const CheckEvaluationDocument = new TypedDocumentString(`
    mutation checkEvaluation($id: ID!, $task: EvaluationTask!, $outcome: TaskOutcome!, $words: String!) {
  checkEvaluation(id: $id, task: $task, outcome: $outcome, words: $words) {
    id
  }
}
    `, {"hash":"sha256:02391723445c9ca09a35b45088b35888a2c2019216233b8b6f9cc412bd947290"}) as unknown as TypedDocumentString<CheckEvaluationMutation, CheckEvaluationMutationVariables>;
export const RecomputeEvaluationDocument = new TypedDocumentString(`
    mutation recomputeEvaluation($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) {
  recomputeEvaluation(id: $id, revision: $revision, lines: $lines) {
    id
  }
}
    `, {"hash":"sha256:8c1fe156333bfbb6b299c454fa0e3aafe8e9fa28d45dbc481f00317cda023868"}) as unknown as TypedDocumentString<RecomputeEvaluationMutation, RecomputeEvaluationMutationVariables>;
export const ReportEvaluationDocument = new TypedDocumentString(`
    mutation reportEvaluation($id: ID!, $achieved: Boolean!, $report: String!) {
  reportEvaluation(id: $id, achieved: $achieved, report: $report) {
    id
  }
}
    `, {"hash":"sha256:7e4f3c885e741094cb7a44cc6870e7584500e257ee723dd5386b13eb067586d8"}) as unknown as TypedDocumentString<ReportEvaluationMutation, ReportEvaluationMutationVariables>;
export const RemandEvaluationDocument = new TypedDocumentString(`
    mutation remandEvaluation($id: ID!, $reason: String!) {
  remandEvaluation(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:2c3968707e3c89ba2ee37f57bb061905e309af1888b2ff49707c070e787f1347"}) as unknown as TypedDocumentString<RemandEvaluationMutation, RemandEvaluationMutationVariables>;
export const PassEvaluationDocument = new TypedDocumentString(`
    mutation passEvaluation($id: ID!, $review: String!) {
  passEvaluation(id: $id, review: $review) {
    id
  }
}
    `, {"hash":"sha256:632352c933aa433d142d206e18edd42476f4413b58d11ce2d772cc932dc0311e"}) as unknown as TypedDocumentString<PassEvaluationMutation, PassEvaluationMutationVariables>;
export const EventRegisterListDocument = new TypedDocumentString(`
    query eventRegisterList($filter: EventRegisterFilter, $sort: [EventRegisterSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  eventRegisters(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...eventRegisterRow
    }
  }
}
    fragment eventRegisterRow on EventRegister {
  id
  state
  titleZh
  titleEn
  region
  city
  from
  until
  events
  kilograms
  handedUpOn
  late
  dueOn
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:966c9b0f4878a7275a064e5209c813af73eacdea86c0113795755c4f5dc770cd"}) as unknown as TypedDocumentString<EventRegisterListQuery, EventRegisterListQueryVariables>;
export const EventRegisterOneDocument = new TypedDocumentString(`
    query eventRegisterOne($id: ID!) {
  eventRegister(id: $id) {
    ...eventRegisterRow
    policyOn
    rows
    missing
    returnReason
    paper {
      id
      number
    }
  }
}
    fragment eventRegisterRow on EventRegister {
  id
  state
  titleZh
  titleEn
  region
  city
  from
  until
  events
  kilograms
  handedUpOn
  late
  dueOn
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:35e5f2e316500812d280c825ad0b162b1c1fa32e87bd5d867fa826c1894715ce"}) as unknown as TypedDocumentString<EventRegisterOneQuery, EventRegisterOneQueryVariables>;
export const SumEventRegisterDocument = new TypedDocumentString(`
    mutation sumEventRegister($region: String!, $within: Day!) {
  sumEventRegister(region: $region, within: $within) {
    id
  }
}
    `, {"hash":"sha256:81db88114a15b5c4f4be03f3077b744d2fdf6918b0ad617648db036f18aff79a"}) as unknown as TypedDocumentString<SumEventRegisterMutation, SumEventRegisterMutationVariables>;
export const ResumEventRegisterDocument = new TypedDocumentString(`
    mutation resumEventRegister($id: ID!) {
  resumEventRegister(id: $id) {
    id
  }
}
    `, {"hash":"sha256:c4b433ad0c92d3277eb8b2a3560765cd173ee0d46a819a5582db0b114b962e28"}) as unknown as TypedDocumentString<ResumEventRegisterMutation, ResumEventRegisterMutationVariables>;
export const HandUpEventRegisterDocument = new TypedDocumentString(`
    mutation handUpEventRegister($id: ID!) {
  handUpEventRegister(id: $id) {
    id
  }
}
    `, {"hash":"sha256:6a332f19012bf65ee8ef3d3ad1530704047ee51b60e6a6596d44e9ecf67785f3"}) as unknown as TypedDocumentString<HandUpEventRegisterMutation, HandUpEventRegisterMutationVariables>;
export const AcknowledgeEventRegisterDocument = new TypedDocumentString(`
    mutation acknowledgeEventRegister($id: ID!) {
  acknowledgeEventRegister(id: $id) {
    id
  }
}
    `, {"hash":"sha256:a878a4cac3a204cf3448454e4abc927997fad74f47fa4e8ddcaf85ac4b13535b"}) as unknown as TypedDocumentString<AcknowledgeEventRegisterMutation, AcknowledgeEventRegisterMutationVariables>;
export const ReturnEventRegisterDocument = new TypedDocumentString(`
    mutation returnEventRegister($id: ID!, $reason: String!) {
  returnEventRegister(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:38ba1529e01f4c5b44a3dbb9f42451035981de7178b1b52ab29127199bd48332"}) as unknown as TypedDocumentString<ReturnEventRegisterMutation, ReturnEventRegisterMutationVariables>;
export const IssueRegisterDocument = new TypedDocumentString(`
    mutation issueRegister($region: String!, $from: Day!, $until: Day!) {
  issueRegister(region: $region, from: $from, until: $until) {
    id
  }
}
    `, {"hash":"sha256:2dcc4760c501496804712af3e004af6c35909d3e9e6cfe77e624e9e14d709833"}) as unknown as TypedDocumentString<IssueRegisterMutation, IssueRegisterMutationVariables>;
export const RegistersDueDocument = new TypedDocumentString(`
    query registersDue($region: String!) {
  registersDue(region: $region) {
    city
    from
    until
    dueOn
    events
    kilograms
    register
    state
    late
  }
}
    `, {"hash":"sha256:024a70ac95158bedb441745bf358ed061821973bc5e17417bfccfd4a6bfb0565"}) as unknown as TypedDocumentString<RegistersDueQuery, RegistersDueQueryVariables>;
export const VerifyCertificateDocument = new TypedDocumentString(`
    query verifyCertificate($code: String, $number: String, $file: String) {
  verifyCertificate(code: $code, number: $number, file: $file) {
    certificate
    number
    state
    claim
    said
    payload
    payloadHash
    signature
    keyId
    publicKey
    authentic
    entry
    replacedOn
    replacedBy
    revokedOn
    revocation
    revocationClause
  }
}
    `, {"hash":"sha256:68a606c040e73affac4c2ffdf8ecc580e23240c1e1410eb2ef9c5396008e683c"}) as unknown as TypedDocumentString<VerifyCertificateQuery, VerifyCertificateQueryVariables>;
export const PublicMethodologiesDocument = new TypedDocumentString(`
    query publicMethodologies($filter: MethodologyFilter, $take: Int!, $after: String) {
  methodologies(
    filter: $filter
    take: $take
    after: $after
    sort: [{by: id, descending: true}]
  ) {
    total
    next
    lookedThrough
    items {
      id
      code
      number
      version
      titleZh
      titleEn
      state
      speciality
      region
      filedOn
      noticeBeganOn
      noticeEndsOn
      demonstration
      applicant {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:6714cbff16cfe32a2862e54e0475b2a6eac5bb2a51092a8d0200e3c889e938ea"}) as unknown as TypedDocumentString<PublicMethodologiesQuery, PublicMethodologiesQueryVariables>;
export const PublicMethodologyDocument = new TypedDocumentString(`
    query publicMethodology($id: ID!) {
  methodology(id: $id) {
    id
    code
    number
    version
    titleZh
    titleEn
    state
    speciality
    region
    filedOn
    noticeBeganOn
    noticeEndsOn
    demonstration
    document
    documentHash
    jointDepartment {
      id
      name
      nameEn
    }
    applicant {
      id
      name
      nameEn
    }
    comments {
      id
      text
      madeAt
      answer
      answeredAt
      answeredBy {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:e591aec346e02ad1eeaf3faf246d57148a0393a19710f1264223adba7ecfc000"}) as unknown as TypedDocumentString<PublicMethodologyQuery, PublicMethodologyQueryVariables>;
export const LibraryDocument = new TypedDocumentString(`
    query library($filter: LibraryFilter!, $take: Int!, $skip: Int!) {
  library(filter: $filter, take: $take, skip: $skip) {
    total
    lookedThrough
    items {
      id
      number
      titleZh
      titleEn
      state
      speciality
      poorArea
      shield
      city
      areaSquareMetres
      filedOn
      owner {
        id
        name
        nameEn
      }
      subProjects {
        id
        methodology {
          id
          titleZh
          titleEn
          number
        }
      }
    }
  }
}
    `, {"hash":"sha256:11eed427eac5797d2a8e1e49b474f0413a94e3c0568e9e94564aaab2d0e74918"}) as unknown as TypedDocumentString<LibraryQuery, LibraryQueryVariables>;
export const LibraryMapDocument = new TypedDocumentString(`
    query libraryMap($filter: LibraryFilter!, $box: BoxInput!) {
  libraryMap(filter: $filter, box: $box) {
    extent
    places {
      longitude
      latitude
      count
      project
      titleZh
      titleEn
      state
    }
  }
}
    `, {"hash":"sha256:0bd9829260dfbdfebeeaf51f46d22a7b2fd33740a421a9f728c8b12d4974b2cc"}) as unknown as TypedDocumentString<LibraryMapQuery, LibraryMapQueryVariables>;
export const LibraryMethodologiesDocument = new TypedDocumentString(`
    query libraryMethodologies {
  methodologies(filter: {state: {in: [filed, superseded, revoked]}}, take: 200) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
}
    `, {"hash":"sha256:f8b20aa674c359cdb7645ed9ab43d821000e0dc2926cef15f55e1aa385cac557"}) as unknown as TypedDocumentString<LibraryMethodologiesQuery, LibraryMethodologiesQueryVariables>;
export const PublicProjectDocument = new TypedDocumentString(`
    query publicProject($id: ID!, $project: String!) {
  project(id: $id) {
    id
    number
    titleZh
    titleEn
    state
    speciality
    poorArea
    shield
    noticeBeganOn
    noticeEndsOn
    broughtFrom
    region
    city
    areaSquareMetres
    accountedSquareMetres
    creditingFrom
    creditingTo
    filedOn
    expectedKilograms
    outline
    owner {
      id
      name
      nameEn
    }
    developer {
      id
      name
      nameEn
    }
    validator {
      id
      name
      nameEn
    }
    subProjects {
      id
      titleZh
      titleEn
      expectedKilograms
      conditions
      methodology {
        id
        titleZh
        titleEn
        number
        code
        documentHash
        document
      }
    }
  }
  batches(filter: {project: {eq: $project}}, take: 200) {
    total
    items {
      id
      kilograms
      vintage
      issuedAt
    }
  }
  issuances(
    filter: {project: {eq: $project}, state: {eq: issued}}
    take: 50
    sort: [{by: periodFrom, descending: true}]
  ) {
    total
    items {
      id
      periodFrom
      periodTo
      verifiedKilograms
      verifier {
        id
        name
        nameEn
      }
    }
  }
  transfers(
    filter: {project: {eq: $project}, kind: {in: [retire, cancel]}}
    take: 200
    sort: [{by: at, descending: true}]
  ) {
    total
    items {
      id
      kind
      at
      kilograms
      serials
      purpose
      beneficiary
      beneficiaryConfirmed
      statement
    }
  }
  comments(
    filter: {subjectType: {eq: "project"}, subjectId: {eq: $project}}
    take: 100
  ) {
    items {
      id
      text
      madeAt
      answer
      answeredAt
      answeredBy {
        id
        name
        nameEn
      }
    }
  }
  attachments(type: "project", id: $id) {
    id
    name
    at
  }
  history(type: "project", id: $id) {
    id
    action
    organization
    at
    clause
    to
  }
}
    `, {"hash":"sha256:7bc0e8acebe4ee8e4671fdae43c8f98c434aab157518dbd7e2068b3dc9b399c8"}) as unknown as TypedDocumentString<PublicProjectQuery, PublicProjectQueryVariables>;
export const PublicOffsetsDocument = new TypedDocumentString(`
    query publicOffsets($filter: AllocationFilter, $take: Int!, $after: String, $sort: [AllocationSort!]! = [{by: id, descending: true}]) {
  allocations(filter: $filter, take: $take, after: $after, sort: $sort) {
    total
    next
    lookedThrough
    items {
      id
      kilograms
      product
      serials
      clause
      region
      retiredOn
      deviation
      event {
        id
        titleZh
        titleEn
        number
      }
      seller {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:cd577cb74ee313fe6c1ab6e014ee5ad032032525a7a9ce0e00ad908f28660160"}) as unknown as TypedDocumentString<PublicOffsetsQuery, PublicOffsetsQueryVariables>;
export const PublicRetirementsDocument = new TypedDocumentString(`
    query publicRetirements($filter: TransferFilter, $take: Int!, $after: String, $sort: [TransferSort!]! = [{by: at, descending: true}]) {
  transfers(filter: $filter, take: $take, after: $after, sort: $sort) {
    total
    next
    lookedThrough
    items {
      id
      kind
      first
      at
      kilograms
      serials
      purpose
      beneficiary
      beneficiaryConfirmed
      statement
      clause
      region
      event
      project
      taker {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:b47156abc1f092eadd352796fa416e3b22a2b6801fe9eaee2c0ef6209c6abb52"}) as unknown as TypedDocumentString<PublicRetirementsQuery, PublicRetirementsQueryVariables>;
export const PublicEventDocument = new TypedDocumentString(`
    query publicEvent($id: ID!) {
  publishedEvent(event: $id) {
    publication
    clause
    publishedOn
    noticeEndsOn
    claim
    said
  }
  event(id: $id) {
    announcements {
      id
      channel
      url
      publishedOn
    }
  }
}
    `, {"hash":"sha256:0ddb4c9c06c928dab131c96184ef0762a150107923137661e1910899bbbe3dfc"}) as unknown as TypedDocumentString<PublicEventQuery, PublicEventQueryVariables>;
export const DrawListDocument = new TypedDocumentString(`
    query drawList($filter: DrawFilter, $sort: [DrawSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  draws(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...drawRow
    }
  }
}
    fragment drawRow on Draw {
  id
  state
  purpose
  region
  policyOn
  sampleSize
  committedAt
  sourceDueAt
  revealedAt
  dueOn
  source
  sourceKind
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:d0b54baf071c8830aea2767f4c5da4bcab264a86e674ce8de78056d3c2b21101"}) as unknown as TypedDocumentString<DrawListQuery, DrawListQueryVariables>;
export const DrawOneDocument = new TypedDocumentString(`
    query drawOne($id: ID!) {
  draw(id: $id) {
    ...drawRow
    commitment
    iterations
    pool
    poolHash
    weights
    value
    code
    drawn
  }
}
    fragment drawRow on Draw {
  id
  state
  purpose
  region
  policyOn
  sampleSize
  committedAt
  sourceDueAt
  revealedAt
  dueOn
  source
  sourceKind
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1f7d4b1052e1b523c339fe01a5ed56ce0d2eb3f4f50dfcefb51e8dedcfa24d20"}) as unknown as TypedDocumentString<DrawOneQuery, DrawOneQueryVariables>;
export const EventListDocument = new TypedDocumentString(`
    query eventList($filter: EventFilter, $sort: [EventSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  events(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...eventRow
    }
  }
}
    fragment eventRow on Event {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  kind
  hostKind
  level
  beginsOn
  endsOn
  place
  participants
  plannedKilograms
  emissionsKilograms
  dueOn
  dueClause
  warned
  revision
  sequence
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
  coverage {
    state
  }
  claim
  certificates {
    id
    state
  }
}`, {"hash":"sha256:ec470636d7a2a1ec64c0463d38490ab4958862d041f8e15b2e8b9c32b11e99f6"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const EventOneDocument = new TypedDocumentString(`
    query eventOne($id: ID!) {
  event(id: $id) {
    ...eventRow
    policyOn
    decision
    promised
    personTimes
    areaSquareMetres
    onlineAttendance
    coOrganisers
    content
    neutralBy
    responsible
    offsetBy
    intendedRoute
    accountingWay
    accountingBody
    accountedElsewhere
    registrations {
      id
      state
      filedOn
      late
    }
    announcements {
      id
      publication
      channel
      url
      publishedOn
    }
    boundary
    measures
    offsetMethod
    contact
    plannedOn
    accountedAt
    participantsKilograms
    delayReason
    lines {
      ...lineFields
    }
    coverage {
      retiredKilograms
      removedKilograms
      coveredKilograms
      pendingKilograms
      reservedKilograms
      uncoveredKilograms
      state
      parts {
        share
        emissionsKilograms
        coveredKilograms
        reservedKilograms
      }
    }
    allocations {
      id
      state
      kilograms
      product
      tier
      share
      deviation
    }
    commitments {
      id
      state
      kilograms
      validatedKilograms
      project {
        id
        titleZh
        titleEn
        number
      }
    }
    confirmations {
      id
      state
      route
    }
    certificates {
      id
      state
      number
      code
    }
    archives {
      id
    }
  }
}
    fragment eventRow on Event {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  kind
  hostKind
  level
  beginsOn
  endsOn
  place
  participants
  plannedKilograms
  emissionsKilograms
  dueOn
  dueClause
  warned
  revision
  sequence
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
  coverage {
    state
  }
  claim
  certificates {
    id
    state
  }
}
fragment lineFields on InventoryLine {
  id
  phase
  stage
  category
  source
  activity
  unit
  multipliers
  factorValue
  factorUnit
  factorSource
  factorYear
  factorVersion
  gases
  gwpSet
  fixed
  verified
  bearer
  quality
  uncertainty
  evidence
  certificates
  ownUnits
  kilogramsExact
  steps
  note
  factor {
    id
    nameZh
    nameEn
  }
}`, {"hash":"sha256:f63fde13846825be2a355404bf4eb0a1cd68723c59dd195cee8db962ddcde7d8"}) as unknown as TypedDocumentString<EventOneQuery, EventOneQueryVariables>;
export const DraftEventDocument = new TypedDocumentString(`
    mutation draftEvent($input: EventInput!) {
  draftEvent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a1717d4a7d48344fe8f54ad7264627f8c767b51070a13dd38fe96f9ed30a799e"}) as unknown as TypedDocumentString<DraftEventMutation, DraftEventMutationVariables>;
export const EditEventDocument = new TypedDocumentString(`
    mutation editEvent($id: ID!, $revision: Whole, $input: EventInput!) {
  editEvent(id: $id, revision: $revision, input: $input) {
    id
  }
}
    `, {"hash":"sha256:9a82c94fce8499206fc93ba2bb8ca2e7bfb1ad2314dfd4a39d13d10b048d7e02"}) as unknown as TypedDocumentString<EditEventMutation, EditEventMutationVariables>;
export const PlanEventDocument = new TypedDocumentString(`
    mutation planEvent($id: ID!) {
  planEvent(id: $id) {
    id
  }
}
    `, {"hash":"sha256:f7d6c2977ce76c52dc606fadcc354a74869219e119fc9d39d0ceb35daccbb2c8"}) as unknown as TypedDocumentString<PlanEventMutation, PlanEventMutationVariables>;
export const AccountEventDocument = new TypedDocumentString(`
    mutation accountEvent($id: ID!, $participants: Whole) {
  accountEvent(id: $id, participants: $participants) {
    id
  }
}
    `, {"hash":"sha256:2e4470f868eee1a74c4d5cd4b20e35382b09f2e1ba91f194817a8ab5b3ec89ed"}) as unknown as TypedDocumentString<AccountEventMutation, AccountEventMutationVariables>;
export const WithdrawEventDocument = new TypedDocumentString(`
    mutation withdrawEvent($id: ID!, $reason: String!) {
  withdrawEvent(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:4869457d31402c5f4c9ec83a92b481edf60c0065ea77c4205f30fec109fa7b6c"}) as unknown as TypedDocumentString<WithdrawEventMutation, WithdrawEventMutationVariables>;
export const ExplainDelayDocument = new TypedDocumentString(`
    mutation explainDelay($id: ID!, $reason: String!) {
  explainDelay(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:9c347a55ce40977f6863645950ac1025abefb8fd2409d2d3e8a9d56dc8d46ca0"}) as unknown as TypedDocumentString<ExplainDelayMutation, ExplainDelayMutationVariables>;
export const AddInventoryLineDocument = new TypedDocumentString(`
    mutation addInventoryLine($event: ID!, $input: InventoryLineInput!) {
  addInventoryLine(event: $event, input: $input) {
    ...lineFields
  }
}
    fragment lineFields on InventoryLine {
  id
  phase
  stage
  category
  source
  activity
  unit
  multipliers
  factorValue
  factorUnit
  factorSource
  factorYear
  factorVersion
  gases
  gwpSet
  fixed
  verified
  bearer
  quality
  uncertainty
  evidence
  certificates
  ownUnits
  kilogramsExact
  steps
  note
  factor {
    id
    nameZh
    nameEn
  }
}`, {"hash":"sha256:b84a23116c8a8a5d59023661bdf3b06bdcb39d2bb9a81550cba6c3ae70c20a0a"}) as unknown as TypedDocumentString<AddInventoryLineMutation, AddInventoryLineMutationVariables>;
export const RemoveInventoryLineDocument = new TypedDocumentString(`
    mutation removeInventoryLine($id: ID!) {
  removeInventoryLine(id: $id) {
    id
  }
}
    `, {"hash":"sha256:3546715e1ec3c235e57aab3a2bc444eef197f95ee9bae679291f35aa19c55d0e"}) as unknown as TypedDocumentString<RemoveInventoryLineMutation, RemoveInventoryLineMutationVariables>;
export const DecideEventDocument = new TypedDocumentString(`
    query decideEvent($region: String!, $day: Day!, $facts: FactsInput!) {
  decideEvent(region: $region, day: $day, facts: $facts)
}
    `, {"hash":"sha256:5752b5c0fc2ee5ce6cac37fa5644f08b6a36589c22330801c464e9dec3388032"}) as unknown as TypedDocumentString<DecideEventQuery, DecideEventQueryVariables>;
export const AccountEventElsewhereDocument = new TypedDocumentString(`
    mutation accountEventElsewhere($id: ID!, $emissionsKilograms: Kilograms!, $method: String!) {
  accountEventElsewhere(
    id: $id
    emissionsKilograms: $emissionsKilograms
    method: $method
  ) {
    id
  }
}
    `, {"hash":"sha256:1df3e32126b12d4b33ee4aeb11b2e959f71930f7c302fa41645614e7af9f8cfd"}) as unknown as TypedDocumentString<AccountEventElsewhereMutation, AccountEventElsewhereMutationVariables>;
export const AnnounceEventDocument = new TypedDocumentString(`
    mutation announceEvent($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!, $publishedOn: Day!) {
  announceEvent(
    event: $event
    publication: $publication
    channel: $channel
    url: $url
    publishedOn: $publishedOn
  ) {
    id
  }
}
    `, {"hash":"sha256:5c5d229ef4d1df8e9c117e8958ce7c53513f80fe20e46daf7620de460d4f5553"}) as unknown as TypedDocumentString<AnnounceEventMutation, AnnounceEventMutationVariables>;
export const FileRegistrationDocument = new TypedDocumentString(`
    mutation fileRegistration($event: ID!) {
  fileRegistration(event: $event) {
    id
  }
}
    `, {"hash":"sha256:c9225997ed2cc57dc7018b61c5fed9d1923a8b06026928660a8875f577ef71ce"}) as unknown as TypedDocumentString<FileRegistrationMutation, FileRegistrationMutationVariables>;
export const RefileRegistrationDocument = new TypedDocumentString(`
    mutation refileRegistration($id: ID!) {
  refileRegistration(id: $id) {
    id
  }
}
    `, {"hash":"sha256:ce438e6cc97d73d48572581ae65464e02415c498e2be8cdb366caf473f470bc6"}) as unknown as TypedDocumentString<RefileRegistrationMutation, RefileRegistrationMutationVariables>;
export const AcknowledgeRegistrationDocument = new TypedDocumentString(`
    mutation acknowledgeRegistration($id: ID!) {
  acknowledgeRegistration(id: $id) {
    id
  }
}
    `, {"hash":"sha256:02248119a3693550f891ec8592b6d8abb6b0c1d09a697c82981f38c5d610d46c"}) as unknown as TypedDocumentString<AcknowledgeRegistrationMutation, AcknowledgeRegistrationMutationVariables>;
export const ReturnRegistrationDocument = new TypedDocumentString(`
    mutation returnRegistration($id: ID!, $reason: String!) {
  returnRegistration(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:c95d60da461a5967e4241c04d95b70b96c0c4553cbb30afd1824651c89fdab88"}) as unknown as TypedDocumentString<ReturnRegistrationMutation, ReturnRegistrationMutationVariables>;
export const RegistrationListDocument = new TypedDocumentString(`
    query registrationList($filter: RegistrationFilter, $sort: [RegistrationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  registrations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...registrationRow
    }
  }
}
    fragment registrationRow on Registration {
  id
  state
  city
  filedOn
  filingDueOn
  late
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:f71fb8e22e444ea0b92bbf0e1250d364d14f787a1c7a33214dbff665d5234de9"}) as unknown as TypedDocumentString<RegistrationListQuery, RegistrationListQueryVariables>;
export const RegistrationOneDocument = new TypedDocumentString(`
    query registrationOne($id: ID!) {
  registration(id: $id) {
    ...registrationRow
    policyOn
    said
    returnReason
  }
}
    fragment registrationRow on Registration {
  id
  state
  city
  filedOn
  filingDueOn
  late
  dueOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:30c931ac9b28c058eb6f5dbfe29caf0e6889ae594299eb6c2033aee1cc23fd0c"}) as unknown as TypedDocumentString<RegistrationOneQuery, RegistrationOneQueryVariables>;
export const ChooseSupplyDocument = new TypedDocumentString(`
    mutation chooseSupply($event: ID!, $supply: ID!, $kilograms: Kilograms!, $reason: String!, $share: Bearer! = organiser) {
  chooseSupply(
    event: $event
    supply: $supply
    kilograms: $kilograms
    reason: $reason
    share: $share
  ) {
    id
  }
}
    `, {"hash":"sha256:c08f4fdab7f6870581d9c9d9281173a96a231f6124565522b57db378200f1e4d"}) as unknown as TypedDocumentString<ChooseSupplyMutation, ChooseSupplyMutationVariables>;
export const DraftConfirmationDocument = new TypedDocumentString(`
    mutation draftConfirmation($event: ID!, $statement: StatementInput!) {
  draftConfirmation(event: $event, statement: $statement) {
    id
  }
}
    `, {"hash":"sha256:c93918e28ad527820cecec86bd14bc3e9caebac13538522fc4bfe5a44fd69cd4"}) as unknown as TypedDocumentString<DraftConfirmationMutation, DraftConfirmationMutationVariables>;
export const InventoryOfDocument = new TypedDocumentString(`
    query inventoryOf($id: ID!) {
  event(id: $id) {
    inventoryResults {
      ...resultsFields
    }
    boundaries {
      phase
      cells
      reason
    }
    reductionMeasures {
      id
      kind
      stage
      description
      expectedKilograms
      basis
      carriedOut
      savedKilograms
      report
      evidence
    }
  }
}
    fragment resultsFields on InventoryResults {
  phase
  lines
  kilograms
  kilogramsExact
  perPersonKilograms
  verifiedExact
  uncertaintyPercent
  uncertainExact
  byCategory {
    of
    kilogramsExact
  }
  byStage {
    of
    kilogramsExact
  }
  byGas {
    of
    kilogramsExact
  }
  byQuality {
    of
    kilogramsExact
  }
}`, {"hash":"sha256:3ccb8019d128d20edac81f7dc75e40f7e767411b9a2b13291d134f241873ceae"}) as unknown as TypedDocumentString<InventoryOfQuery, InventoryOfQueryVariables>;
export const AddInventoryLinesDocument = new TypedDocumentString(`
    mutation addInventoryLines($event: ID!, $phase: InventoryPhase!, $lines: [InventoryLineInput!]!, $dryRun: Boolean!, $replace: Boolean!) {
  it: addInventoryLines(
    event: $event
    phase: $phase
    lines: $lines
    dryRun: $dryRun
    replace: $replace
  ) {
    ...broughtFields
  }
}
    fragment broughtFields on BroughtLines {
  entered
  refused
  kilogramsExact
  rows {
    row
    source
    kilogramsExact
    ownUnits
    field
    reason
    message
    details
  }
  skipped {
    what
    at
  }
}`, {"hash":"sha256:544a36a68a7243640263561b113f111e1d81a78531a2a4d391739a0e76325ec4"}) as unknown as TypedDocumentString<AddInventoryLinesMutation, AddInventoryLinesMutationVariables>;
export const ImportInventorySheetDocument = new TypedDocumentString(`
    mutation importInventorySheet($event: ID!, $phase: InventoryPhase!, $content: String!, $dryRun: Boolean!, $replace: Boolean!) {
  it: importInventorySheet(
    event: $event
    phase: $phase
    content: $content
    dryRun: $dryRun
    replace: $replace
  ) {
    ...broughtFields
  }
}
    fragment broughtFields on BroughtLines {
  entered
  refused
  kilogramsExact
  rows {
    row
    source
    kilogramsExact
    ownUnits
    field
    reason
    message
    details
  }
  skipped {
    what
    at
  }
}`, {"hash":"sha256:c2da29de86228387e7a6c35ffa386c788496d3c0d70b9f10a8a24c4a6ee9bfe8"}) as unknown as TypedDocumentString<ImportInventorySheetMutation, ImportInventorySheetMutationVariables>;
export const CopyInventoryDocument = new TypedDocumentString(`
    mutation copyInventory($event: ID!, $phase: InventoryPhase!, $from: ID!, $fromPhase: InventoryPhase!) {
  it: copyInventory(
    event: $event
    phase: $phase
    from: $from
    fromPhase: $fromPhase
  ) {
    ...broughtFields
  }
}
    fragment broughtFields on BroughtLines {
  entered
  refused
  kilogramsExact
  rows {
    row
    source
    kilogramsExact
    ownUnits
    field
    reason
    message
    details
  }
  skipped {
    what
    at
  }
}`, {"hash":"sha256:243a8282871ca0ab3051c36e8dc6b85e590f631fadbf7036c9c2d26b6151043a"}) as unknown as TypedDocumentString<CopyInventoryMutation, CopyInventoryMutationVariables>;
export const StateBoundaryDocument = new TypedDocumentString(`
    mutation stateBoundary($event: ID!, $phase: InventoryPhase!, $cells: [BoundaryCellInput!]!, $reason: String) {
  stateBoundary(event: $event, phase: $phase, cells: $cells, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:358bf7e2d058e60bc6bb37c52b970ee362a04e6525f64726c63ade14442548ec"}) as unknown as TypedDocumentString<StateBoundaryMutation, StateBoundaryMutationVariables>;
export const AddMeasureDocument = new TypedDocumentString(`
    mutation addMeasure($event: ID!, $input: MeasureInput!) {
  addMeasure(event: $event, input: $input) {
    id
  }
}
    `, {"hash":"sha256:3519a9f33c4d5f130df4360a8fdb065776d26c1b7fae105fcc87e2571a1844fa"}) as unknown as TypedDocumentString<AddMeasureMutation, AddMeasureMutationVariables>;
export const ReportMeasureDocument = new TypedDocumentString(`
    mutation reportMeasure($id: ID!, $input: MeasureReportInput!) {
  reportMeasure(id: $id, input: $input) {
    id
  }
}
    `, {"hash":"sha256:521d482d6dcd17ba49b99dea7d44dd2178678c199703cf011f48adcecc3ca72c"}) as unknown as TypedDocumentString<ReportMeasureMutation, ReportMeasureMutationVariables>;
export const RemoveMeasureDocument = new TypedDocumentString(`
    mutation removeMeasure($id: ID!) {
  removeMeasure(id: $id) {
    id
  }
}
    `, {"hash":"sha256:b5647164a30f4432182862a706af3e6f7d001f963a61661c6434a74a9db90f23"}) as unknown as TypedDocumentString<RemoveMeasureMutation, RemoveMeasureMutationVariables>;
export const FactorChoicesDocument = new TypedDocumentString(`
    query factorChoices($purpose: FactorPurpose!, $region: String!, $year: Whole!) {
  factorChoices(purpose: $purpose, region: $region, year: $year) {
    proposed
    ground
    candidates {
      id
      nameZh
      nameEn
      value
      unit
      year
      region
      verified
      version
    }
  }
}
    `, {"hash":"sha256:6eabb356a3220f6eb8aa48da3cc8c9f7c5a9ded44acdbe4ece7a461812bced3b"}) as unknown as TypedDocumentString<FactorChoicesQuery, FactorChoicesQueryVariables>;
export const FactorsNamedDocument = new TypedDocumentString(`
    query factorsNamed($ids: [String!]!) {
  factors(filter: {id: {in: $ids}, state: {eq: active}}, take: 50) {
    items {
      id
      nameZh
      nameEn
      value
      unit
      year
      region
      verified
      version
    }
  }
}
    `, {"hash":"sha256:5d67f3ebba55a58ddcb51db1726c13ef44dba00a40ea6cd3636bed1926afb295"}) as unknown as TypedDocumentString<FactorsNamedQuery, FactorsNamedQueryVariables>;
export const PlacesLikeDocument = new TypedDocumentString(`
    query placesLike($search: String!) {
  places(search: $search) {
    id
    kind
    nameZh
    nameEn
    country
  }
}
    `, {"hash":"sha256:e6335ba662e3dce260c277e500a5aa4c66d1a585e71172ca59290a39f0292afd"}) as unknown as TypedDocumentString<PlacesLikeQuery, PlacesLikeQueryVariables>;
export const RouteOfDocument = new TypedDocumentString(`
    query routeOf($stops: [ID!]!, $detour: Detour!) {
  route(stops: $stops, detour: $detour) {
    kilometres
    legs {
      kilometres
      band
    }
  }
}
    `, {"hash":"sha256:03aeb77acc25b90b0a46b028ec9131c04cd4b8e87292293d861f0be0fb962d61"}) as unknown as TypedDocumentString<RouteOfQuery, RouteOfQueryVariables>;
export const FactorListDocument = new TypedDocumentString(`
    query factorList($filter: FactorFilter, $sort: [FactorSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  factors(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...factorRow
    }
  }
}
    fragment factorRow on Factor {
  id
  nameZh
  nameEn
  category
  region
  year
  value
  unit
  source
  verified
  state
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:0c4dfe089d9e2ef19744c08202a7b01fdfecd33e6fded11db179aa53b154ac6e"}) as unknown as TypedDocumentString<FactorListQuery, FactorListQueryVariables>;
export const FactorOneDocument = new TypedDocumentString(`
    query factorOne($id: ID!) {
  factor(id: $id) {
    ...factorRow
  }
}
    fragment factorRow on Factor {
  id
  nameZh
  nameEn
  category
  region
  year
  value
  unit
  source
  verified
  state
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:c80d14375b6daae44e1100346560f70532b1e18af629f31c0d36d74404e63c3c"}) as unknown as TypedDocumentString<FactorOneQuery, FactorOneQueryVariables>;
export const WithdrawFactorDocument = new TypedDocumentString(`
    mutation withdrawFactor($id: ID!, $reason: String!) {
  withdrawFactor(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:5384ac86404492f0641f8de70ca618a80ad6dbd111f3e1e880692291dde4974d"}) as unknown as TypedDocumentString<WithdrawFactorMutation, WithdrawFactorMutationVariables>;
export const FindingsOfDocument = new TypedDocumentString(`
    query findingsOf($type: String!, $id: String!) {
  findings(
    filter: {subjectType: {eq: $type}, subjectId: {eq: $id}}
    sort: [{by: raisedAt, descending: false}]
    take: 200
  ) {
    total
    items {
      ...findingFields
    }
  }
}
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:be8b46a87780767f111d6d8ea8358eb40b71a3fc6f3e03cb9bb4e248b2d2ee3d"}) as unknown as TypedDocumentString<FindingsOfQuery, FindingsOfQueryVariables>;
export const RaiseFindingDocument = new TypedDocumentString(`
    mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!, $text: String!) {
  raiseFinding(
    subjectType: $subjectType
    subjectId: $subjectId
    place: $place
    weight: $weight
    text: $text
  ) {
    ...findingFields
  }
}
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1765898b0789be65257cb682d46edadebeb65ebe726645d9785dd75e0267d97a"}) as unknown as TypedDocumentString<RaiseFindingMutation, RaiseFindingMutationVariables>;
export const AnswerFindingDocument = new TypedDocumentString(`
    mutation answerFinding($id: ID!, $answer: String!) {
  answerFinding(id: $id, answer: $answer) {
    ...findingFields
  }
}
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:c8eccb333dad59dd093a8881f3623072172130f55f7446b072467ce05e6eba61"}) as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;
export const ReopenFindingDocument = new TypedDocumentString(`
    mutation reopenFinding($id: ID!, $reason: String!) {
  reopenFinding(id: $id, reason: $reason) {
    ...findingFields
  }
}
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1da3d4541bbe12e9065cad667fa6927e342c77dccd50dc65f98c7576b4446e35"}) as unknown as TypedDocumentString<ReopenFindingMutation, ReopenFindingMutationVariables>;
export const CloseFindingDocument = new TypedDocumentString(`
    mutation closeFinding($id: ID!, $reason: String) {
  closeFinding(id: $id, reason: $reason) {
    ...findingFields
  }
}
    fragment findingFields on Finding {
  id
  state
  weight
  place
  text
  answer
  answeredAt
  raisedAs
  raisedAt
  round
  subjectType
  subjectId
  author {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:c464f8781c3d3a847b8275de118cee174fccbe50663f2bbff4aa5e2fd63076b8"}) as unknown as TypedDocumentString<CloseFindingMutation, CloseFindingMutationVariables>;
export const CommentListDocument = new TypedDocumentString(`
    query commentList($filter: CommentFilter, $sort: [CommentSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  comments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...commentRow
    }
  }
}
    fragment commentRow on Comment {
  id
  state
  subjectType
  subjectId
  titleZh
  titleEn
  place
  text
  madeAt
  answer
  answeredAt
  dueOn
  region
  policyOn
  answeredBy {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:4f151e799b8163579ee78a1a7e4ed253581665d5b93ccd12f4fe8a6bce419edd"}) as unknown as TypedDocumentString<CommentListQuery, CommentListQueryVariables>;
export const CommentOneDocument = new TypedDocumentString(`
    query commentOne($id: ID!) {
  comment(id: $id) {
    ...commentRow
    signedBy
    contact
    author {
      id
      name
    }
  }
}
    fragment commentRow on Comment {
  id
  state
  subjectType
  subjectId
  titleZh
  titleEn
  place
  text
  madeAt
  answer
  answeredAt
  dueOn
  region
  policyOn
  answeredBy {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:9efe6bbdb90bf47ca8581b6e568866ec8e4be895dbadbd752fb8974a4dc4e560"}) as unknown as TypedDocumentString<CommentOneQuery, CommentOneQueryVariables>;
export const CommentsOfDocument = new TypedDocumentString(`
    query commentsOf($type: String!, $id: String!) {
  comments(
    filter: {subjectType: {eq: $type}, subjectId: {eq: $id}}
    sort: [{by: madeAt, descending: false}]
    take: 200
  ) {
    total
    items {
      ...commentRow
    }
  }
}
    fragment commentRow on Comment {
  id
  state
  subjectType
  subjectId
  titleZh
  titleEn
  place
  text
  madeAt
  answer
  answeredAt
  dueOn
  region
  policyOn
  answeredBy {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:3aebecca4935eec29d89656838b9a39f204f820db235b4755cd909111e40444a"}) as unknown as TypedDocumentString<CommentsOfQuery, CommentsOfQueryVariables>;
export const MakeCommentDocument = new TypedDocumentString(`
    mutation makeComment($input: CommentInput!) {
  makeComment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0e879d88dbbf3e3c5dce304772e88c2ba40d5bd28b029bdb81a368f50a969d23"}) as unknown as TypedDocumentString<MakeCommentMutation, MakeCommentMutationVariables>;
export const AnswerCommentDocument = new TypedDocumentString(`
    mutation answerComment($id: ID!, $answer: String!) {
  answerComment(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:8972e085005a2cfe942380c74235e1619171da469d09af633accd945e320831e"}) as unknown as TypedDocumentString<AnswerCommentMutation, AnswerCommentMutationVariables>;
export const WithholdCommentDocument = new TypedDocumentString(`
    mutation withholdComment($id: ID!, $reason: String!) {
  withholdComment(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:7a86451eae6d70904d311e382d7614b6df71b555a04dc834eccd2ac9a9a273cf"}) as unknown as TypedDocumentString<WithholdCommentMutation, WithholdCommentMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query tasks {
  tasks {
    type
    id
    titleZh
    titleEn
    state
    action
    dueOn
    region
    clause
  }
}
    `, {"hash":"sha256:6ce970173fe81fff9fbde1a40afadb9fc589832b8109970107bbe8b17b25f6ac"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const ProvinceFiguresDocument = new TypedDocumentString(`
    query provinceFigures($region: String!) {
  provinceFigures(region: $region) {
    issuedKilograms
    heldKilograms
    retiredKilograms
    reservedKilograms
    cancelledKilograms
    queuedEvents
    queuedKilograms
    events {
      state
      count
    }
    certificates {
      state
      count
    }
    months {
      month
      issuedKilograms
      heldKilograms
      retiredKilograms
    }
  }
}
    `, {"hash":"sha256:f2d4860510da6337c96f4f761eb501d3cdc41fe9c3f92730fc4a7b71a5b86e7f"}) as unknown as TypedDocumentString<ProvinceFiguresQuery, ProvinceFiguresQueryVariables>;
export const LatelyInLedgerDocument = new TypedDocumentString(`
    query latelyInLedger($region: String!) {
  transfers(
    filter: {region: {eq: $region}}
    sort: [{by: at, descending: true}]
    take: 6
  ) {
    items {
      id
      kind
      at
      kilograms
      serials
      project
      event
      giver {
        id
        name
      }
      taker {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:5c12eb9cdd5b40447337732dbbb11876555493fa911696857b8d299d6b2438bf"}) as unknown as TypedDocumentString<LatelyInLedgerQuery, LatelyInLedgerQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation register($input: RegistrationInput!) {
  register(input: $input) {
    dueOn
  }
}
    `, {"hash":"sha256:eccf992203d289cae0a0f49aa5da53c2af13beac252990939d5c120e2452c447"}) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const MessagingDocument = new TypedDocumentString(`
    query messaging {
  messaging
}
    `, {"hash":"sha256:8d2190e77f244a6094a9972a245ec98e76663f229d187e3516df3749aa88040c"}) as unknown as TypedDocumentString<MessagingQuery, MessagingQueryVariables>;
export const AddressConfirmedDocument = new TypedDocumentString(`
    query addressConfirmed {
  addressConfirmed
  messaging
}
    `, {"hash":"sha256:e9133bde2bb51d3159d89704afff8b50991762c2a49fb793afd99c48295b6c17"}) as unknown as TypedDocumentString<AddressConfirmedQuery, AddressConfirmedQueryVariables>;
export const ForgotPasswordDocument = new TypedDocumentString(`
    mutation forgotPassword($email: String!) {
  forgotPassword(email: $email)
}
    `, {"hash":"sha256:d4a56d0334e00bf182f9c8f03d35605241462886a72e718de1162017316d434c"}) as unknown as TypedDocumentString<ForgotPasswordMutation, ForgotPasswordMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation setPassword($token: String!, $password: String!) {
  setPassword(token: $token, password: $password)
}
    `, {"hash":"sha256:c917de9279741c2d93a33212f69888854881a004e2ccd7761ea3fe1bb258494c"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const MakePasswordLinkDocument = new TypedDocumentString(`
    mutation makePasswordLink($id: ID!, $reason: String!) {
  makePasswordLink(id: $id, reason: $reason) {
    url
    until
  }
}
    `, {"hash":"sha256:fecd530df8f4ea87034faaac202d867581866e53ac81da22064c8c41699641bc"}) as unknown as TypedDocumentString<MakePasswordLinkMutation, MakePasswordLinkMutationVariables>;
export const SendConfirmationDocument = new TypedDocumentString(`
    mutation sendConfirmation {
  sendConfirmation
}
    `, {"hash":"sha256:22fcd47cb72d4b4791c298f8d4e9e7150bafe3ce79a382b4c4499bd4e7ee1a6e"}) as unknown as TypedDocumentString<SendConfirmationMutation, SendConfirmationMutationVariables>;
export const ConfirmAddressDocument = new TypedDocumentString(`
    mutation confirmAddress($token: String!) {
  confirmAddress(token: $token)
}
    `, {"hash":"sha256:19eb552cf0898fe7a2c688b6b1e3a5c71b1470d80f08a6552f4207ec7f46232f"}) as unknown as TypedDocumentString<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const MembershipListDocument = new TypedDocumentString(`
    query membershipList($filter: MembershipFilter, $sort: [MembershipSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  memberships(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...membershipRow
    }
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:c0392767437da77a4ed6e34318cc3018b0c9bcf0d2a05e33f3bc19023b1107a6"}) as unknown as TypedDocumentString<MembershipListQuery, MembershipListQueryVariables>;
export const MembershipOneDocument = new TypedDocumentString(`
    query membershipOne($id: ID!) {
  membership(id: $id) {
    ...membershipRow
    person {
      id
      name
      email
      joinedAt
    }
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:9998f6741ce645ca69ac559b4a30a5fd053445b747d0bd7f580c9f5283e86677"}) as unknown as TypedDocumentString<MembershipOneQuery, MembershipOneQueryVariables>;
export const ApproveMembershipDocument = new TypedDocumentString(`
    mutation approveMembership($id: ID!, $proof: String) {
  approveMembership(id: $id, proof: $proof) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b7818333bcfa0c0a6e2f7da2ed10cfc73bfb01a968dd675f0b3ae2fcd0aa8d03"}) as unknown as TypedDocumentString<ApproveMembershipMutation, ApproveMembershipMutationVariables>;
export const ConfirmMembershipDocument = new TypedDocumentString(`
    mutation confirmMembership($id: ID!) {
  confirmMembership(id: $id) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:8d6a0912f07f3fc35940406a29bc9412de17fe5403f6d13aa1c252443f5f00b1"}) as unknown as TypedDocumentString<ConfirmMembershipMutation, ConfirmMembershipMutationVariables>;
export const DeclineMembershipDocument = new TypedDocumentString(`
    mutation declineMembership($id: ID!, $reason: String!) {
  declineMembership(id: $id, reason: $reason) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:83eb194c4e3e9c69ae756bff388a9cd792722d9eae7b1bf50bbd42ad7c2c312e"}) as unknown as TypedDocumentString<DeclineMembershipMutation, DeclineMembershipMutationVariables>;
export const OrganizationKnownDocument = new TypedDocumentString(`
    query organizationKnown($uscc: String!) {
  organizations(filter: {uscc: {eq: $uscc}}, take: 1) {
    items {
      name
    }
  }
}
    `, {"hash":"sha256:4415fabf95af137f8aaf3a5b3064e5db5c4aabc2c3e013ee8d23b3e7ffd32791"}) as unknown as TypedDocumentString<OrganizationKnownQuery, OrganizationKnownQueryVariables>;
export const RefuseMembershipDocument = new TypedDocumentString(`
    mutation refuseMembership($id: ID!, $reason: String!) {
  refuseMembership(id: $id, reason: $reason) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:c31496daeba328cd61c2f014b45dccd33425a32cf5afb1b11dde55d43dea42d8"}) as unknown as TypedDocumentString<RefuseMembershipMutation, RefuseMembershipMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation endMembership($id: ID!, $reason: String!) {
  endMembership(id: $id, reason: $reason) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:a359a4e2713a384ffb4ac126c7e41cd868fd63c3b8f80b6e23189315c04f45ef"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const OrganizationListDocument = new TypedDocumentString(`
    query organizationList($filter: OrganizationFilter, $sort: [OrganizationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  organizations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...organizationRow
    }
  }
}
    fragment organizationRow on Organization {
  id
  name
  nameEn
  uscc
  region
  city
  joinedAt
}`, {"hash":"sha256:45ccb0a3b32810bb8a96d276f619775ae58ff42c78008bfa88622df0fd047909"}) as unknown as TypedDocumentString<OrganizationListQuery, OrganizationListQueryVariables>;
export const OrganizationOneDocument = new TypedDocumentString(`
    query organizationOne($id: ID!) {
  organization(id: $id) {
    ...organizationRow
    identifiedBy
    country
    identifierProof
  }
}
    fragment organizationRow on Organization {
  id
  name
  nameEn
  uscc
  region
  city
  joinedAt
}`, {"hash":"sha256:bfecb93381d01e60586ecf87ea36a0cd64bd79edee605df3cf9b5d607af05901"}) as unknown as TypedDocumentString<OrganizationOneQuery, OrganizationOneQueryVariables>;
export const PersonListDocument = new TypedDocumentString(`
    query personList($filter: PersonFilter, $sort: [PersonSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  people(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      id
      name
      joinedAt
      organization {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:41cfd57942a52a4963638464f2a215734a481a5c6dc51fb757cca84f8ec5d333"}) as unknown as TypedDocumentString<PersonListQuery, PersonListQueryVariables>;
export const PersonOneDocument = new TypedDocumentString(`
    query personOne($id: ID!) {
  person(id: $id) {
    id
    name
    email
    joinedAt
    organization {
      id
      name
      nameEn
    }
  }
}
    `, {"hash":"sha256:c3e51e6b10cd93649dcef026bf94998e6049b56950c863bcdfcbd0fe6c883718"}) as unknown as TypedDocumentString<PersonOneQuery, PersonOneQueryVariables>;
export const MySeatsDocument = new TypedDocumentString(`
    query mySeats {
  mySeats {
    id
    kind
    region
    state
    requestedAt
    dueOn
    decidedBy
  }
}
    `, {"hash":"sha256:fab1f19b13a1831354daaccccb49b5a8845ebe75e81371128630eebfe9d49239"}) as unknown as TypedDocumentString<MySeatsQuery, MySeatsQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query mySessions {
  mySessions {
    id
    begunAt
    seenAt
    device
    address
    own
  }
}
    `, {"hash":"sha256:1a6af14dfe04875592a19e32c09d074588211628f8e23518e9ebd5043d0a3e9d"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RequestMembershipDocument = new TypedDocumentString(`
    mutation requestMembership($kind: PartyKind!, $region: String!) {
  requestMembership(kind: $kind, region: $region) {
    id
  }
}
    `, {"hash":"sha256:bff04ce5e242c40ca1c587cff06abefafc77d24f6f813f8eddeb5d47fa51df77"}) as unknown as TypedDocumentString<RequestMembershipMutation, RequestMembershipMutationVariables>;
export const LeaveMembershipDocument = new TypedDocumentString(`
    mutation leaveMembership($id: ID!) {
  leaveMembership(id: $id) {
    ...membershipRow
  }
}
    fragment membershipRow on Membership {
  id
  kind
  region
  state
  requestedAt
  dueOn
  applicant
  enteredName
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:17d8f9b6f1d1fcc1c5572da74bf2c19e06d8eb77bc89033dee9a714528519c64"}) as unknown as TypedDocumentString<LeaveMembershipMutation, LeaveMembershipMutationVariables>;
export const EndMySessionDocument = new TypedDocumentString(`
    mutation endMySession($id: ID) {
  endMySession(id: $id)
}
    `, {"hash":"sha256:fec7940d89d58aeeca0a13efde53e031714cf274a9e48ca003aa9dcfd4eb0727"}) as unknown as TypedDocumentString<EndMySessionMutation, EndMySessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation changePassword($ownPassword: String!, $password: String!) {
  changePassword(ownPassword: $ownPassword, password: $password)
}
    `, {"hash":"sha256:b8811ddb20aafdeebbb39194714692b49b85d83ec1565468bcf872f6549633df"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeAccountDocument = new TypedDocumentString(`
    mutation changeAccount($name: String!, $email: String!, $ownPassword: String) {
  changeAccount(name: $name, email: $email, ownPassword: $ownPassword)
}
    `, {"hash":"sha256:875c8c3b2e0f828aaf078bd698f29da804ee4f38994f3c4714027b0665d48dd5"}) as unknown as TypedDocumentString<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const EraseAccountDocument = new TypedDocumentString(`
    mutation eraseAccount($ownPassword: String!) {
  eraseAccount(ownPassword: $ownPassword)
}
    `, {"hash":"sha256:f73b646f4e367d1f5ffeb458bdd1a58e990b03c15375278d9bc1096f9c918fb9"}) as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const InvitationListDocument = new TypedDocumentString(`
    query invitationList($filter: InvitationFilter, $sort: [InvitationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  invitations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...invitationRow
    }
  }
}
    fragment invitationRow on Invitation {
  id
  kind
  region
  state
  invitedAt
  until
  email
  organization {
    id
    name
    nameEn
  }
  invitedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2c023d951e2ec42738652218f737c667191068c9949f7c6f17df597ccf0c4fe0"}) as unknown as TypedDocumentString<InvitationListQuery, InvitationListQueryVariables>;
export const InvitationOneDocument = new TypedDocumentString(`
    query invitationOne($id: ID!) {
  invitation(id: $id) {
    ...invitationRow
    acceptedBy {
      id
      name
    }
    membership {
      id
    }
  }
}
    fragment invitationRow on Invitation {
  id
  kind
  region
  state
  invitedAt
  until
  email
  organization {
    id
    name
    nameEn
  }
  invitedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:f06b3d21e5e94a25c6b2f4fdb11ceeecfc956ebef81188a851aabcc866f15556"}) as unknown as TypedDocumentString<InvitationOneQuery, InvitationOneQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation invite($input: InvitationInput!) {
  invite(input: $input) {
    id
    url
    until
  }
}
    `, {"hash":"sha256:9799c8fd44c35d8c682e86b553e52427b06aa43a60881857d9a756010c9ca14e"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation withdrawInvitation($id: ID!, $reason: String!) {
  withdrawInvitation(id: $id, reason: $reason) {
    ...invitationRow
  }
}
    fragment invitationRow on Invitation {
  id
  kind
  region
  state
  invitedAt
  until
  email
  organization {
    id
    name
    nameEn
  }
  invitedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2f737d0d2ed69561012a61d68ba3b9571006e0f697f3aff5c7ff6833a1c37e0f"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const InvitationForDocument = new TypedDocumentString(`
    query invitationFor($token: String!) {
  invitationFor(token: $token) {
    kind
    region
    organization
    email
    by
    until
    hasAccount
  }
}
    `, {"hash":"sha256:7f39365ce04f4f763287a584529223bc7fb8611179c99ca44180caaf4d515777"}) as unknown as TypedDocumentString<InvitationForQuery, InvitationForQueryVariables>;
export const JoinByInvitationDocument = new TypedDocumentString(`
    mutation joinByInvitation($token: String!, $account: NewcomerInput, $evenSo: Boolean!) {
  joinByInvitation(token: $token, account: $account, evenSo: $evenSo)
}
    `, {"hash":"sha256:7ec9e94e5f5aa3ae25fb3b2efb45e0dbf00f9763110237a82e36b954aa11d46b"}) as unknown as TypedDocumentString<JoinByInvitationMutation, JoinByInvitationMutationVariables>;
export const MySecondFactorDocument = new TypedDocumentString(`
    query mySecondFactor {
  mySecondFactor {
    since
    codesLeft
    isRequired
  }
}
    `, {"hash":"sha256:898f10822e0c46bdf1d18b6fef739c0dbba65ab3eda060181740c6e490beda52"}) as unknown as TypedDocumentString<MySecondFactorQuery, MySecondFactorQueryVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation beginSecondFactor($ownPassword: String!) {
  beginSecondFactor(ownPassword: $ownPassword) {
    secret
    url
  }
}
    `, {"hash":"sha256:20666f490c1834aaa67b6826c0afa881c532327b1e87bc9374a431b7da9fb93c"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation confirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code)
}
    `, {"hash":"sha256:d9264d369a54f961ebb2d9eb032775860a88f2551b1ce36ae3dc0db8324fb644"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation removeSecondFactor($ownPassword: String!, $code: String!) {
  removeSecondFactor(ownPassword: $ownPassword, code: $code)
}
    `, {"hash":"sha256:30372ac3177f14c44f35d36136d0f5c8a6194681071ea4b8d4e5fe874317aca0"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation resetSecondFactor($id: ID!, $reason: String!) {
  resetSecondFactor(id: $id, reason: $reason)
}
    `, {"hash":"sha256:c254f29d381754686366d753d40efa66fa1dc0218bcbecf60631960da3881406"}) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const MyTokensDocument = new TypedDocumentString(`
    query myTokens {
  myTokens {
    id
    name
    scope
    madeAt
    until
    usedAt
    address
  }
}
    `, {"hash":"sha256:d99af009b872aa3f22bf9beb9432bd082176da833283e6a9913cba218b9d2df7"}) as unknown as TypedDocumentString<MyTokensQuery, MyTokensQueryVariables>;
export const MakeTokenDocument = new TypedDocumentString(`
    mutation makeToken($name: String!, $scope: TokenScope!, $days: Int!, $ownPassword: String!) {
  makeToken(name: $name, scope: $scope, days: $days, ownPassword: $ownPassword) {
    token
    until
  }
}
    `, {"hash":"sha256:ea98d9005fbf6d706c6d9675de3c796feac895d47628d857b3ffb4152b3c7bc7"}) as unknown as TypedDocumentString<MakeTokenMutation, MakeTokenMutationVariables>;
export const EndMyTokenDocument = new TypedDocumentString(`
    mutation endMyToken($id: ID!) {
  endMyToken(id: $id)
}
    `, {"hash":"sha256:3e3e10f951b2e6e75666ac8e81d9f8cc4191c179933bbdeee49f3302a8183081"}) as unknown as TypedDocumentString<EndMyTokenMutation, EndMyTokenMutationVariables>;
export const IssuanceListDocument = new TypedDocumentString(`
    query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...issuanceRow
    }
  }
}
    fragment issuanceRow on Issuance {
  id
  state
  region
  city
  periodFrom
  periodTo
  reductionsKilograms
  verifiedKilograms
  round
  noticeBeganOn
  noticeEndsOn
  dueOn
  revision
  block
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  verifier {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1ab987bbb00ecba56e53ebfd9b91e73b5e3332bcc1c36ea957daa2ba471ce16c"}) as unknown as TypedDocumentString<IssuanceListQuery, IssuanceListQueryVariables>;
export const IssuanceOneDocument = new TypedDocumentString(`
    query issuanceOne($id: ID!) {
  issuance(id: $id) {
    ...issuanceRow
    moves {
      second {
        otherOffice
        isThere
        turnTo
        waits
      }
    }
    policyOn
    parts
    checkedAgainst {
      name
      nameEn
      as
      reason
      clause
    }
    report
    verification
    otherRegistrations
    ownerCommitment
    registrationFinding
    project {
      elsewhere
      declarations
    }
    data
    acceptedData
    documentHash
    inputsHash
    acceptedHash
    reports {
      id
      round
      at
      reductionsKilograms
      inputsHash
      data
    }
    subProject {
      id
      exAnte
      methodology {
        id
        code
        number
        version
        titleZh
        titleEn
        demonstration
        document
      }
    }
  }
}
    fragment issuanceRow on Issuance {
  id
  state
  region
  city
  periodFrom
  periodTo
  reductionsKilograms
  verifiedKilograms
  round
  noticeBeganOn
  noticeEndsOn
  dueOn
  revision
  block
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  verifier {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:fd3529dfa15dfd1f830145d4f05f214bae65ca434d68a6d405dd79efabdffb9e"}) as unknown as TypedDocumentString<IssuanceOneQuery, IssuanceOneQueryVariables>;
export const RecomputeIssuanceDocument = new TypedDocumentString(`
    query recomputeIssuance($id: ID!, $data: Json) {
  recomputeIssuance(id: $id, data: $data) {
    kilograms
    exact
    documentHash
    inputsHash
    same
    findings
    trace
    inputs
    uncertainty
    differences
  }
}
    `, {"hash":"sha256:b670a7bd47deda5d82f102d14327d0c7be2b4aa916ca9d1a6aa4c92455f993b7"}) as unknown as TypedDocumentString<RecomputeIssuanceQuery, RecomputeIssuanceQueryVariables>;
export const DraftIssuanceDocument = new TypedDocumentString(`
    mutation draftIssuance($input: IssuanceInput!) {
  draftIssuance(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a663a0d22669afd3b331caad5e3021fbfc02ccf6c1c52dc442a6e2e336b1100c"}) as unknown as TypedDocumentString<DraftIssuanceMutation, DraftIssuanceMutationVariables>;
export const EditIssuanceDocument = new TypedDocumentString(`
    mutation editIssuance($id: ID!, $revision: Int!, $input: IssuanceInput!) {
  editIssuance(id: $id, revision: $revision, input: $input) {
    id
    revision
    reductionsKilograms
  }
}
    `, {"hash":"sha256:bb2f9d45cfbe37a28d6e6096fdcf58c85f0fc073c42d62fa62bae2d41a001ea1"}) as unknown as TypedDocumentString<EditIssuanceMutation, EditIssuanceMutationVariables>;
export const SubmitIssuanceDocument = new TypedDocumentString(`
    mutation submitIssuance($id: ID!, $revision: Int) {
  submitIssuance(id: $id, revision: $revision) {
    id
  }
}
    `, {"hash":"sha256:27f972a77eaa086be422998d63d2ff95ca7b7c199a5bdf367dd93803f0c49d95"}) as unknown as TypedDocumentString<SubmitIssuanceMutation, SubmitIssuanceMutationVariables>;
export const ReturnIssuanceDocument = new TypedDocumentString(`
    mutation returnIssuance($id: ID!, $reason: String!) {
  returnIssuance(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:d0917ca12c805ca4af78599f9a6ca606c1d3346bb546cdb70503a6052db7b25f"}) as unknown as TypedDocumentString<ReturnIssuanceMutation, ReturnIssuanceMutationVariables>;
export const VerifyIssuanceDocument = new TypedDocumentString(`
    mutation verifyIssuance($id: ID!, $statement: String!, $data: Json, $registrationFinding: String) {
  verifyIssuance(
    id: $id
    statement: $statement
    data: $data
    registrationFinding: $registrationFinding
  ) {
    id
  }
}
    `, {"hash":"sha256:b4c44a4b16712dc017be2ecc37df5521047962a21b7777f22a41f29d285db00c"}) as unknown as TypedDocumentString<VerifyIssuanceMutation, VerifyIssuanceMutationVariables>;
export const PubliciseIssuanceDocument = new TypedDocumentString(`
    mutation publiciseIssuance($id: ID!) {
  publiciseIssuance(id: $id) {
    id
  }
}
    `, {"hash":"sha256:1eaf7203b3070d02debddeb30b3e2e9cf277671055ee25f76814cbeb55fa8ad7"}) as unknown as TypedDocumentString<PubliciseIssuanceMutation, PubliciseIssuanceMutationVariables>;
export const OrderIssuanceDocument = new TypedDocumentString(`
    mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) {
  orderIssuance(id: $id, bufferKilograms: $bufferKilograms) {
    id
  }
}
    `, {"hash":"sha256:8cf89936e560fed4d03c8980299ec701107337818aa3fdc6793c17b399c69f55"}) as unknown as TypedDocumentString<OrderIssuanceMutation, OrderIssuanceMutationVariables>;
export const RefuseIssuanceDocument = new TypedDocumentString(`
    mutation refuseIssuance($id: ID!, $reason: String!) {
  refuseIssuance(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:41c5c5c9f81764b212753b421fa7ec4d603920be44c0892ba95efa5e0ded049a"}) as unknown as TypedDocumentString<RefuseIssuanceMutation, RefuseIssuanceMutationVariables>;
export const ReversalListDocument = new TypedDocumentString(`
    query reversalList($filter: ReversalFilter, $sort: [ReversalSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  reversals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...reversalRow
    }
  }
}
    fragment reversalRow on Reversal {
  id
  state
  region
  city
  kind
  happenedOn
  estimatedKilograms
  lostKilograms
  owedKilograms
  dueOn
  revision
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:6703a45ed7a23a31f8a92b72ceda4418de20d332a31e2ccdead8c8ea9f26cd32"}) as unknown as TypedDocumentString<ReversalListQuery, ReversalListQueryVariables>;
export const ReversalOneDocument = new TypedDocumentString(`
    query reversalOne($id: ID!) {
  reversal(id: $id) {
    ...reversalRow
    policyOn
    words
    decision
    drawnKilograms
    debitedKilograms
    debits
    reporter {
      id
      name
      nameEn
    }
  }
}
    fragment reversalRow on Reversal {
  id
  state
  region
  city
  kind
  happenedOn
  estimatedKilograms
  lostKilograms
  owedKilograms
  dueOn
  revision
  project {
    id
    titleZh
    titleEn
    number
  }
  subProject {
    id
    titleZh
    titleEn
  }
  owner {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:86fe976ac699f5637daaa03a20a38ce783c82b8140457a19e03682838ad4e632"}) as unknown as TypedDocumentString<ReversalOneQuery, ReversalOneQueryVariables>;
export const ReportReversalDocument = new TypedDocumentString(`
    mutation reportReversal($input: ReversalInput!) {
  reportReversal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:3d1af799988fc15f9743870d4acc76b34ba11b05ebdab9f0fa1586b7e4704973"}) as unknown as TypedDocumentString<ReportReversalMutation, ReportReversalMutationVariables>;
export const ConfirmReversalDocument = new TypedDocumentString(`
    mutation confirmReversal($id: ID!, $lostKilograms: Kilograms!, $reasons: String!) {
  confirmReversal(id: $id, lostKilograms: $lostKilograms, reasons: $reasons) {
    id
  }
}
    `, {"hash":"sha256:9c1e66ed07e8c1c5af858971429641c2c940e1752832a7bb5c7c6d2be5b92577"}) as unknown as TypedDocumentString<ConfirmReversalMutation, ConfirmReversalMutationVariables>;
export const DismissReversalDocument = new TypedDocumentString(`
    mutation dismissReversal($id: ID!, $reasons: String!) {
  dismissReversal(id: $id, reasons: $reasons) {
    id
  }
}
    `, {"hash":"sha256:04ccb0443c7b44f4e6f5b328aeca0c315128ceca24661705fb77019bd7fb6bef"}) as unknown as TypedDocumentString<DismissReversalMutation, DismissReversalMutationVariables>;
export const MakeGoodReversalDocument = new TypedDocumentString(`
    mutation makeGoodReversal($id: ID!, $kilograms: Kilograms!) {
  makeGoodReversal(id: $id, kilograms: $kilograms) {
    id
  }
}
    `, {"hash":"sha256:70b4e466bee3e5cc9a25ec32a4395c31aea0de6ed8b4a4bd82826deecf95efad"}) as unknown as TypedDocumentString<MakeGoodReversalMutation, MakeGoodReversalMutationVariables>;
export const LogHeadDocument = new TypedDocumentString(`
    query logHead {
  logHead {
    size
    root
    at
    signature
    quorum
    witnesses {
      name
      at
      counts
    }
  }
  publicKeys {
    use
    pem
  }
}
    `, {"hash":"sha256:e5574ada0ca44f5305bbab0000e69964be44936681c8ddc14bcea61664052b47"}) as unknown as TypedDocumentString<LogHeadQuery, LogHeadQueryVariables>;
export const LogInclusionDocument = new TypedDocumentString(`
    query logInclusion($entry: ID!) {
  logInclusion(entry: $entry) {
    index
    size
    content
    proof
  }
}
    `, {"hash":"sha256:a724c9af18a27f7d9f68a39897a8354b3f54f1974d2a0afd88cf81e5ed79d294"}) as unknown as TypedDocumentString<LogInclusionQuery, LogInclusionQueryVariables>;
export const JournalListDocument = new TypedDocumentString(`
    query journalList($type: String, $person: ID, $action: String, $state: String, $region: String, $from: Day, $until: Day, $take: Int! = 25, $after: String) {
  journal(
    type: $type
    person: $person
    action: $action
    state: $state
    region: $region
    from: $from
    until: $until
    take: $take
    after: $after
  ) {
    next
    items {
      id
      type
      record
      titleZh
      titleEn
      region
      action
      at
      organization
      person
      second
      role
      clause
      from
      to
      note
    }
  }
}
    `, {"hash":"sha256:8bfbf04f8ab583cc959bc5f9d09d65e544f4f95cf169a3c32d07024bc8580081"}) as unknown as TypedDocumentString<JournalListQuery, JournalListQueryVariables>;
export const BlockListDocument = new TypedDocumentString(`
    query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...blockRow
    }
  }
}
    fragment blockRow on Block {
  id
  serials
  account
  kilograms
  vintage
  speciality
  methodologyCode
  demonstration
  region
  mechanism
  first
  project
  event
  holder {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:34ecb93644f750fc530fd79660f1d55b3afe2139b0d73bd4ba556414821c53b3"}) as unknown as TypedDocumentString<BlockListQuery, BlockListQueryVariables>;
export const BlockOneDocument = new TypedDocumentString(`
    query blockOne($id: ID!) {
  block(id: $id) {
    ...blockRow
    policyOn
    batch {
      id
      first
      kilograms
      vintage
      issuance
      issuedAt
      mechanism
    }
  }
}
    fragment blockRow on Block {
  id
  serials
  account
  kilograms
  vintage
  speciality
  methodologyCode
  demonstration
  region
  mechanism
  first
  project
  event
  holder {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:4b38a3eded37feeb17bbcb9c4ec1988b59f33d2bf2ff12c5a12ae0742b3c0b58"}) as unknown as TypedDocumentString<BlockOneQuery, BlockOneQueryVariables>;
export const HandOverBlockDocument = new TypedDocumentString(`
    mutation handOverBlock($id: ID!, $kilograms: Kilograms!, $to: ID!, $note: String, $corrects: ID) {
  handOverBlock(
    id: $id
    kilograms: $kilograms
    to: $to
    note: $note
    corrects: $corrects
  ) {
    id
  }
}
    `, {"hash":"sha256:0fbbf5975745751290d63c8e344e1449b2281761a2f670be6d54ccb3110ea321"}) as unknown as TypedDocumentString<HandOverBlockMutation, HandOverBlockMutationVariables>;
export const DonateBlockDocument = new TypedDocumentString(`
    mutation donateBlock($id: ID!, $kilograms: Kilograms!, $event: ID) {
  donateBlock(id: $id, kilograms: $kilograms, event: $event) {
    id
  }
}
    `, {"hash":"sha256:81514c815d981dc95f90ce651d3019065328f1b1797bcf3de8c3fdf5c48d7409"}) as unknown as TypedDocumentString<DonateBlockMutation, DonateBlockMutationVariables>;
export const RetireBlockDocument = new TypedDocumentString(`
    mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String, $organization: ID, $purpose: Purpose!, $statement: String!) {
  retireBlock(
    id: $id
    kilograms: $kilograms
    beneficiary: $beneficiary
    organization: $organization
    purpose: $purpose
    statement: $statement
  ) {
    id
  }
}
    `, {"hash":"sha256:a003fee3d53382df80b383fe0cf38fc2ec63cfd6e491fd12938bdc4bf96205b9"}) as unknown as TypedDocumentString<RetireBlockMutation, RetireBlockMutationVariables>;
export const CancelBlockDocument = new TypedDocumentString(`
    mutation cancelBlock($id: ID!, $kilograms: Kilograms!) {
  cancelBlock(id: $id, kilograms: $kilograms) {
    id
  }
}
    `, {"hash":"sha256:aad2cb08534eac775e365ec67f91e59218acc67f5177427f4d977fc86692a7fb"}) as unknown as TypedDocumentString<CancelBlockMutation, CancelBlockMutationVariables>;
export const TransferListDocument = new TypedDocumentString(`
    query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...transferRow
    }
  }
}
    fragment transferRow on Transfer {
  id
  kind
  at
  corrects
  serials
  kilograms
  clause
  event
  beneficiary
  beneficiaryConfirmed
  purpose
  statement
  region
  project
  block
  mechanism
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:69e49f35d0189ff3669a5e2da26e90e0ab80525ca89f45044e3824cc6866f6fa"}) as unknown as TypedDocumentString<TransferListQuery, TransferListQueryVariables>;
export const SerialTraceDocument = new TypedDocumentString(`
    query serialTrace($serial: String!) {
  serialTrace(serial: $serial) {
    account
    transfers {
      ...transferRow
    }
  }
}
    fragment transferRow on Transfer {
  id
  kind
  at
  corrects
  serials
  kilograms
  clause
  event
  beneficiary
  beneficiaryConfirmed
  purpose
  statement
  region
  project
  block
  mechanism
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:af8d557f1474b309ff5ca98e03217820a2677f425d9c0e1ad44aaf27ba9bbff5"}) as unknown as TypedDocumentString<SerialTraceQuery, SerialTraceQueryVariables>;
export const TransferOneDocument = new TypedDocumentString(`
    query transferOne($id: ID!) {
  transfer(id: $id) {
    ...transferRow
  }
}
    fragment transferRow on Transfer {
  id
  kind
  at
  corrects
  serials
  kilograms
  clause
  event
  beneficiary
  beneficiaryConfirmed
  purpose
  statement
  region
  project
  block
  mechanism
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:d664146a6cee12fb9d9958b5ae740f1b29fb23ab09c621a7eea300e8f31ae8cb"}) as unknown as TypedDocumentString<TransferOneQuery, TransferOneQueryVariables>;
export const HandoverListDocument = new TypedDocumentString(`
    query handoverList($filter: HandoverFilter, $sort: [HandoverSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  handovers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...handoverRow
    }
  }
}
    fragment handoverRow on Handover {
  id
  state
  block {
    id
    serials
  }
  serials
  kilograms
  region
  note
  corrects
  dueOn
  at
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:ae59a633e61145fdc1431267cd873f38168ccd6e62b44cafcfc101a17aed4dca"}) as unknown as TypedDocumentString<HandoverListQuery, HandoverListQueryVariables>;
export const HandoverOneDocument = new TypedDocumentString(`
    query handoverOne($id: ID!) {
  handover(id: $id) {
    ...handoverRow
    policyOn
  }
}
    fragment handoverRow on Handover {
  id
  state
  block {
    id
    serials
  }
  serials
  kilograms
  region
  note
  corrects
  dueOn
  at
  giver {
    id
    name
    nameEn
  }
  taker {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:82f3198117ca8f27aab8165ed8cebb9917244e133172c1606eff75693458f6ff"}) as unknown as TypedDocumentString<HandoverOneQuery, HandoverOneQueryVariables>;
export const AcceptHandoverDocument = new TypedDocumentString(`
    mutation acceptHandover($id: ID!) {
  acceptHandover(id: $id) {
    id
  }
}
    `, {"hash":"sha256:4d0bbd17bb1e7e99bd6fe88bccb83922515d6b3686bfaa646db33e74a00a52a9"}) as unknown as TypedDocumentString<AcceptHandoverMutation, AcceptHandoverMutationVariables>;
export const RefuseHandoverDocument = new TypedDocumentString(`
    mutation refuseHandover($id: ID!, $reason: String!) {
  refuseHandover(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:789a9aad789cd9a2001579aa7cf738c789668945734fc26041544687dfd4991d"}) as unknown as TypedDocumentString<RefuseHandoverMutation, RefuseHandoverMutationVariables>;
export const WithdrawHandoverDocument = new TypedDocumentString(`
    mutation withdrawHandover($id: ID!) {
  withdrawHandover(id: $id) {
    id
  }
}
    `, {"hash":"sha256:cd9393f8c8be33a71ea819619319a082e37c2f8c075595e358279df38525fd84"}) as unknown as TypedDocumentString<WithdrawHandoverMutation, WithdrawHandoverMutationVariables>;
export const BeneficiaryConsentListDocument = new TypedDocumentString(`
    query beneficiaryConsentList($filter: BeneficiaryConsentFilter, $sort: [BeneficiaryConsentSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  beneficiaryConsents(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...beneficiaryConsentRow
    }
  }
}
    fragment beneficiaryConsentRow on BeneficiaryConsent {
  id
  state
  serials
  kilograms
  purpose
  statement
  region
  at
  dueOn
  transfer {
    id
  }
  holder {
    id
    name
    nameEn
  }
  beneficiary {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:3f5c9698b93ba07dd12763492476d2fa99e40ad8b550f0d26735021b128730d7"}) as unknown as TypedDocumentString<BeneficiaryConsentListQuery, BeneficiaryConsentListQueryVariables>;
export const BeneficiaryConsentOneDocument = new TypedDocumentString(`
    query beneficiaryConsentOne($id: ID!) {
  beneficiaryConsent(id: $id) {
    ...beneficiaryConsentRow
  }
}
    fragment beneficiaryConsentRow on BeneficiaryConsent {
  id
  state
  serials
  kilograms
  purpose
  statement
  region
  at
  dueOn
  transfer {
    id
  }
  holder {
    id
    name
    nameEn
  }
  beneficiary {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:72c96872b595eaa85c29853c34e91141af8886f50d89982c4c8501cd9d8ededf"}) as unknown as TypedDocumentString<BeneficiaryConsentOneQuery, BeneficiaryConsentOneQueryVariables>;
export const ConsentBeneficiaryConsentDocument = new TypedDocumentString(`
    mutation consentBeneficiaryConsent($id: ID!) {
  consentBeneficiaryConsent(id: $id) {
    id
  }
}
    `, {"hash":"sha256:df663c93236c330309da4a061a8bd6fcee09cf1467dc2dd96becafaaab60b68e"}) as unknown as TypedDocumentString<ConsentBeneficiaryConsentMutation, ConsentBeneficiaryConsentMutationVariables>;
export const DeclineBeneficiaryConsentDocument = new TypedDocumentString(`
    mutation declineBeneficiaryConsent($id: ID!, $reason: String!) {
  declineBeneficiaryConsent(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:fb57dea282640789064f24af6ae2e8af3957d9b236dfb89625b7f73f00407c58"}) as unknown as TypedDocumentString<DeclineBeneficiaryConsentMutation, DeclineBeneficiaryConsentMutationVariables>;
export const OfferListDocument = new TypedDocumentString(`
    query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  offers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...offerRow
    }
  }
}
    fragment offerRow on Offer {
  id
  state
  kind
  kilograms
  remaining
  priceFen
  at
  region
  event
  speciality
  vintage
  mechanism
  seller {
    id
    name
    nameEn
  }
  block {
    id
    serials
    ofProject {
      id
      titleZh
      titleEn
      number
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:9ae2596381471b89a59b96339b492da07997861983f0a2449e9245a1a03934a5"}) as unknown as TypedDocumentString<OfferListQuery, OfferListQueryVariables>;
export const OfferOneDocument = new TypedDocumentString(`
    query offerOne($id: ID!) {
  offer(id: $id) {
    ...offerRow
    policyOn
    forSale
  }
}
    fragment offerRow on Offer {
  id
  state
  kind
  kilograms
  remaining
  priceFen
  at
  region
  event
  speciality
  vintage
  mechanism
  seller {
    id
    name
    nameEn
  }
  block {
    id
    serials
    ofProject {
      id
      titleZh
      titleEn
      number
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:0fcc1a79bef1e407ab259fb98d1ed88ea3e482fe7eb5919e3c35e6d204f6ff48"}) as unknown as TypedDocumentString<OfferOneQuery, OfferOneQueryVariables>;
export const OfferBlockDocument = new TypedDocumentString(`
    mutation offerBlock($input: OfferInput!) {
  offerBlock(input: $input) {
    id
  }
}
    `, {"hash":"sha256:3c70e2de83e03ba6297817aa18362601575a27b82009f1f427e4d6b4edf422e7"}) as unknown as TypedDocumentString<OfferBlockMutation, OfferBlockMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation withdrawOffer($id: ID!) {
  withdrawOffer(id: $id) {
    id
  }
}
    `, {"hash":"sha256:d3a22a7c67c347055e8aee214874a166681c82ff56eeef6e3a4d00c0fdb046b9"}) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const TradeListDocument = new TypedDocumentString(`
    query tradeList($filter: TradeFilter, $sort: [TradeSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  trades(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...tradeRow
    }
  }
}
    fragment tradeRow on Trade {
  id
  state
  mechanism
  speciality
  vintage
  kilograms
  priceFen
  region
  at
  confirmedOn
  dueOn
  serials
  offer {
    id
  }
  seller {
    id
    name
    nameEn
  }
  buyer {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:75c6cd4b8919590ab620c6d39de3c94511a817a53860a053599e526ad5abf755"}) as unknown as TypedDocumentString<TradeListQuery, TradeListQueryVariables>;
export const TradeOneDocument = new TypedDocumentString(`
    query tradeOne($id: ID!) {
  trade(id: $id) {
    ...tradeRow
    policyOn
  }
}
    fragment tradeRow on Trade {
  id
  state
  mechanism
  speciality
  vintage
  kilograms
  priceFen
  region
  at
  confirmedOn
  dueOn
  serials
  offer {
    id
  }
  seller {
    id
    name
    nameEn
  }
  buyer {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:be998bb18ecb403c7a0540af69cde383aa91f7053ba0d07831c42220bea37098"}) as unknown as TypedDocumentString<TradeOneQuery, TradeOneQueryVariables>;
export const OrderTradeDocument = new TypedDocumentString(`
    mutation orderTrade($offer: ID!, $kilograms: Kilograms!) {
  orderTrade(offer: $offer, kilograms: $kilograms) {
    id
  }
}
    `, {"hash":"sha256:4d168153edae14bdf811417b38c3ac29e1b5ac5142f0d0082d4aeb6b1ca0c6ac"}) as unknown as TypedDocumentString<OrderTradeMutation, OrderTradeMutationVariables>;
export const ConfirmTradeDocument = new TypedDocumentString(`
    mutation confirmTrade($id: ID!) {
  confirmTrade(id: $id) {
    id
  }
}
    `, {"hash":"sha256:7a6a4a9cc18a2bf9510a8bfb75dd96f8738b8f86850d02ebcb4396abfe67c2b5"}) as unknown as TypedDocumentString<ConfirmTradeMutation, ConfirmTradeMutationVariables>;
export const DeclineTradeDocument = new TypedDocumentString(`
    mutation declineTrade($id: ID!, $reason: String!) {
  declineTrade(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:9458a008b0943c0eb4d11576b5bdb689489a430c5d0341e812ae822fa8b5ea03"}) as unknown as TypedDocumentString<DeclineTradeMutation, DeclineTradeMutationVariables>;
export const WithdrawTradeDocument = new TypedDocumentString(`
    mutation withdrawTrade($id: ID!) {
  withdrawTrade(id: $id) {
    id
  }
}
    `, {"hash":"sha256:542db19ca20b97c863921c10f2e7092ea7dfe8beb0c0499313de67b31b389031"}) as unknown as TypedDocumentString<WithdrawTradeMutation, WithdrawTradeMutationVariables>;
export const MethodologyListDocument = new TypedDocumentString(`
    query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  methodologies(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...methodologyRow
    }
  }
}
    fragment methodologyRow on Methodology {
  id
  code
  number
  version
  titleZh
  titleEn
  state
  region
  kind
  speciality
  demonstration
  round
  filedOn
  dueOn
  revision
  applicant {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:97c9c3e4c486ffe5edc40e202d0516b42626721767babcfc1e55f35d93b34ee1"}) as unknown as TypedDocumentString<MethodologyListQuery, MethodologyListQueryVariables>;
export const MethodologyOneDocument = new TypedDocumentString(`
    query methodologyOne($id: ID!) {
  methodology(id: $id) {
    ...methodologyRow
    policyOn
    jointModality
    jointOn
    jointDepartment {
      id
      name
      nameEn
    }
    document
    documentHash
    noticeBeganOn
    noticeEndsOn
    panel
    tally
    successor {
      id
      titleZh
      titleEn
      number
    }
    authors
    convenedOn
    draw {
      id
      state
      source
      sourceKind
      sourceDueAt
      dueOn
      revealedAt
    }
    leftOut
    opinions {
      id
      round
      verdict
      text
      conditions
      at
      expert {
        id
        name
      }
    }
    seats {
      id
      round
      position
      label
      state
      recusedReason
      spokenAt
      dueOn
      expert {
        id
        name
      }
      organization {
        id
        name
      }
      moves {
        action
        to
        by
        clause
        modality
      }
    }
    minutes {
      id
      round
      outcome
      hash
      at
      content
    }
    revisions {
      id
      ordinal
      at
      hash
      titleZh
      titleEn
      authors
    }
    supersededOn
    previous {
      id
      titleZh
      titleEn
      number
    }
    subProjects {
      id
      project {
        id
        titleZh
        titleEn
        state
        number
      }
    }
  }
}
    fragment methodologyRow on Methodology {
  id
  code
  number
  version
  titleZh
  titleEn
  state
  region
  kind
  speciality
  demonstration
  round
  filedOn
  dueOn
  revision
  applicant {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:3472c903e5dcdb08e89c863fbae82336a7649be51ba9752b9c5e0a9622a2ae1c"}) as unknown as TypedDocumentString<MethodologyOneQuery, MethodologyOneQueryVariables>;
export const CheckMethodologyDocumentDocument = new TypedDocumentString(`
    query checkMethodologyDocument($document: Json!) {
  checkMethodologyDocument(document: $document) {
    documentHash
    unverified
    findings {
      place
      equation
      reason
      messageZh
      messageEn
    }
    equations {
      symbol
      uses
      formula
    }
    examples {
      nameZh
      nameEn
      source
      holds
      kilograms
      uncertainty
      steps {
        id
        symbol
        substituted
        value
        unit
      }
    }
  }
}
    `, {"hash":"sha256:04623879281c323a57f503e139b303ebcaf16f93d739f77e46f23964df034196"}) as unknown as TypedDocumentString<CheckMethodologyDocumentQuery, CheckMethodologyDocumentQueryVariables>;
export const EvaluateMethodologyDocument = new TypedDocumentString(`
    query evaluateMethodology($id: ID!, $inputs: Json!) {
  evaluateMethodology(id: $id, inputs: $inputs) {
    documentHash
    inputsHash
    kilograms
    uncertainty
    steps {
      id
      symbol
      substituted
      value
      unit
    }
  }
}
    `, {"hash":"sha256:ec59625d721547faf359148bc43dfb209fb2b005d8182165238be396786db417"}) as unknown as TypedDocumentString<EvaluateMethodologyQuery, EvaluateMethodologyQueryVariables>;
export const DraftMethodologyDocument = new TypedDocumentString(`
    mutation draftMethodology($region: String!, $input: MethodologyInput!) {
  draftMethodology(region: $region, input: $input) {
    id
  }
}
    `, {"hash":"sha256:b7ef119ae7f75ee685bbae0fe022ebe49545c22eabfa78ad1c2c8d997910ddf6"}) as unknown as TypedDocumentString<DraftMethodologyMutation, DraftMethodologyMutationVariables>;
export const EditMethodologyDocument = new TypedDocumentString(`
    mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) {
  editMethodology(id: $id, revision: $revision, input: $input) {
    id
  }
}
    `, {"hash":"sha256:b07948907c10d89b9dee7aa5e5163da8752411a061ad451ba1d808373ada7581"}) as unknown as TypedDocumentString<EditMethodologyMutation, EditMethodologyMutationVariables>;
export const SubmitMethodologyDocument = new TypedDocumentString(`
    mutation submitMethodology($id: ID!, $revision: Int) {
  submitMethodology(id: $id, revision: $revision) {
    id
  }
}
    `, {"hash":"sha256:72699e86e8d615df2a9cf4e1a3720d639537cc566b7d6dd3d66afc0e5100e53f"}) as unknown as TypedDocumentString<SubmitMethodologyMutation, SubmitMethodologyMutationVariables>;
export const WithdrawMethodologyDocument = new TypedDocumentString(`
    mutation withdrawMethodology($id: ID!) {
  withdrawMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:edaccf9b72db06b7e130d7511f0f4c9678bbe4575956f6177088b9905231e013"}) as unknown as TypedDocumentString<WithdrawMethodologyMutation, WithdrawMethodologyMutationVariables>;
export const AcceptMethodologyDocument = new TypedDocumentString(`
    mutation acceptMethodology($id: ID!) {
  acceptMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:ac7a2a4626def816c3e7f7f0bc4c218e62193afc1dbf1450529ada3e8daf3fbb"}) as unknown as TypedDocumentString<AcceptMethodologyMutation, AcceptMethodologyMutationVariables>;
export const ReturnMethodologyDocument = new TypedDocumentString(`
    mutation returnMethodology($id: ID!, $reason: String!) {
  returnMethodology(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:7dbdeea83e9899b22469f7a94a65d95859f14a0f95cdb48ee8676267073e36cc"}) as unknown as TypedDocumentString<ReturnMethodologyMutation, ReturnMethodologyMutationVariables>;
export const CloseMethodologyDocument = new TypedDocumentString(`
    mutation closeMethodology($id: ID!) {
  closeMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:0bc728b4d92ccd82782fed40adbc8cc79e637b9348941930fc2deb14d0a01ef2"}) as unknown as TypedDocumentString<CloseMethodologyMutation, CloseMethodologyMutationVariables>;
export const PubliciseMethodologyDocument = new TypedDocumentString(`
    mutation publiciseMethodology($id: ID!) {
  publiciseMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:a0fe02a750a64cb62c1e43136d6634ae7d3feb0ed646e214fe2c5466884ad9a4"}) as unknown as TypedDocumentString<PubliciseMethodologyMutation, PubliciseMethodologyMutationVariables>;
export const JoinMethodologyDocument = new TypedDocumentString(`
    mutation joinMethodology($id: ID!) {
  joinMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:49ef49f3394857f9c660d047e0629bcac2fb7b7296e961a43f4a0f77b5181105"}) as unknown as TypedDocumentString<JoinMethodologyMutation, JoinMethodologyMutationVariables>;
export const FileMethodologyDocument = new TypedDocumentString(`
    mutation fileMethodology($id: ID!, $demonstration: Boolean!) {
  fileMethodology(id: $id, demonstration: $demonstration) {
    id
  }
}
    `, {"hash":"sha256:90b4e5f175bde957028ffd20b0c713b39d11236c37e43a472c2656eac2e6f302"}) as unknown as TypedDocumentString<FileMethodologyMutation, FileMethodologyMutationVariables>;
export const RejectMethodologyDocument = new TypedDocumentString(`
    mutation rejectMethodology($id: ID!, $reason: String!) {
  rejectMethodology(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:44f2a690ced3a1a968724ecbb6213836472b4e24d6b6adc613e9d4943c6e8865"}) as unknown as TypedDocumentString<RejectMethodologyMutation, RejectMethodologyMutationVariables>;
export const SupersedeMethodologyDocument = new TypedDocumentString(`
    mutation supersedeMethodology($id: ID!, $successor: ID!, $on: Day) {
  supersedeMethodology(id: $id, successor: $successor, on: $on) {
    id
  }
}
    `, {"hash":"sha256:28c8f88121d1ee7fdff754795f3eac0d6be66731e510b151510e1ccba88e77b8"}) as unknown as TypedDocumentString<SupersedeMethodologyMutation, SupersedeMethodologyMutationVariables>;
export const ReviseMethodologyDocument = new TypedDocumentString(`
    mutation reviseMethodology($id: ID!) {
  reviseMethodology(id: $id) {
    id
  }
}
    `, {"hash":"sha256:9c60c4f178c29490330fe4b60729a0a1d1497602de404faeada09809736f6983"}) as unknown as TypedDocumentString<ReviseMethodologyMutation, ReviseMethodologyMutationVariables>;
export const RevisionDocumentDocument = new TypedDocumentString(`
    query revisionDocument($id: ID!) {
  methodologyRevision(id: $id) {
    id
    ordinal
    document
  }
}
    `, {"hash":"sha256:4bf0221a42dae7def5d93ce93255100b0a724b69dd0b235f5f26684c624daf12"}) as unknown as TypedDocumentString<RevisionDocumentQuery, RevisionDocumentQueryVariables>;
export const RevokeMethodologyDocument = new TypedDocumentString(`
    mutation revokeMethodology($id: ID!, $reason: String!) {
  revokeMethodology(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:161f27ea20245b1cdc9af2c90445a7fd179d78c99de2cc44b0c159d19b8aa876"}) as unknown as TypedDocumentString<RevokeMethodologyMutation, RevokeMethodologyMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!, $conditions: String) {
  giveOpinion(
    methodology: $methodology
    verdict: $verdict
    text: $text
    conditions: $conditions
  ) {
    id
  }
}
    `, {"hash":"sha256:6d1868259f04860aae08d740050c92974e689dffdf630c38996e1609930bde24"}) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const AnnouncePanelDocument = new TypedDocumentString(`
    mutation announcePanel($methodology: ID!, $input: PanelDrawInput!) {
  announcePanel(methodology: $methodology, input: $input) {
    id
  }
}
    `, {"hash":"sha256:ffa0283c62e553536a5b8112e4289c369c3e4052adf397820dbd1558ddb679bf"}) as unknown as TypedDocumentString<AnnouncePanelMutation, AnnouncePanelMutationVariables>;
export const ConveneMethodologyDocument = new TypedDocumentString(`
    mutation conveneMethodology($id: ID!, $value: String!, $secret: String!) {
  conveneMethodology(id: $id, value: $value, secret: $secret) {
    id
  }
}
    `, {"hash":"sha256:988eee15e37a98905d7b9cae420cb37a5e304b68d0e16c145719fbc9fceb75ec"}) as unknown as TypedDocumentString<ConveneMethodologyMutation, ConveneMethodologyMutationVariables>;
export const RecusePanelSeatDocument = new TypedDocumentString(`
    mutation recusePanelSeat($id: ID!, $reason: String!) {
  recusePanelSeat(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:eae8468e65832085fbe83ca53045ab4dc75dc76910b6266eb58854e561e6d105"}) as unknown as TypedDocumentString<RecusePanelSeatMutation, RecusePanelSeatMutationVariables>;
export const PanelSeatListDocument = new TypedDocumentString(`
    query panelSeatList($filter: PanelSeatFilter, $sort: [PanelSeatSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  panelSeats(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...panelSeatRow
    }
  }
}
    fragment panelSeatRow on PanelSeat {
  id
  round
  state
  dueOn
  spokenAt
  region
  methodology {
    id
    code
    titleZh
    titleEn
    state
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b166b432a815a34c8ad9078ddbab7db4429b4edc461d40047fc8b6c29938d4f9"}) as unknown as TypedDocumentString<PanelSeatListQuery, PanelSeatListQueryVariables>;
export const PanelSeatOneDocument = new TypedDocumentString(`
    query panelSeatOne($id: ID!) {
  panelSeat(id: $id) {
    ...panelSeatRow
  }
}
    fragment panelSeatRow on PanelSeat {
  id
  round
  state
  dueOn
  spokenAt
  region
  methodology {
    id
    code
    titleZh
    titleEn
    state
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:7b7c561772658cc5c360c196b90747cdfa09145db84fbdaef87ffb130ef85be9"}) as unknown as TypedDocumentString<PanelSeatOneQuery, PanelSeatOneQueryVariables>;
export const CommitteeMemberListDocument = new TypedDocumentString(`
    query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  committeeMembers(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...committeeMemberRow
    }
  }
}
    fragment committeeMemberRow on CommitteeMember {
  id
  number
  region
  specialities
  expertise
  since
  until
  policyOn
  organization {
    id
    name
    nameEn
  }
  person {
    id
    name
  }
}`, {"hash":"sha256:8483d59603dbaec5bc0c85f6cf4b87e0af5cbdd608a7711e4d39537d3e69c13b"}) as unknown as TypedDocumentString<CommitteeMemberListQuery, CommitteeMemberListQueryVariables>;
export const CommitteeMemberOneDocument = new TypedDocumentString(`
    query committeeMemberOne($id: ID!) {
  committeeMember(id: $id) {
    ...committeeMemberRow
  }
}
    fragment committeeMemberRow on CommitteeMember {
  id
  number
  region
  specialities
  expertise
  since
  until
  policyOn
  organization {
    id
    name
    nameEn
  }
  person {
    id
    name
  }
}`, {"hash":"sha256:a4e6f4c9965f32abc445946fd97fcd2dca8fbaf04a4e9a606ccee9169be24f47"}) as unknown as TypedDocumentString<CommitteeMemberOneQuery, CommitteeMemberOneQueryVariables>;
export const SeatCommitteeMemberDocument = new TypedDocumentString(`
    mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!, $specialities: [Speciality!]!, $until: Day) {
  seatCommitteeMember(
    region: $region
    person: $person
    expertise: $expertise
    specialities: $specialities
    until: $until
  ) {
    id
  }
}
    `, {"hash":"sha256:70617e53b02a629675b7d70f86f7e3b5935e6939d5e72e2b6cd97cd18c49e144"}) as unknown as TypedDocumentString<SeatCommitteeMemberMutation, SeatCommitteeMemberMutationVariables>;
export const EditCommitteeMemberDocument = new TypedDocumentString(`
    mutation editCommitteeMember($id: ID!, $expertise: String!, $specialities: [Speciality!]!) {
  editCommitteeMember(id: $id, expertise: $expertise, specialities: $specialities) {
    id
  }
}
    `, {"hash":"sha256:1bb6944d7152b593f53e0a0ec9fad8d78e6f8ee34ab6f64136d54066f3831ad7"}) as unknown as TypedDocumentString<EditCommitteeMemberMutation, EditCommitteeMemberMutationVariables>;
export const RenewCommitteeMemberDocument = new TypedDocumentString(`
    mutation renewCommitteeMember($id: ID!, $until: Day!) {
  renewCommitteeMember(id: $id, until: $until) {
    id
  }
}
    `, {"hash":"sha256:b1d56b9092c3a26c2471872a2cee2be87b52109da90b8a537b695eee20ae2f13"}) as unknown as TypedDocumentString<RenewCommitteeMemberMutation, RenewCommitteeMemberMutationVariables>;
export const EndCommitteeMemberDocument = new TypedDocumentString(`
    mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) {
  endCommitteeMember(id: $id, until: $until, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:4c4c3ee03dd165eaa5e2ac00ba1e196f1bbe014e6ee9f185042c9f7dfc7cf5cb"}) as unknown as TypedDocumentString<EndCommitteeMemberMutation, EndCommitteeMemberMutationVariables>;
export const AllocationListDocument = new TypedDocumentString(`
    query allocationList($filter: AllocationFilter, $sort: [AllocationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  allocations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...allocationRow
    }
  }
}
    fragment allocationRow on Allocation {
  id
  state
  kilograms
  tier
  share
  deviation
  clause
  why
  product
  serials
  source
  supply
  offer
  region
  dueOn
  retiredOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  seller {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:296f12dae56f288735e403b5f8b696d6cb03cb604b4627fd9809fa85a504be7d"}) as unknown as TypedDocumentString<AllocationListQuery, AllocationListQueryVariables>;
export const AllocationOneDocument = new TypedDocumentString(`
    query allocationOne($id: ID!) {
  allocation(id: $id) {
    ...allocationRow
    policyOn
    run {
      id
      at
      proposed
    }
  }
}
    fragment allocationRow on Allocation {
  id
  state
  kilograms
  tier
  share
  deviation
  clause
  why
  product
  serials
  source
  supply
  offer
  region
  dueOn
  retiredOn
  event {
    id
    titleZh
    titleEn
    number
  }
  organiser {
    id
    name
    nameEn
  }
  seller {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:088ec1026fcee7658ecdcb28649b229d128c90ff06fa41bf8e0f37242d0e36f4"}) as unknown as TypedDocumentString<AllocationOneQuery, AllocationOneQueryVariables>;
export const AcceptAllocationDocument = new TypedDocumentString(`
    mutation acceptAllocation($id: ID!) {
  acceptAllocation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:60e8736c0379acfd08d8669c4c1b04843fd5402e7543b31e47b979ff845fe40a"}) as unknown as TypedDocumentString<AcceptAllocationMutation, AcceptAllocationMutationVariables>;
export const ConfirmAllocationDocument = new TypedDocumentString(`
    mutation confirmAllocation($id: ID!) {
  confirmAllocation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:1c53386df54cf1875cb067cbc042f358ad3bd1d3e65b4443eee5ac9e7f7d3571"}) as unknown as TypedDocumentString<ConfirmAllocationMutation, ConfirmAllocationMutationVariables>;
export const RetireAllocationDocument = new TypedDocumentString(`
    mutation retireAllocation($id: ID!) {
  retireAllocation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:927edf6acbaf982630848bd8975076f03989a3149f1f9e9849c0cb5d015ba01f"}) as unknown as TypedDocumentString<RetireAllocationMutation, RetireAllocationMutationVariables>;
export const DeclineAllocationDocument = new TypedDocumentString(`
    mutation declineAllocation($id: ID!, $reason: String!) {
  declineAllocation(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:ca19aa575cd21ab4b72a1b28618a2c9520683cc8435ee408e5a35b42161fd272"}) as unknown as TypedDocumentString<DeclineAllocationMutation, DeclineAllocationMutationVariables>;
export const ForeignUnitListDocument = new TypedDocumentString(`
    query foreignUnitList($filter: ForeignUnitFilter, $sort: [ForeignUnitSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  foreignUnits(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...foreignUnitRow
    }
  }
}
    fragment foreignUnitRow on ForeignUnit {
  id
  state
  kind
  registry
  serialPrefix
  firstSerial
  tonnes
  usedTonnes
  remaining
  vintage
  province
  region
  donated
  disputed
  cancelledOn
  dueOn
  holder {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:d1fea58c601d56037e8a39786ba5e3dbdd60b3b108602977f380f95b411e61ad"}) as unknown as TypedDocumentString<ForeignUnitListQuery, ForeignUnitListQueryVariables>;
export const ForeignUnitOneDocument = new TypedDocumentString(`
    query foreignUnitOne($id: ID!) {
  foreignUnit(id: $id) {
    ...foreignUnitRow
    policyOn
    account
    proof
    event
  }
}
    fragment foreignUnitRow on ForeignUnit {
  id
  state
  kind
  registry
  serialPrefix
  firstSerial
  tonnes
  usedTonnes
  remaining
  vintage
  province
  region
  donated
  disputed
  cancelledOn
  dueOn
  holder {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b161d84803eab95a42172c33353a43006c85e46f48d44f6d4d369326f2db7fd8"}) as unknown as TypedDocumentString<ForeignUnitOneQuery, ForeignUnitOneQueryVariables>;
export const DeclareForeignUnitDocument = new TypedDocumentString(`
    mutation declareForeignUnit($input: ForeignUnitInput!) {
  declareForeignUnit(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e2d52143d3fe99d01b67009f4a5eca47e9fec21260d763f0bb00730a3f8dbf74"}) as unknown as TypedDocumentString<DeclareForeignUnitMutation, DeclareForeignUnitMutationVariables>;
export const ImportForeignUnitsDocument = new TypedDocumentString(`
    mutation importForeignUnits($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {
  importForeignUnits(input: $input, content: $content, dryRun: $dryRun) {
    registry
    entered
    refused
    left
    tonnes
    columns {
      column
      title
      field
    }
    order {
      order
      isOpen
      row
      shownBy
    }
    rows {
      row
      serial
      tonnes
      vintage
      cancelledOn
      beneficiary
      left
      field
      reason
      message
      details
    }
    skipped {
      what
      at
    }
  }
}
    `, {"hash":"sha256:b8d17371a8c8b359673f7aac68428c4bb552df25666b61f2c04d81cb0121089a"}) as unknown as TypedDocumentString<ImportForeignUnitsMutation, ImportForeignUnitsMutationVariables>;
export const CheckForeignUnitDocument = new TypedDocumentString(`
    mutation checkForeignUnit($id: ID!, $distinct: String, $distinctFrom: String) {
  checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) {
    id
  }
}
    `, {"hash":"sha256:a091187c4b2e841f8f3a90f825ff7916b5c7fbb81ddd0f22a3517eab7b3dfb22"}) as unknown as TypedDocumentString<CheckForeignUnitMutation, CheckForeignUnitMutationVariables>;
export const RefuseForeignUnitDocument = new TypedDocumentString(`
    mutation refuseForeignUnit($id: ID!, $reason: String!) {
  refuseForeignUnit(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:ed57935f8ad3f720cdf19b911c69ea44805648878c76058a5a63191a22f10039"}) as unknown as TypedDocumentString<RefuseForeignUnitMutation, RefuseForeignUnitMutationVariables>;
export const AdmissionListDocument = new TypedDocumentString(`
    query admissionList($filter: AdmissionFilter, $sort: [AdmissionSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  admissions(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...admissionRow
    }
  }
}
    fragment admissionRow on Admission {
  id
  state
  region
  policyOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:a42a5c36853f7cc4c11b2d066feeef1eefa50b971d0b229939d5ec6455ba25fe"}) as unknown as TypedDocumentString<AdmissionListQuery, AdmissionListQueryVariables>;
export const AdmissionOneDocument = new TypedDocumentString(`
    query admissionOne($id: ID!) {
  admission(id: $id) {
    ...admissionRow
  }
}
    fragment admissionRow on Admission {
  id
  state
  region
  policyOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:04e93bd84886e9b3a7a9f8c1cec549474ed5552dc9ea2279ff4c5f809f35df3c"}) as unknown as TypedDocumentString<AdmissionOneQuery, AdmissionOneQueryVariables>;
export const AdmitProjectDocument = new TypedDocumentString(`
    mutation admitProject($project: ID!) {
  admitProject(project: $project) {
    id
  }
}
    `, {"hash":"sha256:b747ac880fe77aa6b67622ae7bd4d36c4d10f445072fa458fd23f555c066ca03"}) as unknown as TypedDocumentString<AdmitProjectMutation, AdmitProjectMutationVariables>;
export const SuspendAdmissionDocument = new TypedDocumentString(`
    mutation suspendAdmission($id: ID!, $reason: String!) {
  suspendAdmission(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:06b628312e333906fa13b21568923ed5a9b5c4dd79073a6c8f87038a9844a200"}) as unknown as TypedDocumentString<SuspendAdmissionMutation, SuspendAdmissionMutationVariables>;
export const ResumeAdmissionDocument = new TypedDocumentString(`
    mutation resumeAdmission($id: ID!) {
  resumeAdmission(id: $id) {
    id
  }
}
    `, {"hash":"sha256:c8705f0b0f0b045784149b4b82c853b7f2b74ddfaf0f2df0c00316d35043b4b5"}) as unknown as TypedDocumentString<ResumeAdmissionMutation, ResumeAdmissionMutationVariables>;
export const QueueBoardDocument = new TypedDocumentString(`
    query queueBoard($region: String!) {
  queueBoard(region: $region) {
    tiers {
      tier
      labelZh
      labelEn
      clause
      kilograms
      supplies
    }
    events {
      event
      number
      titleZh
      kilograms
      participantsKilograms
      dueOn
    }
    matches {
      event
      share
      tier
      kilograms
      product
      why
      clause
    }
    passedOver {
      reason
      count
      example
    }
  }
}
    `, {"hash":"sha256:e427051cbc5ef5ed46408d2bde8df42aaa558157d900fb8d97fa1775721faac4"}) as unknown as TypedDocumentString<QueueBoardQuery, QueueBoardQueryVariables>;
export const RunQueueDocument = new TypedDocumentString(`
    mutation runQueue($region: String!) {
  runQueue(region: $region) {
    id
    proposed
    kilograms
    left
  }
}
    `, {"hash":"sha256:336c2816ed07241b1682b30949642652b103fbb70fc0fc42d7e2150fdb42a0b0"}) as unknown as TypedDocumentString<RunQueueMutation, RunQueueMutationVariables>;
export const CommitmentListDocument = new TypedDocumentString(`
    query commitmentList($filter: CommitmentFilter, $sort: [CommitmentSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  commitments(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...commitmentRow
    }
  }
}
    fragment commitmentRow on Commitment {
  id
  state
  kilograms
  validatedKilograms
  exclusive
  filedBy
  validatedBy
  validatedOn
  dueOn
  region
  event {
    id
    titleZh
    titleEn
    number
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  owner {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2f87ebbc853c9d0d7fb0436ff9d45c2794c5e9c55182c843b67fd13c37e983ba"}) as unknown as TypedDocumentString<CommitmentListQuery, CommitmentListQueryVariables>;
export const CommitmentOneDocument = new TypedDocumentString(`
    query commitmentOne($id: ID!) {
  commitment(id: $id) {
    ...commitmentRow
    policyOn
    elsewhere
    begunEarly
    newness
    statement
    validator {
      id
      name
      nameEn
    }
  }
}
    fragment commitmentRow on Commitment {
  id
  state
  kilograms
  validatedKilograms
  exclusive
  filedBy
  validatedBy
  validatedOn
  dueOn
  region
  event {
    id
    titleZh
    titleEn
    number
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  owner {
    id
    name
    nameEn
  }
  organiser {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:d752153cee3396f9f1e2a5580b885e35008769b991abcae69d370a7b380da7c0"}) as unknown as TypedDocumentString<CommitmentOneQuery, CommitmentOneQueryVariables>;
export const CommitSinkDocument = new TypedDocumentString(`
    mutation commitSink($input: CommitmentInput!) {
  commitSink(input: $input) {
    id
  }
}
    `, {"hash":"sha256:421e2cd56bebaccecce2c139d056a4ee13131d0e9fa5078b768d730c96861cb2"}) as unknown as TypedDocumentString<CommitSinkMutation, CommitSinkMutationVariables>;
export const AcceptCommitmentDocument = new TypedDocumentString(`
    mutation acceptCommitment($id: ID!) {
  acceptCommitment(id: $id) {
    id
  }
}
    `, {"hash":"sha256:81175f2867bd2fa2faeaaa2351eb7ac7dada33983e8b29a8ec13c36b5cd00805"}) as unknown as TypedDocumentString<AcceptCommitmentMutation, AcceptCommitmentMutationVariables>;
export const DeclineCommitmentDocument = new TypedDocumentString(`
    mutation declineCommitment($id: ID!, $reason: String!) {
  declineCommitment(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:86b99d9083d2f87943ff6edd54057768852433ad6b4e9ceb342bef8e437dd506"}) as unknown as TypedDocumentString<DeclineCommitmentMutation, DeclineCommitmentMutationVariables>;
export const WithdrawCommitmentDocument = new TypedDocumentString(`
    mutation withdrawCommitment($id: ID!) {
  withdrawCommitment(id: $id) {
    id
  }
}
    `, {"hash":"sha256:941d582ad1d4c08453faf85b4b9390cc32ebb51ab08bc1643c504a2959250f69"}) as unknown as TypedDocumentString<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const ValidateCommitmentDocument = new TypedDocumentString(`
    mutation validateCommitment($id: ID!, $kilograms: Kilograms!, $statement: String!, $newness: String) {
  validateCommitment(
    id: $id
    kilograms: $kilograms
    statement: $statement
    newness: $newness
  ) {
    id
  }
}
    `, {"hash":"sha256:2fe36dfa79e5fbd278bc558afa370febf4fb7d8520856114a55c7ad52d8815e3"}) as unknown as TypedDocumentString<ValidateCommitmentMutation, ValidateCommitmentMutationVariables>;
export const ExplainQueueDocument = new TypedDocumentString(`
    query explainQueue($event: ID!, $take: Int! = 50, $skip: Int! = 0) {
  explainQueue(event: $event, take: $take, skip: $skip) {
    total
    items {
      supply
      source
      product
      vintage
      tier
      clause
      verdict
      kilograms
      offered
    }
  }
}
    `, {"hash":"sha256:11d8bbb83e60182b3d145a383b9c70b111ca1a6b6b03beb7845a908c7323a6f7"}) as unknown as TypedDocumentString<ExplainQueueQuery, ExplainQueueQueryVariables>;
export const CheckPlanListDocument = new TypedDocumentString(`
    query checkPlanList($filter: CheckPlanFilter, $sort: [CheckPlanSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  checkPlans(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...checkPlanRow
    }
  }
}
    fragment checkPlanRow on CheckPlan {
  id
  state
  purpose
  region
  policyOn
  dueOn
  draw {
    id
    state
    sampleSize
    sourceDueAt
    source
    sourceKind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2566cac5ead2bcc79ef666c9ab82cec73a851d8fdfd8b05a19293e0ef8b1d5d5"}) as unknown as TypedDocumentString<CheckPlanListQuery, CheckPlanListQueryVariables>;
export const CheckPlanOneDocument = new TypedDocumentString(`
    query checkPlanOne($id: ID!) {
  checkPlan(id: $id) {
    ...checkPlanRow
    bodiesDraw {
      id
      state
      purpose
    }
    spotChecks {
      id
      state
      conforms
      decision
      event {
        id
        titleZh
        titleEn
      }
      certificate {
        id
        number
      }
      body {
        id
        name
      }
    }
  }
}
    fragment checkPlanRow on CheckPlan {
  id
  state
  purpose
  region
  policyOn
  dueOn
  draw {
    id
    state
    sampleSize
    sourceDueAt
    source
    sourceKind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:d19be35df57eefaed3e66570ff3c3b5d3d2674d80bc93a116ff5cc9061877c2b"}) as unknown as TypedDocumentString<CheckPlanOneQuery, CheckPlanOneQueryVariables>;
export const AnnounceCheckPlanDocument = new TypedDocumentString(`
    mutation announceCheckPlan($input: CheckPlanInput!) {
  announceCheckPlan(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f59f87e87a7c491fab8267115b37bbd66788525e3715a2b37c2b15e46e83186c"}) as unknown as TypedDocumentString<AnnounceCheckPlanMutation, AnnounceCheckPlanMutationVariables>;
export const RevealCheckPlanDocument = new TypedDocumentString(`
    mutation revealCheckPlan($id: ID!, $secret: String!, $value: String!) {
  revealCheckPlan(id: $id, secret: $secret, value: $value) {
    id
  }
}
    `, {"hash":"sha256:fc6593cc62eac44a5b4a024a6aab5f7391a32ec2ada235794aca22a0462d59d2"}) as unknown as TypedDocumentString<RevealCheckPlanMutation, RevealCheckPlanMutationVariables>;
export const SpotCheckListDocument = new TypedDocumentString(`
    query spotCheckList($filter: SpotCheckFilter, $sort: [SpotCheckSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  spotChecks(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...spotCheckRow
    }
  }
}
    fragment spotCheckRow on SpotCheck {
  id
  state
  region
  conforms
  decision
  dueOn
  hearingUntil
  publishedOn
  position
  event {
    id
    titleZh
    titleEn
    number
  }
  certificate {
    id
    number
    state
  }
  organiser {
    id
    name
    nameEn
  }
  body {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:1ab6c7aea3e4ab9ff4b34c1e21b801712777707125018547d9af344d2d5bb902"}) as unknown as TypedDocumentString<SpotCheckListQuery, SpotCheckListQueryVariables>;
export const SpotCheckOneDocument = new TypedDocumentString(`
    query spotCheckOne($id: ID!) {
  spotCheck(id: $id) {
    ...spotCheckRow
    moves {
      second {
        otherOffice
        isThere
        turnTo
        waits
      }
    }
    policyOn
    report
    notice
    hearing
    reasons
    plan {
      id
      purpose
    }
    draw {
      id
      purpose
    }
  }
}
    fragment spotCheckRow on SpotCheck {
  id
  state
  region
  conforms
  decision
  dueOn
  hearingUntil
  publishedOn
  position
  event {
    id
    titleZh
    titleEn
    number
  }
  certificate {
    id
    number
    state
  }
  organiser {
    id
    name
    nameEn
  }
  body {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:0348133ac72a2ae156b99fe4d5ee5cc52c9bf9b41fbd233ab88096cced753a2c"}) as unknown as TypedDocumentString<SpotCheckOneQuery, SpotCheckOneQueryVariables>;
export const AssignSpotCheckDocument = new TypedDocumentString(`
    mutation assignSpotCheck($id: ID!) {
  assignSpotCheck(id: $id) {
    id
  }
}
    `, {"hash":"sha256:a62f9fdd3ba66b8f1d8d63ca354b7af2dc22896c17e478e486d26bbc2a34d98e"}) as unknown as TypedDocumentString<AssignSpotCheckMutation, AssignSpotCheckMutationVariables>;
export const InspectSpotCheckDocument = new TypedDocumentString(`
    mutation inspectSpotCheck($id: ID!, $conforms: Boolean!, $report: String!) {
  inspectSpotCheck(id: $id, conforms: $conforms, report: $report) {
    id
  }
}
    `, {"hash":"sha256:e937be35c16395c8359939c4486ce42c853c1c4a543e1c6029affc7b9a951bc6"}) as unknown as TypedDocumentString<InspectSpotCheckMutation, InspectSpotCheckMutationVariables>;
export const NotifySpotCheckDocument = new TypedDocumentString(`
    mutation notifySpotCheck($id: ID!, $ground: String!) {
  notifySpotCheck(id: $id, ground: $ground) {
    id
  }
}
    `, {"hash":"sha256:3834688aa0d8c1bbaecbf08f34b87a30dc984ed2b2c36b34b111a0dd30e28dc5"}) as unknown as TypedDocumentString<NotifySpotCheckMutation, NotifySpotCheckMutationVariables>;
export const HearSpotCheckDocument = new TypedDocumentString(`
    mutation hearSpotCheck($id: ID!, $statement: String!) {
  hearSpotCheck(id: $id, statement: $statement) {
    id
  }
}
    `, {"hash":"sha256:0332456e4810dd38b16d84f7bd23834130c9afc6f4f29a7ea503d182509edffd"}) as unknown as TypedDocumentString<HearSpotCheckMutation, HearSpotCheckMutationVariables>;
export const DecideSpotCheckDocument = new TypedDocumentString(`
    mutation decideSpotCheck($id: ID!, $decision: CheckDecision!, $reasons: String!) {
  decideSpotCheck(id: $id, decision: $decision, reasons: $reasons) {
    id
  }
}
    `, {"hash":"sha256:dc86201dbf994d73ffc0f36e14b812fdeb84736f51ce5f00c26fda5194184b32"}) as unknown as TypedDocumentString<DecideSpotCheckMutation, DecideSpotCheckMutationVariables>;
export const PublishSpotCheckDocument = new TypedDocumentString(`
    mutation publishSpotCheck($id: ID!) {
  publishSpotCheck(id: $id) {
    id
  }
}
    `, {"hash":"sha256:1aa5e000e8a7ce1aa33dc96a6e8455ceb3a68db58b8ae123b0c2f54da0dab5f2"}) as unknown as TypedDocumentString<PublishSpotCheckMutation, PublishSpotCheckMutationVariables>;
export const PaperListDocument = new TypedDocumentString(`
    query paperList($filter: PaperFilter, $sort: [PaperSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  papers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...paperRow
    }
  }
}
    fragment paperRow on Paper {
  id
  state
  number
  template
  titleZh
  titleEn
  subjectType
  subjectId
  region
  issuedOn
  receivedAt
  dueOn
  issuer {
    id
    name
    nameEn
  }
  recipient {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:88967c3a400c7c3d79bb685dce256f080fb086c7ebc9e5ee82f3311aa56c47e8"}) as unknown as TypedDocumentString<PaperListQuery, PaperListQueryVariables>;
export const PaperOneDocument = new TypedDocumentString(`
    query paperOne($id: ID!) {
  paper(id: $id) {
    ...paperRow
    policyOn
    open
    contentHash
    docxHash
    pdfHash
    xlsxHash
    voidReason
    copyTo {
      id
      name
      nameEn
    }
    receivedBy {
      id
      name
    }
  }
}
    fragment paperRow on Paper {
  id
  state
  number
  template
  titleZh
  titleEn
  subjectType
  subjectId
  region
  issuedOn
  receivedAt
  dueOn
  issuer {
    id
    name
    nameEn
  }
  recipient {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:3f7c85b67dac4ea595d12bbd7aa4da4b1c18830e51ea1ae2155bc6d916c2380d"}) as unknown as TypedDocumentString<PaperOneQuery, PaperOneQueryVariables>;
export const PapersOfDocument = new TypedDocumentString(`
    query papersOf($type: String!, $id: String!) {
  papers(
    filter: {subjectType: {eq: $type}, subjectId: {eq: $id}}
    sort: [{by: issuedOn, descending: false}]
    take: 200
  ) {
    items {
      ...paperRow
    }
  }
}
    fragment paperRow on Paper {
  id
  state
  number
  template
  titleZh
  titleEn
  subjectType
  subjectId
  region
  issuedOn
  receivedAt
  dueOn
  issuer {
    id
    name
    nameEn
  }
  recipient {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:ed348c573e9cc5aecce3e298a369d3ed5a18d679ac8668ced5f5b9f9258a98ad"}) as unknown as TypedDocumentString<PapersOfQuery, PapersOfQueryVariables>;
export const MinutesSubjectDocument = new TypedDocumentString(`
    query minutesSubject($id: ID!) {
  reviewMinutes(id: $id) {
    id
    round
    methodology {
      id
    }
  }
}
    `, {"hash":"sha256:44229af836d58539d349f9264d6ac7d5763b84a3d0b5dc64c07c3e567871690a"}) as unknown as TypedDocumentString<MinutesSubjectQuery, MinutesSubjectQueryVariables>;
export const IssueEventPaperDocument = new TypedDocumentString(`
    mutation issueEventPaper($event: ID!, $template: EventPaper!) {
  issueEventPaper(event: $event, template: $template) {
    id
  }
}
    `, {"hash":"sha256:7483031cbd460c94fd5a353669571a4459569dd772067de3938d6442dd2c1297"}) as unknown as TypedDocumentString<IssueEventPaperMutation, IssueEventPaperMutationVariables>;
export const AcknowledgePaperDocument = new TypedDocumentString(`
    mutation acknowledgePaper($id: ID!) {
  acknowledgePaper(id: $id) {
    id
  }
}
    `, {"hash":"sha256:d9b9e5d23346fcf19367ff10a4cfdd25c0e4efe5f11933b7b823dd4370e34fb1"}) as unknown as TypedDocumentString<AcknowledgePaperMutation, AcknowledgePaperMutationVariables>;
export const VoidPaperDocument = new TypedDocumentString(`
    mutation voidPaper($id: ID!, $reason: String!) {
  voidPaper(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:e4015d8d33995d08811d10a8d11c0216812b0f04ee7c578947739a328b319c84"}) as unknown as TypedDocumentString<VoidPaperMutation, VoidPaperMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query me {
  me {
    ...meFields
  }
}
    fragment meFields on Me {
  id
  name
  email
  organization {
    id
    name
    nameEn
    uscc
    region
    city
  }
  secondFactorDue
  parties {
    kind
    region
  }
}`, {"hash":"sha256:d7584609321046f2aa94bd878640784b8ff31a427059ce3040f437bb63324a9c"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation signIn($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    ...meFields
  }
}
    fragment meFields on Me {
  id
  name
  email
  organization {
    id
    name
    nameEn
    uscc
    region
    city
  }
  secondFactorDue
  parties {
    kind
    region
  }
}`, {"hash":"sha256:dc408e6e0a4dae09e49d2a2484faef4d89d87801d9511dfc8900b5765c1b9931"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation signOut {
  signOut
}
    `, {"hash":"sha256:7dd200ea1bc574c3cc7bea93a49e26d3bd64b4c62a8041ee4e44a9f8691cc10c"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PolicyInForceDocument = new TypedDocumentString(`
    query policyInForce($region: String!, $day: Day!) {
  policy(region: $region, day: $day)
}
    `, {"hash":"sha256:de51f81db2249ef6d3803f03d028ea65a2c4054ad34024a95607513e2623959d"}) as unknown as TypedDocumentString<PolicyInForceQuery, PolicyInForceQueryVariables>;
export const HistoryOfDocument = new TypedDocumentString(`
    query historyOf($type: String!, $id: ID!) {
  history(type: $type, id: $id) {
    id
    action
    organization
    person
    second
    role
    at
    clause
    from
    to
    note
  }
}
    `, {"hash":"sha256:c3ad0159978d2c6be6e888f692f25e1fef1433e6c522450ddc31feb16de005be"}) as unknown as TypedDocumentString<HistoryOfQuery, HistoryOfQueryVariables>;
export const FilesOfDocument = new TypedDocumentString(`
    query filesOf($type: String!, $id: ID!) {
  attachments(type: $type, id: $id) {
    id
    name
    mediaType
    bytes
    kind
    sha256
    at
    organization
    publicSince
    copyOf
  }
}
    `, {"hash":"sha256:d33833a155161e311aa643d69ba7a514ad684360cb49d72ac7a8aca62d114ab3"}) as unknown as TypedDocumentString<FilesOfQuery, FilesOfQueryVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation removeFile($id: ID!, $reason: String!) {
  removeAttachment(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:d23c6aed3d0386cf022440fdd1744129a974a15150329eed7a39df5328174e51"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const PolicyRegionsDocument = new TypedDocumentString(`
    query policyRegions($day: Day!) {
  policyRegions(day: $day)
}
    `, {"hash":"sha256:6e7be99b07b7cc0df6756db5ea5bf22619249e424c679dc28dd5bb7155fbe436"}) as unknown as TypedDocumentString<PolicyRegionsQuery, PolicyRegionsQueryVariables>;
export const HolidayNoticeListDocument = new TypedDocumentString(`
    query holidayNoticeList($filter: HolidayNoticeFilter, $sort: [HolidayNoticeSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  holidayNotices(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...holidayNoticeRow
    }
  }
}
    fragment holidayNoticeRow on HolidayNotice {
  id
  state
  year
  number
  region
  moved
  revision
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:a4ea7cf85e7e5a9641654b0ec985238392570c3a3a9e84e1ca5188bb13f32704"}) as unknown as TypedDocumentString<HolidayNoticeListQuery, HolidayNoticeListQueryVariables>;
export const HolidayNoticeOneDocument = new TypedDocumentString(`
    query holidayNoticeOne($id: ID!) {
  holidayNotice(id: $id) {
    ...holidayNoticeRow
    policyOn
    off
    worked
    reason
  }
}
    fragment holidayNoticeRow on HolidayNotice {
  id
  state
  year
  number
  region
  moved
  revision
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:7be8a29632fec517f1c95872f8c639c90e5a8799c9ea283fea6bc5b4e7bcfa31"}) as unknown as TypedDocumentString<HolidayNoticeOneQuery, HolidayNoticeOneQueryVariables>;
export const HolidayYearsDocument = new TypedDocumentString(`
    query holidayYears {
  holidayNotices(filter: {state: {eq: inForce}}, take: 50) {
    items {
      year
      number
      off
      worked
    }
  }
}
    `, {"hash":"sha256:b7acd19eeecaa1a8be57931388d11b5c4267108228d84a3993f7043b8ce37bf0"}) as unknown as TypedDocumentString<HolidayYearsQuery, HolidayYearsQueryVariables>;
export const ProposeHolidayNoticeDocument = new TypedDocumentString(`
    mutation proposeHolidayNotice($input: HolidayNoticeInput!) {
  proposeHolidayNotice(input: $input) {
    id
  }
}
    `, {"hash":"sha256:59498e71757ab8053e0c8301b5ce641736cc124d44d3f750b6c284d507089a66"}) as unknown as TypedDocumentString<ProposeHolidayNoticeMutation, ProposeHolidayNoticeMutationVariables>;
export const ConfirmHolidayNoticeDocument = new TypedDocumentString(`
    mutation confirmHolidayNotice($id: ID!) {
  confirmHolidayNotice(id: $id) {
    id
  }
}
    `, {"hash":"sha256:6a5bf3667a629f2c8dd090dea8c49f425e35da9c1fd46ebf8b48eada78fb9188"}) as unknown as TypedDocumentString<ConfirmHolidayNoticeMutation, ConfirmHolidayNoticeMutationVariables>;
export const WithdrawHolidayNoticeDocument = new TypedDocumentString(`
    mutation withdrawHolidayNotice($id: ID!, $reason: String!) {
  withdrawHolidayNotice(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:2437d4b4cb2d3af603bcdd4675a26d1b469a4218af589cbac7b5817fdfccb377"}) as unknown as TypedDocumentString<WithdrawHolidayNoticeMutation, WithdrawHolidayNoticeMutationVariables>;
export const SetUpDocument = new TypedDocumentString(`
    query setUp($region: String!) {
  setUp(region: $region) {
    region
    steps {
      topic
      standing
      count
      least
      on
    }
    faring {
      part
      says
    }
    seats {
      act
      competence
      city
      parties
      clause
      modality
      status
      workingDays
      filled
      standing
      people
      organizations
      cities
      waiting
    }
  }
}
    `, {"hash":"sha256:c9c42ad88ccc4abb446b50e6773f9de5823e567bb0c281b6ef270003db13348a"}) as unknown as TypedDocumentString<SetUpQuery, SetUpQueryVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  projects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...projectRow
    }
  }
}
    fragment projectRow on Project {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  speciality
  areaSquareMetres
  type
  creditingFrom
  creditingTo
  expectedKilograms
  filedOn
  broughtFrom
  dueOn
  revision
  owner {
    id
    name
    nameEn
  }
  subProjects {
    id
    titleZh
    titleEn
    methodology {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2af428da43709a4668efb7406dad362c0c7c24ab81fa9b0bc73d3baccbbf24e6"}) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ProjectOneDocument = new TypedDocumentString(`
    query projectOne($id: ID!) {
  project(id: $id) {
    ...projectRow
    policyOn
    hectaresDeclared
    tenure
    outline
    boundaryFile
    boundaryNote
    boundaryRemarks
    accountedSquareMetres
    citySeat {
      kilometres
      nearest
      nearestKilometres
    }
    validation
    checkedAgainst {
      name
      nameEn
      as
      reason
      clause
    }
    startedOn
    mandate
    mandateFrom
    mandateTo
    shares
    poorArea
    shield
    elsewhere
    declarations
    noticeBeganOn
    noticeEndsOn
    materialAsked
    materialAskedBy
    developer {
      id
      name
      nameEn
    }
    validator {
      id
      name
      nameEn
    }
  }
}
    fragment projectRow on Project {
  id
  number
  titleZh
  titleEn
  state
  region
  city
  speciality
  areaSquareMetres
  type
  creditingFrom
  creditingTo
  expectedKilograms
  filedOn
  broughtFrom
  dueOn
  revision
  owner {
    id
    name
    nameEn
  }
  subProjects {
    id
    titleZh
    titleEn
    methodology {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:67b5e0404a9cb913c9fbfdb0f34e560507abc6b3a8f34423ccb86a8292f1802a"}) as unknown as TypedDocumentString<ProjectOneQuery, ProjectOneQueryVariables>;
export const ProjectGroundDocument = new TypedDocumentString(`
    query projectGround($region: String!, $city: String!) {
  projects(
    filter: {region: {eq: $region}, city: {eq: $city}, state: {in: [submitted, complete, validated, publicNotice, filed, suspended]}}
    take: 60
  ) {
    total
    items {
      id
      titleZh
      titleEn
      outline
    }
  }
}
    `, {"hash":"sha256:77040a8d7c22597ba86460f909eb9cce7cfc6a4f0055e65a01d4241de76d11fd"}) as unknown as TypedDocumentString<ProjectGroundQuery, ProjectGroundQueryVariables>;
export const DraftProjectDocument = new TypedDocumentString(`
    mutation draftProject($input: ProjectInput!) {
  draftProject(input: $input) {
    id
  }
}
    `, {"hash":"sha256:57b572b19633232be8512f0b3ba2abda55ec4d426296629a429768ee0cf562c7"}) as unknown as TypedDocumentString<DraftProjectMutation, DraftProjectMutationVariables>;
export const SubmitProjectDocument = new TypedDocumentString(`
    mutation submitProject($id: ID!, $revision: Int) {
  submitProject(id: $id, revision: $revision) {
    id
  }
}
    `, {"hash":"sha256:d9ed49e068ba6410ae2b8f343491ffbbcac43eb62dd93dd679a937fb2f9a8b7f"}) as unknown as TypedDocumentString<SubmitProjectMutation, SubmitProjectMutationVariables>;
export const InformProjectDocument = new TypedDocumentString(`
    mutation informProject($id: ID!) {
  informProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:0daa3d49c0077e2c0f2cac81a121104e66ccbee2f15174052ee76e8cdd27b8b6"}) as unknown as TypedDocumentString<InformProjectMutation, InformProjectMutationVariables>;
export const AcceptProjectDocument = new TypedDocumentString(`
    mutation acceptProject($id: ID!) {
  acceptProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:389f02454861e86fbb1e8fcb2a90c30770999bb79b9d2147e617a2afd0dd6c14"}) as unknown as TypedDocumentString<AcceptProjectMutation, AcceptProjectMutationVariables>;
export const ReturnProjectDocument = new TypedDocumentString(`
    mutation returnProject($id: ID!, $reason: String!) {
  returnProject(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:f117236ef03e74bfcc0001d95c8efd60c0fccc405aa6f66b85ccea714638839b"}) as unknown as TypedDocumentString<ReturnProjectMutation, ReturnProjectMutationVariables>;
export const ValidateProjectDocument = new TypedDocumentString(`
    mutation validateProject($id: ID!, $statement: String!) {
  validateProject(id: $id, statement: $statement) {
    id
  }
}
    `, {"hash":"sha256:bee12f9e92fc82590b2cb1c8a15733512af6c41649df695385781d32c285396f"}) as unknown as TypedDocumentString<ValidateProjectMutation, ValidateProjectMutationVariables>;
export const FileProjectDocument = new TypedDocumentString(`
    mutation fileProject($id: ID!) {
  fileProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:aa627329b6bd3f91e7d12297bf5c76d7d14e8715091d45dc41a7623e0ce22ca1"}) as unknown as TypedDocumentString<FileProjectMutation, FileProjectMutationVariables>;
export const RefuseProjectDocument = new TypedDocumentString(`
    mutation refuseProject($id: ID!, $reason: String!) {
  refuseProject(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:39d5e6e299763b1bde6b3d3eec8361728c0753d6a17cef7f885e72950457728f"}) as unknown as TypedDocumentString<RefuseProjectMutation, RefuseProjectMutationVariables>;
export const SuspendProjectDocument = new TypedDocumentString(`
    mutation suspendProject($id: ID!, $reason: String!) {
  suspendProject(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:7241d3c7441efb340a6660a8404f3da5e5b618987ac0d895f403a66d7d1a0ce9"}) as unknown as TypedDocumentString<SuspendProjectMutation, SuspendProjectMutationVariables>;
export const ResumeProjectDocument = new TypedDocumentString(`
    mutation resumeProject($id: ID!) {
  resumeProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:de867fc6e426f761bc5c5879eeafa995a3e62facdec520079e8af8d2879f6303"}) as unknown as TypedDocumentString<ResumeProjectMutation, ResumeProjectMutationVariables>;
export const WithdrawProjectDocument = new TypedDocumentString(`
    mutation withdrawProject($id: ID!, $reason: String!) {
  withdrawProject(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:bba27f313266683cbdf4c58ff3cb8391fa6e519679216570f87e0fc4310e3483"}) as unknown as TypedDocumentString<WithdrawProjectMutation, WithdrawProjectMutationVariables>;
export const SubProjectListDocument = new TypedDocumentString(`
    query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  subProjects(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      id
      titleZh
      titleEn
      project {
        id
        titleZh
        titleEn
      }
      methodology {
        id
        titleZh
        titleEn
      }
    }
  }
}
    `, {"hash":"sha256:4d495ae2cbe8775b292deb90ec43a724fe653f028e3a0d7a383d43049f5de193"}) as unknown as TypedDocumentString<SubProjectListQuery, SubProjectListQueryVariables>;
export const RecallProjectDocument = new TypedDocumentString(`
    mutation recallProject($id: ID!) {
  recallProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:981c3e59b67d1e0f98815f3652db8c9ef47df53557a397ba1fbe43bfeba2cd4e"}) as unknown as TypedDocumentString<RecallProjectMutation, RecallProjectMutationVariables>;
export const PubliciseProjectDocument = new TypedDocumentString(`
    mutation publiciseProject($id: ID!) {
  publiciseProject(id: $id) {
    id
  }
}
    `, {"hash":"sha256:9fa4673361680d831bcc2886b875535153aa0a144cea0b7439ca316dab147937"}) as unknown as TypedDocumentString<PubliciseProjectMutation, PubliciseProjectMutationVariables>;
export const AskMaterialDocument = new TypedDocumentString(`
    mutation askMaterial($id: ID!, $what: String!, $until: Day!) {
  askMaterial(id: $id, what: $what, until: $until) {
    id
  }
}
    `, {"hash":"sha256:321b4aacbaf539cfa426d6f0b5a5f014379855d48d9ff24126af222a1e157bc8"}) as unknown as TypedDocumentString<AskMaterialMutation, AskMaterialMutationVariables>;
export const GiveMaterialDocument = new TypedDocumentString(`
    mutation giveMaterial($id: ID!, $answer: String!) {
  giveMaterial(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:e86b182bd85fd456dd72e3bc31a24a410e7643d288df5300216e9e8d66bc5df4"}) as unknown as TypedDocumentString<GiveMaterialMutation, GiveMaterialMutationVariables>;
export const ConsultProjectDocument = new TypedDocumentString(`
    mutation consultProject($id: ID!, $question: String!) {
  consultProject(id: $id, question: $question) {
    id
  }
}
    `, {"hash":"sha256:ee923d04fdfd1558cca494ebf51e28813e331537150e26caa2e677d43980e279"}) as unknown as TypedDocumentString<ConsultProjectMutation, ConsultProjectMutationVariables>;
export const ConsultationListDocument = new TypedDocumentString(`
    query consultationList($filter: ConsultationFilter, $sort: [ConsultationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  consultations(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...consultationRow
    }
  }
}
    fragment consultationRow on Consultation {
  id
  state
  region
  city
  askedOn
  answeredOn
  dueOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b336a325168b4b94e2773b385b63ff42268874955f2f4bfdc94fbf912e8feca3"}) as unknown as TypedDocumentString<ConsultationListQuery, ConsultationListQueryVariables>;
export const ConsultationOneDocument = new TypedDocumentString(`
    query consultationOne($id: ID!) {
  consultation(id: $id) {
    ...consultationRow
    question
    agrees
    opinion
  }
}
    fragment consultationRow on Consultation {
  id
  state
  region
  city
  askedOn
  answeredOn
  dueOn
  project {
    id
    titleZh
    titleEn
    number
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b6a6f2c884c574f95d309a19f539081ae8aebf9770138729e0886400a276bc85"}) as unknown as TypedDocumentString<ConsultationOneQuery, ConsultationOneQueryVariables>;
export const AnswerConsultationDocument = new TypedDocumentString(`
    mutation answerConsultation($id: ID!, $agrees: Boolean!, $opinion: String!) {
  answerConsultation(id: $id, agrees: $agrees, opinion: $opinion) {
    id
  }
}
    `, {"hash":"sha256:02c324705548b6b08037595dbff633876010ef10e07ef1fbfcdd7cefec4ff87f"}) as unknown as TypedDocumentString<AnswerConsultationMutation, AnswerConsultationMutationVariables>;
export const RegistrationDocument = new TypedDocumentString(`
    query registration($id: ID!) {
  project(id: $id) {
    id
    revision
    titleZh
    titleEn
    region
    city
    policyOn
    speciality
    type
    mandate
    mandateFrom
    mandateTo
    shares
    poorArea
    shield
    outline
    positions
    boundaryFile
    boundaryNote
    boundaryRemarks
    accountedSquareMetres
    citySeat {
      kilometres
      nearest
      nearestKilometres
    }
    hectaresDeclared
    areaSquareMetres
    tenure
    startedOn
    creditingFrom
    creditingTo
    elsewhere
    declarations
    expectedKilograms
    owner {
      id
      name
      nameEn
    }
    developer {
      id
      name
      nameEn
    }
    validator {
      id
      name
      nameEn
    }
    subProjects {
      id
      ordinal
      titleZh
      titleEn
      exAnte
      estimated
      conditions
      expectedKilograms
      methodology {
        id
        titleZh
        titleEn
        document
      }
    }
  }
  registrationProblems(id: $id) {
    step
    field
    reason
    message
    clause
    details
  }
}
    `, {"hash":"sha256:0c4efbb044f43fae13cbb283dee2c1896f6e5344594366668dcd57ae51bf8a7f"}) as unknown as TypedDocumentString<RegistrationQuery, RegistrationQueryVariables>;
export const ExaminationDocument = new TypedDocumentString(`
    query examination($id: ID!) {
  project(id: $id) {
    id
    subProjects {
      id
      ordinal
      titleZh
      titleEn
      exAnte
      estimated
      conditions
      expectedKilograms
      methodology {
        id
        titleZh
        titleEn
        document
      }
    }
  }
}
    `, {"hash":"sha256:0be2978d229e10d3a4d531747af9fad1ce6fa870a9fd661e4e4e2282dc18afb9"}) as unknown as TypedDocumentString<ExaminationQuery, ExaminationQueryVariables>;
export const SaveProjectDocument = new TypedDocumentString(`
    mutation saveProject($id: ID!, $revision: Int!, $input: ProjectInput!) {
  editProject(id: $id, revision: $revision, input: $input) {
    id
    revision
  }
}
    `, {"hash":"sha256:572e8429742a3dd9cca0a565c6267f1f042417783fb9b72edf3aade50edeb620"}) as unknown as TypedDocumentString<SaveProjectMutation, SaveProjectMutationVariables>;
export const ImportProjectsDocument = new TypedDocumentString(`
    mutation importProjects($region: String!, $source: String!, $content: String!, $dryRun: Boolean!) {
  importProjects(
    region: $region
    source: $source
    content: $content
    dryRun: $dryRun
  ) {
    entered
    refused
    rows {
      row
      titleZh
      number
      areaSquareMetres
      field
      reason
      message
      details
    }
    skipped {
      what
      at
    }
  }
}
    `, {"hash":"sha256:8dd9af5f6787cdbbf9ce9887a1dda7e3a17c39ca826ebde81f658494dbc084a1"}) as unknown as TypedDocumentString<ImportProjectsMutation, ImportProjectsMutationVariables>;
export const SurveyProjectDocument = new TypedDocumentString(`
    mutation surveyProject($id: ID!, $boundary: Json!) {
  surveyProject(id: $id, boundary: $boundary) {
    id
  }
}
    `, {"hash":"sha256:2bc10aead26d53eda805f1c81919d2cbf542ff678cd28cbaee59ccd4b9de28e5"}) as unknown as TypedDocumentString<SurveyProjectMutation, SurveyProjectMutationVariables>;
export const PromotionListDocument = new TypedDocumentString(`
    query promotionList($filter: PromotionFilter, $sort: [PromotionSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  promotions(
    filter: $filter
    sort: $sort
    take: $take
    skip: $skip
    after: $after
  ) {
    total
    next
    lookedThrough
    items {
      ...promotionRow
    }
  }
}
    fragment promotionRow on Promotion {
  id
  state
  kind
  titleZh
  titleEn
  region
  cities
  specialities
  validFrom
  validUntil
  everyMonths
  pushOn
  revision
  poster {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:e1ccd2c9445319ca926695ba720cd98dcd354e1ff7f94f0982c800cb1fe04a00"}) as unknown as TypedDocumentString<PromotionListQuery, PromotionListQueryVariables>;
export const PromotionOneDocument = new TypedDocumentString(`
    query promotionOne($id: ID!) {
  promotion(id: $id) {
    ...promotionRow
    policyOn
    text
    source
    link
    contact
  }
}
    fragment promotionRow on Promotion {
  id
  state
  kind
  titleZh
  titleEn
  region
  cities
  specialities
  validFrom
  validUntil
  everyMonths
  pushOn
  revision
  poster {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:bf5bab3e64afabe43737d45b4f04feb29d48007a4b8ba5ee24027500dc76a21c"}) as unknown as TypedDocumentString<PromotionOneQuery, PromotionOneQueryVariables>;
export const PromotionFiguresDocument = new TypedDocumentString(`
    query promotionFigures($promotion: ID!) {
  promotionFigures(promotion: $promotion) {
    reached
    seen
    interested
    notInterested
  }
}
    `, {"hash":"sha256:61039428d4d923de2289ee5e88d11fbe55053299d5ccdac1f43fbaf6b15474ea"}) as unknown as TypedDocumentString<PromotionFiguresQuery, PromotionFiguresQueryVariables>;
export const DraftPromotionDocument = new TypedDocumentString(`
    mutation draftPromotion($input: PromotionInput!) {
  draftPromotion(input: $input) {
    id
  }
}
    `, {"hash":"sha256:42f744fb828e774f0504b24a512da1ae54ef190129833e91072b234ea2c04a52"}) as unknown as TypedDocumentString<DraftPromotionMutation, DraftPromotionMutationVariables>;
export const EditPromotionDocument = new TypedDocumentString(`
    mutation editPromotion($id: ID!, $revision: Int!, $input: PromotionInput!) {
  editPromotion(id: $id, revision: $revision, input: $input) {
    id
  }
}
    `, {"hash":"sha256:8d3e09766dcfd30b83857a24aa41f1424fc7cee4f522aa4765f95f8f74061ed1"}) as unknown as TypedDocumentString<EditPromotionMutation, EditPromotionMutationVariables>;
export const PublishPromotionDocument = new TypedDocumentString(`
    mutation publishPromotion($id: ID!) {
  publishPromotion(id: $id) {
    id
  }
}
    `, {"hash":"sha256:87ad824b0876166135591f12d6dec2d70a7af868a5b4fb436c13c5dc5a885c74"}) as unknown as TypedDocumentString<PublishPromotionMutation, PublishPromotionMutationVariables>;
export const EndPromotionDocument = new TypedDocumentString(`
    mutation endPromotion($id: ID!) {
  endPromotion(id: $id) {
    id
  }
}
    `, {"hash":"sha256:a1e63931a66a3ad9188bf8ea5ee682ac87b48c9115fcbe5e08d53945c3482ff0"}) as unknown as TypedDocumentString<EndPromotionMutation, EndPromotionMutationVariables>;
export const WithdrawPromotionDocument = new TypedDocumentString(`
    mutation withdrawPromotion($id: ID!, $reason: String!) {
  withdrawPromotion(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:ef4902811658f1e34eac40a2e298afdd799e34ce1c935db0157b673d4e9ab1dd"}) as unknown as TypedDocumentString<WithdrawPromotionMutation, WithdrawPromotionMutationVariables>;
export const PushListDocument = new TypedDocumentString(`
    query pushList($filter: PushFilter, $sort: [PushSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  pushes(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...pushRow
    }
  }
}
    fragment pushRow on Push {
  id
  state
  titleZh
  titleEn
  region
  pushedOn
  times
  seenOn
  dueOn
  owner {
    id
    name
    nameEn
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  promotion {
    id
    titleZh
    titleEn
    kind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:44eb5cde4d666b0dab547569a1b1b643d1d03c9ed1d8456705ae8d6ec57d00f1"}) as unknown as TypedDocumentString<PushListQuery, PushListQueryVariables>;
export const PushOneDocument = new TypedDocumentString(`
    query pushOne($id: ID!) {
  push(id: $id) {
    ...pushRow
    policyOn
    answer
    contact
    posterContact
    promotion {
      id
      titleZh
      titleEn
      kind
      text
      source
      link
      validUntil
    }
  }
}
    fragment pushRow on Push {
  id
  state
  titleZh
  titleEn
  region
  pushedOn
  times
  seenOn
  dueOn
  owner {
    id
    name
    nameEn
  }
  project {
    id
    titleZh
    titleEn
    number
  }
  promotion {
    id
    titleZh
    titleEn
    kind
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:8183c364ec0920246bfd48962044ca911965f5ae57c2c46098f76f88b18db4f1"}) as unknown as TypedDocumentString<PushOneQuery, PushOneQueryVariables>;
export const SeePushDocument = new TypedDocumentString(`
    mutation seePush($id: ID!) {
  seePush(id: $id) {
    id
  }
}
    `, {"hash":"sha256:64bcbf18367fbd5457df1d666c1de846cd84470f0d528e7137d44ffb7bf311df"}) as unknown as TypedDocumentString<SeePushMutation, SeePushMutationVariables>;
export const AcceptPushDocument = new TypedDocumentString(`
    mutation acceptPush($id: ID!, $contact: String!, $answer: String) {
  acceptPush(id: $id, contact: $contact, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:c4f9e0ad1d1c35616e5c2cd559a1c38d2cd783398bc37e5be43e391615fe7eb3"}) as unknown as TypedDocumentString<AcceptPushMutation, AcceptPushMutationVariables>;
export const DeclinePushDocument = new TypedDocumentString(`
    mutation declinePush($id: ID!, $answer: String!) {
  declinePush(id: $id, answer: $answer) {
    id
  }
}
    `, {"hash":"sha256:224a53090835d1983c7dab638ae4f57c5e2a690a79c3f5744071fe3d20ff4232"}) as unknown as TypedDocumentString<DeclinePushMutation, DeclinePushMutationVariables>;
export const ProposalListDocument = new TypedDocumentString(`
    query proposalList($filter: ProposalFilter, $sort: [ProposalSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  proposals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...proposalRow
    }
  }
}
    fragment proposalRow on Proposal {
  id
  state
  subjectType
  subjectId
  action
  titleZh
  titleEn
  region
  dueOn
  proposedAt
  office {
    id
    name
    nameEn
  }
  proposedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:2f5be1dd4d0e49ba1d95d9804deeb03a9d08d08b139256add4b93aacd15e1a83"}) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const ProposalOneDocument = new TypedDocumentString(`
    query proposalOne($id: ID!) {
  proposal(id: $id) {
    ...proposalRow
    input
    reason
    decidedAt
    decidedBy {
      id
      name
    }
  }
}
    fragment proposalRow on Proposal {
  id
  state
  subjectType
  subjectId
  action
  titleZh
  titleEn
  region
  dueOn
  proposedAt
  office {
    id
    name
    nameEn
  }
  proposedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:0594dfba65054c6acaffcc082d42f348aa4c2330db68161fabb177589b94da73"}) as unknown as TypedDocumentString<ProposalOneQuery, ProposalOneQueryVariables>;
export const WaitingProposalsDocument = new TypedDocumentString(`
    query waitingProposals($type: String!, $id: String!) {
  proposals(
    filter: {subjectType: {eq: $type}, subjectId: {eq: $id}, state: {eq: proposed}}
    take: 1
  ) {
    items {
      ...proposalRow
      input
    }
  }
}
    fragment proposalRow on Proposal {
  id
  state
  subjectType
  subjectId
  action
  titleZh
  titleEn
  region
  dueOn
  proposedAt
  office {
    id
    name
    nameEn
  }
  proposedBy {
    id
    name
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:50ca3f9a0544233853be208e364f3cff548e130855cd1a3cb8b9f5c077fad647"}) as unknown as TypedDocumentString<WaitingProposalsQuery, WaitingProposalsQueryVariables>;
export const ConfirmProposalDocument = new TypedDocumentString(`
    mutation confirmProposal($id: ID!) {
  confirmProposal(id: $id) {
    id
  }
}
    `, {"hash":"sha256:7514a13126dcb25a4b7d030a2dd7c548d25da589528843d3483141758e88cd3f"}) as unknown as TypedDocumentString<ConfirmProposalMutation, ConfirmProposalMutationVariables>;
export const RefuseProposalDocument = new TypedDocumentString(`
    mutation refuseProposal($id: ID!, $reason: String!) {
  refuseProposal(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:6a7e5fbc2e31766fe84ff38e0246dcdfd5a30f3c5e2c1386a665a65817cefb26"}) as unknown as TypedDocumentString<RefuseProposalMutation, RefuseProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation withdrawProposal($id: ID!, $reason: String!) {
  withdrawProposal(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:a3b9aef59e532ec82cc01d8708f6c460ec8f2300922d5c85dd80ffacc6e93081"}) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const FoundDocument = new TypedDocumentString(`
    query found($q: String!, $han: Boolean!) {
  people(
    filter: {name: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      name
      organization {
        id
        name
        nameEn
      }
    }
  }
  projects(
    filter: {titleZh: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @include(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  projectsEn: projects(
    filter: {titleEn: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @skip(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  projectsNo: projects(
    filter: {number: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  events(
    filter: {titleZh: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @include(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  eventsEn: events(
    filter: {titleEn: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @skip(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  eventsNo: events(
    filter: {number: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  methodologies(
    filter: {titleZh: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @include(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  methodologiesEn: methodologies(
    filter: {titleEn: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @skip(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  methodologiesNo: methodologies(
    filter: {code: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @skip(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
      code
    }
  }
  certificates(
    filter: {number: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      number
      event {
        id
        titleZh
        titleEn
      }
    }
  }
  papers(
    filter: {titleZh: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @include(if: $han) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  papersNo: papers(
    filter: {number: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      titleZh
      titleEn
      number
    }
  }
  organizations(
    filter: {name: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) {
    items {
      id
      name
      nameEn
      uscc
    }
  }
  organizationsNo: organizations(
    filter: {uscc: {contains: $q}}
    sort: [{by: id, descending: true}]
    take: 4
  ) @skip(if: $han) {
    items {
      id
      name
      nameEn
      uscc
    }
  }
}
    `, {"hash":"sha256:bb340f88ff09b076ca9e48fb837d4ead455d2b8d582c3def28f4aa73f3b864b6"}) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;
export const FoundRunDocument = new TypedDocumentString(`
    query foundRun($filter: BlockFilter!) {
  blocks(filter: $filter, sort: [{by: first, descending: true}], take: 1) {
    items {
      id
      serials
      first
      kilograms
    }
  }
}
    `, {"hash":"sha256:c945ac1e8c963132ec47629dce40cb18ca9dc89da57d0e2f4da221cb8494ffa1"}) as unknown as TypedDocumentString<FoundRunQuery, FoundRunQueryVariables>;
export const BodyListDocument = new TypedDocumentString(`
    query bodyList($filter: BodyFilter, $sort: [BodySort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  bodies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...bodyRow
    }
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:b95d05d0f1fbf96182edcdea7cbce61246cb03f1cf99dc2de52b8f2e2e898293"}) as unknown as TypedDocumentString<BodyListQuery, BodyListQueryVariables>;
export const BodyOneDocument = new TypedDocumentString(`
    query bodyOne($id: ID!) {
  body(id: $id) {
    ...bodyRow
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:9007f8d04a5b9c5fa3a958897e295ee27f9ce03d53dad7f9e27fea5a00eb1a94"}) as unknown as TypedDocumentString<BodyOneQuery, BodyOneQueryVariables>;
export const ApplyBodyDocument = new TypedDocumentString(`
    mutation applyBody($region: String!, $kinds: [String!]!, $statement: String!) {
  applyBody(region: $region, kinds: $kinds, statement: $statement) {
    id
  }
}
    `, {"hash":"sha256:88ee90b3f0221aeeea42cbf57882770ec1335ece7c4eba7c143d8ba6cdadf805"}) as unknown as TypedDocumentString<ApplyBodyMutation, ApplyBodyMutationVariables>;
export const CertifyBodyDocument = new TypedDocumentString(`
    mutation certifyBody($id: ID!) {
  certifyBody(id: $id) {
    ...bodyRow
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:67debb3ac2e4a0ac4b6fcece036d0e25c623d56825dcb6d84e61f992ac49358b"}) as unknown as TypedDocumentString<CertifyBodyMutation, CertifyBodyMutationVariables>;
export const RefuseBodyDocument = new TypedDocumentString(`
    mutation refuseBody($id: ID!, $reason: String!) {
  refuseBody(id: $id, reason: $reason) {
    ...bodyRow
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:df7edfd93755b2d22d8bd18017d7553a5c0f40e00c1f85a94a9dbd043a730581"}) as unknown as TypedDocumentString<RefuseBodyMutation, RefuseBodyMutationVariables>;
export const SuspendBodyDocument = new TypedDocumentString(`
    mutation suspendBody($id: ID!, $reason: String!) {
  suspendBody(id: $id, reason: $reason) {
    ...bodyRow
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:81b6f810de84600c1b0224c5d0936639483f1b2a81c35b0e9aa5aeb201081b1b"}) as unknown as TypedDocumentString<SuspendBodyMutation, SuspendBodyMutationVariables>;
export const ReinstateBodyDocument = new TypedDocumentString(`
    mutation reinstateBody($id: ID!, $reason: String!) {
  reinstateBody(id: $id, reason: $reason) {
    ...bodyRow
  }
}
    fragment bodyRow on Body {
  id
  state
  kinds
  region
  policyOn
  certifiedOn
  dueOn
  statement
  organization {
    id
    name
    nameEn
    uscc
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:460a227326668507b56749ed9cb56ddcfa557688c553d820ed74de290fcb111e"}) as unknown as TypedDocumentString<ReinstateBodyMutation, ReinstateBodyMutationVariables>;
export const RelationListDocument = new TypedDocumentString(`
    query relationList($filter: RelationFilter, $sort: [RelationSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  relations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...relationRow
    }
  }
}
    fragment relationRow on Relation {
  id
  kind
  since
  until
  detail
  declaredAt
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:5c35766fda0d43ff63703c6ec355737a9b77a0a72e9a8325311a6777c387f60d"}) as unknown as TypedDocumentString<RelationListQuery, RelationListQueryVariables>;
export const RelationOneDocument = new TypedDocumentString(`
    query relationOne($id: ID!) {
  relation(id: $id) {
    ...relationRow
  }
}
    fragment relationRow on Relation {
  id
  kind
  since
  until
  detail
  declaredAt
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:0401a92880a1be2691f98d648b7348bf8e74a9bc3875245aa504be4508910b34"}) as unknown as TypedDocumentString<RelationOneQuery, RelationOneQueryVariables>;
export const RelationsOfDocument = new TypedDocumentString(`
    query relationsOf($person: String!) {
  relations(
    filter: {person: {eq: $person}}
    sort: [{by: since, descending: true}]
    take: 200
  ) {
    items {
      ...relationRow
    }
  }
}
    fragment relationRow on Relation {
  id
  kind
  since
  until
  detail
  declaredAt
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:38cfac9834b73f7a41db154002322970e1ff755e1036ff0589e9f0e505d31239"}) as unknown as TypedDocumentString<RelationsOfQuery, RelationsOfQueryVariables>;
export const RecordRelationDocument = new TypedDocumentString(`
    mutation recordRelation($person: ID!, $kind: RelationKind!, $organization: ID!, $since: Day!, $detail: String!) {
  recordRelation(
    person: $person
    kind: $kind
    organization: $organization
    since: $since
    detail: $detail
  ) {
    id
  }
}
    `, {"hash":"sha256:73f2c53af264efee5220930735504892abda0e1fa07891f8e3277e1097c10274"}) as unknown as TypedDocumentString<RecordRelationMutation, RecordRelationMutationVariables>;
export const DeclareRelationDocument = new TypedDocumentString(`
    mutation declareRelation($kind: RelationKind!, $organization: ID!, $since: Day!, $until: Day, $detail: String) {
  declareRelation(
    kind: $kind
    organization: $organization
    since: $since
    until: $until
    detail: $detail
  ) {
    id
  }
}
    `, {"hash":"sha256:f5975d5b4677428d57afb6eda0220327f540c22e7b713318c74a7e1249119b12"}) as unknown as TypedDocumentString<DeclareRelationMutation, DeclareRelationMutationVariables>;
export const EndRelationDocument = new TypedDocumentString(`
    mutation endRelation($id: ID!, $until: Day!) {
  endRelation(id: $id, until: $until) {
    ...relationRow
  }
}
    fragment relationRow on Relation {
  id
  kind
  since
  until
  detail
  declaredAt
  person {
    id
    name
  }
  organization {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:7a066e2c282114d77ca6719a3ab5d5c6d36cd2cad12993ce271d4b584f549f49"}) as unknown as TypedDocumentString<EndRelationMutation, EndRelationMutationVariables>;
export const ContractListDocument = new TypedDocumentString(`
    query contractList($filter: ContractFilter, $sort: [ContractSort!]! = [], $take: Int! = 25, $skip: Int! = 0, $after: String) {
  contracts(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {
    total
    next
    lookedThrough
    items {
      ...contractRow
    }
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:ec8db9141fcdaca0ff206cb4c623ef59c53b9b7e51a7d4d346a2bc9eb121e735"}) as unknown as TypedDocumentString<ContractListQuery, ContractListQueryVariables>;
export const ContractOneDocument = new TypedDocumentString(`
    query contractOne($id: ID!) {
  contract(id: $id) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:a8c8d9e19960363c916cf60366e773572835ca0c3f979caa835839e3ba9bbc50"}) as unknown as TypedDocumentString<ContractOneQuery, ContractOneQueryVariables>;
export const RecordContractDocument = new TypedDocumentString(`
    mutation recordContract($provider: ID!, $client: ID!, $kind: ContractKind!, $since: Day!, $subjectType: String, $subjectId: ID) {
  recordContract(
    provider: $provider
    client: $client
    kind: $kind
    since: $since
    subjectType: $subjectType
    subjectId: $subjectId
  ) {
    id
  }
}
    `, {"hash":"sha256:1c9f6af0cf2165dc16f240ce6b513674ab5f1a317812b989710941110a03b8ea"}) as unknown as TypedDocumentString<RecordContractMutation, RecordContractMutationVariables>;
export const ContestContractDocument = new TypedDocumentString(`
    mutation contestContract($id: ID!, $reason: String!) {
  contestContract(id: $id, reason: $reason) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:69e8f231ad5a8f156d6fe38b542659260cafcd5d71ab4038a29352d9cdff3ed7"}) as unknown as TypedDocumentString<ContestContractMutation, ContestContractMutationVariables>;
export const EndContractDocument = new TypedDocumentString(`
    mutation endContract($id: ID!, $until: Day!) {
  endContract(id: $id, until: $until) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:21456812fb18ef58d9f227dd9bcc5bbf104477977f13bc912eb6e588b89e5be0"}) as unknown as TypedDocumentString<EndContractMutation, EndContractMutationVariables>;
export const UpholdContractDocument = new TypedDocumentString(`
    mutation upholdContract($id: ID!, $reason: String!) {
  upholdContract(id: $id, reason: $reason) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:a3ecac29d05bf09a1d69984338c48522b2f66fc009dd3641ce3c4f6ea9439c40"}) as unknown as TypedDocumentString<UpholdContractMutation, UpholdContractMutationVariables>;
export const ReleaseContractDocument = new TypedDocumentString(`
    mutation releaseContract($id: ID!, $reason: String!) {
  releaseContract(id: $id, reason: $reason) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:9366e26c0805dc4feca2b835fefef317d8a29c93118d813ecca9dd60b83c511c"}) as unknown as TypedDocumentString<ReleaseContractMutation, ReleaseContractMutationVariables>;
export const AnnulContractDocument = new TypedDocumentString(`
    mutation annulContract($id: ID!, $reason: String!) {
  annulContract(id: $id, reason: $reason) {
    ...contractRow
  }
}
    fragment contractRow on Contract {
  id
  kind
  state
  since
  until
  regions
  recordedAt
  subjectType
  subjectId
  client {
    id
    name
    nameEn
  }
  provider {
    id
    name
    nameEn
  }
  moves {
    action
    to
    by
    clause
    modality
  }
}`, {"hash":"sha256:597e8fea04326276954fb478e4c3be230d0618d78e4114489d44f87188dc3f80"}) as unknown as TypedDocumentString<AnnulContractMutation, AnnulContractMutationVariables>;