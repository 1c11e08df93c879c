import { statementFields } from "../../shared/confirmation/confirmation.ts";
import { dayText, tonnes } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { Facts, Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import type { Checked } from "../../shared/confirmation/confirmation.ts";
import { Checks } from "./checks.tsx";

/** The particulars of the statement, in the order of SD-E 三(二)2. */
export function Statement({ record }: { record: { statement: unknown; checks?: unknown } }) {
  const statement = record.statement as Readonly<Record<string, unknown>>;
  const written = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return "—";
    if (name === "emissionsKilograms") return tonnes(Number(value));
    if (name === "mode") return choiceText("route", String(value));
    if (name === "boundary") return (value as string[]).map((one) => choiceText("stage", one)).join(t("any.listComma"));
    if (name === "pledge") return typeof value === "boolean" ? t(value ? "any.yes" : "any.no") : String(value);
    if (name.endsWith("On")) return dayText(String(value), true);
    return Array.isArray(value) ? value.join(t("any.listComma")) : String(value);
  };
  return (
    <>
      {record.checks ? <Checks of={record.checks as readonly Checked[]} /> : null}
      <Group title={t("statement.title")}>
        <Facts
          of={statementFields.map((name) => ({
            label: t(`statement.${name}`),
            value: written(name, statement[name]),
            wide: name === "offsetMethod" || name === "organisers",
          }))}
        />
      </Group>
    </>
  );
}
