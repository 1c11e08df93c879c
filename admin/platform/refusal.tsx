import { Ban, CircleAlert, CloudOff, FileQuestion, LogIn, RotateCw, ShieldX, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Refused } from "./graphql.ts";
import { dayText, decimalText, instantText, tonnes } from "./day.ts";
import { localeNow, t, word } from "./text.ts";
import style from "./refusal.module.css";

const icons: Readonly<Record<string, LucideIcon>> = {
  OFFLINE: CloudOff,
  NOT_FOUND: FileQuestion,
  FORBIDDEN: ShieldX,
  UNAUTHENTICATED: LogIn,
  INTERNAL: CircleAlert,
};
/** A clause as it is cited, or the words for a platform default. */
export const clauseText = (clause: string): string =>
  clause === "platform default" ? t("clause.platformDefault") : clause;

/** The message of a reason: the one with figures (`<key>.of`) if all of these are present. */
export function reasonText(key: string, details: Readonly<Record<string, unknown>>): string | undefined {
  const full = word(`${key}.of`);
  const text =
    full &&
    [...full.matchAll(/\{(\w+)\}/g)].every(([, name]) => details[name!] !== undefined && details[name!] !== null)
      ? full
      : word(key);
  return text?.replace(/\{(\w+)\}/g, (_, name: string) => figure(name, details[name] ?? ""));
}
function figure(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 8).join(t("any.listComma"));
  if (typeof value === "number") {
    if (name === "squareMetres") return `${decimalText((value / 10_000).toFixed(4))} ${t("unit.hectares")}`;
    return /kilograms|^there$|^verified$|^reported$/i.test(name)
      ? `${tonnes(value)} ${t("unit.tCO2e")}`
      : decimalText(value);
  }
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayText(text, true);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? instantText(text) : text;
}
/** The place of an error in a structured text, such as `document.equations.2.expr`. */
const placeOf = ({ path, field }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof path === "string"
    ? path
    : typeof field === "string" && /^document\.|\.\d+(\.|$)/.test(field)
      ? field
      : undefined;

/** What was refused, why, on which clause, and what to do: in the reader's language if the reason is known there. */
export function refusalText(error: unknown): {
  code: string;
  what: string;
  why: string | undefined;
  clause: string | undefined;
  way: string;
  /** The number under which the operator finds in the log what failed. */
  request: string | undefined;
} {
  const { code, message, reason, clause, details } =
    error instanceof Refused ? error : new Refused("INTERNAL", String(error));
  const known = reason && localeNow() !== "en" ? reasonText(`reason.${reason}`, details) : undefined;
  const said = known ?? (message || undefined);
  const where = known && placeOf(details);
  const why = said && where ? t("refusal.at", { why: said, place: where }) : said;
  return {
    code,
    what: word(`refusal.${code}`) ?? code,
    why: code === "OFFLINE" || code === "INTERNAL" ? undefined : why,
    clause: clause && clauseText(clause),
    request: code === "INTERNAL" && typeof details["request"] === "string" ? details["request"] : undefined,
    way: (reason && word(`reason.${reason}.then`)) ?? word(`refusal.${code}.then`) ?? "",
  };
}

/** A refusal in place of a page. */
export function RefusalView({
  of,
  retry,
  called,
  children,
}: {
  of: unknown;
  retry?: () => void;
  /** What is missing, where a page can say so better. */
  called?: string;
  children?: ReactNode;
}) {
  const { code, what: said, why, clause, way, request } = refusalText(of);
  // NOT_FOUND has no clause, and a retry would not help.
  const none = code === "NOT_FOUND";
  const what = (none ? called : undefined) ?? said;
  const Icon = icons[code] ?? Ban;
  return (
    <div className={style.view} role="alert">
      <Icon size={44} strokeWidth={1.5} aria-hidden />
      <h1>{what}</h1>
      {why && why !== said && !(none && called) && <p>{why}</p>}
      <p>{way}</p>
      {request && <p className={style.why}>{t("refusal.request", { request })}</p>}
      {clause && !none && <p className={style.why}>{t("clause.basis", { clause })}</p>}
      <div>
        {retry && !none && (
          <button type="button" className="button" onClick={retry}>
            <RotateCw size={16} aria-hidden />
            {t("action.retry")}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
/** A refusal beside a form or button. */
export function RefusalNote({ of }: { of: unknown }) {
  const { what, why, clause, way, request } = refusalText(of);
  return (
    <div className={style.note} role="alert">
      <Ban size={17} aria-hidden />
      <div>
        <p>
          <b>{why ?? what}</b>
        </p>
        {way && <p>{way}</p>}
        {request && <small>{t("refusal.request", { request })}</small>}
        {clause && <small>{t("clause.basis", { clause })}</small>}
      </div>
    </div>
  );
}
