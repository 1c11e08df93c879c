import { seedFactors } from "../factor/index.ts";
import { platform, type Context } from "../platform/context.ts";

/** Loads what every installation needs: emission factors and parameters with their sources. May be repeated; production too. */
export const seedReference = async (
  context: Pick<Context, "store" | "now" | "keys">,
): Promise<{ factors: number }> => ({ factors: await seedFactors({ ...context, actor: platform }) });
