import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { purposes, transferKinds, type Account, type Purpose, type TransferKind } from "../../shared/ledger/ledger.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Identifier, Instant, Kilograms, Serial, Text } from "../platform/record/attribute.ts";
import { WholeType } from "../platform/store/column.ts";
import { Immutable } from "../platform/store/constraint.ts";

@ObjectType({ description: "A movement in the ledger: written once, never altered. A correction is another transfer." })
@Entity()
@Immutable
export class Transfer {
  @Identifier() id!: string;
  @Choice("TransferKind", transferKinds, { doc: "The kind of movement.", listed: true }) kind!: TransferKind;
  @Text({ doc: "Mechanism of the serials.", listed: true }) mechanism!: string;
  @Serial({ doc: "The first serial that moved.", listed: true }) first!: number;
  @Kilograms({ doc: "The quantity that moved.", listed: true }) kilograms!: Kilograms;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "The block in which the credits were afterwards.", listed: true }) block!: string;
  @Text({ doc: "The block from which they came; null at issuance.", listed: true, nullable: true }) of: string | null =
    null;
  @Text({ doc: "The batch in which they were issued.", listed: true }) batch!: string;
  @Text({ doc: "Id of the project whose reductions these are.", listed: true }) project!: string;
  @Belongs(() => Organization, { doc: "Who held them before; null at issuance.", listed: true, nullable: true }) giver:
    | string
    | null = null;
  @Belongs(() => Organization, { doc: "Who has held them since, or was their last holder.", listed: true })
  taker!: string;
  @Text({ doc: "Id of the event for which they were reserved, released or retired.", listed: true, nullable: true })
  event: string | null = null;
  @Choice("Purpose", purposes, { doc: "What they were retired for.", listed: true, nullable: true })
  purpose: Purpose | null = null;
  @Text({ doc: "For whom they were retired.", listed: true, nullable: true }) beneficiary: string | null = null;
  @Text({ doc: "The statement of the retirement or cancellation.", nullable: true }) statement: string | null = null;
  @Text({ doc: "Id of the transfer that this one corrects.", nullable: true }) corrects: string | null = null;
  @Text({ doc: 'The clause under which it was done, or "platform default".' }) clause!: string;
  @Instant({ doc: "When it was done.", listed: true }) at!: string;
}

/** One side of a transfer: the postings of a transfer sum to zero. */
@Entity()
@Immutable
export class Posting {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() transfer!: string;
  @Property({ type: "text" }) @Index() account!: string;
  @Property({ type: WholeType }) kilograms!: number;
}
/** The balance of an account: the sum of its postings, stored beside them and checked against them. */
@Entity()
export class Balance {
  @PrimaryKey({ type: "text" }) account!: string;
  @Property({ type: WholeType }) kilograms!: number;
}
/**
 * What the postings of a month, by their kinds of transfer and of account, sum to in a province: stored beside them and
 * checked against them, since nobody can wait for a sum over the whole ledger.
 */
@Entity()
export class Turnover {
  @PrimaryKey({ type: "text" }) region!: string;
  /** `YYYY-MM`, Chinese time. */
  @PrimaryKey({ type: "text" }) month!: string;
  @PrimaryKey({ type: "text" }) kind!: TransferKind;
  /** `issued` where credits come from nothing. */
  @PrimaryKey({ type: "text" }) account!: Account | "issued";
  /** Rows of the same sum: on PostgreSQL those who write at once write to different ones, and wait for none. */
  @PrimaryKey({ type: "integer", autoincrement: false }) lane!: number;
  @Property({ type: WholeType }) kilograms!: number;
}
/** The next serial of a mechanism: one counter for all of it. */
@Entity()
export class Counter {
  @PrimaryKey({ type: "text" }) mechanism!: string;
  @Property({ type: WholeType }) next!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    transfer: Transfer;
    posting: Posting;
    balance: Balance;
    turnover: Turnover;
    counter: Counter;
  }
}
