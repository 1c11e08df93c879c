import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { Archive } from "../../server/archive/index.ts";
import { commitmentOf } from "../../server/draw/index.ts";
import { Event } from "../../server/event/index.ts";
import { platform } from "../../server/platform/context.ts";
import { pushPromotions } from "../../server/promotion/index.ts";
import type { Stage } from "../../server/seeds/demo.ts";
import { issueTo } from "../../server/seeds/story/4-issuance.ts";
import { password, usccOf, type Member } from "../../server/seeds/story/cast.ts";
import { evaluate } from "../../server/seeds/story/7-evaluation.ts";
import { register as registerProject } from "../../server/seeds/story/registration.ts";
import { rectangle } from "../../server/seeds/story/setting.ts";
import type { Party } from "../../server/seeds/story/telling.ts";
import { informStakeholders } from "../support/stakeholders.ts";
import { openTrading } from "../support/trading.ts";

/** What the main job has no use for: refusals, returns, withdrawals, and what follows when they are taken back. @returns records that not everyone may see. */
export async function sidelines({
  telling,
  cast,
  clock,
  projects,
  store,
  config,
}: Stage): Promise<Record<string, string>> {
  const {
    administrator,
    department,
    operator,
    weifangCentre,
    forestryInstitute,
    expertA,
    expertB,
    expertC,
    expertD,
    expertE,
    expertG,
    forester,
    mariner,
    rivalForester,
    validator,
    verifier,
    evaluator,
    evaluationReviewer,
    consultant,
    fairOrganiser,
    forumOrganiser,
    hnDepartment,
    hnOperator,
    hnOffice,
    hnOrganiser,
    donor,
    auditor,
  } = cast;
  const does = async (who: Party | null, document: string, variables: Record<string, unknown> = {}) =>
    (await telling.ask(who, document, variables)).it;
  const verb = (name: string, more: Record<string, string> = {}) =>
    `mutation ($id: ID!${Object.entries(more)
      .map(([arg, type]) => `, $${arg}: ${type}`)
      .join("")}) { it: ${name}(id: $id${Object.keys(more)
      .map((arg) => `, ${arg}: $${arg}`)
      .join("")}) { id } }`;
  const act = (who: Member, name: string, id: string) => does(who, verb(name), { id });
  const because = (who: Member, name: string, id: string) =>
    does(who, verb(name, { reason: "String!" }), { id, reason: "材料不符。" });
  const one = async (who: Member, type: string, where: string) =>
    (await telling.ask(who, `{ it: ${type}(${where}take: 1) { items { id } } }`)).it.items[0].id as string;
  telling.chapter("sidelines");
  clock.goTo("2025-10-09");

  // Accounts.
  const newcomer = (n: number, kind = "organiser") => ({
    input: {
      organization: { name: `某公司${n}`, uscc: usccOf(900 + n), region: "370000" },
      name: `某人${n}`,
      email: `newcomer${n}@demo.example`,
      password,
      kind,
      region: "370000",
    },
  });
  const register = "mutation ($input: RegistrationInput!) { it: register(input: $input) { id } }";
  await because(administrator, "refuseMembership", (await does(null, register, newcomer(1))).id);
  const { id: account } = await does(null, register, newcomer(2));
  await act(administrator, "approveMembership", account);
  await because(administrator, "endMembership", account);
  const { id: asked } = await does(
    forester,
    'mutation { it: requestMembership(kind: organiser, region: "370000") { id } }',
  );
  await does(
    null,
    "mutation ($email: String!, $password: String!) { it: signIn(email: $email, password: $password) { id } }",
    { email: auditor.email, password },
  );
  await telling.ask(auditor, "mutation { it: signOut(everywhere: false) }");
  delete (auditor as { since?: string }).since;

  /** A body that is new to the list. */
  const body = async (n: number): Promise<Party> => {
    await act(administrator, "approveMembership", (await does(null, register, newcomer(n, "evaluationBody"))).id);
    return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password };
  };

  /** An office of Sichuan's that nobody has acted for yet. */
  const office = async (n: number): Promise<Member> => {
    const { input } = newcomer(n, "department");
    await act(
      administrator,
      "approveMembership",
      (await does(null, register, { input: { ...input, region: "510000" } })).id,
    );
    return { name: `某人${n}`, email: `newcomer${n}@demo.example`, password } as Member;
  };

  // Committee, relations, bodies.
  await does(department, verb("endCommitteeMember", { until: "Day!", reason: "String!" }), {
    id: await one(department, "committeeMembers", `filter: { person: { eq: "${expertG.personId}" } }, `),
    until: "2025-10-09",
    reason: "任期届满。",
  });
  const relation = await one(expertG, "relations", "");
  await does(expertG, verb("endRelation", { until: "Day!" }), { id: relation, until: "2025-10-09" });
  await does(
    department,
    'mutation ($person: ID!, $organization: ID!) { it: recordRelation(person: $person, organization: $organization, kind: kinship, since: "2025-01-01", detail: "信访件反映，经核实。") { id } }',
    { person: expertE.personId, organization: mariner.organizationId },
  );
  await does(department, verb("editCommitteeMember", { expertise: "String!", specialities: "[Speciality!]!" }), {
    id: await one(department, "committeeMembers", `filter: { person: { eq: "${expertE.personId}" } }, `),
    expertise: "海洋碳汇计量",
    specialities: ["marine"],
  });
  const apply =
    'mutation ($kinds: [String!]!) { it: applyBody(kinds: $kinds, region: "370000", statement: "证明见附件。") { id } }';
  await because(department, "refuseBody", (await does(await body(3), apply, { kinds: ["evaluation"] })).id);
  const served = await one(department, "bodies", `filter: { organization: { eq: "${consultant.organizationId}" } }, `);
  await because(department, "suspendBody", served);
  await because(department, "reinstateBody", served);
  const { id: applied } = await does(await body(4), apply, { kinds: ["evaluation"] });
  const { id: contract } = await does(
    consultant,
    'mutation ($provider: ID!, $client: ID!) { it: recordContract(provider: $provider, client: $client, kind: service, since: "2025-03-01") { id } }',
    { provider: consultant.organizationId, client: forumOrganiser.organizationId },
  );

  // Methodologies: one withdrawn, one rejected, one that follows the first and is revoked.
  const draft = async (code: string, form: object = afforestation) =>
    (
      await does(
        forestryInstitute,
        'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }',
        { input: { ...form, code } },
      )
    ).id as string;
  /** The same methodology without a deduction of its own for reversals: its credits may be set aside in a buffer. */
  const { nonPermanence: _, ...permanent } = afforestation.document;
  const announce =
    "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { id } }";
  const draw = async (code: string) => {
    const id = await draft(code, { ...afforestation, document: permanent });
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
  await act(forestryInstitute, "withdrawMethodology", await draft("DEMO-WITHDRAWN"));
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
  const seatOf = (expert: Member, id: string) =>
    one(expert, "panelSeats", `filter: { methodology: { eq: "${id}" }, expert: { eq: "${expert.personId}" } }, `);
  await because(expertE, "recusePanelSeat", await seatOf(expertE, wanting));
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
  // A report that goes back to its owner and is refused in the end, and one that is issued.
  const apply2 = "mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id revision } }";
  const period = (periodFrom: string, periodTo: string) => ({
    input: {
      project: projects.marine,
      periodFrom,
      periodTo,
      data: { members: {}, values: { P_KELP: 40, P_OYSTER: 0 } },
      report: "2025 年收获记录见附件。",
      verifier: verifier.organizationId,
    },
  });
  const { id: issuance } = await does(mariner, apply2, period("2025-01-01", "2025-06-30"));
  await act(mariner, "submitIssuance", issuance);
  await because(verifier, "returnIssuance", issuance);
  await act(mariner, "submitIssuance", issuance);
  await because(department, "refuseIssuance", issuance);
  // 131.12 t of wet kelp: 131.12 · 0.20 · 0.3120 · 44/12 = 30.000 256 t.
  const block = await issueTo(
    { telling, cast, clock },
    {
      project: projects.marine,
      owner: mariner,
      periodFrom: "2025-01-01",
      periodTo: "2025-09-30",
      reported: 30_000,
      verified: 30_000,
      data: { members: {}, values: { P_KELP: 131.12, P_OYSTER: 0 } },
      report: "2025 年前三季度收获记录。",
    },
  );
  clock.goTo("2025-10-20");
  await does(department, verb("fileMethodology", { demonstration: "Boolean!" }), {
    id: successor,
    demonstration: true,
  });
  await act(forestryInstitute, "reviseMethodology", first);
  await does(department, verb("supersedeMethodology", { successor: "ID!" }), { id: first, successor });
  const methodology = await draft("DEMO-DRAFT");
  await telling.attach(
    forestryInstitute,
    "methodology",
    methodology,
    "evidence",
    "样地记录.pdf",
    Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
  );

  // Projects and what follows from one that is suspended.
  const sink = {
    titleZh: "绿洲二期造林项目",
    titleEn: "Oasis II",
    city: "370700",
    speciality: "forest",
    type: "newSink",
    boundary: rectangle(119.2, 36.5, 0.02, 0.02),
    hectaresDeclared: "397.5",
    startedOn: "2021-01-01",
    creditingFrom: "2021-01-01",
    creditingTo: "2040-12-31",
    tenure: "林权证（演示）第 009 号",
    validator: validator.organizationId,
  };
  const enlist = async (but: object = {}) =>
    (
      await registerProject({ telling }, rivalForester, {
        input: { ...sink, ...but },
        methodology: successor,
        titleDeed: "林权证.pdf",
        exAnte: { BCEF: 0.5, RSR: 0.2 },
        estimated: { A: [397.5], V_1: [0], V_2: [90] },
      })
    ).id;
  const project = await enlist();
  await telling.ask(rivalForester, "query ($id: ID!) { registrationProblems(id: $id) { reason } }", { id: project });
  await act(rivalForester, "submitProject", project);
  await does(weifangCentre, verb("askMaterial", { what: "String!", until: "Day!" }), {
    id: project,
    what: "补充林权证附图。",
    until: "2025-10-24",
  });
  await does(rivalForester, verb("giveMaterial", { answer: "String!" }), { id: project, answer: "附图已上传。" });
  const { id: pendingConsultation } = await does(department, verb("consultProject", { question: "String!" }), {
    id: project,
    question: "请就地类提出意见。",
  });
  await because(weifangCentre, "returnProject", project);
  await act(rivalForester, "submitProject", project);
  await because(department, "refuseProject", project);
  /** A sink of the rival forester's, up to its public notice. */
  const noticed = async (titleZh: string, west: number): Promise<string> => {
    const id = await enlist({ titleZh, type: "existingSink", boundary: rectangle(west, 36.55, 0.02, 0.02) });
    await act(rivalForester, "submitProject", id);
    await act(weifangCentre, "acceptProject", id);
    await does(validator, verb("validateProject", { statement: "String!" }), { id, statement: "符合方法学要求。" });
    await act(department, "publiciseProject", id);
    return id;
  };
  const [risky, grove, bank] = [
    await noticed("绿洲三期造林项目", 119.25),
    await noticed("会展纪念林", 119.3),
    await noticed("河畔纪念林", 119.35),
  ];
  clock.goTo("2025-10-25");
  for (const id of [risky, grove, bank]) await act(department, "fileProject", id);
  await because(department, "suspendProject", projects.marine);
  await act(department, "resumeProject", projects.marine);
  const admission = await one(department, "admissions", `filter: { project: { eq: "${projects.marine}" } }, `);
  if (
    (await telling.ask(department, "query ($id: ID!) { it: admission(id: $id) { state } }", { id: admission })).it
      .state === "admitted"
  )
    await because(department, "suspendAdmission", admission);
  await act(department, "resumeAdmission", admission);

  // Issuance, and what a holder may do.
  // 16.119 ha · 2 m³/ha · 0.5 · 1.2 · 0.47 · 44/12 · 0.9 = 30.000 683 t.
  await issueTo(
    { telling, cast, clock },
    {
      project: risky,
      owner: rivalForester,
      periodFrom: "2021-01-01",
      periodTo: "2024-12-31",
      reported: 30_000,
      verified: 30_000,
      buffer: 3_000,
      data: { members: { stratum: ["麻栎"] }, values: { A: [16.119], V_1: [10], V_2: [12] } },
      report: "四年监测记录。",
    },
  );
  const lost = async (kind: string): Promise<string> =>
    (
      await does(rivalForester, "mutation ($input: ReversalInput!) { it: reportReversal(input: $input) { id } }", {
        input: {
          project: risky,
          kind,
          happenedOn: "2025-10-18",
          estimatedKilograms: 3_000,
          words: "过火面积经无人机复核，见附件。",
        },
      })
    ).id;
  const decide = (action: string, more: Record<string, string> = {}) =>
    verb(`${action}Reversal`, { ...more, reasons: "String!" });
  await does(department, decide("dismiss"), { id: await lost("storm"), reasons: "林木未受损。" });
  const burnt = await lost("fire");
  // 3,000 kg of the buffer, 27,000 kg that the owner holds, and 5,000 kg that are owed.
  await does(department, decide("confirm", { lostKilograms: "Kilograms!" }), {
    id: burnt,
    lostKilograms: 35_000,
    reasons: "经核查，林木全部过火。",
  });
  const { id: given } = await does(mariner, verb("handOverBlock", { kilograms: "Kilograms!", to: "ID!" }), {
    id: block,
    kilograms: 5_000,
    to: rivalForester.organizationId,
  });
  await act(rivalForester, "acceptHandover", given);
  await does(rivalForester, verb("makeGoodReversal", { kilograms: "Kilograms!" }), { id: burnt, kilograms: 4_000 });
  const reversal = await lost("pest");
  const { id: pendingIssuance } = await does(mariner, apply2, period("2023-01-01", "2023-12-31"));
  const { id: offer } = await does(mariner, "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }", {
    input: { block, kilograms: 1_000, kind: "donation" },
  });
  await act(mariner, "withdrawOffer", offer);
  // No pack that comes with the platform opens trade: here one does, from this day on.
  openTrading("370000", "2025-10-20");
  const { id: listing } = await does(
    mariner,
    "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }",
    { input: { block, kilograms: 1_000, kind: "listing", priceFen: 7_000 } },
  );
  const order = async (): Promise<string> =>
    (
      await does(forester, "mutation ($offer: ID!) { it: orderTrade(offer: $offer, kilograms: 100) { id } }", {
        offer: listing,
      })
    ).id;
  await act(mariner, "confirmTrade", await order());
  await because(mariner, "declineTrade", await order());
  await act(forester, "withdrawTrade", await order());
  const trade = await order();
  const handOver = async (): Promise<string> =>
    (
      await does(mariner, verb("handOverBlock", { kilograms: "Kilograms!", to: "ID!" }), {
        id: block,
        kilograms: 100,
        to: forester.organizationId,
      })
    ).id;
  await act(forester, "acceptHandover", await handOver());
  await because(forester, "refuseHandover", await handOver());
  await act(mariner, "withdrawHandover", await handOver());
  const handover = await handOver();
  await does(mariner, verb("donateBlock", { kilograms: "Kilograms!" }), { id: block, kilograms: 100 });
  await does(mariner, verb("cancelBlock", { kilograms: "Kilograms!" }), { id: block, kilograms: 100 });
  await does(
    mariner,
    verb("retireBlock", { kilograms: "Kilograms!", purpose: "Purpose!", beneficiary: "String!", statement: "String!" }),
    { id: block, kilograms: 100, purpose: "publicGood", beneficiary: "公众", statement: "注销，用于公益" },
  );
  const transfer = await one(mariner, "transfers", "filter: { kind: { eq: transfer } }, ");
  const unit = {
    region: "460000",
    registry: "全国碳排放权注册登记系统",
    account: "CEA-DEMO-01",
    serialPrefix: "CEA-2024-",
    firstSerial: 9_000_001,
    tonnes: 5,
    vintage: 2024,
    province: "460000",
    kind: "CEA",
    donated: true,
    cancelledOn: "2025-06-20",
    proof: "注销证明（演示）2025-900",
  };
  const declare = "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }";
  await because(hnOperator, "refuseForeignUnit", (await does(donor, declare, { input: unit })).id);
  const { id: foreignUnit } = await does(donor, declare, { input: { ...unit, firstSerial: 9_100_001 } });
  const disputed = async (firstSerial: number): Promise<string> => {
    await does(donor, declare, { input: { ...unit, firstSerial } });
    const { kind, registry, serialPrefix } = unit;
    return (
      await does(hnOrganiser, "mutation ($input: DisputeInput!) { it: openDispute(input: $input) { id } }", {
        input: {
          kind,
          registry,
          serialPrefix,
          firstSerial,
          tonnes: 1,
          statement: "由我单位注销。",
          proof: "注销证明（演示）2025-901",
        },
      })
    ).id;
  };
  const decided = await disputed(9_200_001);
  await does(donor, verb("answerCase", { answer: "String!" }), { id: decided, answer: "凭证在案。" });
  await does(hnDepartment, verb("decideCase", { decision: "CaseDecision!", reasons: "String!" }), {
    id: decided,
    decision: "dismissed",
    reasons: "经核对登记系统。",
  });
  const dispute = await disputed(9_300_001);

  // Events: a plan that is changed and given up, one that goes to a certificate that is refused, one that an evaluator does not confirm.
  const common = {
    measures: "光盘行动、公共交通。",
    offsetMethod: "抵消队列。",
    region: "370000",
    city: "370700",
    kind: "exhibition",
    hostKind: "enterprise",
    level: "local",
    beginsOn: "2025-11-03",
    endsOn: "2025-11-04",
    place: "会展中心",
    contact: "程万里 0536-0000000",
  };
  const draftEvent = async (titleZh: string, participants: number) =>
    (
      await does(fairOrganiser, "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }", {
        input: { ...common, titleZh, participants },
      })
    ).id as string;
  const enter = async (event: string, phase: string) =>
    (
      await does(
        fairOrganiser,
        "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }",
        {
          event,
          input: {
            category: "LODGING_CATERING",
            source: "住宿",
            activity: "10",
            unit: "night",
            factor: "acc-hotel-night",
            phase,
            stage: "event",
          },
        },
      )
    ).id as string;
  const idle = await draftEvent("秋季农机展", 60);
  await does(
    fairOrganiser,
    "mutation ($id: ID!, $input: EventInput!) { it: editEvent(id: $id, input: $input) { id } }",
    { id: idle, input: { ...common, titleZh: "秋季农机展览会", participants: 60 } },
  );
  await act(fairOrganiser, "removeInventoryLine", await enter(idle, "planned"));
  const lodging = {
    category: "LODGING_CATERING",
    source: "住宿",
    activity: "10",
    unit: "night",
    factor: "acc-hotel-night",
    phase: "planned",
    stage: "event",
  };
  const brought = "{ entered refused }";
  await does(
    fairOrganiser,
    `mutation ($event: ID!, $lines: [InventoryLineInput!]!) { it: addInventoryLines(event: $event, phase: planned, lines: $lines) ${brought} }`,
    { event: idle, lines: [lodging] },
  );
  await does(
    fairOrganiser,
    `mutation ($event: ID!, $content: String!) { it: importInventorySheet(event: $event, phase: planned, content: $content) ${brought} }`,
    {
      event: idle,
      content: Buffer.from(
        "stage,category,source,activity,unit,factor\nevent,LODGING_CATERING,住宿,3,night,acc-hotel-night",
      ).toString("base64"),
    },
  );
  await does(
    fairOrganiser,
    `mutation ($event: ID!) { it: copyInventory(event: $event, phase: planned, from: $event, fromPhase: planned) ${brought} }`,
    { event: idle },
  );
  const countOnly = async (event: string) =>
    (
      await does(
        fairOrganiser,
        'mutation ($event: ID!) { it: stateBoundary(event: $event, phase: planned, cells: [{ stage: event, category: LODGING_CATERING }], reason: "小型活动") { id } }',
        { event },
      )
    ).id as string;
  await countOnly(idle);
  const measure = async (event: string) =>
    (
      await does(
        fairOrganiser,
        'mutation ($event: ID!) { it: addMeasure(event: $event, input: { kind: cleanPlate, stage: event, description: "光盘行动" }) { id } }',
        { event },
      )
    ).id as string;
  await act(fairOrganiser, "removeMeasure", await measure(idle));
  await because(fairOrganiser, "withdrawEvent", idle);
  const [small, large, past] = [
    await draftEvent("秋季种业展", 60),
    await draftEvent("秋季果品展", 600),
    await draftEvent("往届农机展", 60),
  ];
  for (const id of [small, large, past]) {
    await enter(id, "planned");
    await act(fairOrganiser, "planEvent", id);
  }
  await does(
    fairOrganiser,
    'mutation ($id: ID!) { it: reportMeasure(id: $id, input: { carriedOut: wholly, report: "剩餐减半" }) { id } }',
    { id: await measure(small) },
  );
  clock.goTo("2025-11-05");
  for (const id of [small, large, past]) {
    await enter(id, "actual");
    await act(fairOrganiser, "accountEvent", id);
  }
  // One of long ago: its evidence need not be kept any more.
  await store.em().nativeUpdate(Event, { id: past }, { endsOn: "2021-10-20" });
  await store.em().nativeUpdate(Archive, { event: past }, { keptSince: "2021-11-05" });
  await because(
    department,
    "deleteArchive",
    await one(department, "archives", `filter: { event: { eq: "${past}" } }, `),
  );
  const run = () => does(operator, 'mutation { it: runQueue(region: "370000") { id proposed } }');
  // What the organiser of one does of its own: a supply out of the order, a reason for being late, a sink of somebody's.
  const { id: cheaper } = await does(
    mariner,
    "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }",
    { input: { block, kilograms: 1_000, kind: "listing", priceFen: 3_000 } },
  );
  await telling.ask(
    fairOrganiser,
    'mutation ($event: ID!, $supply: ID!) { chooseSupply(event: $event, supply: $supply, kilograms: 10, reason: "支持本地海洋碳汇。") { id } }',
    { event: large, supply: cheaper },
  );
  await because(fairOrganiser, "explainDelay", large);
  const commit = async (project: string) =>
    (
      await does(rivalForester, "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id } }", {
        input: { event: large, project, kilograms: 20 },
      })
    ).id as string;
  await because(fairOrganiser, "declineCommitment", await commit(grove));
  await act(rivalForester, "withdrawCommitment", await commit(grove));
  const bound = await commit(grove);
  await act(fairOrganiser, "acceptCommitment", bound);
  await does(validator, verb("validateCommitment", { kilograms: "Kilograms!", statement: "String!" }), {
    id: bound,
    kilograms: 15,
    statement: "核算与审定一致。",
  });
  const proposed = (event: string) =>
    one(fairOrganiser, "allocations", `filter: { event: { eq: "${event}" }, state: { eq: proposed } }, `);
  await run();
  await because(fairOrganiser, "declineAllocation", await proposed(small));
  await run();
  const allocation = await proposed(large);
  for (const id of [await proposed(small)]) {
    await act(fairOrganiser, "acceptAllocation", id);
    await act(mariner, "confirmAllocation", id);
    await act(fairOrganiser, "retireAllocation", id);
  }
  const confirm = async (event: string) =>
    (
      await does(
        fairOrganiser,
        "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: {}) { id } }",
        { event },
      )
    ).id as string;
  const committed = await confirm(small);
  await does(
    fairOrganiser,
    "mutation ($id: ID!) { it: editConfirmation(id: $id, statement: { pledge: true }) { id } }",
    { id: committed },
  );
  await act(fairOrganiser, "commitConfirmation", committed);
  const certify = async () =>
    (
      await does(fairOrganiser, "mutation ($id: ID!) { it: applyCertificate(confirmation: $id) { id } }", {
        id: committed,
      })
    ).id as string;
  await because(operator, "refuseCertificate", await certify());
  const certificate = await certify();
  await because(
    hnOffice,
    "replaceCertificate",
    await one(hnOperator, "certificates", 'filter: { region: { eq: "460000" }, state: { eq: valid } }, '),
  );
  const evaluated = async () => {
    const id = await confirm(large);
    await does(
      fairOrganiser,
      "mutation ($id: ID!) { it: editConfirmation(id: $id, statement: { pledge: true }) { id } }",
      { id },
    );
    await does(fairOrganiser, verb("engageConfirmation", { evaluator: "ID!" }), {
      id,
      evaluator: evaluator.organizationId,
    });
    return id;
  };
  const denied = await evaluated();
  const [{ id: failed }] = (
    await does(evaluator, "query ($id: ID!) { it: confirmation(id: $id) { evaluations { id } } }", { id: denied })
  ).evaluations;
  await evaluate(failed, large, { telling, cast });
  await because(evaluator, "remandEvaluation", failed);
  await does(
    evaluator,
    'mutation ($id: ID!) { it: reportEvaluation(id: $id, achieved: false, report: "凭证不足，未实现碳中和。") { id } }',
    { id: failed },
  );
  await does(evaluationReviewer, 'mutation ($id: ID!) { it: passEvaluation(id: $id, review: "同意") { id } }', {
    id: failed,
  });
  await act(evaluator, "denyConfirmation", denied);
  await because(fairOrganiser, "withdrawConfirmation", await confirm(large));
  const confirmation = await evaluated();
  const event = await draftEvent("冬季花卉展", 60);
  const inventoryLine = await enter(event, "planned");
  const [inventoryBoundary, reductionMeasure] = [await countOnly(event), await measure(event)];

  const sketch = await enlist({ boundary: rectangle(119.3, 36.7, 0.02, 0.02) });

  const { id: commitment } = await does(
    rivalForester,
    "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id } }",
    { input: { event: large, project: bank, kilograms: 20 } },
  );

  // Where a pack asks for it, stakeholders are informed before anything is submitted.
  informStakeholders("370000", "2025-11-05");
  const told = await enlist({ titleZh: "绿洲四期造林项目", boundary: rectangle(119.4, 36.5, 0.02, 0.02) });
  await act(rivalForester, "informProject", told);
  await act(rivalForester, "recallProject", told);
  // What stood on another register comes in by a sheet, and its boundary later.
  const listed = [
    "项目名称,城市,业主信用代码,业主名称,项目类型,领域,原登记机制,原登记编号",
    `南岭林场碳汇,潍坊,${usccOf(990)},南岭林场（演示）,既有碳汇,林业碳汇,其他,NL-1`,
  ].join("\n");
  await does(
    department,
    'mutation ($content: String!) { it: importProjects(region: "370000", source: "林业碳汇名录（演示）", content: $content) { entered } }',
    { content: Buffer.from(listed).toString("base64") },
  );
  await does(
    department,
    "mutation ($id: ID!, $boundary: Json!) { it: surveyProject(id: $id, boundary: $boundary) { id } }",
    {
      id: await one(department, "projects", 'filter: { titleZh: { eq: "南岭林场碳汇" } }, '),
      boundary: rectangle(119.6, 36.1, 0.01, 0.01),
    },
  );

  // What is announced to owners of projects: one ended, one taken back, one that is wanted, one that is not.
  const promotionInput = {
    kind: "financingOffer",
    titleZh: "碳汇贷（演示）",
    text: "以减排量收益权质押。",
    contact: "王女士 0531-0000000",
    region: "370000",
    validFrom: "2025-10-20",
    validUntil: "2026-10-20",
    everyMonths: 3,
  };
  const post = async () =>
    (
      await does(department, "mutation ($input: PromotionInput!) { it: draftPromotion(input: $input) { id } }", {
        input: promotionInput,
      })
    ).id as string;
  const promotion = await post();
  await does(
    department,
    "mutation ($id: ID!, $input: PromotionInput!) { it: editPromotion(id: $id, revision: 1, input: $input) { id } }",
    { id: promotion, input: { ...promotionInput, everyMonths: 6 } },
  );
  const over = await post();
  for (const id of [promotion, over]) await act(department, "publishPromotion", id);
  await act(department, "endPromotion", over);
  await because(department, "withdrawPromotion", await post());
  await pushPromotions.work({ store, actor: platform, now: clock.now(), keys: config.keys });
  const mine = (party: Member) => one(party, "pushes", `filter: { promotion: { eq: "${promotion}" } }, `);
  const push = await mine(mariner);
  await act(mariner, "seePush", push);
  await does(mariner, verb("acceptPush", { contact: "String!" }), { id: push, contact: "李工 0631-0000000" });
  await does(rivalForester, verb("declinePush", { answer: "String!" }), {
    id: await mine(rivalForester),
    answer: "暂无融资需求。",
  });

  // Last, what cannot be undone.
  await because(department, "suspendProject", projects.forest);
  await because(department, "withdrawProject", projects.forest);
  await because(department, "revokeMethodology", successor);
  const {
    papers: { items: notices },
  } = await telling.ask(
    forestryInstitute,
    `{ papers(filter: { template: { eq: "methodologyAcceptance" } }, take: 3) { items { id } } }`,
  );
  await does(fairOrganiser, "mutation ($id: ID!) { it: issueEventPaper(event: $id, template: eventPlan) { id } }", {
    id: large,
  });
  await does(
    department,
    'mutation { it: issueRegister(region: "370000", from: "2025-01-01", until: "2025-12-31") { id } }',
  );
  // A register of Sichuan's: submitted, returned, submitted again, acknowledged.
  const scDepartment = await office(6);
  const { id: eventRegister } = await does(
    cast.scBureau,
    'mutation { it: sumEventRegister(region: "510100", within: "2025-06-30") { id } }',
  );
  await act(cast.scBureau, "handUpEventRegister", eventRegister);
  await because(scDepartment, "returnEventRegister", eventRegister);
  await act(cast.scBureau, "resumEventRegister", eventRegister);
  await act(cast.scBureau, "handUpEventRegister", eventRegister);
  await act(scDepartment, "acknowledgeEventRegister", eventRegister);
  await act(forestryInstitute, "acknowledgePaper", notices[0].id);
  await because(operator, "voidPaper", notices[1].id);
  return {
    comment: heard,
    methodologyRevision: await one(operator, "methodologyRevisions", `filter: { methodology: { eq: "${wanting}" } }, `),
    membership: asked,
    relation,
    body: applied,
    contract,
    methodology,
    opinion,
    finding,
    project: sketch,
    consultation: pendingConsultation,
    subProject: await one(rivalForester, "subProjects", `filter: { project: { eq: "${sketch}" } }, `),
    issuance: pendingIssuance,
    monitoringReport: await one(department, "monitoringReports", `filter: { issuance: { eq: "${issuance}" } }, `),
    reversal,
    block,
    transfer,
    foreignUnit,
    allocation,
    commitment,
    confirmation,
    certificate,
    evaluation: await one(evaluator, "evaluations", `filter: { confirmation: { eq: "${confirmation}" } }, `),
    event,
    handover,
    trade,
    case: dispute,
    inventoryLine,
    offer,
    person: expertA.personId,
    admission,
    organization: auditor.organizationId,
    factor: "acc-hotel-night",
    inventoryBoundary,
    reductionMeasure,
    reviewMinutes: await one(operator, "reviewMinutesList", `filter: { methodology: { eq: "${wanting}" } }, `),
    panelSeat: await seatOf(expertA, wanting),
    committeeMember: await one(operator, "committeeMembers", `filter: { person: { eq: "${expertA.personId}" } }, `),
    eventRegister,
    archive: await one(fairOrganiser, "archives", `filter: { event: { eq: "${large}" } }, `),
    batch: await one(operator, "batches", ""),
    claim: await one(operator, "claims", ""),
    run: await one(operator, "runs", 'filter: { region: { eq: "370000" } }, '),
    registration: await one(cast.scOrganiser, "registrations", ""),
    announcement: await one(cast.jlOrganiser, "announcements", ""),
    published: await one(cast.jlOrganiser, "events", 'filter: { region: { eq: "220000" } }, '),
    draw: await one(hnOperator, "draws", ""),
    checkPlan: await one(hnOperator, "checkPlans", ""),
    spotCheck: await one(hnOperator, "spotChecks", ""),
    paper: notices[2].id,
    promotion,
    push,
  };
}
