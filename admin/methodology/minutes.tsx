import type { RoundOutcome, Verdict } from "../../shared/methodology/methodology.ts";
import { Papers } from "../paper/papers.tsx";
import { dayText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { Facts } from "../platform/record.tsx";
import { clauseText } from "../platform/refusal.tsx";
import { t, word } from "../platform/text.ts";
import type { methodologyOne } from "./documents.ts";
import style from "./review.module.css";

type Kept = ResultOf<typeof methodologyOne>["methodology"]["minutes"][number];
interface Content {
  readonly convenedOn: string;
  readonly closedOn: string;
  readonly carried: boolean;
  readonly conditions: readonly string[];
  readonly seats: readonly {
    readonly label: string;
    readonly name: string;
    readonly organization: string;
    readonly recusedReason: string | null;
  }[];
  readonly votes: readonly {
    readonly label: string;
    readonly verdict: Verdict;
    readonly text: string;
    readonly counted: boolean;
  }[];
  readonly findings: readonly unknown[];
  readonly tally: {
    readonly present: number;
    readonly quorum: number;
    readonly cast: number;
    readonly carry: number;
    readonly carryWithConditions: number;
    readonly majority: { readonly votes: number; readonly of: number };
    readonly clause: string;
  };
}
/** The minutes of a round: who was seated, who was recused, each opinion, and the outcome with its rule. */
export function MinutesOf({ of: { id, round, outcome, hash, content } }: { of: Kept }) {
  const { convenedOn, closedOn, seats, votes, findings, tally, conditions } = content as unknown as Content;
  const { present, quorum, cast, carry, carryWithConditions, majority, clause } = tally;
  return (
    <section className={style.minutes} aria-label={t("methodology.minutesN", { n: round })}>
      <h3>{t("methodology.minutesN", { n: round })}</h3>
      <Facts
        of={[
          { label: t("methodology.held"), value: `${dayText(convenedOn)} – ${dayText(closedOn)}` },
          { label: t("methodology.outcome"), value: t(`outcome.${outcome as RoundOutcome}`) },
          { label: t("Finding.many"), value: String(findings.length) },
          {
            label: t("methodology.tally"),
            value: t("methodology.tallyText", {
              carried: carry + carryWithConditions,
              cast,
              present,
              quorum,
              votes: majority.votes,
              of: majority.of,
              clause: clauseText(clause),
            }),
            wide: true,
          },
          ...(conditions.length
            ? [{ label: t("Methodology.conditions"), value: conditions.join("；"), wide: true }]
            : []),
          { label: t("methodology.hash"), value: <span className="serial">{hash}</span>, wide: true },
        ]}
      />
      <ul>
        {seats.map(({ label, name, organization, recusedReason }) => {
          const vote = votes.find((one) => one.label === label && one.counted);
          return (
            <li key={label}>
              <b>{name}</b> <small>{organization}</small>
              <span data-verdict={vote?.verdict}>
                {recusedReason
                  ? (word(`conflict.${recusedReason}`) ?? t("methodology.recused"))
                  : vote
                    ? t(`verdict.${vote.verdict}`)
                    : t("methodology.silent")}
              </span>
              {vote && <p>{vote.text}</p>}
            </li>
          );
        })}
      </ul>
      <Papers type="ReviewMinutes" id={id} />
    </section>
  );
}
