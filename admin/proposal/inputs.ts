import type { Attribute } from "../platform/attribute.tsx";

/** What each deed is done with, as its second person reads it: the arguments of its mutation, by type and deed. */
export const inputs: Readonly<Record<string, readonly Attribute<Record<string, unknown>>[]>> = {
  "SpotCheck.decide": [
    { source: "decision", kind: "choice", of: "decision" },
    { source: "reasons", kind: "long" },
  ],
  "Issuance.order": [{ source: "bufferKilograms", kind: "kilograms" }],
  "Archive.delete": [{ source: "reason", kind: "long" }],
};
