import { createPublicKey } from "node:crypto";
import { checkLedger } from "../../ledger/index.ts";
import { hashLeaf, rootByInclusion, rootOf } from "../../platform/log/merkle.ts";
import { isSignedBy, readNote } from "../../platform/log/checkpoint.ts";
import type { Store } from "../../platform/store/store.ts";
import type { Setting } from "./setting.ts";

/** The ledger adds up, and the log over everything that was done has one root, signed, in which the first deed is proved to stand. */
export async function ledger({ telling }: Setting, store: Store, settled: () => Promise<void>): Promise<void> {
  telling.chapter("Ⅻ  The ledger and its log");
  await settled();
  telling.check("what breaks an invariant of the ledger", await checkLedger(store), []);
  const { logHead: head, publicKeys } = await telling.ask(
    null,
    "{ logHead { size root note } publicKeys { use pem } }",
  );
  const key = createPublicKey((publicKeys as { use: string; pem: string }[]).find(({ use }) => use === "log")!.pem);
  telling.check("the signature of the log's head is the platform's", isSignedBy(readNote(head.note)!, key), true);
  const leaves = await store.reading
    .selectFrom("leaf")
    .select(["id", "content"])
    .where("position", "is not", null)
    .orderBy("position")
    .execute();
  telling.check(
    "its root is that of every entry, in order",
    [leaves.length, rootOf(leaves.map(({ content }) => hashLeaf(Buffer.from(content)))).toString("hex")],
    [head.size, head.root],
  );
  const {
    logInclusion: { index, size, content, proof },
  } = await telling.ask(null, "query ($id: ID!) { logInclusion(entry: $id) { index size content proof } }", {
    id: leaves[0]!.id,
  });
  const reached = rootByInclusion(
    hashLeaf(Buffer.from(content)),
    index,
    size,
    (proof as string[]).map((hash) => Buffer.from(hash, "hex")),
  );
  telling.check("the first entry is proved to stand in it", reached?.toString("hex"), head.root);
  const {
    batches: { items },
  } = await telling.ask(null, "{ batches(take: 50) { items { kilograms } } }");
  const {
    blocks: { items: gone },
  } = await telling.ask(null, "{ blocks(filter: { account: { eq: retired } }, take: 50) { items { kilograms } } }");
  const sum = (rows: readonly { kilograms: number }[]) => rows.reduce((total, { kilograms }) => total + kilograms, 0);
  telling.check("issued and retired, in kilograms", [sum(items), sum(gone)], [120_000 + 580_276, 118_707 + 9_539]);
}
