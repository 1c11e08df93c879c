import { shortText } from "../../shared/quantity/ratio.ts";
import { unitRows, type UnitRow } from "../../shared/quantity/unit-table.ts";
import { isBare, ownWords, parseCounting, plainly } from "../../shared/quantity/unit.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { InputProps } from "./choice-field.tsx";
import { Refused } from "./graphql.ts";
import { refusalText } from "./refusal.tsx";
import { localeNow, t } from "./text.ts";
import { TypedChoice } from "./typed-choice.tsx";

const symbolOf = ({ symbols }: UnitRow): string => symbols[0] ?? "";
const wordsOf = ({ symbols, zh, en }: UnitRow): string => [...symbols, ...zh, ...en].join(" ");
/** What is measured, in the words of the reader's language if there are any. */
const calledIn = (row: UnitRow): string =>
  (localeNow() === "en" ? [...row.en, ...row.zh] : row.zh.length ? row.zh : row.en).join(t("any.listComma"));

/** How a unit is read that was typed; undefined for a symbol of the table, which needs no explanation. */
export function unitNote(text: string): { readonly say: string; readonly isWrong: boolean } | undefined {
  const typed = text.trim();
  if (typed === "" || unitRows.some(({ symbols }) => symbols.includes(typed))) return undefined;
  try {
    const unit = parseCounting(typed);
    const own = ownWords(unit);
    if (own.length) return { say: t("unitField.own", { words: own.join(t("any.listComma")) }), isWrong: false };
    const { text: plain, scale } = plainly(unit);
    const number = shortText(scale);
    if (isBare(unit) || (plain === typed && number === "1")) return undefined;
    return { say: t("unitField.read", { typed, number, unit: plain }), isWrong: false };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { why, what } = refusalText(new Refused(refusal.code, refusal.message, refusal.details));
    return { say: why ?? what, isWrong: true };
  }
}

const sourceOf = ({ source }: UnitRow): string => source;

/** A unit, typed or chosen from those that are known, each with its words; it is shown as it is read. */
export function UnitField({ size, ...given }: Omit<InputProps, "onBlur"> & { size?: "small" }) {
  const { value, error, helperText } = given;
  const note = unitNote(value);
  const shown = {
    ...given,
    error: error || note?.isWrong === true,
    helperText: (error && helperText) || note?.say || helperText,
  };
  return (
    <TypedChoice
      given={shown}
      size={size}
      options={unitRows}
      textOf={symbolOf}
      asideOf={calledIn}
      sourceOf={sourceOf}
      foundBy={wordsOf}
    />
  );
}
