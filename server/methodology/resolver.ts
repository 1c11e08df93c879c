import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument, Speciality } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { isCity } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { said } from "../../shared/platform/text.ts";
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
import { policyFor } from "../policy/index.ts";
import { assertDocument, assertFilled, hashOf } from "../document/index.ts";
import { dueFor } from "./due.ts";
import { Methodology } from "./methodology.entity.ts";
import { methodologies, methodologyRevisions } from "./resource.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { keepRevision } from "./revision.resolver.ts";

@InputType({ description: "A methodology as its developer writes it." })
class MethodologyInput {
  @Field(() => String, { description: "3 to 40 capitals, digits and hyphens; the same in all versions." })
  code!: string;
  @Field(() => String) titleZh!: string;
  @Field(() => String) titleEn!: string;
  @Field(() => enumOf("Speciality")) speciality!: Speciality;
  @Field(() => JsonScalar, { description: "See `Methodology.document`." }) document!: MethodologyDocument;
  @Field(() => [String], {
    defaultValue: [],
    description: "Who wrote it, by name: at most 50; none of them judges it.",
  })
  authors!: string[];
}

const no = (field: string, reason: string, message: string) =>
  new Refusal("INVALID_INPUT", message, { field, reason, clause: platformDefault });

/** What is kept of what the developer wrote, checked. @throws Refusal INVALID_INPUT naming the field. */
function written({
  code,
  titleZh,
  titleEn,
  speciality,
  document,
  authors,
}: MethodologyInput): MethodologyInput & Pick<Methodology, "documentHash" | "kind"> {
  if (!/^[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]$/.test(code))
    throw no("code", "code", "a code has 3 to 40 capitals, digits and hyphens");
  assertDocument(document);
  if (authors.length > 50)
    throw new Refusal("INVALID_INPUT", "at most 50 authors", {
      field: "authors",
      reason: "tooMany",
      most: 50,
      clause: platformDefault,
    });
  return {
    code,
    titleZh: said("titleZh", titleZh, 200),
    titleEn: said("titleEn", titleEn, 200),
    speciality,
    document,
    authors: authors.map((one) => said("authors", one, 60)),
    documentHash: hashOf(document),
    kind: document.kind ?? "credit",
  };
}

/** What a methodology does not say before it is handed in. */
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
    description: "What the experts said, as far as the reader may know it: the first 200.",
  })
  opinions(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Opinion[]> {
    return manyOf(opinions, "methodology", id, context, info);
  }
  @FieldResolver(() => [PanelSeat], {
    description: "Who sat on its panels, as far as the reader may know it: the first 200.",
  })
  seats(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PanelSeat[]> {
    return manyOf(panelSeats, "methodology", id, context, info);
  }
  @FieldResolver(() => [MethodologyRevision], { description: "What was handed in, time after time, the first first." })
  revisions(
    @Root() { id }: Methodology,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MethodologyRevision[]> {
    return manyOf(methodologyRevisions, "methodology", id, context, info);
  }
  @FieldResolver(() => [ReviewMinutes], {
    description: "The minutes of its rounds, as far as the reader may know them.",
  })
  minutes(
    @Root() { id }: Methodology,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReviewMinutes[]> {
    return manyOf(reviewMinutes, "methodology", id, context, info);
  }
  @FieldResolver(() => [Finding], {
    description: "What was found in it, as far as the reader may know it: the first 200.",
  })
  findings(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Finding[]> {
    return manyOf(findings, "subjectId", id, context, info);
  }
  @FieldResolver(() => [Comment], {
    description: "What the public said of it, with the answers, as far as the reader may know it: the first 200.",
  })
  comments(@Root() { id }: Methodology, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Comment[]> {
    return manyOf(comments, "subjectId", id, context, info);
  }

  @Mutation(() => Methodology, {
    description: "Begin a methodology under the policy of a region as it stands today. SD-P 三(三)7.",
  })
  draftMethodology(
    @Arg("region", () => String, { description: "GB/T 2260 code of the province." }) region: string,
    @Arg("input", () => MethodologyInput) input: MethodologyInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    const policyOn = dayOf(context.now);
    if (regionOf(region, policyOn) && isCity(region))
      throw no("region", "notProvince", "a methodology is filed by a province");
    policyFor(region, policyOn);
    return begin(
      methodologies,
      { ...blank, ...written(input), region, policyOn, applicant: context.actor.organization ?? "" },
      context,
      { input: { input, region } },
    );
  }

  /** @throws Refusal NOT_FOUND, WRONG_STATE unless it is filed, FORBIDDEN to all but its developer. */
  @Mutation(() => Methodology, {
    description:
      "Begin a new version of a methodology of one's own that is filed: it starts as a copy, under the policy of today. JL 五章.",
  })
  reviseMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return once(context, { act: "methodology.revise", id }, async (inside) => {
      const it = await findVisible(methodologies, id, inside);
      if (it.state !== "filed") {
        throw new Refusal("WRONG_STATE", "a new version is written from one that is filed", {
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

  @Mutation(() => Methodology, {
    description: "Rewrite a draft, or what was returned. The revision is that which the writer saw.",
  })
  editMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int) revision: number,
    @Arg("input", () => MethodologyInput) input: MethodologyInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    const fields = written(input);
    return act(methodologies, id, "edit", "applicant", context, {
      revision,
      input,
      states: ["draft", "returned"],
      rule: (it) => void Object.assign(it, fields),
    });
  }

  @Mutation(() => Methodology, {
    description: "Hand it in, or again after it was returned: then every finding that must be fixed has its answer.",
  })
  submitMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int, { nullable: true }) revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "submit", context, {
      revision,
      async rule(it, inside) {
        assertDocument(it.document);
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
          throw new Refusal("CONFLICT", `${it.code} is filed by another developer; choose a code of your own`, {
            field: "code",
            reason: "codeTaken",
            clause: platformDefault,
          });
        }
        await keepRevision(it, inside);
        it.dueOn = dueFor(it, "acceptor", inside.now);
      },
    });
  }

  @Mutation(() => Methodology, { description: "Take back what is not yet under review." })
  withdrawMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, "withdraw", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
}
