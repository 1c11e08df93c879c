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

/** A code as it is meant: one width, capitals, no blanks, hyphens or invisible signs. */
export const meant = (code: string): string =>
  code
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Mn}\p{Z}\p{Pd}\s]/gu, "")
    .toUpperCase();

/** The codes that came before: of organizations, GB 11714-1997, and of business licences. */
const older: Readonly<Record<number, readonly [reason: string, name: string]>> = {
  9: ["usccNine", "an organization code (组织机构代码) of 9 characters"],
  15: ["usccFifteen", "a business registration or tax number of 15 digits"],
};

/**
 * The code as it is meant, however it was typed.
 * @param proof why a code whose check character is wrong is in use all the same: some were given before it was enforced.
 * @throws Refusal INVALID_INPUT unless `code` is a unified social credit code, with a valid check character or a proof.
 */
export function assertUscc(code: string, field = "uscc", proof: string | null = null): string {
  const is = meant(code);
  const no = (reason: string, message: string) =>
    new Refusal("INVALID_INPUT", message, { field, reason, value: is.slice(0, 60), clause: "GB 32100-2015" });
  if (is.length === 18 && [...is].every((sign) => signs.includes(sign))) {
    if (isChecked(is) || proof) return is;
    throw no(
      "usccCheck",
      `${is} is not a unified social credit code: its check character is wrong; if the certificate prints it so, ` +
        "state where it is printed",
    );
  }
  const [reason, name] = older[is.length] ?? [];
  if (reason && /^[0-9A-Z]+$/.test(is))
    throw no(
      reason,
      `${is} is ${name}: enter the 18 characters that replaced it, found at www.gsxt.gov.cn or www.cods.org.cn`,
    );
  throw no(
    "usccShape",
    `${is.slice(0, 60)} is not a unified social credit code: it has 18 characters, digits and capitals without ` +
      "I, O, S, V, Z",
  );
}
/** Whether the check character of a code of 18 signs is right. */
export const isChecked = (code: string): boolean => checkSignOf(code.slice(0, 17)) === code[17];
