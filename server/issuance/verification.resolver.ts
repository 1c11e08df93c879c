import type { GraphQLResolveInfo } from "graphql";
import { bySize, Costs } from "../platform/cost/price.ts";
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { mustFixOf } from "../finding/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { move, findVisible } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { JsonScalar, SignedKilogramsScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { interestingProject, Project, projectCase } from "../project/index.ts";
import { assertNoTie, CheckedParty, checkedFor } from "../standing/index.ts";
import { completed, computed, recordComputation } from "./computing.ts";
import { assertVerifier, basisOf } from "./guard.ts";
import { Issuance } from "./issuance.entity.ts";
import { monitoredFrom } from "./monitored.rules.ts";
import { assertShown } from "./registered.ts";
import { assertFoundOnlyHere } from "./registered.rules.ts";
import { MonitoringReport } from "./report.entity.ts";
import { differencesOf, type Difference, type ReportFinding } from "./report.rules.ts";
import type { Traced, Uncertainty } from "../document/index.ts";
import { issuances, monitoringReports } from "./resource.ts";

@ObjectType({ description: "A report recalculated now by the filed document." })
class Recomputation {
  @Field(() => SignedKilogramsScalar, {
    simple: true,
    nullable: true,
    description: "The result, kgCO2e, rounded down; null while something is missing.",
  })
  kilograms!: number | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The kilograms before rounding down: half-even to 10⁻⁶.",
  })
  exact!: string | null;
  @Field(() => String, { simple: true, description: "SHA-256 of the document, in canonical form." })
  documentHash!: string;
  @Field(() => String, { simple: true, nullable: true, description: "SHA-256 of the input values." })
  inputsHash!: string | null;
  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description:
      "Whether document, values and kilograms equal those on record; null where nothing is on record yet, or " +
      "other values were given.",
  })
  same!: boolean | null;
  @Field(() => JsonScalar, {
    simple: true,
    description:
      "Everything that prevents the calculation: `[{ place, symbol, member, date, reason, messageZh, messageEn }]`.",
  })
  findings!: readonly ReportFinding[];
  @Field(() => JsonScalar, {
    simple: true,
    nullable: true,
    description:
      "Each equation in order, with numbers and units substituted: `[{ id, symbol, formula, substituted, value, " +
      "unit, uses }]`.",
  })
  trace!: readonly Traced[] | null;
  @Field(() => JsonScalar, {
    simple: true,
    nullable: true,
    description: "The values by symbol, as `tanhui methodology evaluate` takes them.",
  })
  inputs!: object | null;
  @Field(() => JsonScalar, {
    simple: true,
    nullable: true,
    description:
      "The uncertainty, where the document has a rule: `{ confidencePercent, halfWidth, relative, deducted, " +
      "shares }`; the deduction has already been made.",
  })
  uncertainty!: Uncertainty | null;
  @Field(() => JsonScalar, {
    simple: true,
    description:
      "The differences between the given values and the report: `[{ symbol, member, date, reported, found }]`.",
  })
  differences!: readonly Difference[];
}

/** The accepted values: the reported ones, unless stated otherwise. */
const acceptedOf = (given: unknown, { data }: Issuance): Monitored =>
  given === undefined || given === null ? data : monitoredFrom(given);

@Resolver(() => MonitoringReport)
export class MonitoringReportResolver extends readsOf(monitoringReports) {}

@Resolver(() => Issuance)
export class VerificationResolver {
  @Costs({ price: 500 })
  @FieldResolver(() => [CheckedParty], {
    nullable: true,
    description: "What its verifier is held against, for those who judge the reductions.",
  })
  checkedAgainst(@Root() it: Issuance, @Ctx() context: Context): Promise<CheckedParty[] | null> {
    const cases = async () => [await projectCase(context, await interestingProject(context, it.project))];
    return checkedFor(issuances, it, it.verifier, cases, context);
  }
  @FieldResolver(() => [MonitoringReport], { description: "The report as submitted, round by round." })
  async reports(
    @Root() { id }: Issuance,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MonitoringReport[]> {
    return (await manyOf(monitoringReports, "issuance", id, context, info)).toSorted((a, b) => a.round - b.round);
  }

  /** @throws Refusal NOT_FOUND, also when hidden; FORBIDDEN for other values from anyone but a participant. */
  @Costs({ price: bySize("data", 100, 2_000) })
  @Query(() => Recomputation, {
    description:
      "Recalculate a report from the filed document and its stored data, and compare with the record. With other " +
      "values: their result, and the differences.",
  })
  recomputeIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("data", () => JsonScalar, {
      nullable: true,
      description: "Other values, in the form of `Issuance.data`: for participants only.",
    })
    data: unknown,
    @Ctx() context: Context,
  ): Promise<Recomputation> {
    return within(context, async (inside) => {
      const it = await findVisible(issuances, id, inside);
      const own = data !== undefined && data !== null;
      if (own && issuances.rolesOn(context.actor, it).length === 0)
        throw new Refusal("FORBIDDEN", "only participants in this issuance may try other values", {
          field: "data",
          reason: "notYours",
          clause: platformDefault,
        });
      const basis = await basisOf(inside, it.subProject);
      const worked = acceptedOf(data, it);
      const { exact, ...rest } = computed(basis, worked, inside);
      const same =
        own || !it.inputsHash
          ? null
          : it.documentHash === rest.documentHash &&
            it.inputsHash === rest.inputsHash &&
            it.reductionsKilograms === rest.kilograms;
      const differences = own ? differencesOf(basis.methodology.document, it.data, worked) : [];
      return { ...rest, exact: exact === null ? null : exact.toFixed(6), same, differences };
    });
  }

  /**
   * @throws Refusal RULE_BROKEN while findings that must be fixed are open, or the body may not verify it;
   * INVALID_INPUT for incomplete values.
   */
  @Mutation(() => Issuance, {
    description:
      "Verify the reductions (减排量核查), as the body named: calculated from the accepted values, at most the " +
      "reported quantity.",
  })
  verifyIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("statement", () => String) statement: string,
    @Arg("data", () => JsonScalar, {
      nullable: true,
      description: "The values accepted, in the form of `Issuance.data`, where they differ from the report.",
    })
    data: unknown,
    @Arg("registrationFinding", () => String, {
      nullable: true,
      description: "What was found of the period in other registries, where the project is registered there too.",
    })
    registrationFinding: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, "verify", context, {
      input: { data, statement, registrationFinding: registrationFinding ?? null },
      async rule(it, inside) {
        const project = await inside.em.findOneOrFail(Project, { id: it.project });
        await assertVerifier(it, project, inside);
        await assertNoTie(inside, "verifier", await projectCase(inside, project));
        await assertShown(it, project, inside);
        assertFoundOnlyHere(project.declarations, registrationFinding);
        const open = await mustFixOf(inside, "issuance", id);
        if (open > 0)
          throw new Refusal("RULE_BROKEN", `${open} findings that must be fixed are still open`, {
            reason: "findingsOpen",
            mustFix: open,
            clause: platformDefault,
          });
        const acceptedData = acceptedOf(data, it);
        const computation = completed(await basisOf(inside, it.subProject), acceptedData, inside);
        // Verified reductions never exceed those applied for.
        const verifiedKilograms = Math.min(computation.kilograms, it.reductionsKilograms!);
        Object.assign(it, {
          acceptedData,
          acceptedHash: computation.inputsHash,
          verifiedKilograms,
          verification: requiredText("statement", statement),
          registrationFinding: registrationFinding?.trim()
            ? requiredText("registrationFinding", registrationFinding)
            : null,
          dueOn: dueFor(it, "issuance", "publisher", dayOf(inside.now)),
        });
        await recordComputation(inside, it, "accept", computation, it.round);
      },
    });
  }
}
