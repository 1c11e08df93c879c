import type { UnitKind } from "../../shared/offset/offset.ts";
import { squashed } from "../../shared/offset/registries.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { plain, requiredMark } from "../../shared/platform/text.ts";
import type { Claimed } from "../claim/index.ts";
import { isLatin, rangeOf, readSerials, registriesOf, registryOf, type Named } from "./foreign-serial.rules.ts";
import { readApart } from "./printed-serial.rules.ts";

/** Serials of another registry as typed: one per tonne, from the first on; or as printed on the certificate. */
export interface ForeignSerials {
  readonly kind: UnitKind;
  readonly registry: string;
  readonly serialPrefix?: string | null | undefined;
  readonly firstSerial?: number | null | undefined;
  readonly printed?: string | null | undefined;
  readonly printedLast?: string | null | undefined;
  readonly tonnes: number;
  readonly vintage?: number;
}
/** Serials with the registry by its stored name, and as a claim. */
export interface Entered {
  readonly kind: UnitKind;
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly held: number;
  readonly claimed: Claimed;
}

const tonnesMax = 1_000_000_000;
const prefixMost = 200;
/** An example of each published form, for whoever has to enter one. */
const examples = {
  verra: "9098-70103540-70103639-VCS-VCU-997-VER-CN-14-1851-01012014-31122014-1",
  goldStandard: "GS1-1-CN-GS634-2-2013-5171-67001-86000",
  cdm: "CN-5-1000001-1000100-2-2-0-1234",
  acr: "ACR-US-776-2020-1937-83608 to 83707",
  puro: "PURO_PR_CORC100+_FI_100001_2024_0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f_1-100",
} as const;
const notOfForm = (field: string, { form, name }: Named) =>
  invalidInput(
    field,
    "serialForm",
    form
      ? `this is not a serial of ${name}: enter it as the registry prints it, such as ${examples[form]}`
      : "first and last must end with a number and begin alike: enter both as the registry prints them",
    { registry: name, example: form ? examples[form] : "" },
  );

/**
 * The serials entered, however they were: the registry by its stored name, and what is claimed.
 * @throws Refusal INVALID_INPUT for a range that cannot be, serials without the registry's form, a quantity or vintage
 * that differs from what is printed, or the wrong registry.
 */
export function enteredAs(given: ForeignSerials): Entered {
  const { kind, tonnes } = given;
  if (tonnes < 1 || tonnes > tonnesMax)
    throw invalidInput("tonnes", "nothing", `declare at least one whole tonne, and at most ${tonnesMax}`);
  const registry = registryOf(kind, requiredMark("registry", given.registry, 200));
  if (!registry)
    throw invalidInput(
      "registry",
      "unknownRegistry",
      `a ${kind} is cancelled in ${registriesOf(kind)}; a registry with a kind of its own is not declared as another`,
      { registries: registriesOf(kind) },
    );
  const at = given.printed?.trim() ? "printed" : "serialPrefix";
  if (!isLatin([given.printed, given.printedLast, given.serialPrefix].filter(Boolean).join(" ")))
    throw invalidInput(
      at,
      "notLatin",
      "use Latin letters, digits and punctuation: look-alike letters of another script are different",
    );
  const { serialPrefix, firstSerial } = at === "printed" ? printedIn(given, registry) : typedIn(given);
  const entered = { kind, registry: registry.name, serialPrefix, firstSerial, held: tonnes };
  return { ...entered, claimed: claimedBy(registry, entered, at) };
}

function typedIn({ serialPrefix, firstSerial }: ForeignSerials) {
  if (serialPrefix === undefined || serialPrefix === null || firstSerial === undefined || firstSerial === null)
    throw invalidInput(
      "printed",
      "noSerial",
      "enter the serial as printed on the certificate, or its constant prefix and the first number",
    );
  return { serialPrefix: requiredMark("serialPrefix", serialPrefix, prefixMost), firstSerial };
}

function printedIn(given: ForeignSerials, registry: Named) {
  const printed = requiredMark("printed", given.printed!, prefixMost - 1);
  const read = readSerials(registry.form, { printed, printedLast: given.printedLast });
  if (!read) throw notOfForm("printed", registry);
  const { serialPrefix, first, last, vintage } = read;
  const says = last - first + 1;
  if (says !== given.tonnes)
    throw invalidInput(
      "tonnes",
      "serialsDisagree",
      `the serials printed are ${says} units, from ${first} to ${last}, and ${given.tonnes} t are declared`,
      { says, first, last, tonnes: given.tonnes },
    );
  if (vintage && given.vintage !== undefined && (given.vintage < vintage[0] || given.vintage > vintage[1]))
    throw invalidInput(
      "vintage",
      "vintageDiffers",
      `the serial says ${vintage.join(" to ")}, and the vintage declared is ${given.vintage}`,
      { from: vintage[0], to: vintage[1], vintage: given.vintage },
    );
  return { serialPrefix, firstSerial: first };
}

type Typed = Pick<Entered, "serialPrefix" | "firstSerial" | "held">;
function claimedBy(registry: Named, { serialPrefix, firstSerial, held }: Typed, field: string): Claimed {
  const kind = "foreignSerials";
  if (registry.form) {
    const block = readApart(registry.form, serialPrefix, firstSerial);
    if (!block) throw notOfForm(field, registry);
    return { kind, key: `${registry.code} ${block.series}`.trim(), first: block.first, length: held };
  }
  const range = rangeOf(serialPrefix, firstSerial);
  if (!range)
    throw invalidInput(
      field,
      "serialTooLong",
      "the number at the end has more than 15 digits: put its constant beginning into the prefix, followed by a " +
        "separator",
    );
  const name = registry.code ? plain(registry.name) : squashed(registry.name);
  return { kind, key: `${name} ${range.head}`, first: range.first, length: held };
}
