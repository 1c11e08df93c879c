import { Button, MenuItem, TextField } from "@mui/material";
import { Calculator } from "lucide-react";
import { useState } from "react";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import type { Finding } from "../finding/findings.tsx";
import { ask, Refused, type ResultOf } from "../platform/graphql.ts";
import type { Base } from "../platform/resource.ts";
import { RefusalNote, refusalText } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import { evaluateMethodology } from "./documents.ts";
import type { Examined } from "./examine.ts";
import { Example, Worked } from "./examples.tsx";
import { askedOf, valuesFrom, writtenFrom, type Written } from "./parameter-values.ts";
import { oversOf } from "./lines.tsx";
import { Margin } from "./margin.tsx";
import { unitText } from "./tex.ts";
import style from "./methodology.module.css";

interface Traced {
  record: Base;
  document: MethodologyDocument;
  found: Examined | undefined;
  findings: readonly Finding[];
  reviewed: readonly string[];
}
type Evaluated = ResultOf<typeof evaluateMethodology>["evaluateMethodology"];
const own = "own";

/**
 * The calculation of the results: of a worked example, with its findings in the margin; or of the reader's own values.
 */
export function Trace({ record, document, found, findings, reviewed }: Traced) {
  const [chosen, setChosen] = useState("0");
  const at = Number(chosen);
  const worked = found?.examples[at];
  const [place, overs] = [`examples.${at}`, oversOf(document)];
  const about = document.examples[at] ? either(document.examples[at].nameZh, document.examples[at].nameEn) : "";
  return (
    <section className={style.sheet} aria-labelledby="trace">
      <div className={style.top}>
        <h2 id="trace">{t("methodology.trace")}</h2>
        <TextField
          select
          size="small"
          label={t("methodology.traceOf")}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          className={style.pick!}
        >
          {document.examples.map(({ nameZh, nameEn, source }, i) => (
            <MenuItem key={nameZh + source} value={String(i)}>
              {t("methodology.exampleN", { n: i + 1 })} {either(nameZh, nameEn)}
            </MenuItem>
          ))}
          <MenuItem value={own}>{t("methodology.ownValues")}</MenuItem>
        </TextField>
      </div>
      {chosen === own ? (
        <div className={style.line}>
          <div className={style.equation}>
            <OwnValues id={record.id} document={document} overs={overs} />
          </div>
        </div>
      ) : (
        <div className={style.line}>
          <div className={style.equation}>
            {worked ? (
              <Example of={worked} overs={overs} />
            ) : (
              <p className="none">{found ? t("methodology.notWorked") : `${t("any.loading")}…`}</p>
            )}
          </div>
          <Margin record={record} findings={findings} reviewed={reviewed} place={place} about={about} />
        </div>
      )}
    </section>
  );
}

/**
 * The parameters as questions, starting from the values of the first example; calculated by the platform on request.
 */
function OwnValues({
  id,
  document,
  overs,
}: {
  id: string;
  document: MethodologyDocument;
  overs: ReadonlyMap<string, string | undefined>;
}) {
  const [written, setWritten] = useState<Written>(() => writtenFrom(document.examples[0]?.inputs ?? {}));
  const [result, setResult] = useState<Evaluated>();
  const [refusal, setRefusal] = useState<unknown>();
  const [isWorking, setIsWorking] = useState(false);
  const wrong = refusal instanceof Refused ? refusal.field : undefined;
  const isPlaced = document.parameters.some(({ symbol }) => symbol === wrong);
  const work = async () => {
    setIsWorking(true);
    setRefusal(undefined);
    try {
      setResult((await ask(evaluateMethodology, { id, inputs: valuesFrom(document, written) })).evaluateMethodology);
    } catch (refused) {
      setResult(undefined);
      setRefusal(refused);
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <form
      className={style.own}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void work();
      }}
    >
      <p className={style.from}>{t("methodology.ownLead")}</p>
      <div className={style.values}>
        {document.parameters.flatMap((one) =>
          askedOf(one).map((name, i) => (
            <TextField
              key={name}
              id={`own-${name}`}
              size="small"
              label={`${one.symbol}${one.dated ? t(i === 0 ? "methodology.atBegin" : "methodology.atEnd") : ""}${one.unit === "1" || one.unit === "key" ? "" : ` (${unitText(one.unit)})`}`}
              value={written[name] ?? ""}
              placeholder={one.default === undefined ? "" : String(one.default)}
              error={wrong === one.symbol}
              helperText={wrong === one.symbol ? refusalText(refusal).why : either(one.nameZh, one.nameEn)}
              slotProps={{
                inputLabel: { shrink: true },
                htmlInput: { inputMode: one.over || one.unit === "key" ? "text" : "decimal" },
              }}
              onChange={({ target }) => setWritten({ ...written, [name]: target.value })}
            />
          )),
        )}
      </div>
      <Button type="submit" variant="outlined" startIcon={<Calculator size={16} />} loading={isWorking}>
        {t("methodology.work")}
      </Button>
      {refusal !== undefined && !isPlaced && <RefusalNote of={refusal} />}
      <Result result={result} overs={overs} />
    </form>
  );
}

function Result({ result, overs }: { result: Evaluated | undefined; overs: ReadonlyMap<string, string | undefined> }) {
  return (
    <div role="status" aria-live="polite">
      {result && (
        <>
          <Worked of={result} overs={overs} />
          <p className={style.from}>
            {t("methodology.hashes")} <span className="serial">{result.documentHash.slice(0, 16)}</span> /{" "}
            <span className="serial">{result.inputsHash.slice(0, 16)}</span>
          </p>
        </>
      )}
    </div>
  );
}
