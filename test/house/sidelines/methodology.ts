import afforestation from "../../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { commitmentOf } from "../../../server/draw/index.ts";
import type { Member } from "../../../server/seeds/story/cast.ts";
import type { Party } from "../../../server/seeds/story/telling.ts";
import { verb, type Acts } from "./acts.ts";

async function draft({ does, cast }: Acts, code: string, form: object = afforestation): Promise<string> {
  const { id } = await does(
    cast.forestryInstitute,
    'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }',
    { input: { ...form, code } },
  );
  return id;
}
/** The same methodology without a deduction of its own for reversals: its credits may be set aside in a buffer. */
const { nonPermanence: _, ...permanent } = afforestation.document;

/** The seat of an expert on the panel of a methodology. */
export const seatOf = ({ one, cast }: Acts, expert: Member, methodology: string): Promise<string> =>
  one(
    cast.operator,
    "panelSeats",
    `filter: { methodology: { eq: "${methodology}" }, expert: { eq: "${expert.personId}" } }, `,
  );

/** One methodology withdrawn, one rejected, one that follows the first and is put before the public. */
export async function reviewSidelines(acts: Acts) {
  const { telling, clock, does, act, because, one, cast } = acts;
  const { department, operator, forestryInstitute, expertA, expertB, expertC, expertD, expertE, validator } = cast;
  const announce =
    "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { id } }";
  const draw = async (code: string) => {
    const id = await draft(acts, code, { ...afforestation, document: permanent });
    await act(forestryInstitute, "submitMethodology", id);
    await act(operator, "acceptMethodology", id);
    const input = {
      source: "随机信标",
      sourceKind: "beacon",
      sourceDueAt: "2025-10-10T16:00:00.000Z",
      commitment: commitmentOf(code, 10),
    };
    await does(operator, announce, { id, input });
    return id;
  };
  const convene = (id: string, code: string) =>
    does(operator, verb("conveneMethodology", { value: "String!", secret: "String!" }), {
      id,
      value: "0f".repeat(32),
      secret: code,
    });
  const opine = async (id: string, verdict: string, experts: readonly Member[]) => {
    for (const expert of experts) {
      await does(
        expert,
        'mutation ($id: ID!, $verdict: Verdict!) { it: giveOpinion(methodology: $id, verdict: $verdict, text: "已阅。") { id } }',
        { id, verdict },
      );
    }
  };
  await act(forestryInstitute, "withdrawMethodology", await draft(acts, "DEMO-WITHDRAWN"));
  await does(department, verb("renewCommitteeMember", { until: "Day!" }), {
    id: await one(department, "committeeMembers", `filter: { person: { eq: "${expertA.personId}" } }, `),
    until: "2031-03-02",
  });
  const { code } = (
    await telling.ask(
      null,
      "{ it: methodologies(filter: { state: { eq: filed }, speciality: { eq: forest } }, take: 1) { items { id code } } }",
    )
  ).it.items[0];
  const first = await one(department, "methodologies", `filter: { code: { eq: "${code}" } }, `);
  const [wanting, successor] = [await draw("DEMO-WANTING"), await draw(code)];
  clock.goTo("2025-10-11");
  await convene(wanting, "DEMO-WANTING");
  await convene(successor, code);
  await because(expertE, "recusePanelSeat", await seatOf(acts, expertE, wanting));
  await opine(wanting, "reject", [expertA, expertB, expertC, expertD]);
  const { id: finding } = await does(
    expertA,
    'mutation ($id: ID!) { it: raiseFinding(subjectType: "methodology", subjectId: $id, place: "scope", weight: mustFix, text: "范围不清。") { id } }',
    { id: wanting },
  );
  await does(forestryInstitute, verb("answerFinding", { answer: "String!" }), { id: finding, answer: "见第二章。" });
  await because(expertA, "reopenFinding", finding);
  const opinion = await one(expertA, "opinions", `filter: { methodology: { eq: "${wanting}" } }, `);
  await because(department, "rejectMethodology", wanting);
  await opine(successor, "carry", [expertA, expertB, expertC, expertD, expertE]);
  await act(operator, "closeMethodology", successor);
  await act(department, "publiciseMethodology", successor);
  const comment = async (who: Party | null, more: object = {}) =>
    (
      await does(who, "mutation ($input: CommentInput!) { it: makeComment(input: $input) { id } }", {
        input: { subjectType: "methodology", subjectId: successor, text: "枯死木是否计入？", ...more },
      })
    ).id as string;
  await because(department, "withholdComment", await comment(null, { signedBy: "李明", contact: "0531-66226666" }));
  const heard = await comment(validator);
  await does(forestryInstitute, verb("answerComment", { answer: "String!" }), {
    id: heard,
    answer: "不计入，见公式 E4。",
  });
  return { first, wanting, successor, finding: finding as string, opinion, comment: heard };
}

/** The successor is filed and takes the place of the first; another stays a draft. */
export async function filingSidelines(
  acts: Acts,
  { first, successor }: { readonly first: string; readonly successor: string },
) {
  const { telling, clock, does, act, cast } = acts;
  const { department, forestryInstitute } = cast;
  clock.goTo("2025-10-20");
  await does(department, verb("fileMethodology", { demonstration: "Boolean!" }), {
    id: successor,
    demonstration: true,
  });
  await act(forestryInstitute, "reviseMethodology", first);
  await does(department, verb("supersedeMethodology", { successor: "ID!" }), { id: first, successor });
  const methodology = await draft(acts, "DEMO-DRAFT");
  const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
  await telling.attach(forestryInstitute, "methodology", methodology, "evidence", "样地记录.pdf", pdf);
  const { id: mistaken } = await telling.attach(
    forestryInstitute,
    "methodology",
    methodology,
    "document",
    "草稿.pdf",
    pdf,
  );
  await does(forestryInstitute, 'mutation ($id: ID!) { it: removeAttachment(id: $id, reason: "传错文件") { id } }', {
    id: mistaken,
  });
  return { methodology };
}
