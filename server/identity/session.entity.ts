import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { InstantType } from "../platform/store/column.ts";

/** One sign-in. Its id is the SHA-256 of the token in the cookie: reading the table lets nobody sign in. */
@Entity()
export class Session {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() person!: string;
  @Property({ type: InstantType }) begunAt!: string;
  @Property({ type: InstantType }) seenAt!: string;
  @Property({ type: InstantType, nullable: true }) endedAt?: string | null;
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
