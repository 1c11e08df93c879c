import { t, localeNow, word } from "../platform/text.ts";
import type { Wrong } from "./editor-section.tsx";
import type { Examined } from "./examine.ts";
import { sections } from "./sections.ts";
import style from "./editor.module.css";

export type Findings = Examined["findings"];
/** The errors at each place, in the reader's language, without the place itself. */
export const wrongOf = (findings: Findings): Wrong =>
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
/** Moves to the question of a place, or the nearest one around it. */
export function focusOn(place: string): void {
  const parts = place.split(".");
  let it: HTMLElement | null = null;
  for (let n = parts.length; n > 1 && !it; n--) it = window.document.getElementById(parts.slice(0, n).join("."));
  const section = sections.find(({ list, name }) => list === parts[1] || name === parts[1])?.name ?? "basics";
  it ??= window.document.getElementById(`section-${section}`);
  it?.scrollIntoView({ block: "center" });
  it?.focus();
}
export function Side({
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
