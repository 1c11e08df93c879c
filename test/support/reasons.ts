import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The reasons that the console explains and that no client was given during a run. @param file where its workers noted those given. */
export async function reasonsNotGiven(file: string): Promise<string[]> {
  const given = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
  // The console is built by another compiler: its words are taken as they stand.
  const explained = await Promise.all(
    globSync("admin/*/reasons.ts").map(async (path) => {
      const { reasons } = (await import(resolve(path))) as { reasons: Readonly<Record<string, unknown>> };
      // Beside `reason.tooMany`, `reason.tooMany.of` says the same with its figures.
      return Object.keys(reasons).map((key) => key.split(".")[1]!);
    }),
  );
  return [...new Set(explained.flat())].filter((reason) => !given.has(reason));
}
