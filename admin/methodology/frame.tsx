import type { ReactNode } from "react";
import type { MethodologyDocument, Said } from "../../shared/methodology/methodology.ts";
import { Facts, Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";

const list = (items: readonly { readonly key: string; readonly of: ReactNode }[]) => (
  <ul>
    {items.map(({ key, of }) => (
      <li key={key}>{of}</li>
    ))}
  </ul>
);
const said = ({ textZh, textEn, verified }: Said): string =>
  either(textZh, textEn) + (verified === false ? t("methodology.unverifiedAside") : "");

/** What holds for a document as a whole: its scope, where it may be used, for how long, what it deducts, how it rounds, on what it rests. */
export function Frame({
  of: {
    form,
    scopeZh,
    scopeEn,
    site,
    creditingPeriod,
    leakage,
    nonPermanence,
    uncertainty,
    rounding,
    references,
    kind,
  },
}: {
  of: MethodologyDocument;
}) {
  const years =
    creditingPeriod &&
    t("methodology.creditingYears", { min: creditingPeriod.minYears, max: creditingPeriod.maxYears });
  const deducted = nonPermanence
    ? either(nonPermanence.reasonZh, nonPermanence.reasonEn)
    : t("methodology.noDeduction");
  const bands = uncertainty?.deductions
    ?.map(({ upTo, deduct }) => t("methodology.band", { upTo: upTo * 100, deduct: deduct * 100 }))
    .join(t("any.listComma"));
  return (
    <Group title={t("methodology.frame")}>
      <Facts
        of={[
          { label: t("methodology.scope"), value: either(scopeZh, scopeEn), wide: true },
          { label: t("methodology.form"), value: form ?? "—" },
          ...(creditingPeriod
            ? [
                {
                  label: t("methodology.crediting"),
                  value: years + t(creditingPeriod.renewable ? "methodology.renewable" : "methodology.notRenewable"),
                },
              ]
            : []),
          { label: t("methodology.rounding"), value: t(`methodology.rounding.${rounding.rule}`) },
          ...(site?.minHectares
            ? [
                {
                  label: t("methodology.leastPlot"),
                  value: t("methodology.squareMetres", { n: site.minHectares * 10_000 }),
                },
              ]
            : []),
          ...(site
            ? [
                {
                  label: t(`methodology.ground.${site.ground}`),
                  value: list(site.rules.map((rule) => ({ key: rule.textZh, of: said(rule) }))),
                  wide: true,
                },
              ]
            : []),
          ...(leakage
            ? [{ label: t("methodology.leakage"), value: either(leakage.reasonZh, leakage.reasonEn), wide: true }]
            : []),
          ...(kind === "emission" ? [] : [{ label: t("methodology.risk"), value: deducted, wide: true }]),
          ...(uncertainty
            ? [
                {
                  label: t("methodology.uncertainty"),
                  value: `${said(uncertainty)}${bands ? ` ${bands}` : ""}`,
                  wide: true,
                },
              ]
            : []),
          {
            label: t("methodology.references"),
            value: list(
              references.map(({ title, url }) => ({
                key: title,
                of: url ? (
                  <a href={url} rel="noreferrer" target="_blank">
                    {title}
                  </a>
                ) : (
                  title
                ),
              })),
            ),
            wide: true,
          },
        ]}
      />
    </Group>
  );
}
