import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { InstantType } from "../platform/store/column.ts";

/**
 * One sign-in. Its id is the SHA-256 of the token in the cookie: reading the table lets nobody sign in. With each change
 * of the person's rights the token is replaced, and the one before serves for a minute to requests on their way.
 */
@Entity()
export class Session {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() person!: string;
  @Property({ type: InstantType }) begunAt!: string;
  @Property({ type: InstantType }) seenAt!: string;
  @Property({ type: InstantType, nullable: true }) endedAt?: string | null;
  /** What the person might act as when the token was made: `auditor 370000, department 370000`. */
  @Property({ type: "text", default: "" }) rights!: string;
  /** The id that it had until the token was replaced, and when that was. */
  @Property({ type: "text", nullable: true }) @Index() previous?: string | null;
  @Property({ type: InstantType, nullable: true }) renewedAt?: string | null;
  /** What the browser calls itself, and the network address from which it signed in. */
  @Property({ type: "text", nullable: true }) device?: string | null;
  @Property({ type: "text", nullable: true }) address?: string | null;
}
/**
 * A browser in which somebody has signed in. Its id is the SHA-256 of the token in its cookie and of the person: whoever
 * reads the table learns of no two people that they share one.
 */
@Entity()
export class Device {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() person!: string;
  @Property({ type: InstantType }) seenAt!: string;
}
/** How often something was tried since `since`, or has failed, the last time then. Survives a restart. */
@Entity()
export class Attempt {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "integer" }) count!: number;
  @Property({ type: InstantType }) since!: string;
}
declare module "../platform/store/tables.ts" {
  interface Tables {
    session: Session;
    device: Device;
    attempt: Attempt;
  }
}
