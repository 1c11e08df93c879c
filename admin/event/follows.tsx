import type { Decision, Ruled, Test } from "../../shared/policy/decision.ts";
import { dayText, numberText } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { clauseText } from "../platform/refusal.tsx";
import { either, labelOf, t } from "../platform/text.ts";
import style from "./follows.module.css";

const choicesOf: Readonly<Record<string, string>> = { kind: "eventKind", hostKind: "hostKind", level: "level" };
function valueText(fact: string, value: unknown): string {
  if (value === null || value === undefined) return t("decision.notSaid");
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return t(value ? "any.yes" : "any.no");
  return choiceText(choicesOf[fact] ?? fact, String(value));
}
/** The facts behind the decision, in words: `People on site 620 ≥ 500`. */
function testText({ fact, op, than, value }: Test): string {
  const text = `${labelOf("Event", fact)} ${valueText(fact, value)}`;
  if (op === "in" || op === "is") return text;
  return `${text} ${op === "gte" ? "≥" : "<"} ${than === null ? t("decision.unpublished") : numberText(than as number)}`;
}

/** A rule as shown to the reader: its text, how binding it is, its source, and the facts behind it. */
function Rule({ of, more }: { of: Ruled; more?: string | null | false }) {
  const { sayZh, sayEn, clause, modality, status, holds, because } = of;
  return (
    <li>
      {either(sayZh, sayEn)}
      {more && ` · ${more}`}
      <span className={style.basis}>
        <b data-open={holds === null}>{holds === null ? t("decision.open") : choiceText("modality", modality)}</b>
        <span>{clauseText(clause)}</span>
        {status !== "platformDefault" && <span>{choiceText("instrumentStatus", status)}</span>}
        {because.length > 0 && (
          <span>
            {because
              .filter((one) => one.holds !== false)
              .map(testText)
              .join(t("any.listComma"))}
          </span>
        )}
      </span>
    </li>
  );
}
const parts = (list: readonly string[]): string =>
  list.map((party) => choiceText("party", party)).join(t("any.listComma"));

/** The decision on the facts of an event under the rules of its region, each rule with clause, status and modality. */
export function Follows({ of }: { of: Decision }) {
  const { standing, scope, routes, forms, deadlines, publications } = of;
  return (
    <section className={style.follows} data-standing={standing} aria-live="polite">
      <h3>{t(`decision.standing.${standing}`)}</h3>
      <ul>
        {scope.map((one) => (
          <Rule key={`${one.consequence}${one.sayEn}`} of={one} />
        ))}
      </ul>
      <h4>{t("decision.routes")}</h4>
      <ul>
        {routes.map((one) => (
          <Rule key={`${one.route}${one.clause}`} of={one} />
        ))}
      </ul>
      <h4>{t("decision.forms")}</h4>
      <ul>
        {forms.map((one) => (
          <Rule
            key={one.form}
            of={one}
            more={
              one.dueOn && t("decision.by", { day: dayText(one.dueOn, true), to: parts([...one.to, ...one.copyTo]) })
            }
          />
        ))}
      </ul>
      <h4>{t("decision.deadlines")}</h4>
      <ul>
        {deadlines.map((one) => (
          <Rule key={one.deadline} of={one} more={dayText(one.on, true)} />
        ))}
      </ul>
      <h4>{t("decision.publications")}</h4>
      <ul>
        {publications.map((one) => (
          <Rule
            key={one.publication}
            of={one}
            more={one.noticeWorkingDays !== null && t("decision.notice", { n: numberText(one.noticeWorkingDays) })}
          />
        ))}
      </ul>
    </section>
  );
}
