import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Membership, Organization, Person } from "../../server/identity/index.ts";
import { Contract } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const joinedAt = "2026-01-02T03:04:05.678Z";
const organization = (id: string, name: string, but: Partial<Organization> = {}): Partial<Organization> => ({
  id,
  name,
  uscc: `z${id}`,
  region: "460000",
  joinedAt,
  ...but,
});

describe.each(dialects)("reads on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
    await w.given(
      Organization,
      organization("a", "Cycling 50%", { city: "460100" }),
      organization("b", "Cycling 50", { city: "460200", joinedAt: "2026-01-03T00:00:00.000Z" }),
      organization("c", "步行", { nameEn: "Walking" }),
      organization("d", "步行 2"),
    );
    await w.given(
      Person,
      ...["a", "b", "d"].map((of) => ({
        id: `p${of}`,
        name: of,
        email: `${of}@example.com`,
        organization: of,
        joinedAt,
        passwordHash: "-",
      })),
    );
    await w.given(
      Membership,
      ...["a", "b", "d"].map((of) => ({
        id: `m${of}`,
        person: `p${of}`,
        organization: of,
        kind: "organiser" as const,
        region: "460000",
        requestedAt: joinedAt,
        dueOn: of === "a" ? "2026-02-01" : null,
      })),
    );
  });
  afterAll(() => w.close());
  const ours = 'region: { eq: "460000" }';
  const ids = async (filter: string, rest = "") => {
    const answer = await w.ask(
      actors.anyone,
      `{ organizations(filter: { ${ours} ${filter} } ${rest}) { items { id } } }`,
    );
    return answer.organizations?.items.map(({ id }: { id: string }) => id).join("") ?? answer;
  };
  /** The texts that reach the database while `ask` is answered. */
  async function textsOf(ask: () => Promise<unknown>): Promise<string[]> {
    const texts: string[] = [];
    const executor = w.store.reading.getExecutor();
    const compile = executor.compileQuery;
    Object.getPrototypeOf(executor).compileQuery = function (this: unknown, ...args: unknown[]) {
      const compiled = (compile as Function).apply(this, args);
      texts.push(compiled.sql);
      return compiled;
    };
    try {
      await ask();
    } finally {
      Object.getPrototypeOf(executor).compileQuery = compile;
    }
    return texts;
  }

  test.each([
    ['name: { contains: "0%" }', "", "a"],
    ['name: { contains: "行" }', "", "cd"],
    ['name: { contains: "步行" }', "", "cd"],
    ['name: { contains: "cYC" }', "", "ab"],
    ['name: { contains: "%" }', "", "a"],
    ['name: { contains: "_" }', "", ""],
    ['name: { contains: "\\\\" }', "", ""],
    ['city: { in: ["460100", "460200"] }, name: { eq: "Cycling 50" }', "", "b"],
    ['id: { in: ["a", "d", "x"] }', "", "ad"],
    ['joinedAt: { gte: "2026-01-03T00:00:00.000Z" }', "", "b"],
    ['joinedAt: { lt: "2026-01-03T00:00:00.000Z" }', "", "acd"],
    ["city: { isEmpty: true }", "", "cd"],
    ["city: { isEmpty: false }", "", "ab"],
    ["", "sort: [{ by: joinedAt, descending: true }, { by: name, descending: true }]", "bdca"],
    ["", "sort: [{ by: region }], skip: 1, take: 2", "bc"],
    ["", "sort: [{ by: region, descending: true }]", "dcba"],
    ["", "sort: [{ by: region, descending: true }, { by: id }]", "abcd"],
  ])("lists by %s %s: %s", async (filter, rest, expected) => expect(await ids(filter, rest)).toBe(expected));

  test("goes on where a page ended, in any order, to the end", async () => {
    for (const sort of [
      "[]",
      "[{ by: region }]",
      "[{ by: region, descending: true }]",
      "[{ by: joinedAt, descending: true }, { by: name }]",
    ]) {
      const pages: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const { organizations: page } = await w.ask(
          actors.operator,
          `query ($after: String) { organizations(filter: { ${ours} }, sort: ${sort}, take: 3, after: $after) { next items { id } } }`,
          { variables: { after } },
        );
        pages.push(page.items.map(({ id }: { id: string }) => id).join(""));
        after = page.next;
      }
      expect(pages.map((page) => page.length)).toEqual([3, 1]);
      expect(pages.join("")).toBe(await ids("", `sort: ${sort}`));
    }
    for (const bad of ["e30", "x", "W251bGxd", "WyJhIiwiYiJd"])
      expect(await ids("", `after: "${bad}"`)).toMatchObject({ refused: "INVALID_INPUT" });
  });

  test("a cursor of another order, or as earlier releases gave it, is refused", async () => {
    const query = (sort: string, after = "") =>
      w.ask(actors.operator, `{ organizations(take: 1, sort: ${sort} ${after}) { next } }`);
    const { next } = (await query("[{ by: region }]")).organizations;
    const earlier = Buffer.from(JSON.stringify(["460000", "b"])).toString("base64url");
    expect(await query("[{ by: region }]", `, after: "${next}"`)).not.toHaveProperty("refused");
    for (const [sort, after] of [
      ["[{ by: region, descending: true }]", next],
      ["[{ by: name }]", next],
      ["[]", next],
      ["[{ by: region }]", earlier],
    ])
      expect(await query(sort, `, after: "${after}"`)).toMatchObject({ field: "after", reason: "notA" });
  });

  test("who sees little among much finds it in order, wherever it stands", async () => {
    const of = (id: string, but: Partial<Contract>): Partial<Contract> => ({
      id,
      provider: "a",
      client: "b",
      kind: "service",
      subjectType: "event",
      subjectId: "e",
      since: "2025-01-01",
      recordedAt: joinedAt,
      ...but,
    });
    const others = Array.from({ length: 2_100 }, (_, i) => of(`o${String(i).padStart(4, "0")}`, {}));
    const mine = [
      of("n1", { provider: "d", since: "2026-03-01" }),
      of("n2", { client: "d", since: "2026-02-01" }),
      of("n3", { provider: "d", client: "d", since: "2026-02-01" }),
      of("n4", { provider: "d", since: "2024-01-01" }),
    ];
    await w.given(Contract, ...others, ...mine);
    const d = { id: "pd", organization: "d", parties: [] };
    const contracts = async (rest: string) =>
      (await w.ask(d, `{ contracts(${rest}) { total next items { id } } }`)).contracts;
    const found = async (rest: string) => (await contracts(rest)).items.map(({ id }: { id: string }) => id).join();
    expect(await found("sort: [{ by: since }]")).toBe("n4,n2,n3,n1");
    expect(await found("sort: [{ by: since, descending: true }]")).toBe("n1,n3,n2,n4");
    expect(await found("take: 9")).toBe("n1,n2,n3,n4");
    expect(await found('filter: { since: { gte: "2026-01-01" } }')).toBe("n1,n2,n3");
    expect(await found('filter: { provider: { eq: "a" } }')).toBe("n2");
    const first = await contracts("take: 2, sort: [{ by: since }]");
    expect(first.total).toBe(4);
    expect(await found(`take: 2, sort: [{ by: since }], after: "${first.next}"`)).toBe("n3,n1");
    expect(await found("take: 2, skip: 1, sort: [{ by: since }]")).toBe("n2,n3");
  });

  test("one predicate for one, many, total and relations", async () => {
    const seen = async (actor: Parameters<World["ask"]>[0]) =>
      (
        await w.ask(
          actor,
          '{ memberships(filter: { requestedAt: { lt: "2026-01-03T00:00:00.000Z" } }) { total items { id person { id } } } }',
        )
      ).memberships;
    expect(await seen(actors.anyone)).toEqual({ total: 0, items: [] });
    expect(await seen({ id: "pa", organization: "a", parties: [] })).toEqual({
      total: 1,
      items: [{ id: "ma", person: { id: "pa" } }],
    });
    expect((await seen(actors.hnAdministrator)).total).toBe(3);
    expect((await seen(actors.administrator)).total).toBe(0);
    expect(await w.ask(actors.anyone, '{ membership(id: "ma") { id } }')).toMatchObject({
      refused: "NOT_FOUND",
      reason: "notFound",
    });
    expect(await w.ask({ id: "x", organization: "o", parties: [] }, '{ person(id: "pa") { id } }')).toMatchObject({
      refused: "NOT_FOUND",
    });
  });

  test("a restricted attribute is for those whose competence on this record it is, and lists know it not", async () => {
    const email = '{ person(id: "pa") { email } }';
    expect(await w.ask({ id: "colleague", organization: "a", parties: [] }, email)).toEqual({
      person: { email: null },
    });
    expect(await w.ask({ id: "pa", organization: "a", parties: [] }, email)).toEqual({
      person: { email: "a@example.com" },
    });
    expect(
      await w.ask(actors.hnAdministrator, '{ people(filter: { email: { eq: "a@example.com" } }) { total } }'),
    ).toMatchObject({ refused: "INVALID_INPUT" });
    expect(await w.ask(actors.hnAdministrator, "{ people(sort: [{ by: email }]) { total } }")).toMatchObject({
      refused: "INVALID_INPUT",
    });
    expect(await w.ask(actors.hnAdministrator, '{ person(id: "pa") { passwordHash } }')).toMatchObject({
      refused: "INVALID_INPUT",
    });
  });

  test("what is stored comes back as it is declared", async () => {
    expect(await w.ask(actors.hnAdministrator, '{ membership(id: "ma") { kind state requestedAt dueOn } }')).toEqual({
      membership: { kind: "organiser", state: "requested", requestedAt: joinedAt, dueOn: "2026-02-01" },
    });
  });

  test("says what the reader may do with a record, and on what ground", async () => {
    const moves = '{ membership(id: "ma") { moves { action to by clause modality } } }';
    const ground = { by: "administrator", clause: "platform default", modality: "must" };
    expect(await w.ask(actors.hnAdministrator, moves)).toEqual({
      membership: {
        moves: [
          { action: "approve", to: "active", ...ground },
          { action: "refuse", to: "refused", ...ground },
        ],
      },
    });
    expect(await w.ask(actors.hnDepartment, moves)).toEqual({ membership: { moves: [] } });
  });

  test("asks the store for what is asked, and for total only if asked", async () => {
    const [list, related, ...more] = await textsOf(() =>
      w.ask(
        actors.hnAdministrator,
        "query { memberships(take: 25) { items { kind ...of } } } fragment of on Membership { organization { name } }",
      ),
    );
    expect(list).toMatch(/select "it"."id", "it"."kind", "it"."organization" from/);
    expect(related).toMatch(/select "it"."id", "it"."name" from/);
    expect(more).toEqual([]);
  });

  test("refuses a page above 200, and days that are none", async () => {
    for (const args of ["take: 201", "take: 0", "skip: -1"])
      expect(await ids("", args)).toMatchObject({
        refused: "INVALID_INPUT",
        reason: "pageSize",
        clause: "platform default",
      });
    expect(await ids("", "skip: 10000")).toBe("");
    expect(await ids("", "skip: 10001")).toMatchObject({ field: "skip", reason: "skipTooFar", most: 10_000 });
    for (const bad of ["2026-02-30", "2026-1-1", "x"]) {
      expect(
        await w.ask(actors.administrator, `{ memberships(filter: { dueOn: { gte: "${bad}" } }) { total } }`),
      ).toMatchObject({ refused: "INVALID_INPUT" });
    }
  });

  test.runIf(dialect === "sqlite")("the reading connection cannot write", async () => {
    await expect(w.store.reading.deleteFrom("leaf").execute()).rejects.toThrow(/readonly/);
  });
});
