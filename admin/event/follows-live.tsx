import { useWatch } from "react-hook-form";
import type { Decision } from "../../shared/policy/decision.ts";
import { today } from "../platform/day.ts";
import { valueFor } from "../platform/answers.ts";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { decideEvent } from "./documents.ts";
import { Follows } from "./follows.tsx";

/** The decision on the answers given so far, updated while they are entered. */
export function FollowsLive() {
  const answers = useWatch() as Readonly<Record<string, unknown>>;
  const text = (name: string) =>
    typeof answers[name] === "string" && answers[name] ? (answers[name] as string) : undefined;
  const whole = (name: string) =>
    /^[\d,，]+$/.test(text(name) ?? "") ? (valueFor({ name, kind: "whole" }, answers[name]) as number) : null;
  const [region, kind, hostKind, level, beginsOn, endsOn] = [
    "region",
    "kind",
    "hostKind",
    "level",
    "beginsOn",
    "endsOn",
  ].map(text);
  const ready = region && kind && hostKind && level && beginsOn && endsOn && beginsOn <= endsOn;
  const asked = ready
    ? {
        region,
        day: today(),
        facts: {
          kind,
          hostKind,
          level,
          beginsOn,
          endsOn,
          promised: answers["promised"] === true,
          participants: whole("participants"),
          personTimes: whole("personTimes"),
          areaSquareMetres: whole("areaSquareMetres"),
        },
      }
    : undefined;
  const { data } = useAsk(decideEvent, asked);
  return data ? <Follows of={data.decideEvent as Decision} /> : <p>{t("decision.wait")}</p>;
}
