import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../../server/document/index.ts";
import { Contract } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { withoutWorker } from "../support/workers.ts";
import { grown, setting, type Setting } from "./setting.ts";

const { forester, rivalForester, verifier, validator, department, operator, anyone, subCentre } = actors;

describe.each(dialects)("a monitoring report on %s", (dialect) => {
  let s: Setting;
  beforeEach(async () => {
    s = await setting(dialect);
  });
  afterEach(() => s.w.close());

  test("goes from data to credits: computed, verified, put before the public, ordered", async () => {
    const { id, reductionsKilograms, documentHash } = await s.draft();
    expect([reductionsKilograms, documentHash]).toEqual([328_036, null]);
    const submitted = await s.step(forester, "submit", id);
    expect(submitted).toMatchObject({
      state: "submitted",
      round: 1,
      reductionsKilograms: 328_036,
      dueOn: "2026-02-12",
    });
    expect(submitted.inputsHash).toBe(hashOf({ BCEF: [0.5, 0.6], RSR: [0.2, 0.25], ...grown().values }));
    expect(await s.verify(id)).toMatchObject({
      state: "verified",
      verifiedKilograms: 328_036,
      acceptedHash: submitted.inputsHash,
    });
    expect(await s.order(id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await s.step(operator, "publicise", id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await s.step(department, "publicise", id)).toMatchObject({
      state: "publicNotice",
      noticeEndsOn: "2026-01-21",
    });
    expect((await s.w.ask(anyone, `{ issuance(id: "${id}") { verifiedKilograms data } }`)).issuance).toEqual({
      verifiedKilograms: 328_036,
      data: grown(),
    });
    s.later("2026-01-21");
    expect(await s.order(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "noticeRuns", noticeWorkingDays: 5 });
    s.later("2026-01-22");
    expect(await s.order(id, 0, operator)).toMatchObject({ refused: "FORBIDDEN", clause: "SD-P 三(二)4" });
    const { state, block } = await s.order(id);
    expect(state).toBe("issued");
    expect(
      (await s.w.ask(forester, `{ block(id: "${block}") { kilograms account demonstration holder { id } } }`)).block,
    ).toEqual({ kilograms: 328_036, account: "held", demonstration: true, holder: { id: "o-forester" } });
    const leaves = await s.w.store.reading.selectFrom("leaf").select("content").execute();
    const computed = leaves
      .map(({ content }) => JSON.parse(content))
      .filter(({ type, record, inputsHash }) => type === "issuance" && record === id && inputsHash);
    expect(
      computed.map(({ action, kilograms, inputsHash, documentHash: by }) => [action, kilograms, inputsHash, by]),
    ).toEqual(["report", "accept"].map((action) => [action, 328_036, submitted.inputsHash, submitted.documentHash]));
  });

  test("is divided by the shares of the mandate, serial after serial, and the buffer comes off first", async () => {
    const shares = [
      { organization: "o-rival-forester", basisPoints: 2_500 },
      { organization: "o-forester", basisPoints: 6_000 },
      { organization: "o-donor", basisPoints: 1_500 },
    ];
    await s.w.store
      .em()
      .getConnection()
      .execute('update "project" set "shares" = ? where "id" = ?', [JSON.stringify(shares), "p"]);
    const { id, state, block } = await s.issued({ subProject: "s2" }, 28_036 + 1);
    expect(state).toBe("issued");
    // 299,999 kg: 179,999.4, 74,999.75 and 44,999.85 by shares; what is left goes to the two largest remainders, the owner's serials come first.
    const {
      issuance: { parts },
    } = await s.w.ask(forester, `{ issuance(id: "${id}") { parts } }`);
    expect(parts).toMatchObject([
      { holder: "o-forester", kilograms: 179_999, first: 0 },
      { holder: "o-rival-forester", kilograms: 75_000, first: 179_999 },
      { holder: "o-donor", kilograms: 45_000, first: 254_999 },
    ]);
    expect((await s.w.ask(anyone, `{ issuance(id: "${id}") { parts } }`)).issuance.parts).toBeNull();
    const {
      blocks: { items },
    } = await s.w.ask(
      department,
      "{ blocks(sort: [{ by: first }]) { items { id account first kilograms holder { id } } } }",
    );
    expect(items.map(({ account, first, kilograms, holder }: any) => [account, first, kilograms, holder.id])).toEqual([
      ["held", 0, 179_999, "o-forester"],
      ["held", 179_999, 75_000, "o-rival-forester"],
      ["held", 254_999, 45_000, "o-donor"],
      ["buffer", 299_999, 28_037, "o-forester"],
    ]);
    expect(block).toBe(items[0].id);
    const {
      blocks: { items: mine },
    } = await s.w.ask(rivalForester, "{ blocks { items { kilograms } } }");
    expect(mine).toEqual([{ kilograms: 75_000 }]);
    const leaves = (await s.w.store.reading.selectFrom("leaf").select("content").execute())
      .map(({ content }) => JSON.parse(content))
      .filter(({ type }) => type === "block");
    expect(leaves.map(({ action, first, kilograms }) => [action, first, kilograms])).toEqual([
      ["issue", 0, 179_999],
      ["issue", 179_999, 75_000],
      ["issue", 254_999, 45_000],
      ["setAside", 299_999, 28_037],
    ]);
  });

  test("may lack data while it is a draft, and reports everything missing on submission", async () => {
    const { id, revision, reductionsKilograms } = await s.draft({ data: null, report: "" });
    expect(reductionsKilograms).toBeNull();
    expect(await s.step(forester, "submit", id)).toMatchObject({ refused: "INVALID_INPUT", field: "report" });
    expect(await s.edit(id, revision, { project: "q" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "otherProject",
    });
    const edited = await s.edit(id, revision, { data: grown({ V_1: [30, null], V_2: ["x", 49], Z: 1 }) });
    expect(edited).toMatchObject({ state: "draft", reductionsKilograms: null });
    const refused = await s.step(forester, "submit", id);
    expect(refused).toMatchObject({ refused: "INVALID_INPUT", reason: "reportIncomplete", count: 3 });
    expect(
      refused.findings.map(({ place, member, reason }: Record<string, string>) => [place, member, reason]),
    ).toEqual([
      ["values.Z", undefined, "unknownSymbol"],
      ["values.V_1", "侧柏", "missing"],
      ["values.V_2", "油松", "notANumber"],
    ]);
    expect(await s.edit(id, revision)).toMatchObject({ refused: "CONFLICT", reason: "staleRevision" });
    await s.edit(id, edited.revision);
    const submitted = await s.step(forester, "submit", id);
    expect(submitted).toMatchObject({ state: "submitted" });
    expect(await s.edit(id, submitted.revision)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test.each<[string, object, object]>([
    [
      "a period that ends before it begins",
      { periodTo: "2020-12-31" },
      { refused: "INVALID_INPUT", reason: "periodBackwards" },
    ],
    ["a period that is not over", { periodTo: "2026-12-31" }, { refused: "INVALID_INPUT", reason: "periodNotOver" }],
    [
      "a period outside the crediting period",
      { periodFrom: "2020-12-31" },
      { refused: "RULE_BROKEN", reason: "outsideCrediting" },
    ],
    [
      "the validator as verifier",
      { verifier: "o-validator" },
      { refused: "RULE_BROKEN", reason: "validatorIsVerifier" },
    ],
    ["a body that is not certified", { verifier: "o-evaluator" }, { refused: "RULE_BROKEN", reason: "notCertified" }],
    ["no part where there are several", { subProject: null }, { refused: "INVALID_INPUT", reason: "whichSubProject" }],
    ["data in another form", { data: { A: 1 } }, { refused: "INVALID_INPUT", reason: "notMonitored" }],
    [
      "two members of one name",
      { data: { members: { stratum: ["a", "a"] }, values: {} } },
      { refused: "INVALID_INPUT", reason: "membersWrong" },
    ],
  ])("refuses %s and keeps nothing", async (_, but, expected) => {
    expect(await s.draft(but)).toMatchObject(expected);
    expect((await s.w.ask(forester, "{ issuances { total } }")).issuances.total).toBe(0);
  });
  test("is submitted only with actual reductions", async () => {
    const { id } = await s.draft({ data: grown({ V_2: [30, 40] }) });
    expect(await s.step(forester, "submit", id)).toMatchObject({ refused: "RULE_BROKEN", reason: "nothingReduced" });
  });

  test("never overlaps another of the same part in time, unless that was refused", async () => {
    const { id } = await s.draft();
    expect(await s.draft({ periodFrom: "2024-12-31", periodTo: "2025-06-30" })).toMatchObject({
      refused: "CONFLICT",
      reason: "periodTaken",
    });
    expect(await s.draft({ periodFrom: "2025-01-01", periodTo: "2025-06-30" })).toMatchObject({ state: "draft" });
    expect(await s.draft({ subProject: "s2" })).toMatchObject({ state: "draft" });
    await s.step(forester, "submit", id);
    await s.step(department, "refuse", id, ', reason: "数据不实"');
    expect(await s.draft()).toMatchObject({ state: "draft" });
  });
  test("of a thousand strata is calculated in a worker", async () => {
    const strata = Array.from({ length: 1_000 }, (_, i) => `林班${i + 1}`);
    const each = (value: number) => strata.map(() => value);
    await s.w.store.em().execute(`update "subProject" set "exAnte" = '{"BCEF":0.5,"RSR":0.2}' where id = 's1'`);
    const data = { members: { stratum: strata }, values: { A: each(1.0001), V_1: each(30), V_2: each(42) } };
    // Each: 1.0001 · 12 · 0.5 · 1.2 · 0.47 · 44/12 · 0.9 = 11.16831672 t.
    const { id, reductionsKilograms } = await s.draft({ data });
    expect(reductionsKilograms).toBe(11_168_316);
    expect((await s.recompute(forester, id)).kilograms).toBe(11_168_316);
    await withoutWorker(async () => {
      expect(await s.recompute(forester, id)).toMatchObject({ refused: "LIMITED", reason: "workersBusy" });
      expect((await s.recompute(forester, id, grown())).kilograms).toBeGreaterThan(0);
    });
  });
  test("is none of another's, and waits while the project is suspended", async () => {
    expect(await s.draft({}, rivalForester)).toMatchObject({ refused: "FORBIDDEN" });
    const { id } = await s.draft();
    for (const actor of [rivalForester, verifier, subCentre])
      expect(await s.recompute(actor, id)).toMatchObject({ refused: "NOT_FOUND" });
    await s.tell(department, 'mutation { it: suspendProject(id: "p", reason: "火灾") { state } }');
    expect(await s.step(forester, "submit", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notFiled",
      state: "suspended",
    });
  });

  test("is recalculated by whoever sees it, to the same kilograms and hashes; with other values by its parties", async () => {
    const id = await s.submitted();
    const again = await s.recompute(verifier, id);
    expect(again).toMatchObject({
      same: true,
      kilograms: 328_036,
      exact: "328036.500000",
      findings: [],
      differences: [],
    });
    expect(again.trace.at(-1)).toMatchObject({ symbol: "CDR" });
    const own = await s.recompute(verifier, id, grown({ V_2: [41, 49] }));
    expect(own).toMatchObject({
      same: null,
      kilograms: 309_424,
      differences: [{ symbol: "V_2", member: "油松", reported: 42, found: 41 }],
    });
    expect(own.inputsHash).not.toBe(again.inputsHash);
    await s.verify(id);
    await s.step(department, "publicise", id);
    expect(await s.recompute(anyone, id)).toMatchObject({ same: true });
    expect(await s.recompute(anyone, id, grown())).toMatchObject({ refused: "FORBIDDEN" });
    const strange = { ...grown(), members: { ...grown().members, plot: ["1"] } };
    expect((await s.recompute(forester, id, strange)).findings).toContainEqual(
      expect.objectContaining({ place: "members.plot", reason: "unknownIndex" }),
    );
    expect(await s.recompute(forester, id, { members: {}, values: {} })).toMatchObject({
      kilograms: null,
      exact: null,
      trace: null,
      findings: [{ place: "members.stratum", reason: "missing" }],
    });
  });

  test("is verified at what the accepted values come to, and at no more than was reported", async () => {
    const id = await s.submitted();
    expect(await s.verify(id, grown({ V_2: [41, null] }))).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "reportIncomplete",
    });
    expect(await s.verify(id, grown({ V_2: [41, 49] }))).toMatchObject({
      verifiedKilograms: 309_424,
      reductionsKilograms: 328_036,
    });
    const more = await s.submitted({ periodFrom: "2025-01-01", periodTo: "2025-12-31" });
    expect(await s.verify(more, grown({ V_2: [60, 60] }))).toMatchObject({ verifiedKilograms: 328_036 });
  });
  test("goes back and forth with findings that block, and keeps each round", async () => {
    const id = await s.submitted();
    const { id: finding } = await s.tell(
      verifier,
      `mutation { it: raiseFinding(subjectType: "issuance", subjectId: "${id}", place: "values.V_2", weight: mustFix, text: "复测不符") { id round } }`,
    );
    expect(await s.verify(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "findingsOpen", mustFix: 1 });
    const { revision } = await s.step(verifier, "return", id, ', reason: "请更正"');
    await s.tell(forester, `mutation { it: answerFinding(id: "${finding}", answer: "已更正") { id } }`);
    await s.edit(id, revision, { data: grown({ V_2: [41, 49] }) });
    expect(await s.step(forester, "submit", id)).toMatchObject({ round: 2, reductionsKilograms: 309_424 });
    expect(await s.verify(id)).toMatchObject({ reason: "findingsOpen" });
    await s.tell(verifier, `mutation { it: closeFinding(id: "${finding}") { id } }`);
    expect(await s.verify(id)).toMatchObject({ state: "verified", verifiedKilograms: 309_424 });
    expect(
      (await s.w.ask(verifier, `{ issuance(id: "${id}") { reports { round reductionsKilograms data } } }`)).issuance
        .reports,
    ).toEqual([
      { round: 1, reductionsKilograms: 328_036, data: grown() },
      { round: 2, reductionsKilograms: 309_424, data: grown({ V_2: [41, 49] }) },
    ]);
  });
  test("is verified by the body that was named, as long as it is independent", async () => {
    const id = await s.submitted();
    expect(await s.verify(id, null, validator)).toMatchObject({ refused: "NOT_FOUND" });
    await s.w.given(Contract, {
      id: "c",
      provider: "o-verifier",
      client: "o-forester",
      kind: "service",
      since: "2025-01-01",
      regions: "370000",
      recordedAt: s.w.now,
    } as Partial<Contract>);
    expect(await s.verify(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "servedClient", clause: "JL 四章" });
  });

  test("is commented on by anybody during its notice, and ordered once each comment is answered", async () => {
    const id = await s.submitted();
    await s.verify(id);
    await s.step(department, "publicise", id);
    const say = () =>
      s.tell(
        rivalForester,
        `mutation { it: makeComment(input: { subjectType: "issuance", subjectId: "${id}", text: "面积是否重复计算？" }) { id } }`,
      );
    const { id: comment } = await say();
    s.later("2026-01-22");
    expect(await say()).toMatchObject({ refused: "WRONG_STATE", reason: "noticeClosed" });
    expect(await s.order(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "commentsUnanswered" });
    await s.tell(forester, `mutation { it: answerComment(id: "${comment}", answer: "未重复，见边界图。") { id } }`);
    expect(await s.order(id)).toMatchObject({ state: "issued" });
  });
  test("a methodology that deducts for reversals itself sets nothing aside; another does", async () => {
    expect(await s.order(await s.noticed(), 10)).toMatchObject({ refused: "RULE_BROKEN", reason: "deductedAlready" });
    expect(await s.order(await s.noticed({ subProject: "s2" }), 36)).toMatchObject({ state: "issued" });
    expect([await s.balance("held:o-forester"), await s.balance("buffer:p")]).toEqual([328_000, 36]);
  });
  test("in production nothing is issued by a demonstration, nor anywhere by what was revoked", async () => {
    const id = await s.noticed();
    const contextOf = s.w.contextOf;
    s.w.contextOf = (...given) => ({ ...contextOf(...given), production: true });
    expect(await s.order(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "demonstrationOnly", methodology: "M" });
    expect(await s.draft({ periodFrom: "2025-01-01", periodTo: "2025-06-30" })).toMatchObject({
      reason: "demonstrationOnly",
    });
    expect(await s.draft({ subProject: "s2" })).toMatchObject({ state: "draft" });
    s.w.contextOf = contextOf;
    await s.tell(department, 'mutation { it: revokeMethodology(id: "m", reason: "有误") { state } }');
    expect(await s.order(id)).toMatchObject({ refused: "RULE_BROKEN", reason: "methodologyRevoked" });
    expect(await s.balance("held:o-forester")).toBe(0);
  });
});
