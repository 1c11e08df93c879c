import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkLedger, issue } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Asker, type Setting } from "./setting.ts";

const { forester, rivalForester, department, operator, subCentre, anyone } = actors;

describe.each(dialects)("a reversal on %s", (dialect) => {
  let s: Setting;
  beforeEach(async () => {
    s = await setting(dialect);
  });
  afterEach(() => s.w.close());
  const shown = "id state lostKilograms drawnKilograms debitedKilograms owedKilograms";
  const confirm = (id: string, lostKilograms: number, actor: Asker = department) =>
    s.tell(
      actor,
      `mutation { it: confirmReversal(id: "${id}", lostKilograms: ${lostKilograms}, reasons: "属实") { ${shown} } }`,
    );
  const makeGood = (id: string, kilograms: number, actor: Asker = forester) =>
    s.tell(actor, `mutation { it: makeGoodReversal(id: "${id}", kilograms: ${kilograms}) { ${shown} } }`);
  const project = async () => (await s.w.ask(anyone, '{ project(id: "p") { state } }')).project.state;
  const balances = async () => [await s.balance("held:o-forester"), await s.balance("buffer:p")];

  test("draws the buffer first, and suspends the project, all in one", async () => {
    await s.issued({ subProject: "s2" }, 28_036);
    const { id, dueOn } = await s.report();
    expect(dueOn).toBe("2026-02-05");
    expect(await confirm(id, 8_036)).toMatchObject({
      state: "confirmed",
      drawnKilograms: 8_036,
      debitedKilograms: 0,
      owedKilograms: 0,
    });
    expect(await balances()).toEqual([300_000, 20_000]);
    expect(await project()).toBe("suspended");
    expect(await checkLedger(s.w.store)).toEqual([]);
  });
  test("beyond the buffer is debited, what is not on offer, and the rest is owed until it is made good", async () => {
    const { block } = await s.issued({ subProject: "s2" }, 28_036);
    await s.tell(
      forester,
      `mutation { it: offerBlock(input: { block: "${block}", kilograms: 100000, kind: donation }) { id } }`,
    );
    const { id } = await s.report({ subProject: "s2" });
    const offered = (await s.w.ask(forester, `{ block(id: "${block}") { onOffer } }`)).block.onOffer as number;
    expect(await confirm(id, 400_000)).toMatchObject({
      drawnKilograms: 28_036,
      debitedKilograms: 300_000 - offered,
      owedKilograms: 400_000 - 328_036 + offered,
    });
    expect(await checkLedger(s.w.store)).toEqual([]);
    await s.tell(department, 'mutation { it: resumeProject(id: "p") { state } }');
    const { id: next } = await s.draft({ periodFrom: "2025-01-01", periodTo: "2025-06-30" });
    expect(await s.step(forester, "submit", next)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "reversalOwed",
      reversal: id,
    });
    expect(await makeGood(id, 500_000)).toMatchObject({ refused: "RULE_BROKEN", reason: "moreThanOwed" });
    expect(await makeGood(id, 1, rivalForester)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await makeGood(id, 1)).toMatchObject({ refused: "RULE_BROKEN", reason: "lacking", there: 0 });
  });
  test("that is made good lets the project be credited again", async () => {
    const { id } = await s.report();
    expect(await confirm(id, 1_000)).toMatchObject({ drawnKilograms: 0, debitedKilograms: 0, owedKilograms: 1_000 });
    await s.tell(department, 'mutation { it: resumeProject(id: "p") { state } }');
    // Credits of the same mechanism from elsewhere.
    await once(s.w.contextOf(department), { act: "test" }, (inside) =>
      issue(inside, {
        mechanism: "370000-PHCER",
        region: "370000",
        policyOn: "2026-01-01",
        holder: "o-forester",
        kilograms: 1_500,
        project: "q",
        issuance: "i",
        methodologyCode: "M",
        speciality: "forest",
        vintage: 2025,
        demonstration: true,
        clause: "platform default",
      }),
    );
    expect(await makeGood(id, 400)).toMatchObject({ owedKilograms: 600, debitedKilograms: 400 });
    expect(await makeGood(id, 600)).toMatchObject({ owedKilograms: 0, debitedKilograms: 1_000 });
    expect(await s.balance("held:o-forester")).toBe(500);
    expect((await s.issued()).state).toBe("issued");
  });
  test("holds up what is on its way until it is decided, and lets it go on when it was none", async () => {
    const issuance = await s.noticed();
    const { id } = await s.report({}, subCentre);
    expect(await s.order(issuance)).toMatchObject({ refused: "RULE_BROKEN", reason: "reversalOpen" });
    expect(
      await s.tell(operator, `mutation { it: dismissReversal(id: "${id}", reasons: "无损失") { state } }`),
    ).toMatchObject({ refused: "FORBIDDEN" });
    expect(
      await s.tell(department, `mutation { it: dismissReversal(id: "${id}", reasons: "无损失") { state } }`),
    ).toMatchObject({ state: "dismissed" });
    expect(await confirm(id, 1)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await project()).toBe("filed");
    expect(await s.order(issuance)).toMatchObject({ state: "issued" });
  });
  test.each<[string, object, Asker, object]>([
    ["by one who has nothing to do with it", {}, rivalForester, { refused: "FORBIDDEN" }],
    ["of nothing", { estimatedKilograms: 0 }, forester, { refused: "INVALID_INPUT", reason: "nothing" }],
    ["of tomorrow", { happenedOn: "2026-01-16" }, forester, { refused: "INVALID_INPUT", reason: "notYet" }],
    ["of a part of another project", { subProject: "x" }, forester, { refused: "NOT_FOUND" }],
    ["without words", { words: " " }, forester, { refused: "INVALID_INPUT", field: "words" }],
  ])("is not reported %s", async (_, but, actor, expected) =>
    expect(await s.report(but, actor)).toMatchObject(expected),
  );
  test("is known to its owner and the offices, and to all once it is confirmed", async () => {
    const { id } = await s.report();
    const seen = async (actor: Asker) => (await s.w.ask(actor, `{ reversal(id: "${id}") { id } }`)).refused ?? "seen";
    for (const actor of [anyone, rivalForester]) expect(await seen(actor)).toBe("NOT_FOUND");
    for (const actor of [forester, subCentre, department]) expect(await seen(actor)).toBe("seen");
    await confirm(id, 5);
    expect(await seen(anyone)).toBe("seen");
  });
});
