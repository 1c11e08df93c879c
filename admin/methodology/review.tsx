import { Tab, Tabs } from "@mui/material";
import { useState } from "react";
import { Comments } from "../finding/comments.tsx";
import type { ResultOf } from "../platform/graphql.ts";
import { either, t } from "../platform/text.ts";
import { Differences } from "./differences.tsx";
import type { methodologyOne } from "./documents.ts";
import { MinutesOf } from "./minutes.tsx";
import { Stages } from "./stages.tsx";
import style from "./review.module.css";

type Methodology = ResultOf<typeof methodologyOne>["methodology"];

/**
 * The review apart from the document itself: changes between revisions, minutes, the time taken by each stage, and
 * public comments.
 */
export function Review({ record }: { record: Methodology }) {
  const { id, region, policyOn, revisions, minutes, state, noticeEndsOn, titleZh, titleEn } = record;
  const parts = [
    ...(revisions.length > 1 ? [{ name: "differences" as const, body: <Differences of={revisions} /> }] : []),
    ...(minutes.length > 0
      ? [{ name: "minutes" as const, body: minutes.map((one) => <MinutesOf key={one.id} of={one} />) }]
      : []),
    ...(state === "draft"
      ? []
      : [{ name: "stages" as const, body: <Stages id={id} region={region} policyOn={policyOn} /> }]),
  ];
  const [chosen, setChosen] = useState<string>();
  const shown = parts.find(({ name }) => name === chosen) ?? parts[0];
  return (
    <>
      {shown && (
        <section aria-label={t("methodology.review")}>
          <Tabs
            value={shown.name}
            onChange={(_, next: string) => setChosen(next)}
            aria-label={t("methodology.review")}
            className={style.tabs!}
            variant="scrollable"
            scrollButtons={false}
          >
            {parts.map(({ name }) => (
              <Tab
                key={name}
                value={name}
                id={`review-${name}`}
                aria-controls="review"
                label={t(`methodology.${name}`)}
              />
            ))}
          </Tabs>
          <div className={style.body} role="tabpanel" id="review" aria-labelledby={`review-${shown.name}`}>
            {shown.body}
          </div>
        </section>
      )}
      <Comments
        type="Methodology"
        record={record}
        title={either(titleZh, titleEn)}
        until={state === "publicNotice" ? noticeEndsOn : null}
      />
    </>
  );
}
