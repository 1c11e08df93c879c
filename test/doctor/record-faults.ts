import { generateKeyPairSync, sign } from "node:crypto";
import { keys } from "../fixtures/keys.ts";
import type { Hand, Planted } from "./fault.ts";
import { changedHash, discardedContent, hashOf, keptContent } from "./story.ts";

const some = (table: string, where = "true"): string => `"id" = (select min("id") from "${table}" where ${where})`;
/** A fault that is one UPDATE. */
const set = (finds: string, table: string, change: string, where = "true"): Planted => ({
  finds,
  plant: (hand) => hand.do(`update "${table}" set ${change} where ${some(table, where)}`),
});
/** A fault that is one row like another. */
const copied = (finds: string, table: string, changes: Record<string, unknown>, where = "true"): Planted => ({
  finds,
  plant: async (hand) => void (await hand.copy(table, where, changes)),
});
/** A file of a paper, of which the log states the same hash, or another. */
const made = (finds: string, hash: string, logged = hash): Planted => ({
  finds,
  plant: async (hand) => {
    const { id } = await hand.first(`select min("id") as "id" from "paper" where "pdfHash" is null`);
    await hand.do(`update "paper" set "pdfHash" = '${hash}' where "id" = '${id}'`);
    await hand.enter({ type: "paper", record: String(id), action: "set" }, { form: "pdf", file: logged });
  },
});
const outsider = async (hand: Hand): Promise<unknown> =>
  (await hand.first(`select "person" from "membership" where "kind" = 'organiser'`))["person"];
const other = generateKeyPairSync("ed25519").privateKey;

/** Faults of people, of files and papers, and of what is reviewed. */
const early: readonly Planted[] = [
  {
    finds: "record.unknownState",
    plant: (hand) => hand.do(`update "factor" set "state" = 'lost' where ${some("factor", `"state" = 'active'`)}`),
  },
  set("record.stateOfHistory", "push", `"state" = 'notInterested'`, `"state" = 'interested'`),
  set("record.history", "factor", `"state" = 'withdrawn'`, `"state" = 'active'`),
  {
    finds: "record.historyChain",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "finding" where "state" = 'closed'`);
      await hand.move("finding", String(id), "open", ["answer", "answered"]);
    },
  },
  {
    finds: "record.unknownMove",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "push" where "state" = 'interested'`);
      await hand.move("push", String(id), "interested", ["accept", "interested"]);
    },
  },
  { finds: "record.vanished", plant: (hand) => hand.do(`delete from "push" where ${some("push")}`) },
  copied("membership.person", "membership", { person: "nobody", state: "requested" }),
  set(
    "membership.organization",
    "membership",
    `"organization" = (select max(o."id") from "organization" o where o."id" <> "membership"."organization")`,
    `"kind" = 'auditor'`,
  ),
  {
    finds: "membership.administrator",
    plant: (hand) =>
      hand.do(
        `delete from "membership" where "kind" = 'administrator' and "region" = '000000'`,
        `update "membership" set "kind" = 'auditor' where "kind" = 'administrator'`,
      ),
  },
  set("file.subject", "attachment", `"subjectId" = 'none'`),
  set("file.organization", "attachment", `"organization" = 'none'`),
  set("file.missing", "attachment", `"sha256" = '${"1".repeat(64)}'`),
  set("file.changed", "attachment", `"bytes" = 5`),
  copied("file.discarded", "attachment", { sha256: hashOf(discardedContent), deletedOn: "2026-02-01" }),
  set("paper.subject", "paper", `"subjectId" = 'none'`),
  set("paper.content", "paper", `"contentHash" = '${"1".repeat(64)}'`),
  made("paper.fileMissing", "1".repeat(64)),
  made("paper.fileChanged", changedHash),
  made("paper.fileLogged", hashOf(keptContent), "1".repeat(64)),
  {
    finds: "paper.received",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "paper" where "state" = 'issued'`);
      await hand.move("paper", String(id), "issued", ["acknowledge", "acknowledged"]);
    },
  },
  set("finding.subject", "finding", `"subjectId" = 'none'`),
  {
    finds: "finding.answer",
    plant: async (hand) => {
      const id = await hand.copy("finding", "true", { state: "open", answer: null, answeredAt: null });
      await hand.move("finding", id, "open", ["answer", "answered"]);
    },
  },
  set("comment.subject", "comment", `"subjectId" = 'none'`),
  set("comment.answer", "comment", `"answer" = null`, `"state" = 'answered'`),
  set("contract.subject", "contract", `"subjectType" = 'project', "subjectId" = 'none'`),
  set("body.certified", "body", `"certifiedOn" = null`, `"state" = 'certified'`),
  set("draw.pool", "draw", `"poolHash" = '${"1".repeat(64)}'`),
  set("draw.commitment", "draw", `"commitment" = '${"1".repeat(64)}'`),
  set("draw.drawn", "draw", `"drawn" = '[]'`),
  set("draw.value", "draw", `"sourceKind" = 'dice'`),
  {
    finds: "draw.logged",
    plant: async (hand) => {
      const draws = { commitment: "2".repeat(64), state: "committed", dueOn: "2026-03-05" };
      const record = await hand.copy("draw", "true", draws);
      await hand.enter({ type: "draw", record, action: "begin", to: "committed" }, { source: "another" });
    },
  },
  copied("draw.unrevealed", "draw", {
    commitment: "2".repeat(64),
    state: "committed",
    dueOn: "2026-01-01",
    code: null,
    revealedAt: null,
  }),
  set("claim.held", "claim", `"held" = "length" + 1`),
  copied("claim.twice", "claim", {}),
  set("claim.what", "claim", `"what" = 'sink x'`),
  copied("claim.claimant", "claim", { claimantId: "none", key: "x", what: "foreignSerials x" }),
  {
    finds: "panel.holder",
    plant: async (hand) =>
      void (await hand.copy("panelSeat", "true", {
        round: 9,
        expert: await outsider(hand),
        state: "seated",
        dueOn: null,
      })),
  },
  {
    finds: "panel.size",
    plant: async (hand) => {
      for (let seat = 1; seat <= 6; seat++)
        await hand.copy("panelSeat", "true", { round: 9, position: seat, state: "seated", dueOn: null });
    },
  },
  { finds: "panel.opinion", plant: (hand) => hand.do(`delete from "opinion" where ${some("opinion")}`) },
  copied("panel.seatOfOpinion", "opinion", { round: 9 }),
  set("panel.minutes", "reviewMinutes", `"hash" = '${"1".repeat(64)}'`),
  {
    finds: "committee.member",
    plant: async (hand) =>
      hand.do(`update "committeeMember" set "person" = '${await outsider(hand)}' where ${some("committeeMember")}`),
  },
  set("methodology.document", "methodology", `"documentHash" = '${"1".repeat(64)}'`),
  set("methodology.revision", "methodologyRevision", `"hash" = '${"1".repeat(64)}'`),
  set("methodology.filed", "methodology", `"filedOn" = null`),
  {
    finds: "methodology.successor",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "methodology"`);
      await hand.move("methodology", String(id), "filed", ["supersede", "superseded"]);
    },
  },
  set("project.filed", "project", `"filedOn" = null`, `"state" = 'filed'`),
  { finds: "project.number", plant: (hand) => hand.do(`update "project" set "number" = '1' where "state" = 'filed'`) },
  { finds: "project.tile", plant: (hand) => hand.insert("groundTile", { key: "x", project: "none" }) },
];

/** Faults of events, of what offsets them, and of what follows. */
const late: readonly Planted[] = [
  set("event.line", "inventoryLine", `"kilogramsExact" = '1.000000'`),
  set("event.total", "event", `"emissionsKilograms" = "emissionsKilograms" - 1`, `"accountedElsewhere" is null`),
  set("event.accounted", "event", `"sequence" = null`),
  set("event.participants", "event", `"participantsKilograms" = "emissionsKilograms" + 1`),
  set("allocation.block", "allocation", `"supply" = 'none'`, `"source" = 'block'`),
  copied(
    "allocation.unit",
    "allocation",
    { supply: "none", state: "proposed", retiredOn: null, serials: null },
    `"source" = 'foreignUnit'`,
  ),
  copied(
    "allocation.reserved",
    "allocation",
    { state: "proposed", retiredOn: null, serials: null },
    `"source" = 'block'`,
  ),
  set("allocation.retired", "block", `"event" = (select max("id") from "event")`, `"account" = 'retired'`),
  set("allocation.serials", "allocation", `"serials" = null`),
  set("unit.remaining", "foreignUnit", `"remaining" = "remaining" + 1000`),
  set("unit.used", "foreignUnit", `"usedTonnes" = "usedTonnes" + 1`),
  set("unit.claimed", "claim", `"held" = 0, "releasedAt" = '2026-02-01T00:00:00.000Z'`),
  { finds: "run.line", plant: (hand) => hand.insert("runLine", { id: "l", run: "none", position: 0, line: "{}" }) },
  {
    finds: "certificate.sealed",
    plant: async (hand) => {
      const { id, payload } = await hand.first(`select * from "certificate" order by "id" limit 1`);
      const text = `${String(payload)} `;
      const signature = sign(null, Buffer.from(text), keys.certificate).toString("base64");
      await hand.do(
        `update "certificate" set "payload" = '${text}', "signature" = '${signature}' where "id" = '${id}'`,
      );
    },
  },
  set("certificate.content", "certificate", `"issuedOn" = '2025-01-01'`),
  set(
    "certificate.signature",
    "certificate",
    `"signature" = '${sign(null, Buffer.from("x"), other).toString("base64")}'`,
  ),
  set("certificate.issued", "certificate", `"payload" = null`),
  copied(
    "certificate.numberTwice",
    "certificate",
    { state: "applied", payload: null, signature: null, code: null, issuedOn: null },
    `"number" is not null`,
  ),
  {
    finds: "certificate.series",
    plant: (hand) => hand.do(`update "series" set "next" = 1 where "name" = '460000-C-2025'`),
  },
  {
    finds: "certificate.confirmed",
    plant: async (hand) => {
      const { id, confirmation } = await hand.first(
        `select * from "certificate" where "state" = 'valid' order by "id" limit 1`,
      );
      const draft = await hand.copy("confirmation", `"id" = '${confirmation}'`, { state: "draft" });
      await hand.do(`update "certificate" set "confirmation" = '${draft}' where "id" = '${id}'`);
    },
  },
  {
    finds: "certificate.covered",
    plant: async (hand) => {
      const { id } = await hand.first(`select a."id" from "allocation" a join "certificate" c on c."event" = a."event"
        where a."source" = 'foreignUnit' and a."state" = 'retired' and c."state" = 'valid'`);
      await hand.move("allocation", String(id), "retired", ["annul", "annulled"]);
    },
  },
  {
    finds: "certificate.twice",
    plant: async (hand) => {
      const { id, confirmation } = await hand.first(
        `select * from "certificate" where "state" = 'valid' order by "id" limit 1`,
      );
      const { event } = await hand.first(
        `select * from "certificate" where "state" = 'valid' order by "id" desc limit 1`,
      );
      await hand.do(
        `update "certificate" set "event" = '${event}' where "id" = '${id}'`,
        `update "confirmation" set "event" = '${event}' where "id" = '${confirmation}'`,
      );
    },
  },
  set("certificate.ended", "certificate", `"revokedOn" = null`, `"state" = 'revoked'`),
  {
    finds: "check.plan",
    plant: async (hand) => {
      const draw = await hand.copy("draw", "true", {
        commitment: "2".repeat(64),
        state: "committed",
        dueOn: "2026-03-02",
      });
      await hand.do(`update "checkPlan" set "draw" = '${draw}'`);
    },
  },
  {
    finds: "check.failedDraw",
    plant: async (hand) => {
      const draws = { commitment: "2".repeat(64), state: "committed", dueOn: null };
      const draw = await hand.copy("draw", "true", draws);
      await hand.move("draw", draw, "committed", ["fail", "failed"]);
      const bodiesDraw = await hand.copy("draw", "true", { ...draws, commitment: "3".repeat(64) });
      await hand.copy("checkPlan", "true", { draw, bodiesDraw, state: "announced", dueOn: null });
    },
  },
  set("check.body", "spotCheck", `"body" = null`),
  {
    finds: "check.decision",
    plant: async (hand) => {
      const certificate = (await hand.first(`select max("id") as "id" from "certificate"`))["id"];
      const id = await hand.copy("spotCheck", "true", { certificate, state: "drawn", decision: null, dueOn: null });
      await hand.move(
        "spotCheck",
        id,
        "drawn",
        ["assign", "assigned"],
        ["inspect", "inspected"],
        ["notify", "noticed"],
        ["decide", "decided"],
      );
    },
  },
  set("check.published", "spotCheck", `"publishedOn" = null`),
  { finds: "case.subject", plant: (hand) => suspect(hand, "trade", "none") },
  set("case.disputed", "foreignUnit", `"disputed" = true`),
  {
    finds: "case.decided",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "transfer"`);
      await suspect(hand, "transfer", String(id));
      const { id: of } = await hand.first(`select "id" from "case"`);
      await hand.move("case", String(of), "open", ["decide", "decided"]);
    },
  },
  set("archive.ofEvent", "archive", `"event" = (select max("event") from "archive")`),
  set("archive.deleted", "archive", `"deletedOn" = '2026-02-01'`),
  {
    finds: "proposal.two",
    plant: async (hand) => {
      const id = await proposed(hand);
      await hand.move("proposal", id, "proposed", ["confirm", "confirmed"]);
      await hand.do(`update "proposal" set "decidedBy" = "proposedBy" where "id" = '${id}'`);
    },
  },
  {
    finds: "proposal.once",
    plant: async (hand) => {
      await proposed(hand);
      await proposed(hand);
    },
  },
  {
    finds: "task.owner",
    plant: async (hand) => {
      const organiser = await hand.copy("organization", "true", { uscc: "none" });
      await hand.copy("event", "true", { organiser, number: "none", state: "draft" });
    },
  },
];

/** A proposal to order an issuance, as somebody of the region's department made it. */
async function proposed(hand: Hand): Promise<string> {
  const { id: subjectId, region, policyOn, city } = await hand.first(`select * from "issuance" order by "id" limit 1`);
  const { person: proposedBy, organization: office } = await hand.first(
    `select "person", "organization" from "membership" where "kind" = 'auditor' order by "id" limit 1`,
  );
  const id = hand.newId();
  const deed = { subjectType: "issuance", subjectId, action: "order", titleZh: "签发", input: {}, basis: "-" };
  const subject = { region, policyOn, city, owner: null, verifier: null };
  const at = "2026-02-28T00:00:00.000Z";
  await hand.insert("proposal", {
    id,
    ...deed,
    subject,
    proposedBy,
    office,
    proposedAt: at,
    region,
    state: "proposed",
  });
  await hand.enter({ type: "proposal", record: id, action: "begin", to: "proposed" });
  return id;
}

async function suspect(hand: Hand, subjectType: string, subjectId: string): Promise<void> {
  const { id: party, region } = await hand.first(`select o."id", o."region" from "organization" o
    join "membership" m on m."organization" = o."id" where m."kind" = 'creditHolder'`);
  const at = "2026-02-28T00:00:00.000Z";
  const more = { region, policyOn: "2026-02-28", kind: "hoarding", evidence: {}, at, state: "open" };
  await hand.insert("case", { id: hand.newId(), subjectType, subjectId, party, ...more });
}

export const recordFaults: readonly Planted[] = [...early, ...late];
