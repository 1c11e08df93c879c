import { Refusal } from "../platform/refusal.ts";

const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * The check character of the first 17 of a unified social credit code: weights are powers of 3 modulo 31, `(31 − sum
 * mod 31) mod 31`. GB 32100-2015.
 */
export const checkSignOf = (body: string): string =>
  signs[(31 - ([...body].reduce((sum, sign, i) => sum + signs.indexOf(sign) * weights[i]!, 0) % 31)) % 31]!;
const weights = Array.from({ length: 17 }).reduce<number[]>(
  (powers) => [...powers, powers.length ? (powers.at(-1)! * 3) % 31 : 1],
  [],
);

/** @throws Refusal INVALID_INPUT unless `code` is a unified social credit code with a valid check character. */
export function assertUscc(code: string, field = "uscc"): void {
  const shaped = code.length === 18 && [...code].every((sign) => signs.includes(sign));
  if (shaped && checkSignOf(code.slice(0, 17)) === code[17]) return;
  throw new Refusal(
    "INVALID_INPUT",
    `${code} is not a unified social credit ` +
      `code${shaped ? ": its check character is wrong" : ": it has 18 characters, digits and capitals without I, O, S, V, Z"}`,
    { field, reason: shaped ? "usccCheck" : "usccShape", value: code, clause: "GB 32100-2015" },
  );
}
