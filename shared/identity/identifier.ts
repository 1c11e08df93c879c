import { invalidInput } from "../platform/refusal.ts";
import { assertUscc, isChecked } from "./uscc.ts";

/**
 * How an organization is identified, other than by a unified social credit code whose check character is right: by one
 * that was given before the check was enforced, or by another register where there is none.
 */
export const identifierKinds = [
  "usccUnchecked",
  "businessRegistration",
  "foreignRegister",
  "internationalBody",
  "naturalPerson",
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];
/** Those that stand in place of a credit code. */
export const otherIdentifiers = identifierKinds.filter((kind) => kind !== "usccUnchecked");

/** An identifier as entered. */
export interface Identified {
  readonly uscc?: string | null | undefined;
  readonly identifier?: {
    readonly kind: IdentifierKind;
    readonly country: string;
    readonly number?: string | null | undefined;
  } | null;
  /** Where the identifier is printed, or why it is in use. */
  readonly proof?: string | null | undefined;
}
/** An identifier as kept; `code` is unique. */
export interface Identity {
  readonly code: string;
  readonly identifiedBy: IdentifierKind | null;
  readonly country: string | null;
  readonly proof: string | null;
}

const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
const numberMost = 40;
const proofMost = 300;

/**
 * @param person the number to use for a natural person, whose documents are shown to the administrator and not kept.
 * @throws Refusal INVALID_INPUT unless there is one identifier: a credit code, or another with kind, country, number and
 * proof.
 */
export function identityOf({ uscc, identifier, proof: given }: Identified, person: string): Identity {
  const proof = given?.trim() || null;
  if (proof && proof.length > proofMost)
    throw invalidInput("proof", "length", `proof is longer than ${proofMost} characters`, { most: proofMost });
  if (!uscc?.trim() === !identifier)
    throw invalidInput(
      "uscc",
      "oneIdentifier",
      "enter the unified social credit code; whoever has none, another identifier with kind, country and proof",
    );
  if (!identifier) {
    const code = assertUscc(uscc!, "uscc", proof);
    const unchecked = !isChecked(code);
    return { code, identifiedBy: unchecked ? "usccUnchecked" : null, country: null, proof: unchecked ? proof : null };
  }
  const { kind, number } = identifier;
  const country = tidy(identifier.country);
  if (!/^[A-Z]{2}$/.test(country) || kind === "usccUnchecked")
    throw invalidInput("country", "identifierCountry", "a country is two letters of ISO 3166, such as HK, SG or FR");
  if (!proof) throw invalidInput("proof", "identifierProof", "state which document shows the identifier, and its date");
  if (kind === "naturalPerson") return { code: person, identifiedBy: kind, country, proof };
  const code = tidy(number ?? "");
  if (!code || code.length > numberMost)
    throw invalidInput("number", "length", `the number is empty or longer than ${numberMost} characters`, {
      most: numberMost,
    });
  return { code: `${country}:${code}`, identifiedBy: kind, country, proof };
}
