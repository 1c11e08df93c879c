import { FindingNote, numbersOf, Raise, type Finding } from "../finding/findings.tsx";
import type { Base } from "../platform/resource.ts";
import style from "./methodology.module.css";

interface Beside {
  record: Base;
  findings: readonly Finding[];
  reviewed: readonly string[];
  /** The place in the document, and its name. */
  place: string;
  about: string;
}
/** The findings at one place of the document, and a button to raise another. */
export function Margin({ record, findings, reviewed, place, about }: Beside) {
  const numbers = numbersOf(findings);
  return (
    <div className={style.margin}>
      {findings
        .filter((one) => one.place === place)
        .map((one) => (
          <FindingNote key={one.id} of={one} number={numbers.get(one.id)!} />
        ))}
      <Raise type="Methodology" record={record} place={place} about={about} reviewed={reviewed} />
    </div>
  );
}
