import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issue } from "../../server/ledger/index.ts";
import { consistencyProof, inclusionOfEntry } from "../../server/platform/log/proofs.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";
import { newestHead } from "../../server/platform/log/newest.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { keys, logOrigin, platformOn, sequenced } from "../support/platform.ts";

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

/** Somebody else's code checks heads and proofs of every entry of a log, and refuses a changed one. */
export async function runStranger({ url, entries }: { url: string; entries: number }) {
  const w = await platformOn(url);
  const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
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
    const later = (await newestHead(w.store.reading))!;
    const leaves = await w.store.reading.selectFrom("leaf").select(["id", "content"]).orderBy("position").execute();
    const [violations, said] = [[] as string[], [] as string[]];
    for (const [i, earlier] of notes.entries()) {
      const size = Number(earlier.split("\n")[1]);
      const { index, content, proof } = await inclusionOfEntry(w.store.reading, leaves[i * 2]!.id);
      const hex = (await consistencyProof(w.store.reading, size, later.size)).map((hash) => hash.toString("hex"));
      const it = { Key: verifierKeyOf(logOrigin, keys.log), Earlier: earlier, Later: later.note, Index: index };
      const file = join(folder, `${i}.json`);
      const ask = (text: string): string => {
        writeFileSync(file, JSON.stringify({ ...it, Content: text, Inclusion: proof, Consistency: hex }));
        return asked(file);
      };
      const [right, changed] = [ask(content), ask(content.replace("1", "2"))];
      said.push(right, changed.split("\n")[0]!);
      if (!right.startsWith("head over")) violations.push(right);
      if (changed.startsWith("head over")) violations.push("a changed entry was taken");
    }
    return { violations, said };
  } finally {
    await w.close();
    rmSync(folder, { recursive: true });
  }
}
