import { Button } from "@mui/material";
import type { BoundaryAnswers } from "../../shared/boundary/remark.ts";
import { Refused } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import style from "./ground.module.css";

interface Choice {
  readonly text: string;
  readonly answer: BoundaryAnswers;
}
/** What only the owner can say of a boundary: the refusal that asks for it, and the choices. */
export interface Asked {
  readonly refusal: Refused;
  readonly choices: readonly Choice[];
}

/** The question that a refusal asks; undefined for one that asks nothing. */
export function askedBy(error: unknown): Asked | undefined {
  if (!(error instanceof Refused)) return undefined;
  const choices = choicesOf(error);
  return choices.length > 0 ? { refusal: error, choices } : undefined;
}
function choicesOf({ reason, details }: Refused): readonly Choice[] {
  const system = String(details["system"] ?? "");
  if (reason === "hiddenAreas")
    return (["take", "leave"] as const).map((hidden) => ({ text: t(`boundary.hidden.${hidden}`), answer: { hidden } }));
  if (reason === "severalLayers")
    return ((details["there"] ?? []) as readonly string[]).map((layer) => ({ text: layer, answer: { layer } }));
  if (reason === "metresUnnamed" && system) return [{ text: t("boundary.systemIs", { system }), answer: { system } }];
  if (reason === "serviceAsked")
    return [
      { text: t("boundary.shifted", { system }), answer: { system } },
      { text: t("boundary.notShifted"), answer: { system: "WGS 84" } },
    ];
  return [];
}

/** The question, with a button for each answer. */
export const BoundaryQuestion = ({
  of: { refusal, choices },
  onAnswer,
}: {
  of: Asked;
  onAnswer: (answer: BoundaryAnswers) => void;
}) => (
  <div className={style.written}>
    <RefusalNote of={refusal} />
    <div className={style.tools}>
      {choices.map(({ text, answer }) => (
        <Button key={text} size="small" variant="outlined" onClick={() => onAnswer(answer)}>
          {text}
        </Button>
      ))}
    </div>
  </div>
);
