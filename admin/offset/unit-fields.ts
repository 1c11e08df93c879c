import { unitKinds } from "../../shared/offset/offset.ts";
import { registryList } from "../../shared/offset/registries.ts";
import type { Field } from "../platform/resource.ts";

/** The kind of the units, and the registry that keeps them. */
export const registryFields: readonly Field[] = [
  { name: "kind", kind: "choice", of: "unitKind", choices: unitKinds },
  {
    name: "registry",
    kind: "suggested",
    suggestions: registryList.map(({ name, aliases }) => ({ value: name, aside: aliases.slice(0, 6).join(" · ") })),
  },
];
/** The serials as the registry prints them; or else, a prefix and the first number. */
export const printedFields: readonly Field[] = [
  { name: "printed", optional: true },
  { name: "printedLast", optional: true },
  { name: "serialPrefix", optional: true, when: ({ printed }) => !printed },
  { name: "firstSerial", kind: "whole", optional: true, when: ({ printed }) => !printed },
  { name: "tonnes", kind: "whole", unit: "tCO2e" },
];
/** The range of serial numbers, one for each tonne. */
export const serialFields: readonly Field[] = [
  { name: "serialPrefix" },
  { name: "firstSerial", kind: "whole" },
  { name: "tonnes", kind: "whole", unit: "tCO2e" },
];
