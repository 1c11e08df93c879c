import { expect, test } from "vitest";
import { importBook } from "../../server/ledger/index.ts";
import { keys, world } from "../support/world.ts";

test("another registry's export is not a book: its units would be credits here and units there", async () => {
  const w = await world("sqlite");
  const book = [
    "Credit Serial Numbers,Vintage,Quantity of Credits,Status Effective (GMT)",
    "ACR-US-801-2021-2044-1 to 100,2021,100,5/31/2025 7:17:56 PM",
  ].join("\n");
  const imported = importBook({ store: w.store, now: w.now, keys }, Buffer.from(book), { dryRun: false });
  await expect(imported).rejects.toThrow(/an export of American Carbon Registry/);
  await w.close();
});
