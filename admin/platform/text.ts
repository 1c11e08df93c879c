import { useSyncExternalStore } from "react";

/** One message: in Chinese, then in English. One line has both, so neither can be forgotten. */
export type Pair = readonly [zh: string, en: string];
/** The content of a messages file, by key. */
export type Words = Readonly<Record<string, Pair>>;
/** Every message by its key. Each messages file adds its own here, so a key that no file has does not compile. */
// biome-ignore lint/suspicious/noEmptyInterface: the messages files fill it
export interface Messages {}
export type Key = keyof Messages;
export type Locale = "zh-CN" | "en";
export type Values = Readonly<Record<string, string | number>>;
/** One language of a messages file, loaded when a page needs it. */
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

/** Loads messages files in the language of the reader, for `t` and `word` to find. */
export async function learn(...files: readonly string[]): Promise<void> {
  for (const file of files) wanted.add(file);
  const language = locale;
  const words = await fetched(language, files);
  if (language === locale) spoken = Object.assign({}, spoken, ...words);
  else await learn(...files);
}
/** Loads the messages for every reason of a refusal. */
export const learnReasons = (): Promise<void> =>
  learn(...Object.keys(loaders[locale]).filter((file) => file.endsWith("/reasons")));

/** What a messages file says in the language that the reader does not read now, for what is found by either name. */
export const otherWords = async (file: string): Promise<Readonly<Record<string, string>>> =>
  (await fetched(locale === "en" ? "zh-CN" : "en", [file]))[0]!;

export const localeNow = (): Locale => locale;
export const locales: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "简体中文"],
  ["en", "English"],
];

/** Changes the language once its messages are loaded; the roots of both bundles are notified and render again. */
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

/** The message of a key that is put together at run time; undefined if there is none. */
export const word = (key: string): string | undefined => spoken[key];

/** `{n}` takes a value, `{n|day|days}` the form that agrees with it. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    if (one === undefined) return String(values[name] ?? "");
    return Number(values[name]) === 1 ? one : many!;
  });

/** The message of `key` in the language of the reader. */
export const t = (key: Key, values: Values = {}): string => filled(word(key) ?? key, values);

/** The label of an attribute of a type: the type's own, or the one that all types share. */
export const labelOf = (type: string, attribute: string): string =>
  word(`${type}.${attribute}`) ?? word(`any.${attribute.split(".").at(-1)}`) ?? attribute;
/** One of the two names of a thing: the English one if it has one and the reader reads English. */
export const either = (zh: string, en?: string | null): string => (locale === "en" && en ? en : zh);
