import { readFileSync, statSync } from "node:fs";
import { invalidInput } from "../../shared/platform/refusal.ts";

const bytesMost = 20 * 2 ** 20;

/** The JSON content of a file. @throws Refusal INVALID_INPUT when it cannot be read, or is larger than 20 MB. */
export function readJson(file: string): unknown {
  const no = (why: string) => invalidInput("file", "notReadable", `${file} ${why}`);
  const bytes = statSync(file, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) throw no("does not exist");
  if (bytes > bytesMost) throw no(`has more than ${bytesMost} bytes`);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw no(`is not JSON: ${(error as Error).message}`);
  }
}
