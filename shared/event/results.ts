import type { Bearer, Phase, Quality, SourceCategory, Stage } from "./event.ts";
import { evaluate, totalOf, type Emitted, type Line } from "./inventory.ts";
import type { Kilograms } from "../quantity/quantity.ts";
import { decimalText, numberNear, over, parseRatio, plus, ratio, times, zero, type Ratio } from "../quantity/ratio.ts";

/** A line, as far as results need it. `uncertainty` is half the width of its 95 % interval, in per cent. */
export interface Counted extends Line {
  readonly phase: Phase;
  readonly stage: Stage;
  readonly category: SourceCategory;
  readonly quality: Quality;
  readonly bearer: Bearer;
  readonly verified: boolean;
  readonly uncertainty?: string | null;
}
/** The part of the total of one kind, in kg CO2e with six decimals. */
export interface Share<K extends string = string> {
  readonly of: K;
  readonly kilogramsExact: string;
}
/** The results of one phase of an inventory. */
export interface Results {
  readonly phase: Phase;
  readonly lines: number;
  readonly kilograms: Kilograms;
  readonly kilogramsExact: string;
  /** Two decimals; null without participants. */
  readonly perPersonKilograms: string | null;
  readonly byCategory: readonly Share<SourceCategory>[];
  readonly byStage: readonly Share<Stage>[];
  readonly byGas: readonly Share<Emitted>[];
  readonly byQuality: readonly Share<Quality>[];
  readonly byBearer: readonly Share<Bearer>[];
  /** The part based on factors verified in publications. */
  readonly verifiedExact: string;
  /**
   * Over the lines that state one: independent errors, combined by quadrature, in per cent of these lines' total; null
   * where there are none.
   */
  readonly uncertaintyPercent: string | null;
  readonly uncertainExact: string;
}

const text = (kilograms: Ratio): string => decimalText(kilograms, 6);
const sumOf = (some: readonly Ratio[]): Ratio => some.reduce(plus, zero);

/**
 * The results of the lines of `phase`, largest share first.
 * @param participants people on site, by whose number the total is divided.
 */
export function resultsOf(all: readonly Counted[], phase: Phase, participants: number): Results {
  const lines = all.filter((line) => line.phase === phase).map((line) => ({ ...line, ...evaluate(line) }));
  const shares = <K extends string>(kindOf: (line: (typeof lines)[number]) => K): Share<K>[] =>
    sharesOf(lines.map((line) => [kindOf(line), line.kilograms] as const));
  const total = totalOf(lines);
  const sum = sumOf(lines.map(({ kilograms }) => kilograms));
  const uncertain = lines.filter(({ uncertainty }) => uncertainty);
  const about = sumOf(uncertain.map(({ kilograms }) => kilograms));
  const variance = sumOf(
    uncertain.map(({ kilograms, uncertainty }) => {
      const error = times(kilograms, parseRatio(uncertainty!));
      return times(error, error);
    }),
  );
  return {
    phase,
    lines: lines.length,
    kilograms: total.kilograms,
    kilogramsExact: total.kilogramsExact,
    perPersonKilograms:
      participants > 0 && lines.length > 0 ? decimalText(over(sum, ratio(BigInt(participants))), 2) : null,
    byCategory: shares(({ category }) => category),
    byStage: shares(({ stage }) => stage),
    byQuality: shares(({ quality }) => quality),
    byBearer: shares(({ bearer }) => bearer),
    byGas: sharesOf(
      lines.flatMap(({ byGas }) =>
        Object.entries(byGas).map(([gas, kilograms]) => [gas as Emitted, parseRatio(kilograms)] as const),
      ),
    ),
    verifiedExact: text(sumOf(lines.filter(({ verified }) => verified).map(({ kilograms }) => kilograms))),
    uncertainExact: text(about),
    uncertaintyPercent: about.num === 0n ? null : (Math.sqrt(numberNear(variance)) / numberNear(about)).toFixed(1),
  };
}

function sharesOf<K extends string>(parts: readonly (readonly [K, Ratio])[]): Share<K>[] {
  const summed = [...Map.groupBy(parts, ([kind]) => kind)].map(([of, some]) => ({
    of,
    kilograms: sumOf(some.map(([, kilograms]) => kilograms)),
  }));
  return summed
    .toSorted((a, b) => numberNear(b.kilograms) - numberNear(a.kilograms))
    .map(({ of, kilograms }) => ({ of, kilogramsExact: text(kilograms) }));
}

/** Parts in per cent of their sum, with one decimal, half-even; none for a zero sum. */
export function percents<K extends string>(parts: readonly Share<K>[]): { readonly of: K; readonly percent: string }[] {
  const sum = sumOf(parts.map(({ kilogramsExact }) => parseRatio(kilogramsExact)));
  return sum.num === 0n
    ? []
    : parts.map(({ of, kilogramsExact }) => ({
        of,
        percent: decimalText(over(times(parseRatio(kilogramsExact), ratio(100n)), sum), 1),
      }));
}
