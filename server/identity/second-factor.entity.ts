import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { InstantType } from "../platform/store/column.ts";

/** The second factor of a person, whose id is its own: an app that shows codes by the time (RFC 6238). */
@Entity()
export class SecondFactor {
  @PrimaryKey({ type: "text" }) id!: string;
  /** What the app was given, base 32: in no record, no log, no export of one's own data. */
  @Property({ type: "text" }) secret!: string;
  @Property({ type: InstantType }) begunAt!: string;
  /** When a code of the app was entered for the first time; it is not asked for before. */
  @Property({ type: InstantType, nullable: true }) confirmedAt?: string | null;
  /** The step of time, of 30 seconds, of the last code that counted: none counts twice, and none before it. */
  @Property({ type: "integer" }) lastStep!: number;
}
/** A code that stands in for the app, once. Its id is the SHA-256 of the person and the code. */
@Entity()
export class RecoveryCode {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() person!: string;
  @Property({ type: InstantType, nullable: true }) usedAt?: string | null;
}
declare module "../platform/store/tables.ts" {
  interface Tables {
    secondFactor: SecondFactor;
    recoveryCode: RecoveryCode;
  }
}
