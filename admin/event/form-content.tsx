import { dayText, numberText, tonnes } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { Facts, Group } from "../platform/record.tsx";
import { labelOf, t } from "../platform/text.ts";

const choices: Readonly<Record<string, string>> = {
  kind: "eventKind",
  level: "level",
  boundary: "stage",
  offsetBy: "bearer",
  intendedRoute: "route",
  accountingWay: "accountingWay",
};
const written = (name: string, value: unknown): string => {
  if (value === null || value === undefined || value === "") return "—";
  if (name === "plannedKilograms") return `${tonnes(Number(value))} ${t("unit.tCO2e")}`;
  if (name.endsWith("On") || name === "neutralBy") return dayText(String(value), true);
  if (typeof value === "number") return numberText(value);
  return (
    [value]
      .flat()
      .map((one) => (choices[name] ? choiceText(choices[name], String(one)) : String(one)))
      .join(t("any.listComma")) || "—"
  );
};

/** The content of the form when it was filed, in the order of 附表1. */
export function FormContent({ record: { said } }: { record: { said: unknown } }) {
  return (
    <Group title={t("registrationForm.content")}>
      <Facts
        of={Object.entries(said as Readonly<Record<string, unknown>>).map(([name, value]) => ({
          label: labelOf("Event", name === "title" ? "titleZh" : name),
          value: written(name, value),
          wide: ["content", "measures", "offsetMethod", "coOrganisers"].includes(name),
        }))}
      />
    </Group>
  );
}
