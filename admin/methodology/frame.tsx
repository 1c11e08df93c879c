import type { ReactNode } from "react";
import type { MethodologyDocument, BilingualText } from "../../shared/methodology/methodology.ts";
import { Facts, Group, type Fact } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";

const list = (items: readonly { readonly key: string; readonly of: ReactNode }[]) => (
  <ul>
    {items.map(({ key, of }) => (
      <li key={key}>{of}</li>
    ))}
  </ul>
);
const textOf = ({ textZh, textEn, verified }: BilingualText): string =>
  either(textZh, textEn) + (verified === false ? t("methodology.unverifiedAside") : "");

const isFact = (one: Fact | false | undefined): one is Fact => !!one;

/** Where a document applies: the minimum plot, and the ground. */
function siteOf({ site }: MethodologyDocument): (Fact | false)[] {
  if (!site) return [];
  return [
    !!site.minHectares && {
      label: t("methodology.leastPlot"),
      value: t("methodology.squareMetres", { n: site.minHectares * 10_000 }),
    },
    {
      label: t(`methodology.ground.${site.ground}`),
      value: list(site.rules.map((rule) => ({ key: rule.textZh, of: textOf(rule) }))),
      wide: true,
    },
  ];
}
/** The deductions of a document: for leakage, reversal risk and uncertainty. */
function deductionsOf({ leakage, nonPermanence, uncertainty, kind }: MethodologyDocument): (Fact | false)[] {
  const risk = nonPermanence ? either(nonPermanence.reasonZh, nonPermanence.reasonEn) : t("methodology.noDeduction");
  const bands = uncertainty?.deductions
    ?.map(({ upTo, deduct }) => t("methodology.band", { upTo: upTo * 100, deduct: deduct * 100 }))
    .join(t("any.listComma"));
  return [
    !!leakage && { label: t("methodology.leakage"), value: either(leakage.reasonZh, leakage.reasonEn), wide: true },
    kind !== "emission" && { label: t("methodology.risk"), value: risk, wide: true },
    !!uncertainty && {
      label: t("methodology.uncertainty"),
      value: `${textOf(uncertainty)}${bands ? ` ${bands}` : ""}`,
      wide: true,
    },
  ];
}
const creditingOf = ({ minYears, maxYears, renewable }: NonNullable<MethodologyDocument["creditingPeriod"]>): Fact => ({
  label: t("methodology.crediting"),
  value:
    t("methodology.creditingYears", { min: minYears, max: maxYears }) +
    t(renewable ? "methodology.renewable" : "methodology.notRenewable"),
});
const Source = ({ of: { title, url } }: { of: MethodologyDocument["references"][number] }) =>
  url ? (
    <a href={url} rel="noreferrer" target="_blank">
      {title}
    </a>
  ) : (
    title
  );

/**
 * The general provisions of a document: its scope, where and for how long it applies, its deductions, its references.
 */
export function Frame({ of }: { of: MethodologyDocument }) {
  const { form, scopeZh, scopeEn, creditingPeriod, rounding, references } = of;
  const facts = [
    { label: t("methodology.scope"), value: either(scopeZh, scopeEn), wide: true },
    { label: t("methodology.form"), value: form ?? "—" },
    creditingPeriod && creditingOf(creditingPeriod),
    { label: t("methodology.rounding"), value: t(`methodology.rounding.${rounding.rule}`) },
    ...siteOf(of),
    ...deductionsOf(of),
    {
      label: t("methodology.references"),
      value: list(references.map((one) => ({ key: one.title, of: <Source of={one} /> }))),
      wide: true,
    },
  ];
  return (
    <Group title={t("methodology.frame")}>
      <Facts of={facts.filter(isFact)} />
    </Group>
  );
}
