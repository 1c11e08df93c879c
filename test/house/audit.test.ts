import { auditServer } from "graphql-http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { actors } from "../support/actors.ts";
import { world } from "../support/world.ts";

test("GraphQL over HTTP: no MUST fails, and 55 audits or more hold", async () => {
  const w = await world("sqlite");
  const http = await serve(apiOf(await schemaOf(modules), {}, { introspection: true }), {
    contextOf: async () => w.contextOf(actors.operator),
  });
  await new Promise<void>((done) => http.listen(0, done));
  const results = await auditServer({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql` });
  http.close();
  await w.close();
  expect(
    results
      .filter(({ status, name }) => status === "error" || (status !== "ok" && name.startsWith("MUST")))
      .map(({ id, name }) => `${id} ${name}`),
  ).toEqual([]);
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(55);
});
