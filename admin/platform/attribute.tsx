import type { ReactNode } from "react";
import { Link } from "react-router";
import { Due } from "./clock.tsx";
import { dayText, decimalText, instantText, numberText, tonnes } from "./day.ts";
import { choiceText, nameOf, regionText, type Linked } from "./name.ts";
import { Ref } from "./ref.tsx";
import { StateChip, stateText } from "./state.tsx";
import { labelOf, t, word, type Values } from "./text.ts";

/** The kind of an attribute, and so its format. */
export type Kind =
  | "text"
  | "long"
  | "serial"
  | "day"
  | "due"
  | "instant"
  | "kilograms"
  | "estimate"
  | "whole"
  | "decimal"
  | "region"
  | "flag"
  | "choice"
  | "choices"
  | "state"
  | "name"
  | "record"
  | "ref";

/** The attributes of a record and of the records it links to, `organiser.name` among them. */
export type Path<R> = 0 extends 1 & R ? string : R extends object ? PathIn<R, Exclude<keyof R, "__typename">> : never;
type PathIn<R, K extends keyof R> = K extends string ? K | `${K}.${Below<R[K]>}` : never;
/** Structured data is `unknown`: any path into it is allowed. */
type Below<R> = unknown extends R ? string : Keys<NonNullable<R>>;
type Keys<R> = R extends readonly unknown[] | ((...given: never) => unknown) | string | number | boolean
  ? never
  : Exclude<keyof R, "__typename"> & string;

interface Described<R> {
  readonly kind?: Kind;
  /** The choice whose values are the messages `<of>.<value>`, or the type of the linked record. */
  readonly of?: string;
  readonly unit?: string;
  readonly show?: (record: R) => ReactNode;
  readonly text?: (record: R) => string;
}
/** An attribute of the record itself; its label is the message `<Type>.<source>`. */
interface Held<R> extends Described<R> {
  readonly source: Path<R>;
  readonly name?: never;
}
/** A value derived from a record; its label is the message `<Type>.<name>`. */
type Computed<R> = Described<R> & { readonly name: string; readonly source?: never } & (
    | { readonly show: (record: R) => ReactNode }
    | { readonly text: (record: R) => string }
  );
/** One attribute of a type as the console shows it. */
export type Attribute<R> = Held<R> | Computed<R>;
export const nameOfAttribute = ({ source, name }: Attribute<any>): string => (source ?? name)!;

/** Kinds that are right-aligned, with the unit in the header. */
export const isFigure = (kind: Kind | undefined): boolean =>
  kind === "kilograms" || kind === "estimate" || kind === "whole" || kind === "decimal" || kind === "due";
export function unitOf({ kind, unit }: Attribute<any>): string | undefined {
  if (unit) return word(`unit.${unit}`) ?? unit;
  if (kind === "kilograms" || kind === "estimate") return t("unit.tCO2e");
  return kind === "due" ? t("unit.workingDays") : undefined;
}

const at = (record: object, source: string): unknown =>
  source
    .split(".")
    .reduce<unknown>((whole, part) => (whole as Readonly<Record<string, unknown>> | null | undefined)?.[part], record);

/** An attribute as plain text: for a sheet, a title, a label. */
export function textOf<R extends object>(attribute: Attribute<R>, type: string, record: R): string {
  const { source, kind = "text", of = "" } = attribute;
  if (attribute.text) return attribute.text(record);
  const value = source && at(record, source);
  if (value === null || value === undefined || value === "") return "";
  switch (kind) {
    case "kilograms":
      return (Number(value) / 1000).toFixed(3);
    case "estimate":
      return String(Number(value) / 1000);
    case "region":
      return regionText(String(value));
    case "flag":
      return t(value ? "any.yes" : "any.no");
    case "choice":
      return choiceText(of, String(value));
    case "choices":
      return (value as string[]).map((one) => choiceText(of, one)).join(t("any.listComma"));
    case "state":
      return stateText(type, String(value));
    case "name":
    case "record":
      return nameOf(value as Linked);
    case "instant":
      return instantText(String(value));
    default:
      return typeof value === "object" ? JSON.stringify(value) : String(value);
  }
}

/** An attribute as shown on a page. */
export function Shown<R extends object>({
  attribute,
  type,
  record,
  quiet,
}: {
  attribute: Attribute<R>;
  type: string;
  record: R;
  quiet?: boolean;
}): ReactNode {
  const { source, kind = "text", of = "", show } = attribute;
  if (show) return show(record);
  if (!source) return textOf(attribute, type, record);
  const value = at(record, source);
  if (kind === "due") return <Due on={value as string | null} />;
  if (value === null || value === undefined || value === "") return <span className="none">—</span>;
  switch (kind) {
    case "day":
      return (
        <time className="number" dateTime={String(value)}>
          {dayText(String(value))}
        </time>
      );
    case "instant":
      return (
        <time className="number" dateTime={String(value)}>
          {instantText(String(value))}
        </time>
      );
    case "kilograms":
      return <span className="number">{tonnes(Number(value))}</span>;
    case "estimate":
      return <span className="number">{tonnes(Number(value), true)}</span>;
    case "whole":
      return <span className="number">{numberText(Number(value))}</span>;
    case "decimal":
      return <span className="number">{decimalText(String(value))}</span>;
    case "serial":
      return <span className="serial">{String(value)}</span>;
    case "state":
      return <StateChip type={of || type} state={String(value)} look={quiet ? "quiet" : "full"} />;
    case "record":
      return <Link to={`/${of}/${(value as Linked).id}`}>{nameOf(value as Linked)}</Link>;
    case "ref":
      return <Ref type={of} id={String(value)} />;
    case "long":
      return <span style={{ whiteSpace: "pre-wrap" }}>{String(value)}</span>;
    default:
      return textOf(attribute, type, record);
  }
}

/** The label of an attribute on a page where its unit is not shown separately. */
export const labelled = (type: string, attribute: Attribute<any>): string => {
  const unit = attribute.kind === "due" ? undefined : unitOf(attribute);
  return unit
    ? t("any.withUnit", { label: labelOf(type, nameOfAttribute(attribute)), unit } satisfies Values)
    : labelOf(type, nameOfAttribute(attribute));
};
