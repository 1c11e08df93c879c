import { record, within } from "../../server/platform/record/transaction.ts";
import { inclusionOfEntry } from "../../server/platform/log/proofs.ts";
import { newestHead } from "../../server/platform/log/newest.ts";
import { actors } from "../support/actors.ts";
import { platformOn, sequenced } from "../support/platform.ts";

/** How many leaves a second the sequencer alone signs, and how soon a proof of each is served. */
export async function runRate({ url, leaves }: { url: string; leaves: number }) {
  const w = await platformOn(url);
  try {
    const ids = Array.from({ length: leaves }, (_, i) => `e${i}`);
    await within(w.contextOf(actors.department), (inside) =>
      record(inside, ...ids.map((id) => ({ type: "event", record: id, action: "explainDelay", note: "later" }))),
    );
    const begun = performance.now();
    await sequenced(w);
    const seconds = (performance.now() - begun) / 1000;
    const head = (await newestHead(w.store.reading))!;
    const rows = await w.store.reading.selectFrom("leaf").select("id").orderBy("seq").execute();
    const proving = performance.now();
    const asked = rows.filter((_, i) => i % 100 === 0);
    for (const { id } of asked) await inclusionOfEntry(w.store.reading, id);
    const milliseconds = (performance.now() - proving) / asked.length;
    const violations = head.size === leaves + 1 ? [] : [`${head.size} of ${leaves + 1} leaves are under a head`];
    return {
      violations,
      leavesASecond: Math.round(leaves / seconds),
      millisecondsAProof: Math.round(milliseconds * 10) / 10,
    };
  } finally {
    await w.close();
  }
}
