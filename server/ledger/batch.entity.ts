import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Identifier, Instant, Kilograms, Serial, Text, Whole } from "../platform/record/attribute.ts";
import { Immutable } from "../platform/store/constraint.ts";

@ObjectType({
  description: "The credits of one issuance: its serials are consecutive, and its accounts sum to zero.",
})
@Entity()
@Immutable
export class Batch {
  @Identifier() id!: string;
  @Text({ doc: "Mechanism by which its serials are numbered, such as 370000-PHCER.", listed: true })
  mechanism!: string;
  @Serial({ doc: "Its first serial.", listed: true }) first!: number;
  @Kilograms({ doc: "The quantity issued.", listed: true }) kilograms!: Kilograms;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "Id of the project whose reductions these are.", listed: true }) project!: string;
  @Text({ doc: "Id of the issuance that created it.", listed: true }) issuance!: string;
  @Whole({ doc: "Year of the latest reductions.", listed: true }) vintage!: number;
  @Instant({ doc: "When it was issued.", listed: true }) issuedAt!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    batch: Batch;
  }
}
