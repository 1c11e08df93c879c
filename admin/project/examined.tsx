import { CircleCheck, CircleX } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { MethodologyDocument, ParameterValue } from "../../shared/methodology/methodology.ts";
import { wholePlace, type Place } from "../../shared/document/place.ts";
import type { ConditionAnswer } from "../../shared/project/project.ts";
import { FindingNote, Findings, numbersOf, Raise, useFindings } from "../finding/findings.tsx";
import lines from "../methodology/methodology.module.css";
import { askedOf, writtenFrom } from "../methodology/parameter-values.ts";
import { unitText } from "../methodology/tex.ts";
import { tonnes } from "../platform/day.ts";
import { filesOf } from "../platform/documents.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import type { Base } from "../platform/resource.ts";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { Calculation } from "./calculation.tsx";
import { examination } from "./documents.ts";
import style from "./project.module.css";

type Part = NonNullable<ResultOf<typeof examination>["project"]>["subProjects"][number];
type Beside = (place: string, about: string) => ReactNode;
/** The states in which findings may be raised on a project. */
export const reviewed = ["submitted", "complete", "validated", "publicNotice"] as const;

const documentOf = ({ methodology }: Part) => methodology?.document as MethodologyDocument | undefined;
const conditionsOf = (part: Part) => documentOf(part)?.applicability ?? [];
const placeOf = ({ ordinal }: Part, condition: string): string => `parts.${ordinal}.conditions.${condition}`;
/** The places of a registration: the whole, and each condition of each part. */
const placesOf = (parts: readonly Part[]): Place[] => [
  wholePlace,
  ...parts.flatMap((part) =>
    conditionsOf(part).map(({ id, textZh, textEn }) => ({
      place: placeOf(part, id),
      nameZh: `${part.ordinal}. ${part.titleZh}：${id} ${textZh.slice(0, 40)}`,
      nameEn: `${part.ordinal}. ${part.titleEn ?? part.titleZh}: ${id} ${textEn.slice(0, 60)}`,
    })),
  ),
];

/**
 * What was registered, for everybody who may read the project: condition by condition with its answer, its evidence and
 * its findings, and the values with their calculation. While it is a draft only the findings: the form shows the rest.
 */
export function Examined({ record, drafting }: { record: Base & { readonly id: string }; drafting: boolean }) {
  const { data } = useAsk(examination, { id: record.id });
  const findings = useFindings("Project", record.id);
  const parts = data?.project?.subProjects ?? [];
  const places = placesOf(parts);
  const numbers = numbersOf(findings);
  const beside: Beside = (place, about) => (
    <>
      {findings
        .filter((one) => one.place === place)
        .map((one) => (
          <FindingNote key={one.id} of={one} number={numbers.get(one.id)!} />
        ))}
      <Raise type="Project" record={record} place={place} about={about} reviewed={reviewed} />
    </>
  );
  return (
    <>
      {!drafting && parts.map((part) => <Registered key={part.id} project={record.id} part={part} beside={beside} />)}
      <Findings
        type="Project"
        record={record}
        reviewed={reviewed}
        places={places}
        beside={drafting ? [] : places.slice(1).map(({ place }) => place)}
      />
    </>
  );
}

function Registered({ project, part, beside }: { project: string; part: Part; beside: Beside }) {
  const { methodology, ordinal, titleZh, titleEn, conditions, expectedKilograms } = part;
  const document = documentOf(part);
  if (!methodology || !document) return null;
  const answers = conditions as readonly ConditionAnswer[];
  return (
    <Group
      title={t("examined.title", { part: `${ordinal}. ${either(titleZh, titleEn)}` })}
      aside={<Link to={`/Methodology/${methodology.id}`}>{either(methodology.titleZh, methodology.titleEn)}</Link>}
    >
      <Values part={part} document={document} />
      {expectedKilograms != null && <Calculated part={part} document={document} />}
      <div className={lines.sheet}>
        {document.applicability.map(({ id, textZh, textEn }) => (
          <section key={id} className={lines.line} aria-label={`${id} ${either(textZh, textEn)}`}>
            <Condition
              project={project}
              title={`${id}. ${either(textZh, textEn)}`}
              answer={answers.find(({ condition }) => condition === id)}
            />
            <div className={lines.margin}>{beside(placeOf(part, id), id)}</div>
          </section>
        ))}
      </div>
    </Group>
  );
}

interface Answered {
  project: string;
  title: string;
  answer: ConditionAnswer | undefined;
}
function Condition({ project, title, answer }: Answered) {
  const files = (useAsk(filesOf, { type: "project", id: project }).data?.attachments ?? []).filter(({ id }) =>
    answer?.attachments.includes(id),
  );
  const [Icon, says] = answer?.met
    ? ([CircleCheck, t("examined.met")] as const)
    : ([CircleX, t("examined.notMet")] as const);
  return (
    <div className={`${lines.equation} ${style.examined}`}>
      <h3>{title}</h3>
      <p data-met={!!answer?.met}>
        <Icon size={16} aria-hidden /> {says}
      </p>
      <p>{answer?.words || t("examined.noWords")}</p>
      {files.map(({ id, name }) => (
        <a key={id} href={`/files/${id}`}>
          {name}
        </a>
      ))}
      {files.length === 0 && (
        <small>{t(answer?.attachments.length ? "examined.hiddenEvidence" : "examined.noEvidence")}</small>
      )}
    </div>
  );
}

/** The values fixed beforehand and the expected ones, as they were given. */
function Values({ part, document }: { part: Part; document: MethodologyDocument }) {
  const given = givenOf(part);
  const written = writtenFrom(given);
  const asked = document.parameters.filter(({ symbol }) => given[symbol] !== undefined);
  return (
    <dl className={style.given} aria-label={t("examined.values")}>
      {asked.flatMap((parameter) =>
        askedOf(parameter).map((name, i) => (
          <div key={name}>
            <dt>
              {either(parameter.nameZh, parameter.nameEn)}
              {parameter.dated && t(i === 0 ? "methodology.atBegin" : "methodology.atEnd")}{" "}
              <small>{parameter.symbol}</small>
            </dt>
            <dd>
              <span className="number">{written[name]}</span>
              {!["1", "key"].includes(parameter.unit) && ` ${unitText(parameter.unit)}`}
            </dd>
          </div>
        )),
      )}
    </dl>
  );
}
const givenOf = ({ exAnte, estimated }: Part): Readonly<Record<string, ParameterValue>> => ({
  ...(exAnte as object),
  ...(estimated as object),
});

const Calculated = ({ part, document }: { part: Part; document: MethodologyDocument }) => (
  <div className={style.calculated}>
    <p>
      {t("registration.expected")} <b className="number">{tonnes(part.expectedKilograms!)}</b> {t("unit.tCO2e")}
    </p>
    <Calculation methodology={part.methodology!.id} document={document} given={givenOf(part)} />
  </div>
);
