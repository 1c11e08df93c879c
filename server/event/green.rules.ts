import type { GreenCertificate } from "../../shared/claim/certificate.ts";
import type { Phase, SourceCategory } from "../../shared/event/event.ts";
import type { Multiplier } from "../../shared/event/inventory.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { parseRatio, ratio, shortText, times } from "../../shared/quantity/ratio.ts";
import { multiply, parseCounting, parseUnit, sameDimension } from "../../shared/quantity/unit.ts";

/** What of a line tells how much green power it uses, and by which certificates. */
export interface Powered {
  readonly phase: Phase;
  readonly category: SourceCategory;
  readonly activity: string;
  readonly unit: string;
  readonly multipliers: readonly Multiplier[];
  readonly factorValue: string;
  readonly certificates: readonly GreenCertificate[] | null;
}
const kilowattHour = parseUnit("kWh");
/** A certificate is of 1,000 kWh: 可再生能源绿色电力证书核发和交易规则, 国能发新能规〔2024〕67号. */
const each = 1000n;

/** The kilowatt hours of a line; undefined where it measures something else. */
function kilowattHoursOf({ activity, unit, multipliers }: Powered) {
  const all = [{ value: activity, unit }, ...multipliers].map((one) => ({
    value: parseRatio(one.value),
    unit: parseCounting(one.unit ?? ""),
  }));
  const product = all.reduce((a, b) => ({ value: times(a.value, b.value), unit: multiply(a.unit, b.unit) }));
  if (!sameDimension(product.unit, kilowattHour)) return undefined;
  const { num, den } = kilowattHour.scale;
  return times(times(product.value, product.unit.scale), ratio(den, num));
}

/**
 * Purchased energy that counts as nothing is green power: it is proved by certificates, one for 1,000 kWh at most.
 * @param isMarket whether the factor is the library's for green power.
 * @throws Refusal INVALID_INPUT for actual green power without certificates, or beyond what they cover.
 */
export function assertCovered(line: Powered, isMarket: boolean): void {
  const used = kilowattHoursOf(line);
  const isFree = line.category === "ENERGY_PURCHASED" && used !== undefined && parseRatio(line.factorValue).num === 0n;
  if (line.phase !== "actual" || !(isMarket || isFree)) return;
  if (!line.certificates?.length)
    throw invalidInput(
      "certificates",
      "noCertificate",
      "enter number and month of each green power certificate (绿证): one serves a single event or project",
    );
  const covered = each * line.certificates.reduce((sum, { count }) => sum + BigInt(count), 0n);
  if (used && used.num > covered * used.den)
    throw invalidInput(
      "certificates",
      "certificatesShort",
      `the certificates cover ${covered} kWh, the line uses ${shortText(used)}: add certificates, or enter the rest apart`,
      { covered: Number(covered), used: shortText(used) },
    );
}
