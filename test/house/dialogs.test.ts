import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Dialogs in which nothing is typed that would be lost, and why. */
const spared = new Set([
  // A password and a code.
  "admin/identity/own-factor.tsx",
  "admin/identity/sign-in-again.tsx",
  // A file is chosen.
  "admin/event/sheet-form.tsx",
  "admin/issuance/sheet.tsx",
  // What is typed only looks for something.
  "admin/search/palette.tsx",
  // Nothing is asked.
  "admin/platform/bulk.tsx",
  "admin/offset/explain.tsx",
  // It shows what its callers keep.
  "admin/platform/dialog-form.tsx",
]);

test("every dialog keeps what is typed into it, until it is sent or given up", () => {
  const dialogs = globSync("admin/**/*.tsx").filter((file) => /<Dialog(Form)?[\s>]/.test(readFileSync(file, "utf8")));
  expect(dialogs.length).toBeGreaterThan(8);
  expect(
    dialogs.filter((file) => !spared.has(file) && !/\buseKept(Form)?[<(]/.test(readFileSync(file, "utf8"))),
  ).toEqual([]);
  expect([...spared].filter((file) => !dialogs.includes(file))).toEqual([]);
});
