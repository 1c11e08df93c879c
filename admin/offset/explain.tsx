import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { tonnes } from "../platform/day.ts";
import { Waiting } from "../platform/layout.tsx";
import { RefusalView } from "../platform/refusal.tsx";
import { t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { explainQueue } from "./documents.ts";
import style from "./offset.module.css";

const Nothing = ({ loading }: { loading: boolean }) =>
  loading ? <Waiting /> : <p className="none">{t("queue.noSupply")}</p>;

/** Every supply in the order in which the queue considers it for one event: the quantity matched, or why none. */
export function Explain({ event, title, onClose }: { event: string; title: string; onClose: () => void }) {
  const { data, error, refetch } = useAsk(explainQueue, { event, take: 200, skip: 0 });
  const { items = [], total = 0 } = data?.explainQueue ?? {};
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="explain">
      <DialogTitle id="explain">{t("queue.explainTitle", { title })}</DialogTitle>
      <DialogContent>
        {error ? (
          <RefusalView of={error} retry={() => void refetch()} />
        ) : total === 0 ? (
          <Nothing loading={!data} />
        ) : (
          <table className={style.explained}>
            <thead>
              <tr>
                {(
                  [
                    "Allocation.product",
                    "Offer.vintage",
                    "Allocation.tier",
                    "queue.verdict",
                    "queue.offered",
                    "queue.given",
                  ] as const
                ).map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map(({ supply, product, vintage, tier, clause, verdict, offered, kilograms }) => (
                <tr key={supply} data-given={kilograms > 0}>
                  <td>{product}</td>
                  <td className="number">{vintage}</td>
                  <td>{tier === null ? "—" : `${tier}${clause ? ` · ${clause}` : ""}`}</td>
                  <td>{word(`verdict.${verdict}`) ?? word(`reason.${verdict}`) ?? verdict}</td>
                  <td className="number">{tonnes(offered)}</td>
                  <td className="number">{kilograms > 0 ? tonnes(kilograms) : "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {total > items.length && <p className="none">{t("queue.explainMore", { n: total - items.length })}</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t("any.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
