import { Field, InputType } from "type-graphql";
import type { ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import type { Bearer } from "../../shared/event/event.ts";
import type { AccountingWay } from "../../shared/event/registration-form.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import "./event.entity.ts";
import "./line.entity.ts";
import type { Registered } from "./registered.rules.ts";

@InputType({ description: "Facts of an event beside its plan. SC 附表1." })
export class RegisteredInput implements Registered {
  @Field(() => [String], { nullable: true, description: "Other organisers beside the responsible organization." })
  coOrganisers?: string[];
  @Field(() => WholeScalar, {
    nullable: true,
    description: "Visits to the site: a person who comes on three days counts three times.",
  })
  personTimes?: number;
  @Field(() => WholeScalar, { nullable: true, description: "Area used, in m²." }) areaSquareMetres?: number;
  @Field(() => WholeScalar, {
    nullable: true,
    description: "People attending online: recorded separately, without effect on any decision.",
  })
  onlineAttendance?: number;
  @Field(() => Boolean, { nullable: true, description: "Was neutrality promised in the bid? SC 三(四)." })
  promised?: boolean;
  @Field(() => String, { nullable: true, description: "Its programme. SC 附表1." }) content?: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: "The day by which the organiser intends to be neutral. SC 附表1.",
  })
  neutralBy?: string;
  @Field(() => String, {
    nullable: true,
    description: "The organiser's department responsible for neutrality. SC 附表1.",
  })
  responsible?: string;
  @Field(() => [enumOf("Bearer")], { nullable: true, description: "Who offsets. SC 二, 附表1." }) offsetBy?: Bearer[];
  @Field(() => enumOf("ConfirmationRoute"), {
    nullable: true,
    description: "The intended route of confirmation. SC 附表1.",
  })
  intendedRoute?: ConfirmationRoute;
  @Field(() => enumOf("AccountingWay"), { nullable: true, description: "The intended way of accounting. SC 附表1." })
  accountingWay?: AccountingWay;
  @Field(() => String, { nullable: true, description: "The accounting body, if any." })
  accountingBody?: string;
}
