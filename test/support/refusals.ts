import { subscribe } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";
import { afterAll, inject } from "vitest";

/** Counts, over all workers of a run, with which reasons clients were refused: over GraphQL, over HTTP, or row by row. */
const given = new Set<string>();
subscribe("tanhui.refusal", (refusal) => {
  const { reason } = (refusal as { details: { reason?: string } }).details;
  if (reason) given.add(reason);
});
afterAll(() => appendFileSync(inject("reasons"), `${[...given].join("\n")}\n`));
