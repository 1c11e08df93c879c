import { readFileSync, statSync } from "node:fs";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

const bytesMost = 20 * 2 ** 20;

/** What a file says as JSON. @throws Refusal INVALID_INPUT when it is not readable, or larger than 20 MB. */
export function readJson(file: string): unknown {
  const no = (why: string) =>
    new Refusal("INVALID_INPUT", `${file} ${why}`, { field: "file", reason: "notReadable", clause: platformDefault });
  const bytes = statSync(file, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) throw no("is not there");
  if (bytes > bytesMost) throw no(`has more than ${bytesMost} bytes`);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw no(`is no JSON: ${(error as Error).message}`);
  }
}
