import type { GraphQLResolveInfo } from "graphql";
import { bySize, Costs } from "../platform/cost/price.ts";
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument, Speciality } from "../../shared/methodology/methodology.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { isCity } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Opinion, opinions, PanelSeat, panelSeats, ReviewMinutes, reviewMinutes } from "../committee/index.ts";
import { Comment, comments, Finding, findings, mustFixOf } from "../finding/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { act, begin, beginWithin, assertHolds, move, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { JsonScalar } from "../platform/record/scalar.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { assertFilled } from "../document/index.ts";
import { assertChecked, checkedHash } from "./calculation.ts";
import { Methodology } from "./methodology.entity.ts";
import { methodologies, methodologyRevisions } from "./resource.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { keepRevision } from "./revision.resolver.ts";
import { assertCode, assertAuthors } from "./rules.ts";

@InputType({ description: "A methodology as its developer submits it." })
class MethodologyInput {
  @Field(() => String, { description: "3 to 40 capital letters, digits and hyphens; the same in all versions." })
  code!: string;
  @Field(() => String) titleZh!: string;
  @Field(() => String) titleEn!: string;
  @Field(() => enumOf("Speciality")) speciality!: Speciality;
  @Field(() => JsonScalar, { description: "See `Methodology.document`." }) document!: MethodologyDocument;
  @Field(() => [String], {
    defaultValue: [],
    description: "Its authors by name, at most 50; none of them may review it.",
  })
  authors!: string[];
}

/** The checked fields of what the developer wrote. @throws Refusal INVALID_INPUT naming the field. */
async function written({
  code,
  titleZh,
  titleEn,
  speciality,
  document,
  authors,
}: MethodologyInput): Promise<MethodologyInput & Pick<Methodology, "documentHash" | "kind">> {
  assertCode(code);
  assertAuthors(authors);
  const documentHash = await checkedHash(document);
  return {
    code,
    titleZh: requiredText("titleZh", titleZh, 200),
    titleEn: requiredText("titleEn", titleEn, 200),
    speciality,
    document,
    authors: authors.map((one) => requiredText("authors", one, 60)),
    documentHash,
    kind: document.kind ?? "credit",
  };
}

/** The fields that are empty before submission. */
const blank = {
  number: null,
  filedOn: null,
  successor: null,
  supersededOn: null,
  previous: null,
  noticeBeganOn: null,
  noticeEndsOn: null,
  tally: null,
  dueOn: null,
  draw: null,
  convenedOn: null,
} as const;

@Resolver(() => Methodology)
export class MethodologyResolver extends readsOf(methodologies) {
  @FieldResolver(() => [Opinion], {
    description: "The experts' opinions that the reader may see: the first 200.",
  })
  opinions(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Opinion[]> {
    return manyOf(opinions, "methodology", id, context, info);
  }
  @FieldResolver(() => [PanelSeat], {
    description: "The seats on its panels that the reader may see: the first 200.",
  })
  seats(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PanelSeat[]> {
    return manyOf(panelSeats, "methodology", id, context, info);
  }
  @FieldResolver(() => [MethodologyRevision], { description: "Its submissions, oldest first." })
  revisions(
    @Root() { id }: Methodology,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MethodologyRevision[]> {
    return manyOf(methodologyRevisions, "methodology", id, context, info);
  }
  @FieldResolver(() => [ReviewMinutes], {
    description: "The minutes of its rounds that the reader may see.",
  })
  minutes(
    @Root() { id }: Methodology,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReviewMinutes[]> {
    return manyOf(reviewMinutes, "methodology", id, context, info);
  }
  @FieldResolver(() => [Finding], {
    description: "The findings in it that the reader may see: the first 200.",
  })
  findings(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Finding[]> {
    return manyOf(findings, "subjectId", id, context, info);
  }
  @FieldResolver(() => [Comment], {
    description: "The public comments on it, with answers, that the reader may see: the first 200.",
  })
  comments(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Comment[]> {
    return manyOf(comments, "subjectId", id, context, info);
  }

  @Costs({ price: bySize("input", 200, 1_000) })
  @Mutation(() => Methodology, {
    description: "Draft a methodology under the current policy of a region. SD-P 三(三)7.",
  })
  async draftMethodology(
    @Arg("region", () => String, { description: "GB/T 2260 code of the province." }) region: string,
    @Arg("input", () => MethodologyInput) input: MethodologyInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    const policyOn = dayOf(context.now);
    if (regionOf(region, policyOn) && isCity(region))
      throw invalidInput("region", "notProvince", "a methodology is filed by a province");
    policyFor(region, policyOn);
    const fields = await written(input);
    return begin(
      methodologies,
      { ...blank, ...fields, region, policyOn, applicant: context.actor.organization ?? "" },
      context,
      { input: { input, region } },
    );
  }

  /** @throws Refusal NOT_FOUND, WRONG_STATE unless it is filed, FORBIDDEN to all but its developer. */
  @Mutation(() => Methodology, {
    description: "Draft a new version of one's own filed methodology: a copy, under the current policy. JL 五章.",
  })
  reviseMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return once(context, { act: "methodology.revise", id }, async (inside) => {
      const it = await findVisible(methodologies, id, inside);
      if (it.state !== "filed") {
        throw new Refusal("WRONG_STATE", "only a filed methodology can be revised", {
          reason: "wrongState",
          state: it.state,
          action: "revise",
          clause: platformDefault,
        });
      }
      assertHolds(methodologies, it, "applicant", inside);
      const { code, titleZh, titleEn, speciality, document, documentHash, kind, authors, region, applicant } = it;
      return beginWithin(inside, methodologies, {
        ...blank,
        code,
        titleZh,
        titleEn,
        speciality,
        document,
        documentHash,
        kind,
        authors,
        region,
        applicant,
        policyOn: dayOf(inside.now),
        previous: id,
      });
    });
  }

  @Costs({ price: bySize("input", 200, 1_000) })
  @Mutation(() => Methodology, {
    description: "Edit a draft or a returned methodology. `revision` is the one that the editor saw.",
  })
  async editMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int) revision: number,
    @Arg("input", () => MethodologyInput) input: MethodologyInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    const fields = await written(input);
    return act(methodologies, id, "edit", "applicant", context, {
      revision,
      input,
      states: ["draft", "returned"],
      rule: (it) => void Object.assign(it, fields),
    });
  }

  @Costs({ price: 2_000 })
  @Mutation(() => Methodology, {
    description: "Submit it, or resubmit it after a return, once every finding that must be fixed has an answer.",
  })
  submitMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int, { nullable: true }) revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "submit", context, {
      revision,
      async rule(it, inside) {
        assertChecked(it.document, inside);
        assertFilled(it.document);
        const unanswered = await mustFixOf(inside, "methodology", id, ["open"]);
        if (unanswered) {
          throw new Refusal("RULE_BROKEN", `${unanswered} findings that must be fixed have no answer`, {
            reason: "findingsUnanswered",
            mustFix: unanswered,
            clause: platformDefault,
          });
        }
        const another = await inside.em.count(Methodology, {
          region: it.region,
          code: it.code,
          applicant: { $ne: it.applicant },
          version: { $gt: 0 },
        });
        if (another) {
          throw new Refusal("CONFLICT", `${it.code} is filed by another developer; choose another code`, {
            field: "code",
            reason: "codeTaken",
            clause: platformDefault,
          });
        }
        await keepRevision(it, inside);
        it.dueOn = dueFor(it, "methodology", "acceptor", dayOf(inside.now));
      },
    });
  }

  @Mutation(() => Methodology, { description: "Withdraw a methodology that is not under review yet." })
  withdrawMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, "withdraw", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
}
