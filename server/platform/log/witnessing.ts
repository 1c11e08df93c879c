import type { Clock } from "../clock.ts";
import type { Keys } from "../context.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { noteOf, readNote, type Noted } from "./checkpoint.ts";
import { cosignatureOf } from "./cosignature.ts";
import { rootOf } from "./merkle.ts";
import { newestHead } from "./newest.ts";
import { signatureLine, signaturesOf } from "./note.ts";
import { object, objects, withdraw } from "./objections.ts";
import type { Policy, Witness } from "./policy.ts";
import { consistencyProof } from "./proofs.ts";

const waitMilliseconds = 5_000;
const answerBytesMost = 16_384;

/** A witness that gave no co-signature, and why; `seen` entries if the log does not continue what it saw. */
export class NotWitnessed extends Error {
  override name = "NotWitnessed";
  readonly seen: number | undefined;
  constructor(message: string, seen?: number) {
    super(message);
    this.seen = seen;
  }
}

/** What a witness answered. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A head on its way to a witness, and for how long that may take. */
interface Sending {
  readonly witness: Witness;
  readonly head: Noted;
  readonly note: string;
  readonly signal: AbortSignal;
}

/** Sends a head with the proof that it continues the witness's last one. C2SP tlog-witness, add-checkpoint. */
async function send({ reading }: Store, { witness, head, note, signal }: Sending, old: number): Promise<Answer> {
  const proof = old === 0 ? [] : await consistencyProof(reading, old, head.size);
  const lines = proof.map((hash) => `${hash.toString("base64")}\n`).join("");
  try {
    const response = await fetch(`${witness.url}/add-checkpoint`, {
      method: "POST",
      body: `old ${old}\n${lines}\n${note}`,
      redirect: "error",
      signal,
    });
    return { status: response.status, text: await textOf(response) };
  } catch (error) {
    throw error instanceof NotWitnessed ? error : new NotWitnessed(reasonOf(error));
  }
}

/** Of a connection that failed the cause says why. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
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
async function lastBy({ reading }: Store, { verifierKey }: Witness, head: Noted): Promise<number> {
  const row = await reading
    .selectFrom("cosignature as c")
    .innerJoin("treeHead as h", "h.size", "c.size")
    .select(["c.size", "h.note"])
    .where("c.verifierKey", "=", verifierKey)
    .where("c.size", "<=", head.size)
    .orderBy("c.size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.note && readNote(row.note)?.origin === head.origin ? row.size : 0;
}

/** The size that a witness says it has seen, with status 409; undefined when it says none. */
const sizeIn = ({ status, text }: Answer): number | undefined =>
  status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(text) ? Number(text) : undefined;

/** The answer for a head: asked again, once, when the witness has seen another size than is known here. */
async function answerFor(store: Store, sending: Sending): Promise<Answer> {
  const { witness, head } = sending;
  const old = await lastBy(store, witness, head);
  const answer = await send(store, sending, old);
  const seen = sizeIn(answer) ?? old;
  if (seen > head.size) throw new NotWitnessed(`it has seen ${seen} entries, and the log has ${head.size}`, seen);
  return continued(seen === old ? answer : await send(store, sending, seen), seen);
}

/**
 * The answer to a proof from `seen` entries on. Nothing can differ from what has seen nothing.
 * @throws NotWitnessed where the log is not the one that it saw.
 */
function continued(answer: Answer, seen: number): Answer {
  if (seen === 0 || (answer.status !== 422 && sizeIn(answer) !== seen)) return answer;
  throw new NotWitnessed(`it has seen another log of ${seen} entries under this name`, seen);
}

/** The co-signature of a head, as a line. @throws NotWitnessed when the witness gave none that verifies. */
async function cosignatureFor(store: Store, witness: Witness, head: Noted, note: string): Promise<string> {
  const signal = AbortSignal.timeout(waitMilliseconds);
  const { status, text } = await answerFor(store, { witness, head, note, signal });
  const signatures = status === 200 ? signaturesOf(text) : undefined;
  if (!signatures)
    throw new NotWitnessed(
      `it answered ${status}: ${text
        .slice(0, 200)
        .replace(/\p{Cc}+/gu, " ")
        .trim()}`,
    );
  const { signature, forged } = cosignatureOf({ text: head.text, signatures }, witness.key);
  if (!signature || forged) throw new NotWitnessed("what it gave does not verify");
  return signatureLine(signature);
}

/** Whether the log has meanwhile come to where a witness has seen it: another server signs as well. */
async function hasGrown({ reading }: Store, head: Noted, seen: number): Promise<boolean> {
  return seen > head.size && seen <= ((await newestHead(reading))?.size ?? 0);
}

/** Asks a witness to co-sign a head, and keeps what it gives, or what it holds against the log. */
async function ask(store: Store, witness: Witness, note: string): Promise<void> {
  const head = readNote(note)!;
  const trx = store.em().getKysely<Tables>();
  try {
    const line = await cosignatureFor(store, witness, head, note);
    await withdraw(trx, witness);
    if (head.size === 0) return;
    await trx
      .insertInto("cosignature")
      .values({ size: head.size, verifierKey: witness.verifierKey, line })
      .onConflict((on) => on.doNothing())
      .execute();
  } catch (error) {
    const { seen, message: why } = error instanceof NotWitnessed ? error : {};
    if (seen !== undefined && !(await hasGrown(store, head, seen))) await object(trx, witness, { seen, why: why! });
    throw error;
  }
}

/**
 * Has a witness co-sign the newest head, and keeps what it gives. Nothing waits for that: a head is published without.
 * One that holds something against the log is asked again until it co-signs: what it answered is signed by nobody.
 * @returns whether it gave a co-signature.
 * @throws NotWitnessed when it gave none.
 */
export async function haveWitnessed(store: Store, witness: Witness): Promise<boolean> {
  const head = await newestHead(store.reading);
  if (!head?.note) return false;
  const known = await store.reading
    .selectFrom("cosignature")
    .select("size")
    .where("size", "=", head.size)
    .where("verifierKey", "=", witness.verifierKey)
    .executeTakeFirst();
  if (known && !(await objects(store.reading, witness))) return false;
  await ask(store, witness, head.note);
  return true;
}

/** Whose witnesses are asked, about which log. */
export interface Asking {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly logOrigin: string;
  readonly policy?: Policy | null;
}

/**
 * Asks each witness of the policy what it has seen, before a process signs anything: the database may have been restored
 * from before. Where there is no head yet, with that of an empty log. One that is away is waited for five seconds.
 */
export async function askWitnesses({ store, clock, keys, logOrigin, policy }: Asking): Promise<void> {
  const head = await newestHead(store.reading);
  const root = rootOf([]).toString("hex");
  const note = head ? head.note : noteOf({ origin: logOrigin, size: 0, root, at: clock.now() }, keys.log);
  if (!note) return;
  const asked = (policy?.witnesses ?? []).map((witness) =>
    ask(store, witness, note).catch((error: unknown) => {
      if (!(error instanceof NotWitnessed)) throw error;
    }),
  );
  await Promise.all(asked);
}
