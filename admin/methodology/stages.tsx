import type { Competence } from "../../shared/platform/competence.ts";
import { stagesOf } from "../../shared/methodology/stages.ts";
import { dayAt, dayText, today } from "../platform/day.ts";
import { useHistory } from "../platform/history.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { policyInForce } from "../platform/documents.ts";
import style from "./review.module.css";

/** The part of the pack that the clock needs. */
interface Terms {
  readonly seats: {
    readonly methodology: Readonly<Partial<Record<Competence, { readonly workingDays?: { readonly value: number } }>>>;
  };
  readonly notice: { readonly methodology: { readonly value: number } };
}
/** The time taken by each stage of the review, against its limit. The limits are platform defaults. */
export function Stages({ id, region, policyOn }: { id: string; region: string; policyOn: string }) {
  const { data = [] } = useHistory("Methodology", id);
  const pack = useAsk(policyInForce, { region, day: policyOn }).data?.policy as Terms | undefined;
  if (!pack) return <p className="none">{t("any.loading")}…</p>;
  const terms = Object.fromEntries(
    Object.entries(pack.seats.methodology)
      .map(([name, seat]) => [name, seat.workingDays?.value])
      .filter(([, value]) => value !== undefined),
  );
  const steps = [...data].reverse().flatMap(({ to, at }) => (to ? [{ to, on: dayAt(at) }] : []));
  const stages = stagesOf(steps, terms, pack.notice.methodology.value, today());
  return (
    <>
      <p className="none">{t("methodology.termsLead")}</p>
      <ol className={style.stages}>
        {stages.map(({ state, from, until, workingDays, term }) => (
          <li key={from + state} data-late={term !== null && workingDays > term}>
            <StateChip type="Methodology" state={state} look="plain" />
            <span className="number">
              {dayText(from)} – {until ? dayText(until) : t("any.untilNow")}
            </span>
            <b className="number">
              {term === null
                ? t("methodology.took", { n: workingDays })
                : t("methodology.tookOf", { n: workingDays, term })}
            </b>
            <progress
              max={Math.max(term ?? workingDays, 1)}
              value={Math.min(workingDays, term ?? workingDays)}
              aria-hidden
            />
          </li>
        ))}
      </ol>
      {stages.length === 0 && <p className="none">{t("methodology.noStages")}</p>}
    </>
  );
}
