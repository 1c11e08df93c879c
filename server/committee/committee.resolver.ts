import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { specialities as known, type Speciality } from "../../shared/methodology/methodology.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { isCity } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Membership, Person } from "../identity/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, beginWithin, assertHolds } from "../platform/record/move.ts";
import { numberOf } from "../platform/record/numbers.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { addDays, addMonths, policyFor } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { committeeMembers } from "./resource.ts";
import { assertRenewable, assertTerm, assertWithinTerm } from "./rules.ts";

@Resolver(() => CommitteeMember)
export class CommitteeMemberResolver extends readsOf(committeeMembers) {
  @Mutation(() => CommitteeMember, {
    description: "Appoint an expert to the committee of a region, from today for a term of office. SD-P 三(二)6.",
  })
  seatCommitteeMember(
    @Arg("region", () => String, { description: "GB/T 2260 code of the province." }) region: string,
    @Arg("person", () => ID) person: string,
    @Arg("expertise", () => String) expertise: string,
    @Arg("specialities", () => [enumOf("Speciality")], { defaultValue: [], description: "Fields of expertise." })
    specialities: Speciality[],
    @Arg("until", () => DayScalar, {
      nullable: true,
      description: "Last day of the term; if omitted, the term is as long as the pack says.",
    })
    until: string | undefined,
    @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    const since = dayOf(context.now);
    if (regionOf(region, since) && isCity(region))
      throw invalidInput("region", "notProvince", "a committee belongs to a province");
    const { termMonths } = policyFor(region, since).committee;
    if (until) assertTerm(since, until);
    const fields = known.filter((one) => specialities.includes(one));
    const term = { since, until: until ?? addDays(addMonths(since, termMonths), -1) };
    return once(
      context,
      { act: "committeeMember.seat", region, person, expertise, specialities, until },
      async (inside) => {
        const { em } = inside;
        const governed = { region, policyOn: since };
        assertHolds(committeeMembers, Object.assign(new CommitteeMember(), governed), "decider", inside);
        const expert = await em.count(Membership, {
          person,
          kind: "expert",
          state: "active",
          region: { $in: [region, "000000"] },
        });
        if (!expert)
          throw invalidInput(
            "person",
            "notExpert",
            "this person is not an expert of the region: their membership must be approved first",
          );
        if (await em.count(CommitteeMember, { region, person, until: { $gte: since } })) {
          throw new Refusal("CONFLICT", "this expert is already on the committee", {
            field: "person",
            reason: "alreadySeated",
            clause: platformDefault,
          });
        }
        const { organization } = await em.findOneOrFail(Person, { id: person });
        const number = await numberOf(inside, region, "E", since);
        return beginWithin(
          inside,
          committeeMembers,
          {
            ...governed,
            ...term,
            number,
            person,
            organization,
            specialities: fields,
            expertise: requiredText("expertise", expertise, 200),
          },
          { by: "decider" },
        );
      },
    );
  }

  @Mutation(() => CommitteeMember, { description: "Renew the term of office of a member who is in office." })
  renewCommitteeMember(
    @Arg("id", () => ID) id: string,
    @Arg("until", () => DayScalar) until: string,
    @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    return act(committeeMembers, id, "renew", "decider", context, {
      input: { until },
      rule(it, { now }) {
        assertRenewable(it.until, until, dayOf(now));
        it.until = until;
      },
    });
  }

  @Mutation(() => CommitteeMember, {
    description: "Correct a member's expertise; the organization becomes the one they belong to today.",
  })
  editCommitteeMember(
    @Arg("id", () => ID) id: string,
    @Arg("expertise", () => String) expertise: string,
    @Arg("specialities", () => [enumOf("Speciality")]) specialities: Speciality[],
    @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    const fields = {
      expertise: requiredText("expertise", expertise, 200),
      specialities: known.filter((one) => specialities.includes(one)),
    };
    return act(committeeMembers, id, "edit", "decider", context, {
      input: { expertise, specialities },
      async rule(it, { em }) {
        const { organization } = await em.findOneOrFail(Person, { id: it.person });
        Object.assign(it, { ...fields, organization });
      },
    });
  }

  @Mutation(() => CommitteeMember, {
    description: "End a membership of the committee before its term is over. Rounds that are open keep their panel.",
  })
  endCommitteeMember(
    @Arg("id", () => ID) id: string,
    @Arg("until", () => DayScalar) until: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    return act(committeeMembers, id, "end", "decider", context, {
      note: requiredText("reason", reason),
      input: { until, reason },
      rule(it) {
        assertWithinTerm(it, until);
        it.until = until;
      },
    });
  }
}
