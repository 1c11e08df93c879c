import { Field, InputType } from "type-graphql";
import type { ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import type { Bearer } from "../../shared/event/event.ts";
import type { AccountingWay } from "../../shared/event/registration.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import "./event.entity.ts";
import "./line.entity.ts";
import type { Registered } from "./registered.rules.ts";

@InputType({ description: "What is said of an event beside its plan. SC 附表1." })
export class RegisteredInput implements Registered {
  @Field(() => [String], { nullable: true, description: "Who organises it with the organization that answers for it." })
  coOrganisers?: string[];
  @Field(() => WholeScalar, {
    nullable: true,
    description: "Visits on the spot: a person who comes on three days counts three times.",
  })
  personTimes?: number;
  @Field(() => WholeScalar, { nullable: true, description: "Area used, in m²." }) areaSquareMetres?: number;
  @Field(() => WholeScalar, {
    nullable: true,
    description: "People who attend online: told apart, they decide nothing.",
  })
  onlineAttendance?: number;
  @Field(() => Boolean, { nullable: true, description: "Was neutrality promised in the bid? SC 三(四)." })
  promised?: boolean;
  @Field(() => String, { nullable: true, description: "What happens at it. SC 附表1." }) content?: string;
  @Field(() => DayScalar, { nullable: true, description: "By when the organiser means to be neutral. SC 附表1." })
  neutralBy?: string;
  @Field(() => String, {
    nullable: true,
    description: "Which department of the organiser answers for neutrality. SC 附表1.",
  })
  responsible?: string;
  @Field(() => [enumOf("Bearer")], { nullable: true, description: "Who offsets. SC 二, 附表1." }) offsetBy?: Bearer[];
  @Field(() => enumOf("ConfirmationRoute"), {
    nullable: true,
    description: "How it is meant to be confirmed. SC 附表1.",
  })
  intendedRoute?: ConfirmationRoute;
  @Field(() => enumOf("AccountingWay"), { nullable: true, description: "How it is meant to be accounted. SC 附表1." })
  accountingWay?: AccountingWay;
  @Field(() => String, { nullable: true, description: "The body that accounts, where one does." })
  accountingBody?: string;
}
