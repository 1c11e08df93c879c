import type { Kysely } from "kysely";
import { invariantsOf } from "../../server/modules.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { saltedHash } from "../../server/platform/log/leaf.ts";
import { expectedOf, namesFound } from "../doctor/fault.ts";
import { ledgerFaults } from "../doctor/ledger-faults.ts";
import { logFaults } from "../doctor/log-faults.ts";
import { recordFaults } from "../doctor/record-faults.ts";
import { now, storyAt, type Story } from "../doctor/story.ts";

const atOnce = 500;
/** Rows of a ledger that grows by one transfer: transfer, two postings, journal entry, leaf, outbox. */
const rowsEach = 6;

/**
 * Lets the ledger grow by transfers of nothing, each with postings, journal entry, leaf and message, until there are
 * `rows` rows more; the log is sequenced as it grows.
 */
async function grow({ store, sequence }: Story, rows: number): Promise<void> {
  const trx = store.em().getKysely<Tables>();
  const like = await trx.selectFrom("transfer").selectAll().where("kind", "=", "reserve").executeTakeFirstOrThrow();
  const { account } = await trx.selectFrom("balance").select("account").executeTakeFirstOrThrow();
  for (let made = 0; made * rowsEach < rows; made += atOnce) {
    const ids = Array.from(
      { length: atOnce },
      (_, i) => `eeeeeeee-0000-7000-8000-${String(made + i).padStart(12, "0")}`,
    );
    await store.transactional(async (em) => {
      const inside = em.getKysely<Tables>();
      await inside
        .insertInto("transfer")
        .values(ids.map((id) => ({ ...like, id, kind: "donate" as const, of: null })))
        .execute();
      for (const side of [1, 2])
        await inside
          .insertInto("posting")
          .values(ids.map((id) => ({ id: `${id} ${side}`, transfer: id, account, kilograms: 0 })))
          .execute();
      await journalled(inside, ids);
    });
    if (made % 10_000 === 0) await sequence();
  }
  await sequence();
}

async function journalled(inside: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const entry = { type: "block", record: "b", action: "donate", clause: "platform default" };
  const more = { from: null, to: null, note: null, details: null, actor: "platform", salt: "00", at: now };
  // The log's own rules compare what stands in clear: here the salted digest of the actor alone.
  const actor = saltedHash("00", "platform");
  await inside
    .insertInto("journalEntry")
    .values(ids.map((id) => ({ id, ...entry, ...more })))
    .execute();
  await inside
    .insertInto("leaf")
    .values(ids.map((id) => ({ id, content: canonical({ id, ...entry, at: now, actor }), format: 2 })))
    .execute();
  await inside
    .insertInto("outbox")
    .values(ids.map((id) => ({ id, topic: "block.donate" })))
    .execute();
}

/** The story, in which each planted fault is found alone; then so many rows more, in which nothing may be found. */
export async function runDoctor({ url, rows }: { readonly url: string; readonly rows: number }) {
  const violations: string[] = [];
  const invariants = await invariantsOf();
  const story = await storyAt(url);
  const faults = [...logFaults, ...ledgerFaults, ...recordFaults];
  for (const fault of faults) {
    const [found, expected] = [await namesFound(story, fault, invariants), expectedOf(fault)];
    if (found.join() !== expected.join()) violations.push(`${fault.finds}: found ${found.join() || "nothing"}`);
  }
  await grow(story, rows);
  const took: [string, number][] = [];
  const begun = performance.now();
  const alarms = await examine(story.store, invariants, story.beside, { looked: (...one) => took.push(one) });
  const doctorSeconds = Math.round((performance.now() - begun) / 100) / 10;
  violations.push(...alarms.map(({ name, count }) => `false alarm: ${name}, ${count} times`));
  await story.close();
  const slowest = Object.fromEntries(took.toSorted((a, b) => b[1] - a[1]).slice(0, 8));
  return {
    violations,
    invariants: invariants.length,
    faults: faults.length,
    doctorSeconds,
    slowestMilliseconds: slowest,
  };
}
