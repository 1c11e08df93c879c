import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { readNote, type Noted } from "./checkpoint.ts";
import { cosignatureOf } from "./cosignature.ts";
import { newestHead } from "./newest.ts";
import { signatureLine, signaturesOf } from "./note.ts";
import type { Witness } from "./policy.ts";
import { consistencyProof } from "./proofs.ts";

const waitMilliseconds = 5_000;
const answerBytesMost = 16_384;

/** A witness that gave no co-signature, and why. */
export class NotWitnessed extends Error {
  override name = "NotWitnessed";
}

/** What a witness answered. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends a head with the proof that it continues the witness's last one. C2SP tlog-witness, add-checkpoint. */
async function send({ reading }: Store, { url }: Witness, head: Noted, note: string, old: number): Promise<Answer> {
  const proof = old === 0 ? [] : await consistencyProof(reading, old, head.size);
  const lines = proof.map((hash) => `${hash.toString("base64")}\n`).join("");
  const response = await fetch(`${url}/add-checkpoint`, {
    method: "POST",
    body: `old ${old}\n${lines}\n${note}`,
    redirect: "error",
    signal: AbortSignal.timeout(waitMilliseconds),
  });
  return { status: response.status, text: await textOf(response) };
}

async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    bytes += part.length;
    if (bytes > answerBytesMost) throw new NotWitnessed(`it answered with more than ${answerBytesMost} bytes`);
  }
  return Buffer.concat(parts).toString();
}

/** The size of the last head of this log that a witness co-signed, as far as is known here. */
async function lastBy({ reading }: Store, { verifierKey }: Witness, { origin }: Noted): Promise<number> {
  const row = await reading
    .selectFrom("cosignature as c")
    .innerJoin("treeHead as h", "h.size", "c.size")
    .select(["c.size", "h.note"])
    .where("c.verifierKey", "=", verifierKey)
    .orderBy("c.size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.note && readNote(row.note)?.origin === origin ? row.size : 0;
}

/** The size that a witness says it has seen, with status 409; undefined when it says none. */
const sizeIn = ({ status, text }: Answer): number | undefined =>
  status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(text) ? Number(text) : undefined;

/** The answer for the newest head: asked again, once, when the witness has seen another size than is known here. */
async function answerFor(store: Store, witness: Witness, head: Noted, note: string): Promise<Answer> {
  const old = await lastBy(store, witness, head);
  const answer = await send(store, witness, head, note, old);
  const seen = sizeIn(answer);
  if (seen === undefined) return answer;
  if (seen > head.size)
    throw new NotWitnessed(
      `it has seen ${seen} entries, and the log has ${head.size}: if it was restored from before, see \`tanhui log resume\``,
    );
  const second = seen === old ? answer : await send(store, witness, head, note, seen);
  if (sizeIn(second) !== seen) return second;
  throw new NotWitnessed(`it has seen another log of ${seen} entries under this name`);
}

/**
 * Has a witness co-sign the newest head, and keeps what it gives. Nothing waits for that: a head is published without.
 * @returns whether there is a new co-signature.
 * @throws NotWitnessed when it gave none.
 */
export async function haveWitnessed(store: Store, witness: Witness): Promise<boolean> {
  const head = await newestHead(store.reading);
  const noted = head?.note ? readNote(head.note) : undefined;
  if (!head?.note || !noted) return false;
  const { size } = head;
  const { verifierKey } = witness;
  const known = await store.reading
    .selectFrom("cosignature")
    .select("size")
    .where("size", "=", size)
    .where("verifierKey", "=", verifierKey)
    .executeTakeFirst();
  if (known) return false;
  const { status, text } = await answerFor(store, witness, noted, head.note);
  const signatures = status === 200 ? signaturesOf(text) : undefined;
  if (!signatures) throw new NotWitnessed(`it answered ${status}: ${text.slice(0, 200).trim()}`);
  const { signature, forged } = cosignatureOf({ text: noted.text, signatures }, witness.key);
  if (!signature || forged) throw new NotWitnessed("what it gave does not verify");
  await store
    .em()
    .getKysely<Tables>()
    .insertInto("cosignature")
    .values({ size, verifierKey, line: signatureLine(signature) })
    .onConflict((on) => on.doNothing())
    .execute();
  return true;
}
