import { certificateOf, type GreenCertificate } from "../../shared/claim/certificate.ts";
import { assertClear, assertFew, evaluate, type FixedPart, type GasFactor } from "../../shared/event/inventory.ts";
import type { Bearer, Phase, Quality, SourceCategory, Stage } from "../../shared/event/event.ts";
import type { GwpSet } from "../../shared/factor/gwp.ts";
import { parseRatio, ratio } from "../../shared/quantity/ratio.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { factorFor } from "../factor/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { assertCovered } from "./green.rules.ts";
import type { InventoryLine } from "./line.entity.ts";
import type { Applied } from "./rules.ts";

/** A multiplier as input: with its own value, or from the library. */
export interface MultiplierData {
  readonly name: string;
  readonly value?: string | null;
  readonly unit?: string | null;
  readonly factor?: string | null;
}
/** A line as input: with a library factor, or the organiser's own with its source. */
export interface LineData {
  readonly phase: Phase;
  readonly stage: Stage;
  readonly category: SourceCategory;
  readonly source: string;
  readonly activity: string;
  readonly unit: string;
  readonly multipliers: readonly MultiplierData[];
  readonly factor?: string | null;
  /** The version that was seen. */
  readonly factorVersion?: number | null;
  readonly ownFactor?: {
    readonly value: string;
    readonly unit: string;
    readonly source: string;
    readonly year?: number | null;
  } | null;
  readonly gases?: readonly GasFactor[] | null;
  readonly gwpSet?: GwpSet | null;
  readonly fixed?: readonly FixedPart[] | null;
  readonly bearer: Bearer;
  readonly quality: Quality;
  readonly uncertainty?: string | null;
  /** Ids of files of the event. */
  readonly evidence?: readonly string[] | null;
  /** Green power certificates that it uses up. */
  readonly certificates?: readonly Partial<GreenCertificate>[] | null;
  readonly note?: string | null;
}
/** A line ready to be entered: calculated, with what it took from the library. */
export type Prepared = Omit<InventoryLine, "id" | "event" | "addedAt">;

const evidenceMost = 20;
const certificatesMost = 100;
const percentMost = ratio(1000n);

async function applied(given: MultiplierData, i: number, inside: Inside): Promise<Applied> {
  const field = `multipliers.${i}`;
  const name = requiredText(`${field}.name`, given.name, 100);
  if (given.factor) {
    if (given.value || given.unit)
      throw invalidInput(field, "factorTwice", `${field} has both its own value and a library factor: give only one`);
    const { id, value, unit, source, verified } = await factorFor(inside, given.factor, `${field}.factor`);
    return { name, value, unit, factor: id, source, verified };
  }
  if (!given.value) throw invalidInput(`${field}.value`, "noValue", `${field} has no value`);
  return { name, value: given.value, ...(given.unit && { unit: given.unit }) };
}

type Chosen = Pick<
  InventoryLine,
  "factor" | "factorVersion" | "factorValue" | "factorUnit" | "factorSource" | "factorYear" | "verified"
> & { readonly isMarket: boolean };
async function chosen(given: LineData, inside: Inside): Promise<Chosen> {
  const { factor, factorVersion, ownFactor: own, evidence } = given;
  if (!factor === !own) {
    throw invalidInput(
      "factor",
      factor ? "factorTwice" : "noFactor",
      "a line has one factor: a library factor by its id, or your own with value, unit and source",
    );
  }
  if (own) {
    const factorSource = requiredText("ownFactor.source", own.source, 500);
    return {
      factor: null,
      factorVersion: null,
      factorValue: own.value,
      factorUnit: own.unit,
      factorSource,
      factorYear: own.year ?? null,
      verified: false,
      isMarket: false,
    };
  }
  const {
    id,
    version,
    category,
    value,
    unit,
    source,
    year = null,
    verified,
  } = await factorFor(inside, factor!, "factor", factorVersion);
  if (category === "electricity_market" && !evidence?.length) {
    throw invalidInput(
      "evidence",
      "noEvidence",
      "enter green power as a separate line with its proof: contract and certificates (绿证), uploaded as a file " +
        "of the event",
    );
  }
  return {
    factor: id,
    factorVersion: version,
    factorValue: value,
    factorUnit: unit,
    factorSource: source,
    factorYear: year,
    verified,
    isMarket: category === "electricity_market",
  };
}

/** @throws Refusal INVALID_INPUT for more than twenty files, or one that does not belong to the event. */
export function assertEvidence(evidence: readonly string[], files: ReadonlySet<string>): readonly string[] {
  if (evidence.length > evidenceMost) throw invalidInput("evidence", "tooMany", `at most ${evidenceMost} files`);
  const foreign = evidence.find((id) => !files.has(id));
  if (foreign !== undefined)
    throw invalidInput(
      "evidence",
      "fileElsewhere",
      `${foreign.slice(0, 60)} is not a file of this event: upload it first`,
    );
  return [...new Set(evidence)];
}
function certificatesOf(given: LineData["certificates"]): readonly GreenCertificate[] | null {
  if (!given?.length) return null;
  if (given.length > certificatesMost)
    throw invalidInput("certificates", "tooMany", `at most ${certificatesMost} runs of certificates`, {
      most: certificatesMost,
    });
  return given.map((one, i) => certificateOf(one, `certificates.${i}`));
}
function uncertaintyOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const value = parseRatio(text, "uncertainty");
  if (value.num < 0n || value.num > percentMost.num * value.den)
    throw invalidInput("uncertainty", "percent", "an uncertainty is a percentage from 0 to 1000");
  return text;
}

/**
 * Calculates a line from its input, with factor and multipliers taken from the library.
 * @param files the ids of the event's files.
 * @throws Refusal INVALID_INPUT, NOT_FOUND; RULE_BROKEN for a factor that has been withdrawn, CONFLICT for one that was
 * corrected since it was seen.
 */
export async function prepared(given: LineData, files: ReadonlySet<string>, inside: Inside): Promise<Prepared> {
  const { phase, stage, category, bearer, quality, activity, unit, gwpSet = null } = given;
  const [gases, fixed] = [given.gases ?? [], given.fixed ?? []];
  assertFew(given.multipliers);
  const multipliers: Applied[] = [];
  for (const [i, one] of given.multipliers.entries()) multipliers.push(await applied(one, i, inside));
  const { isMarket, ...factor } = await chosen(given, inside);
  const evidence = assertEvidence(given.evidence ?? [], files);
  for (const [i, { name }] of fixed.entries()) requiredText(`fixed.${i}.name`, name, 100);
  assertClear({ unit, multipliers, gases, fixed, ...factor });
  const { kilogramsExact, byGas, steps } = evaluate({ activity, unit, multipliers, gases, gwpSet, fixed, ...factor });
  const certificates = certificatesOf(given.certificates);
  assertCovered({ phase, category, activity, unit, multipliers, certificates, ...factor }, isMarket);
  return {
    phase,
    stage,
    category,
    bearer,
    quality,
    activity,
    unit,
    multipliers,
    gases,
    gwpSet,
    fixed,
    ...factor,
    evidence,
    kilogramsExact,
    byGas,
    steps,
    source: requiredText("source", given.source, 200),
    note: given.note ? requiredText("note", given.note, 500) : null,
    uncertainty: uncertaintyOf(given.uncertainty),
    certificates,
    // A typed number has no source of its own; a library factor passes its verification mark to the line.
    verified:
      factor.verified && fixed.length + gases.length === 0 && multipliers.every((one) => !one.factor || !!one.verified),
  };
}
