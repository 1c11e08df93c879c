import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { InstantType } from "../platform/store/column.ts";

/**
 * A link that does one thing, once, until an instant. Its id is the SHA-256 of the token in the link: reading the table
 * opens nothing.
 */
@Entity()
export class OneTimeLink {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) purpose!: "password" | "address";
  /** Whose account it is for. */
  @Property({ type: "text" }) @Index() person!: string;
  /** The address to which it was sent; null where somebody hands it over. */
  @Property({ type: "text", nullable: true }) address?: string | null;
  @Property({ type: InstantType }) madeAt!: string;
  @Property({ type: InstantType }) until!: string;
  @Property({ type: InstantType, nullable: true }) usedAt?: string | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    oneTimeLink: OneTimeLink;
  }
}
