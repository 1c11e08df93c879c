import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import type { PartyKind } from "../../shared/identity/role.ts";
import { beginnings } from "../platform/beginnings.ts";
import { seenBy, type MenuSection } from "../platform/desk.ts";
import { ask, type ResultOf } from "../platform/graphql.ts";
import { useParties } from "../platform/parties.ts";
import { serialFilter } from "../platform/serial.ts";
import { either, localeNow, otherWords, t, word, type Key } from "../platform/text.ts";
import { found, foundRun } from "./documents.ts";

export const kinds = ["page", "task", "begin", "person", "record", "all"] as const;
/** What may be chosen: a place to go to, under its heading. */
export interface Option {
  readonly kind: (typeof kinds)[number];
  readonly to: string;
  readonly name: string;
  readonly aside?: string | null | undefined;
}
/** The tasks of the reader, and the words of the kinds of record that they are about. */
export interface Tasks {
  readonly useTasks: () => {
    readonly data?:
      | readonly {
          readonly type: string;
          readonly id: string;
          readonly titleZh: string;
          readonly titleEn: string | null;
          readonly action: string;
        }[]
      | undefined;
  };
  readonly learn: (types: readonly string[]) => Promise<void>;
}

/** At most so many of a kind that the console itself has. */
const shown = 6;
/** Shorter texts are not looked for among the records: they are in most of them. */
const shortest = 2;
const pause = 250;

/** Whether each word that was typed is in one of the names. */
const fits = (q: string, names: readonly (string | null | undefined)[]): boolean =>
  q
    .toLowerCase()
    .split(/\s+/)
    .every((part) => names.some((name) => name?.toLowerCase().includes(part)));

/** The pages that the reader may see and the deeds that they may begin, by their Chinese and English names. */
export function usePlaces(menu: readonly MenuSection[], q: string): readonly Option[] {
  const { parties, mayBegin } = useParties();
  const { data: other = {} } = useQuery({
    queryKey: ["other words", localeNow()],
    queryFn: () => otherWords("menu"),
    staleTime: Infinity,
  });
  const roles = parties.map(({ kind }) => kind as PartyKind);
  const items = seenBy(menu, roles).flatMap((group) => group.items);
  const pages = items.map(({ to, label }): Option & { also?: string | undefined } => ({
    kind: "page",
    to,
    name: t(label),
    also: other[label],
  }));
  const deeds = beginnings
    .filter(({ type, by, seat }) => items.some(({ to }) => to === `/${type}`) && mayBegin(type, by, seat))
    .map(({ type }): Option & { also?: string | undefined } => ({
      kind: "begin",
      to: `/${type}/create`,
      name: t(`${type}.begin` as Key),
      aside: word(`${type}.one`),
      also: other[`${type}.begin`],
    }));
  const own: Option & { also?: string } = { kind: "page", to: "/account", name: t("account.own"), also: "account" };
  const fitting = (options: readonly (Option & { also?: string | undefined })[]) =>
    options.filter(({ name, also, aside }) => fits(q, [name, also, aside])).slice(0, shown);
  return [...fitting([...pages, own]), ...fitting(deeds)];
}

/** The reader's tasks whose title or verb is looked for. */
export function useOwnTasks({ useTasks, learn }: Tasks, q: string): readonly Option[] {
  const { data: tasks = [] } = useTasks();
  const types = [...new Set(tasks.map(({ type }) => type))];
  useQuery({ queryKey: ["words", localeNow(), ...types], queryFn: () => learn(types).then(() => true) });
  if (!q) return [];
  return tasks
    .map(({ type, id, titleZh, titleEn, action }) => ({
      kind: "task" as const,
      to: `/${type}/${id}`,
      name: either(titleZh, titleEn),
      aside: word(`${type}.action.${action}`) ?? word(`${type}.one`),
      names: [titleZh, titleEn],
    }))
    .filter(({ names, aside }) => fits(q, [...names, aside]))
    .slice(0, shown);
}

/** What was typed last, once the reader has paused. */
function useSettled(q: string): string {
  const [settled, setSettled] = useState(q);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(q), pause);
    return () => clearTimeout(timer);
  }, [q]);
  return settled;
}
/** The people and records that the platform finds for the reader, a few of each kind. */
export function useRecords(q: string) {
  const settled = useSettled(q);
  const isLong = settled.length >= shortest;
  const { data, error, isFetching } = useQuery({
    queryKey: ["found", settled, localeNow()],
    enabled: isLong,
    retry: false,
    queryFn: async () => {
      const run = serialFilter(settled);
      const [records, runs] = await Promise.all([
        ask(found, { q: settled, han: /\p{Script=Han}/u.test(settled) }),
        run && ask(foundRun, { filter: run.filter }),
      ]);
      const blocks = runs?.blocks.items.filter((block) => run!.holds(block)) ?? [];
      return [...blocks.map(({ id, serials }) => recordOf("Block", id, serials)), ...optionsOf(records)];
    },
  });
  const isCurrent = settled === q;
  return {
    options: useDeferredValue(isCurrent && data ? data : none),
    isSearching: q.length >= shortest && (!isCurrent || isFetching),
    failed: isCurrent && !!error,
  };
}
const none: readonly Option[] = [];

type Found = ResultOf<typeof found>;
interface Titled {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn?: string | null;
  readonly number?: string | null;
}
const recordOf = (type: string, id: string, name: string, number?: string | null): Option => ({
  kind: "record",
  to: `/${type}/${id}`,
  name,
  aside: [word(`${type}.one`), number].filter(Boolean).join(" · "),
});
const titled = (type: string, ...pages: readonly ({ readonly items: readonly Titled[] } | undefined)[]): Option[] =>
  pages
    .flatMap((page) => page?.items ?? [])
    .map(({ id, titleZh, titleEn, number }) => recordOf(type, id, either(titleZh, titleEn), number));
/** Each record once, though two of its names fit. */
function optionsOf(it: Found): readonly Option[] {
  const people = it.people.items.map(
    ({ id, name, organization: of }): Option => ({
      kind: "person",
      to: `/Person/${id}`,
      name,
      aside: of && either(of.name, of.nameEn),
    }),
  );
  const organizations = [it.organizations, it.organizationsNo]
    .flatMap((page) => page?.items ?? [])
    .map(({ id, name, nameEn, uscc }) => recordOf("Organization", id, either(name, nameEn), uscc));
  const certificates = it.certificates.items.map(({ id, number, event }) =>
    recordOf("Certificate", id, event ? either(event.titleZh, event.titleEn) : (number ?? id), number),
  );
  const all = [
    ...people,
    ...titled("Project", it.projects, it.projectsEn, it.projectsNo),
    ...titled("Event", it.events, it.eventsEn, it.eventsNo),
    ...titled("Methodology", it.methodologies, it.methodologiesEn, it.methodologiesNo),
    ...certificates,
    ...titled("Paper", it.papers, it.papersNo),
    ...organizations,
  ];
  return [...new Map(all.map((option) => [option.to, option])).values()];
}
