import { generateKeyPairSync } from "node:crypto";
import { noteOf, readNote } from "../../server/platform/log/checkpoint.ts";
import { rootOfFrontier } from "../../server/platform/log/merkle.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import type { Planted } from "./fault.ts";
import { now } from "./story.ts";

const old = "2025-01-01T00:00:00.000Z";
const other = generateKeyPairSync("ed25519").privateKey;
const ones = "1".repeat(64);
const newest = `select * from "treeHead" order by "size" desc limit 1`;

/** Faults of the log, of the journal, and of what is kept for a while. */
const message = {
  id: "m",
  channel: "smtp",
  recipient: "",
  subject: "",
  tries: 1,
  madeAt: now,
  nextAt: now,
  until: now,
};

export const logFaults: readonly Planted[] = [
  {
    finds: "log.gap",
    plant: (hand) =>
      hand.do(`update "leaf" set "position" = "position" + 1 where "position" = (select max("position") from "leaf")`),
  },
  {
    finds: "log.headBeyondLeaves",
    plant: (hand) =>
      hand.do(`update "leaf" set "position" = null where "position" = (select max("position") from "leaf")`),
  },
  {
    finds: "log.waiting",
    plant: async (hand) => void (await hand.enter({ type: "person", record: "p", action: "look", at: old })),
  },
  {
    finds: "log.leafHash",
    plant: (hand) => hand.do(`update "leaf" set "content" = "content" || ' ' where "position" = 0`),
  },
  {
    finds: "log.nodeHash",
    plant: (hand) => hand.do(`update "treeNode" set "hash" = '${ones}' where "height" = 1 and "index" = 0`),
  },
  {
    finds: "log.nodeCount",
    plant: (hand) => hand.insert("treeNode", { height: 0, index: 1_000_000, hash: ones }),
  },
  {
    finds: "log.headRoot",
    plant: (hand) =>
      hand.do(`update "treeHead" set "root" = '${ones}' where "size" = (select min("size") from "treeHead")`),
  },
  {
    // A head that follows from its own subtrees, which are not those of the log.
    finds: "log.headNodes",
    plant: async (hand) => {
      const { size, frontier } = await hand.first(newest);
      const parts = [ones, ...String(frontier).split(".").slice(1)];
      const roots = parts.map((part) => Buffer.from(part, "hex"));
      const root = rootOfFrontier({ size: Number(size), roots }).toString("hex");
      await hand.do(
        `update "treeHead" set "root" = '${root}', "frontier" = '${parts.join(".")}', "note" = null where "size" = ${size}`,
      );
    },
  },
  {
    finds: "log.headNote",
    plant: (hand) => hand.do(`update "treeHead" set "at" = '${old}' where "note" is not null`),
  },
  {
    finds: "log.headSignature",
    plant: async (hand) => {
      const { size, note } = await hand.first(newest);
      await hand.do(
        `update "treeHead" set "note" = '${noteOf(readNote(String(note))!, other)}' where "size" = ${size}`,
      );
    },
  },
  {
    finds: "log.published",
    plant: async () => {},
    heads: JSON.stringify({ "#": "head", size: 1_000_000, root: ones }),
  },
  {
    finds: "log.keyInForce",
    plant: async (hand) => {
      const { leaf } = await hand.first(`select "leaf" from "signingKey"`);
      const verifierKey = verifierKeyOf("tanhui.example.org/log", other);
      await hand.insert("signingKey", { verifierKey, use: "log", leaf, from: now });
    },
  },
  {
    finds: "log.keyStated",
    plant: (hand) => hand.do(`update "signingKey" set "leaf" = 'none' where "use" = 'certificate'`),
  },
  {
    finds: "log.cosignatureOfHead",
    plant: (hand) => hand.insert("cosignature", { size: 1_000_000, verifierKey: "w", line: "-" }),
  },
  {
    finds: "log.objection",
    plant: (hand) => hand.insert("logWatch", { name: "watch", position: 1, reason: "the serials occur twice" }),
  },
  {
    finds: "journal.withoutLeaf",
    plant: async (hand) => {
      const id = await hand.enter({ type: "person", record: "p", action: "look" });
      await hand.do(`delete from "leaf" where "id" = '${id}'`);
    },
  },
  {
    finds: "journal.leafWithout",
    plant: (hand) => hand.insert("leaf", { id: hand.newId(), content: `{"type":"block"}`, format: 1 }),
  },
  {
    finds: "journal.likeLeaf",
    plant: (hand) =>
      hand.do(`update "journalEntry" set "clause" = 'SD-E 九' where "id" = (select min("id") from "journalEntry")`),
  },
  { finds: "outbox.ofEntry", plant: (hand) => hand.insert("outbox", { id: hand.newId(), topic: "event.begin" }) },
  {
    finds: "outbox.topic",
    plant: async (hand) => {
      const id = await hand.enter({ type: "person", record: "p", action: "look" });
      await hand.insert("outbox", { id, topic: "event.begin" });
    },
  },
  {
    finds: "outbox.readerBeyondLog",
    plant: (hand) => hand.insert("outboxReader", { name: "mail", position: 1_000_000 }),
  },
  {
    finds: "outbox.term",
    plant: async (hand) => {
      const { id } = await hand.first(`select "id" from "leaf" where "position" = 0`);
      await hand.insert("outbox", { id, topic: "person.register" });
    },
  },
  { finds: "answer.term", plant: (hand) => hand.insert("answer", { id: "somebody key", request: "-", at: old }) },
  { finds: "message.term", plant: (hand) => hand.insert("message", { ...message, state: "sent", endedAt: old }) },
  {
    finds: "message.stuck",
    plant: (hand) =>
      hand.insert("message", {
        ...message,
        state: "sending",
        text: "t",
        recipient: "a@b.cn",
        claimedAt: old,
        until: now,
      }),
  },
  {
    finds: "message.text",
    plant: (hand) => hand.insert("message", { ...message, state: "sent", text: "t", endedAt: now }),
  },
  {
    finds: "session.person",
    plant: (hand) => hand.insert("session", { id: "s", person: "nobody", begunAt: now, seenAt: now }),
  },
  {
    finds: "session.term",
    plant: async (hand) => {
      const { id: person } = await hand.first(`select "id" from "person"`);
      await hand.insert("session", { id: "s", person, begunAt: old, seenAt: old });
    },
  },
  {
    finds: "apiToken.person",
    plant: (hand) =>
      hand.insert("apiToken", { id: "t", person: "nobody", name: "n", scope: "read", madeAt: now, until: now }),
  },
  {
    finds: "name.term",
    plant: async (hand) => {
      const { organization } = await hand.first(`select "organization" from "person"`);
      await hand.insert("person", {
        id: "gone",
        name: "某人",
        email: "erased:gone",
        organization,
        joinedAt: old,
        passwordHash: "-",
        erasedAt: old,
      });
    },
  },
  {
    finds: "device.person",
    plant: (hand) => hand.insert("device", { id: "d", person: "nobody", seenAt: now }),
  },
  {
    finds: "device.term",
    plant: async (hand) => {
      const { id: person } = await hand.first(`select "id" from "person"`);
      await hand.insert("device", { id: "d", person, seenAt: old });
    },
  },
  {
    finds: "oneTimeLink.person",
    plant: (hand) =>
      hand.insert("oneTimeLink", { id: "l", purpose: "password", person: "nobody", madeAt: now, until: now }),
  },
  {
    finds: "oneTimeLink.term",
    plant: async (hand) => {
      const { id: person } = await hand.first(`select "id" from "person"`);
      await hand.insert("oneTimeLink", { id: "l", purpose: "password", person, madeAt: old, until: old });
    },
  },
  {
    finds: "invitation.term",
    plant: async (hand) => {
      const { id: invitedBy } = await hand.first(`select "id" from "person"`);
      await hand.insert("invitation", {
        id: "i",
        kind: "expert",
        region: "370000",
        email: "somebody@example.org",
        state: "withdrawn",
        invitedBy,
        invitedAt: old,
        until: old,
        tokenHash: "-",
        isSent: hand.dialect === "sqlite" ? 0 : false,
      });
    },
    also: [["record.history"], "nobody made it by a deed"],
  },
  {
    finds: "secondFactor.person",
    plant: (hand) => hand.insert("secondFactor", { id: "nobody", secret: "-", begunAt: now, lastStep: 0 }),
  },
  {
    finds: "recoveryCode.person",
    plant: (hand) => hand.insert("recoveryCode", { id: "r", person: "nobody" }),
  },
  { finds: "attempt.term", plant: (hand) => hand.insert("attempt", { id: "account a", count: 1, since: old }) },
];
