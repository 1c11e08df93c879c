import { Button, Checkbox, TextField } from "@mui/material";
import { Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import type { ParameterValue, MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import type { ConditionAnswer } from "../../shared/project/project.ts";
import { askedOf, valuesFrom, writtenFrom, type Written } from "../methodology/parameter-values.ts";
import { unitText } from "../methodology/tex.ts";
import { RecordField } from "../platform/record-field.tsx";
import { either, t } from "../platform/text.ts";
import { Calculation } from "./calculation.tsx";
import { Evidence } from "./evidence.tsx";
import style from "./project.module.css";
import type { Draft } from "./draft.ts";

type Part = Draft["subProjects"][number];
interface Answered {
  readonly id?: string;
  readonly titleZh?: string | null;
  readonly titleEn?: string | null;
  readonly methodology: string;
  readonly exAnte: Readonly<Record<string, ParameterValue>>;
  readonly estimated: Readonly<Record<string, ParameterValue>>;
  readonly conditions: readonly ConditionAnswer[];
}
const answered = ({ id, titleZh, titleEn, methodology, exAnte, estimated, conditions }: Part): Answered => ({
  id,
  titleZh,
  titleEn: titleEn ?? null,
  methodology: methodology?.id ?? "",
  exAnte: exAnte as Answered["exAnte"],
  estimated: estimated as Answered["estimated"],
  conditions: conditions as Answered["conditions"],
});

/** The sub-projects of a draft: each with its methodology, its values, and an answer to each of its conditions. */
export function Parts({ draft: { id, subProjects }, save }: { draft: Draft; save: (input: object) => Promise<void> }) {
  // An answer shows at once, and the next one builds on it, whether or not the platform has saved it by then.
  const [own, setOwn] = useState<readonly Answered[]>();
  const [latest, waiting] = [useRef<readonly Answered[]>([]), useRef(0)];
  const all = own ?? subProjects.map(answered);
  if (waiting.current === 0) latest.current = all;
  const keep = async (change: (parts: readonly Answered[]) => readonly Answered[]) => {
    latest.current = change(latest.current);
    setOwn(latest.current);
    waiting.current += 1;
    await save({ subProjects: latest.current });
    waiting.current -= 1;
    if (waiting.current === 0) setOwn(undefined);
  };
  return (
    <div className={style.questions}>
      {subProjects
        .filter((part) => all.some((one) => one.id === part.id))
        .map((part) => (
          <fieldset key={part.id} className={style.subProject}>
            <legend>
              {part.ordinal}. {part.methodology ? either(part.methodology.titleZh, part.methodology.titleEn) : ""}
            </legend>
            <One
              project={id}
              part={part}
              answers={all.find((one) => one.id === part.id)!}
              keep={(change) =>
                keep((parts) => parts.map((one) => (one.id === part.id ? { ...one, ...change(one) } : one)))
              }
            />
            <div>
              <Button
                size="small"
                color="error"
                startIcon={<Trash2 size={15} />}
                onClick={() => void keep((parts) => parts.filter((one) => one.id !== part.id))}
              >
                {t("registration.dropPart")}
              </Button>
            </div>
          </fieldset>
        ))}
      <RecordField
        of="Methodology"
        filter={{ state: ["filed"] }}
        name="methodology"
        value={undefined}
        label={
          <>
            <Plus size={14} aria-hidden /> {t("registration.addPart")}
          </>
        }
        help={t("registration.addPart.help")}
        error={false}
        inputRef={() => {}}
        onChange={(methodology) =>
          methodology && void keep((parts) => [...parts, { methodology, exAnte: {}, estimated: {}, conditions: [] }])
        }
      />
    </div>
  );
}

/** Which group of a sub-project's values a parameter belongs to. */
const setOf = ({ origin }: Parameter): "exAnte" | "estimated" => (origin === "monitored" ? "estimated" : "exAnte");

interface Asked {
  readonly project: string;
  readonly part: Part;
  readonly answers: Answered;
  readonly keep: (change: (part: Answered) => Partial<Answered>) => Promise<void>;
}
function One({ project, part, answers: { exAnte, estimated, conditions }, keep }: Asked) {
  const document = part.methodology?.document as MethodologyDocument | undefined;
  const given = { ...exAnte, ...estimated };
  const [written, setWritten] = useState(() => writtenFrom(given));
  if (!document) return null;
  const answerTo = (condition: string, to = conditions) =>
    to.find((one) => one.condition === condition) ?? { condition, met: false, words: "", attachments: [] };
  const say = (condition: string, change: (answer: ConditionAnswer) => Partial<ConditionAnswer>) =>
    keep((now) => {
      const answer = answerTo(condition, now.conditions);
      return {
        conditions: [...now.conditions.filter((one) => one.condition !== condition), { ...answer, ...change(answer) }],
      };
    });
  const setValue = async (parameter: Parameter, name: string, text: string) => {
    const now = { ...written, [name]: text };
    setWritten(now);
    // A value at both ends of the period waits until both are given.
    const ends = askedOf(parameter).filter((end) => now[end]?.trim()).length;
    if (ends > 0 && ends < askedOf(parameter).length) return;
    const value = valuesFrom(document, now)[parameter.symbol] as ParameterValue | undefined;
    await keep((answers) => {
      const { [parameter.symbol]: _, ...others } = answers[setOf(parameter)];
      return { [setOf(parameter)]: value === undefined ? others : { ...others, [parameter.symbol]: value } };
    });
  };
  return (
    <>
      <Values document={document} written={written} setValue={setValue} />
      {part.expectedKilograms != null && (
        <Calculation methodology={part.methodology!.id} document={document} given={given} />
      )}
      {document.applicability.map(({ id, textZh, textEn }) => {
        const answer = answerTo(id);
        return (
          <Condition
            key={id}
            part={part}
            id={id}
            answer={answer}
            say={say}
            textZh={textZh}
            textEn={textEn}
            project={project}
          />
        );
      })}
    </>
  );
}

function Condition({
  part,
  id,
  answer,
  say,
  textZh,
  textEn,
  project,
}: {
  part: Part;
  id: string;
  answer: ConditionAnswer;
  say: (condition: string, change: (answer: ConditionAnswer) => Partial<ConditionAnswer>) => Promise<void>;
  textZh: string;
  textEn: string;
  project: string;
}) {
  return (
    <div className={style.condition}>
      <label htmlFor={`c-${part.id}-${id}`}>
        <Checkbox
          id={`c-${part.id}-${id}`}
          size="small"
          checked={answer.met}
          onChange={(_, met) => void say(id, () => ({ met }))}
        />
        <span>
          {id}. {either(textZh, textEn)}
        </span>
      </label>
      <Typed
        label={t("registration.how")}
        about={`${id}. ${either(textZh, textEn)}`}
        value={answer.words}
        keep={(words) => say(id, () => ({ words }))}
      />
      <Evidence
        project={project}
        kind="evidence"
        of={answer.attachments}
        onFile={(file) => say(id, ({ attachments }) => ({ attachments: [...attachments, file] }))}
      />
    </div>
  );
}

function Values({
  document,
  written,
  setValue,
}: {
  document: MethodologyDocument;
  written: Written;
  setValue: (parameter: Parameter, name: string, text: string) => Promise<void>;
}) {
  return (
    <div className={style.values}>
      {document.parameters
        .filter(({ origin }) => origin !== "default")
        .flatMap((parameter) =>
          askedOf(parameter).map((name, i) => (
            <Typed
              key={name}
              label={`${either(parameter.nameZh, parameter.nameEn)}${parameter.dated ? t(i === 0 ? "methodology.atBegin" : "methodology.atEnd") : ""}`}
              aside={[
                parameter.symbol,
                ...(["1", "key"].includes(parameter.unit) ? [] : [unitText(parameter.unit)]),
              ].join("·")}
              value={written[name] ?? ""}
              help={[
                parameter.default === undefined
                  ? ""
                  : t("registration.byDefault", { value: String(parameter.default) }),
                parameter.over ? t("registration.places") : "",
              ]
                .filter(Boolean)
                .join("")}
              keep={(text) => setValue(parameter, name, text)}
            />
          )),
        )}
    </div>
  );
}

/** A text that is saved when its field loses focus. */
function Typed({
  label,
  aside,
  about,
  value,
  help,
  keep,
}: {
  label: string;
  aside?: string;
  about?: string;
  value: string;
  help?: string;
  keep: (text: string) => Promise<void>;
}) {
  const [text, setText] = useState(value);
  return (
    <TextField
      fullWidth
      size="small"
      label={
        <>
          {label} {aside && <small className={style.symbol}>{aside}</small>}
        </>
      }
      value={text}
      helperText={help}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && void keep(text)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { ...(about && { "aria-label": `${label}：${about}` }) } }}
    />
  );
}
