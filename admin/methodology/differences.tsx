import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { differencesIn, partsOf, type Difference } from "../../shared/platform/difference.ts";
import { dayAt, dayText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { revisionDocument, type methodologyOne } from "./documents.ts";
import style from "./review.module.css";

type Revision = ResultOf<typeof methodologyOne>["methodology"]["revisions"][number];

/** The place of a difference, for display: the part of the document, the line, and the field of that line. */
const placeText = (path: string): string =>
  partsOf(path)
    .map((name) => word(`methodology.part.${name}`) ?? word(`methodology.field.${name}`) ?? name)
    .join(" › ");
/** A value for display: text and numbers as they are, a whole line by its fields. */
function valueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return t(value ? "any.yes" : "any.no");
  if (Array.isArray(value)) return value.map(valueText).join(t("any.comma"));
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, of]) => `${word(`methodology.field.${name}`) ?? name}${t("any.colon")}${valueText(of)}`)
      .join("; ");
  return String(value);
}

/** A revision, named by the number and day of its submission. */
function Pick({
  name,
  of,
  value,
  onChange,
}: {
  name: "before" | "after";
  of: readonly Revision[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <TextField
      select
      size="small"
      label={t(`methodology.${name}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {of.map(({ id, ordinal, at }) => (
        <MenuItem key={id} value={id}>
          {t("methodology.revisionN", { n: ordinal, day: dayText(dayAt(at)) })}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Who wrote a submission, by name: who was left out later wrote it all the same. */
const authorsOf = (of: readonly Revision[], id: string): string =>
  valueText(of.find((one) => one.id === id)?.authors as unknown);

/** The differences between two submitted revisions, field by field, in words. */
export function Differences({ of }: { of: readonly Revision[] }) {
  const [before, setBefore] = useState(of.at(-2)?.id ?? of[0]!.id);
  const [after, setAfter] = useState(of.at(-1)!.id);
  const [earlier, authors] = [authorsOf(of, before), authorsOf(of, after)];
  const [one, other] = [useAsk(revisionDocument, { id: before }).data, useAsk(revisionDocument, { id: after }).data];
  const found =
    one && other ? differencesIn(one.methodologyRevision.document, other.methodologyRevision.document) : undefined;
  return (
    <>
      <div className={style.pick}>
        <Pick name="before" of={of} value={before} onChange={setBefore} />
        <Pick name="after" of={of} value={after} onChange={setAfter} />
      </div>
      <p>
        {t("Methodology.authors")}
        {t("any.colon")}
        {authors !== earlier && <del>{earlier}</del>} <ins>{authors}</ins>
      </p>
      <p role="status" className="none">
        {found
          ? found.length
            ? t("methodology.differ", { n: found.length })
            : t("methodology.same")
          : `${t("any.loading")}…`}
      </p>
      <ul className={style.differences}>
        {found?.slice(0, 500).map((one) => (
          <Changed key={one.path + one.kind} of={one} />
        ))}
      </ul>
    </>
  );
}
const Changed = ({ of: { path, kind, before, after } }: { of: Difference }) => (
  <li data-kind={kind}>
    <p>
      <b>{t(`methodology.${kind}`)}</b> {placeText(path)}
    </p>
    {kind !== "added" && <del>{valueText(before)}</del>}
    {kind !== "removed" && <ins>{valueText(after)}</ins>}
  </li>
);
