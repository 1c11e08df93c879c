import { numberText } from "../platform/day.ts";
import { choiceText, regionText } from "../platform/name.ts";
import { either, t } from "../platform/text.ts";
import type { Rule } from "./rules.ts";

const isIndex = (name: string): boolean => /^\d+$/.test(name);
const listed = (words: readonly string[]): string => words.join(t("any.listComma"));
const parties = (value: unknown): string =>
  listed([value ?? []].flat().map((kind) => choiceText("party", String(kind))));

/** What a rule is about: the seat, or the rule's name. */
export function subjectText(path: readonly string[]): string {
  const [part, act, competence, term] = path;
  if (part === "seats")
    return term
      ? t("rules.termOf", { seat: choiceText("competence", competence!) })
      : choiceText("competence", competence!);
  if (part === "notice") return t("rules.noticeOf", { act: choiceText("act", act!) });
  return choiceText("rules.of", path.filter((name) => !isIndex(name)).join("."));
}

/** What a rule says: its own sentence, its figure with the unit, or who it names. */
export function valueText(path: readonly string[], rule: Rule): string {
  const say = either(String(rule["sayZh"] ?? ""), rule["sayEn"] as string | undefined);
  if (say) return say;
  const name = path.filter((one) => !isIndex(one)).join(".");
  const tell = telling[name] ?? telling[path[0]!];
  return tell ? tell(rule, path) : figureText(path.at(-1)!, rule["value"]);
}

type Tell = (rule: Rule, path: readonly string[]) => string;
const telling: Readonly<Record<string, Tell>> = {
  seats: (rule, path) => (path.length > 3 ? t("rules.workingDays", { n: Number(rule["value"]) }) : seatText(rule)),
  notice: ({ value }) => t("rules.workingDays", { n: Number(value) }),
  committee: ({ panelSize, quorum, majority, termMonths }) => {
    const { votes, of } = majority as { votes: number; of: number };
    return t("rules.committee", { size: Number(panelSize), quorum: Number(quorum), votes, of, n: Number(termMonths) });
  },
  neighbourTolerance: ({ metres, percentOfSmaller }) =>
    t("rules.neighbour", { metres: String(metres), percent: String(percentOfSmaller) }),
  "offset.tiers": ({ tier, labelZh, labelEn }) => `${tier}. ${either(String(labelZh), String(labelEn))}`,
  "offset.bearers": ({ value }) => listed((value as string[]).map((one) => choiceText("rules.bearer", one))),
  "confirmation.certificate": ({ issuer, issuerNameZh, issuerNameEn }) =>
    `${parties(issuer)} · ${either(String(issuerNameZh), String(issuerNameEn))}`,
  register: ({ titleZh, titleEn }) => either(String(titleZh), String(titleEn)),
  "register.everyMonths": ({ value }) => figureText("Months", value),
  trading: ({ mode, venueZh, venueEn }) =>
    mode === "exchange" ? either(String(venueZh), String(venueEn)) : choiceText("rules.trading", String(mode)),
  spotCheck: ({ hearingWorkingDays }) => t("rules.workingDays", { n: Number(hearingWorkingDays) }),
};

function seatText({ party, cities, otherwise, otherOffice }: Rule): string {
  const places = (cities as readonly string[] | undefined)?.map(regionText);
  return [
    places ? t("setUp.in", { party: parties(party), city: listed(places) }) : parties(party),
    ...(otherwise ? [t("rules.otherwise", { party: parties(otherwise) })] : []),
    ...(otherOffice ? [t("rules.otherOffice")] : []),
  ].join(t("any.comma"));
}

/** A figure with the unit that its name ends with. */
function figureText(name: string, value: unknown): string {
  if (typeof value === "boolean") return t(value ? "any.yes" : "any.no");
  const n = Number(value);
  if (/Months$/.test(name)) return t("rules.months", { n });
  if (/Years$/.test(name)) return t("rules.years", { n });
  if (/WorkingDays$/.test(name)) return t("rules.workingDays", { n });
  if (/Days$/.test(name)) return t("rules.days", { n });
  if (/Percent$/.test(name)) return `${numberText(n)}%`;
  return String(value);
}
