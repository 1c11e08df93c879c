/** The listed columns of each table, as they stood when their indexes took in the id. */
const listed: Readonly<Record<string, string>> = {
  attachment: "subjectType subjectId kind name bytes sha256 organization at deletedOn",
  batch: "mechanism first kilograms region project issuance vintage issuedAt",
  claim: "kind key claimantType claimantId at releasedAt",
  draw: "purpose region commitment poolHash sourceDueAt dueOn committedAt revealedAt state",
  checkPlan: "purpose region dueOn state",
  factor: "nameZh nameEn category region year unit verified state",
  organization: "name uscc region city joinedAt",
  methodology:
    "code titleZh titleEn region applicant speciality documentHash kind number version filedOn jointDepartment " +
    "demonstration supersededOn noticeBeganOn noticeEndsOn round dueOn state",
  methodologyRevision: "methodology ordinal applicant hash at region",
  foreignUnit:
    "kind registry serialPrefix firstSerial tonnes remaining vintage province region holder donated event " +
    "cancelledOn disputed dueOn state",
  event:
    "number titleZh titleEn region city organiser kind hostKind level beginsOn endsOn participants promised " +
    "plannedOn plannedKilograms emissionsKilograms accountedAt sequence dueOn warned state",
  inventoryLine: "event phase stage category source factor verified bearer quality addedAt",
  inventoryBoundary: "event phase statedAt",
  announcement: "event publication channel publishedOn",
  contract: "provider client kind subjectType subjectId since recordedAt",
  confirmation: "event organiser region route evaluator retiredKilograms completedOn late concludedOn dueOn state",
  certificate: "number event confirmation organiser region issuer issuedOn revokedOn replacedOn dueOn state",
  case: "kind subjectType subjectId region raisedBy party other decision at decidedOn dueOn state",
  body: "organization region certifiedOn dueOn state",
  block:
    "mechanism first kilograms region holder account batch project methodologyCode speciality vintage " +
    "demonstration event",
  offer: "mechanism speciality vintage region kind kilograms remaining priceFen event at state",
  handover: "block kilograms giver taker region dueOn at state",
  archive: "event organiser region city keptSince deletedOn state",
  person: "name organization joinedAt",
  paper:
    "number template titleZh subjectType subjectId region city issuer recipient open issuedOn receivedAt state",
  eventRegister: "region city titleZh from until events kilograms handedUpOn late dueOn state",
  panelSeat: "methodology round expert organization position label spokenAt region dueOn state",
  opinion: "methodology round verdict at region",
  membership: "person organization kind region state requestedAt dueOn",
  finding: "subjectType subjectId place weight raisedAs round region raisedAt answeredAt state",
  evaluation: "confirmation event organiser body region achieved dueOn state",
  committeeMember: "number region person organization expertise since until",
  comment: "subjectType subjectId titleZh place region madeAt answeredAt dueOn state",
  project:
    "number titleZh titleEn region city owner developer type speciality poorArea shield areaSquareMetres " +
    "startedOn creditingFrom creditingTo expectedKilograms validator noticeBeganOn noticeEndsOn filedOn dueOn " +
    "broughtFrom state",
  consultation: "project region city askedOn answeredOn dueOn state",
  commitment:
    "event project owner organiser region kilograms validatedKilograms exclusive filedBy validatedBy validatedOn " +
    "dueOn state",
  admission: "project region state",
  promotion: "kind titleZh titleEn poster region validFrom validUntil pushOn state",
  push: "promotion project owner titleZh region pushedOn times seenOn dueOn state",
  reductionMeasure: "event kind stage carriedOut plannedAt",
  registration: "event region city organiser filedOn filingDueOn late dueOn state",
  relation: "person organization kind since until declaredAt",
  reviewMinutes: "methodology round outcome hash at region",
  run: "region at proposed kilograms left skipped",
  allocation: "run event region organiser seller source supply share kilograms tier serials retiredOn dueOn state",
  spotCheck:
    "plan draw certificate event organiser region body conforms hearingUntil decision publishedOn dueOn state",
  subProject: "project ordinal titleZh titleEn methodology speciality expectedKilograms",
  reversal:
    "project subProject owner reporter region city kind happenedOn estimatedKilograms lostKilograms owedKilograms " +
    "dueOn state",
  issuance:
    "project subProject owner region city periodFrom periodTo reductionsKilograms verifiedKilograms round " +
    "verifier noticeBeganOn noticeEndsOn block dueOn state",
  monitoringReport: "issuance round reductionsKilograms at",
  trade: "mechanism speciality vintage kilograms priceFen region at confirmedOn dueOn state",
  transfer: "kind mechanism first kilograms region block of batch project giver taker event purpose beneficiary at",
};

/** By what a block is visible, and its vintage. */
const seen = ["holder", "region", "account"];

/**
 * Each index of a listed column gives way to one of it and the id. That leads to a value as the other did, and a list by
 * it is read from there in order. `q` is the quotation mark of the dialect.
 */
export const keysetIndexes = (q: string): readonly string[] => [
  ...Object.entries(listed).flatMap(([table, columns]) =>
    columns.split(" ").flatMap((column) => [`drop index ${q}${table}_${column}_index${q};`, made(q, table, [column])]),
  ),
  ...seen.map((column) => made(q, "block", [column, "vintage"])),
];

function made(q: string, table: string, columns: readonly string[]): string {
  const all = [...columns, "id"];
  const list = all.map((column) => `${q}${column}${q}`).join(", ");
  return `create index ${q}${table}_${all.join("_")}_index${q} on ${q}${table}${q} (${list});`;
}
