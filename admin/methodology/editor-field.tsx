import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { t, word } from "../platform/text.ts";
import type { Question } from "./sections.ts";

interface Asked {
  question: Question;
  place: string;
  value: unknown;
  /** The pattern of a symbol or an index. */
  names: readonly string[];
  wrong: string | undefined;
  onChange: (value: unknown) => void;
}
function written(kind: Question["kind"], value: unknown): string {
  if (value === undefined) return "";
  // Short lists stay on one line.
  return kind === "json"
    ? JSON.stringify(value, null, 1).replace(/\n\s+(?=[\d"\]-][^:]*[,\]\n])/g, " ")
    : String(value);
}
/**
 * The value of a text: a number where one is expected and it is one, a structure where it can be parsed; otherwise the
 * text itself, which the check then reports.
 */
function read(kind: Question["kind"], text: string): unknown {
  if (text.trim() === "") return undefined;
  if (kind === "number") return Number.isFinite(Number(text)) ? Number(text) : text.trim();
  if (kind !== "json") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The props that all inputs share. */
interface Common {
  readonly id: string;
  readonly label: string;
  readonly error: boolean;
  readonly helperText: string | undefined;
  readonly fullWidth: true;
  readonly size: "small";
}
type Option = readonly [value: string, says: string];
const none: Option = ["", "—"];

/** One question of the editor, with the errors of its answer beneath it. */
export function EditorField({ question, place, value, names, wrong, onChange }: Asked) {
  const { name, kind, optional } = question;
  const last = name.split(".").at(-1)!;
  const common: Common = {
    id: place,
    label: `${word(`editor.field.${name}`) ?? word(`editor.field.${last}`) ?? last}${optional ? "" : " *"}`,
    error: wrong !== undefined,
    helperText: wrong,
    fullWidth: true,
    size: "small",
  };
  const options = optionsOf(question, value, names);
  return options ? (
    <TextField
      {...common}
      select
      value={value === undefined ? "" : String(value)}
      onChange={({ target }) => onChange(chosenOf(question, target.value))}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {options.map(([one, says]) => (
        <MenuItem key={one} value={one}>
          {says}
        </MenuItem>
      ))}
    </TextField>
  ) : (
    <WrittenField common={common} kind={kind} value={value} onChange={onChange} />
  );
}

/** The choices of a question; none means no answer. */
function optionsOf({ name, kind, choices = [] }: Question, value: unknown, names: readonly string[]) {
  const last = name.split(".").at(-1)!;
  const says = (one: string): string =>
    word(`${last}.${one}`) ??
    word(`methodology.${last}.${one}`) ??
    word(`methodology.${name.split(".")[0]}.${one}`) ??
    word(`methodology.${one}`) ??
    one;
  switch (kind) {
    case "choice":
      return [none, ...choices.map((one): Option => [String(one), says(String(one))])];
    case "verified":
      return [none, ["true", t("editor.verified")], ["false", t("editor.notVerified")]] as const;
    case "flag":
      return [none, ["true", t("any.yes")], ["false", t("any.no")]] as const;
    case "index":
    case "symbol":
      return [none, ...[...new Set([...names, ...(value ? [String(value)] : [])])].map((one): Option => [one, one])];
    default:
      return undefined;
  }
}
/** A choice as the document stores it. */
function chosenOf({ kind, choices = [] }: Question, chosen: string): unknown {
  if (chosen === "") return undefined;
  if (kind === "choice") return choices.find((one) => String(one) === chosen) ?? chosen;
  return kind === "verified" || kind === "flag" ? chosen === "true" : chosen;
}

interface Written {
  common: Common;
  kind: Question["kind"];
  value: unknown;
  onChange: (value: unknown) => void;
}
function WrittenField({ common, kind, value, onChange }: Written) {
  const [text, setText] = useState(() => written(kind, value));
  // Typed text is kept as long as it means the stored value: `0.` and `0.0` on the way to `0.05`.
  const shown = same(read(kind, text), value) ? text : written(kind, value);
  const isCode = ["code", "formula", "json", "number"].includes(kind);
  return (
    <TextField
      {...common}
      value={shown}
      onChange={({ target }) => {
        setText(target.value);
        onChange(read(kind, target.value));
      }}
      multiline={kind === "long" || kind === "json" || kind === "formula"}
      {...(kind === "number" && { inputMode: "decimal" as const })}
      slotProps={{
        inputLabel: { shrink: true },
        input: { sx: isCode ? { fontFamily: "var(--mono)", fontSize: 13 } : {} },
        htmlInput: { spellCheck: !isCode },
      }}
    />
  );
}
