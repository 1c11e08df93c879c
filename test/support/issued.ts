import { issue, type Block } from "../../server/ledger/index.ts";
import { newId } from "../../server/platform/clock.ts";
import { record, type Inside } from "../../server/platform/record/transaction.ts";

type Given = Parameters<typeof issue>[1];

/** Issues credits on an issuance of their own that a body accepted, as the log must state it. */
export async function issued(inside: Inside, it: Given, buffer = 0): Promise<Block> {
  const [issuance, hash] = [newId(inside.now), "ab".repeat(32)];
  const stated = { type: "issuance", record: issuance, action: "accept", round: 1 };
  await record(inside, { ...stated, documentHash: hash, inputsHash: hash, kilograms: it.kilograms });
  return issue(inside, { ...it, issuance }, buffer);
}
