import { toFill } from "../../shared/document/blank.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { DocumentFinding } from "./structure.rules.ts";

/**
 * The places of a document that still have the placeholder text of a blank. Such a draft can be saved, not submitted.
 */
export function unfilledIn(document: unknown, at = "document"): DocumentFinding[] {
  if (typeof document === "string") {
    if (!document.includes(toFill.zh) && !document.includes(toFill.en)) return [];
    return [
      {
        place: at,
        reason: "unfilled",
        messageZh: `${at}：请写明${document.replace(toFill.zh, "").replace(toFill.en, "").trim()}`,
        messageEn: `${at}: write ${document.replace(toFill.en, "").replace(toFill.zh, "").trim()}`,
      },
    ];
  }
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => unfilledIn(value, `${at}.${name}`));
}

/**
 * @throws Refusal INVALID_INPUT naming the first place that is still to be filled in, and how many others there are.
 */
export function assertFilled(document: unknown): void {
  const [first, ...others] = unfilledIn(document);
  if (first)
    throw new Refusal("INVALID_INPUT", first.messageEn, {
      field: first.place,
      reason: first.reason,
      clause: platformDefault,
      ...(others.length > 0 && { others: others.length }),
    });
}
