import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playStory, type Stage } from "../../server/seeds/demo.ts";
import type { Party } from "../../server/seeds/story/telling.ts";
import { Watched, type Open } from "../support/watched.ts";
import { sidelines } from "./sidelines/index.ts";

const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const queries = Object.values(schema.getQueryType()!.getFields());

/** Who else may rightly do what one does in the story. Nobody, where nothing is said. */
const mayToo: Record<string, Open> = {
  register: "everyone",
  signIn: "everyone",
  signOut: "everyone",
  forgotPassword: "everyone",
  // Whoever has the link.
  setPassword: "everyone",
  confirmAddress: "everyone",
  joinByInvitation: "everyone",
  sendConfirmation: "signed in",
  declareRelation: "signed in",
  requestMembership: "signed in",
  // Each of their own account; what needs the password is refused to whoever does not know it.
  endMySession: "signed in",
  changeAccount: "signed in",
  changePassword: "signed in",
  eraseAccount: "signed in",
  beginSecondFactor: "signed in",
  confirmSecondFactor: "signed in",
  removeSecondFactor: "signed in",
  makeToken: "signed in",
  endMyToken: "signed in",
  // An owner, and the offices of its region.
  reportReversal: ["department", "weifangcentre"],
  // The offices of the region take away what should not be there.
  removeAttachment: ["department", "operator"],
  // A colleague of the addressee.
  acknowledgePaper: ["expertf"],
  issueRegister: ["operator"],
  sumEventRegister: ["scoperator"],
  handUpEventRegister: ["scoperator"],
  resumEventRegister: ["scoperator"],
  // A party that begins an affair of its own.
  draftMethodology: ["fisheriesinstitute"],
  draftProject: ["mariner", "rivalforester"],
  draftEvent: ["forumorganiser", "hngovernment", "hnorganiser", "scorganiser", "jlorganiser"],
  applyBody: ["verifier", "evaluator", "evaluationreviewer", "consultant"],
  // The offices of the region of a party.
  recordContract: ["administrator", "department"],
  // Either party.
  endContract: ["forumorganiser"],
  contestContract: ["consultant"],
  declareForeignUnit: [
    "forester",
    "mariner",
    "rivalforester",
    "fairorganiser",
    "forumorganiser",
    "hngovernment",
    "hnorganiser",
    "scorganiser",
    "scdonor",
    "jlorganiser",
  ],
  importForeignUnits: [
    "forester",
    "mariner",
    "rivalforester",
    "fairorganiser",
    "forumorganiser",
    "hngovernment",
    "hnorganiser",
    "scorganiser",
    "scdonor",
    "jlorganiser",
  ],
  // The operator posts to owners as the department does.
  draftPromotion: ["operator"],
  editPromotion: ["operator"],
  publishPromotion: ["operator"],
  endPromotion: ["operator"],
  withdrawPromotion: ["operator"],
  // Holders of credits, where trade is open to them; and holders of units.
  orderTrade: [
    "rivalforester",
    "donor",
    "fairorganiser",
    "forumorganiser",
    "hngovernment",
    "hnorganiser",
    "scorganiser",
    "scdonor",
    "jlorganiser",
  ],
  openDispute: [
    "forester",
    "mariner",
    "rivalforester",
    "fairorganiser",
    "forumorganiser",
    "hngovernment",
    "scorganiser",
    "scdonor",
    "jlorganiser",
  ],
  // The committee, and those who see to its round.
  giveOpinion: ["expertb", "expertc", "expertd", "expertg"],
  raiseFinding: ["department", "operator", "experta", "expertb", "experte", "expertf"],
  makeComment: "everyone",
  answerComment: ["department", "operator"],
  withholdComment: ["operator"],
  // Colleagues of one body.
  planEvaluation: ["evaluationreviewer"],
  checkEvaluation: ["evaluationreviewer"],
  recomputeEvaluation: ["evaluationreviewer"],
  reportEvaluation: ["evaluationreviewer"],
  remandEvaluation: ["evaluationreviewer"],
  concludeConfirmation: ["evaluationreviewer"],
  denyConfirmation: ["evaluationreviewer"],
  // Whoever decides, in any province, but not whoever entered it.
  confirmHolidayNotice: ["departmentsecond"],
  // Whoever decides may ask for material at any stage of a review.
  askMaterial: ["department"],
  // Offices that share a competence: HN 三(四), and the administration of draws.
  checkForeignUnit: ["hndepartment"],
  refuseForeignUnit: ["hndepartment"],
  announceCheckPlan: ["administrator", "hndepartment"],
  revealCheckPlan: ["administrator", "hndepartment"],
};

/** Two people of one office, of whom one proposes and the other confirms. */
const twins = [
  ["department", "departmentsecond"],
  ["hnoffice", "hnofficesecond"],
] as const;
const shandong = ["administrator", "auditor", "department", "departmentsecond", "operator"];
const hainan = ["administrator", "hnadministrator", "hndepartment", "hnoffice", "hnofficesecond", "hnoperator"];
const experts = ["experta", "expertb", "expertc", "expertd", "experte", "expertf", "expertg"];
/** Who sees a record that is not for everyone: the one that `sidelines` left. */
const seenBy: Record<string, readonly string[] | "everyone"> = {
  admission: "everyone",
  archive: [...shandong, "evaluator", "evaluationreviewer", "fairorganiser"],
  announcement: "everyone",
  registration: ["administrator", "newcomer6", "scbureau", "scoperator", "scorganiser"],
  allocation: [...shandong, "fairorganiser", "mariner"],
  batch: "everyone",
  beneficiaryConsent: [...shandong, "donor", "mariner"],
  block: [...shandong, "mariner"],
  body: [...shandong, "newcomer4"],
  case: [...hainan, "donor", "hnorganiser"],
  certificate: [...shandong, "fairorganiser"],
  comment: "everyone",
  checkPlan: "everyone",
  claim: shandong,
  committeeMember: [...shandong, "experta"],
  promotion: "everyone",
  proposal: shandong,
  push: [...shandong, "mariner"],
  commitment: [...shandong, "fairorganiser", "rivalforester"],
  confirmation: [...shandong, "evaluator", "evaluationreviewer", "fairorganiser"],
  consultation: [...shandong, "naturalresources", "rivalforester", "validator"],
  contract: [...shandong, "consultant", "forumorganiser"],
  draw: "everyone",
  eventRegister: ["administrator", "newcomer6", "scbureau", "scoperator"],
  evaluation: [...shandong, "evaluator", "evaluationreviewer", "fairorganiser"],
  event: [...shandong, "fairorganiser", "weifangcentre"],
  factor: "everyone",
  finding: [...shandong, "forestryinstitute", ...experts],
  foreignUnit: [...hainan, "donor"],
  holidayNotice: "everyone",
  handover: [...shandong, "forester", "mariner"],
  inventoryLine: [...shandong, "fairorganiser", "weifangcentre"],
  issuance: [...shandong, "mariner"],
  membership: [...shandong, "forester"],
  invitation: ["administrator", "auditor"],
  monitoringReport: [...shandong, "mariner", "verifier", "weihaicentre"],
  methodology: [...shandong, "expertf", "forestryinstitute"],
  methodologyRevision: [...shandong, "forestryinstitute", ...experts],
  offer: [...shandong, "mariner"],
  opinion: [...shandong, "forestryinstitute", ...experts],
  organization: "everyone",
  panelSeat: [...shandong, "experta"],
  person: [...shandong, "experta"],
  project: [...shandong, "rivalforester"],
  relation: [...shandong, "expertg"],
  reviewMinutes: [...shandong, "experta", "expertb", "expertc", "expertd"],
  reversal: [...shandong, "rivalforester", "weifangcentre"],
  run: shandong,
  spotCheck: "everyone",
  subProject: [...shandong, "rivalforester"],
  trade: [...shandong, "forester", "mariner"],
  transfer: [...shandong, "mariner", "rivalforester"],
  paper: [...shandong, "expertf", "forestryinstitute"],
  inventoryBoundary: [...shandong, "fairorganiser", "weifangcentre"],
  reductionMeasure: [...shandong, "fairorganiser", "weifangcentre"],
};
/** A field that is read by fewer than its record: of that same record. */
const fieldSeenBy: Record<string, readonly string[]> = {
  "block.onOffer": ["mariner"],
  "event.contact": ["fairorganiser"],
  "methodology.leftOut": ["department", "departmentsecond", "operator"],
  "methodology.panel": ["department", "departmentsecond", "operator"],
  "foreignUnit.account": ["donor", "hndepartment", "hnoperator"],
  "offer.seller": ["mariner", "operator"],
  "trade.seller": ["department", "departmentsecond", "forester", "mariner", "operator"],
  "invitation.email": ["administrator"],
  "person.email": ["administrator", "experta"],
};
/** What is asked without being a record or a list of them, with what; and who gets an answer. */
const asked = (
  of: Record<string, string>,
  code: string,
): Record<string, { args: string; by: readonly string[] | "everyone" | "signed in" }> => ({
  attachments: {
    args: `(type: "methodology", id: "${of["methodology"]}") { id }`,
    by: [...shandong, "expertf", "forestryinstitute"],
  },
  history: {
    args: `(type: "methodology", id: "${of["methodology"]}") { id }`,
    by: [...shandong, "expertf", "forestryinstitute"],
  },
  // What an office oversees, of it what `history` shows.
  journal: {
    args: "(take: 1) { items { id } }",
    by: [...new Set([...shandong, ...hainan, "newcomer6", "scoperator"])],
  },
  explainQueue: { args: `(event: "${of["event"]}") { total }`, by: [...shandong, "fairorganiser"] },
  checkMethodologyDocument: { args: "(document: {}) { documentHash }", by: "signed in" },
  evaluateMethodology: {
    args: `(id: "${of["methodology"]}", inputs: { A: [10], V_1: [0], V_2: [30], BCEF: [0.7], RSR: [0.25] }) { kilograms }`,
    by: [...shandong, "expertf", "forestryinstitute"],
  },
  checkSampleSize: { args: "(all: 100, bad: 5, alpha: 0.05)", by: "everyone" },
  logConsistency: { args: "(first: 1, second: 2)", by: "everyone" },
  logHead: { args: "{ size }", by: "everyone" },
  logInclusion: { args: `(entry: "${of["leaf"]}") { index }`, by: "everyone" },
  recomputeIssuance: { args: `(id: "${of["issuance"]}") { documentHash }`, by: [...shandong, "mariner"] },
  me: { args: "{ id }", by: "signed in" },
  messaging: { args: "", by: "everyone" },
  // Of one's own address: false for the public.
  addressConfirmed: { args: "", by: "everyone" },
  // Whoever has the link of one that is open: nobody has this.
  invitationFor: { args: '(token: "made up") { kind }', by: [] },
  // One's own; none for the public.
  mySecondFactor: { args: "{ codesLeft }", by: "everyone" },
  myTokens: { args: "{ id }", by: "everyone" },
  mySeats: { args: "{ id }", by: "signed in" },
  mySessions: { args: "{ id }", by: "signed in" },
  serialTrace: { args: '(serial: "370000-PHCER-0000000000000") { account }', by: "everyone" },
  policy: { args: '(region: "370000", day: "2025-10-09")', by: "everyone" },
  decideEvent: {
    args: '(region: "370000", day: "2025-10-09", facts: { kind: "forum", hostKind: "government", level: "provincial", beginsOn: "2025-10-09", endsOn: "2025-10-09" })',
    by: "everyone",
  },
  publishedEvent: { args: `(event: "${of["published"]}") { clause }`, by: "everyone" },
  factorChoices: { args: '(purpose: electricity, region: "370000", year: 2023) { proposed }', by: "everyone" },
  places: { args: '(search: "PEK") { id }', by: "everyone" },
  route: { args: '(stops: ["airport:PEK", "airport:TAO"]) { kilometres }', by: "everyone" },
  policyRegions: { args: '(day: "2025-10-09")', by: "everyone" },
  library: { args: "{ items { id } }", by: "everyone" },
  libraryMap: { args: "(box: { west: 73, south: 18, east: 135, north: 54 }) { places { count } }", by: "everyone" },
  promotionFigures: { args: `(promotion: "${of["promotion"]}") { reached }`, by: "everyone" },
  provinceFigures: { args: '(region: "370000") { __typename }', by: "everyone" },
  registersDue: { args: '(region: "510000") { city }', by: ["administrator", "newcomer6", "scoperator"] },
  setUp: { args: '(region: "370000") { region }', by: ["administrator", "auditor"] },
  publicKeys: { args: "{ use }", by: "everyone" },
  queueBoard: { args: '(region: "370000") { __typename }', by: shandong },
  tasks: {
    args: "{ type }",
    by: [
      "administrator",
      "department",
      "departmentsecond",
      "donor",
      "evaluator",
      "evaluationreviewer",
      "expertf",
      "fairorganiser",
      "fisheriesinstitute",
      "forester",
      "forestryinstitute",
      "forumorganiser",
      "hndepartment",
      "hngovernment",
      "hnoperator",
      "hnorganiser",
      "mariner",
      "naturalresources",
      "operator",
      "rivalforester",
    ],
  },
  registrationProblems: { args: `(id: "${of["project"]}") { step }`, by: ["rivalforester"] },
  verifyCertificate: { args: `(code: "${code}") { state }`, by: "everyone" },
});

let stage: Stage, watched: Watched, sample: Record<string, string>;
beforeAll(async () => {
  stage = await playStory(() => {}, {
    // Nobody answers there: what would be sent waits, and can be read.
    environment: { TANHUI_GATEWAY_URL: "http://127.0.0.1:1/messages" },
    narrator: (origin, clock, store) => (watched = new Watched(origin, clock, store, mayToo, twins)),
  });
  const { id: leaf } = (await stage.store.reading
    .selectFrom("leaf")
    .select("id")
    .where("position", "is not", null)
    .orderBy("position")
    .limit(1)
    .executeTakeFirstOrThrow()) as { id: string };
  sample = { ...(await sidelines(stage)), leaf };
}, 300_000);
afterAll(async () => {
  await stage?.close();
});

describe("mutations", () => {
  test("are each used by their rightful one", () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).filter((name) => !watched.tried.has(name))).toEqual([]);
  });
  test("are refused to everybody else with the same arguments at the same moment, and nothing moves", () => {
    expect(watched.breaches).toEqual([]);
    expect([...watched.tried.values()].filter((others) => others > 20).length).toBeGreaterThan(80);
  });
});

const nameOf = (party: Party | null) => party?.email.split("@")[0] ?? "public";
/** Those for whom `see` has something to show, in alphabetical order; `everyone` when it is all of them. */
async function whoSees(
  see: (party: Party | null) => Promise<boolean>,
): Promise<readonly string[] | "everyone" | "signed in"> {
  const found: string[] = [];
  for (const party of [null, ...watched.known.values()]) if (await see(party)) found.push(nameOf(party));
  return found.length === watched.known.size + 1
    ? "everyone"
    : found.length === watched.known.size && !found.includes("public")
      ? "signed in"
      : found.toSorted();
}
/** Lists that are empty for whoever may not see what they are of, or has nothing to do. */
const some = new Set(["attachments", "history", "mySeats", "mySessions", "tasks"]);
const sorted = (names: readonly string[] | string) =>
  typeof names === "string" ? names : [...new Set(names)].toSorted();
const answers = (party: Party | null, query: string): Promise<any> =>
  watched.ask(party, query).catch(() => ({ it: null }));

describe("queries", () => {
  const listOf = (name: string) =>
    queries.find(({ type }) => String(type) === `${name[0]!.toUpperCase()}${name.slice(1)}Page!`)?.name;
  const records = queries
    .filter(({ name, args }) => args.length === 1 && args[0]!.name === "id" && listOf(name))
    .map(({ name }) => name);
  test("each have a sample", () => {
    const lists = records.map((name) => listOf(name)!);
    expect(queries.map(({ name }) => name).toSorted()).toEqual(
      [...records, ...lists, ...Object.keys(asked(sample, ""))].toSorted(),
    );
    expect(Object.keys(seenBy).toSorted()).toEqual(records.toSorted());
  });
  test.each(records)(
    "%s is seen by those who may, one by one and in its list, and counted for nobody else",
    async (name) => {
      const id = sample[name];
      expect(
        await whoSees(async (party) => (await answers(party, `{ it: ${name}(id: "${id}") { id } }`)).it !== null),
      ).toEqual(sorted(seenBy[name]!));
      const many = listOf(name)!;
      expect(
        await whoSees(async (party) => {
          const {
            it: { total, items },
          } = await watched.ask(party, `{ it: ${many}(filter: { id: { eq: "${id}" } }) { total items { id } } }`);
          expect(total).toBe(items.length);
          return total === 1;
        }),
      ).toEqual(sorted(seenBy[name]!));
    },
  );
  test.each(Object.entries(fieldSeenBy))("%s is read by %j", async (path, names) => {
    const [name, field] = path.split(".") as [string, string];
    const inner = field === "seller" ? "seller { id }" : field;
    expect(
      await whoSees(async (party) => {
        const value = (await answers(party, `{ it: ${name}(id: "${sample[name]}") { ${inner} } }`)).it?.[field];
        return value !== null && value !== undefined;
      }),
    ).toEqual(sorted(names));
  });
  test("that are not records answer those who may ask", async () => {
    const [code] = stage.codes.values();
    for (const [name, { args, by }] of Object.entries(asked(sample, code!))) {
      expect(
        await whoSees(async (party) => {
          const { it } = await answers(party, `{ it: ${name}${args} }`);
          return it !== null && !(some.has(name) && it.length === 0);
        }),
        name,
      ).toEqual(sorted(by));
    }
  });
});
