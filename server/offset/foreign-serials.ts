import { registries, type UnitKind } from "../../shared/offset/offset.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { plain, requiredText } from "../../shared/platform/text.ts";
import type { Claimed } from "../claim/index.ts";
import { isLatin, rangeOf, registryOf } from "./foreign-serial.rules.ts";

/** Serials of another registry as typed: one per tonne, from the first on. */
export interface ForeignSerials {
  readonly kind: UnitKind;
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly tonnes: number;
}

const tonnesMax = 1_000_000_000;

/**
 * The canonical registry name, and the serials as a claim.
 * @throws Refusal INVALID_INPUT for an invalid range, or the wrong registry.
 */
export function claimedBy({ kind, registry: named, serialPrefix, firstSerial, tonnes }: ForeignSerials): {
  readonly registry: string;
  readonly claimed: Claimed;
} {
  if (tonnes < 1 || tonnes > tonnesMax)
    throw invalidInput("tonnes", "nothing", `declare at least one whole tonne, and at most ${tonnesMax}`);
  const registry = registryOf(kind, requiredText("registry", named, 200));
  if (!registry)
    throw invalidInput(
      "registry",
      "unknownRegistry",
      `a ${kind} is cancelled in ${registries[kind] ?? "a different registry"}`,
    );
  if (!isLatin(serialPrefix))
    throw invalidInput(
      "serialPrefix",
      "notLatin",
      "use Latin letters, digits and punctuation: look-alike letters of another script are different",
    );
  const range = rangeOf(serialPrefix, firstSerial);
  if (!range)
    throw invalidInput(
      "serialPrefix",
      "serialTooLong",
      "the number at the end has more than 15 digits: put its constant beginning into the prefix, followed by a " +
        "separator",
    );
  return {
    registry,
    claimed: { kind: "foreignSerials", key: `${plain(registry)} ${range.head}`, first: range.first, length: tonnes },
  };
}
