import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  reversalKinds,
  reversalLifecycle,
  type Debit,
  type ReversalKind,
  type ReversalState,
} from "../../shared/issuance/issuance.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Identifier,
  Json,
  Kilograms,
  Revision,
  State,
  Text,
} from "../platform/record/attribute.ts";
import { Project, SubProject } from "../project/index.ts";

@ObjectType({
  description:
    "The loss of stored carbon: a fire, a storm, a clearing. Once confirmed, it is compensated from the " +
    "project's buffer, then by those to whom its credits were issued, and the project is suspended. Platform default.",
})
@Entity()
export class Reversal {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The affected project.", listed: true }) project!: string;
  @Belongs(() => SubProject, { doc: "The affected sub-project, if only one.", nullable: true, listed: true })
  subProject: string | null = null;
  @Belongs(() => Organization, { doc: "The project's owner.", listed: true }) owner!: string;
  @Belongs(() => Organization, { doc: "Who reported it.", listed: true }) reporter!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Choice("ReversalKind", reversalKinds, { doc: "The cause of the loss.", listed: true }) kind!: ReversalKind;
  @Day({ doc: "When it happened.", listed: true }) happenedOn!: string;
  @Text({ doc: "What happened, where, and how the loss was estimated." }) words!: string;
  @Kilograms({ doc: "The loss as estimated by the reporter, kgCO2e.", listed: true }) estimatedKilograms!: Kilograms;
  @Kilograms({ doc: "The confirmed loss, kgCO2e.", nullable: true, listed: true }) lostKilograms: Kilograms | null =
    null;
  @Kilograms({ doc: "Cancelled from the project's buffer, kgCO2e.", nullable: true })
  drawnKilograms: Kilograms | null = null;
  @Kilograms({
    doc: "Cancelled from the credits of those in `debits`, including later compensation, kgCO2e.",
    nullable: true,
  })
  debitedKilograms: Kilograms | null = null;
  @Json({
    doc:
      "Who bears what the buffer did not cover, in the proportion in which the credits were issued: " +
      "`[{ holder, name, part, kilograms }]`, `kilograms` being what was cancelled of theirs; null until it is confirmed.",
    nullable: true,
    readers: ["applicant", "checker", "decider"],
  })
  debits: readonly Debit[] | null = null;
  @Kilograms({ doc: "Still owed, kgCO2e: until it is zero, nothing is issued to the project.", listed: true })
  owedKilograms: Kilograms = 0;
  @Text({ doc: "The department's reasons.", nullable: true }) decision: string | null = null;
  @Day({
    doc: "The day by which it must be decided; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(reversalLifecycle, { doc: "Its state." }) state: ReversalState = reversalLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    reversal: Reversal;
  }
}
