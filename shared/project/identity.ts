import { squashed } from "../offset/registries.ts";
import type { Declaration, OtherMechanism } from "./project.ts";

/** What people write before the number of a project, by mechanism; separators are off, letters are capitals. */
const before: readonly (readonly [OtherMechanism, string])[] = [
  ["VCS", "VCS|VERRA|VCU|核证碳标准"],
  ["GS", "GS|GOLDSTANDARD|GSF|黄金标准"],
  ["CDM", "CDM|UNFCCC|清洁发展机制"],
  ["CCER", "CCER|国家核证自愿减排量"],
];
/** Words around the number that say nothing. */
const filler = "(?:PROJECT|项目)?(?:REFERENCE|REF|NUMBER|NO|ID|编号|号)?";
const patterns = before.map(([mechanism, names]) => ({
  mechanism,
  named: new RegExp(`^(?:${names})${filler}(.+)$`, "u"),
  own: new RegExp(`^(?:${names})?${filler}(.+)$`, "u"),
}));
/** These count their projects through: zeros in front make no difference. */
const counted: readonly OtherMechanism[] = ["VCS", "GS", "CDM"];

/**
 * A project's identity under another mechanism, however its number was typed: case, width, separators, the mechanism's
 * name before it and, where projects are counted through, zeros in front make no difference. `other` with a number that
 * names a known mechanism is that mechanism.
 */
export function identityKey({ mechanism, identity }: Declaration): string {
  const text = squashed(identity);
  const open = mechanism === "other" || mechanism === "otherProvince";
  const found = patterns.find((one) => (open ? one.named.test(text) : one.mechanism === mechanism));
  const number = found && (open ? found.named : found.own).exec(text)?.[1];
  if (!found || !number) return `${mechanism} ${text}`;
  const known = found.mechanism;
  if (!counted.includes(known)) return `${known} ${number}`;
  if (/^\d+$/.test(number)) return `${known} ${number.replace(/^0+(?=\d)/, "")}`;
  // Letters where only a number can be: another identity than that of any number.
  return `${mechanism} ${text}`;
}
