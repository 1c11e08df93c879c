import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { symbolsIn, type Formula } from "../../shared/document/formula.ts";
import type { Given, MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { anyone, type Context } from "../platform/context.ts";
import { read, visible } from "../platform/record/rows.ts";
import { JsonScalar, SignedKilogramsScalar } from "../platform/record/scalar.ts";
import {
  examine,
  execute,
  FormulaError,
  hashOf,
  type Outcome,
  parse,
  traceOf,
  unfilledIn,
  unverifiedIn,
  type Worked,
} from "../document/index.ts";
import { methodologies } from "./resource.ts";

@ObjectType({ description: "Something that is wrong with a methodology's document." })
class ExaminationFinding {
  @Field(() => String, { description: "Where, such as `document.equations.2.expr`." }) place!: string;
  @Field(() => String, { nullable: true, description: "The id of the equation, where it is one's." }) equation?:
    | string
    | null;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: "What is wrong and what to do about it." }) messageZh!: string;
  @Field(() => String, { description: "What is wrong and what to do about it." }) messageEn!: string;
}
@ObjectType({ description: "An equation as it was read." })
class ExaminationEquation {
  @Field(() => String, { description: "The symbol that it gives." }) symbol!: string;
  @Field(() => [String], { description: "The symbols that it uses: the edges of the graph of dependencies." })
  uses!: string[];
  @Field(() => JsonScalar, { description: "The formula as the tree that is executed." }) formula!: Formula;
}
@ObjectType({ description: "One equation as it was worked, in the order in which it was." })
class ExaminationStep {
  @Field(() => String) id!: string;
  @Field(() => String) symbol!: string;
  @Field(() => String, {
    description: "The formula with numbers and units for its symbols; of what runs over an index its first place.",
  })
  substituted!: string;
  @Field(() => JsonScalar, { description: "A number, or one for each place of its index: the first 20." })
  value!: unknown;
  @Field(() => String) unit!: string;
}
@ObjectType({ description: "A worked example, and whether it comes out as stated." })
class ExaminationExample {
  @Field(() => String) nameZh!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) source!: string;
  @Field(() => Boolean) holds!: boolean;
  @Field(() => SignedKilogramsScalar, {
    nullable: true,
    description: "What is credited or emitted in the end; below zero where more was emitted than stored.",
  })
  kilograms?: number | null;
  @Field(() => [ExaminationStep]) steps!: ExaminationStep[];
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "Where the document has a rule: `{ confidencePercent, halfWidth, relative, deducted, shares: [{ symbol, share }] }`.",
  })
  uncertainty?: unknown;
}
@ObjectType({ description: "What a methodology comes to on given values, and how." })
class MethodologyEvaluation {
  @Field(() => String, { description: "SHA-256 of the document in canonical JSON." }) documentHash!: string;
  @Field(() => String, { description: "SHA-256 of the values as they were given, in canonical JSON." })
  inputsHash!: string;
  @Field(() => SignedKilogramsScalar, {
    description: "What is credited or emitted in the end; below zero where more was emitted than stored.",
  })
  kilograms!: number;
  @Field(() => [ExaminationStep]) steps!: ExaminationStep[];
  @Field(() => JsonScalar, { nullable: true, description: "As `ExaminationExample.uncertainty`." })
  uncertainty?: unknown;
}
@ObjectType({ description: "All that the platform finds in a methodology's document, without keeping it." })
class Examination {
  @Field(() => [ExaminationFinding], {
    description:
      "Nothing when the document is in order. What is `unfilled` keeps it from being handed in; all else from being kept as well.",
  })
  findings!: readonly ExaminationFinding[];
  @Field(() => [ExaminationEquation], { description: "Those that can be read." }) equations!: ExaminationEquation[];
  @Field(() => [ExaminationExample], { description: "Worked once nothing else is wrong." })
  examples!: ExaminationExample[];
  @Field(() => [String], { description: "What was not read in a published copy." }) unverified!: string[];
  @Field(() => String, { description: "SHA-256 of the document in canonical JSON." }) documentHash!: string;
}
const placesShown = 20;

/** Its formulas as far as they can be read. */
function equationsOf({ equations }: Partial<MethodologyDocument>): ExaminationEquation[] {
  return (Array.isArray(equations) ? (equations as readonly unknown[]) : []).flatMap((one) => {
    const { lhs, expr } = (one ?? {}) as { lhs?: unknown; expr?: unknown };
    if (typeof lhs !== "string" || typeof expr !== "string") return [];
    try {
      const formula = parse(expr);
      return [{ symbol: lhs, uses: [...new Set(symbolsIn(formula))], formula }];
    } catch (error) {
      if (error instanceof FormulaError) return [];
      throw error;
    }
  });
}
const stepsOf = (document: MethodologyDocument, outcome: Outcome): ExaminationStep[] =>
  traceOf(document, outcome).map(({ id, symbol, substituted, value, unit }) => ({
    id,
    symbol,
    substituted,
    value: Array.isArray(value) ? value.slice(0, placesShown) : value,
    unit,
  }));
const exampleOf = (
  document: MethodologyDocument,
  { example: { nameZh, nameEn, source }, outcome, holds }: Worked,
): ExaminationExample => ({
  nameZh,
  nameEn,
  source,
  holds,
  kilograms: outcome?.kilograms ?? null,
  uncertainty: outcome?.uncertainty ?? null,
  steps: outcome ? stepsOf(document, outcome) : [],
});
/** @throws Refusal UNAUTHENTICATED for the public, who has `tanhui methodology` and the published schema. */
function assertSignedIn({ actor }: Context): void {
  if (actor.id === anyone.id)
    throw new Refusal("UNAUTHENTICATED", "sign in first", { reason: "signIn", clause: platformDefault });
}
/** @throws Refusal INVALID_INPUT for what is no object: `of` names it. */
function assertObject(value: unknown, field: string, of: string): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal("INVALID_INPUT", of, { field, reason: "missing", clause: platformDefault });
}

@Resolver()
export class ExaminationResolver {
  /** @throws Refusal UNAUTHENTICATED for the public; INVALID_INPUT for what is no document at all. */
  @Query(() => Examination, {
    description:
      "Look a document over as its author writes it: what is wrong with it, its formulas as they are read, its worked examples as they come out. Nothing is kept.",
  })
  checkMethodologyDocument(
    @Arg("document", () => JsonScalar, { description: "See `Methodology.document`." }) document: unknown,
    @Ctx() context: Context,
  ): Examination {
    assertSignedIn(context);
    assertObject(document, "document", "a document is an object");
    const { findings, examples } = examine(document);
    const isTooLong = findings[0]?.reason === "tooLong" && findings[0].place === "document";
    return {
      findings: [...findings, ...unfilledIn(document)],
      documentHash: hashOf(document),
      equations: isTooLong ? [] : equationsOf(document),
      // What has not the form of a document yet has no parts to look through.
      examples: examples.map((one) => exampleOf(document as MethodologyDocument, one)),
      unverified: findings.length > 0 ? [] : unverifiedIn(document as MethodologyDocument),
    };
  }

  /** @throws Refusal UNAUTHENTICATED for the public, NOT_FOUND, and what `execute` refuses. */
  @Query(() => MethodologyEvaluation, {
    description:
      "Work a methodology on values of one's own, as its reviewer does: each equation with its numbers and units. Nothing is kept.",
  })
  async evaluateMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("inputs", () => JsonScalar, {
      description:
        "By symbol: a value, one for each place of its index, or `{ begin, end }`; defaults fill what is left out.",
    })
    inputs: unknown,
    @Ctx() context: Context,
  ): Promise<MethodologyEvaluation> {
    assertSignedIn(context);
    assertObject(inputs, "inputs", "the values are an object, by symbol");
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
    const { document } = found;
    const outcome = execute(document, inputs as Readonly<Record<string, Given>>);
    return {
      documentHash: hashOf(document),
      inputsHash: hashOf(inputs),
      kilograms: outcome.kilograms,
      uncertainty: outcome.uncertainty ?? null,
      steps: stepsOf(document, outcome),
    };
  }
}
