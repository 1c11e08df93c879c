import { offices, sees, sitsIn, type Looker, type Raw, type Rows } from "./access-sight.ts";

/** What is asked without being a list of records: of which row, how, and who is answered. */
export interface Question {
  /** The kind of record that it is asked of; null where it is of none. */
  readonly of: string | null;
  readonly ask: (row: Raw) => string;
  /** Whether somebody is answered; `everyone` by the same answer. */
  readonly by: "everyone" | ((row: Raw, who: Looker, rows: Rows) => boolean);
  /** An empty list counts as none. */
  readonly isList?: true;
}
const officeOf = (region: string) => (_: Raw, who: Looker) => sitsIn(who, offices, region);
const isOwn = (row: Raw | undefined, who: Looker, ...columns: readonly string[]): boolean =>
  !!who.organization && columns.some((column) => row?.[column] === who.organization);
const signedIn = (_: Raw, who: Looker): boolean => who.person !== null;
const whoSees =
  (type: string) =>
  (row: Raw, who: Looker, rows: Rows): boolean =>
    sees(type, row, who, rows);
const open = (ask: string): Question => ({ of: null, ask: () => ask, by: "everyone" });

/** Every query besides records and their lists, written by hand: who is answered. */
export const questions: Readonly<Record<string, Question>> = {
  attachments: { of: null, ask: () => "", by: "everyone" },
  history: { of: null, ask: () => "", by: "everyone" },
  journal: {
    of: null,
    ask: () =>
      "(take: 200) { next items { id type record titleZh titleEn region action at clause from to role second } }",
    by: (_, { seats }) => seats.some(({ kind }) => offices.includes(kind)),
  },
  me: { of: null, ask: () => "{ id email name organization { id } parties { kind region } }", by: signedIn },
  // Whoever has the link of an open one.
  invitationFor: { of: null, ask: () => '(token: "made up") { kind }', by: () => false },
  // One's own; none for the public.
  mySecondFactor: { of: null, ask: () => "{ codesLeft }", by: () => true },
  mySeats: { of: null, ask: () => "{ id }", by: signedIn, isList: true },
  myTokens: { of: null, ask: () => "{ id }", by: signedIn, isList: true },
  mySessions: { of: null, ask: () => "{ id }", by: signedIn, isList: true },
  tasks: { of: null, ask: () => "", by: "everyone" },
  messaging: open(""),
  // Of one's own address; false for the public.
  addressConfirmed: { of: null, ask: () => "", by: () => true },
  checkMethodologyDocument: { of: null, ask: () => "(document: {}) { documentHash }", by: signedIn },
  evaluateMethodology: {
    of: "methodology",
    ask: ({ id }) => `(id: "${id}", inputs: { A: [10], V_1: [0], V_2: [30], BCEF: [0.7], RSR: [0.25] }) { kilograms }`,
    by: whoSees("methodology"),
  },
  explainQueue: {
    of: "event",
    ask: ({ id }) => `(event: "${id}") { total }`,
    by: (row, who) => isOwn(row, who, "organiser") || sitsIn(who, offices, row["region"]),
  },
  recomputeIssuance: {
    of: "issuance",
    ask: ({ id }) => `(id: "${id}") { documentHash }`,
    by: whoSees("issuance"),
  },
  registrationProblems: {
    of: "project",
    ask: ({ id }) => `(id: "${id}") { step }`,
    by: (row, who) => isOwn(row, who, "owner", "developer"),
    isList: true,
  },
  registersDue: { of: null, ask: () => '(region: "510000") { city }', by: officeOf("510000") },
  setUp: {
    of: null,
    ask: () => '(region: "370000") { region steps { topic } }',
    by: (_, who) => sitsIn(who, ["administrator", "auditor"], "370000"),
  },
  queueBoard: { of: null, ask: () => '(region: "370000") { __typename }', by: officeOf("370000") },
  promotionFigures: {
    of: "promotion",
    ask: ({ id }) => `(promotion: "${id}") { reached }`,
    by: () => true,
  },
  publishedEvent: { of: "event", ask: ({ id }) => `(event: "${id}") { clause }`, by: whoSees("event"), isList: true },
  checkSampleSize: open("(all: 100, bad: 5, alpha: 0.05)"),
  logConsistency: open("(first: 1, second: 2)"),
  logHead: open("{ __typename }"),
  logInclusion: open('(entry: "nothing") { index }'),
  serialTrace: {
    of: null,
    ask: () => '(serial: "370000-PHCER-0000000000000") { account transfers { id kind beneficiary } }',
    by: () => true,
  },
  policy: open('(region: "370000", day: "2025-10-09")'),
  policyRegions: open('(day: "2025-10-09")'),
  decideEvent: open(
    '(region: "370000", day: "2025-10-09", facts: { kind: "forum", hostKind: "government", level: "provincial", beginsOn: "2025-10-09", endsOn: "2025-10-09" })',
  ),
  factorChoices: open('(purpose: electricity, region: "370000", year: 2023) { proposed }'),
  places: open('(search: "PEK") { id }'),
  route: open('(stops: ["airport:PEK", "airport:TAO"]) { kilometres }'),
  library: open("{ total items { id } }"),
  libraryMap: open("(box: { west: 73, south: 18, east: 135, north: 54 }) { places { count } }"),
  provinceFigures: open('(region: "370000") { heldKilograms queuedEvents reservedKilograms }'),
  publicKeys: open("{ use }"),
  verifyCertificate: open('(number: "370000-C-2025-0001") { state }'),
};

/** What is downloaded: of which rows, under which paths, and who gets it. */
export interface Download {
  readonly of: string | null;
  readonly paths: (row: Raw) => readonly string[];
  readonly by: "everyone" | ((row: Raw, who: Looker, rows: Rows) => boolean);
}
/** Every file, paper, sheet and export besides attachments, written by hand. */
export const downloads: Readonly<Record<string, Download>> = {
  papers: {
    of: "paper",
    paths: ({ id, xlsxHash }) => ["docx", "pdf", ...(xlsxHash ? ["xlsx"] : [])].map((form) => `/papers/${id}.${form}`),
    by: whoSees("paper"),
  },
  archives: { of: "archive", paths: ({ id }) => [`/archives/${id}.zip`], by: whoSees("archive") },
  registers: {
    of: "eventRegister",
    paths: ({ id }) => [`/registers/${id}.xlsx`, `/registers/${id}.csv`],
    by: whoSees("eventRegister"),
  },
  inventories: { of: "event", paths: ({ id }) => [`/inventory/${id}.xlsx`], by: whoSees("event") },
  reports: {
    of: "issuance",
    paths: ({ id }) => [`/issuances/${id}/sheet.csv`],
    by: whoSees("issuance"),
  },
  certificates: {
    of: "certificate",
    paths: ({ number }) => (number ? [`/certificates/${number}.json`] : []),
    by: (row) => ["valid", "revocationIntended", "revoked", "replaced"].includes(row["state"]),
  },
  ledger: { of: null, paths: () => ["/ledger.jsonl"], by: "everyone" },
  account: { of: null, paths: () => ["/account.json"], by: signedIn },
  template: { of: null, paths: () => ["/projects/template.csv", "/inventory/template.xlsx"], by: "everyone" },
};
/** Every route, by its beginning: those of `downloads` and of files, and what everybody gets. */
export const routes: readonly string[] = [
  "GET /account.json",
  "GET /archives/",
  "GET /certificates/",
  "GET /registers/",
  "GET /inventory/",
  "GET /files/",
  "GET /issuances/",
  "GET /papers/",
  "GET /ledger.jsonl",
  "GET /projects/template.",
  // What is sent in is tried by the tests of files and of reports, by everybody.
  "POST /files",
  "POST /issuances/",
  // The log and the platform's health are for everybody.
  "GET /checkpoint",
  "GET /heads.jsonl",
  "GET /keys.json",
  "GET /log/",
  "GET /tile/",
  "GET /health",
  "HEAD /health",
];
