import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { relationKinds, type RelationKind } from "../../shared/standing/standing.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A person's tie to an organization beside membership, as declared by the person or recorded by a department. " +
    "Visible to that person and to officials.",
})
@Entity()
export class Relation {
  @Identifier() id!: string;
  @Belongs(() => Person, { doc: "The person.", listed: true }) person!: string;
  @Belongs(() => Organization, { doc: "The organization.", listed: true }) organization!: string;
  @Choice("RelationKind", relationKinds, { doc: "The kind of tie.", listed: true }) kind!: RelationKind;
  @Text({ doc: "Further details, if any.", nullable: true }) detail?: string | null;
  @Day({ doc: "The first day of the tie.", listed: true }) since!: string;
  @Day({ doc: "Its last day; null while it lasts.", listed: true, nullable: true }) until?: string | null;
  @Instant({ doc: "When it was declared.", listed: true }) declaredAt!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    relation: Relation;
  }
}
