import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { Property } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Belongs, Identifier, Instant, Text } from "../platform/record/attribute.ts";
import { InstantType } from "../platform/store/column.ts";
import { Organization } from "./organization.entity.ts";

@ObjectType({ description: "Somebody who signs in, on behalf of one organization." })
@Entity()
export class Person {
  @Identifier() id!: string;
  @Text({ doc: "Name.", listed: true }) name!: string;
  @Text({
    doc: "Email address used to sign in. Shown to the person and to administrators.",
    readers: ["holder", "administrator"],
  })
  @Unique()
  email!: string;
  @Belongs(() => Organization, { doc: "On whose behalf.", listed: true }) organization!: string;
  @Instant({ doc: "When the account was created.", listed: true }) joinedAt!: string;
  /** The address that was confirmed by a link, and when: it counts while it is still the account's. */
  @Property({ type: "text", nullable: true }) confirmedEmail?: string | null;
  @Property({ type: InstantType, nullable: true }) confirmedAt?: string | null;
  /** Argon2id; not a field of the schema, and so never selected by a read. */
  @Property({ type: "text" }) passwordHash!: string;
  /** When the account was erased on request; the name goes once no deed of theirs is within its term. */
  @Property({ type: InstantType, nullable: true }) erasedAt?: string | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    person: Person;
  }
}
