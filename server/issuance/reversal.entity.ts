import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  reversalKinds,
  reversalLifecycle,
  type ReversalKind,
  type ReversalState,
} from "../../shared/issuance/issuance.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Kilograms, Revision, State, Text } from "../platform/record/attribute.ts";
import { Project, SubProject } from "../project/index.ts";

@ObjectType({
  description:
    "Stored carbon that was lost again: a fire, a storm, a clearing. Once confirmed it is made up for out of the project's buffer and its owner's credits, and the project is suspended. Platform default.",
})
@Entity()
export class Reversal {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The project that lost it.", listed: true }) project!: string;
  @Belongs(() => SubProject, { doc: "The part of it, where one alone was hit.", nullable: true, listed: true })
  subProject: string | null = null;
  @Belongs(() => Organization, { doc: "The project's owner.", listed: true }) owner!: string;
  @Belongs(() => Organization, { doc: "Who reported it.", listed: true }) reporter!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Choice("ReversalKind", reversalKinds, { doc: "What took the carbon back.", listed: true }) kind!: ReversalKind;
  @Day({ doc: "When it happened.", listed: true }) happenedOn!: string;
  @Text({ doc: "What happened, where, and how the loss was estimated." }) words!: string;
  @Kilograms({ doc: "The loss as estimated by who reported it, kgCO2e.", listed: true }) estimatedKilograms!: Kilograms;
  @Kilograms({ doc: "The loss as confirmed, kgCO2e.", nullable: true, listed: true }) lostKilograms: Kilograms | null =
    null;
  @Kilograms({ doc: "Cancelled out of the project's buffer, kgCO2e.", nullable: true })
  drawnKilograms: Kilograms | null = null;
  @Kilograms({
    doc: "Cancelled out of credits that the owner held, kgCO2e; what was made good later with it.",
    nullable: true,
  })
  debitedKilograms: Kilograms | null = null;
  @Kilograms({ doc: "Still owed, kgCO2e: while there is any, nothing is issued to the project.", listed: true })
  owedKilograms: Kilograms = 0;
  @Text({ doc: "The department's reasons.", nullable: true }) decision: string | null = null;
  @Day({ doc: "By when it is to be decided; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(reversalLifecycle, { doc: "Where it stands." }) state: ReversalState = reversalLifecycle.initial;
  @Revision() revision!: number;
}
