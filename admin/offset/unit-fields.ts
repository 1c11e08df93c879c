import { unitKinds } from "../../shared/offset/offset.ts";
import type { Field } from "../platform/resource.ts";

/** In whose book units of another registry stand. */
export const registryFields: readonly Field[] = [
  { name: "kind", kind: "choice", of: "unitKind", choices: unitKinds },
  { name: "registry" },
];
/** Which of its serials they are, one for each tonne. */
export const serialFields: readonly Field[] = [
  { name: "serialPrefix" },
  { name: "firstSerial", kind: "whole" },
  { name: "tonnes", kind: "whole", unit: "tCO2e" },
];
