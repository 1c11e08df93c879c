import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { identifierKinds, type IdentifierKind } from "../../shared/identity/identifier.ts";
import { Choice, Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({ description: "An enterprise, public body or association that acts on the platform. SD-P 三(三)7." })
@Entity()
export class Organization {
  @Identifier() id!: string;
  @Text({ doc: "Registered name.", listed: true }) name!: string;
  @Text({ doc: "English name, if any.", nullable: true }) nameEn?: string | null;
  @Text({
    doc: "Unified social credit code, GB 32100-2015; without one, country and number of another register.",
    listed: true,
  })
  @Unique()
  uscc!: string;
  @Text({ doc: "Province of registration, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of registration, GB/T 2260 code.", listed: true, nullable: true }) city?: string | null;
  @Instant({ doc: "When it joined the platform.", listed: true }) joinedAt!: string;
  @Choice("IdentifierKind", identifierKinds, {
    doc: "How it is identified, if not by a credit code whose check character is right.",
    nullable: true,
  })
  identifiedBy?: IdentifierKind | null;
  @Text({ doc: "The country of that identifier, ISO 3166.", nullable: true }) country?: string | null;
  @Text({ doc: "What shows that identifier.", nullable: true, readers: ["administrator"] }) identifierProof?:
    | string
    | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    organization: Organization;
  }
}
