import { sitsIn, type Looker, type Raw, type Rows } from "./access-sight.ts";

/**
 * Every field of the schema, by type: those of a record are read by everybody who sees the record, except what
 * `narrow` says. A new field is written down here by hand, once it is clear who may read it.
 */
export const fields: Readonly<Record<string, string>> = {
  AccountRequest: "dueOn",
  Admission: "id moves policyOn project region state",
  Allocation: `
    clause deviation dueOn event from id kilograms moves offer organiser policyOn product region retiredOn run
    seller serials share source state supply tier why`,
  Announcement: "channel event id organiser publication publishedOn url",
  Archive: "city deleted deletedOn event id keptSince moves organiser policyOn region retention state",
  ArchiveRetention: "clause since standing until years",
  Attachment: "at bytes copyOf deletedOn id kind mediaType name organization publicSince sha256 subjectId subjectType",
  Batch: "first id issuance issuedAt kilograms mechanism project region vintage",
  BeneficiaryConsent: `
    at beneficiary dueOn holder id kilograms moves purpose region serials state statement transfer`,
  Block: `
    account batch demonstration event first holder id kilograms mechanism methodologyCode ofProject onOffer policyOn
    project region serials speciality vintage`,
  BoardEvent: "dueOn event kilograms number participantsKilograms titleZh",
  BoardMatch: "clause event kilograms product share tier why",
  BoardPassed: "count example reason",
  BoardTier: "clause kilograms labelEn labelZh supplies tier",
  Body: "certifiedOn dueOn id kinds moves organization policyOn region state statement",
  BroughtLines: "entered kilogramsExact refused rows skipped",
  BroughtProjectRow: "areaSquareMetres details field message number reason row titleZh",
  BroughtProjectRows: "entered refused rows skipped",
  BroughtRow: "details field kilogramsExact message ownUnits reason row source",
  Case: `
    answer at decidedOn decision dueOn evidence finding id kind moves other otherAnswer party policyOn raisedBy
    reasons region state statement subjectId subjectType usedTonnes`,
  Certificate: `
    code confirmation dueOn event id issuedOn issuer keyId moves number organiser payload policyOn region replacedOn
    revocation revocationClause revokedOn signature spotChecks state successor`,
  CheckPlan: "bodiesDraw draw dueOn id moves policyOn purpose region spotChecks state",
  CheckedParty: "as clause name nameEn reason",
  CitySeat: "kilometres nearest nearestKilometres",
  Claim: "at claimantId claimantType first held id key kind length releasedAt what",
  Comment: `
    answer answeredAt answeredBy applicant author contact dueOn id madeAt moves place policyOn region signedBy state
    subjectId subjectType text titleEn titleZh`,
  Commitment: `
    begunEarly dueOn elsewhere event exclusive filedBy id kilograms moves newness organiser owner policyOn project region state
    statement validatedBy validatedKilograms validatedOn validator`,
  CommitteeMember: "expertise id number organization person policyOn region since specialities until",
  Confirmation: `
    checks completedOn concludedOn dueOn evaluations evaluator event id late moves organiser policyOn
    recomputedKilograms region retiredKilograms revision route state statement`,
  ConsideredSupply: "clause kilograms offered product source supply tier verdict vintage",
  Consultation: "agrees answeredOn askedOn city dueOn id moves opinion policyOn project question region state",
  Contract: "client id kind moves provider recordedAt regions since state subjectId subjectType until",
  Coverage: `
    coveredKilograms parts pendingKilograms removedKilograms reservedKilograms retiredKilograms state
    uncoveredKilograms`,
  CoveragePart: "coveredKilograms emissionsKilograms reservedKilograms share",
  Draw: `
    code commitment committedAt drawn dueOn id iterations moves policyOn pool poolHash purpose region revealedAt
    sampleSize source sourceDueAt sourceKind state value weights`,
  Deed: "action at clause from id note organization person record region role second titleEn titleZh to type",
  Evaluation: `
    achieved body confirmation documents dueOn event id moves organiser plan policyOn recomputed recomputedKilograms
    region report review reviewer revision state tasks team`,
  Event: `
    accountedAt accountedElsewhere accountingBody accountingWay allocations announcements archives areaSquareMetres
    beginsOn boundaries boundary certificates city claim coOrganisers commitments confirmations contact content
    coverage decision delayReason dueClause dueOn emissionsKilograms endsOn hostKind id intendedRoute
    inventoryResults kind level lines measures moves neutralBy number offsetBy offsetMethod onlineAttendance
    organiser participants participantsKilograms personTimes place plannedKilograms plannedOn policyOn promised
    reductionMeasures region registrations responsible revision sequence state titleEn titleZh warned`,
  EventRegister: `
    city dueOn events from handedUpOn id kilograms late missing moves paper policyOn region returnReason rows state
    titleEn titleZh until`,
  Examination: "documentHash equations examples findings unverified",
  ExaminationEquation: "formula symbol uses",
  ExaminationExample: "holds kilograms nameEn nameZh source steps uncertainty",
  ExaminationFinding: "equation messageEn messageZh place reason",
  ExaminationStep: "id substituted symbol unit value",
  Explanation: "items total",
  FactorBegun: "secret url",
  Factor: "category id moves nameEn nameZh region source state unit value verified version year",
  FactorChoices: "candidates ground proposed",
  FigureMonth: "heldKilograms issuedKilograms month retiredKilograms",
  Finding: `
    answer answeredAt applicant author id moves place policyOn raisedAs raisedAt region round state subjectId
    subjectType text weight`,
  ForeignUnit: `
    account cancelledOn disputed donated dueOn event firstSerial holder id kind moves policyOn proof province region
    registry remaining serialPrefix state tonnes usedTonnes vintage`,
  Handover: "at block corrects dueOn giver id kilograms moves note policyOn region serials state taker",
  HeadWitness: "at counts name",
  HolidayNotice: "enteredBy id moved moves number off policyOn reason region revision state worked year",
  ImportedUnitRow: "beneficiary cancelledOn details field left message reason row serial tonnes unit vintage",
  ImportedUnits: "columns entered left order refused registry rows skipped tonnes",
  InventoryBoundary: "cells event id phase reason statedAt",
  InventoryLine: `
    activity addedAt bearer byGas category certificates event evidence factor factorSource factorUnit factorValue
    factorVersion factorYear fixed gases gwpSet id kilogramsExact multipliers note ownUnits phase quality source
    stage steps uncertainty unit verified`,
  InventoryResults: `
    byBearer byCategory byGas byQuality byStage kilograms kilogramsExact lines perPersonKilograms phase
    uncertainExact uncertaintyPercent verifiedExact`,
  InventoryShare: "kilogramsExact of",
  Issuance: `
    acceptedData acceptedHash block checkedAgainst city data days documentHash dueOn firstDay id inputsHash moves noticeBeganOn
    noticeEndsOn otherRegistrations owner ownerCommitment parts periodFrom periodTo policyOn project reductionsKilograms
    region registrationFinding report reports revision round state subProject verification verifiedKilograms verifier`,
  LibraryMap: "extent places",
  LibraryPage: "items lookedThrough total",
  LibraryPlace: "count latitude longitude project state titleEn titleZh",
  LogHead: "at note quorum root signature size witnesses",
  LogInclusion: "content index proof size",
  Invitation: "acceptedBy email id invitedAt invitedBy kind membership moves organization region state until",
  InvitationMade: "id until url",
  InvitationSeen: "by email hasAccount kind organization region until",
  Me: "email id name organization parties secondFactorDue",
  Membership: "applicant dueOn enteredName id kind moves organization person region requestedAt state",
  Methodology: `
    applicant authors code comments convenedOn demonstration document documentHash draw dueOn filedOn findings id
    jointDepartment jointModality jointOn kind leftOut minutes moves noticeBeganOn noticeEndsOn number opinions
    panel policyOn previous region revision revisions round seats speciality state subProjects successor
    supersededOn tally titleEn titleZh version`,
  MethodologyEvaluation: "documentHash inputsHash kilograms steps uncertainty",
  MethodologyRevision: "applicant at authors document hash id methodology ordinal region titleEn titleZh",
  Moment: "action at clause from id note organization person role second to",
  MonitoringReport: "at data documentHash id inputsHash issuance reductionsKilograms round",
  Offer: `
    at block event forSale id kilograms kind mechanism moves policyOn priceFen region remaining seller speciality
    state vintage`,
  OneTimeLinkMade: "until url",
  OpenMove: "action by clause modality second to",
  Opinion: "at conditions expert id methodology region round text verdict",
  Organization: "city country id identifiedBy identifierProof joinedAt name nameEn region uscc",
  OwnFactor: "codesLeft isRequired since",
  OwnSeat: "decidedBy dueOn id kind region requestedAt state",
  OwnSession: "address begunAt device id own seenAt",
  OwnToken: "address id madeAt name scope until usedAt",
  PanelSeat: `
    dueOn expert id label methodology moves organization policyOn position recusedReason region round spokenAt state`,
  Paper: `
    city contentHash copyTo docxHash dueOn id issuedOn issuer moves number open pdfHash policyOn receivedAt
    receivedBy recipient region state subjectId subjectType template titleEn titleZh values voidReason xlsxHash`,
  PartyHeld: "kind region",
  PartFaring: "part says",
  Person: "email id joinedAt name organization",
  Place: "code country id kind latitude longitude nameEn nameZh",
  Project: `
    accountedSquareMetres areaSquareMetres boundary boundaryFile boundaryNote boundaryRemarks broughtFrom
    checkedAgainst city citySeat creditingFrom creditingTo daysLeft declarations developer dueOn east editedAt elsewhere
    expectedKilograms filedOn hectaresDeclared id mandate mandateFrom mandateTo materialAsked materialAskedBy moves
    north noticeBeganOn noticeEndsOn number outline owner policyOn poorArea positions region revision shares shield
    south speciality startedOn state subProjects tenure titleEn titleZh type validation validator west`,
  Promotion: `
    cities contact everyMonths id kind link moves policyOn poster pushOn region revision source specialities state
    text titleEn titleZh validFrom validUntil`,
  PromotionFigures: "interested notInterested reached seen",
  ProvinceFigures: `
    bufferKilograms cancelledKilograms certificates donatedKilograms events foreignKilograms heldKilograms
    issuedKilograms months queuedEvents queuedKilograms reservedKilograms retiredKilograms`,
  Published: "claim clause noticeEndsOn publication publishedOn said",
  PublishedKey: "pem use",
  Proposal: `
    action basis decidedAt decidedBy dueOn id input moves office proposedAt proposedBy reason region state subject
    subjectId subjectType titleEn titleZh`,
  Push: `
    answer contact dueOn id moves owner policyOn posterContact project promotion pushedOn region seenOn state times
    titleEn titleZh`,
  QueueBoard: "events matches passedOver tiers",
  Recomputation: "differences documentHash exact findings inputs inputsHash kilograms same trace uncertainty",
  ReductionMeasure: `
    basis carriedOut description event evidence expectedKilograms id kind plannedAt report reportedAt savedKilograms
    stage`,
  RegisterDue: "city dueOn events from kilograms late register state until",
  Registration: "city dueOn event filedOn filingDueOn id late moves organiser policyOn region returnReason said state",
  RegistrationProblem: "clause details field message reason step",
  RegistryExportColumn: "column field title",
  RegistryExportOrder: "isOpen order row shownBy",
  Relation: "declaredAt detail id kind organization person since until",
  Reversal: `
    city debitedKilograms debits decision drawnKilograms dueOn estimatedKilograms happenedOn id kind lostKilograms moves
    owedKilograms owner policyOn project region reporter revision state subProject words`,
  ReviewMinutes: "at content hash id methodology outcome region round",
  Route: "kilometres legs",
  RouteLeg: "band from greatCircleKilometres kilometres to",
  Run: "at id kilograms left passedOver policyOn proposed region skipped",
  SecondPerson: "by clause isThere otherOffice turnTo waits",
  SerialTrace: "account mechanism serial transfers",
  SetUp: "faring region seats steps",
  SetUpSeat: `
    act cities city clause competence filled modality organizations parties people standing status waiting workingDays`,
  SetUpStep: "count least on standing topic",
  SkippedPart: "at what",
  SpotCheck: `
    body certificate conforms decision draw dueOn event hearing hearingUntil id moves notice organiser plan policyOn
    position publishedOn reasons region report state`,
  StateCount: "count state",
  SubProject: "conditions estimated exAnte expectedKilograms id methodology ordinal project speciality titleEn titleZh",
  Task: "action clause dueOn id region state titleEn titleZh type",
  TokenMade: "token until",
  Trade: `
    at block buyer confirmedOn dueOn id kilograms mechanism moves offer policyOn priceFen region seller serials
    speciality state vintage`,
  Transfer: `
    at batch beneficiary beneficiaryConfirmed block clause corrects event first giver id kilograms kind mechanism of
    project purpose region serials statement taker`,
  Verification: `
    authentic certificate claim entry keyId number payload payloadHash publicKey replacedBy replacedOn revocation
    revocationClause revokedOn said signature state`,
};
/** The fields of each page of a list. */
export const pageFields = "items lookedThrough next total";

type Reader = (row: Raw, who: Looker, rows: Rows) => boolean;
const own =
  (...columns: readonly string[]): Reader =>
  (row, { organization }) =>
    !!organization && columns.some((column) => row[column] === organization);
const office =
  (...kinds: Parameters<typeof sitsIn>[1]): Reader =>
  (row, who) =>
    sitsIn(who, kinds, row["region"]);
const either =
  (...readers: readonly Reader[]): Reader =>
  (row, who, rows) =>
    readers.some((one) => one(row, who, rows));
const author: Reader = (row, { person }) => !!person && row["author"] === person;

/** What is read by fewer than the record: who reads it, among those who see the record. */
export const narrow: Readonly<Record<string, Reader>> = {
  // What somebody has offered, and for whom, reveals the holder.
  "Block.onOffer": own("holder"),
  "Offer.block": either(own("seller"), office("operator")),
  "Offer.seller": either(own("seller"), office("operator")),
  "Trade.seller": either(own("seller", "buyer"), office("department", "operator")),
  "Trade.buyer": either(own("seller", "buyer"), office("department", "operator")),
  "Trade.block": either(own("seller", "buyer"), office("department", "operator")),
  // How to reach somebody.
  "Comment.signedBy": either(author, office("department", "operator")),
  "Comment.contact": either(author, office("department", "operator")),
  "Event.contact": own("organiser"),
  "Person.email": (row, who, rows) =>
    row["id"] === who.person ||
    rows
      .all("membership")
      .some((seat) => seat["person"] === row["id"] && sitsIn(who, ["administrator"], seat["region"])),
  "Membership.applicant": either(
    own("organization"),
    office("administrator"),
    (row, who) => row["person"] === who.person,
  ),
  "Invitation.email": office("administrator"),
  "Promotion.contact": office("department", "operator"),
  "Push.contact": either(own("owner"), office("department", "operator")),
  "Push.posterContact": either(own("owner"), office("department", "operator")),
  // What shows who somebody is.
  "Organization.identifierProof": office("administrator"),
  "ForeignUnit.account": either(own("holder"), office("department", "operator")),
  // Who judges, and who was left out.
  "Methodology.panel": office("department", "operator"),
  "Methodology.leftOut": office("department", "operator"),
  "HolidayNotice.enteredBy": office("department"),
  "Evaluation.team": either(own("body"), office("department", "operator")),
  // Shares of a mandate are between those who have them and the offices.
  "Reversal.debits": either(
    own("owner"),
    office("department", "operator"),
    (row, who) => !!who.organization && JSON.stringify(row["debits"] ?? "").includes(who.organization),
    (row, who) => who.seats.some(({ kind, region }) => kind === "subCentre" && region === row["city"]),
  ),
  "Issuance.parts": either(own("owner"), office("department", "operator"), (row, who, rows) => {
    const city = rows.of("project", row["project"])?.["city"];
    return who.seats.some(({ kind, region }) => kind === "subCentre" && region === city);
  }),
};
