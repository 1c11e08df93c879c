import { spawnSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issue } from "../../server/ledger/index.ts";
import { consistencyProof, inclusionOfEntry } from "../../server/platform/log/proofs.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import { newestCosigned } from "../../server/platform/log/cosigned.ts";
import { newestHead } from "../../server/platform/log/newest.ts";
import { policyFrom } from "../../server/platform/log/policy.ts";
import { writeTiles } from "../../server/platform/log/tile-files.ts";
import { haveWitnessed } from "../../server/platform/log/witnessing.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { keys, logOrigin, platformOn, sequenced } from "../support/platform.ts";
import { witnessOf } from "../support/witness.ts";

const terms = {
  mechanism: "370000-PHCER",
  region: "370000",
  policyOn: "2026-01-01",
  project: "p1",
  issuance: "i1",
  methodologyCode: "m",
  speciality: "forest",
  vintage: 2025,
  demonstration: true,
  clause: "platform default",
  holder: "o-forester",
} as const;

/** What Go says of it, with Debian's `golang-go` and `golang-golang-x-mod-dev`. */
function asked(file: string): string {
  const environment = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" };
  const { stdout, stderr, status } = spawnSync("go", ["run", "test/prove/stranger.go", file], {
    encoding: "utf8",
    env: environment,
  });
  return status === 0 ? stdout.trim() : `failed: ${stdout}${stderr}`.trim();
}

/** Somebody else's code checks heads, a co-signature, tiles and proofs of entries of a log, and refuses what was changed. */
export async function runStranger({ url, entries }: { url: string; entries: number }) {
  const w = await platformOn(url);
  const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
  const near = await witnessOf("near.example.org/w1", [{ name: logOrigin, key: createPublicKey(keys.log) }]);
  try {
    const notes: string[] = [];
    for (let i = 0; i < entries; i++) {
      await once(w.contextOf(actors.department), { act: `issue ${i}` }, (inside) =>
        issue(inside, { ...terms, kilograms: 1000 + i }),
      );
      if (i % 3 === 0) {
        await sequenced(w);
        notes.push((await newestHead(w.store.reading))!.note!);
      }
    }
    await sequenced(w);
    const { witnesses } = policyFrom(`witness near ${near.verifierKey} ${near.url()}\nquorum near`);
    await haveWitnessed(w.store, witnesses[0]!);
    const later = (await newestCosigned(w.store.reading))!;
    const tiles = join(folder, "tiles");
    await writeTiles(w.store, tiles);
    const leaves = await w.store.reading.selectFrom("leaf").select(["id", "content"]).orderBy("position").execute();
    const [violations, said] = [[] as string[], [] as string[]];
    for (const [i, earlier] of notes.entries()) {
      const size = Number(earlier.split("\n")[1]);
      const { index, content, proof } = await inclusionOfEntry(w.store.reading, leaves[i * 2]!.id);
      const hex = (await consistencyProof(w.store.reading, size, later.size)).map((hash) => hash.toString("hex"));
      const named = { Key: verifierKeyOf(logOrigin, keys.log), Witness: near.verifierKey, Tiles: tiles };
      const it = { ...named, Earlier: earlier, Later: later.note, Index: index };
      const file = join(folder, `${i}.json`);
      const ask = (text: string, more: object = {}): string => {
        writeFileSync(file, JSON.stringify({ ...it, Content: text, Inclusion: proof, Consistency: hex, ...more }));
        return asked(file);
      };
      const [right, changed] = [ask(content), ask(content.replace("1", "2"))];
      // The last co-signature with another time: its last line is that of the witness.
      const lines = later.note!.trimEnd().split("\n");
      const bytes = Buffer.from(lines.at(-1)!.split(" ")[2]!, "base64");
      bytes[11]! ^= 1;
      const posing = lines.at(-1)!.replace(/\S+$/, bytes.toString("base64"));
      const forged = ask(content, { Later: [...lines.slice(0, -1), posing, ""].join("\n") });
      said.push(right, changed.split("\n")[0]!, forged.split("\n")[0]!);
      if (forged.startsWith("head over")) violations.push("a forged co-signature was taken");
      if (!right.startsWith("head over")) violations.push(right);
      if (changed.startsWith("head over")) violations.push("a changed entry was taken");
    }
    return { violations, said };
  } finally {
    await near.close();
    await w.close();
    rmSync(folder, { recursive: true });
  }
}
