import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { bufferOf, freeOf, shift, type Block } from "../ledger/index.ts";
import type { Inside } from "../platform/record/transaction.ts";

/**
 * @throws Refusal RULE_BROKEN when a buffer is to be set aside although the methodology itself deducts for
 * non-permanence: nothing is deducted twice.
 */
export function assertBuffer(
  kilograms: Kilograms,
  { code, document }: { readonly code: string; readonly document: Partial<MethodologyDocument> },
): void {
  if (kilograms === 0 || !document.nonPermanence) return;
  throw new Refusal(
    "RULE_BROKEN",
    `${code} itself deducts for non-permanence (${document.nonPermanence.symbol}): set nothing aside`,
    { field: "bufferKilograms", reason: "deductedAlready", clause: platformDefault },
  );
}

/** Why credits are cancelled to compensate for a reversal. */
export interface Grounds {
  readonly statement: string;
  readonly clause: string;
}
/** Cancels up to `most` from blocks, in order. @returns the quantity cancelled. */
async function cancelled(
  inside: Inside,
  kind: "draw" | "cancel",
  blocks: readonly Block[],
  most: Kilograms,
  grounds: Grounds,
): Promise<Kilograms> {
  let left = most;
  for (const block of blocks) {
    if (left === 0) break;
    const part = Math.min(left, block.kilograms - block.onOffer);
    await shift(inside, kind, block, part, { account: "cancelled" }, grounds);
    left -= part;
  }
  return most - left;
}
/** Cancels up to `most` of a project's buffer, oldest serials first. @returns the quantity cancelled. */
export const drawBuffer = async (
  inside: Inside,
  project: string,
  most: Kilograms,
  grounds: Grounds,
): Promise<Kilograms> => cancelled(inside, "draw", await bufferOf(inside, project), most, grounds);
/**
 * Cancels up to `most` of a holder's credits that are free of offers, the project's own credits first.
 * @returns the quantity cancelled.
 */
export const debitHeld = async (
  inside: Inside,
  holder: string,
  { id, region }: { readonly id: string; readonly region: string },
  most: Kilograms,
  grounds: Grounds,
): Promise<Kilograms> =>
  most === 0 ? 0 : cancelled(inside, "cancel", await freeOf(inside, holder, `${region}-PHCER`, id), most, grounds);
