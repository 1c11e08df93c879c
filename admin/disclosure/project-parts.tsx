import { Fragment, type ReactNode } from "react";
import type { ConditionAnswer } from "../../shared/project/project.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { statementText } from "../ledger/statement.ts";
import { dayAt, numberText, tonnes } from "../platform/day.ts";
import { beneficiaryOf, choiceText, nameOf } from "../platform/name.ts";
import { stateText } from "../platform/state.tsx";
import { either, labelOf, t, word } from "../platform/text.ts";
import type { publicProject } from "./documents.ts";
import { Facts, on, serial } from "./registers.tsx";
import style from "./site.module.css";

export const amount = (kilograms: number): string => `${tonnes(kilograms)} ${t("unit.tCO2e")}`;
/** The origin of a project, as far as it earns special support. SC 三(三), 三(五). */
export const marksOf = (it: { readonly poorArea: boolean; readonly shield: boolean }): string =>
  (["poorArea", "shield"] as const)
    .filter((one) => it[one])
    .map((one) => labelOf("Project", one))
    .join(t("any.listComma"));
type Whole = ResultOf<typeof publicProject>;
interface Condition {
  readonly id: string;
  readonly textZh: string;
  readonly textEn?: string;
}

/** One part of the page, with the text shown when it is empty. */
const Part = ({
  title,
  none,
  empty = false,
  shown,
  total,
  children,
}: {
  title: string;
  none?: string;
  empty?: boolean;
  shown?: number;
  total?: number;
  children: ReactNode;
}) => (
  <section className={style.card}>
    <header>
      <h2>{title}</h2>
      {shown !== undefined && total !== undefined && total > shown && (
        <small>{t("library.newest", { n: shown, total: numberText(total) })}</small>
      )}
    </header>
    {empty ? <p>{none}</p> : children}
  </section>
);

/** Each sub-project with its methodology, its expected reductions, and how it meets the methodology's conditions. */
export const Parts = ({ of }: { of: Whole["project"]["subProjects"] }) => (
  <Part title={t("library.parts")}>
    {of.map(({ id, titleZh, titleEn, expectedKilograms, methodology, conditions }) => {
      const answers = new Map((conditions as readonly ConditionAnswer[]).map((one) => [one.condition, one]));
      const asked = (
        (methodology?.document as { applicability?: readonly Condition[] } | undefined)?.applicability ?? []
      ).filter((one) => answers.has(one.id));
      return (
        <Fragment key={id}>
          <h3>{either(titleZh, titleEn)}</h3>
          <Facts
            of={[
              [
                labelOf("Project", "methodology"),
                methodology && <a href={`/public/methodologies/${methodology.id}`}>{nameOf(methodology)}</a>,
              ],
              [labelOf("Methodology", "number"), methodology && serial(methodology.number ?? methodology.code)],
              [labelOf("Methodology", "documentHash"), methodology && serial(methodology.documentHash)],
              [
                t("library.expected"),
                expectedKilograms !== null && expectedKilograms !== undefined && amount(expectedKilograms),
              ],
            ]}
          />
          {asked.length > 0 && (
            <details>
              <summary>
                {t("library.conditions")} {numberText(asked.length)}
              </summary>
              <ol className={style.said}>
                {asked.map((one) => (
                  <li key={one.id}>
                    <p>{either(one.textZh, one.textEn)}</p>
                    <p>
                      <b>{t(answers.get(one.id)!.met ? "library.met" : "library.notMet")}</b>　
                      {answers.get(one.id)!.words}
                    </p>
                  </li>
                ))}
              </ol>
            </details>
          )}
        </Fragment>
      );
    })}
  </Part>
);

/** Issuances: period, quantity and verification body. */
export const Issuances = ({ of, total }: { of: Whole["issuances"]["items"]; total: number }) => (
  <Part
    title={t("library.issuances")}
    none={t("library.noIssuances")}
    empty={of.length === 0}
    shown={of.length}
    total={total}
  >
    <ul className={style.said}>
      {of.map(({ id, periodFrom, periodTo, verifiedKilograms, verifier }) => (
        <li key={id}>
          <p>
            {on(periodFrom)} – {on(periodTo)}　<b>{amount(verifiedKilograms ?? 0)}</b>
          </p>
          <small>
            {labelOf("Issuance", "verifier")}　{verifier && nameOf(verifier)}
          </small>
        </li>
      ))}
    </ul>
  </Part>
);

/** Retirements and cancellations of its credits: quantity, beneficiary, purpose and serial numbers. */
export const Retired = ({ of, total }: { of: Whole["transfers"]["items"]; total: number }) => (
  <Part
    title={t("library.retirements")}
    none={t("library.noRetirements")}
    empty={of.length === 0}
    shown={of.length}
    total={total}
  >
    <ul className={style.said}>
      {of.map(({ id, kind, at, kilograms, serials, purpose, statement, ...more }) => (
        <li key={id}>
          <p>
            {on(dayAt(at))}　<b>{amount(kilograms)}</b>　{beneficiaryOf(more) ?? choiceText("transferKind", kind)}
          </p>
          <p>{[purpose && choiceText("purpose", purpose), statementText(statement)].filter(Boolean).join("　")}</p>
          <small>{serial(serials)}</small>
        </li>
      ))}
    </ul>
  </Part>
);

/** The files that everyone who sees the project may open. */
export const Documents = ({ of }: { of: Whole["attachments"] }) =>
  of.length > 0 && (
    <Part title={t("library.documents")}>
      <ul className={style.said}>
        {of.map(({ id, name, at }) => (
          <li key={id}>
            <p>
              <a href={`/files/${id}`}>{name}</a>
            </p>{" "}
            <small>{on(dayAt(at))}</small>
          </li>
        ))}
      </ul>
    </Part>
  );

/** What was done, by whom and when; persons are not named. */
export const Story = ({ of }: { of: readonly (Whole["history"][number] & { readonly on: string })[] }) => (
  <Part title={t("library.history")}>
    <ol className={style.said}>
      {of.map(({ id, on: day, action, organization, to, clause }) => (
        <li key={id}>
          <p>
            {word(`Project.action.${action}`) ?? word(`any.action.${action}`) ?? action}
            {to && t("record.ledTo", { state: stateText("Project", to) })}
          </p>
          <small>
            {day}　{organization ?? t("record.byPlatform")}　
            {clause === "platform default" ? t("clause.platformDefault") : clause}
          </small>
        </li>
      ))}
    </ol>
  </Part>
);
