import type { LucideIcon } from "lucide-react";
import type { ComponentType, ReactNode } from "react";
import type { Competence } from "../../shared/platform/competence.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import type { Attribute } from "./attribute.tsx";
import type { Document } from "./graphql.ts";

/** The reader. */
export interface Me {
  readonly id?: string | undefined;
  readonly organization?: { readonly id: string } | undefined;
  readonly parties: readonly { readonly kind: string; readonly region: string }[];
}
/** What every record has. */
export interface Base {
  readonly id: string;
  readonly state?: string | null;
  readonly revision?: number | null;
  readonly dueOn?: string | null;
  readonly moves?: readonly Move[] | null;
}
/** A move that is open to the reader, as the platform answers. */
export interface Move {
  readonly action: string;
  readonly to: string;
  readonly by: string;
  readonly clause: string;
  readonly modality: string;
  /** The second person whom it takes; whether somebody is there, else whose administrators let somebody in; and what waits. */
  readonly second?: {
    readonly otherOffice: boolean;
    readonly isThere: boolean;
    readonly turnTo: readonly string[];
    readonly waits?: string | null;
  } | null;
}

/** What every question of a form has; its label is the message `<Type>.<name>`, its help `<Type>.<name>.help`. */
interface Question {
  readonly name: string;
  /** The name of the field in refusals, if it is another. */
  readonly path?: string;
  /** Other fields of a refusal that are corrected with this question, if they have no question of their own. */
  readonly covers?: readonly string[];
  readonly optional?: boolean;
  /** Whether it is never kept on the machine. Passwords are not. */
  readonly secret?: boolean;
  readonly initial?: (record: never) => unknown;
  /** Asked only if this holds for the previous answers. */
  readonly when?: (answers: Readonly<Record<string, unknown>>) => boolean;
}
interface NumberQuestion extends Question {
  readonly kind: "whole" | "decimal" | "tonnes";
  readonly unit?: string;
}
export interface ChoiceQuestion extends Question {
  readonly kind: "choice";
  /** The values are the messages `<of>.<value>`; the question's name if omitted. */
  readonly of?: string;
  readonly choices: readonly string[];
  /** The label of a choice that comes from the record and has no message. */
  readonly called?: (value: string) => string;
}
interface ChoicesQuestion extends Question {
  readonly kind: "choices";
  readonly of?: string;
  readonly choices: readonly string[];
}
interface CityQuestion extends Question {
  readonly kind: "city" | "cities";
  /** The question that asks for the province; `region` if omitted. */
  readonly of?: string;
}
interface FilesQuestion extends Question {
  readonly kind: "files";
  /** The record from whose files to choose. */
  readonly at?: { readonly type: string; readonly id: string };
}
export interface RecordQuestion extends Question {
  readonly kind: "record";
  /** The type of the record. */
  readonly of: string;
  /** The filter of the records from which to choose. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** The attribute by which they belong to the reader's organization; those of others are not offered. */
  readonly own?: string;
  /** A further filter by the previous answers, until somebody types. */
  readonly likely?: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Which of the records come first, the least first, by the previous answers. */
  readonly rank?: (record: never, answers: Readonly<Record<string, unknown>>) => number;
  /** The details shown beside a record's name. */
  readonly aside?: (record: never) => string | undefined;
}
/** A text that is known, and what else it is called. */
export interface Suggestion {
  readonly value: string;
  readonly aside: string;
}
interface SuggestedQuestion extends Question {
  readonly kind: "suggested";
  readonly suggestions: readonly Suggestion[];
}
interface PasswordQuestion extends Question {
  readonly kind: "password";
  /** For a password that is being chosen: the questions whose answers it must not be made of. One in use without. */
  readonly names?: readonly string[];
}
interface BodyQuestion extends Question {
  readonly kind: "body";
  /** The kind of work for which the body is certified. */
  readonly of: BodyKind;
}
type OptionedQuestion =
  | NumberQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | CityQuestion
  | FilesQuestion
  | RecordQuestion
  | SuggestedQuestion
  | PasswordQuestion
  | BodyQuestion;
type OptionOf<Q> = Q extends Q ? Exclude<keyof Q, keyof Question | "kind"> : never;
/** A question without options of its kind; a text if omitted. */
type PlainQuestion = Question & { readonly [option in OptionOf<OptionedQuestion>]?: never } & {
  readonly kind?: "text" | "long" | "day" | "instant" | "region" | "flag" | "json" | "geojson" | "email" | "unit";
};
/** One question of a form. Each kind has its own options: an option of another kind does not compile. */
export type Field = PlainQuestion | OptionedQuestion;
/** A part of a long form, under a heading: the message `<Type>.part.<name>`. */
export interface Part {
  readonly name: string;
  readonly fields: readonly Field[];
  /** A help for answering: it may set the answers. */
  readonly Helper?: ComponentType;
}

/**
 * A verb of the module: its mutation and what must be answered for it, or the page on which it is done. Its messages
 * are `<Type>.action.<verb>`.
 */
export interface Verb<R> {
  readonly document?: Document<object, never>;
  readonly to?: (record: R) => string;
  readonly fields?: readonly Field[];
  /** It ends, refuses or withdraws something: shown apart, never as the next action. */
  readonly grave?: boolean;
  readonly Icon?: LucideIcon;
  /** Its answers start from the present values of the record. */
  readonly prefill?: boolean;
  /** What to know before it is done. */
  readonly Before?: (given: { record: R }) => ReactNode;
  /** The first day on which it may be done, with the message for it. */
  readonly from?: (record: R) => { readonly day: string; readonly say: string } | undefined;
  /** The last day on which it may be done, with the message for afterwards. */
  readonly until?: (record: R) => { readonly day: string; readonly say: string };
  /** The variables of the mutation; if omitted: the id, the revision and the answers by their names. */
  readonly variables?: (record: R, answers: Readonly<Record<string, unknown>>) => object;
  /** Hidden where this does not hold for the record, though its state would allow it. */
  readonly when?: (record: R) => boolean;
  /** The type of the record that it creates, whose page then opens. */
  readonly begins?: string;
  /** Verbs that are not moves of the lifecycle decide themselves when they are open. */
  readonly open?: (record: R, me: Me) => boolean;
}
/** A column of a list. `narrow` is its place on a phone's card; without it, only the record's page shows it. */
export type Column<R> = Attribute<R> & {
  readonly narrow?: "head" | "title" | "line";
  readonly sort?: boolean;
};
export interface Filter {
  readonly source: string;
  readonly of?: string;
  readonly values: readonly string[] | (() => readonly string[]);
  readonly name?: (value: string) => string;
}
/** A built-in view; its name is the message `<Type>.view.<name>`. */
export interface View {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
}
export interface FactGroup<R> {
  readonly name: string;
  readonly facts: readonly (Attribute<R> & { readonly wide?: boolean })[];
  readonly when?: (record: R) => boolean;
}

/** The content above, below and beside the facts of a record. */
export interface Parts<One> {
  readonly Top?: ComponentType<{ record: One }>;
  readonly Below?: ComponentType<{ record: One }>;
  readonly Aside?: ComponentType<{ record: One }>;
}
/**
 * Everything that the console must know of one kind of record, in one place: its list, page, verbs and form derive from
 * it.
 */
export interface Resource<Row extends Base = Base, One extends Base = Base> {
  /** The type's name in the schema; also its place in the address. */
  readonly type: string;
  readonly list: Document<object, never>;
  readonly one?: Document<object, never>;
  readonly title: (record: Row | One) => string;
  readonly number?: (record: Row | One) => string | null | undefined;
  readonly columns: readonly Column<Row>[];
  /** The attribute that the list's search uses. */
  readonly search?: string;
  /** Further attributes that the global search uses. */
  readonly numbers?: readonly string[];
  readonly filters?: readonly Filter[];
  readonly views?: readonly View[];
  readonly sort?: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly facts?: readonly FactGroup<One>[];
  /**
   * The states of the regular course, in order: the track above the record. If a record has one of several courses, by
   * the record.
   */
  readonly track?: readonly string[] | ((record: One) => readonly string[]);
  readonly verbs?: Readonly<Record<string, Verb<One>>>;
  readonly create?: {
    readonly document: Document<object, never>;
    readonly parts: readonly Part[];
    readonly verb: string;
    readonly by?: Competence | "anyone";
    /** The pack's name for the act, where it is not the type's. */
    readonly seat?: string;
    readonly variables?: (answers: Readonly<Record<string, unknown>>) => object;
    /** What is shown of the answer, once, in place of the new record's page. */
    readonly Made?: ComponentType<{ made: never }>;
  };
  /** Facts beside the state in the header. */
  readonly lead?: (record: One) => ReactNode;
  /** The state to show, if more is known than the record's own state. */
  readonly standing?: (record: Row | One) => string | undefined;
  /** The parts of a record's page that only this type has; loaded with the page, not with the list. */
  readonly parts?: () => Promise<Parts<One>>;
  /** Its time limit no longer runs, though it has a day. */
  readonly settled?: (record: One) => boolean;
  readonly files?: boolean;
  /** Some of its steps take two people. */
  readonly byTwo?: boolean;
  /** Its steps lead to official documents. */
  readonly papers?: boolean;
  /** The states in which findings may be raised on it. */
  readonly findings?: readonly string[];
}

type Only<T> = T[Exclude<keyof T, "__typename">];
type RowOf<L> = Only<L> extends { items: readonly (infer R)[] } ? R : never;

/** Describes a resource; rows and record have the types of the documents that ask for them. */
export const resourceOf = <L extends object, O extends object>(
  it: Omit<Resource<RowOf<L> & Base, NonNullable<Only<O>> & Base>, "list" | "one"> & {
    list: Document<L, never>;
    one?: Document<O, never>;
  },
): AnyResource => it as unknown as AnyResource;

/** A resource whose particulars do not matter. */
export type AnyResource = Resource<any, any>;
