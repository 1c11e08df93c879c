import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { relationKinds, type RelationKind } from "../../shared/standing/standing.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "What ties a person to an organization beside membership, as the person has declared it or a department recorded it. Known to that person and to officials.",
})
@Entity()
export class Relation {
  @Identifier() id!: string;
  @Belongs(() => Person, { doc: "Whom it ties.", listed: true }) person!: string;
  @Belongs(() => Organization, { doc: "With which organization.", listed: true }) organization!: string;
  @Choice("RelationKind", relationKinds, { doc: "What it is.", listed: true }) kind!: RelationKind;
  @Text({ doc: "More of it, if there is.", nullable: true }) detail?: string | null;
  @Day({ doc: "Since when.", listed: true }) since!: string;
  @Day({ doc: "The last day of it; null while it lasts.", listed: true, nullable: true }) until?: string | null;
  @Instant({ doc: "When it was declared.", listed: true }) declaredAt!: string;
}
