import { useGetList } from "ra-core";
import { Link } from "react-router";
import { choiceText, nameOf, type Linked } from "../platform/name.ts";
import { dayAt, dayText, tonnes } from "../platform/day.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { serialTrace } from "./documents.ts";
import style from "./ledger.module.css";

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly serials: string;
  readonly kilograms: number;
  readonly giver?: Linked | null;
  readonly taker?: Linked | null;
}

/**
 * The history of a block's serials since their issuance, including their time in other blocks, as far as the reader may
 * see: all serials of a block have the same history.
 */
export function Story({ of: { mechanism, first } }: { of: { readonly mechanism: string; readonly first: number } }) {
  const { data } = useAsk(serialTrace, { serial: `${mechanism}-${first}` });
  return <Listed of={data?.serialTrace.transfers.toReversed() ?? []} />;
}
/** The entries of some records of the ledger. */
export function Entries({ filter }: { filter: Readonly<Record<string, unknown>> }) {
  const { data = [] } = useGetList<Entry>("Transfer", {
    filter,
    sort: { field: "at", order: "DESC" },
    pagination: { page: 1, perPage: 50 },
  });
  return <Listed of={data} />;
}
/** From whom to whom, when and how much. */
function Listed({ of: data }: { of: readonly Entry[] }) {
  return (
    <Group title={t("ledger.story")} aside={t("unit.tCO2e")}>
      {data.length === 0 ? (
        <p className="none">{t("ledger.none")}</p>
      ) : (
        <ul className={style.entries}>
          {data.map(({ id, kind, at, serials, kilograms, giver, taker }) => (
            <li key={id}>
              <time className="number">{dayText(dayAt(at))}</time>
              <Link to={`/Transfer/${id}`}>{choiceText("transferKind", kind)}</Link>
              <span>
                {[giver, taker]
                  .map((it) => it && nameOf(it))
                  .filter(Boolean)
                  .filter((name, i, all) => all.indexOf(name) === i)
                  .join(" → ")}
              </span>
              <b className="number">{tonnes(kilograms)}</b>
              <small className="serial">{serials}</small>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}
