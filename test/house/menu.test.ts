import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";

interface Item {
  readonly to: string;
  readonly for?: readonly PartyKind[];
}
type Menu = readonly { readonly items: readonly Item[] }[];
type Desks = Readonly<Record<PartyKind, readonly string[]>>;
/** The console is built by another compiler: what it exports is taken as it stands. */
const from = async (file: string) => (await import(/* @vite-ignore */ `../../admin/${file}`)) as unknown;
const { menu } = (await from("menu/menu.ts")) as { menu: Menu };
const { desks } = (await from("menu/desk.ts")) as { desks: Desks };
const { beginnings } = (await from("platform/beginnings.ts")) as {
  beginnings: readonly { readonly type: string; readonly by?: string; readonly seat?: string }[];
};
const { splitMenu } = (await from("platform/desk.ts")) as {
  splitMenu: (menu: Menu, desks: Desks, roles: readonly PartyKind[]) => { open: Menu; folded: Menu };
};
const pathsOf = (part: Menu) => part.flatMap(({ items }) => items.map(({ to }) => to));
const all = menu.flatMap(({ items }) => items);
const seen = (roles: readonly PartyKind[]) =>
  all.filter(({ for: kinds }) => !kinds || kinds.some((kind) => roles.includes(kind))).map(({ to }) => to);

test.each([...partyKinds.map((kind) => [kind]), ["organiser", "creditHolder"], [...partyKinds]])(
  "at most 12 entries of the menu stand open for %s, and the rest is folded, nothing of it lost",
  (...roles) => {
    const { open, folded } = splitMenu(menu, desks, roles as PartyKind[]);
    const here = pathsOf(open);
    expect(here.length).toBeLessThanOrEqual(12);
    expect(here.length).toBeGreaterThan(6);
    expect(here[0]).toBe("/");
    expect([...here, ...pathsOf(folded)].sort()).toEqual(seen(roles as PartyKind[]).sort());
  },
);
test.each(partyKinds)("the desk of %s names only what it may see, and once", (kind) => {
  expect(desks[kind].filter((to) => !seen([kind]).includes(to))).toEqual([]);
  expect(new Set(desks[kind]).size).toBe(desks[kind].length);
  expect(desks[kind].length).toBeLessThanOrEqual(11);
});
test("whoever has two roles finds the first entries of both", () => {
  const here = pathsOf(splitMenu(menu, desks, ["auditor", "expert"]).open);
  expect(here).toEqual(expect.arrayContaining(["/journal", "/PanelSeat"]));
});
test("whoever has no role sees the home page alone", () => {
  expect(splitMenu(menu, desks, [])).toMatchObject({ open: [{ items: [{ to: "/" }] }], folded: [] });
});
test("what can be begun is what the resources say, in the same competence", () => {
  const created = globSync("admin/*/*.resource.tsx").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const [create] = /^ {2}create: \{[\s\S]*?^ {2}\},/m.exec(text) ?? [];
    const said = (name: string) => new RegExp(`^ {4}${name}: "(\\w+)"`, "m").exec(create ?? "")?.[1];
    const type = /^ {2}type: "(\w+)"/m.exec(text)![1];
    return create ? [{ type, by: said("by"), seat: said("seat") }] : [];
  });
  const byType = (a: { type?: string | undefined }, b: { type?: string | undefined }) => (a.type! < b.type! ? -1 : 1);
  expect(beginnings.map(({ type, by, seat }) => ({ type, by, seat })).toSorted(byType)).toEqual(
    created.toSorted(byType),
  );
});
