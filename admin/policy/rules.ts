import type { InstrumentStatus, Modality } from "../../shared/platform/competence.ts";

/** A rule of a pack as it stands there: its source, how binding it is, and what it says. */
export interface Rule {
  readonly clause: string;
  readonly modality: Modality;
  readonly status: InstrumentStatus;
  readonly [name: string]: unknown;
}
/** A rule and where it stands: `["offset", "tiers", "0"]`. */
export interface PlacedRule {
  readonly path: readonly string[];
  readonly rule: Rule;
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every rule of a pack that cites a clause, in the order of the pack: those within a rule after it. */
export function rulesIn(value: unknown, path: readonly string[] = []): PlacedRule[] {
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([name, of]) => rulesIn(of, [...path, name]));
  return typeof value["clause"] === "string" ? [{ path, rule: value as Rule }, ...inner] : inner;
}

/** Whether a rule depends on a figure that exists and is not public: then nobody can tell whom it meets. */
export const isOpen = (value: unknown): boolean =>
  isObject(value) &&
  (("gte" in value && value["gte"] === null) ||
    ("lt" in value && value["lt"] === null) ||
    Object.values(value).some(isOpen));

/** The order in which the parts of a pack are shown; what is not named comes last. */
const order = [
  "scope",
  "forms",
  "publications",
  "confirmation",
  "offset",
  "newSink",
  "completionMonths",
  "retentionYears",
  "register",
  "notice",
  "committee",
  "boundaryTolerancePercent",
  "neighbourTolerance",
  "spotCheck",
  "trading",
  "seats",
];
/** The parts under one heading: of events, of reductions, of offices. */
const chapters: Readonly<Record<string, string>> = {
  scope: "events",
  forms: "events",
  publications: "events",
  confirmation: "events",
  completionMonths: "events",
  retentionYears: "events",
  register: "events",
  offset: "offset",
  newSink: "offset",
  trading: "offset",
  notice: "review",
  committee: "review",
  boundaryTolerancePercent: "review",
  neighbourTolerance: "review",
  spotCheck: "review",
};

/** The rules of a pack by chapter; the seats by act: `seats.project`. */
export function chaptersOf(pack: unknown): [chapter: string, rules: PlacedRule[]][] {
  const place = ({ path }: PlacedRule): number => {
    const at = order.indexOf(path[0]!);
    return at < 0 ? order.length : at;
  };
  const rules = rulesIn(pack).toSorted((a, b) => place(a) - place(b));
  return [
    ...Map.groupBy(rules, ({ path: [part, act] }) =>
      part === "seats" ? `seats.${act}` : (chapters[part!] ?? "other"),
    ),
  ];
}
