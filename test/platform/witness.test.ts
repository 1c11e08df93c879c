import { generateKeyPairSync, sign, verify } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteOf } from "../../server/platform/log/checkpoint.ts";
import { consistencyOf, hashLeaf, rootOf } from "../../server/platform/log/merkle.ts";
import { keyIdOf } from "../../server/platform/log/note.ts";
import { witnessOf, witnessSeconds, type WitnessServed } from "../support/witness.ts";

const origin = "tanhui.example.org/log";
const log = generateKeyPairSync("ed25519");
const leavesOf = (size: number, word = "leaf") =>
  Array.from({ length: size }, (_, i) => hashLeaf(Buffer.from(`${word} ${i}`)));
const root = (size: number, word?: string) => rootOf(leavesOf(size, word)).toString("hex");
const at = "2026-01-15T04:00:00.000Z";
const headOf = (size: number, { word, key = log.privateKey, name = origin } = {} as Forgery) =>
  noteOf({ origin: name, size, root: root(size, word), at }, key);
interface Forgery {
  word?: string;
  key?: typeof log.privateKey;
  name?: string;
}
/** A request: from a size to a size, with the proof of one log and the head of one. */
const ask = (old: number, size: number, forgery = {} as Forgery) => {
  const proof = old > 0 && old <= size ? consistencyOf(leavesOf(size, forgery.word), old) : [];
  const lines = proof.map((hash) => `${hash.toString("base64")}\n`).join("");
  return `old ${old}\n${lines}\n${headOf(size, forgery)}`;
};

let w: WitnessServed;
beforeEach(async () => {
  w = await witnessOf("witness.example.com/w1", [{ name: origin, key: log.publicKey }]);
});
afterEach(() => w.close());
const statuses = async (...bodies: string[]) => {
  const found: number[] = [];
  for (const body of bodies) found.push((await w.add(body)).status);
  return found;
};

test("it co-signs a head of a log that it knows, by its own key and clock", async () => {
  const { status, text } = await w.add(ask(0, 3));
  expect(status).toBe(200);
  const [, name, base64] = /^— (\S+) (\S+)\n$/.exec(text)!;
  const bytes = Buffer.from(base64!, "base64");
  expect([name, bytes.length]).toEqual(["witness.example.com/w1", 4 + 8 + 64]);
  expect(bytes.subarray(0, 4)).toEqual(keyIdOf("witness.example.com/w1", w.key, "witness"));
  expect(bytes.readBigUInt64BE(4)).toBe(BigInt(witnessSeconds));
  const [body] = headOf(3).split("\n\n");
  const message = `cosignature/v1\ntime ${witnessSeconds}\n${body}\n`;
  const jwk = { ...w.key.export({ format: "jwk" }), d: undefined };
  const raw = Buffer.from(w.verifierKey.split("+").slice(2).join("+"), "base64");
  expect([raw[0], raw.subarray(1).toString("base64url")]).toEqual([4, jwk.x]);
  expect(verify(null, Buffer.from(message), { key: jwk as never, format: "jwk" }, bytes.subarray(12))).toBe(true);
});

test("it goes with the log as it grows, and gives the same head again", async () => {
  expect(await statuses(ask(0, 3), ask(3, 3), ask(3, 10), ask(10, 257), ask(257, 257))).toEqual(Array(5).fill(200));
});

test("it refuses a fork: another root of the same size, or a proof that leads from another tree", async () => {
  await w.add(ask(0, 7));
  expect(await w.add(ask(7, 7, { word: "other" }))).toMatchObject({ status: 409, text: "7\n" });
  expect(await statuses(ask(7, 9, { word: "other" }))).toEqual([422]);
  expect(await statuses(ask(7, 9).replace(/^(old 7\n)[^\n]+\n/, "$1"))).toEqual([422]);
  expect(await statuses(ask(7, 9))).toEqual([200]);
  expect(w.heard, "what proves the fork is kept").toEqual([
    "tanhui.example.org/log has signed two trees of 7 entries; the second is kept",
  ]);
});

test("it refuses a log that shrinks, and a size that is not the last one it saw, of which it names that", async () => {
  await w.add(ask(0, 9));
  const known = { status: 409, type: "text/x.tlog.size", text: "9\n" };
  expect(await w.add(ask(0, 5))).toEqual(known);
  expect(await w.add(ask(5, 9))).toEqual(known);
  expect(await w.add(ask(5, 12))).toEqual(known);
  expect(await statuses(ask(9, 5))).toEqual([400]);
});

test("it refuses a foreign log, another's key, and a head without a signature of the log", async () => {
  const other = generateKeyPairSync("ed25519").privateKey;
  expect(await statuses(ask(0, 3, { name: "elsewhere.example.org/log" }))).toEqual([404]);
  expect(await statuses(ask(0, 3, { key: other }))).toEqual([403]);
  const body = Buffer.from(`${headOf(3).split("\n\n")[0]}\n`);
  const posing = Buffer.concat([keyIdOf(origin, log.publicKey), sign(null, body, other)]).toString("base64");
  expect(await statuses(`old 0\n\n${body}\n— ${origin} ${posing}\n`)).toEqual([403]);
  expect(await statuses(ask(0, 3)), "nothing was kept of them").toEqual([200]);
});

test.each([
  ["nothing", ""],
  ["no old size", headOf(3)],
  ["an old size with a leading zero", ask(0, 3).replace("old 0", "old 00")],
  ["a proof that is not base64", ask(0, 3).replace("\n\n", "\nAAAA\n\n")],
  ["64 lines of proof", ask(0, 3).replace("\n\n", `\n${`${Buffer.alloc(32).toString("base64")}\n`.repeat(64)}\n`)],
  ["no signature", `${ask(0, 3).split("\n— ")[0]}\n`],
  ["a larger old size", ask(4, 3)],
])("it refuses %s as no request", async (_, body) => {
  expect(await statuses(body)).toEqual([400]);
});

test("it takes no proof for a first head, and no more than 64 KiB", async () => {
  const line = Buffer.alloc(32).toString("base64");
  expect(await statuses(ask(0, 3).replace("\n\n", `\n${line}\n\n`))).toEqual([422]);
  expect(await statuses("x".repeat(70_000))).toEqual([413]);
  expect((await fetch(w.url())).status).toBe(404);
});

test("of two requests at once one is late, whichever came first", async () => {
  await w.add(ask(0, 2));
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => w.add(ask(2, 3 + i, i % 2 === 1 ? { word: "other" } : {}))),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.every(({ status }) => [200, 409, 422].includes(status))).toBe(true);
});

test("begun again it still knows what it saw", async () => {
  await w.add(ask(0, 9));
  await w.restart();
  expect(await statuses(ask(0, 5), ask(9, 9, { word: "other" }), ask(9, 11, { word: "other" }))).toEqual([
    409, 409, 422,
  ]);
  expect(await statuses(ask(9, 11))).toEqual([200]);
});

test("it co-signs the head of any log, with other lines after the third, or none", async () => {
  const body = `${origin}\n3\n${rootOf(leavesOf(3)).toString("base64")}\n`;
  const signed = (text: string) => {
    const bytes = Buffer.concat([keyIdOf(origin, log.publicKey), sign(null, Buffer.from(text), log.privateKey)]);
    return `old 0\n\n${text}\n— ${origin} ${bytes.toString("base64")}\n`;
  };
  expect(await statuses(signed(body))).toEqual([200]);
  expect(await statuses(signed(`${body}anything\n`).replace("old 0", "old 3"))).toEqual([200]);
});
