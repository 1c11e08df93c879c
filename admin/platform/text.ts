import { useSyncExternalStore } from "react";
import type { Key } from "../messages.ts";

/** What the platform says, by key: in Chinese, then in English. One line holds both, so neither can be forgotten. */
export type Messages = Readonly<Record<string, readonly [zh: string, en: string]>>;
export type Locale = "zh-CN" | "en";
export type Values = Readonly<Record<string, string | number>>;

let spoken: Messages = {};
const chosen = localStorage.getItem("locale") ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en");
let locale: Locale = chosen === "en" ? "en" : "zh-CN";
document.documentElement.lang = locale;
const listeners = new Set<() => void>();

/** Each of the two bundles brings its own messages. */
export function speak(messages: Messages): void {
  spoken = messages;
}
export const localeNow = (): Locale => locale;
export const locales: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "简体中文"],
  ["en", "English"],
];

/** Changes the language; the roots of both bundles hear of it and draw anew. */
export function setLocale(next: Locale): void {
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
export const word = (key: string): string | undefined => spoken[key]?.[locale === "en" ? 1 : 0];

/** `{n}` takes a value, `{n|day|days}` a form that agrees with it. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) =>
    one === undefined ? String(values[name] ?? "") : Number(values[name]) === 1 ? one : many!,
  );

/** The message of `key` in the language of the reader. */
export const t = (key: Key, values: Values = {}): string => filled(word(key) ?? key, values);

/** What an attribute of a type is called: by the type's own name for it, or by the one that all types share. */
export const labelOf = (type: string, attribute: string): string =>
  word(`${type}.${attribute}`) ?? word(`any.${attribute.split(".").at(-1)}`) ?? attribute;
/** One of the two names that a thing has: the English where it has one and English is read. */
export const either = (zh: string, en?: string | null): string => (locale === "en" && en ? en : zh);
