import { IconButton } from "@mui/material";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { memo, type Dispatch, type ReactNode } from "react";
import { t, word } from "../platform/text.ts";
import { EditorField } from "./editor-field.tsx";
import { listAt, valueAt, type Edit, type Tree } from "./edits.ts";
import type { Question, Section } from "./sections.ts";
import style from "./editor.module.css";

/** The errors, by place. */
export type Wrong = ReadonlyMap<string, string>;
interface Parts {
  fields: readonly Question[];
  of: Tree;
  at: string;
  wrong: Wrong;
  symbols: readonly string[];
  indices: readonly string[];
  edit: Dispatch<Edit>;
}
/** The errors of a place, including the places within it where it is one question. */
const wrongAt = (wrong: Wrong, place: string, isWhole: boolean): string | undefined =>
  wrong.get(place) ?? (isWhole ? [...wrong].find(([one]) => one.startsWith(`${place}.`))?.[1] : undefined);

const Fields = ({ fields, of, at, wrong, symbols, indices, edit }: Parts) => (
  <div className={style.fields}>
    {fields.map((question) => {
      const [path, whole] = [`${at}${question.name}`, question.kind === "json" || question.name.endsWith("deductions")];
      return (
        <div key={question.name} data-wide={["long", "json", "formula"].includes(question.kind)}>
          <EditorField
            question={question}
            place={`document.${path}`}
            value={valueAt(of, question.name)}
            names={question.kind === "index" ? indices : symbols}
            wrong={wrongAt(wrong, `document.${path}`, whole)}
            onChange={(value) => edit({ put: path, value })}
          />
        </div>
      );
    })}
  </div>
);

interface Of {
  section: Section;
  document: Tree;
  wrong: Wrong;
  symbols: readonly string[];
  indices: readonly string[];
  open: ReadonlySet<string>;
  setOpen: (place: string, isOpen: boolean) => void;
  edit: Dispatch<Edit>;
  /** The content above and below the questions of a row. */
  show?: (row: Tree, i: number) => { readonly head?: ReactNode; readonly foot?: ReactNode };
}
/** A part of the document as a form. Rows are added, moved and deleted by buttons, and opened one by one. */
export const EditorSection = memo(function EditorSection({
  section: { name, list, fields, blank = {}, title = [] },
  document,
  wrong,
  symbols,
  indices,
  open,
  setOpen,
  edit,
  show,
}: Of) {
  const rows = list ? listAt(document, list) : [];
  const heading = word(`editor.section.${name}`) ?? name;
  const error = list && wrong.get(`document.${list}`);
  return (
    <section className={style.section} id={`section-${name}`} aria-labelledby={`heading-${name}`}>
      <header>
        <h2 id={`heading-${name}`}>{heading}</h2>
        {list && <small className="number">{rows.length}</small>}
      </header>
      {word(`editor.section.${name}.help`) && <p className={style.help}>{word(`editor.section.${name}.help`)}</p>}
      {error && (
        <p className={style.wrong} id={`document.${list}`} tabIndex={-1}>
          {error}
        </p>
      )}
      {!list && <Fields fields={fields} of={document} at="" {...{ wrong, symbols, indices, edit }} />}
      {list && (
        <ol className={style.rows}>
          {rows.map((row, i) => {
            const place = `document.${list}.${i}`;
            const inside = [...wrong.keys()].filter((one) => one === place || one.startsWith(`${place}.`)).length;
            const called =
              title
                .map((one) => valueAt(row, one))
                .filter(Boolean)
                .join(" ") || t("editor.row", { n: i + 1 });
            const { head, foot } = show?.(row, i) ?? {};
            return (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by where it stands
                key={i}
                inside={inside}
                open={open}
                place={place}
                setOpen={setOpen}
                called={called}
                head={head}
                i={i}
                edit={edit}
                list={list}
                rows={rows}
                wrong={wrong}
                fields={fields}
                row={row}
                symbols={symbols}
                indices={indices}
                foot={foot}
              />
            );
          })}
        </ol>
      )}
      {list && <Add setOpen={setOpen} list={list} rows={rows} edit={edit} blank={blank} heading={heading} />}
    </section>
  );
});

function Row({
  inside,
  open,
  place,
  setOpen,
  called,
  head,
  i,
  edit,
  list,
  rows,
  wrong,
  fields,
  row,
  symbols,
  indices,
  foot,
}: {
  inside: number;
  open: ReadonlySet<string>;
  place: string;
  setOpen: Of["setOpen"];
  called: string;
  head: ReactNode;
  i: number;
  edit: Dispatch<Edit>;
  list: string;
  rows: readonly unknown[];
  wrong: Wrong;
  fields: Section["fields"];
  row: Tree;
  symbols: readonly string[];
  indices: readonly string[];
  foot: ReactNode;
}) {
  return (
    <li data-wrong={inside > 0}>
      <div className={style.head}>
        <button
          type="button"
          aria-expanded={open.has(place)}
          aria-controls={`rows-${place}`}
          id={place}
          onClick={() => setOpen(place, !open.has(place))}
        >
          <b>{called}</b>
          {head}
          {inside > 0 && <em>{t("editor.wrongHere", { n: inside })}</em>}
        </button>
        <Moves called={called} i={i} edit={edit} list={list} rows={rows} />
      </div>
      {wrong.has(place) && <p className={style.wrong}>{wrong.get(place)}</p>}
      {open.has(place) && (
        <div id={`rows-${place}`} className={style.body}>
          <Fields fields={fields} of={row} at={`${list}.${i}.`} {...{ wrong, symbols, indices, edit }} />
          {foot}
        </div>
      )}
    </li>
  );
}

function Add({
  setOpen,
  list,
  rows,
  edit,
  blank,
  heading,
}: {
  setOpen: Of["setOpen"];
  list: string;
  rows: readonly unknown[];
  edit: Dispatch<Edit>;
  blank: NonNullable<Section["blank"]>;
  heading: string;
}) {
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        setOpen(`document.${list}.${rows.length}`, true);
        edit({ add: list, blank });
      }}
    >
      <Plus size={16} aria-hidden />
      {t("editor.add", { what: heading })}
    </button>
  );
}

function Moves({
  called,
  i,
  edit,
  list,
  rows,
}: {
  called: string;
  i: number;
  edit: Dispatch<Edit>;
  list: string;
  rows: readonly unknown[];
}) {
  return (
    <span>
      <IconButton
        size="small"
        aria-label={t("editor.up", { what: called })}
        disabled={i === 0}
        onClick={() => edit({ shift: list, at: i, by: -1 })}
      >
        <ArrowUp size={16} />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t("editor.down", { what: called })}
        disabled={i === rows.length - 1}
        onClick={() => edit({ shift: list, at: i, by: 1 })}
      >
        <ArrowDown size={16} />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t("editor.drop", { what: called })}
        onClick={() => edit({ drop: list, at: i })}
      >
        <Trash2 size={16} />
      </IconButton>
    </span>
  );
}
