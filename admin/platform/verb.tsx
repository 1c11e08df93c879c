import { DialogContentText } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import { useNavigate } from "react-router";
import { answerOf, variablesOf, type Answers } from "./answers.ts";
import { DialogForm } from "./dialog-form.tsx";
import { useKeptForm } from "./draft.ts";
import { Fields } from "./fields.tsx";
import { keyOf, newKey, only, tell, type Document } from "./graphql.ts";
import { clauseText } from "./refusal.tsx";
import type { Base, Move, Verb } from "./resource.ts";
import { stateText } from "./state.tsx";
import { t, word } from "./text.ts";
import { useRefusal } from "./use-refusal.ts";

interface Asked {
  type: string;
  action: string;
  verb: Verb<never>;
  record: Base;
  move?: Move | undefined;
  title: string;
  onClose: () => void;
}
/**
 * The dialog of a verb: what it does and on which clause, and what it still asks; afterwards the refusal, or the record
 * in its new state.
 */
export default function VerbDialog({ type, action, verb, record, move, title, onClose }: Asked) {
  const { fields = [], document, grave, variables, prefill, begins, Before } = verb;
  const [notify, refresh] = [useNotify(), useRefresh()];
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const initial = Object.fromEntries(
    fields.map((field) => [field.name, field.initial?.(record as never) ?? (prefill ? answerOf(field, record) : "")]),
  );
  const { form, draft } = useKeptForm([type, record.id, action, title].join("."), initial, fields);
  const { refusal, attempt } = useRefusal(form, fields);
  const say = word(`${type}.action.${action}`) ?? action;
  const done = async (answers: Answers) => {
    const given = variables
      ? variables(record as never, variablesOf(fields, answers))
      : { id: record.id, revision: record.revision, ...variablesOf(fields, answers) };
    const made = only(
      await tell(document as Document<Record<string, { id: string }>, object>, given, keyOf(key, given)),
    );
    draft.discard();
    notify(t(move?.second ? "verb.proposed" : "verb.done", { action: say, title }), { type: "success" });
    onClose();
    refresh();
    if (begins) void navigate(`/${begins}/${made.id}`);
  };
  const help = word(`${type}.action.${action}.help`);
  return (
    <DialogForm
      title={say}
      form={form}
      refusal={refusal}
      onSend={() => void attempt(done)}
      onClose={onClose}
      draft={draft}
      grave={grave}
      asksNothing={fields.length === 0}
    >
      <What title={title} help={help} move={move} type={type} />
      {Before && <Before record={record as never} />}
      {fields.length > 0 && <Fields type={type} fields={fields} about={`${type}.${action}`} />}
    </DialogForm>
  );
}

function What({
  title,
  help,
  move,
  type,
}: {
  title: string;
  help: string | undefined;
  move: Move | undefined;
  type: string;
}) {
  return (
    <DialogContentText component="div" sx={{ color: "var(--ink-2)" }}>
      <p>
        <b>{title}</b>
      </p>
      {help && <p>{help}</p>}
      {move?.second && (
        <p>
          {t("verb.byTwo")}
          {move.second.otherOffice && t("verb.otherOffice")}
        </p>
      )}
      {move && (
        <p>
          {t("verb.leadsTo", { state: stateText(type, move.to) })}{" "}
          {t("clause.basis", { clause: clauseText(move.clause) })}
          {word(`modality.${move.modality}`) && `·${word(`modality.${move.modality}`)}`}
        </p>
      )}
    </DialogContentText>
  );
}
