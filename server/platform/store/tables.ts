import { Entity, Index, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { Channel } from "../message/channels.ts";
import { InstantType, WholeType } from "./column.ts";

/** Who did what to which record, when, and under which clause. Appended by every move, never altered. */
@Entity()
@Index({ properties: ["type", "id"] })
@Index({ properties: ["actor", "id"] })
export class JournalEntry {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) type!: string;
  @Property({ type: "text" }) @Index() record!: string;
  @Property({ type: "text" }) action!: string;
  @Property({ type: "text" }) actor!: string;
  @Property({ type: InstantType }) at!: string;
  @Property({ type: "text" }) clause!: string;
  @Property({ type: "text", nullable: true }) from?: string | null;
  @Property({ type: "text", nullable: true }) to?: string | null;
  @Property({ type: "text", nullable: true }) note?: string | null;
  /**
   * 128 random bits in hex: the log holds only salted digests of it and of personal text, so that they cannot be
   * guessed by trial.
   */
  @Property({ type: "text" }) salt!: string;
  /** What else belongs to the deed and does not stand in clear in the log, as canonical JSON. */
  @Property({ type: "text", nullable: true }) details?: string | null;
}
/**
 * What the transparency log commits to: the canonical text of a journal entry. `seq` follows the order of commits,
 * whatever the clock says; `position` is assigned once, by the sequencer.
 */
@Entity()
export class Leaf {
  @PrimaryKey({ type: WholeType, autoincrement: true }) seq?: number;
  @Property({ type: "text" }) @Unique() id!: string;
  @Property({ type: "text" }) content!: string;
  @Property({ type: WholeType, nullable: true }) @Unique() position?: number | null;
  /** The format whose rules it keeps. Those of format 1 all precede the leaf `log.continue`. */
  @Property({ type: "integer", default: 1 }) format!: number;
}
/**
 * The hash of a complete subtree of the log: 2^`height` leaves, the `index`th of that height. With these a proof costs
 * a few look-ups instead of the whole log.
 */
@Entity()
export class TreeNode {
  @PrimaryKey({ type: "integer", autoincrement: false }) height!: number;
  @PrimaryKey({ type: WholeType, autoincrement: false }) index!: number;
  @Property({ type: "text" }) hash!: string;
}
/**
 * The signed root of the log at one size. `frontier` holds the roots of its complete subtrees, largest first, in hex,
 * joined by dots.
 */
@Entity()
export class TreeHead {
  @PrimaryKey({ type: WholeType, autoincrement: false }) size!: number;
  @Property({ type: "text" }) root!: string;
  @Property({ type: "text" }) frontier!: string;
  @Property({ type: "text" }) signature!: string;
  @Property({ type: InstantType }) at!: string;
  /** The checkpoint as published, a C2SP signed note; null for a head of format 1, which `signature` alone signs. */
  @Property({ type: "text", nullable: true }) note?: string | null;
}
/** A witness's co-signature of the head of this size, as the line that stands under its note. C2SP tlog-cosignature. */
@Entity()
export class Cosignature {
  @PrimaryKey({ type: WholeType, autoincrement: false }) size!: number;
  @PrimaryKey({ type: "text" }) verifierKey!: string;
  @Property({ type: "text" }) line!: string;
}
/**
 * A public key that signs or signed: its verifier key in full, and between which instants. One that is signed in and not
 * yet in force has no `from`; `leaf` is the statement that signed it in.
 */
@Entity()
export class SigningKey {
  @PrimaryKey({ type: "text" }) verifierKey!: string;
  /** `log` or `certificate`. */
  @Property({ type: "text" }) use!: string;
  @Property({ type: "text" }) leaf!: string;
  @Property({ type: InstantType, nullable: true }) from?: string | null;
  @Property({ type: InstantType, nullable: true }) until?: string | null;
}
/** How far the second checker has come: every leaf before `position` may be signed; with a reason, none after it. */
@Entity()
export class LogWatch {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: WholeType }) position!: number;
  @Property({ type: "text", nullable: true }) reason?: string | null;
}
/** What must stay the same when keys change, such as that from which the aliases of holders are made; in hex. */
@Entity()
export class Secret {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: "text" }) value!: string;
}
/** Messages that upper modules, mail and webhooks have yet to receive. `id` is that of the journal entry. */
@Entity()
export class Outbox {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) topic!: string;
  @Property({ type: InstantType, nullable: true }) doneAt?: string | null;
}
/** How far a reader of the outbox has come: every deed that stands before this position of the log was handed to it. */
@Entity()
export class OutboxReader {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: WholeType }) position!: number;
}
/** What a request with an Idempotency-Key was and how it was answered. */
@Entity()
export class Answer {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) request!: string;
  @Property({ type: "text", nullable: true }) answer?: string | null;
  @Property({ type: InstantType }) at!: string;
}
/** Who may run a job alone: as long as the holder counts on, nobody else may. Empty when nobody holds it. */
@Entity()
export class Lease {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: "text" }) holder!: string;
  @Property({ type: WholeType, default: 0 }) beat!: number;
}

/** A part of a content, where contents are kept in the database: the `index`th of its bytes, in order. */
@Entity()
export class ContentPart {
  @PrimaryKey({ type: "text" }) sha256!: string;
  @PrimaryKey({ type: "integer", autoincrement: false }) index!: number;
  @Property({ type: "blob" }) bytes!: Buffer;
}
/** Where the contents of attachments have their home, so that no server looks for them elsewhere. */
@Entity()
export class ContentHome {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: "text" }) place!: string;
}
/**
 * What an asker has spent at all servers until `until`, as far as they have told. Not logged by PostgreSQL: after a crash
 * counting begins again.
 */
@Entity()
export class Spending {
  @PrimaryKey({ type: "text" }) asker!: string;
  @Property({ type: WholeType }) spent!: number;
  @Property({ type: InstantType }) @Index() until!: string;
}

/** The last number given in a series. */
@Entity()
export class Series {
  @PrimaryKey({ type: "text" }) name!: string;
  @Property({ type: "integer" }) next!: number;
}
/**
 * A message to somebody, written with the deed that it tells of. One that has ended holds neither its text nor to whom it
 * went: it may hold a link that opens an account.
 */
@Entity()
@Index({ properties: ["state", "nextAt"] })
export class Message {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) channel!: Channel;
  @Property({ type: "text" }) recipient!: string;
  @Property({ type: "text" }) subject!: string;
  @Property({ type: "text", nullable: true }) text?: string | null;
  @Property({ type: "text" }) state!: "waiting" | "sending" | "sent" | "refused" | "unsure" | "expired";
  @Property({ type: "integer" }) tries!: number;
  @Property({ type: InstantType }) madeAt!: string;
  /** When it is tried next. */
  @Property({ type: InstantType }) nextAt!: string;
  /** Until when it is worth sending. */
  @Property({ type: InstantType }) until!: string;
  @Property({ type: InstantType, nullable: true }) claimedAt?: string | null;
  @Property({ type: InstantType, nullable: true }) @Index() endedAt?: string | null;
  /** Why it was not sent at its last try: a code, without what the other side said. */
  @Property({ type: "text", nullable: true }) fault?: string | null;
}

export const platformEntities = [
  JournalEntry,
  Leaf,
  TreeNode,
  TreeHead,
  Cosignature,
  SigningKey,
  LogWatch,
  Secret,
  Outbox,
  OutboxReader,
  Answer,
  Lease,
  ContentPart,
  ContentHome,
  Spending,
  Message,
  Series,
];
/** The platform's own tables, for Kysely. */
export interface Tables {
  journalEntry: JournalEntry;
  leaf: Leaf;
  treeNode: TreeNode;
  treeHead: TreeHead;
  cosignature: Cosignature;
  signingKey: SigningKey;
  logWatch: LogWatch;
  secret: Secret;
  outbox: Outbox;
  outboxReader: OutboxReader;
  answer: Answer;
  lease: Lease;
  contentPart: ContentPart;
  contentHome: ContentHome;
  spending: Spending;
  message: Message;
  series: Series;
}
