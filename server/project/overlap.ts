import type { Kysely } from 'kysely';
import { holdingGround, type Boundary } from '../../shared/project.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Claim } from '../claim/index.ts';
import type { Batch } from '../ledger/index.ts';
import type { Inside } from '../platform/once.ts';
import { overlapOf, type Surveyed } from './boundary.ts';
import type { Project } from './project.entity.ts';

/** A sink serves once: SD-E 四(一) for those of an event, and the library for all. */
const clause = 'SD-E 四(一)';

/**
 * Refuses a boundary that lies on another project's, filed or on its way, in any province, on that of a sink that is bound to an event, or on that of one for whose years credits were issued, whatever became of them. Edges may be shared.
 * Extents are compared by the database, exact areas only where they meet.
 * @throws Refusal RULE_BROKEN naming the project (its number once filed) and the area.
 */
export async function assertGround({ trx, store }: Inside, { id, boundary, west, south, east, north, creditingFrom }: Surveyed & Pick<Project, 'id' | 'creditingFrom'>): Promise<void> {
  const near = await (trx as unknown as Kysely<{ project: Project; claim: Claim; batch: Batch }>).selectFrom('project').select(['project.id', 'number', 'titleZh', 'state', 'boundary'])
    .where((it) => it.or([it('state', 'in', [...holdingGround]), it.and([it('filedOn', 'is not', null), it.exists(it.selectFrom('claim').select('claim.id').where('kind', '=', 'sink').whereRef('key', '=', 'project.id').where('held', '>', 0))]),
      it.exists(it.selectFrom('batch').select('batch.id').whereRef('batch.project', '=', 'project.id').where('batch.vintage', '>=', Number(creditingFrom.slice(0, 4))))])).where('project.id', '!=', id)
    .where('west', '<', east).where('east', '>', west).where('south', '<', north).where('north', '>', south).orderBy('project.id').execute();
  for (const other of near) {
    const theirs = store.dialect === 'sqlite' ? JSON.parse(other.boundary as unknown as string) as Boundary : other.boundary;
    const squareMetres = overlapOf(boundary, theirs);
    if (squareMetres === 0) continue;
    const name = other.number ? `${other.number} ${other.titleZh}` : other.titleZh;
    throw new Refusal('RULE_BROKEN', `this boundary lies on that of ${name}: ${(squareMetres / 10_000).toFixed(4)} ha are shared`,
      { field: 'boundary', reason: 'boundaryOverlap', project: other.number ?? other.id, title: other.titleZh, squareMetres, clause });
  }
}
