import type { ResultOf } from "../platform/graphql.ts";
import { tonnes } from "../platform/day.ts";
import { either, t, word } from "../platform/text.ts";
import { Bar, sum } from "./bar.tsx";
import type { queueBoard } from "./documents.ts";
import style from "./offset.module.css";

export type Board = ResultOf<typeof queueBoard>["queueBoard"];
/** The available supply by priority of the region's order, and the supply that was not matched. */
export function Supply({
  tiers,
  matches,
  passedOver,
  chosen,
  scale,
}: Pick<Board, "tiers" | "matches" | "passedOver"> & { chosen: string; scale: number }) {
  const takenOf = (tier: number) => sum(matches.filter((match) => match.tier === tier));
  return (
    <section aria-labelledby="supply" className={style.supply}>
      <h2 id="supply">
        {t("queue.supply")}
        <small>{t("queue.inOrder")}</small>
      </h2>
      {tiers.map(({ tier, labelZh, labelEn, clause, kilograms, supplies }) => (
        <div key={tier} className={style.tier} data-rank={tier}>
          <h3>
            <span>
              <b className="number">{tier}</b>
              {either(labelZh, labelEn)}
            </span>
            <small>{clause}</small>
          </h3>
          <ul>
            <li data-lit={matches.some((match) => match.event === chosen && match.tier === tier)}>
              {kilograms > 0 ? (
                <>
                  <p className={style.name}>
                    <span>{t("queue.supplies", { n: supplies })}</span>
                    <b className="number">{tonnes(kilograms)}</b>
                  </p>
                  <Bar
                    id={`tier-${tier}`}
                    parts={[{ tier, kilograms: takenOf(tier) }]}
                    whole={kilograms}
                    scale={scale}
                  />
                  <p className={style.small}>
                    <span>{t("queue.spoken", { t: tonnes(takenOf(tier)) })}</span>
                  </p>
                </>
              ) : (
                <p className="none">{t("queue.noSupply")}</p>
              )}
            </li>
          </ul>
        </div>
      ))}
      {passedOver.length > 0 && (
        <div className={style.tier}>
          <h3>
            <span>{t("queue.passed")}</span>
          </h3>
          <ul>
            {passedOver.map(({ reason, count }) => (
              <li key={reason} className={style.name}>
                <span>{word(`reason.${reason}`) ?? reason}</span>
                <b className="number">{count}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
