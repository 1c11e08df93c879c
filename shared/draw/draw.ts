import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From a published commitment to a verifiable draw, or to a failure on the public record. Platform default, after
 * draft-thomson-elegy-vrs.
 */
export const drawLifecycle = lifecycle("draw", "committed", {
  reveal: { from: ["committed"], to: "revealed", by: "administrator" },
  fail: { from: ["committed"], to: "failed", by: "administrator" },
});
export type DrawState = StateOf<typeof drawLifecycle>;
export type DrawAction = ActionOf<typeof drawLifecycle>;

/** Days after the source is due within which the secret must be revealed. Platform default. */
export const revealDays = 7;
/**
 * Hours required between the commitment and the publication of the source: a value already known is not a source of
 * randomness. Platform default.
 */
export const leadHours = 24;

const digits = (value: string): number[] => value.match(/\d+/g)!.map(Number);
/**
 * Public sources of randomness, each with one canonical form of its value: two spellings would allow a choice between
 * two draws. 双色球: six red numbers of 33, ascending, and a blue one of 16. A beacon such as drand: 32 bytes in hex. Dice
 * before witnesses: at least twenty throws.
 */
const forms = {
  doubleColourBall: (value: string) => {
    if (!/^\d\d( \d\d){5} \+ \d\d$/.test(value)) return false;
    const [blue, ...red] = digits(value).reverse();
    return (
      blue! >= 1 && blue! <= 16 && red.every((ball, i) => ball >= 1 && ball <= 33 && (i === 0 || ball < red[i - 1]!))
    );
  },
  beacon: (value: string) => /^[0-9a-f]{64}$/.test(value),
  dice: (value: string) => /^[1-6](\.[1-6]){19,}$/.test(value),
} as const satisfies Record<string, (value: string) => boolean>;
export type SourceKind = keyof typeof forms;
export const sourceKinds = Object.keys(forms) as readonly SourceKind[];
export const isValueOf = (kind: SourceKind, value: string): boolean => forms[kind](value);
