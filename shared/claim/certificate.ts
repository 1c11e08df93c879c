import { squashed } from "../offset/registries.ts";
import { invalidInput } from "../platform/refusal.ts";

/** Green power certificates (绿证) of one month of generation: `count` of them from `number` on, 1,000 kWh each. */
export interface GreenCertificate {
  readonly number: string;
  /** The month of generation, `YYYY-MM`. */
  readonly period: string;
  readonly count: number;
}
/** A run of certificates as it is claimed: within `key`, `length` numbers from `first` on. */
export interface CertificateRange {
  readonly key: string;
  readonly first: number;
  readonly length: number;
}

const numberMost = 60;
const countMost = 1_000_000;
const digitsMost = 15;
const month = /(?<year>20\d\d)[-./年]?(?<month>0[1-9]|1[0-2]|[1-9])月?$/u;

/** @throws Refusal INVALID_INPUT unless it is a month, such as 2026-05 or 2026年5月. */
function periodOf(text: string, field: string): string {
  const found = month.exec(text.normalize("NFKC").replace(/[\p{Cf}\p{Z}\s]/gu, ""));
  if (found?.index === 0) return `${found.groups!["year"]}-${found.groups!["month"]!.padStart(2, "0")}`;
  throw invalidInput(
    field,
    "certificatePeriod",
    `"${text.slice(0, 60)}" is not a month: give the certificate's month of generation, such as 2026-05`,
  );
}

/**
 * Certificates as entered.
 * @throws Refusal INVALID_INPUT for a number without digits, no month, or no sensible count.
 */
export function certificateOf(given: Partial<GreenCertificate>, field: string): GreenCertificate {
  const number = (given.number ?? "").normalize("NFKC").trim();
  const { count = 1 } = given;
  if (!/\d/.test(number) || number.length > numberMost || !Number.isInteger(count) || count < 1 || count > countMost)
    throw invalidInput(
      `${field}.number`,
      "certificateNumber",
      "give the number printed on the certificate, and how many follow one another from it on",
    );
  return { number, period: periodOf(given.period ?? "", `${field}.period`), count };
}

/**
 * How certificates are claimed: separators, case and zeros in front make no difference. Digits beyond fifteen are part
 * of what is numbered within.
 */
export function certificateRange({ number, period, count }: GreenCertificate): CertificateRange {
  const [, head, digits] = /^(.*?)0*(\d*)$/u.exec(squashed(number))!;
  const within = `${head}${digits!.slice(0, -digitsMost)}`;
  return { key: `GEC ${period} ${within}`.trim(), first: Number(digits!.slice(-digitsMost)), length: count };
}

/**
 * A certificate as a project declares it: its number, then the month, such as `GEC123 2026-05`.
 * @throws Refusal INVALID_INPUT as `certificateOf` does.
 */
export function certificateIn(identity: string, field: string): GreenCertificate {
  const text = identity.normalize("NFKC").trim();
  const [, number = text, period = ""] = /^(.*?)[\s,;:@/]+(20\d\d\s*[-./年]?\s*\d{1,2}\s*月?)$/u.exec(text) ?? [];
  return certificateOf({ number, period }, field);
}
