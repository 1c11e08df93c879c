import { Button, MenuItem, TextField } from "@mui/material";
import { Download, FileCheck2 } from "lucide-react";
import { useNotify } from "ra-core";
import { useState } from "react";
import { Link } from "react-router";
import { base64Of } from "../platform/base64.ts";
import { ChooseSheet } from "../platform/choose-sheet.tsx";
import { numberText } from "../platform/day.ts";
import { keyOf, newKey, only, tell, type ResultOf } from "../platform/graphql.ts";
import { Page } from "../platform/layout.tsx";
import { regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { Group } from "../platform/record.tsx";
import { reasonText, RefusalNote } from "../platform/refusal.tsx";
import { provincesNow } from "../platform/regions.ts";
import { localeNow, t, word } from "../platform/text.ts";
import { SkippedNote } from "../platform/skipped.tsx";
import { importProjects } from "./documents.ts";
import style from "./bring.module.css";

type Report = ResultOf<typeof importProjects>["importProjects"];
const whyOf = ({ field, reason, message, details }: Report["rows"][number]): string => {
  const figures = (details ?? {}) as Readonly<Record<string, unknown>>;
  const known = reason && localeNow() !== "en" ? reasonText(`reason.${reason}`, figures) : undefined;
  const why = known ?? message ?? "";
  return field ? t("refusal.at", { why, place: word(`bring.${field}`) ?? word(`Project.${field}`) ?? field }) : why;
};

/** Existing projects from a sheet: the template, the file, a preview of each row, and then all of them or none. */
export default function Bring() {
  const { parties } = useParties();
  const notify = useNotify();
  const [key] = useState(newKey);
  const [chosen, setRegion] = useState<string>();
  const [source, setSource] = useState("");
  const [state, setState] = useState<{
    name?: string;
    content?: string;
    report?: Report;
    refusal?: unknown;
    busy?: boolean;
  }>({});
  const { name, content, report, refusal, busy } = state;
  const region = chosen ?? parties.find((one) => one.region !== "000000")?.region ?? "";
  const ready = !!region && !!source.trim();
  const send = async (file: string, dryRun: boolean): Promise<void> => {
    const given = { region, source, content: file, dryRun };
    setState((now) => ({ ...now, busy: true, refusal: undefined, report: undefined }));
    try {
      const answer = only(await tell(importProjects, given, keyOf(key, given)));
      setState((now) => ({ ...now, busy: false, report: answer }));
      if (answer.entered) notify(t("bring.entered", { n: answer.rows.length }), { type: "success" });
    } catch (error) {
      setState((now) => ({ ...now, busy: false, refusal: error }));
    }
  };
  const choose = async (file: File) => {
    const read = await base64Of(file);
    setState({ name: file.name, content: read });
    await send(read, true);
  };
  return (
    <Page title={t("bring.title")} lead={t("bring.lead")}>
      <div className={style.page}>
        <Group title={t("bring.sheet")}>
          <Questions
            region={region}
            setRegion={setRegion}
            source={source}
            setSource={setSource}
            name={name}
            busy={busy}
            ready={ready}
            choose={choose}
          />
        </Group>
        {refusal !== undefined && <RefusalNote of={refusal} />}
        {report && <Rows report={report} ready={ready} busy={busy} send={send} content={content} />}
      </div>
    </Page>
  );
}

function Questions({
  region,
  setRegion,
  source,
  setSource,
  name,
  busy,
  ready,
  choose,
}: {
  region: string;
  setRegion: (region: string) => void;
  source: string;
  setSource: (source: string) => void;
  name: string | undefined;
  busy: boolean | undefined;
  ready: boolean;
  choose: (file: File) => Promise<void>;
}) {
  return (
    <div className={style.form}>
      <TextField select label={t("bring.region")} value={region} onChange={(e) => setRegion(e.target.value)} fullWidth>
        {provincesNow.map(({ code }) => (
          <MenuItem key={code} value={code}>
            {regionText(code)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t("bring.source")}
        helperText={t("bring.sourceHelp")}
        value={source}
        onChange={(e) => setSource(e.target.value)}
        id="bring-source"
        fullWidth
      />
      <div className={style.tools}>
        {(["xlsx", "csv"] as const).map((kind) => (
          <Button
            key={kind}
            variant="outlined"
            startIcon={<Download size={16} />}
            href={`/projects/template.${kind}?lang=${localeNow() === "en" ? "en" : "zh"}`}
          >
            {t("bring.template", { kind: kind.toUpperCase() })}
          </Button>
        ))}
        <ChooseSheet
          label={t("bring.choose")}
          name={name}
          busy={busy}
          disabled={!ready}
          onChoose={(file) => void choose(file)}
        />
      </div>
      {!ready && <small>{t("bring.first")}</small>}
    </div>
  );
}

/** The preview of each row, and the button to import them all. */
function Rows({
  report,
  ready,
  busy,
  send,
  content,
}: {
  report: Report;
  ready: boolean;
  busy: boolean | undefined;
  send: (file: string, dryRun: boolean) => Promise<void>;
  content: string | undefined;
}) {
  return (
    <Group title={t("bring.report")}>
      <p role="status" className={style.verdict} data-wrong={report.refused > 0}>
        {report.refused > 0
          ? t("bring.refused", { n: report.refused })
          : t(report.entered ? "bring.entered" : "bring.fine", { n: report.rows.length })}
      </p>
      <SkippedNote of={report.skipped} />
      <Table report={report} />
      <div className={style.tools}>
        {report.entered ? (
          <Button component={Link} to="/Project" variant="contained">
            {t("Project.many")}
          </Button>
        ) : (
          <Button
            variant="contained"
            startIcon={<FileCheck2 size={16} />}
            disabled={report.refused > 0 || !ready}
            loading={!!busy}
            onClick={() => void send(content!, false)}
          >
            {t("bring.enter")}
          </Button>
        )}
      </div>
    </Group>
  );
}

function Table({ report }: { report: Report }) {
  return (
    <section
      aria-label={t("bring.report")}
      className={style.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t("bring.row")}</th>
            <th scope="col">{t("Project.titleZh")}</th>
            <th scope="col">{t("bring.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <tr key={row.row} data-wrong={!!row.reason}>
              <td className="number">{row.row}</td>
              <td>{row.titleZh || "—"}</td>
              <td>
                {row.reason
                  ? whyOf(row)
                  : (row.number ??
                    (row.areaSquareMetres
                      ? t("bring.area", { n: numberText(row.areaSquareMetres / 10_000, 4) })
                      : t("bring.noBoundary")))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
