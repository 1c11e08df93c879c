import { createReadStream } from "node:fs";

/** The complete lines of a file, some at a time. A line may contain any separator of lines but the one that ends it. */
export async function* linesIn(file: string): AsyncGenerator<string[]> {
  let rest = "";
  for await (const part of createReadStream(file, "utf8") as AsyncIterable<string>) {
    const lines = (rest + part).split("\n");
    rest = lines.pop()!;
    if (lines.length > 0) yield lines;
  }
}
