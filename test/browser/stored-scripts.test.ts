import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resources } from "../../server/platform/record/resource.ts";
import { openTheatre, type Theatre } from "../support/pages.ts";

/**
 * What somebody may write into a text so that it runs, or shows what is not so, on the page of whoever reads it. `ran` is
 * what a script would leave, `data-planted` an element that came out of a text.
 */
const planted = [
  "<script data-planted>window.ran=1</script>",
  '"><img data-planted src=x onerror=window.ran=2>',
  "'><svg data-planted onload=window.ran=3><animate onbegin=window.ran=3>",
  '<iframe data-planted srcdoc="<script>parent.ran=4</script>"></iframe>',
  '" autofocus onfocus=window.ran=5 data-planted="',
  "</title></textarea></style><script data-planted>window.ran=6</script>",
  '<math data-planted><mtext><table><mglyph><style><img src=x onerror="window.ran=7"></style></math>',
  '<a data-planted href="javascript:window.ran=8">打开</a>',
  "[打开](javascript:window.ran=9)",
  "$\\href{javascript:window.ran=10}{x}$ \\(\\htmlData{planted=1}{x}\\)",
  '<base data-planted href="//elsewhere.example/"><meta data-planted http-equiv=refresh content="0;url=//elsewhere.example">',
  '<form data-planted action="javascript:window.ran=11"><button>确认</button></form>',
  "&lt;img data-planted src=x onerror=window.ran=12&gt;",
  "\\u003cimg data-planted src=x onerror=window.ran=13\\u003e",
  "{{constructor.constructor('window.ran=14')()}}",
  '<noscript><p title="</noscript><img data-planted src=x onerror=window.ran=15>">',
  "]]><style data-planted>body{display:none}</style><!--",
  "javascript:window.ran=16//",
];

let theatre: Theatre, stage: Theatre["stage"], base: string;
const written: Record<string, string[]> = {};
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
  await plantAll();
}, 180_000);
afterAll(() => theatre?.close());

const isProse = (text: unknown): text is string => typeof text === "string" && /\p{Script=Han}/u.test(text);
let turn = 0;
const spoiled = (text: string): string => `${text}${planted[turn++ % planted.length]}`;
/** Every text in a value that people wrote, with something planted behind it. */
function spoil(value: unknown): unknown {
  if (isProse(value)) return spoiled(value);
  if (Array.isArray(value)) return value.map(spoil);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one)]));
}

/** Writes behind every text that people wrote into a record, past all rules. */
async function plantAll(): Promise<void> {
  const { store } = stage.running.works;
  const em = store.em();
  const guards: { readonly name: string }[] = await em.execute("select name from sqlite_master where type = 'trigger'");
  for (const { name } of guards) await em.execute(`drop trigger "${name}"`);
  const entities = new Set<unknown>(resources().map(({ entity }) => entity));
  for (const { tableName, class: entity } of store.orm.getMetadata().getAll().values()) {
    if (!entities.has(entity) && tableName !== "journalEntry") continue;
    const rows: { readonly id: string }[] = await em.execute(`select * from "${tableName}"`);
    for (const row of rows)
      for (const [column, value] of Object.entries(row).filter(([, one]) => isProse(one))) {
        const next = /^(\[[["{]|\{")/.test(value) ? JSON.stringify(spoil(JSON.parse(value))) : spoiled(value);
        await em.execute(`update "${tableName}" set "${column}" = ? where "id" = ?`, [next, row.id]);
      }
    if (entities.has(entity)) written[(entity as Function).name] = rows.slice(0, 1).map(({ id }) => id);
  }
}

/** What is wrong with a page: what ran, what came out of a text as an element, what would run if it were followed. */
const found = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const runs = (one: Element) =>
      [...one.attributes].some(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (/^(href|src|action|xlink:href)$/i.test(name) &&
            /^\s*javascript:(?!throw new Error\('A React form)/i.test(value)),
      );
    return {
      ran: (window as { ran?: unknown }).ran ?? null,
      elements: all
        .filter(
          (one) => one.matches("[data-planted], iframe, base, meta[http-equiv=refresh], object, embed") || runs(one),
        )
        .map((one) => one.outerHTML.slice(0, 200)),
    };
  });
const clean = { ran: null, elements: [] };

/** Looks at pages one after the other. @returns which of what was planted stood there to be read. */
async function look(page: Page, paths: readonly string[]): Promise<Set<string>> {
  const read = new Set<string>();
  for (const path of paths) {
    await page.goto(base + path);
    await page.locator("h1").first().waitFor();
    await page.locator("[aria-busy=true], [role=progressbar]").first().waitFor({ state: "detached" });
    expect({ path, ...(await found(page)) }).toEqual({ path, ...clean });
    const text = await page.locator("body").innerText();
    for (const one of planted) if (text.includes(one)) read.add(one);
  }
  return read;
}

const pathsOf = () =>
  Object.entries(written).flatMap(([type, ids]) => [`/${type}`, ...ids.map((id) => `/${type}/${id}`)]);

test.each(["auditor", "department", "forester"] as const)(
  "no text runs on a page of the console: %s",
  async (who) => {
    const { page, complaints } = await theatre.openAs(stage.cast[who].email);
    const read = await look(page, [
      "/",
      "/account",
      "/queue",
      "/registers",
      "/set-up",
      "/policy",
      "/journal",
      "/search?q=林",
      ...pathsOf(),
    ]);
    expect(complaints).toEqual([]);
    // What stands there as it was written was not swallowed by a parser either.
    if (who === "auditor") expect(planted.filter((one) => !read.has(one))).toEqual([]);
    await page.context().close();
  },
  600_000,
);

test("no text runs on a public page", async () => {
  const { page, complaints } = await theatre.openPage();
  const { store } = stage.running.works;
  const numbers = await store.reading.selectFrom("certificate").select("number").execute();
  const lists = ["verify", "public/methodologies", "public/projects", "public/retirements", "public/offsets"];
  const records = ["Methodology", "Project", "Event"].flatMap((type) =>
    (written[type] ?? []).map((id) => `/public/${type.toLowerCase()}s/${id}`),
  );
  const read = await look(page, [
    ...lists.map((one) => `/${one}`),
    ...records,
    ...numbers.map(({ number }) => `/verify/${encodeURIComponent(String(number))}`),
  ]);
  expect([complaints, read.size > 0]).toEqual([[], true]);
  await page.context().close();
}, 300_000);
