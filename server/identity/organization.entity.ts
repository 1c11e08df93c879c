import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({ description: "An enterprise, public body or association that acts on the platform. SD-P 三(三)7." })
@Entity()
export class Organization {
  @Identifier() id!: string;
  @Text({ doc: "Registered name.", listed: true }) name!: string;
  @Text({ doc: "English name, if any.", nullable: true }) nameEn?: string | null;
  @Text({ doc: "Unified social credit code, GB 32100-2015.", listed: true }) @Unique() uscc!: string;
  @Text({ doc: "Province of registration, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of registration, GB/T 2260 code.", listed: true, nullable: true }) city?: string | null;
  @Instant({ doc: "When it joined the platform.", listed: true }) joinedAt!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    organization: Organization;
  }
}
