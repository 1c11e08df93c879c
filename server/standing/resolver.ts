import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { isCity } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import type { BodyKind, ContractAction, ContractKind, RelationKind } from "../../shared/standing/standing.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Membership, Organization } from "../identity/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import { provincesOf, type Context } from "../platform/context.ts";
import { act, begin, move } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { Body } from "./body.entity.ts";
import { Contract } from "./contract.entity.ts";
import { Relation } from "./relation.entity.ts";
import { regionsOf } from "./regions.ts";
import { bodies, contracts, relations } from "./resource.ts";
import { assertBodyKinds, assertContract, assertEndsAfter } from "./rules.ts";

const known = async ({ em }: Inside, id: string, field = "organization") => {
  if (!(await em.count(Organization, { id }))) throw invalidInput(field, "notFound", `no organization ${id}`);
};

@Resolver(() => Body)
export class BodyResolver extends readsOf(bodies) {
  @Mutation(() => Body, {
    description: "Apply to the department of a region for certification as a third party. SD-E 三(二)1.",
  })
  applyBody(
    @Arg("region", () => String, { description: "GB/T 2260 code of the province." }) region: string,
    @Arg("kinds", () => [String], { description: "Of validation, verification, evaluation, inspection." })
    kinds: BodyKind[],
    @Arg("statement", () => String, { description: "Accreditation, staff, references." }) statement: string,
    @Ctx() context: Context,
  ): Promise<Body> {
    const policyOn = dayOf(context.now);
    if (regionOf(region, policyOn) && isCity(region))
      throw invalidInput("region", "notProvince", "certification is for a province");
    policyFor(region, policyOn);
    assertBodyKinds(kinds);
    const organization = context.actor.organization ?? "";
    return begin(
      bodies,
      {
        region,
        policyOn,
        organization,
        kinds,
        statement: requiredText("statement", statement),
        certifiedOn: null,
        dueOn: dueFor({ region, policyOn }, "body", "decider", policyOn),
      },
      context,
      {
        input: { kinds, region, statement },
        async rule({ id }, { em }) {
          if (
            await em.count(Body, {
              id: { $ne: id },
              organization,
              region,
              state: { $in: ["applied", "certified", "suspended"] },
            })
          ) {
            throw new Refusal("CONFLICT", "this organization has already applied in this region or is on its list", {
              field: "region",
              reason: "alreadyListed",
              clause: platformDefault,
            });
          }
        },
      },
    );
  }

  @Mutation(() => Body, { description: "Certify a third party: from now on it may act in the region. SD-E 三(二)1." })
  certifyBody(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Body> {
    return move(bodies, id, "certify", context, {
      rule: (it, { now }) => {
        it.certifiedOn = dayOf(now);
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Body, { description: "Refuse a certification, with the reason." })
  refuseBody(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Body> {
    return move(bodies, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Body, {
    description: "Suspend a certification, with the reason: the body may not act until it is reinstated. JL 四章.",
  })
  suspendBody(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Body> {
    return move(bodies, id, "suspend", context, { note: requiredText("reason", reason), input: { reason } });
  }
  @Mutation(() => Body, { description: "Reinstate a suspended body." })
  reinstateBody(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Body> {
    return move(bodies, id, "reinstate", context, { note: requiredText("reason", reason), input: { reason } });
  }
}

@Resolver(() => Relation)
export class RelationResolver extends readsOf(relations) {
  @Mutation(() => Relation, {
    description:
      "Declare one's own tie to an organization. It is considered when panels are seated and votes are taken and " +
      "counted.",
  })
  declareRelation(
    @Arg("organization", () => ID) organization: string,
    @Arg("kind", () => enumOf("RelationKind")) kind: RelationKind,
    @Arg("since", () => DayScalar) since: string,
    @Arg("until", () => DayScalar, { nullable: true }) until: string | undefined,
    @Arg("detail", () => String, { nullable: true }) detail: string | undefined,
    @Ctx() context: Context,
  ): Promise<Relation> {
    if (until) assertEndsAfter(since, until);
    const more = { until: until ?? null, detail: detail ? requiredText("detail", detail) : null };
    const fields = { person: context.actor.id, organization, kind, since, ...more, declaredAt: context.now };
    return begin(relations, fields, context, {
      by: "holder",
      input: { organization, kind, since, until, detail },
      rule: (_, inside) => known(inside, organization),
    });
  }
  /**
   * @throws Refusal INVALID_INPUT when the person is not an expert; FORBIDDEN except to the department of that expert's
   * region.
   */
  @Mutation(() => Relation, {
    description:
      "Record an expert's tie to an organization that the expert has not declared. It bars them from panels as a " +
      "declared one does.",
  })
  recordRelation(
    @Arg("person", () => ID) person: string,
    @Arg("organization", () => ID) organization: string,
    @Arg("kind", () => enumOf("RelationKind")) kind: RelationKind,
    @Arg("since", () => DayScalar) since: string,
    @Arg("detail", () => String, { description: "The source of this information." }) detail: string,
    @Ctx() context: Context,
  ): Promise<Relation> {
    const fields = {
      person,
      organization,
      kind,
      since,
      until: null,
      detail: requiredText("detail", detail),
      declaredAt: context.now,
    };
    return begin(relations, fields, context, {
      by: "checker",
      input: { person, organization, kind, since, detail },
      async rule(_, inside) {
        await known(inside, organization);
        const seats = await inside.em.find(Membership, { person, kind: "expert", state: "active" });
        if (seats.length === 0) throw invalidInput("person", "notExpert", "this person is not an expert");
        const provinces = provincesOf(inside.actor, ["department"]);
        const isTheirs = seats.some(({ region }) => region === "000000" || provinces.includes(region));
        if (!isTheirs)
          throw new Refusal("FORBIDDEN", "this is an expert of another region", {
            field: "person",
            reason: "notYours",
            competence: "checker",
            clause: platformDefault,
          });
      },
    });
  }
  @Mutation(() => Relation, {
    description: "State when one's own relation ended. It counts up to and including that day.",
  })
  endRelation(
    @Arg("id", () => ID) id: string,
    @Arg("until", () => DayScalar) until: string,
    @Ctx() context: Context,
  ): Promise<Relation> {
    return act(relations, id, "end", "holder", context, {
      input: { until },
      rule(it) {
        assertEndsAfter(it.since, until);
        it.until = until;
      },
    });
  }
}

@Resolver(() => Contract)
export class ContractResolver extends readsOf(contracts) {
  /** @throws Refusal FORBIDDEN except to the provider, and to department and administrator of a region of a party. */
  @Mutation(() => Contract, {
    description:
      "Record a service of one organization to another, as a member of the provider or as an office of the region of " +
      "one of them. It bars from that day on. JL 四章.",
  })
  async recordContract(
    @Arg("provider", () => ID) provider: string,
    @Arg("client", () => ID) client: string,
    @Arg("kind", () => enumOf("ContractKind")) kind: ContractKind,
    @Arg("since", () => DayScalar) since: string,
    @Arg("subjectType", () => String, { nullable: true }) subjectType: string | undefined,
    @Arg("subjectId", () => ID, { nullable: true }) subjectId: string | undefined,
    @Ctx() context: Context,
  ): Promise<Contract> {
    assertContract({ provider, client, subjectType, subjectId });
    const fields = {
      provider,
      client,
      kind,
      since,
      subjectType: subjectType ?? null,
      subjectId: subjectId ?? null,
      recordedAt: context.now,
      regions: (await regionsOf(context.store.reading, [provider, client])).join(","),
    };
    return begin(contracts, fields, context, {
      by: "holder",
      input: { provider, client, kind, since, subjectType, subjectId },
      async rule(_, inside) {
        await known(inside, provider, "provider");
        await known(inside, client, "client");
      },
    });
  }

  @Mutation(() => Contract, {
    description: "State, as one of its parties, that a contract is not as recorded. It bars until that is decided.",
  })
  contestContract(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return decided(id, "contest", reason, context);
  }
  @Mutation(() => Contract, {
    description: "State, as one of its parties, when a contract ended. It bars until that is decided.",
  })
  endContract(
    @Arg("id", () => ID) id: string,
    @Arg("until", () => DayScalar) until: string,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return move(contracts, id, "end", context, {
      input: { until },
      rule(it) {
        assertEndsAfter(it.since, until);
        it.until = until;
      },
    });
  }
  @Mutation(() => Contract, { description: "Decide that a contract stands as recorded, and bars." })
  upholdContract(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return decided(id, "uphold", reason, context);
  }
  @Mutation(() => Contract, {
    description: "Decide that a contract is over: it goes on barring only from the record that it names.",
  })
  releaseContract(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return decided(id, "release", reason, context);
  }
  @Mutation(() => Contract, { description: "Decide that a contract never was as recorded: it bars from nothing." })
  annulContract(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return decided(id, "annul", reason, context);
  }
}

/** A move with the reason for it in the contract's history. */
const decided = (id: string, action: ContractAction, reason: string, context: Context): Promise<Contract> =>
  move(contracts, id, action, context, { note: requiredText("reason", reason), input: { reason } });
