import type { Duty } from "./duty.ts";
import { filedOnPage } from "./in-browser.ts";
import { announced, convened, file, noticed, opine, submitted, verb } from "./methodology.ts";
import { draft, harvest, reportOf, verb as issuance, verify } from "./issuance.ts";
import type { Stage } from "./stage.ts";
import { addDays } from "../../shared/platform/calendar.ts";

/** A1: who belongs to the applicant does not judge, and the department decides on what the committee has carried. */
async function committee(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { department, operator, expertF } = cast;
  const id = await submitted(stage, "SD-DUTY-A1");
  const { pool, leftOut } = await announced(stage, id, "SD-DUTY-A1");
  telling.check(
    "in the pool, and who was left out of it",
    [pool.length, leftOut.map(({ person }) => person)],
    [6, [expertF.personId]],
  );
  const panel = await convened(stage, id, "SD-DUTY-A1");
  telling.check("experts on the panel", panel.length, 5);
  await telling.refused("an opinion from outside the panel", expertF, opine, { id, verdict: "carry" }, "FORBIDDEN");
  await telling.refused("public notice before the committee", department, verb("publicise"), { id }, "WRONG_STATE");
  const [first, second, ...others] = panel;
  for (const expert of [first!, second!]) await telling.act(expert, opine, { id, verdict: "reject" });
  for (const expert of others) await telling.act(expert, opine, { id, verdict: "carry" });
  await telling.refused(
    "three of five for a document that needs two thirds",
    operator,
    verb("close"),
    { id },
    "RULE_BROKEN",
    "belowMajority",
  );
  await telling.refused("public notice against the committee", department, verb("publicise"), { id }, "WRONG_STATE");
}

/** A2: an institute's own methodology is filed once the public was heard, and stands in the library. */
async function filing(stage: Stage): Promise<void> {
  const { telling, cast, clock } = stage;
  const { department, operator, fairOrganiser } = cast;
  const draft = 'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }';
  const { id, until } = await noticed(stage, "SD-DUTY-A2");
  const { document, ...rest } = (
    await telling.ask(null, "query ($id: ID!) { methodology(id: $id) { document code titleZh titleEn speciality } }", {
      id,
    })
  ).methodology;
  await telling.refused(
    "one drafted by an organiser of events",
    fairOrganiser,
    draft,
    { input: { ...rest, document } },
    "FORBIDDEN",
  );
  const found = async () =>
    (await telling.ask(null, '{ methodologies(filter: { code: { eq: "SD-DUTY-A2" } }) { items { state number } } }'))
      .methodologies.items;
  await telling.refused(
    "filed before the public was heard",
    department,
    file,
    { id, demonstration: true },
    "RULE_BROKEN",
    "noticeRuns",
  );
  clock.goTo(addDays(until, 1));
  await telling.refused("filed by the operator", operator, file, { id, demonstration: true }, "FORBIDDEN");
  const { number } = await telling.act(department, file, { id, demonstration: true });
  telling.check("in the public library", await found(), [{ state: "filed", number }]);
}

/** A4: the filed document calculates, and nobody states kilograms. */
async function quantification(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { mariner, verifier } = cast;
  const input = async (data: object) => ({ input: await reportOf(stage, "2025-01-01", "2025-06-30", data) });
  const { id, revision } = await telling.act(mariner, draft, await input(harvest(41, { P_SEAGRASS: 5 })));
  await telling.refused(
    "a value that the methodology does not know",
    mariner,
    issuance("submit"),
    { id },
    "INVALID_INPUT",
    "reportIncomplete",
  );
  await telling.act(
    mariner,
    "mutation ($id: ID!, $revision: Int!, $input: IssuanceInput!) { it: editIssuance(id: $id, revision: $revision, input: $input) { id } }",
    { id, revision, ...(await input(harvest(41))) },
  );
  // 41 · 0.20 · 0.3120 · 44/12 = 9.380 8 t.
  const { reductionsKilograms } = await telling.act(mariner, issuance("submit"), { id });
  telling.check("kilograms by the filed methodology", reductionsKilograms, 9_380);
  const { same, documentHash } = await telling.act(
    verifier,
    "query ($id: ID!) { it: recomputeIssuance(id: $id) { same documentHash } }",
    { id },
  );
  const filed = (
    await telling.ask(null, '{ methodologies(filter: { code: { eq: "SD-MARINE-01" } }) { items { documentHash } } }')
  ).methodologies.items[0];
  telling.check("recalculated by the document that was filed", [same, documentHash], [true, filed.documentHash]);
  // The verifier accepts another harvest, not another result: 40 · 0.20 · 0.3120 · 44/12 = 9.152 t.
  const { verifiedKilograms } = await telling.act(verifier, verify, { id, data: harvest(40) });
  telling.check("kilograms verified", verifiedKilograms, 9_152);
}

export const methodologies: readonly Duty[] = [
  {
    code: "A1",
    title: "a committee of experts assesses methodologies, and the authority decides",
    clause: "SD-P 三(二)6",
    asserts:
      "an expert of the applicant's institute is drawn by no lot and may not vote; what the panel does not carry by " +
      "two thirds is not put before the public, nor before it has voted",
    sabotage: {
      file: "server/committee/conflicts.ts",
      from: "if (conflict) found.set(id, conflict);",
      to: "if (conflict) continue;",
    },
    api: committee,
  },
  {
    code: "A2",
    title: "enterprises and institutes submit methodologies, which are filed after review and promoted",
    clause: "SD-P 三(三)7",
    asserts:
      "an institute's methodology gets its number from the department alone, after its notice, and stands in the " +
      "public library; an organiser of events submits none",
    sabotage: {
      file: "server/methodology/filing.resolver.ts",
      from: 'assertNoticed(it.noticeEndsOn!, filedOn, noticeOf(it, "methodology"));',
      to: "",
    },
    api: filing,
    browser: filedOnPage,
  },
  {
    code: "A3",
    title: "methodologies for travel, consumption, public welfare and farm, forest, wetland and marine sinks",
    clause: "SD-P 三(三)7, 9",
    lacks: "no document comes with the platform for green consumption, for public welfare, or for a sink of farmland",
  },
  {
    code: "A4",
    title: "quantification follows the filed methodology",
    clause: "SD-P 三(三)7",
    asserts:
      "a report's kilograms are those of the filed document, rounded down, for its owner and its verifier alike; what " +
      "the document does not know is refused",
    sabotage: {
      file: "server/document/execute.rules.ts",
      from: "? ceiling : floor",
      to: "? ceiling : ceiling",
    },
    api: quantification,
  },
  {
    code: "A5",
    title: "three to five emission accounting methods for common scenes come first",
    clause: "SC 三(一)",
    lacks: "one emission document comes with the platform, for operations of all kinds; none for each common scene",
  },
  {
    code: "A6",
    title: "laws, standards and technical rules are followed in their newest version",
    clause: "JL 五章",
    lacks: "a standard that a methodology cites has no validity: nothing says when a newer one takes its place",
  },
  {
    code: "A7",
    title: "sector authorities take part where they are competent; joint filing",
    clause: "SD-P 四(一)",
    lacks: "a sector authority has no fields: any of them may consent to any methodology, and none is asked about one",
  },
];
