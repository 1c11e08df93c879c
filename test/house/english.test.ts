import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Words that read like a translation, and the plain English for them. */
const strange: readonly (readonly [words: RegExp, plain: string])[] = [
  [/\breckon(s|ed|ing|ings)?\b/gi, "calculate, account"],
  [/\banew\b/gi, "again; for calculations: recalculate"],
  [/\bmend(s|ed|ing)?\b/gi, "correct, remedy"],
  [/\btold apart\b/gi, "distinguished, shown separately"],
  [/\bis had\b/gi, "is available"],
  [/\bthe begin of\b/gi, "the beginning of"],
  [/\baddress(es)? of mail\b/gi, "email address"],
  [/\bnumber of telephone\b/gi, "telephone number"],
  [/(?<!\bthere )\b(is|are|was|were) no (?!fewer|less|longer|more|such)/gi, "is not a"],
  [/(?<!\bby |\bchange )\bhand(s|ed|ing)? (in|up)\b/gi, "submit; for files: upload"],
  [/\b(by|for|to) who (is|are|may|has|raised|answers)\b/gi, "whoever, or the role's name"],
  [/\bno clock runs\b/gi, "there is no deadline"],
  [/\bto be had\b/gi, "available"],
  [/\b(of|after|so) so many\b|\bso many (days|hours|months|years)\b/gi, "a number of …"],
  [/\bparted by\b/gi, "separated by, divided by"],
  [/\bknows? no\b/gi, "has no, is independent of"],
  [/\b(put|set|sets) right\b/gi, "correct"],
  [/\b(bear|bears) (a|its|the) (hash|name|number)\b/gi, "has"],
  [/\bbut for (the|those|rows|what)\b/gi, "except"],
  [/\bthat there (is|are) not\b/gi, "that does not exist"],
  [/\b(is|are) told so\b|\b(is|are) told (of|who)\b/gi, "is informed, is notified"],
  [
    /\bsham (sales?|trades?)\b|\b(nature shield|poor area)s?\b/gi,
    "wash trade; ecological barrier; area lifted out of poverty",
  ],
  [/\b(sector|industry) departments?\b/gi, "sector authority"],
  [/\bmay be said of\b/gi, "may be claimed"],
  [/\bseldom\b|\babove all\b|\bin vain\b/gi, "rarely; mostly; to no effect"],
];

/** Migrations are frozen. */
const elsewhere = ["test/house/english.test.ts", "server/migrations/**"];

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
