import { Tab, Tabs } from "@mui/material";
import { UserX } from "lucide-react";
import { useState } from "react";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { placesIn } from "../../shared/document/place.ts";
import { countOf, Findings, useFindings, useSeat } from "../finding/findings.tsx";
import { Group } from "../platform/record.tsx";
import type { Base } from "../platform/resource.ts";
import { t, word } from "../platform/text.ts";
import { useExamination, usesOf } from "./examine.ts";
import { Frame } from "./frame.tsx";
import { GraphView } from "./graph-view.tsx";
import { linesOf, tabs, type Line, type Tab as Part } from "./lines.tsx";
import { Margin } from "./margin.tsx";
import { Trace } from "./trace.tsx";
import { Transfer } from "./transfer.tsx";
import style from "./methodology.module.css";

/** While it is on its way to being filed. */
const reviewed = ["submitted", "underReview", "advised", "publicNotice"] as const;

/**
 * The document as a reviewer reads it: each line with its findings in the margin; below it, the calculation of its
 * results.
 */
export function Document({ record }: { record: Base & { code: string; version: number; document: unknown } }) {
  const document = record.document as MethodologyDocument;
  const [tab, setTab] = useState<Part>("equations");
  const { found } = useExamination(document);
  const findings = useFindings("Methodology", record.id);
  const seat = useSeat(record);
  const all = tabs.map((name) => ({ name, lines: linesOf[name](document, found) }));
  const beside = [
    ...all.flatMap(({ lines }) => lines.map(({ place }) => place)),
    ...document.examples.map((_, i) => `examples.${i}`),
  ];
  const shown = all.find(({ name }) => name === tab)!.lines;
  const openIn = (lines: readonly Line[]) =>
    findings.filter(({ place, state }) => state !== "closed" && lines.some((line) => line.place === place)).length;
  return (
    <>
      {seat?.state === "recused" && (reviewed as readonly unknown[]).includes(record.state) && (
        <p className={style.recused}>
          <UserX size={18} aria-hidden />
          {t("methodology.youAreRecused", { why: word(`conflict.${seat.recusedReason}`) ?? t("methodology.recused") })}
        </p>
      )}
      <Tabs
        value={tab}
        onChange={(_, next: Part) => setTab(next)}
        aria-label={t("methodology.content")}
        className={style.tabs!}
        variant="scrollable"
        scrollButtons={false}
      >
        {all.map(({ name, lines }) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls="document"
            label={
              <span>
                {t(`methodology.tab.${name}`)}
                {openIn(lines) > 0 && <small className={style.count}>{openIn(lines)}</small>}
              </span>
            }
          />
        ))}
      </Tabs>
      <div className={style.sheet} role="tabpanel" id="document" aria-labelledby={`tab-${tab}`}>
        <div className={style.top}>
          <h2>{t(`methodology.tab.${tab}`)}</h2>
          {findings.length > 0 && <p>{countOf(findings)}</p>}
        </div>
        {shown.map(({ place, about, body }) => (
          <section key={place} className={style.line} aria-label={about}>
            <div className={style.equation}>{body}</div>
            <Margin record={record} findings={findings} reviewed={reviewed} place={place} about={about} />
          </section>
        ))}
        {shown.length === 0 && <p className={style.nothing}>{t("methodology.nothing")}</p>}
      </div>
      <Trace record={record} document={document} found={found} findings={findings} reviewed={reviewed} />
      <Findings type="Methodology" record={record} reviewed={reviewed} beside={beside} places={placesIn(document)} />
      <Group title={t("methodology.tab.graph")} aside={t("methodology.graphLead")}>
        <GraphView document={document} uses={usesOf(found)} />
      </Group>
      <Frame of={document} />
      <Transfer record={record} />
    </>
  );
}
