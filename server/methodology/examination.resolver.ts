import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { bySize, Costs } from "../platform/cost/price.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Formula } from "../../shared/document/formula.ts";
import type { ParameterValue, MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { anyone, type Context } from "../platform/context.ts";
import { read, visible } from "../platform/record/rows.ts";
import { JsonScalar, SignedKilogramsScalar } from "../platform/record/scalar.ts";
import { evaluateDocument, examineDocument } from "./calculation.ts";
import { methodologies } from "./resource.ts";

@ObjectType({ description: "A problem in a methodology's document." })
class ExaminationFinding {
  @Field(() => String, { description: "Where, such as `document.equations.2.expr`." }) place!: string;
  @Field(() => String, { nullable: true, description: "The id of the equation, if the problem is in one." }) equation?:
    | string
    | null;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: "What is wrong and how to correct it." }) messageZh!: string;
  @Field(() => String, { description: "What is wrong and how to correct it." }) messageEn!: string;
}
@ObjectType({ description: "An equation as it was parsed." })
class ExaminationEquation {
  @Field(() => String, { description: "The symbol that it defines." }) symbol!: string;
  @Field(() => [String], { description: "The symbols that it uses: the edges of the dependency graph." })
  uses!: readonly string[];
  @Field(() => JsonScalar, { description: "The formula as the tree that is executed." }) formula!: Formula;
}
@ObjectType({ description: "One calculated equation, in the order of calculation." })
class ExaminationStep {
  @Field(() => String) id!: string;
  @Field(() => String) symbol!: string;
  @Field(() => String, {
    description: "The formula with numbers and units for its symbols; over an index, its first place.",
  })
  substituted!: string;
  @Field(() => JsonScalar, { description: "A number, or one for each place of its index: the first 20." })
  value!: unknown;
  @Field(() => String) unit!: string;
}
@ObjectType({ description: "A worked example, and whether it gives the stated values." })
class ExaminationExample {
  @Field(() => String) nameZh!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) source!: string;
  @Field(() => Boolean) holds!: boolean;
  @Field(() => SignedKilogramsScalar, {
    nullable: true,
    description: "What is finally credited or emitted; below zero where more was emitted than stored.",
  })
  kilograms?: number | null;
  @Field(() => [ExaminationStep]) steps!: readonly ExaminationStep[];
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "If the document has an uncertainty rule: " +
      "`{ confidencePercent, halfWidth, relative, deducted, shares: [{ symbol, share }] }`.",
  })
  uncertainty?: unknown;
}
@ObjectType({ description: "The result of a methodology for given values, and how it was calculated." })
class MethodologyEvaluation {
  @Field(() => String, { description: "SHA-256 of the document in canonical JSON." }) documentHash!: string;
  @Field(() => String, { description: "SHA-256 of the given values in canonical JSON." })
  inputsHash!: string;
  @Field(() => SignedKilogramsScalar, {
    description: "What is finally credited or emitted; below zero where more was emitted than stored.",
  })
  kilograms!: number;
  @Field(() => [ExaminationStep]) steps!: readonly ExaminationStep[];
  @Field(() => JsonScalar, { nullable: true, description: "As `ExaminationExample.uncertainty`." })
  uncertainty?: unknown;
}
@ObjectType({ description: "Everything that the platform finds in a methodology's document; nothing is stored." })
class Examination {
  @Field(() => [ExaminationFinding], {
    description:
      "Empty when the document is in order. Findings with the reason `unfilled` prevent submission; all others " +
      "prevent saving, too.",
  })
  findings!: readonly ExaminationFinding[];
  @Field(() => [ExaminationEquation], { description: "Those that can be parsed." })
  equations!: readonly ExaminationEquation[];
  @Field(() => [ExaminationExample], { description: "Calculated once nothing else is wrong." })
  examples!: readonly ExaminationExample[];
  @Field(() => [String], { description: "What was not verified against a published copy." })
  unverified!: readonly string[];
  @Field(() => String, { description: "SHA-256 of the document in canonical JSON." }) documentHash!: string;
}
/** The steps of arithmetic that are one unit of work (see `Price`). */
const stepsPerUnit = 100;

/**
 * Runs what counts its steps within what is left to the request, and charges them. What ends the worker costs all that
 * is left: nobody knows what it took.
 */
async function charged<T extends { readonly spent: number }>(
  { work }: Context,
  run: (stepsMost: number) => Promise<T>,
): Promise<T> {
  const most = work?.left ?? Number.MAX_SAFE_INTEGER;
  try {
    const outcome = await run(most * stepsPerUnit);
    await work?.charge(outcome.spent / stepsPerUnit);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal && error.details["reason"] === "workTooLarge") await work?.charge(most);
    throw error;
  }
}

/** @throws Refusal UNAUTHENTICATED for the public, who can use `tanhui methodology` and the published schema. */
function assertSignedIn({ actor }: Context): void {
  if (actor.id === anyone.id)
    throw new Refusal("UNAUTHENTICATED", "sign in first", { reason: "signIn", clause: platformDefault });
}
/** @throws Refusal INVALID_INPUT for anything but an object, with the message `of`. */
function assertObject(value: unknown, field: string, of: string): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal("INVALID_INPUT", of, { field, reason: "missing", clause: platformDefault });
}

@Resolver()
export class ExaminationResolver {
  /** @throws Refusal UNAUTHENTICATED for the public; INVALID_INPUT for what is not an object. */
  @Costs({ price: bySize("document", 200, 1_000) })
  @Query(() => Examination, {
    description:
      "Check a document while it is being written: what is wrong with it, its parsed formulas, the results of its " +
      "worked examples. Nothing is stored.",
  })
  checkMethodologyDocument(
    @Arg("document", () => JsonScalar, { description: "See `Methodology.document`." }) document: unknown,
    @Ctx() context: Context,
  ): Promise<Examination> {
    assertSignedIn(context);
    assertObject(document, "document", "the document must be an object");
    return charged(context, (stepsMost) => examineDocument({ document, stepsMost }));
  }

  /** @throws Refusal UNAUTHENTICATED for the public, NOT_FOUND, and what `execute` refuses. */
  @Costs({ price: bySize("inputs", 100, 1_000) })
  @Query(() => MethodologyEvaluation, {
    description:
      "Calculate a methodology with one's own values, as its reviewers do: each equation with its numbers and units. " +
      "Nothing is stored.",
  })
  async evaluateMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("inputs", () => JsonScalar, {
      description:
        "By symbol: a value, a list with one for each place of its index, or `{ begin, end }`; " +
        "defaults fill in the rest.",
    })
    inputs: unknown,
    @Ctx() context: Context,
  ): Promise<MethodologyEvaluation> {
    assertSignedIn(context);
    assertObject(inputs, "inputs", "the values must be an object, by symbol");
    const [found] = (await read(
      methodologies,
      ["document"],
      visible(context.store.reading, methodologies, context).where("it.id", "=", id),
      context,
    )) as { document: MethodologyDocument }[];
    if (!found)
      throw new Refusal("NOT_FOUND", `no methodology ${id}`, {
        field: "id",
        reason: "notFound",
        clause: platformDefault,
      });
    const given = { document: found.document, inputs: inputs as Readonly<Record<string, ParameterValue>> };
    return charged(context, (stepsMost) => evaluateDocument({ ...given, stepsMost }));
  }
}
