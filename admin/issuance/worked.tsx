import { Button } from "@mui/material";
import { FileCheck2, RotateCcw } from "lucide-react";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { isReported, type Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { Comments } from "../finding/comments.tsx";
import { FindingNote, Findings, numbersOf, Raise, useFindings } from "../finding/findings.tsx";
import lines from "../methodology/methodology.module.css";
import { tonnes } from "../platform/day.ts";
import { Group } from "../platform/record.tsx";
import type { Field } from "../platform/resource.ts";
import { either, t } from "../platform/text.ts";
import { series } from "../platform/tokens.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { useAsk } from "../platform/use-ask.ts";
import type { ReportFinding } from "./cells.ts";
import { recomputeIssuance, verifyIssuance } from "./documents.ts";
import type { Issuance } from "./draft.tsx";
import { Evidence } from "./evidence.tsx";
import { registrationsOf } from "./registered.tsx";
import { Result, Trace, type Traced } from "./trace.tsx";
import { Values } from "./values.tsx";
import style from "./issuance.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
type Recomputed = ResultOf<typeof recomputeIssuance>;
interface Bar {
  readonly says: string;
  readonly kilograms: number;
}
type Beside = (place: string, about: string) => ReactNode;
const reviewed = ["submitted"] as const;
const statement: readonly Field[] = [{ name: "statement", kind: "long" }];
const ofRegistries: readonly Field[] = [{ name: "registrationFinding", kind: "long" }];

/** The margin of a place: its findings, and a button to raise another. */
function besideOf(record: Issuance, findings: ReturnType<typeof useFindings>): Beside {
  const numbers = numbersOf(findings);
  return (place, about) => (
    <>
      {findings
        .filter((one) => one.place === place)
        .map((one) => (
          <FindingNote key={one.id} of={one} number={numbers.get(one.id)!} />
        ))}
      <Raise type="Issuance" record={record} place={place} about={about} reviewed={reviewed} />
    </>
  );
}

/** The reported quantity, the verifier's, and the verified one, as far as each is known. */
const barsOf = ({ reductionsKilograms, verifiedKilograms }: Issuance, mine: Recomputed | undefined): Bar[] =>
  [
    { says: t("Issuance.reductionsKilograms"), kilograms: reductionsKilograms },
    { says: t("issuance.mine"), kilograms: mine?.recomputeIssuance.kilograms },
    { says: t("Issuance.verifiedKilograms"), kilograms: verifiedKilograms },
  ].filter((one): one is Bar => typeof one.kilograms === "number");

/**
 * A submitted report: recalculated on display, with findings in the margin; the verifier enters their own values beside
 * it.
 */
export function Worked({ record, document }: { record: Issuance; document: MethodologyDocument }) {
  const { id, moves, reductionsKilograms, round, acceptedData } = record;
  const reported = record.data as Monitored;
  const mayVerify = moves.some(({ action }) => action === "verify");
  const [own, setOwn] = useState(reported);
  const [concluding, setConcluding] = useState(false);
  const differs = JSON.stringify(own) !== JSON.stringify(reported);
  const { data: recalculated } = useAsk(recomputeIssuance, { id });
  const { data: mine } = useAsk(recomputeIssuance, mayVerify && differs ? { id, data: own as never } : undefined);
  const findings = useFindings("Issuance", id);
  const trace = (recalculated?.recomputeIssuance.trace ?? []) as readonly Traced[];
  const monitored = document.parameters.filter(isReported);
  const beside = besideOf(record, findings);
  const bars = barsOf(record, mine);
  const most = Math.max(...bars.map(({ kilograms }) => kilograms), 1);
  const accepted = acceptedData as Monitored | null;
  return (
    <>
      <Group title={t("issuance.result")} aside={t("finding.round", { n: round })}>
        <Outcome recalculated={recalculated} bars={bars} most={most} />
      </Group>
      {mayVerify ? (
        <OwnValues
          document={document}
          own={own}
          reported={reported}
          mine={mine}
          setOwn={setOwn}
          differs={differs}
          reductionsKilograms={reductionsKilograms}
          setConcluding={setConcluding}
        />
      ) : (
        <Values document={document} data={accepted ?? reported} against={accepted ? reported : undefined} />
      )}
      <Parameters monitored={monitored} beside={beside} />
      <Group title={t("issuance.step.evidence")}>
        <Evidence id={id} document={document} open={false} />
      </Group>
      <Group title={t("issuance.trace")}>
        {trace.length > 0 && <Trace document={document} trace={trace} beside={beside} />}
      </Group>
      <OtherFindings record={record} monitored={monitored} document={document} />
      <Comments
        type="Issuance"
        record={record}
        title={t("Issuance.one")}
        until={record.state === "publicNotice" ? record.noticeEndsOn : null}
      />
      <Conclusion
        concluding={concluding}
        id={id}
        differs={differs}
        own={own}
        record={record}
        moves={moves}
        reductionsKilograms={reductionsKilograms}
        mine={mine}
        setConcluding={setConcluding}
      />
    </>
  );
}

function OtherFindings({
  record,
  monitored,
  document,
}: {
  record: Issuance;
  monitored: readonly Parameter[];
  document: MethodologyDocument;
}) {
  return (
    <Findings
      type="Issuance"
      record={record}
      reviewed={reviewed}
      beside={[
        ...monitored.map(({ symbol }) => `values.${symbol}`),
        ...document.equations.map((one) => `equations.${one.id}`),
      ]}
    />
  );
}

function Outcome({
  recalculated,
  bars,
  most,
}: {
  recalculated: Recomputed | undefined;
  bars: readonly Bar[];
  most: number;
}) {
  return (
    <div className={style.panel}>
      {recalculated ? <Result of={recalculated.recomputeIssuance} /> : <p className="none">{t("any.loading")}</p>}
      <Compared bars={bars} most={most} />
    </div>
  );
}

function Conclusion({
  concluding,
  id,
  differs,
  own,
  record,
  moves,
  reductionsKilograms,
  mine,
  setConcluding,
}: {
  concluding: boolean;
  id: string;
  differs: boolean;
  own: Monitored;
  record: Issuance;
  moves: Issuance["moves"];
  reductionsKilograms: number | null;
  mine: Recomputed | undefined;
  setConcluding: (on: boolean) => void;
}) {
  return (
    <Suspense>
      {concluding && (
        <VerbDialog
          type="Issuance"
          action="verify"
          verb={{
            document: verifyIssuance as never,
            fields: registrationsOf(record).length > 0 ? [...statement, ...ofRegistries] : statement,
            variables: (_, answers) => ({ id, ...answers, ...(differs && { data: own }) }),
          }}
          record={record as never}
          {...(moves.find(({ action }) => action === "verify") && {
            move: moves.find(({ action }) => action === "verify")!,
          })}
          title={t("issuance.verifiedAs", {
            tonnes: tonnes(
              Math.min(reductionsKilograms ?? 0, mine?.recomputeIssuance.kilograms ?? reductionsKilograms ?? 0),
            ),
          })}
          onClose={() => setConcluding(false)}
        />
      )}
    </Suspense>
  );
}

/** The verifier’s own values beside those reported. */
function OwnValues({
  document,
  own,
  reported,
  mine,
  setOwn,
  differs,
  reductionsKilograms,
  setConcluding,
}: {
  document: MethodologyDocument;
  own: Monitored;
  reported: Monitored;
  mine: Recomputed | undefined;
  setOwn: (own: Monitored) => void;
  differs: boolean;
  reductionsKilograms: number | null;
  setConcluding: (on: boolean) => void;
}) {
  return (
    <>
      <p className="none">{t("issuance.ownHelp")}</p>
      <Values
        document={document}
        data={own}
        against={reported}
        findings={(mine?.recomputeIssuance.findings ?? []) as readonly ReportFinding[]}
        onChange={setOwn}
      />
      {differs && mine && (
        <Differences
          of={mine.recomputeIssuance.differences as readonly Difference[]}
          kilograms={[reductionsKilograms, mine.recomputeIssuance.kilograms]}
        />
      )}
      <div className={style.bar}>
        {differs && (
          <Button variant="outlined" startIcon={<RotateCcw size={16} />} onClick={() => setOwn(reported)}>
            {t("issuance.asReported")}
          </Button>
        )}
        <Button variant="contained" startIcon={<FileCheck2 size={16} />} onClick={() => setConcluding(true)}>
          {t("Issuance.action.verify")}
        </Button>
      </div>
    </>
  );
}

function Parameters({ monitored, beside }: { monitored: readonly Parameter[]; beside: Beside }) {
  return (
    <Group title={t("issuance.parameters")}>
      <div className={lines.sheet}>
        {monitored.map(({ symbol, nameZh, nameEn, qaZh, qaEn, source }) => (
          <section key={symbol} className={lines.line} aria-label={either(nameZh, nameEn)}>
            <div className={lines.equation}>
              <h3>
                {either(nameZh, nameEn)} <small>{symbol}</small>
              </h3>
              <p className="none">{qaZh ? either(qaZh, qaEn) : source}</p>
            </div>
            <div className={lines.margin}>{beside(`values.${symbol}`, either(nameZh, nameEn))}</div>
          </section>
        ))}
      </div>
    </Group>
  );
}

function Compared({ bars, most }: { bars: readonly Bar[]; most: number }) {
  return (
    <ul className={style.chart} aria-label={t("issuance.compared")}>
      {bars.map(({ says, kilograms }, i) => (
        <li key={says}>
          <span>{says}</span>
          <i
            style={{
              width: `${Math.max(0.5, (kilograms / most) * 100)}%`,
              background: series[i % series.length],
            }}
            aria-hidden
          />
          <b className="number">
            {tonnes(kilograms)} {t("unit.tCO2e")}
          </b>
        </li>
      ))}
    </ul>
  );
}

interface Difference {
  readonly symbol: string;
  readonly member?: string;
  readonly date?: "begin" | "end";
  readonly reported: number | string | null;
  readonly found: number | string | null;
}
/** The values one by one, and the result. */
const Differences = ({
  of,
  kilograms: [was, is],
}: {
  of: readonly Difference[];
  kilograms: readonly [number | null | undefined, number | null | undefined];
}) => (
  <Group title={t("issuance.differences")}>
    <section
      className={style.scroll}
      aria-label={t("issuance.differences")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <table className={style.values}>
        <thead>
          <tr>
            <th scope="col">{t("issuance.value")}</th>
            <th scope="col">{t("issuance.reported")}</th>
            <th scope="col">{t("issuance.found")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ symbol, member, date, reported, found }) => (
            <tr key={`${symbol} ${member} ${date}`}>
              <th scope="row">
                {symbol} {date ? t(`issuance.${date}`) : ""} {member}
              </th>
              <td data-right>{reported ?? "—"}</td>
              <td data-right>{found ?? "—"}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("unit.tCO2e")}</th>
            <td data-right>{typeof was === "number" ? tonnes(was) : "—"}</td>
            <td data-right>{typeof is === "number" ? tonnes(is) : "—"}</td>
          </tr>
        </tbody>
      </table>
    </section>
  </Group>
);
