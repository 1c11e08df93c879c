import { rootOf } from "../log/proof.ts";
import { sha256, shortIdOf, signatureHolds } from "../log/signature.ts";

/** What the platform serves of a certificate: the text that was signed, and how. */
export interface SignedText {
  readonly payload: string;
  /** Base64. */
  readonly signature: string;
  readonly keyId: string;
}
/** A key of `/keys.json`. */
export interface ServedKey {
  readonly use: string;
  readonly pem: string;
  readonly from: string | null;
  readonly until: string | null;
}
/** The answer of `/log/inclusion/ID`. */
export interface ServedProof {
  readonly index: number;
  readonly size: number;
  readonly content: string;
  readonly proof: readonly string[];
  readonly note: string | null;
}

/**
 * What can be found out without the whole log, as docs/verify/certificate.md says; undefined where this browser, or what
 * was served, does not tell. That its serials were retired, and that nothing revoked it, only all of the log shows.
 */
export interface Checks {
  /** A key of certificates that was in force on the day of issue signed it. */
  readonly signature: boolean | undefined;
  /** Its hash stands in the log as a seal, under the head. */
  readonly seal: boolean | undefined;
  /** A key of the log that was in force signed that head; of `headAt`. */
  readonly head: boolean | undefined;
  readonly headAt: string | undefined;
  /** Its lines make the total, which is no less than the emissions. */
  readonly quantities: boolean;
}

/** The day in China at an instant. */
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The keys of a use, oldest first; the first counts from the beginning. */
function chainOf(keys: readonly ServedKey[], use: string) {
  const its = keys.filter((key) => key.use === use && key.from !== null);
  const chain = its.toSorted((a, b) => (`${a.from} ${a.until ?? "~"}` < `${b.from} ${b.until ?? "~"}` ? -1 : 1));
  const follows = chain.every(({ until }, i) => until === (chain[i + 1]?.from ?? null));
  return follows ? chain.map(({ pem, from, until }, i) => ({ pem, from: i === 0 ? "" : from!, until })) : [];
}

async function isSigned({ payload, signature, keyId }: SignedText, keys: readonly ServedKey[]) {
  const { issuedOn } = JSON.parse(payload) as { issuedOn: string };
  for (const { pem, from, until } of chainOf(keys, "certificate")) {
    if ((await shortIdOf(pem)) !== keyId) continue;
    const inForce = (from === "" || dayOf(from) <= issuedOn) && (until === null || issuedOn <= dayOf(until));
    return inForce ? signatureHolds(payload, signature, pem) : false;
  }
  return false;
}

async function isSealed({ payload }: SignedText, { index, size, content, proof, note }: ServedProof) {
  const leaf = JSON.parse(content) as { type?: string; action?: string; payloadHash?: string };
  const [, covered, root = ""] = (note ?? "").split("\n");
  if (note === null) return undefined;
  const same = leaf.payloadHash === (await sha256(new TextEncoder().encode(payload)));
  const leads = await rootOf(content, index, size, proof);
  const hex = [...atob(root)].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  const isSeal = leaf.type === "certificate" && leaf.action === "seal";
  return isSeal && same && Number(covered) === size && leads === hex;
}

const instantOf = (note: string): string => note.split("\n")[3]?.slice("at ".length) ?? "";

/** The log's own signature stands first under a head; the key's id is its first four bytes. */
async function isHeadSigned({ note }: ServedProof, keys: readonly ServedKey[]): Promise<boolean | undefined> {
  if (note === null) return undefined;
  const [body = "", signatures = ""] = note.split("\n\n");
  const at = instantOf(note);
  const [, , signature = ""] = signatures.split("\n")[0]!.split(" ");
  let unknown = false;
  for (const { pem, from, until } of chainOf(keys, "log")) {
    if (at < from || (until !== null && at > until)) continue;
    const holds = await signatureHolds(`${body}\n`, signature, pem, 4);
    if (holds) return true;
    unknown ||= holds === undefined;
  }
  return unknown ? undefined : false;
}

function quantitiesHold(payload: string): boolean {
  const { offsets, retiredKilograms, emissionsKilograms, recomputedKilograms } = JSON.parse(payload) as {
    offsets: readonly { readonly kilograms: number }[];
    retiredKilograms: number;
    emissionsKilograms: number;
    recomputedKilograms: number | null;
  };
  const sum = offsets.reduce((total, { kilograms }) => total + kilograms, 0);
  return sum === retiredKilograms && sum >= Math.max(emissionsKilograms, recomputedKilograms ?? 0);
}

/** @param proof that of the seal; undefined where none could be had. */
export async function checkCertificate(
  certificate: SignedText,
  keys: readonly ServedKey[] | undefined,
  proof: ServedProof | undefined,
): Promise<Checks> {
  return {
    signature: keys && (await isSigned(certificate, keys)),
    seal: proof && (await isSealed(certificate, proof)),
    head: keys && proof && (await isHeadSigned(proof, keys)),
    headAt: proof?.note ? instantOf(proof.note) : undefined,
    quantities: quantitiesHold(certificate.payload),
  };
}
