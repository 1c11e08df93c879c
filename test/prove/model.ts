import fc from "fast-check";
import { blockOf, bufferOf, checkLedger, issue, shift, type Block } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { transferKinds, type TransferKind } from "../../shared/ledger/ledger.ts";
import { Model, type Try } from "../ledger/model.ts";
import { actors } from "../support/actors.ts";
import { platformOn, type Platform } from "../support/platform.ts";

const perRun = 500;
/** After this number of runs the whole ledger is checked; after every step what the step touched, and after every run all blocks of the run. */
const runsBetweenChecks = 20;
const holders = ["o-forester", "o-donor", "o-organiser"] as const;
const tries: fc.Arbitrary<Try> = fc.record({
  // Issuances are rare, so that there is always something and never only new things.
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<TransferKind>("issue", "setAside") },
    { weight: 5, arbitrary: fc.constantFrom(...transferKinds) },
  ),
  which: fc.nat(1_000_000),
  kilograms: fc.integer({ min: 0, max: 60 }),
  holder: fc.constantFrom(...holders),
  event: fc.constantFrom("e1", "e2"),
  to: fc.nat(3),
});

/** What came of it: what did not fit, and how often each verb was accepted and refused. */
export interface Modelled {
  readonly violations: readonly string[];
  readonly accepted: ReadonlyMap<TransferKind, number>;
  readonly refused: ReadonlyMap<TransferKind, number>;
  readonly operations: number;
}

/**
 * Tries random verbs on a ledger at `url` and on a model of it, `operations` in all. A verb that may be done must be done, and do just what the model does; one that may not must leave no trace.
 * Blocks are chosen mostly among those on which the verb may start, so that every verb is accepted often.
 */
export async function runModel({
  url,
  operations,
  seed,
}: {
  readonly url: string;
  readonly operations: number;
  readonly seed: number;
}): Promise<Modelled> {
  const w = await platformOn(url);
  const context = w.contextOf(actors.operator);
  const [accepted, refused] = [
    new Map<TransferKind, number>(transferKinds.map((kind) => [kind, 0])),
    new Map<TransferKind, number>(transferKinds.map((kind) => [kind, 0])),
  ];
  const balances = new Map<string, number>();
  const violations: string[] = [];
  let run = 0,
    done = 0;
  const count = (of: Map<TransferKind, number>, kind: TransferKind) => of.set(kind, of.get(kind)! + 1);

  const oneRun = async (all: readonly Try[]): Promise<boolean> => {
    const model = new Model();
    const mechanism = `M${run++}`;
    const before = violations.length;
    for (const tried of all) {
      const id = chosen(model, tried);
      if (id === undefined && tried.kind !== "issue" && tried.kind !== "setAside") continue;
      const lawful = model.lawful(id, tried);
      const was = model.balances();
      done++;
      try {
        const moved = await once(context, { act: "model" }, async (inside) => {
          const { kind, holder, kilograms } = tried;
          if (kind === "issue") return issue(inside, { ...terms, mechanism, holder, kilograms });
          if (kind === "setAside") {
            // A kilogram for the holder, the rest for the buffer.
            const held = await issue(
              inside,
              { ...terms, mechanism, project: mechanism, holder, kilograms: kilograms === 0 ? 0 : kilograms + 1 },
              kilograms,
            );
            model.pieces.set(held.id, held);
            return (await bufferOf(inside, mechanism)).find(({ first }) => first === held.first + 1)!;
          }
          const block = (await blockOf(inside, id!))!;
          return shift(
            inside,
            kind,
            block,
            tried.kilograms,
            { account: Model.target(tried), ...(tried.kind === "transfer" && { holder: tried.holder }) },
            { ...(["reserve", "donate"].includes(tried.kind) && { event: tried.event }) },
          );
        });
        count(accepted, tried.kind);
        if (!lawful) violations.push(`${tried.kind} of ${tried.kilograms} kg was let through`);
        const difference = model.follow(id, tried, moved);
        if (difference) violations.push(`${tried.kind}: ${difference}`);
        // What the deed touched, as the database has it now.
        for (const [account, kilograms] of changes(was, model.balances()))
          balances.set(account, (balances.get(account) ?? 0) + kilograms);
        violations.push(
          ...(await touched(
            w,
            model,
            balances,
            [...new Set([id, moved.id])].filter((one): one is string => !!one),
            changes(was, model.balances()),
          )),
        );
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        count(refused, tried.kind);
        if (lawful) violations.push(`${tried.kind} of ${tried.kilograms} kg was refused: ${error.message}`);
      }
    }
    const now = (await w.store.reading
      .selectFrom("block" as never)
      .selectAll()
      .where("mechanism" as never, "=", mechanism as never)
      .execute()) as unknown as Block[];
    const difference = model.compare(now);
    if (difference) violations.push(difference);
    if (run % runsBetweenChecks === 0)
      violations.push(...(await checkLedger(w.store)).map((one) => JSON.stringify(one)));
    return violations.length === before;
  };
  await fc
    .assert(fc.asyncProperty(fc.array(tries, { minLength: perRun, maxLength: perRun }), oneRun), {
      numRuns: Math.ceil(operations / perRun),
      seed,
      endOnFailure: true,
    })
    .catch((error: unknown) => {
      if (violations.length === 0) throw error;
    });
  violations.push(...(await checkLedger(w.store)).map((one) => JSON.stringify(one)));
  await w.close();
  return { violations, accepted, refused, operations: done };
}
const terms = {
  region: "370000",
  policyOn: "2026-01-01",
  project: "p",
  issuance: "i",
  methodologyCode: "m",
  speciality: "forest",
  vintage: 2025,
  demonstration: true,
  clause: "platform default",
};

/** Three times of four a block on which the verb may start, if there is one; else any. */
function chosen(model: Model, tried: Try): string | undefined {
  const all = [...model.pieces.keys()];
  const fit = tried.which % 4 === 0 ? [] : all.filter((id) => model.lawful(id, { ...tried, kilograms: 1 }));
  const from = fit.length > 0 ? fit : all;
  return from[tried.which % Math.max(1, from.length)];
}
/** By how much each account changed. */
function changes(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const account of new Set([...before.keys(), ...after.keys()])) {
    const by = (after.get(account) ?? 0) - (before.get(account) ?? 0);
    if (by !== 0) found.set(account, by);
  }
  return found;
}
/** What the database has otherwise than the model of the blocks and accounts that a step touched. */
async function touched(
  { store: { reading } }: Platform,
  model: Model,
  balances: ReadonlyMap<string, number>,
  blocks: readonly string[],
  accounts: ReadonlyMap<string, number>,
): Promise<string[]> {
  const rows = (await reading
    .selectFrom("block" as never)
    .selectAll()
    .where("id" as never, "in", blocks as never)
    .execute()) as unknown as Block[];
  const found = rows.flatMap((row) => {
    const piece = model.pieces.get(row.id);
    const same =
      piece &&
      (["first", "kilograms", "account", "holder", "event"] as const).every((name) => piece[name] === row[name]);
    return same ? [] : [`block ${row.id} is ${JSON.stringify(row)}, by the model ${JSON.stringify(piece)}`];
  });
  if (accounts.size === 0) return found;
  const held = (await reading
    .selectFrom("balance" as never)
    .selectAll()
    .where("account" as never, "in", [...accounts.keys()] as never)
    .execute()) as unknown as { account: string; kilograms: number }[];
  return [
    ...found,
    ...held.flatMap(({ account, kilograms }) =>
      kilograms === balances.get(account)
        ? []
        : [`${account} holds ${kilograms} kg, by the model ${balances.get(account)}`],
    ),
  ];
}
