import type { Kysely } from "kysely";
import { survey } from "../../server/boundary/boundary.ts";
import { groundShared } from "../../server/project/overlap.ts";
import { tilesOf } from "../../server/boundary/tiles.rules.ts";
import { chunks } from "../../server/platform/store/chunks.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { platformOn } from "../support/platform.ts";
import type { Case } from "./case.ts";

type Ring = readonly (readonly [number, number])[];
const many = 100_000;
const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 0.01, y],
  [x + 0.01, y + 0.01],
  [x, y + 0.01],
  [x, y],
];
/** Aslant across a degree, less than half a metre wide: the extents of all of them are nearly one. */
const stripe = (i: number): Ring => {
  const at = (part: number) => 117 + (i + part) / many;
  return [
    [at(0), 35],
    [at(0.4), 35],
    [at(0.4) + 1, 36],
    [at(0) + 1, 36],
    [at(0), 35],
  ];
};
const crowds: readonly (readonly [name: string, ringOf: (i: number) => Ring, probe: Ring])[] = [
  ["squares", (i) => square(80 + (i % 400) * 0.1, 20 + Math.floor(i / 400) * 0.1), square(80.005, 20.005)],
  ["thin stripes side by side", stripe, stripe(50_000.2)],
];

/** Whose ground one boundary lies on, among 100,000 projects that are scattered, and among as many more that are crowded. Allowed: 1 s each. */
export async function ground(url: string): Promise<Case[]> {
  const platform = await platformOn(url);
  const rows = platform.store.em().getKysely() as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const no = platform.store.dialect === "sqlite" ? 0 : false;
  const governed = {
    titleZh: "-",
    region: "370000",
    city: "370700",
    policyOn: "2026-01-01",
    owner: "o-forester",
    developer: "o-forester",
    speciality: "forest",
    shares: "[]",
    declarations: "[]",
    state: "filed",
    revision: 1,
    filedOn: "2026-01-01",
    poorArea: no,
    shield: no,
  };
  const cases: Case[] = [];
  for (const [name, ringOf, probe] of crowds) {
    for (let from = 0; from < many; from += 1_000) {
      const some = Array.from({ length: 1_000 }, (_, k) => ({
        id: `${name} ${from + k}`,
        ...survey({ type: "Polygon", coordinates: [ringOf(from + k)] }),
      }));
      for (const part of chunks(some))
        await rows
          .insertInto("project")
          .values(
            part.map(({ boundary, outline, ...one }) => ({
              ...governed,
              ...one,
              boundary: JSON.stringify(boundary),
              outline: JSON.stringify(outline),
            })),
          )
          .execute();
      for (const part of chunks(
        some.flatMap(({ id, boundary }) => tilesOf(boundary).map((key) => ({ project: id, key }))),
      ))
        await rows.insertInto("groundTile").values(part).execute();
    }
    const held = {
      id: "new",
      region: "370000",
      policyOn: "2026-01-01",
      creditingFrom: "2021-01-01",
      ...survey({ type: "Polygon", coordinates: [probe] }),
    };
    const microseconds: number[] = [];
    for (let i = 0; i < 5; i++) {
      const begun = performance.now();
      const found = await within(platform.contextOf(actors.forester), (inside) => groundShared(inside, held));
      microseconds.push((performance.now() - begun) * 1000);
      if (found.length === 0) throw new Error("no overlap was found where there is one");
    }
    const median = microseconds.toSorted((a, b) => a - b)[2]!;
    cases.push({
      name: `overlap of one boundary against 100,000 ${name}, share of 1 s`,
      ratio: median / 1e6,
      limit: 1,
      microseconds: median,
      rawMicroseconds: 1e6,
    });
  }
  await platform.close();
  return cases;
}
