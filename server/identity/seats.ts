import { Field, ID, ObjectType } from "type-graphql";
import { undecided, type MembershipState } from "../../shared/identity/membership.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import { covers } from "../../shared/region/region.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { DayScalar, InstantScalar } from "../platform/record/scalar.ts";
import type { Store } from "../platform/store/store.ts";

@ObjectType({ description: "A role of one's own, or the request for it." })
export class OwnSeat {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => enumOf("PartyKind"), { simple: true }) kind!: PartyKind;
  @Field(() => String, { simple: true, description: "GB/T 2260 code." }) region!: string;
  @Field(() => enumOf("MembershipState"), { simple: true }) state!: MembershipState;
  @Field(() => InstantScalar, { simple: true }) requestedAt!: string;
  @Field(() => DayScalar, { simple: true, nullable: true, description: "The day by which it must be decided." })
  dueOn!: string | null;
  @Field(() => [String], {
    simple: true,
    description:
      "The organizations whose administrators decide it, before them one's own where others act for it; empty once it is " +
      "decided, or where there is none.",
  })
  decidedBy!: readonly string[];
}

/** How many seats and offices are looked at: nobody has more. */
const most = 200;

/** The roles and requests of a person, the newest first. */
export async function seatsOf({ reading }: Store, person: string): Promise<OwnSeat[]> {
  const own = await reading
    .selectFrom("membership as m")
    .innerJoin("organization as o", "o.id", "m.organization")
    .select(["m.id", "m.kind", "m.region", "m.state", "m.requestedAt", "m.dueOn", "m.applicant", "o.name"])
    .where("m.person", "=", person)
    .orderBy("m.id", "desc")
    .limit(most)
    .execute();
  const waiting = own.filter(({ state }) => undecided.includes(state));
  const offices = waiting.length > 0 ? await officesOf(reading) : [];
  return own.map(({ dueOn = null, applicant, name, ...seat }) => ({
    ...seat,
    dueOn,
    decidedBy: undecided.includes(seat.state)
      ? [
          ...new Set([
            ...(applicant !== null && seat.state === "requested" ? [name] : []),
            ...offices.filter(({ region }) => covers(region, seat.region)).map((office) => office.name),
          ]),
        ]
      : [],
  }));
}

const officesOf = (reading: Store["reading"]) =>
  reading
    .selectFrom("membership as m")
    .innerJoin("organization as o", "o.id", "m.organization")
    .select(["m.region", "o.name"])
    .where("m.kind", "=", "administrator")
    .where("m.state", "=", "active")
    .orderBy("m.region", "desc")
    .limit(most)
    .execute();
