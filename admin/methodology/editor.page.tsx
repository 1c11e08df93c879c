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
import { EditorSection } from "./editor-section.tsx";
import { edited, listAt, type Edit, type Tree } from "./edits.ts";
import { Example } from "./examples.tsx";
import { formulasOf, useExamination } from "./examine.ts";
import { Tex } from "./formula.tsx";
import { sections } from "./sections.ts";
import { symbolTex, texOf } from "./tex.ts";
import { download } from "./transfer.tsx";
import style from "./editor.module.css";

type Record_ = ResultOf<typeof methodologyOne>["methodology"];
/** What is kept on this machine: the text, and the revision that it began from. */
interface Kept {
  readonly revision: number;
  readonly document: Tree;
}
const fileMost = 1024 * 1024;

/** The page on which a methodology's document is written, checked as one writes. */
export default function MethodologyEditor() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAsk(methodologyOne, { id });
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  return data ? (
    <Editor key={data.methodology.revision} record={data.methodology} reload={() => void refetch()} />
  ) : (
    <Waiting />
  );
}

function Editor({ record, reload }: { record: Record_; reload: () => void }) {
  const { id, revision, code, titleZh, titleEn, speciality, authors, moves } = record;
  const [kept, keep] = useStore<Kept | null>(`document.${id}`, null);
  const [document, edit] = useReducer(edited, kept?.document ?? (record.document as Tree));
  const began = kept?.revision ?? revision;
  const [isText, setIsText] = useState(false);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<unknown>();
  const [isSaving, setIsSaving] = useState(false);
  const [open, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [notify, refresh, navigate, key, file] = [
    useNotify(),
    useRefresh(),
    useNavigate(),
    useState(newKey)[0],
    useRef<HTMLInputElement>(null),
  ];
  const { found, isStale, error } = useExamination(document);
  const isChanged = JSON.stringify(document) !== JSON.stringify(record.document);
  // Kept with every change, so that a closed page loses nothing; what says the same as the platform need not be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the text changes
  useEffect(() => keep(isChanged ? { revision: began, document } : null), [document]);
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
  const findings = found?.findings ?? [];
  const mend = findings.filter(({ reason }) => reason !== "unfilled").length;
  const wrong = useMemo(() => {
    const said = findings.map(
      ({ place, messageZh, messageEn }) =>
        [
          place,
          (localeNow() === "en" ? messageEn : messageZh).replace(`${place}: `, "").replace(`${place}：`, ""),
        ] as const,
    );
    return new Map(said);
  }, [findings]);
  const [symbols, indices] = [
    [
      ...listAt(document, "equations").map(({ lhs }) => lhs),
      ...listAt(document, "parameters").map(({ symbol }) => symbol),
    ].filter((one): one is string => typeof one === "string"),
    listAt(document, "indices").map(({ name }) => String(name)),
  ];
  const overs = new Map([
    ...listAt(document, "parameters").map(({ symbol, over }) => [String(symbol), over as string | undefined] as const),
    ...listAt(document, "equations").map(({ lhs, over }) => [String(lhs), over as string | undefined] as const),
  ]);
  const formulas = formulasOf(found);

  /** To the question at a place, whose row is opened for it. */
  const goTo = (place: string) => {
    setIsText(false);
    const row = /^document\.(.+?)\.\d+/.exec(place)?.[0];
    if (row) setOpen(row, true);
    setTimeout(() => {
      const parts = place.split(".");
      let it: HTMLElement | null = null;
      for (let n = parts.length; n > 1 && !it; n--) it = window.document.getElementById(parts.slice(0, n).join("."));
      it ??= window.document.getElementById(
        `section-${sections.find(({ list, name }) => list === parts[1] || name === parts[1])?.name ?? "basics"}`,
      );
      it?.scrollIntoView({ block: "center" });
      it?.focus();
    }, 60);
  };
  const replace = (given: string, isFile: boolean) => {
    try {
      const read = JSON.parse(given) as Tree;
      const next =
        typeof read["document"] === "object" && read["document"] !== null ? (read["document"] as Tree) : read;
      if (typeof next !== "object" || next === null || Array.isArray(next)) throw new SyntaxError();
      edit({ replace: next });
      setRefusal(undefined);
      if (isFile) notify(t("editor.imported"), { type: "success" });
    } catch {
      setRefusal(new Refused("INVALID_INPUT", t("editor.noJson")));
    }
  };
  const save = async () => {
    setIsSaving(true);
    setRefusal(undefined);
    try {
      const given = {
        id,
        revision: began,
        input: {
          code,
          titleZh,
          titleEn,
          speciality,
          authors: authors as string[],
          document: document as unknown as MethodologyDocument,
        },
      };
      await tell(editMethodology, given, keyOf(key, given));
      keep(null);
      notify(t("editor.saved"), { type: "success" });
      refresh();
      void navigate(`/Methodology/${id}`);
    } catch (refused) {
      setRefusal(refused);
    } finally {
      setIsSaving(false);
    }
  };
  const isConflict = (refusal instanceof Refused && refusal.code === "CONFLICT") || began !== revision;
  if (!moves.some(({ action }) => action === "submit"))
    return (
      <Page title={t("editor.title")} lead={t("editor.notNow")}>
        <p>
          <Link to={`/Methodology/${id}`}>{nameOf(record)}</Link>
        </p>
      </Page>
    );
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
      }
    >
      {isConflict && (
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
      )}
      {refusal !== undefined && !isConflict && <RefusalNote of={refusal} />}
      {error !== null && error !== undefined && <RefusalNote of={error} />}
      <div className={style.columns}>
        <nav className={style.side} aria-label={t("editor.parts")}>
          <p className={style.state} role="status" aria-live="polite">
            {!found
              ? t("editor.checking")
              : mend > 0
                ? t("editor.findings", { n: mend })
                : findings.length > 0
                  ? t("editor.unfilled", { n: findings.length })
                  : t("editor.inOrder")}
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
        <div className={style.form}>
          {isText ? (
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
          ) : (
            shown.map((section) => (
              <EditorSection
                key={section.name}
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
            ))
          )}
        </div>
      </div>
    </Page>
  );
}
