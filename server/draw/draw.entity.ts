import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { drawLifecycle, sourceKinds, type DrawState, type SourceKind } from "../../shared/draw/draw.ts";
import { Choice, Day, Identifier, Instant, Json, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A draw that everyone can check: committed to before its public source has spoken, revealed after. Platform default.",
})
@Entity()
export class Draw {
  @Identifier() id!: string;
  @Text({ doc: "What is drawn, and for what.", listed: true }) purpose!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Text({ doc: "SHA-256, applied `iterations` times to a secret; in hex. Serves one draw only.", listed: true })
  @Unique()
  commitment!: string;
  @Whole({ doc: "How many links the chain of hashes has." }) iterations!: number;
  @Json({ doc: "The labels drawn from, sorted as UTF-8: `[label]`." }) pool!: readonly string[];
  @Json({ doc: "Integer risk weights, `{ label: weight }`; null where all are equal.", nullable: true })
  weights?: Readonly<Record<string, number>> | null;
  @Text({
    doc: "SHA-256 of the sorted tickets, one a line (`label`, or `label#1` to `label#weight`); in hex.",
    listed: true,
  })
  poolHash!: string;
  @Whole({ doc: "How many are drawn." }) sampleSize!: number;
  @Text({
    doc: "The public source of randomness, named before it speaks: a lottery draw, a drand round, dice before witnesses.",
  })
  source!: string;
  @Choice("SourceKind", sourceKinds, { doc: "What kind of source it is: in that one form its value counts." })
  sourceKind!: SourceKind;
  @Instant({ doc: "When that source speaks.", listed: true }) sourceDueAt!: string;
  @Day({ doc: "By when the secret is to be revealed; after it the draw has failed.", listed: true, nullable: true })
  dueOn?: string | null;
  @Text({ doc: "What the source said.", nullable: true }) value?: string | null;
  @Text({ doc: "The link of the chain that was revealed, in hex: its SHA-256 is the commitment.", nullable: true })
  code?: string | null;
  @Json({ doc: "What was drawn, first the first: `[{ label, order }]`.", nullable: true })
  drawn?: readonly { readonly label: string; readonly order: string }[] | null;
  @Instant({ doc: "When it was committed to.", listed: true }) committedAt!: string;
  @Instant({ doc: "When it was revealed.", listed: true, nullable: true }) revealedAt?: string | null;
  @State(drawLifecycle, { doc: "Where it stands." }) state: DrawState = drawLifecycle.initial;
}
