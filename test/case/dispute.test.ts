import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { caseInvariants } from "../../server/case/invariants.ts";
import { claimInvariants } from "../../server/claim/invariants.ts";
import { Event } from "../../server/event/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { offsetInvariants } from "../../server/offset/invariants.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import { proofOf } from "../offset/setting.ts";
import { actors } from "../support/actors.ts";
import { accountedEvent, foreignUnit } from "../support/records.ts";
import { dialects, world, type World } from "../support/world.ts";

const { donor, forester, rivalForester, organiser, operator, department, anyone } = actors;
type Actor = Parameters<World["ask"]>[0];
interface Unit {
  readonly id: string;
  readonly firstSerial: number;
  readonly tonnes: number;
  readonly remaining: number;
  readonly usedTonnes: number;
  readonly disputed: boolean;
  readonly state: string;
}

describe.each(dialects)("a dispute about some tonnes of a unit, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());
  const tell = async (actor: Actor, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const declare = (but: object = {}, actor: Actor = donor) =>
    tell(actor, "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id state } }", {
      input: { ...foreignUnit, ...but },
    });
  /** Ten tonnes, 100 to 109, that were checked. */
  const declared = async (but: object = {}): Promise<string> => {
    const { id } = await declare({ tonnes: 10, ...but });
    await w.given(Attachment, proofOf(id));
    await tell(operator, "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { state } }", { id });
    return id;
  };
  const dispute = (firstSerial: number, tonnes: number, but: object = {}, actor: Actor = forester) =>
    tell(actor, "mutation ($input: DisputeInput!) { it: openDispute(input: $input) { id subjectId evidence } }", {
      input: {
        kind: "CCER",
        registry: foreignUnit.registry,
        serialPrefix: "CCER-37-",
        firstSerial,
        tonnes,
        statement: "该序列号由我单位注销。",
        proof: "证明 2",
        ...but,
      },
    });
  const decide = (id: string, decision: string) =>
    tell(
      department,
      `mutation ($id: ID!) { it: decideCase(id: $id, decision: ${decision}, reasons: "经核对") { state usedTonnes } }`,
      { id },
    );
  const units = async (): Promise<Unit[]> =>
    (
      await w.ask(
        operator,
        "{ foreignUnits(sort: [{ by: firstSerial }]) { items { id firstSerial tonnes remaining usedTonnes disputed state } } }",
      )
    ).foreignUnits.items;
  /** As `first+tonnes`, with what is left and used of it, `!` where it is disputed. */
  const lie = async (): Promise<string[]> =>
    (await units())
      .filter(({ state }) => state !== "annulled")
      .map((it) => `${it.firstSerial}+${it.tonnes} ${it.remaining / 1000}/${it.usedTonnes}${it.disputed ? "!" : ""}`);
  const run = () => tell(operator, 'mutation { it: runQueue(region: "370000") { proposed kilograms passedOver } }');
  const allocations = async () =>
    (await w.ask(operator, "{ allocations(sort: [{ by: id }]) { items { id supply kilograms serials state } } }"))
      .allocations.items as { id: string; supply: string; kilograms: number; serials: string | null; state: string }[];
  const step = (action: string, id: string, actor: Actor) =>
    tell(actor, `mutation ($id: ID!) { it: ${action}Allocation(id: $id) { state } }`, { id });
  /** An event's tonnes, taken as far as `until`. */
  const taken = async (event: string, tonnes: number, until: "proposed" | "confirmed" | "retired"): Promise<string> => {
    await w.given(Event, accountedEvent(event, tonnes * 1000, { sequence: Number(event) }));
    await run();
    const { id } = (await allocations()).findLast(({ state }) => state === "proposed")!;
    if (until === "proposed") return id;
    await step("accept", id, organiser);
    await step("confirm", id, donor);
    if (until === "retired") await step("retire", id, organiser);
    return id;
  };

  test("freezes these alone: whoever disputes one tonne does not freeze the rest", async () => {
    await declared();
    const { subjectId, evidence } = await dispute(103, 1);
    expect(evidence.frozen).toMatchObject({ serialPrefix: "CCER-37-", firstSerial: 103, tonnes: 1 });
    expect(await lie()).toEqual(["100+3 3/0", "103+1 1/0!", "104+6 6/0"]);
    await w.given(Event, accountedEvent("1", 12_000));
    expect(await run()).toMatchObject({
      kilograms: 9_000,
      passedOver: [{ reason: "disputed", count: 1, example: subjectId }],
    });
    // The proof of the cancellation goes with each.
    for (const { id } of await units())
      expect(await w.ask(operator, `{ attachments(type: "foreignUnit", id: "${id}") { name } }`)).toEqual({
        attachments: [{ name: "证明.pdf" }],
      });
  });
  test("goes no further than the unit, and takes another case for the next one", async () => {
    await declared();
    await declare({ firstSerial: 110, tonnes: 2 });
    await dispute(108, 10);
    expect(await lie()).toEqual(["100+8 8/0", "108+2 2/0!", "110+2 2/0"]);
    await dispute(108, 10);
    expect(await lie()).toEqual(["100+8 8/0", "108+2 2/0!", "110+2 2/0!"]);
    expect(await dispute(108, 10)).toMatchObject({ refused: "CONFLICT", reason: "alreadyDisputed" });
  });
  test("is not escaped by using, dividing or declaring them again", async () => {
    await declared();
    const reserved = await taken("1", 10, "confirmed");
    await dispute(100, 4);
    // Six of the ten tonnes are not disputed: they stay reserved, the other four cannot be retired.
    const [first, second] = await allocations();
    expect([first, second]).toMatchObject([
      { id: reserved, kilograms: 6_000, state: "confirmed" },
      { kilograms: 4_000, state: "confirmed" },
    ]);
    expect(await step("retire", second!.id, organiser)).toMatchObject({ refused: "RULE_BROKEN", reason: "disputed" });
    expect(await step("retire", reserved, organiser)).toMatchObject({ state: "retired" });
    expect((await allocations())[0]!.serials).toBe("CCER-37-104 … CCER-37-109");
    expect(await declare({ firstSerial: 101, tonnes: 1 })).toMatchObject({ reason: "alreadyClaimed" });
    expect(await declare({ serialPrefix: "ccer 37 ", firstSerial: 101, tonnes: 1 })).toMatchObject({
      reason: "alreadyClaimed",
    });
  });
  test("leaves alone what is paid for, as long as there are other tonnes", async () => {
    await declared();
    await taken("1", 3, "proposed");
    const paid = await taken("2", 5, "confirmed");
    await dispute(100, 4);
    // Six are left: five for the confirmed allocation, one for the other event, whose other two are disputed.
    const all = await allocations();
    expect(all.map(({ kilograms }) => kilograms)).toEqual([1_000, 5_000, 2_000]);
    expect(all.find(({ id }) => id === paid)!.supply).toBe(all[0]!.supply);
    expect(await lie()).toEqual(["100+4 2/0!", "104+6 0/0"]);
  });
  test("annuls exactly these when it is upheld, of what events have used too", async () => {
    await declared();
    await taken("1", 4, "retired");
    const { id } = await dispute(102, 4);
    expect(await lie()).toEqual(["100+2 0/2", "102+4 2/2!", "106+4 4/0"]);
    expect(await decide(id, "upheld")).toMatchObject({ usedTonnes: 2 });
    expect(await lie()).toEqual(["100+2 0/2", "102+4 0/2", "106+4 4/0"]);
    expect((await allocations()).map(({ serials, state }) => [serials, state])).toEqual([
      ["CCER-37-100 … CCER-37-101", "retired"],
      ["CCER-37-102 … CCER-37-103", "annulled"],
    ]);
    expect((await w.ask(anyone, '{ event(id: "1") { coverage { state retiredKilograms } } }')).event.coverage).toEqual({
      state: "partial",
      retiredKilograms: 2_000,
    });
    expect(await declare({ firstSerial: 103, tonnes: 1 }, rivalForester)).toMatchObject({ reason: "alreadyClaimed" });
    expect(await declare({ firstSerial: 106, tonnes: 1 }, rivalForester)).toMatchObject({ reason: "alreadyClaimed" });
    expect(await declare({ firstSerial: 104, tonnes: 2 }, rivalForester)).toMatchObject({ state: "submitted" });
  });
  test("releases exactly these when it is dismissed, and they are not disputed again in part", async () => {
    await declared();
    const { id } = await dispute(103, 2);
    await decide(id, "dismissed");
    expect(await lie()).toEqual(["100+3 3/0", "103+2 2/0", "105+5 5/0"]);
    expect(await dispute(104, 1)).toMatchObject({ refused: "CONFLICT", reason: "decidedAlready", case: id });
    expect(await dispute(104, 1, {}, rivalForester)).toMatchObject({ evidence: { frozen: { firstSerial: 104 } } });
  });
  test("is not widened by another spelling: it is entered as the record has it", async () => {
    await declared();
    expect(await dispute(100, 1, { serialPrefix: "CCER37" })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "serialPrefix",
      reason: "spelledOtherwise",
      serials: "CCER-37-100 … CCER-37-109",
    });
    expect(await lie()).toEqual(["100+10 10/0"]);
  });
  test("keeps every tonne, whichever are used, reserved and disputed", async () => {
    const some = fc.record({
      used: fc.integer({ min: 0, max: 4 }),
      held: fc.integer({ min: 0, max: 4 }),
      from: fc.integer({ min: 100, max: 109 }),
      tonnes: fc.integer({ min: 1, max: 10 }),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(some, async ({ used, held, from, tonnes }) => {
        round++;
        const prefix = `CCER-${round}-`;
        await declared({ serialPrefix: prefix });
        if (used > 0) await taken(`${round}1`, used, "retired");
        if (held > 0) await taken(`${round}2`, held, "confirmed");
        const before = await allocations();
        const { subjectId } = await dispute(from, tonnes, { serialPrefix: prefix });
        const parts = (await units())
          .slice(-99)
          .filter(({ disputed, remaining, usedTonnes }) => disputed || remaining || usedTonnes);
        const disputed = parts.find(({ id }) => id === subjectId)!;
        expect([disputed.firstSerial, disputed.tonnes]).toEqual([from, Math.min(tonnes, 110 - from)]);
        const after = await allocations();
        const sum = (of: readonly { kilograms: number }[]) => of.reduce((all, { kilograms }) => all + kilograms, 0);
        expect(sum(after)).toBe(sum(before));
        for (const state of ["retired", "confirmed"])
          expect(sum(after.filter((it) => it.state === state))).toBe(sum(before.filter((it) => it.state === state)));
        const reservedThere = sum(after.filter(({ supply, state }) => supply === subjectId && state === "confirmed"));
        const usedThere = Math.max(0, Math.min(100 + used, from + disputed.tonnes) - from);
        expect(disputed.usedTonnes).toBe(usedThere);
        const roomElsewhere = 10 - disputed.tonnes - (used - usedThere);
        expect(reservedThere / 1000).toBe(Math.max(0, held - roomElsewhere));
        expect(disputed.remaining / 1000).toBe(disputed.tonnes - usedThere - reservedThere / 1000);
        const invariants = [...offsetInvariants, ...claimInvariants, ...caseInvariants];
        expect(await examine(w.store, invariants, { now: w.now })).toEqual([]);
        await w.store.orm.em.fork().getConnection().execute(`update "foreignUnit" set "remaining" = 0`);
      }),
      { numRuns: 6 },
    );
  });
});
