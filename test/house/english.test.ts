import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Words that read like a translation, and the plain English for them. */
const strange: readonly (readonly [words: RegExp, plain: string])[] = [
  [/\breckon(s|ed|ing|ings)?\b/gi, "calculate, account"],
  [/\banew\b/gi, "again; for calculations: recalculate"],
  [/\bmended\b/gi, "corrected, remedied"],
  [/\btold apart\b/gi, "distinguished, shown separately"],
  [/\bis had\b/gi, "is available"],
  [/\bthe begin of\b/gi, "the beginning of"],
  [/\baddress(es)? of mail\b/gi, "email address"],
  [/\bnumber of telephone\b/gi, "telephone number"],
  [/\b(is|are) no (address|city|date|day|field|JSON|number|province|region|table|text|unit|whole)\b/gi, "is not a"],
  [/\bhanded in\b/gi, "submitted; for files: uploaded"],
  [/\b(by|for|to) who (is|are|may|has|raised|answers)\b/gi, "whoever, or the role's name"],
  [/\bbut for the\b/gi, "except to the"],
  [/\bno clock runs\b/gi, "there is no deadline"],
  [/\bto be had\b/gi, "available"],
  [/\bso many (hours|days|months|years) (long|ahead of)\b/gi, "for a number of …"],
];

/** Migrations are frozen; the texts of the console are still to be edited. */
const elsewhere = ["test/house/english.test.ts", "server/migrations/**", "admin/**"];

const files = globSync(["{server,shared,admin,test}/**/*.{ts,tsx}", "*.md", "docs/**/*.md"], { exclude: elsewhere });

test("the sources are read", () => expect(files.length).toBeGreaterThan(500));
test.each(strange)("nothing says %s", (words, plain) => {
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => (line.match(words) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found, `say: ${plain}`).toEqual([]);
});
