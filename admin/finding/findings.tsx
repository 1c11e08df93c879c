import { CornerDownRight, MessageSquarePlus } from "lucide-react";
import { useGetIdentity } from "ra-core";
import { lazy, Suspense, useState } from "react";
import { findingWeights, raisers } from "../../shared/finding/finding.ts";
import { wholePlace, type Place } from "../../shared/document/place.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { kindOf } from "../platform/history.tsx";
import { useParties } from "../platform/parties.ts";
import { Group } from "../platform/record.tsx";
import type { Base, Field, Verb } from "../platform/resource.ts";
import { StateChip } from "../platform/state.tsx";
import { either, t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { answerFinding, closeFinding, findingsOf, raiseFinding, reopenFinding } from "./documents.ts";
import style from "./finding.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
export type Finding = NonNullable<ResultOf<typeof findingsOf>>["findings"]["items"][number];

const verbs: Readonly<Record<string, Verb<never>>> = {
  answer: { document: answerFinding, fields: [{ name: "answer", kind: "long" }] },
  reopen: { document: reopenFinding, fields: [{ name: "reason", kind: "long" }] },
  close: { document: closeFinding, fields: [{ name: "reason", kind: "long", optional: true }] },
};
const asked: readonly Field[] = [
  { name: "weight", kind: "choice", of: "weight", choices: findingWeights, initial: () => "mustFix" },
  { name: "text", kind: "long" },
];

/** The findings on a record, the oldest first. */
export const useFindings = (type: string, id: string): readonly Finding[] =>
  useAsk(findingsOf, { type: kindOf(type), id }).data?.findings.items ?? [];
export const countOf = (findings: readonly Finding[]): string => {
  const n = (state: string) => findings.filter((one) => one.state === state).length;
  return t("finding.count", { open: n("open"), answered: n("answered"), closed: n("closed") });
};

/**
 * A finding as a reviewer would write it in the margin, with the possible actions. `where` names its place if it is not
 * shown beside it.
 */
export function FindingNote({ of: f, number, where }: { of: Finding; number: string; where?: string | undefined }) {
  const [action, setAction] = useState<string>();
  const move = f.moves.find((one) => one.action === action);
  return (
    <article className={style.finding} data-state={f.state} aria-label={`${t("Finding.one")} ${number}`}>
      <header>
        <b>{number}</b>
        <span data-weight={f.weight}>{t(`weight.${f.weight}`)}</span>
        <span>{f.author?.name ?? word(`competence.${f.raisedAs}`) ?? t("finding.anyone")}</span>
        <StateChip type="Finding" state={f.state} look="plain" />
      </header>
      {where && <p className={style.where}>{where}</p>}
      <p>{f.text}</p>
      {f.answer && (
        <p className={style.answer}>
          <CornerDownRight size={14} aria-hidden />
          <span>
            <span className="unseen">{t("finding.answered")}</span>
            {f.answer}
          </span>
        </p>
      )}
      <div className={style.moves}>
        {f.moves
          .filter((one) => verbs[one.action])
          .map((one) => (
            <button
              key={one.action}
              type="button"
              className={style.link}
              aria-label={`${word(`Finding.action.${one.action}`)} ${number}`}
              onClick={() => setAction(one.action)}
            >
              {word(`Finding.action.${one.action}`)}
            </button>
          ))}
      </div>
      <Suspense>
        {action && move && (
          <VerbDialog
            type="Finding"
            action={action}
            verb={verbs[action]!}
            record={f}
            move={move}
            title={`${number} ${f.text.slice(0, 60)}`}
            onClose={() => setAction(undefined)}
          />
        )}
      </Suspense>
    </article>
  );
}

interface Seated extends Base {
  readonly round?: number;
  readonly seats?: readonly {
    readonly round: number;
    readonly state: string;
    readonly recusedReason?: string | null;
    readonly expert?: { readonly id: string } | null;
  }[];
}
/** The reader's own seat in the open round, if the record has a panel. */
export function useSeat({ round, seats }: Seated) {
  const { identity } = useGetIdentity();
  return seats?.find((seat) => seat.round === round && seat.expert?.id === identity?.id);
}
/**
 * Whether the reader may raise a finding here: those whom the pack names as reviewers and who are not recused; the
 * platform decides.
 */
export function useReviewer(type: string, record: Seated): boolean {
  const { mayBegin } = useParties();
  const recused = useSeat(record)?.state === "recused";
  return raisers.some((competence) => !(recused && competence === "adviser") && mayBegin(type, competence));
}
interface Raising {
  type: string;
  record: Base;
  place: string;
  about: string;
  reviewed: readonly string[];
  /** Other places where it may be raised: then the place is asked for. */
  places?: readonly Place[] | undefined;
}
/** The button to raise a finding at one place of a record. */
export function Raise({ type, record, place, about, reviewed, places }: Raising) {
  const [open, setOpen] = useState(false);
  const mayRaise = useReviewer(type, record);
  if (!mayRaise || !reviewed.includes(record.state ?? "")) return null;
  const verb: Verb<never> = {
    document: raiseFinding,
    fields: [...(places ? [placeIn(places, place)] : []), ...asked],
    variables: (_, answers) => ({ subjectType: kindOf(type), subjectId: record.id, place, ...answers }),
  };
  return (
    <>
      <button
        type="button"
        className={style.link}
        aria-label={t("finding.raiseOn", { place: about })}
        onClick={() => setOpen(true)}
      >
        <MessageSquarePlus size={15} aria-hidden />
        {t("Finding.action.raise")}
      </button>
      <Suspense>
        {open && (
          <VerbDialog
            type="Finding"
            action="raise"
            verb={verb}
            record={record}
            title={places ? "" : t("finding.about", { place: about })}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
const nameIn = (places: readonly Place[], at: string): string | undefined =>
  places.flatMap(({ place, nameZh, nameEn }) => (place === at ? either(nameZh, nameEn) : []))[0];
/** The place of a finding, as a choice. */
const placeIn = (places: readonly Place[], first: string): Field => ({
  name: "place",
  kind: "choice",
  choices: places.map(({ place }) => place),
  called: (place) => nameIn(places, place) ?? place,
  initial: () => first,
});

/** `2-1`: the first finding of the second round. */
export const numbersOf = (findings: readonly Finding[]): ReadonlyMap<string, string> => {
  const counts = new Map<number, number>();
  return new Map(
    findings.map(({ id, round }) => {
      const n = (counts.get(round) ?? 0) + 1;
      counts.set(round, n);
      return [id, `${round}-${n}`];
    }),
  );
};
/**
 * The findings without a place of their own on the page. Where the record has places, each names the one at which it
 * was raised, and whether that is gone.
 */
export function Findings({
  type,
  record,
  reviewed,
  beside = [],
  places,
}: {
  type: string;
  record: Base;
  reviewed: readonly string[];
  beside?: readonly string[];
  places?: readonly Place[];
}) {
  const findings = useFindings(type, record.id);
  const [numbers, rest] = [numbersOf(findings), findings.filter(({ place }) => !beside.includes(place))];
  const mayRaise = useReviewer(type, record) && reviewed.includes(record.state ?? "");
  if (rest.length === 0 && !mayRaise) return null;
  const whereOf = (at: string) => places && (nameIn(places, at) ?? t("finding.gone", { place: at }));
  return (
    <Group
      title={beside.length ? t("finding.all") : t("Finding.many")}
      aside={findings.length > 0 ? countOf(findings) : undefined}
    >
      {rest.length === 0 && <p className="none">{t("finding.none")}</p>}
      <ul className={style.list}>
        {rest.map((finding) => (
          <li key={finding.id}>
            <FindingNote of={finding} number={numbers.get(finding.id)!} where={whereOf(finding.place)} />
          </li>
        ))}
      </ul>
      <Raise
        type={type}
        record={record}
        place={wholePlace.place}
        about={t("place.whole")}
        reviewed={reviewed}
        places={places}
      />
    </Group>
  );
}
