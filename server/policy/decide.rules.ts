import { addDays, addMonths } from "../../shared/platform/calendar.ts";
import type { Decision, EventFacts, Ruled, Test } from "../../shared/policy/decision.ts";
import type { Condition, Due, Figure, PolicyPack, Spoken } from "./policy.ts";

type Truth = boolean | null;
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
/** Conjunction in Kleene's logic: a false one decides, otherwise an unknown one. */
const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

function tests(condition: Condition, facts: EventFacts): Test[] {
  if ("all" in condition) return condition.all.flatMap((one) => tests(one, facts));
  if ("any" in condition) return condition.any.flatMap((one) => tests(one, facts));
  const { fact } = condition;
  if ("in" in condition)
    return [
      {
        fact,
        op: "in",
        than: condition.in,
        value: facts[condition.fact],
        holds: condition.in.includes(facts[condition.fact]),
      },
    ];
  if ("is" in condition)
    return [
      {
        fact,
        op: "is",
        than: condition.is,
        value: facts[condition.fact],
        holds: condition.is === facts[condition.fact],
      },
    ];
  const value = facts[condition.fact];
  return (["gte", "lt"] as const).flatMap((op) => {
    const than = condition[op];
    if (than === undefined) return [];
    return [
      {
        fact,
        op,
        than,
        value,
        holds: than === null || value === null ? null : op === "gte" ? value >= than : value < than,
      },
    ];
  });
}

/**
 * Whether a condition holds for an event; null where it depends on a figure that is not public or a fact not stated.
 */
export function truthOf(condition: Condition, facts: EventFacts): Truth {
  if ("all" in condition) return every(condition.all.map((one) => truthOf(one, facts)));
  if ("any" in condition) return not(every(condition.any.map((one) => not(truthOf(one, facts)))));
  return every(tests(condition, facts).map(({ holds }) => holds));
}

const dueOn = (due: Due | undefined, facts: EventFacts): string | null =>
  due ? addDays(addMonths(facts[due.of], due.months ?? 0), due.days ?? 0) : null;

/**
 * What follows from the facts of an event: whether it is in scope or voluntary, which routes of confirmation are open,
 * which papers and days are due, what is published.
 */
export function decide(pack: PolicyPack, facts: EventFacts): Decision {
  /** The rules that hold or may hold. */
  const bearing = <T extends Spoken, U extends object>(rules: readonly T[], more: (rule: T) => U): (Ruled & U)[] =>
    rules.flatMap((rule) => {
      const holds = truthOf(rule.when, facts);
      const { clause, modality, status, sayZh, sayEn } = rule;
      return holds === false
        ? []
        : [{ clause, modality, status, sayZh, sayEn, holds, because: tests(rule.when, facts), ...more(rule) }];
    });
  const always = (figure: Figure, sayZh: string, sayEn: string): Ruled => {
    const { clause, modality, status } = figure;
    return { clause, modality, status, sayZh, sayEn, holds: true, because: [] };
  };
  const scope = bearing(pack.scope, ({ consequence }) => ({ consequence }));
  const meant = scope.filter(({ consequence }) => consequence === "inScope");
  const { completionMonths, newSink } = pack;
  const deadlines: Decision["deadlines"] = [
    {
      ...always(completionMonths, "完成碳中和", "Carbon neutrality reached"),
      deadline: "completion",
      on: addMonths(facts.endsOn, completionMonths.value),
    },
    ...(newSink
      ? [
          {
            ...always(newSink.filingMonths, "新建碳汇项目完成备案", "New sink project filed"),
            deadline: "sinkFiling" as const,
            on: addMonths(facts.endsOn, newSink.filingMonths.value),
          },
          {
            ...always(
              newSink.validationMonths,
              "新建碳汇项目完成碳中和测算与审定",
              "New sink project's neutrality calculated and validated",
            ),
            deadline: "sinkValidation" as const,
            on: addMonths(facts.endsOn, newSink.validationMonths.value),
          },
        ]
      : []),
  ];
  return {
    region: pack.region,
    effectiveOn: pack.effectiveOn,
    standing: meant.some(({ holds }) => holds) ? "inScope" : meant.length > 0 ? "toBeConfirmed" : "mayFollow",
    scope,
    deadlines,
    routes: bearing(pack.confirmation.routes, ({ route }) => ({ route })),
    forms: bearing(pack.forms, ({ form, due, to, copyTo }) => ({
      form,
      dueOn: dueOn(due, facts),
      to: [to].flat(),
      copyTo: [copyTo ?? []].flat(),
    })),
    publications: bearing(pack.publications, ({ publication, fields, noticeWorkingDays }) => ({
      publication,
      fields,
      noticeWorkingDays: noticeWorkingDays?.value ?? null,
    })),
  };
}

const named = (decision: Decision): string[] => [
  `standing: ${decision.standing}`,
  ...decision.scope.filter(({ holds }) => holds).map(({ consequence, clause }) => `${consequence} (${clause})`),
  ...decision.routes.filter(({ holds }) => holds).map(({ route, clause }) => `${route} (${clause})`),
  ...decision.forms
    .filter(({ holds }) => holds)
    .map(({ form, dueOn: on, clause }) => `${form}${on ? ` ${on}` : ""} (${clause})`),
  ...decision.deadlines.map(({ deadline, on, clause }) => `${deadline} ${on} (${clause})`),
  ...decision.publications.map(({ publication, clause }) => `${publication} (${clause})`),
];

/** What another decision adds and removes, one line each: `+ evaluation (SD-E 三(二)1)`. Empty if nothing changes. */
export function changesIn(before: Decision, after: Decision): string[] {
  const [was, is] = [new Set(named(before)), new Set(named(after))];
  return [
    ...[...was].filter((one) => !is.has(one)).map((one) => `− ${one}`),
    ...[...is].filter((one) => !was.has(one)).map((one) => `+ ${one}`),
  ];
}
