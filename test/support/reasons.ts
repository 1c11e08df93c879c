import { existsSync, readFileSync } from "node:fs";
import { messages } from "../../admin/messages.ts";

/** The reasons that the console explains and that no client was given during a run. @param file where its workers noted those given. */
export function reasonsNotGiven(file: string): string[] {
  const given = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
  return Object.keys(messages)
    .filter((key) => key.startsWith("reason."))
    .map((key) => key.split(".")[1]!)
    .filter((reason, i, all) => all.indexOf(reason) === i)
    .filter((reason) => !given.has(reason));
}
