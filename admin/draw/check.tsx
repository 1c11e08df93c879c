import { Button } from "@mui/material";
import { BadgeCheck, CircleAlert } from "lucide-react";
import { useGetList } from "ra-core";
import { useState } from "react";
import { nameOf, type Linked } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { isOfBodies } from "./purpose.ts";
import { opens, ordered, poolHashOf, type Weights } from "./proof.ts";
import style from "./draw.module.css";

interface Drawn {
  readonly label: string;
  readonly order: string;
}
interface Draw {
  readonly purpose: string;
  readonly pool: unknown;
  readonly weights?: unknown;
  readonly drawn?: unknown;
  readonly sampleSize: number;
  readonly poolHash: string;
  readonly commitment: string;
  readonly code?: string | null;
  readonly value?: string | null;
}

/** The organizations that appear in a pool by their credit codes, by code. */
function useBodies(codes: readonly string[]): ReadonlyMap<string, string> {
  const { data = [] } = useGetList<Linked & { uscc: string }>(
    "Organization",
    { filter: { uscc: codes }, sort: { field: "id", order: "ASC" }, pagination: { page: 1, perPage: 200 } },
    { enabled: codes.length > 0 },
  );
  return new Map(data.map((it) => [it.uscc, nameOf(it)]));
}

type Outcome = readonly [text: string, holds: boolean];
/** The frozen pool, what was drawn from it, and the means to recalculate the draw. */
export function Check({
  record: { purpose, pool: of, weights: weighted, drawn: by, sampleSize: k, poolHash, commitment, code, value },
}: {
  record: Draw;
}) {
  const [pool, weights, drawn] = [
    of as readonly string[],
    (weighted ?? null) as Weights | null,
    (by ?? []) as readonly Drawn[],
  ];
  const [checks, setChecks] = useState<readonly Outcome[]>([]);
  const check = async () => {
    const poolHolds = [t("draw.checked.pool"), (await poolHashOf(pool, weights)) === poolHash] as const;
    if (!code || !value) return setChecks([poolHolds]);
    const order = await ordered(code, value, pool, weights);
    const first = order
      .slice(0, k)
      .map(({ label }) => label)
      .join("\n");
    setChecks([
      [t("draw.checked.commitment"), await opens(code, commitment)],
      poolHolds,
      [t("draw.checked.drawn", { k }), first === drawn.map(({ label }) => label).join("\n")],
    ]);
  };
  const bodies = useBodies(isOfBodies(purpose) ? pool : []);
  const placeOf = new Map(drawn.map(({ label }, i) => [label, i + 1]));
  return (
    <Group title={t("draw.pool")} aside={t("draw.poolLead", { n: pool.length, k })}>
      <ol className={style.pool}>
        {[...pool]
          .sort((a, b) => (placeOf.get(a) ?? 1e9) - (placeOf.get(b) ?? 1e9))
          .map((label) => (
            <li key={label} data-drawn={placeOf.has(label)}>
              <span className="number">{placeOf.get(label) ?? ""}</span>
              {bodies.has(label) ? (
                <span>
                  {bodies.get(label)}
                  <small className="serial"> {label}</small>
                </span>
              ) : (
                <span className="serial">{label}</span>
              )}
              {weights && <small>{t("draw.weight", { n: weights[label] ?? 1 })}</small>}
              {placeOf.has(label) && (
                <small className="serial">
                  {t("draw.order")} {drawn[placeOf.get(label)! - 1]!.order.slice(0, 16)}…
                </small>
              )}
            </li>
          ))}
      </ol>
      <div className={style.check}>
        <Button variant="outlined" onClick={() => void check()}>
          {t("draw.check")}
        </Button>
        <small>{t("draw.checkLead")}</small>
        <Checked checks={checks} />
      </div>
    </Group>
  );
}

function Checked({ checks }: { checks: readonly Outcome[] }) {
  return (
    <div role="status">
      <ul>
        {checks.map(([text, holds]) => (
          <li key={text} data-holds={holds}>
            {holds ? <BadgeCheck size={17} aria-hidden /> : <CircleAlert size={17} aria-hidden />}
            {text}
            {!holds && t("any.colon") + t("draw.wrong")}
          </li>
        ))}
      </ul>
    </div>
  );
}
