import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { drawLifecycle, sourceKinds, type DrawState, type SourceKind } from "../../shared/draw/draw.ts";
import { Choice, Day, Identifier, Instant, Json, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A draw that anyone can verify: committed to before the value of its public source is known, revealed " +
    "afterwards. Platform default.",
})
@Entity()
export class Draw {
  @Identifier() id!: string;
  @Text({ doc: "What is drawn, and what for.", listed: true }) purpose!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Text({ doc: "SHA-256 applied `iterations` times to a secret; in hex. Used for one draw only.", listed: true })
  @Unique()
  commitment!: string;
  @Whole({ doc: "Number of links in the hash chain." }) iterations!: number;
  @Json({ doc: "The labels to draw from, sorted as UTF-8: `[label]`." }) pool!: readonly string[];
  @Json({ doc: "Integer risk weights, `{ label: weight }`; null where all are equal.", nullable: true })
  weights?: Readonly<Record<string, number>> | null;
  @Text({
    doc: "SHA-256 of the sorted tickets, one per line (`label`, or `label#1` to `label#weight`); in hex.",
    listed: true,
  })
  poolHash!: string;
  @Whole({ doc: "How many labels are drawn." }) sampleSize!: number;
  @Text({
    doc:
      "The public source of randomness, named before its value is known: a lottery draw, a drand round, dice thrown " +
      "before witnesses.",
  })
  source!: string;
  @Choice("SourceKind", sourceKinds, { doc: "The kind of source, which fixes the form of its value." })
  sourceKind!: SourceKind;
  @Instant({ doc: "When the source publishes its value.", listed: true }) sourceDueAt!: string;
  @Day({ doc: "Last day for revealing the secret; after that the draw has failed.", listed: true, nullable: true })
  dueOn?: string | null;
  @Text({ doc: "The value that the source published.", nullable: true }) value?: string | null;
  @Text({ doc: "The link of the chain that was revealed, in hex: its SHA-256 is the commitment.", nullable: true })
  code?: string | null;
  @Json({ doc: "The labels drawn, in order: `[{ label, order }]`.", nullable: true })
  drawn?: readonly { readonly label: string; readonly order: string }[] | null;
  @Instant({ doc: "When the draw was committed to.", listed: true }) committedAt!: string;
  @Instant({ doc: "When the draw was revealed.", listed: true, nullable: true }) revealedAt?: string | null;
  @State(drawLifecycle, { doc: "Where it stands." }) state: DrawState = drawLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    draw: Draw;
  }
}
