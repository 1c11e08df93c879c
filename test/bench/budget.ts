import { createWriteStream } from "node:fs";
import { createPublicKey, sign } from "node:crypto";
import { once } from "node:events";
import { allocate, type Demand, type Supply } from "../../server/offset/rules.ts";
import { linesOf, verifyExport } from "../../server/ledger/index.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { grow, hashLeaf, rootOfFrontier, type Frontier } from "../../server/platform/log/merkle.ts";
import { headText } from "../../server/platform/log/signers.ts";
import { policyFor } from "../../server/policy/index.ts";
import { mechanism } from "./data.ts";
import { benchKeys } from "./keys.ts";
import { now } from "./documents.ts";
import type { Case } from "./case.ts";

/** A case against a time that is allowed: its ratio is the share of that time. Memory beyond what is allowed fails it. */
function timed(name: string, seconds: number, gigabytes: number, begun: number): Case {
  const microseconds = (performance.now() - begun) * 1000;
  const { rss } = process.memoryUsage();
  if (rss > gigabytes * 1e9) throw new Error(`${name} took ${(rss / 1e9).toFixed(2)} GB`);
  return { name, ratio: microseconds / (seconds * 1e6), limit: 1, microseconds, rawMicroseconds: seconds * 1e6 };
}

/** So many supplies of two provinces, seven in ten of them eligible. */
export const suppliesMade = (count: number): Supply[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `b${i}`,
    source: i % 10 ? "block" : "foreignUnit",
    kilograms: 1000 + ((i * 7919) % 100_000),
    granule: i % 10 ? 1 : 1000,
    mechanism: i % 7 ? mechanism : "460000-PHCER",
    kind: "CCER",
    speciality: "forest",
    province: "370000",
    donated: i % 5 === 0,
    event: i % 1000 === 0 ? `e${i % 10_000}` : null,
    vintage: 2015 + (i % 10),
    serial: (i * 7919) % 1_000_000,
    ...(i % 11 === 0 && { barred: "projectNotAdmitted" }),
  }));
/** What so many events still need. */
export const demandsMade = (count: number): Demand[] =>
  Array.from({ length: count }, (_, i) => ({
    event: `e${i}`,
    share: "organiser",
    kilograms: 100_000 + ((i * 104_729) % 5_000_000),
    dueOn: `2026-0${1 + (i % 9)}-01`,
    sequence: i,
  }));

/** 10,000 events over 1,000,000 supplies. Allowed: 10 s, 2 GB. */
export function allocation(): Case {
  const { tiers } = policyFor("370000", "2026-01-01").offset;
  const [supplies, demands] = [suppliesMade(1_000_000), demandsMade(10_000)];
  const begun = performance.now();
  allocate(demands, supplies, tiers, "370000");
  return timed("allocation of 10,000 events over 1,000,000 supplies, share of 10 s", 10, 2, begun);
}

/** An export of 1,000,000 entries, a tenth of them issues and the rest retirements, verified offline. Allowed: 20 s, 4 GB. */
export async function verification(file: string): Promise<Case> {
  const [entries, batches] = [1_000_000, 100_000];
  const out = createWriteStream(file);
  const write = async (line: string): Promise<void> => {
    if (!out.write(`${line}\n`)) await once(out, "drain");
  };
  await write(
    JSON.stringify({
      "#": "begin",
      format: "tanhui-ledger/1",
      logKey: createPublicKey(benchKeys.log).export({ type: "spki", format: "pem" }),
    }),
  );
  let tree: Frontier = { size: 0, roots: [] };
  for (let i = 0; i < entries; i++) {
    const [batch, part] = [i % batches, Math.floor(i / batches)];
    const [id, held] = [`x${i}`, `held:o${batch % 50}`];
    const content = canonical(
      part === 0
        ? {
            id,
            type: "block",
            action: "issue",
            record: `b${batch}`,
            mechanism,
            first: batch * 1000,
            kilograms: 1000,
            from: `issued:t${batch}`,
            to: held,
            at: now,
            clause: "platform default",
          }
        : {
            id,
            type: "block",
            action: "retire",
            record: `b${batch}-${part}`,
            of: `b${batch}`,
            mechanism,
            first: batch * 1000 + (part - 1) * 10,
            kilograms: 10,
            from: held,
            to: `retired:t${batch}`,
            at: now,
            clause: "platform default",
          },
    );
    tree = grow(tree, hashLeaf(Buffer.from(content)));
    await write(content);
  }
  const root = rootOfFrontier(tree).toString("hex");
  await write(
    JSON.stringify({
      "#": "head",
      size: entries,
      root,
      at: now,
      signature: sign(null, Buffer.from(headText(entries, root, now)), benchKeys.log).toString("base64"),
    }),
  );
  await write(JSON.stringify({ "#": "end", leaves: entries, heads: 1, tables: false }));
  out.end();
  await once(out, "finish");
  const begun = performance.now();
  const { deeds } = await verifyExport(linesOf(file));
  if (deeds !== entries) throw new Error(`${deeds} entries were verified`);
  return timed("verification of 1,000,000 entries, share of 20 s", 20, 4, begun);
}
