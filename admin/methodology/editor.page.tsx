import { Button, TextField } from "@mui/material";
import { Braces, Download, FileUp, Save, TextCursorInput } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { Link, useParams } from "react-router";
import { Refused } from "../platform/graphql.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { nameOf } from "../platform/name.ts";
import { RefusalNote, RefusalView } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { methodologyOne } from "./documents.ts";
import { listAt, type Edit, type Tree } from "./edits.ts";
import { formulasOf, useExamination } from "./examine.ts";
import { sections } from "./sections.ts";
import { download } from "./transfer.tsx";
import { useDraft, useOpened, useReplace, useSave, type Record_, type Refuse } from "./editor-draft.ts";
import { SectionForm } from "./editor-form.tsx";
import { focusOn, Side, wrongOf } from "./editor-side.tsx";
import style from "./editor.module.css";

const fileMost = 1024 * 1024;

/** The editor of a methodology's document, which is checked while it is written. */
export default function MethodologyEditor() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAsk(methodologyOne, { id });
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { methodology: record } = data;
  return record.moves.some(({ action }) => action === "submit") ? (
    <Editor key={record.revision} record={record} reload={() => void refetch()} />
  ) : (
    <NotNow record={record} />
  );
}

/** The symbols and indices that a document declares, and the index over which each symbol runs. */
function namesOf(document: Tree) {
  const [equations, parameters] = [listAt(document, "equations"), listAt(document, "parameters")];
  const symbols = [...equations.map(({ lhs }) => lhs), ...parameters.map(({ symbol }) => symbol)];
  return {
    symbols: symbols.filter((one): one is string => typeof one === "string"),
    indices: listAt(document, "indices").map(({ name }) => String(name)),
    overs: new Map([
      ...parameters.map(({ symbol, over }) => [String(symbol), over as string | undefined] as const),
      ...equations.map(({ lhs, over }) => [String(lhs), over as string | undefined] as const),
    ]),
  };
}
const NotNow = ({ record }: { record: Record_ }) => (
  <Page title={t("editor.title")} lead={t("editor.notNow")}>
    <p>
      <Link to={`/Methodology/${record.id}`}>{nameOf(record)}</Link>
    </p>
  </Page>
);

function Editor({ record, reload }: { record: Record_; reload: () => void }) {
  const { id, revision, code, titleZh, titleEn } = record;
  const [refusal, setRefusal] = useState<unknown>();
  const draft = useDraft(record);
  const { document, edit, began, isChanged, keep } = draft;
  const { save, isSaving } = useSave(record, draft, setRefusal);
  const { open, setOpen } = useOpened();
  const [isText, setIsText] = useState(false);
  const [text, setText] = useState("");
  const { found, isStale, error } = useExamination(document);
  const findings = found?.findings ?? [];
  const wrong = useMemo(() => wrongOf(findings), [findings]);
  const { symbols, indices, overs } = namesOf(document);
  const formulas = formulasOf(found);

  const goTo = (place: string) => {
    setIsText(false);
    const row = /^document\.(.+?)\.\d+/.exec(place)?.[0];
    if (row) setOpen(row, true);
    // Once the row is shown open.
    setTimeout(() => focusOn(place), 60);
  };
  const replace = useReplace(edit, setRefusal);
  const isConflict = (refusal instanceof Refused && refusal.code === "CONFLICT") || began !== revision;
  const shown = sections.filter(({ credits }) => !credits || document["kind"] !== "emission");
  return (
    <Page
      title={t("editor.title")}
      lead={
        <>
          <Link to={`/Methodology/${id}`}>{either(titleZh, titleEn)}</Link> <span className="serial">{code}</span>
        </>
      }
      actions={
        <Actions {...{ setRefusal, replace, document, code, isText, setText, setIsText, isSaving, isChanged, save }} />
      }
    >
      {isConflict && <Conflict {...{ document, code, keep, edit, record, setRefusal, reload }} />}
      {refusal !== undefined && !isConflict && <RefusalNote of={refusal} />}
      {error !== null && error !== undefined && <RefusalNote of={error} />}
      <div className={style.columns}>
        <Side {...{ found, findings, isStale, isChanged, goTo, wrong, shown }} />
        <div className={style.form}>
          {isText ? (
            <AsText text={text} setText={setText} replace={replace} />
          ) : (
            shown.map((section) => (
              <SectionForm
                key={section.name}
                {...{ section, document, wrong, symbols, indices, open, setOpen, edit, formulas, overs, found }}
              />
            ))
          )}
        </div>
      </div>
    </Page>
  );
}

function Actions({
  setRefusal,
  replace,
  document,
  code,
  isText,
  setText,
  setIsText,
  isSaving,
  isChanged,
  save,
}: {
  setRefusal: Refuse;
  replace: (text: string, isFile: boolean) => void;
  document: Tree;
  code: string;
  isText: boolean;
  setText: (text: string) => void;
  setIsText: (isText: boolean) => void;
  isSaving: boolean;
  isChanged: boolean;
  save: () => Promise<void>;
}) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t("editor.import")}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = "";
          if (chosen && chosen.size > fileMost) setRefusal(new Refused("INVALID_INPUT", t("editor.tooLarge")));
          else if (chosen) void chosen.text().then((given) => replace(given, true));
        }}
      />
      <Button variant="outlined" startIcon={<FileUp size={16} />} onClick={() => file.current?.click()}>
        {t("editor.import")}
      </Button>
      <Button variant="outlined" startIcon={<Download size={16} />} onClick={() => download(document, code)}>
        {t("methodology.export")}
      </Button>
      <Button
        variant="outlined"
        startIcon={isText ? <TextCursorInput size={16} /> : <Braces size={16} />}
        onClick={() => {
          setText(JSON.stringify(document, null, 1));
          setIsText(!isText);
        }}
      >
        {t(isText ? "editor.asForm" : "editor.asText")}
      </Button>
      <Button
        variant="contained"
        startIcon={<Save size={16} />}
        loading={isSaving}
        disabled={!isChanged}
        onClick={() => void save()}
      >
        {t("editor.save")}
      </Button>
    </>
  );
}

function Conflict({
  document,
  code,
  keep,
  edit,
  record,
  setRefusal,
  reload,
}: {
  document: Tree;
  code: string;
  keep: (kept: null) => void;
  edit: (change: Edit) => void;
  record: Record_;
  setRefusal: Refuse;
  reload: () => void;
}) {
  return (
    <div className={style.conflict} role="alert">
      <p>{t("editor.conflict")}</p>
      <Button size="small" variant="outlined" onClick={() => download(document, `${code}-draft`)}>
        {t("editor.keepMine")}
      </Button>
      <Button
        size="small"
        variant="outlined"
        onClick={() => {
          keep(null);
          edit({ replace: record.document as Tree });
          setRefusal(undefined);
          reload();
        }}
      >
        {t("editor.takeTheirs")}
      </Button>
    </div>
  );
}

function AsText({
  text,
  setText,
  replace,
}: {
  text: string;
  setText: (text: string) => void;
  replace: (text: string, isFile: boolean) => void;
}) {
  return (
    <TextField
      fullWidth
      multiline
      label={t("editor.text")}
      value={text}
      minRows={20}
      onChange={({ target }) => {
        setText(target.value);
        replace(target.value, false);
      }}
      slotProps={{
        input: { sx: { fontFamily: "var(--mono)", fontSize: 13 } },
        htmlInput: { spellCheck: false },
        inputLabel: { shrink: true },
      }}
    />
  );
}
