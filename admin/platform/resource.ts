import type { LucideIcon } from "lucide-react";
import type { ComponentType, ReactNode } from "react";
import type { Competence } from "../../shared/platform/competence.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import type { Attribute } from "./attribute.tsx";
import type { Document } from "./graphql.ts";

/** Who looks. */
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
/** A move that is open to the reader, as the platform says. */
export interface Move {
  readonly action: string;
  readonly to: string;
  readonly by: string;
  readonly clause: string;
  readonly modality: string;
}

/** What every question of a form has; its label is the message `<Type>.<name>`, its help `<Type>.<name>.help`. */
interface Question {
  readonly name: string;
  /** How the platform names it, where that is not its name. */
  readonly path?: string;
  /** What else the platform may name that is set right here, where it is not asked itself. */
  readonly covers?: readonly string[];
  readonly optional?: boolean;
  readonly initial?: (record: never) => unknown;
  /** Asked only where this holds of what was answered before. */
  readonly when?: (answers: Readonly<Record<string, unknown>>) => boolean;
}
interface NumberQuestion extends Question {
  readonly kind: "whole" | "decimal" | "tonnes";
  readonly unit?: string;
}
export interface ChoiceQuestion extends Question {
  readonly kind: "choice";
  /** The values are the messages `<of>.<value>`; the question's name if left out. */
  readonly of?: string;
  readonly choices: readonly string[];
  /** What a choice is called, where it is the record's own and no word of the platform. */
  readonly called?: (value: string) => string;
}
interface ChoicesQuestion extends Question {
  readonly kind: "choices";
  readonly of?: string;
  readonly choices: readonly string[];
}
interface CityQuestion extends Question {
  readonly kind: "city" | "cities";
  /** The question that asks for the province; `region` if left out. */
  readonly of?: string;
}
interface FilesQuestion extends Question {
  readonly kind: "files";
  /** The record of whose files some are chosen. */
  readonly at?: { readonly type: string; readonly id: string };
}
export interface RecordQuestion extends Question {
  readonly kind: "record";
  /** The type of the record. */
  readonly of: string;
  /** What limits the records from which to choose. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** The attribute by which they belong to the reader's organization; those of others are not offered. */
  readonly own?: string;
  /** What further limits them until somebody types, by what was answered before. */
  readonly likely?: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Which of the records come first, the least first, by what was answered before. */
  readonly rank?: (record: never, answers: Readonly<Record<string, unknown>>) => number;
  /** What is said of a record beside its name. */
  readonly aside?: (record: never) => string | undefined;
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
  | BodyQuestion;
type OptionOf<Q> = Q extends Q ? Exclude<keyof Q, keyof Question | "kind"> : never;
/** A question without options of its kind; a text if left out. */
type PlainQuestion = Question & { readonly [option in OptionOf<OptionedQuestion>]?: never } & {
  readonly kind?: "text" | "long" | "day" | "instant" | "region" | "flag" | "json" | "geojson" | "password" | "email";
};
/** One question of a form. Each kind has its own options: one that a kind does not know does not compile. */
export type Field = PlainQuestion | OptionedQuestion;
/** A part of a long form, under a heading: the message `<Type>.part.<name>`. */
export interface Part {
  readonly name: string;
  readonly fields: readonly Field[];
  /** What helps to answer: it may set the answers. */
  readonly Helper?: ComponentType;
}

/**
 * A verb of the module: its mutation and what must be answered for it, or the page on which it is done. Its words are
 * `<Type>.action.<verb>`.
 */
export interface Verb<R> {
  readonly document?: Document<object, never>;
  readonly to?: (record: R) => string;
  readonly fields?: readonly Field[];
  /** It ends, refuses or takes back: drawn apart, never as the next thing to do. */
  readonly grave?: boolean;
  readonly Icon?: LucideIcon;
  /** Its questions begin with what the record says now. */
  readonly prefill?: boolean;
  /** What is to be known before it is done. */
  readonly Before?: (given: { record: R }) => ReactNode;
  /** The first day on which it may be done, with the words for it. */
  readonly from?: (record: R) => { readonly day: string; readonly say: string } | undefined;
  /** The last day on which it may be done, with the words for what then holds. */
  readonly until?: (record: R) => { readonly day: string; readonly say: string };
  /** The variables of the mutation; left out: the id, the revision and the answers by their names. */
  readonly variables?: (record: R, answers: Readonly<Record<string, unknown>>) => object;
  /** Left out where this does not hold of the record, though its state would let it be done. */
  readonly when?: (record: R) => boolean;
  /** The type of the record that it begins, whose page opens then. */
  readonly begins?: string;
  /** Verbs that are no move of the lifecycle say themselves when they are open. */
  readonly open?: (record: R, me: Me) => boolean;
}
/** A column of a list. `narrow` is its place on a phone's card; without it, it is left to the record's page. */
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
/** A saved view of the house; its name is the message `<Type>.view.<name>`. */
export interface View {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
}
export interface FactGroup<R> {
  readonly name: string;
  readonly facts: readonly (Attribute<R> & { readonly wide?: boolean })[];
  readonly when?: (record: R) => boolean;
}

/** What stands above the facts of a record, below them, and beside them. */
export interface Parts<One> {
  readonly Top?: ComponentType<{ record: One }>;
  readonly Below?: ComponentType<{ record: One }>;
  readonly Aside?: ComponentType<{ record: One }>;
}
/**
 * Everything that the console must know of one kind of record, said once: its list, its page, its verbs and its form
 * are drawn from it.
 */
export interface Resource<Row extends Base = Base, One extends Base = Base> {
  /** The type's name in the schema; also its place in the address. */
  readonly type: string;
  readonly list: Document<object, never>;
  readonly one?: Document<object, never>;
  readonly title: (record: Row | One) => string;
  readonly number?: (record: Row | One) => string | null | undefined;
  readonly columns: readonly Column<Row>[];
  /** The attribute in which the list's search looks. */
  readonly search?: string;
  /** In which further attributes the search over the whole console looks. */
  readonly numbers?: readonly string[];
  readonly filters?: readonly Filter[];
  readonly views?: readonly View[];
  readonly sort?: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly facts?: readonly FactGroup<One>[];
  /**
   * The states of an untroubled life, in order: the track above the record. Where a record has one of several ways to
   * go, by the record.
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
  };
  /** Facts beside the state in the header. */
  readonly lead?: (record: One) => ReactNode;
  /** The state to show, where more is known than that of the record itself. */
  readonly standing?: (record: Row | One) => string | undefined;
  /** What a record's page has that no other has; fetched with that page, not with the list. */
  readonly parts?: () => Promise<Parts<One>>;
  /** Its term no longer runs, though it has a day. */
  readonly settled?: (record: One) => boolean;
  readonly files?: boolean;
  /** Official papers result from its steps. */
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
