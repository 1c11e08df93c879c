import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { deedsByTwo } from "../../server/platform/record/by-two.ts";
import { resources } from "../../server/platform/record/resource.ts";
import { policyFor } from "../../server/policy/index.ts";
import "../../server/modules.ts";

const mutations = buildSchema(readFileSync("server/schema.graphql", "utf8")).getMutationType()!.getFields();
const typeOf = (one: string) => `${one[0]!.toUpperCase()}${one.slice(1)}`;
const named = deedsByTwo().map(({ resource: { one }, action }) => `${one}.${action}`);

/** What takes two people always: issuance, the decision on a certificate, the deletion of evidence. */
test("these deeds take two people", () => {
  expect(named.toSorted()).toEqual(["archive.delete", "issuance.order", "spotCheck.decide"]);
});

/** What follows from another deed by two has no mutation of its own: it is done within that deed alone. */
test("a move that takes two people is proposed by its mutation, or has none", () => {
  const moves = resources().flatMap(({ one, lifecycle }) =>
    Object.entries(lifecycle?.moves ?? {}).flatMap(([action, { second }]) => (second ? [{ one, action }] : [])),
  );
  const alone = moves.filter(({ one, action }) => !named.includes(`${one}.${action}`));
  expect(alone.map(({ one, action }) => `${one}.${action}`)).toEqual(["certificate.revoke", "certificate.uphold"]);
  expect(alone.filter(({ one, action }) => mutations[`${action}${typeOf(one)}`])).toEqual([]);
});

test("the second person has a seat wherever the first has one", () => {
  const packs = ["370000", "460000", "510000", "220000"].map((region) => policyFor(region, "2026-01-01").seats);
  for (const seats of packs)
    for (const { resource, by, second } of deedsByTwo()) {
      const act = seats[resource.one]!;
      expect(act[second]?.party, resource.one).toEqual(act[by]?.party);
    }
});

test("the console shows all that a deed is done with to whoever confirms it", async () => {
  const { inputs } = (await import(/* @vite-ignore */ `../../${"admin"}/proposal/inputs.ts`)) as {
    inputs: Readonly<Record<string, readonly { readonly source: string }[]>>;
  };
  for (const { resource, action } of deedsByTwo()) {
    const args = mutations[`${action}${typeOf(resource.one)}`]!.args.map(({ name }) => name);
    const shown = inputs[`${typeOf(resource.one)}.${action}`]?.map(({ source }) => source);
    expect(shown?.toSorted()).toEqual(args.filter((name) => name !== "id").toSorted());
  }
  expect(Object.keys(inputs)).toHaveLength(deedsByTwo().length);
});
