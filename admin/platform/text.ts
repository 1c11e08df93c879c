import { useSyncExternalStore } from "react";

/** One message: in Chinese, then in English. One line holds both, so neither can be forgotten. */
export type Pair = readonly [zh: string, en: string];
/** What a messages file says, by key. */
export type Words = Readonly<Record<string, Pair>>;
/** Every message by its key. Each messages file adds its own here, so a key that none of them has does not compile. */
// biome-ignore lint/suspicious/noEmptyInterface: the messages files fill it
export interface Messages {}
export type Key = keyof Messages;
export type Locale = "zh-CN" | "en";
export type Values = Readonly<Record<string, string | number>>;
/** One language of a messages file, fetched when a page needs it. */
export type Loader = () => Promise<Readonly<Record<string, string>>>;
/** By language, then by the file's name: `event`, `event/inventory`, `event/reasons`. */
export type Loaders = Readonly<Record<Locale, Readonly<Record<string, Loader>>>>;

let loaders: Loaders = { "zh-CN": {}, en: {} };
let spoken: Readonly<Record<string, string>> = {};
const wanted = new Set<string>();
const chosen = localStorage.getItem("locale") ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en");
let locale: Locale = chosen === "en" ? "en" : "zh-CN";
document.documentElement.lang = locale;
const listeners = new Set<() => void>();

/** Each of the two bundles brings its own messages. */
export function speak(messages: Loaders): void {
  loaders = messages;
}
const fetched = (language: Locale, files: Iterable<string>) =>
  Promise.all([...files].map((file) => loaders[language][file]!()));

/** Fetches the words of messages files in the language of the reader, for `t` and `word` to find. */
export async function learn(...files: readonly string[]): Promise<void> {
  for (const file of files) wanted.add(file);
  const language = locale;
  const words = await fetched(language, files);
  if (language === locale) spoken = Object.assign({}, spoken, ...words);
  else await learn(...files);
}
/** Fetches the words for every reason with which the platform refuses. */
export const learnReasons = (): Promise<void> =>
  learn(...Object.keys(loaders[locale]).filter((file) => file.endsWith("/reasons")));

export const localeNow = (): Locale => locale;
export const locales: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "简体中文"],
  ["en", "English"],
];

/** Changes the language once its words are there; the roots of both bundles hear of it and draw anew. */
export async function setLocale(next: Locale): Promise<void> {
  const words = await fetched(next, wanted);
  spoken = Object.assign({}, ...words);
  locale = next;
  localStorage.setItem("locale", next);
  document.documentElement.lang = next;
  for (const heard of listeners) heard();
}
export const useLocale = (): Locale =>
  useSyncExternalStore((heard) => {
    listeners.add(heard);
    return () => listeners.delete(heard);
  }, localeNow);

/** The message of a key that is put together at run time; undefined when there is none. */
export const word = (key: string): string | undefined => spoken[key];

/** `{n}` takes a value, `{n|day|days}` a form that agrees with it. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    if (one === undefined) return String(values[name] ?? "");
    return Number(values[name]) === 1 ? one : many!;
  });

/** The message of `key` in the language of the reader. */
export const t = (key: Key, values: Values = {}): string => filled(word(key) ?? key, values);

/** What an attribute of a type is called: by the type's own name for it, or by the one that all types share. */
export const labelOf = (type: string, attribute: string): string =>
  word(`${type}.${attribute}`) ?? word(`any.${attribute.split(".").at(-1)}`) ?? attribute;
/** One of the two names that a thing has: the English where it has one and English is read. */
export const either = (zh: string, en?: string | null): string => (locale === "en" && en ? en : zh);
