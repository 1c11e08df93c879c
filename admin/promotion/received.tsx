import { Link } from "react-router";
import { numberText } from "../platform/day.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "../project/project.module.css";
import { promotionFigures } from "./documents.ts";

/** The response to a promotion: all of it for the offices, their own part for owners. */
export function Received({ record: { id } }: { record: { readonly id: string } }) {
  const figures = useAsk(promotionFigures, { promotion: id }).data?.promotionFigures;
  if (!figures || figures.reached === 0) return null;
  return (
    <Group title={t("promotion.figures")}>
      <ul className={style.links}>
        {(["reached", "seen", "interested", "notInterested"] as const).map((one) => (
          <li key={one}>
            <small>
              {t(`promotion.${one}`)}
              <b className="number">{numberText(figures[one])}</b>
            </small>
          </li>
        ))}
      </ul>
      <Link to={`/Push?filter=${encodeURIComponent(JSON.stringify({ promotion: [id] }))}`}>
        {t("promotion.answers")}
      </Link>
    </Group>
  );
}
