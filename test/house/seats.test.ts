import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policyFor } from "../../server/policy/index.ts";

/** What the console says of how records of a kind are begun: its lines are read, for its pages need a browser. */
const begun = globSync("admin/*/*.resource.tsx").flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const [, create] = /^ {2}create: \{\n(.*?)^ {2}\},/ms.exec(text) ?? [];
  const said = (name: string, of = "") => new RegExp(`^ +${name}: "(\\w+)"`, "m").exec(of)?.[1];
  const type = said("type", text)!;
  const by = said("by", create) ?? "applicant";
  const act = said("seat", create) ?? type[0]!.toLowerCase() + type.slice(1);
  // Administrators are appointed by the platform, by no pack.
  return create && !["anyone", "administrator"].includes(by) ? [{ type, by, act }] : [];
});
const packs = ["370000", "460000", "510000", "220000"].map((region) => policyFor(region, "2026-01-01").seats);

/** Else nobody finds the button, though the server would take what it sends. */
test("whoever begins a record in the console has a seat in a pack", () => {
  expect(begun.length).toBeGreaterThan(10);
  const seats = packs as unknown as readonly Readonly<Record<string, Readonly<Record<string, object>>>>[];
  expect(begun.filter(({ act, by }) => !seats.some((one) => one[act]?.[by]))).toEqual([]);
});
