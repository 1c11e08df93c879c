import { MenuItem, TextField } from "@mui/material";
import { useState, type ReactNode } from "react";
import { t, word } from "../platform/text.ts";
import type { Question } from "./sections.ts";

interface Asked {
  question: Question;
  place: string;
  value: unknown;
  /** What a symbol, an index may be. */
  names: readonly string[];
  wrong: string | undefined;
  onChange: (value: unknown) => void;
}
const written = (kind: Question["kind"], value: unknown): string =>
  value === undefined
    ? ""
    : kind === "json"
      ? JSON.stringify(value, null, 1).replace(/\n\s+(?=[\d"\]-][^:]*[,\]\n])/g, " ")
      : String(value);
/** What a text says: a number where one is meant and it is one, a structure where it can be read; else the text itself, of which the check says what is wrong. */
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

/** One question of the editor, with what is wrong with its answer beneath it. */
export function EditorField({
  question: { name, kind, choices = [], optional },
  place,
  value,
  names,
  wrong,
  onChange,
}: Asked) {
  const [text, setText] = useState(() => written(kind, value));
  // What was typed stands as long as it says what is kept: `0.` and `0.0` on the way to `0.05`.
  const shown = same(read(kind, text), value) ? text : written(kind, value);
  const last = name.split(".").at(-1)!;
  const label = `${word(`editor.field.${name}`) ?? word(`editor.field.${last}`) ?? last}${optional ? "" : " *"}`;
  const common = {
    id: place,
    label,
    error: wrong !== undefined,
    helperText: wrong,
    fullWidth: true,
    size: "small" as const,
  };
  const select = (
    options: readonly (readonly [value: string, says: ReactNode])[],
    current: string,
    take: (next: string) => unknown,
  ) => (
    <TextField
      {...common}
      select
      value={current}
      onChange={({ target }) => onChange(take(target.value))}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {options.map(([one, says]) => (
        <MenuItem key={one} value={one}>
          {says}
        </MenuItem>
      ))}
    </TextField>
  );
  const none = ["", "—"] as const;
  if (kind === "choice") {
    const said = choices.map(
      (one) =>
        [
          String(one),
          word(`${last}.${one}`) ??
            word(`methodology.${last}.${one}`) ??
            word(`methodology.${name.split(".")[0]}.${one}`) ??
            word(`methodology.${one}`) ??
            String(one),
        ] as const,
    );
    return select([none, ...said], value === undefined ? "" : String(value), (next) =>
      next === "" ? undefined : (choices.find((one) => String(one) === next) ?? next),
    );
  }
  if (kind === "verified" || kind === "flag") {
    const yes = kind === "verified" ? t("editor.verified") : t("any.yes");
    const no = kind === "verified" ? t("editor.notVerified") : t("any.no");
    return select([none, ["true", yes], ["false", no]], value === undefined ? "" : String(value), (next) =>
      next === "" ? undefined : next === "true",
    );
  }
  if (kind === "index" || kind === "symbol") {
    const current = value === undefined ? "" : String(value);
    return select(
      [none, ...[...new Set([...names, ...(current ? [current] : [])])].map((one) => [one, one] as const)],
      current,
      (next) => next || undefined,
    );
  }
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
