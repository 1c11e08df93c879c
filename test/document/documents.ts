import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import mariculture from "../../server/seeds/methodology/mariculture.json" with { type: "json" };
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";

/** Two of the documents that the platform brings. */
export const forest = afforestation.document as unknown as MethodologyDocument;
export const sea = mariculture.document as unknown as MethodologyDocument;

/** How something is refused. @throws Error when it is not. */
export const refusal = (deed: () => unknown): { code: string; field: string; reason: string } => {
  try {
    deed();
  } catch (error) {
    const { code, details } = error as { code: string; details: { field: string; reason: string } };
    return { code, field: details.field, reason: details.reason };
  }
  throw new Error("nothing was refused");
};
