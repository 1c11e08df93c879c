import { Ajv2020 } from "ajv/dist/2020.js";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialects } from "../support/world.ts";
import { packed, sha256, type Packed } from "./setting.ts";

describe.each(dialects)(
  "an evidence pack on %s, to whoever has the one file of docs/verify, and the keys",
  (dialect) => {
    let s: Packed;
    beforeAll(async () => {
      s = await packed(dialect);
    });
    afterAll(() => s.close());

    /** The pack with some files changed, unpacked; its sums made again, as whoever changed them would. */
    const verdictOn = async (changed: Record<string, string> = {}, listed = true, leftOut: readonly string[] = []) => {
      const beside = mkdtempSync(join(s.folder, "beside-"));
      const [at, keysAt, policyAt] = ["pack", "keys.json", "policy"].map((name) => join(beside, name));
      const files = {
        ...s.unpacked,
        ...Object.fromEntries(Object.entries(changed).map(([k, v]) => [k, Buffer.from(v)])),
      };
      for (const path of leftOut) delete files[path];
      if (listed) {
        const index = s.json("index.json");
        const rows = Object.entries(files)
          .filter(([path]) => !["index.json", "SHA256SUMS"].includes(path))
          .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
        files["index.json"] = Buffer.from(changed["index.json"] ?? JSON.stringify({ ...index, files: rows }));
        const sums = Object.entries(files).filter(([path]) => path !== "SHA256SUMS");
        files["SHA256SUMS"] = Buffer.from(sums.map(([path, one]) => `${sha256(one)}  ${path}\n`).join(""));
      }
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(at!, path)), { recursive: true });
        writeFileSync(join(at!, path), content);
      }
      writeFileSync(keysAt!, await (await fetch(`${s.base}/keys.json`)).text());
      writeFileSync(policyAt!, s.policy);
      const args = ["docs/verify/verify.mjs", "pack", at!, "--keys", keysAt!, "--policy", policyAt!];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      expect(stderr).toBe("");
      return JSON.parse(stdout);
    };
    const note = () => s.json("log/head.json").note as string;
    const head = (fields: object) => JSON.stringify({ ...s.json("log/head.json"), ...fields });
    const account = () => Object.keys(s.unpacked).find((path) => path.startsWith("log/event-account-"))!;
    const accounted = (fields: object) => ({ [account()]: JSON.stringify({ ...s.json(account()), ...fields }) });
    const certificate = () => `certificates/${s.number}.json`;
    const contentOf = (path: string) => strFromU8(s.unpacked[path]!);

    test("it verifies, with the witness's co-signature of its head", async () => {
      const verdict = await verdictOn({}, false);
      expect(verdict).toMatchObject({
        valid: true,
        certificates: [{ number: s.number, status: "sealed" }],
        witnessed: { witnesses: [{ name: "near", counts: true }], missing: [] },
        notChecked: [
          "what index.json says beyond the total, and what the other files say",
          "that no proof was left out, such as that of a revocation, and what came after the head",
        ],
      });
      expect(verdict.proofs).toBeGreaterThanOrEqual(6);
      expect((await verdictOn()).valid, "also where its sums were made again").toBe(true);
    });
    test("the account of another event is none of this one, and without one the total is not checked", async () => {
      const { id } = await s.w.store.reading
        .selectFrom("leaf")
        .select("id")
        .where("content", "like", '%"record":"another"%')
        .executeTakeFirstOrThrow();
      const { note: _, ...proof } = await (await fetch(`${s.base}/log/inclusion/${id}`)).json();
      const other = { type: "event", record: "another", action: "account", entry: id, ...proof };
      const path = `log/event-account-${proof.index}.json`;
      const verdict = await verdictOn({ [path]: JSON.stringify(other) }, true, [account()]);
      expect(verdict).toMatchObject({ valid: false, rule: "event" });
      const without = await verdictOn({}, true, [account()]);
      expect(without).toMatchObject({ valid: true, notChecked: ["the total", expect.anything(), expect.anything()] });
    });
    test("the schemas that are served for everything in docs/verify take its head and its proofs", async () => {
      const names = readdirSync("docs/verify/schemas");
      expect(names.length).toBeGreaterThanOrEqual(9);
      for (const name of names) {
        const answer = await fetch(`${s.base}/schemas/${name}`);
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          200,
          "application/schema+json; charset=utf-8",
        ]);
        expect(await answer.text()).toBe(readFileSync(`docs/verify/schemas/${name}`, "utf8"));
      }
      const program = await fetch(`${s.base}/verify.mjs`);
      expect(await program.text()).toBe(readFileSync("docs/verify/verify.mjs", "utf8"));
      const takes = async (name: string, value: unknown) =>
        new Ajv2020().validate(await (await fetch(`${s.base}/schemas/${name}.schema.json`)).json(), value);
      expect(await takes("pack-head", s.json("log/head.json"))).toBe(true);
      const proofs = Object.keys(s.unpacked).filter((path) => /^log\/.*-\d+\.json$/.test(path));
      for (const path of proofs) expect(await takes("pack-proof", s.json(path)), path).toBe(true);
      expect(await takes("pack-proof", { ...s.json(proofs[0]!), verified: true })).toBe(false);
    });
    const { signatures, body } = { signatures: () => note().split("\n\n")[1]!, body: () => note().split("\n\n")[0]! };
    const broken: [string, string, () => Record<string, string>, boolean?][] = [
      ["a file changed", "sums", () => ({ "inventory.xlsx": "x" }), false],
      ["a file added", "sums", () => ({ "evidence/999.pdf": "x" }), false],
      [
        "a head without its co-signature",
        "quorum",
        () => ({ "log/head.json": head({ note: `${body()}\n\n${signatures().split("\n")[0]}\n` }) }),
      ],
      [
        "a head that nobody signed",
        "signature",
        () => ({ "log/head.json": head({ note: `${body()}\n\n${signatures().split("\n")[1]}\n` }) }),
      ],
      ["another root beside the note", "head", () => ({ "log/head.json": head({ root: "ab".repeat(32) }) })],
      [
        "another total in its index",
        "quantity",
        () => ({ "index.json": contentOf("index.json").replace(/"kilograms": 1000,/, '"kilograms": 999,') }),
      ],
      [
        "another account in the proof",
        "tree",
        () => accounted({ content: s.json(account()).content.replace('"kilograms":1000', '"kilograms":999') }),
      ],
      ["another deed than was proven", "log", () => accounted({ record: "another" })],
      ["a path cut short", "tree", () => accounted({ proof: s.json(account()).proof.slice(1) })],
      [
        "a certificate changed",
        "signature",
        () => ({
          [certificate()]: contentOf(certificate()).replace('"retiredKilograms":1000', '"retiredKilograms":9000'),
        }),
      ],
    ];
    test.each(broken)("%s is found", async (_, rule, change, listed) => {
      expect(await verdictOn(change(), listed)).toMatchObject({ valid: false, rule });
    });
  },
);
