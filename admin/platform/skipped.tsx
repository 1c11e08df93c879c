import { t } from "./text.ts";

export interface SkippedPart {
  readonly what: string;
  readonly at: string;
}
const words = {
  hiddenSheet: "skipped.hiddenSheet",
  otherSheet: "skipped.otherSheet",
  rowsAbove: "skipped.rowsAbove",
  otherPhase: "skipped.otherPhase",
} as const;

/** What of an imported file was not read, and why. */
export function SkippedNote({ of: parts }: { of: readonly SkippedPart[] }) {
  if (parts.length === 0) return null;
  return (
    <ul>
      {parts.map(({ what, at }) => (
        <li key={`${what} ${at}`}>{t(words[what as keyof typeof words], { at })}</li>
      ))}
    </ul>
  );
}
