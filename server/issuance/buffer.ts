import { platformDefault } from '../../shared/competence.ts';
import type { MethodologyDocument } from '../../shared/methodology.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { Refusal } from '../../shared/refusal.ts';
import { bufferOf, shift } from '../ledger/index.ts';
import type { Inside } from '../platform/once.ts';

/** @throws Refusal RULE_BROKEN when something is to be set aside although the methodology deducts for non-permanence itself: nothing is deducted twice. */
export function assertBuffer(kilograms: Kilograms, { code, document }: { readonly code: string; readonly document: Partial<MethodologyDocument> }): void {
  if (kilograms === 0 || !document.nonPermanence) return;
  throw new Refusal('RULE_BROKEN', `${code} deducts for non-permanence itself (${document.nonPermanence.symbol}): set nothing aside`,
    { field: 'bufferKilograms', reason: 'deductedAlready', clause: platformDefault });
}

/** Cancels `kilograms` out of a project's buffer, the oldest serials first. @returns what it holds then. @throws Refusal RULE_BROKEN beyond what there is. */
export async function drawFromBuffer(inside: Inside, project: string, kilograms: Kilograms, statement: string, clause: string): Promise<Kilograms> {
  const blocks = await bufferOf(inside, project);
  const there = blocks.reduce((sum, block) => sum + block.kilograms, 0);
  if (kilograms < 1 || kilograms > there) throw new Refusal('RULE_BROKEN', `the buffer of this project holds ${there} kg`, { field: 'kilograms', reason: 'lacking', there, kilograms, clause });
  let left = kilograms;
  for (const block of blocks) {
    if (left === 0) break;
    const drawn = Math.min(left, block.kilograms);
    await shift(inside, 'draw', block, drawn, { account: 'cancelled' }, { clause, statement });
    left -= drawn;
  }
  return there - kilograms;
}
