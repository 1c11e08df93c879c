import { AsyncResource } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Event } from "../../server/event/index.ts";
import { blockOf, checkLedger, shift, type Block } from "../../server/ledger/index.ts";
import { Run, RunLine } from "../../server/offset/allocation.entity.ts";
import { applyRuns, runQueue } from "../../server/offset/queue.ts";
import type { Line } from "../../server/offset/rules.ts";
import { platform } from "../../server/platform/context.ts";
import { once, within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Setting } from "./setting.ts";
import { accountedEvent } from "../support/records.ts";

describe.each(dialects)("many at once on %s", (dialect) => {
  let it: Setting, admission: string;
  beforeEach(async () => {
    it = await setting(dialect);
    admission = (await it.admit()).id;
  });
  afterEach(async () => {
    expect(await checkLedger(it.w.store)).toEqual([]);
    await it.w.close();
  });
  const reserved = async (id: string) =>
    (await it.w.ask(actors.anyone, `{ event(id: "${id}") { coverage { reservedKilograms } } }`)).event.coverage
      .reservedKilograms as number;

  test("runs of one province give each event what it needs, once", async () => {
    await it.offer();
    await Promise.all(Array.from({ length: 4 }, () => it.run()));
    expect([await reserved("a"), await reserved("b")]).toEqual([600, 400]);
  });

  test("a run and choices out of the order never give more than is needed, and nobody sees a defect", async () => {
    const { id } = await it.offer();
    const choose = () =>
      it.tell(
        actors.organiser,
        'mutation ($id: ID!) { it: chooseSupply(event: "a", supply: $id, kilograms: 200, reason: "本地") { id } }',
        { id },
      );
    const answers = await Promise.all([it.run(), ...Array.from({ length: 6 }, choose), it.run()]);
    expect(answers.filter(({ refused }) => refused === "INTERNAL")).toEqual([]);
    expect(await reserved("a")).toBeLessThanOrEqual(600);
  });

  test("a large run continued by two processes is applied once; what is suspended in the meantime is skipped", async () => {
    await it.w.given(
      Event,
      ...Array.from({ length: 530 }, (_, i) => accountedEvent(`e${i}`, 1, { sequence: 100 + i, dueOn: "2026-03-01" })),
    );
    await it.offer({ kilograms: 530 });
    const { id } = await it.run();
    await Promise.all([applyRuns.work(it.w.contextOf(platform)), applyRuns.work(it.w.contextOf(platform))]);
    expect(await it.w.ask(actors.operator, `{ run(id: "${id}") { left skipped } allocations { total } }`)).toEqual({
      run: { left: 0, skipped: 0 },
      allocations: { total: 530 },
    });
  });
  /** Both take a project out of the queue: its standing in the library, and its admission. */
  const suspensions = [
    ["a project", 'mutation { it: suspendProject(id: "p", reason: "复核") { state } }'],
    ["an admission", 'mutation ($admission: ID!) { it: suspendAdmission(id: $admission, reason: "复核") { state } }'],
  ] as const;
  test.each(suspensions)("%s suspended since the plan: its lines are skipped", async (_, suspend) => {
    const { id: supply } = await it.offer();
    const line: Line = {
      event: "a",
      share: "organiser",
      supply,
      source: "block",
      kilograms: 600,
      tier: 1,
      clause: "SD-E 四(一)1",
      why: "first in the order",
    };
    const id = "run";
    await it.w.given(Run, {
      id,
      region: "370000",
      policyOn: "2026-01-15",
      at: it.w.now,
      proposed: 1,
      kilograms: 600,
      left: 1,
      passedOver: [],
    });
    await it.w.given(RunLine, { id: "line", run: id, position: 0, line: JSON.stringify(line) });
    expect(await it.tell(actors.department, suspend, { admission })).toEqual({ state: "suspended" });
    await applyRuns.work(it.w.contextOf(platform));
    expect(
      await it.w.ask(
        actors.operator,
        `{ run(id: "${id}") { left skipped } allocations(filter: { state: { eq: proposed } }) { total } }`,
      ),
    ).toEqual({ run: { left: 0, skipped: 1 }, allocations: { total: 0 } });
  });
  test.each(suspensions)("%s suspended while the queue runs: nothing stays reserved", async (_, suspend) => {
    await it.offer();
    // Asked by somebody else: beside the transaction, not within it.
    const suspendBeside = AsyncResource.bind(() => it.tell(actors.department, suspend, { admission }));
    let suspension: Promise<unknown> = Promise.resolve();
    await within(it.w.contextOf(actors.operator), async (inside) => {
      const { proposed } = await runQueue(inside, "370000");
      expect(proposed).toBe(2);
      // It has to wait for the run. Were it not to wait, it would be through before the run is kept.
      suspension = suspendBeside();
      await Promise.race([suspension, new Promise((done) => setTimeout(done, 500))]);
    });
    expect(await suspension).toEqual({ state: "suspended" });
    expect((await it.proposals()).map(({ state }) => state)).toEqual(["lapsed", "lapsed"]);
    expect([await reserved("a"), await reserved("b")]).toEqual([0, 0]);
  });

  // What is taken after each plan of the run: SQLite, where nobody writes beside it, needs a trigger for that.
  test.runIf(dialect === "sqlite")("a run that finds its supply taken is tried four times, then says so", async () => {
    await it.offer();
    await it.w.store
      .em()
      .getConnection()
      .execute(`create trigger "taken" after insert on "run" begin update "admission" set "state" = 'suspended'; end`);
    expect(await it.run()).toMatchObject({ refused: "CONFLICT", reason: "takenMeanwhile" });
    expect(await it.proposals()).toEqual([]);
  });

  test("who saw a block before it changed hands moves nothing of it", async () => {
    const done = <T extends object>(work: Parameters<typeof once<T>>[2]) =>
      once(it.w.contextOf(actors.department), { act: "test" }, work);
    const stale = (await done(async (inside) => (await blockOf(inside, it.block))!)) as Block;
    const offered = (await done((inside) => shift(inside, "offer", stale, 1000, { account: "offered" }))) as Block;
    await done((inside) => shift(inside, "transfer", offered, 1000, { account: "held", holder: "o-donor" }));
    await expect(
      done((inside) => shift(inside, "retire", stale, 400, { account: "retired" }, { purpose: "publicGood" })),
    ).rejects.toMatchObject({ code: "RULE_BROKEN" });
  });

  test("what was given to an event that is given up goes to the pool", async () => {
    await it.w.given(Event, accountedEvent("plan", 0, { state: "planned", emissionsKilograms: null, sequence: null }));
    await it.tell(
      actors.forester,
      'mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 70, event: "plan") { id } }',
      { id: it.block },
    );
    await it.tell(actors.organiser, 'mutation { it: withdrawEvent(id: "plan", reason: "取消") { state } }');
    expect(
      (
        await it.w.ask(
          actors.operator,
          "{ blocks(filter: { account: { in: [pool, earmarked] } }) { items { account kilograms event } } }",
        )
      ).blocks.items,
    ).toEqual([{ account: "pool", kilograms: 70, event: null }]);
  });
});
