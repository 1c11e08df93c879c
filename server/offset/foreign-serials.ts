import { platformDefault } from "../../shared/platform/competence.ts";
import { registries, type UnitKind } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { plain, said } from "../../shared/platform/text.ts";
import type { Claimed } from "../claim/index.ts";
import { isLatin, rangeOf, registryOf } from "./foreign-serial.rules.ts";

/** Serials of another registry as somebody writes them: one a tonne, from the first on. */
export interface ForeignSerials {
  readonly kind: UnitKind;
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly tonnes: number;
}

const tonnesMax = 1_000_000_000;
const no = (field: string, reason: string, message: string) =>
  new Refusal("INVALID_INPUT", message, { field, reason, clause: platformDefault });

/** The registry by its one name, and the serials as what may be claimed once. @throws Refusal INVALID_INPUT for what is no range, or of no such registry. */
export function claimedBy({ kind, registry: named, serialPrefix, firstSerial, tonnes }: ForeignSerials): {
  readonly registry: string;
  readonly claimed: Claimed;
} {
  if (tonnes < 1 || tonnes > tonnesMax) throw no("tonnes", "nothing", `a whole tonne or more, ${tonnesMax} at most`);
  const registry = registryOf(kind, said("registry", named, 200));
  if (!registry)
    throw no(
      "registry",
      "unknownRegistry",
      `a ${kind} is cancelled in ${registries[kind] ?? "another registry than this one"}`,
    );
  if (!isLatin(serialPrefix))
    throw no(
      "serialPrefix",
      "notLatin",
      "Latin letters, digits and signs: a letter of another script is another letter",
    );
  const range = rangeOf(serialPrefix, firstSerial);
  if (!range)
    throw no(
      "serialPrefix",
      "serialTooLong",
      "the number at the end has more than 15 digits: put its constant beginning into the prefix, followed by a sign",
    );
  return {
    registry,
    claimed: { kind: "foreignSerials", key: `${plain(registry)} ${range.head}`, first: range.first, length: tonnes },
  };
}
