import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { decisions, spotCheckLifecycle, type Decision, type SpotCheckState } from "../../shared/oversight/oversight.ts";
import { Certificate } from "../confirmation/index.ts";
import { Draw } from "../draw/index.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Flag, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";
import { CheckPlan } from "./plan.entity.ts";

@ObjectType({
  description:
    "Whether an event whose certificate was drawn carried out its neutrality (实施情况), and what follows. HN 三(五).",
})
@Entity()
@Unique({ properties: ["plan", "certificate"] })
export class SpotCheck {
  @Identifier() id!: string;
  @Belongs(() => CheckPlan, { doc: "The check in which it was drawn.", listed: true }) plan!: string;
  @Belongs(() => Draw, { doc: "The draw that drew it.", listed: true }) draw!: string;
  @Belongs(() => Certificate, { doc: "The certificate that was drawn.", listed: true }) certificate!: string;
  @Belongs(() => Event, { doc: "Its event.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "The organiser, who is heard before a certificate is revoked.", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life: the check's." }) policyOn!: string;
  @Whole({ doc: "Its place in the draw, from 0: bodies are taken from this place of their order on." })
  position!: number;
  @Belongs(() => Organization, {
    doc: "The body drawn: the first in order, certified and independent; null where none is.",
    nullable: true,
    listed: true,
  })
  body: string | null = null;
  @Flag({ doc: "Whether the event conforms, as the body found.", nullable: true, listed: true }) conforms:
    | boolean
    | null = null;
  @Text({ doc: "What the body found.", nullable: true }) report: string | null = null;
  @Text({ doc: "On what ground the certificate is to be revoked, as the organiser was told.", nullable: true }) notice:
    | string
    | null = null;
  @Day({ doc: "Until when the organiser is heard.", nullable: true, listed: true }) hearingUntil: string | null = null;
  @Text({ doc: "What the organiser says to it.", nullable: true }) hearing: string | null = null;
  @Choice("CheckDecision", decisions, { doc: "What became of the certificate.", nullable: true, listed: true })
  decision: Decision | null = null;
  @Text({ doc: "The reasons for it.", nullable: true }) reasons: string | null = null;
  @Day({ doc: "When the result was published.", nullable: true, listed: true }) publishedOn: string | null = null;
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(spotCheckLifecycle, { doc: "Where it stands." }) state: SpotCheckState = spotCheckLifecycle.initial;
}
