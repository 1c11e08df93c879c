import type { Hand, Planted } from "./fault.ts";

const held = `"account" = 'held' and "onOffer" = 0`;
/** Puts a block that is held into another account, with all that this changes in the ledger. */
async function reaccount(hand: Hand, account: string, of: "holder" | "event"): Promise<void> {
  const { id, holder, kilograms } = await hand.first(`select * from "block" where ${held}`);
  const { id: event } = await hand.first(`select "id" from "event"`);
  await hand.post(`held:${holder}`, `${account}:${of === "event" ? event : holder}`, Number(kilograms));
  await hand.do(
    `update "block" set "account" = '${account}', "event" = ${of === "event" ? `'${event}'` : "null"} where "id" = '${id}'`,
  );
}
/** Another transfer of a block that is there, in the journal as in the ledger. */
async function transfer(hand: Hand, changes: Record<string, unknown>): Promise<string> {
  const id = await hand.copy("transfer", `"kind" = 'reserve'`, { kind: "donate", of: null, ...changes });
  await hand.enter({ type: "block", record: "b", action: "donate" });
  return id;
}
const posted = async (hand: Hand, of: string): Promise<void> => {
  const { account } = await hand.first(`select "account" from "balance"`);
  await hand.insert("posting", { id: hand.newId(), transfer: of, account, kilograms: 0 });
};
const anyOf = (table: string, where = "true", least = "min"): string =>
  `"id" = (select ${least}("id") from "${table}" where ${where})`;

/** Faults of the ledger, of issuance, and of the market. */
export const ledgerFaults: readonly Planted[] = [
  {
    finds: "ledger.postings",
    also: [["ledger.turnover"], "what a posting is part of decides to which sum it belongs"],
    plant: (hand) =>
      hand.do(`update "posting" set "transfer" = (select max("id") from "transfer") where ${anyOf("posting")}`),
  },
  {
    finds: "ledger.balance",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "transfer"`);
      for (const [account, kilograms] of [
        ["held:x", 5],
        ["held:y", -5],
      ])
        await hand.insert("posting", { id: hand.newId(), transfer: id, account, kilograms });
      await hand.insert("balance", { account: "held:x", kilograms: 0 });
    },
  },
  {
    finds: "ledger.turnover",
    plant: (hand) => hand.do(`update "turnover" set "kilograms" = "kilograms" + 1 where "kind" = 'retire'`),
  },
  {
    finds: "ledger.negative",
    also: [["ledger.balanceOfBlocks"], "no blocks are shorter than nothing"],
    plant: (hand) => hand.post("held:nobody", "held:another", 5),
  },
  {
    finds: "ledger.balanceOfBlocks",
    plant: (hand) => hand.do(`update "block" set "holder" = (select min("id") from "organization") where ${held}`),
  },
  {
    finds: "ledger.batch",
    also: [["ledger.balanceOfBlocks"], "what a batch lacks, the account of its block lacks"],
    plant: (hand) => hand.do(`update "block" set "kilograms" = "kilograms" - 1 where ${held}`),
  },
  {
    finds: "ledger.issued",
    plant: async (hand) => {
      const { low, high } = await hand.first(`select min("id") as "low", max("id") as "high" from "batch"`);
      await hand.post(`issued:${low}`, `issued:${high}`, 5);
    },
  },
  {
    finds: "ledger.serialTwice",
    plant: (hand) =>
      hand.do(`update "block" set "first" = "first" - 1
      where "first" = (select min("first") from "block" where "first" > 0)`),
  },
  { finds: "ledger.counter", plant: (hand) => hand.do(`update "counter" set "next" = "next" - 1`) },
  {
    finds: "ledger.final",
    plant: (hand) =>
      hand.do(`update "transfer" set "kilograms" = "kilograms" - 1 where ${anyOf("transfer", `"kind" = 'retire'`)}`),
  },
  { finds: "ledger.transferPosted", plant: async (hand) => void (await transfer(hand, {})) },
  { finds: "ledger.postingOfTransfer", plant: (hand) => posted(hand, "none") },
  {
    finds: "ledger.transferToBlock",
    plant: (hand) => hand.do(`update "transfer" set "block" = 'none' where ${anyOf("transfer", `"kind" = 'issue'`)}`),
  },
  {
    finds: "ledger.transferOfBatch",
    plant: (hand) =>
      hand.do(`update "transfer" set "first" = 900000000 where ${anyOf("transfer", `"kind" = 'issue'`)}`),
  },
  {
    finds: "ledger.blockOfBatch",
    plant: (hand) => hand.do(`update "block" set "vintage" = 1999 where ${anyOf("block")}`),
  },
  {
    finds: "ledger.movedAfterEnd",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "block" where "account" = 'retired'`);
      await posted(hand, await transfer(hand, { of: id }));
    },
  },
  {
    finds: "ledger.encumbered",
    plant: async (hand) => {
      const { block, kilograms } = await hand.first(`select o."block", b."kilograms" from "offer" o
        join "block" b on b."id" = o."block" where o."state" = 'open'`);
      const more = Number(kilograms) + 1;
      await hand.do(
        `update "block" set "onOffer" = ${more} where "id" = '${String(block)}'`,
        `update "offer" set "kilograms" = ${more}, "remaining" = ${more} where "state" = 'open'`,
      );
    },
  },
  {
    finds: "ledger.eventOfBlock",
    plant: (hand) => hand.do(`update "block" set "event" = (select min("id") from "event") where ${held}`),
  },
  {
    finds: "ledger.inJournal",
    plant: async (hand) => void (await hand.enter({ type: "block", record: "b", action: "donate" })),
  },
  {
    finds: "handover.block",
    plant: async (hand) => {
      const block = await hand.first(`select * from "block" where ${held}`);
      const { id, holder: giver, region, policyOn, kilograms } = block;
      const taker = (await hand.first(`select "organization" from "membership" where "kind" = 'creditHolder'`))[
        "organization"
      ];
      const more = {
        giver,
        taker,
        region,
        policyOn,
        kilograms,
        serials: "-",
        at: "2026-02-28T00:00:00.000Z",
        state: "offered",
      };
      await hand.insert("handover", { id: hand.newId(), block: id, ...more });
    },
  },
  {
    finds: "project.ofBlock",
    plant: async (hand) => {
      const { id, issuance } = await hand.first(`select * from "batch"`);
      await hand.do(
        `update "batch" set "project" = 'none' where "id" = '${id}'`,
        `update "block" set "project" = 'none' where "batch" = '${id}'`,
        `update "issuance" set "project" = 'none' where "id" = '${issuance}'`,
      );
    },
  },
  {
    finds: "issuance.ofBatch",
    also: [["issuance.once"], "the issuance of the batch lacks it"],
    plant: (hand) => hand.do(`update "batch" set "issuance" = 'none' where ${anyOf("batch")}`),
  },
  {
    finds: "issuance.quantity",
    plant: (hand) =>
      hand.do(`update "issuance" set "verifiedKilograms" = "verifiedKilograms" + 1 where ${anyOf("issuance")}`),
  },
  {
    finds: "issuance.once",
    plant: async (hand) => {
      const id = await hand.copy("issuance", "true", { days: 0, block: null, state: "draft" });
      await hand.move(
        "issuance",
        id,
        "draft",
        ["submit", "submitted"],
        ["verify", "verified"],
        ["publicise", "publicNotice"],
        ["order", "issued"],
      );
    },
  },
  {
    finds: "issuance.block",
    plant: (hand) => hand.do(`update "issuance" set "block" = 'none' where ${anyOf("issuance")}`),
  },
  {
    finds: "issuance.period",
    plant: async (hand) => void (await hand.copy("issuance", "true", { block: null, state: "draft" })),
  },
  {
    finds: "reversal.conserved",
    plant: async (hand) => {
      const { id: project, owner, region, city, policyOn } = await hand.first(`select * from "project"`);
      const lost = {
        estimatedKilograms: 9,
        lostKilograms: 9,
        drawnKilograms: 4,
        debitedKilograms: 3,
        owedKilograms: 1,
      };
      const of = { project, owner, reporter: owner, region, city, policyOn };
      const more = {
        kind: "fire",
        happenedOn: "2025-10-18",
        words: "-",
        debits: "[]",
        state: "confirmed",
        revision: 1,
      };
      const id = hand.newId();
      await hand.insert("reversal", { id, ...of, ...lost, ...more });
      await hand.move("reversal", id, "reported", ["confirm", "confirmed"]);
    },
  },
  {
    finds: "offer.remaining",
    plant: (hand) => hand.do(`update "offer" set "kilograms" = "remaining" - 1 where "state" = 'open'`),
  },
  { finds: "offer.block", plant: (hand) => hand.do(`update "block" set "onOffer" = "onOffer" + 1 where ${held}`) },
  {
    finds: "trade.block",
    plant: async (hand) => {
      const {
        id: offer,
        seller,
        block,
        mechanism,
        speciality,
        vintage,
        region,
        policyOn,
      } = await hand.first(`select * from "offer"`);
      const terms = { offer, seller, block, mechanism, speciality, vintage, region, policyOn };
      const { id: buyer } = await hand.first(`select min("id") as "id" from "organization"`);
      const more = { buyer, kilograms: 1, priceFen: 1, serials: "-", at: "2026-02-28T00:00:00.000Z", state: "ordered" };
      await hand.insert("trade", { id: hand.newId(), ...terms, ...more });
    },
  },
  { finds: "block.pending", plant: (hand) => reaccount(hand, "offered", "holder") },
  { finds: "block.reservedForNobody", plant: (hand) => reaccount(hand, "reserved", "event") },
  {
    finds: "block.event",
    plant: (hand) => hand.do(`update "block" set "event" = 'none' where ${anyOf("block", `"account" = 'retired'`)}`),
  },
];
