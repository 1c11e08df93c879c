import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetReport } from "../../server/issuance/sheet.rules.ts";
import { modules } from "../../server/modules.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { actors } from "../support/actors.ts";
import { announceReasons } from "../support/platform.ts";
import { dialects } from "../support/world.ts";
import { grown, setting, type Asker, type Setting } from "./setting.ts";

/** The outcome of an uploaded sheet. */
type Handed = SheetReport & {
  readonly findings: readonly { readonly place: string; readonly member?: string; readonly reason: string }[];
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
};

describe.each(dialects)("a report by sheet on %s", (dialect) => {
  let s: Setting, http: Server, base: string, actor: Asker, id: string;
  beforeAll(async () => {
    s = await setting(dialect);
    const contextOf = async () => s.w.contextOf(actor);
    http = await serve(apiOf(await schemaOf(modules), {}), { contextOf, routes: routesOf(modules) });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/issuances`;
    ({ id } = await s.draft({ data: grown({ V_2: [null, 49] }) }));
  });
  afterAll(async () => {
    http.close();
    await s.w.close();
  });
  const template = async (as: Asker, kind: string): Promise<Buffer> => {
    actor = as;
    return Buffer.from(await (await fetch(`${base}/${id}/sheet.${kind}`)).arrayBuffer());
  };
  const hand = async (as: Asker, content: Buffer | string) => {
    actor = as;
    const answer = await fetch(`${base}/${id}/sheet`, { method: "POST", body: content as BodyInit });
    const handed = (await answer.json()) as Handed;
    announceReasons(handed);
    return handed;
  };
  const code = ({ errors }: Handed) => errors?.[0]?.extensions.code;

  test.each(["xlsx", "csv"])(
    "the template (%s) has what is known, and comes back as the report that it is",
    async (kind) => {
      const content = await template(actors.forester, kind);
      expect((await readSheet(content)).map(({ cells }) => cells[0])).toEqual(
        expect.arrayContaining(["A", "V_1", "V_2"]),
      );
      const { data, faults, findings } = await hand(actors.forester, content);
      expect(faults).toEqual([]);
      expect(data).toMatchObject({ members: grown().members, values: { A: [20, 10], V_2: [null, 49] } });
      expect(findings.map(({ place, member, reason }) => [place, member, reason])).toEqual([
        ["values.V_2", "油松", "missing"],
      ]);
    },
  );
  test("tells what of the file was not read", async () => {
    const csv = (await template(actors.forester, "csv")).toString().replace(/^\uFEFF/, "");
    expect(await hand(actors.forester, `2025年监测数据\n${csv}`)).toMatchObject({
      faults: [],
      skipped: [{ what: "rowsAbove", at: "1" }],
    });
  });
  test("is reported on row by row, and nothing of it is kept", async () => {
    const text = (await template(actors.forester, "csv"))
      .toString()
      .replace(/^V_2,(.*?),油松,(.*),\r?$/m, "V_2,$1,油松,$2,很多\r")
      .replace(/^V_1,.*?,油松,.*$/m, "$&\r\n$&");
    const { data, faults } = await hand(actors.forester, text);
    expect(data).toBeNull();
    expect(faults).toMatchObject([
      { column: "symbol", reason: "twice" },
      { column: "value", reason: "notANumber" },
    ]);
    expect((await s.w.ask(actors.forester, `{ issuance(id: "${id}") { data } }`)).issuance.data).toEqual(
      grown({ V_2: [null, 49] }),
    );
  });
  test("is its owner's alone, while it is a draft", async () => {
    for (const other of [actors.rivalForester, actors.verifier, actors.anyone])
      expect(code(await hand(other, "symbol"))).toBe("NOT_FOUND");
    expect(code(await hand(actors.department, "symbol"))).toBe("FORBIDDEN");
    expect(code(await hand(actors.forester, "symbol"))).toBe("INVALID_INPUT");
    expect(code(await hand(actors.forester, Buffer.from("PK\u0003\u0004nothing")))).toBe("INVALID_INPUT");
    expect(code(await hand(actors.forester, "x".repeat(6 * 2 ** 20)))).toBe("LIMITED");
  });
});
