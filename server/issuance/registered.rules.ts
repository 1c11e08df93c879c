import { platformDefault } from "../../shared/platform/competence.ts";
import {
  carbonRegistrations,
  proofKind,
  type OtherRegistration,
  type RegistryProof,
} from "../../shared/issuance/issuance.ts";
import { invalidInput, ruleBroken, type Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { identityKey } from "../../shared/project/identity.ts";
import type { Declaration } from "../../shared/project/project.ts";

/** What an owner states about one registration of the project under another mechanism; a draft may lack some of it. */
export interface StatedRegistration extends Declaration {
  readonly proof?: RegistryProof | null;
  readonly address?: string | null;
  readonly seenOn?: string | null;
}

/**
 * What was stated of each registration of the project, in the project's order.
 * @throws Refusal INVALID_INPUT for one that the project does not have, or an address that is not one of a page.
 */
export function registrationsFrom(
  stated: readonly StatedRegistration[],
  declarations: readonly Declaration[],
): readonly OtherRegistration[] | null {
  const own = carbonRegistrations(declarations);
  const byKey = new Map(stated.map((one) => [identityKey(one), one]));
  const known = new Set(own.map(identityKey));
  const foreign = [...byKey].find(([key]) => !known.has(key));
  if (foreign)
    throw invalidInput("otherRegistrations", "registrationUnknown", `the project is not registered as ${foreign[0]}`, {
      under: foreign[0],
    });
  if (own.length === 0) return null;
  return own.map(({ mechanism, identity }) => {
    const { proof = null, address = null, seenOn = null } = byKey.get(identityKey({ mechanism, identity })) ?? {};
    return { mechanism, identity, proof, address: address?.trim() ? pageAddress(address) : null, seenOn };
  });
}
/** @throws Refusal INVALID_INPUT unless it is the address of a page: `https://…` or `http://…`. */
function pageAddress(text: string): string {
  const address = requiredText("address", text, 2000);
  if (/^https?:\/\/[^\s/]+/iu.test(address) && URL.canParse(address)) return address;
  throw invalidInput(
    "otherRegistrations",
    "address",
    "give the address of the page as it stands in the browser: https://…",
  );
}

interface Shown {
  readonly periodTo: string;
  readonly otherRegistrations: readonly OtherRegistration[] | null;
  readonly ownerCommitment: string | null;
}
/**
 * For each registration under another mechanism: a copy of that registry's public page with address and day, seen after
 * the period, or the proof that the period's units were cancelled there; and the owner's commitment.
 * @param kinds of the files that are attached.
 * @throws Refusal RULE_BROKEN naming the registration and what it lacks.
 */
export function assertIssuedOnlyHere(
  { periodTo, otherRegistrations, ownerCommitment }: Shown,
  declarations: readonly Declaration[],
  kinds: readonly string[],
  today: string,
): void {
  for (const [i, declared] of carbonRegistrations(declarations).entries()) {
    const under = `${declared.mechanism} ${declared.identity}`;
    const one = otherRegistrations?.find((found) => identityKey(found) === identityKey(declared));
    const lacks = !one?.proof ? "proof" : !one.address ? "address" : !one.seenOn ? "seenOn" : undefined;
    if (lacks || !kinds.includes(proofKind(i))) throw unproven(under, lacks ?? "file");
    if (one!.seenOn! <= periodTo || one!.seenOn! > today) throw seenTooEarly(under, periodTo);
  }
  if (carbonRegistrations(declarations).length > 0) requiredText("ownerCommitment", ownerCommitment ?? "");
}
const unproven = (under: string, lacks: string): Refusal =>
  ruleBroken(
    "otherRegistrations",
    "registryUnproven",
    `the project is registered as ${under}: show for this period that registry's public page (address, day, copy) or ` +
      `its proof of cancellation; ${lacks} is missing`,
    platformDefault,
    { under, lacks },
  );
const seenTooEarly = (under: string, periodTo: string): Refusal =>
  ruleBroken(
    "otherRegistrations",
    "registrySeenEarly",
    `the page of ${under} shows this period only if it was seen after ${periodTo}, and not in the future`,
    platformDefault,
    { under, by: periodTo },
  );

/** @throws Refusal RULE_BROKEN where the project is registered elsewhere and its verifier finds nothing of it. */
export function assertFoundOnlyHere(declarations: readonly Declaration[], finding: string | null | undefined): void {
  if (carbonRegistrations(declarations).length === 0 || finding?.trim()) return;
  throw ruleBroken(
    "registrationFinding",
    "registrationOpen",
    "the project is registered elsewhere too: state what you found of this period in the other registry",
    platformDefault,
  );
}
