import { Button, TextField } from "@mui/material";
import { Braces, Download, FileUp, Save, TextCursorInput } from "lucide-react";
import { useNotify, useRefresh, useStore } from "ra-core";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { keyOf, newKey, Refused, tell, type ResultOf } from "../platform/graphql.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { nameOf } from "../platform/name.ts";
import { RefusalNote, RefusalView } from "../platform/refusal.tsx";
import { either, localeNow, t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { editMethodology, methodologyOne } from "./documents.ts";
import { EditorSection, type Wrong } from "./editor-section.tsx";
import { edited, listAt, type Edit, type Tree } from "./edits.ts";
import { Example } from "./examples.tsx";
import { formulasOf, useExamination, type Examined } from "./examine.ts";
import { Tex } from "./formula.tsx";
import { sections, type Section } from "./sections.ts";
import { symbolTex, texOf } from "./tex.ts";
import { download } from "./transfer.tsx";
import style from "./editor.module.css";

type Record_ = ResultOf<typeof methodologyOne>["methodology"];
/** What is kept on this machine: the text, and the revision it started from. */
interface Kept {
  readonly revision: number;
  readonly document: Tree;
}
type Refuse = (refusal: unknown) => void;
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

type Findings = Examined["findings"];
/** The errors at each place, in the reader's language, without the place itself. */
const wrongOf = (findings: Findings): Wrong =>
  new Map(
    findings.map(({ place, messageZh, messageEn }) => [
      place,
      (localeNow() === "en" ? messageEn : messageZh).replace(`${place}: `, "").replace(`${place}：`, ""),
    ]),
  );
/** The result of the check: errors come before parts that are merely not filled in. */
function verdictOf(findings: Findings): string {
  const errors = findings.filter(({ reason }) => reason !== "unfilled").length;
  if (errors > 0) return t("editor.findings", { n: errors });
  return findings.length > 0 ? t("editor.unfilled", { n: findings.length }) : t("editor.inOrder");
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
/** Moves to the question of a place, or the nearest one around it. */
function focusOn(place: string): void {
  const parts = place.split(".");
  let it: HTMLElement | null = null;
  for (let n = parts.length; n > 1 && !it; n--) it = window.document.getElementById(parts.slice(0, n).join("."));
  const section = sections.find(({ list, name }) => list === parts[1] || name === parts[1])?.name ?? "basics";
  it ??= window.document.getElementById(`section-${section}`);
  it?.scrollIntoView({ block: "center" });
  it?.focus();
}
/** The document in a file, alone or within an export. @throws SyntaxError */
function documentIn(text: string): Tree {
  const read = JSON.parse(text) as Tree;
  const found = typeof read["document"] === "object" && read["document"] !== null ? (read["document"] as Tree) : read;
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw new SyntaxError();
  return found;
}

/** The edited text, saved on this machine with every change, so that closing the page loses nothing. */
function useDraft(record: Record_) {
  const [kept, keep] = useStore<Kept | null>(`document.${record.id}`, null);
  const [document, edit] = useReducer(edited, kept?.document ?? (record.document as Tree));
  const began = kept?.revision ?? record.revision;
  const isChanged = JSON.stringify(document) !== JSON.stringify(record.document);
  // A text equal to the platform's need not be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the text changes
  useEffect(() => keep(isChanged ? { revision: began, document } : null), [document]);
  return { document, edit, began, isChanged, keep };
}
/** The rows that are open. */
function useOpened() {
  const [open, setOpened] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback(
    (place: string, isOpen: boolean) =>
      setOpened((before) => {
        const after = new Set(before);
        if (isOpen) after.add(place);
        else after.delete(place);
        return after;
      }),
    [],
  );
  return { open, setOpen };
}
/** Saves the text as a new revision of the one it started from, and goes to the methodology's page. */
function useSave(record: Record_, { document, began, keep }: ReturnType<typeof useDraft>, refuse: Refuse) {
  const [notify, refresh, navigate, key] = [useNotify(), useRefresh(), useNavigate(), useState(newKey)[0]];
  const [isSaving, setIsSaving] = useState(false);
  const { id, code, titleZh, titleEn, speciality, authors } = record;
  const save = async () => {
    setIsSaving(true);
    refuse(undefined);
    try {
      const input = { code, titleZh, titleEn, speciality, authors: authors as string[] };
      const text = document as unknown as MethodologyDocument;
      const given = { id, revision: began, input: { ...input, document: text } };
      await tell(editMethodology, given, keyOf(key, given));
      keep(null);
      notify(t("editor.saved"), { type: "success" });
      refresh();
      void navigate(`/Methodology/${id}`);
    } catch (refused) {
      refuse(refused);
    } finally {
      setIsSaving(false);
    }
  };
  return { save, isSaving };
}

const NotNow = ({ record }: { record: Record_ }) => (
  <Page title={t("editor.title")} lead={t("editor.notNow")}>
    <p>
      <Link to={`/Methodology/${record.id}`}>{nameOf(record)}</Link>
    </p>
  </Page>
);

/** Replaces the document by a text that was typed or read from a file. */
function useReplace(edit: (change: Edit) => void, refuse: Refuse) {
  const notify = useNotify();
  return (given: string, isFile: boolean) => {
    try {
      edit({ replace: documentIn(given) });
      refuse(undefined);
      if (isFile) notify(t("editor.imported"), { type: "success" });
    } catch {
      refuse(new Refused("INVALID_INPUT", t("editor.noJson")));
    }
  };
}

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

function Side({
  found,
  findings,
  isStale,
  isChanged,
  goTo,
  wrong,
  shown,
}: {
  found: Examined | undefined;
  findings: Findings;
  isStale: boolean;
  isChanged: boolean;
  goTo: (place: string) => void;
  wrong: Wrong;
  shown: typeof sections;
}) {
  return (
    <nav className={style.side} aria-label={t("editor.parts")}>
      <p className={style.state} role="status" aria-live="polite">
        {found ? verdictOf(findings) : t("editor.checking")}
        {isStale && <small>{t("editor.checking")}</small>}
        {isChanged && <small>{t("editor.keptHere")}</small>}
      </p>
      {findings.length > 0 && (
        <ol className={style.findings}>
          {findings.slice(0, 30).map(({ place }) => (
            <li key={place}>
              <button type="button" onClick={() => goTo(place)}>
                <code>{place.replace("document.", "")}</code>
                {wrong.get(place)}
              </button>
            </li>
          ))}
        </ol>
      )}
      <ul className={style.parts}>
        {shown.map(({ name }) => (
          <li key={name}>
            <a href={`#section-${name}`}>{word(`editor.section.${name}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
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

function SectionForm({
  section,
  document,
  wrong,
  symbols,
  indices,
  open,
  setOpen,
  edit,
  formulas,
  overs,
  found,
}: {
  section: Section;
  document: Readonly<Record<string, unknown>>;
  wrong: Wrong;
  symbols: string[];
  indices: string[];
  open: ReadonlySet<string>;
  setOpen: (place: string, isOpen: boolean) => void;
  edit: (change: Edit) => void;
  formulas: ReturnType<typeof formulasOf>;
  overs: Map<string, string | undefined>;
  found: Examined | undefined;
}) {
  return (
    <EditorSection
      {...{ section, document, wrong, symbols, indices, open, setOpen }}
      edit={edit as (one: Edit) => void}
      {...(section.name === "equations" && {
        show: ({ lhs }: Tree) => {
          const formula = formulas.get(String(lhs));
          return {
            head: (
              <span className={style.formula}>
                {formula ? (
                  <Tex of={`${symbolTex(String(lhs), overs.get(String(lhs)))} = ${texOf(formula, overs)}`} />
                ) : (
                  <i>{t("editor.unread")}</i>
                )}
              </span>
            ),
          };
        },
      })}
      {...(section.name === "examples" && {
        show: (_: Tree, i: number) => {
          const worked = found?.examples[i];
          return worked
            ? {
                foot: (
                  <div className={style.worked}>
                    <Example of={worked} overs={overs} />
                  </div>
                ),
              }
            : {};
        },
      })}
    />
  );
}
