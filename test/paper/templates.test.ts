import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sheetOf } from "../../server/paper/file.ts";
import "../../server/modules.ts";
import { templates } from "../../server/paper/templates.ts";
import { filled, pdfOf, wordOf, type Template, type Values } from "../../server/platform/paper/index.ts";
import { textOfPdf, textOfWord, tight } from "../support/paper.ts";

/** For each field something to be recognised by; a table's row says it in each of its columns. */
function sampleOf({ fields, blocks }: Template): Values {
  return Object.fromEntries(
    fields.map(({ key, labelZh }, i) => {
      const block = blocks.find((one) => "of" in one && one.of === key);
      if (block?.kind === "table")
        return [
          key,
          [1, 2].map((n) =>
            Object.fromEntries(block.columns.map(({ key: column }, j) => [column, `${n}行${i}之${j}`])),
          ),
        ];
      return [key, block?.kind === "list" ? [`${labelZh}甲${i}`, `${labelZh}乙${i}`] : `${labelZh}样${i}`];
    }),
  );
}
const wordsOf = (values: Values): string[] =>
  Object.values(values).flatMap((value) =>
    typeof value === "string"
      ? [value]
      : (value ?? []).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one))),
  );
const paperOf = (code: string, values: Values) => ({
  template: code,
  values,
  titleZh: "某某事项",
  issuedOn: "2026-01-15",
  number: "鲁碳惠〔2026〕7号",
  contentHash: "f".repeat(64),
});
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
/** The lowest point of a page that still belongs to its body. */
const foot = 52;
/** What every paper knows of itself: a template need not say all of it. */
const optional = ["copyTo", "recipient", "number", "issuedOn", "issuer"];

describe.each(templates().map((template) => [template.code, template] as const))("%s", (code, template) => {
  const values = sampleOf(template);
  const sheet = sheetOf(paperOf(code, values));
  const said = wordsOf(
    Object.fromEntries(
      Object.entries(values).filter(
        ([key]) => !optional.includes(key) || JSON.stringify(template.blocks).includes(`{${key}}`),
      ),
    ),
  );

  test("says each of its fields, in Word and in PDF, and where its form comes from", async () => {
    const [word, pdf] = await Promise.all([wordOf(sheet), pdfOf(sheet)]);
    const [inWord, inPdf] = [textOfWord(word), await textOfPdf(pdf, foot)];
    expect(said.filter((one) => !inWord.includes(tight(one)))).toEqual([]);
    expect(said.filter((one) => !inPdf.includes(tight(one)))).toEqual([]);
    const source = template.source.status === "platformDefault" ? "平台模板" : template.source.name!;
    expect(await textOfPdf(pdf)).toContain(tight(source));
    const footer = Object.keys(unzipSync(word)).find((name) => /^word\/footer\d*\.xml$/.test(name))!;
    expect(textOfWord(word, footer)).toContain(tight(source));
  });
  test("has a title in both languages", () => {
    expect(template.titleZh).toMatch(/\p{Script=Han}/u);
    expect(template.titleEn).toMatch(/^[\x20-\x7e]+$/);
  });
  test("built again is the same, byte for byte", async () => {
    for (const make of [wordOf, pdfOf]) expect(sha256(await make(sheet))).toBe(sha256(await make(sheet)));
  });
  test.each(template.fields.filter(({ required }) => required).map(({ key }) => key))(
    "without %s it is not set at all",
    (key) => {
      for (const nothing of [null, ""])
        expect(() => filled(template, { ...values, [key]: nothing })).toThrow(`${key} is missing`);
    },
  );
  test("with what may be missing missing, it is set, and no place for a value is left as it stands", async () => {
    const scarce = Object.fromEntries(
      Object.entries(values).filter(([key]) => template.fields.find((field) => field.key === key)!.required),
    );
    const bare = sheetOf(paperOf(code, scarce));
    const inWord = textOfWord(await wordOf(bare));
    expect(inWord).not.toMatch(/\{\w+\}|undefined|null/);
    expect(inWord).toBe(inWord.trim());
  });
});

test("a value that no field asks for is a defect", () => {
  const [template] = templates();
  expect(() => filled(template!, { ...sampleOf(template!), surprise: "x" })).toThrow("surprise is not a field");
});
test("a sign that the face has not is set as 〓 in PDF and told by its code, and stands in Word", async () => {
  const sheet = {
    title: "t",
    on: "2026-01-15",
    page: "letter",
    foot: [],
    parts: [{ kind: "paragraph", text: "于𠮷CO₂䶮㐂㛃·" }],
  } as const;
  const printed = await textOfPdf(await pdfOf(sheet), foot);
  expect(printed).toContain("于〓CO2䶮㐂㛃·");
  expect(printed).toContain("U+20BB7");
  expect(await textOfPdf(await pdfOf({ ...sheet, parts: [{ kind: "paragraph", text: "于吉" }] }), foot)).not.toContain(
    "〓",
  );
  expect(textOfWord(await wordOf(sheet))).toContain("于𠮷CO₂");
});
test("a long table goes on over pages under its head", async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [`甲${i}`, `乙${i}`]);
  const pdf = await pdfOf({
    title: "t",
    on: "2026-01-15",
    page: "landscape",
    foot: [],
    parts: [
      {
        kind: "table",
        columns: [
          { key: "a", label: "表头甲" },
          { key: "b", label: "表头乙" },
        ],
        rows,
      },
    ],
  });
  const text = await textOfPdf(pdf, foot);
  expect(text.match(/表头甲/g)!.length).toBeGreaterThan(2);
  expect(rows.every(([a, b]) => text.includes(`${a}${b}`))).toBe(true);
});
test("bears its own day, and no other hour; nothing in it is red", async () => {
  const sheet = {
    title: "t",
    on: "2026-01-15",
    page: "letter",
    foot: [],
    parts: [{ kind: "signature", lines: ["某厅"], date: "2026年1月15日" }],
  } as const;
  for (const make of [wordOf, pdfOf])
    expect(sha256(await make(sheet))).not.toBe(sha256(await make({ ...sheet, on: "2026-01-16" })));
  const colours = [
    ...strFromU8(unzipSync(await wordOf(sheet))["word/document.xml"]!).matchAll(/(?:color|fill)="(\w{6})"/g),
  ].map(([, rgb]) => rgb!);
  expect(colours.length).toBeGreaterThan(0);
  for (const rgb of colours) expect(new Set(rgb.match(/../g)).size, rgb).toBe(1);
  const word = unzipSync(
    await wordOf({ title: "t", on: "2026-01-15", page: "letter", foot: [], parts: [{ kind: "title", text: "题" }] }),
  );
  expect(strFromU8(word["docProps/core.xml"]!).match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
    "2026-01-15T00:00:00Z",
    "2026-01-15T00:00:00Z",
  ]);
});
