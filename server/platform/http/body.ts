import type { IncomingMessage } from "node:http";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { jsonLevelsMost, levelsOf } from "../../../shared/platform/json.ts";
import { invalidInput, Refusal } from "../../../shared/platform/refusal.ts";

/** A body has half a minute; one that may be larger than this many bytes a second allow has so much longer. */
const [secondsLeast, bytesASecond] = [30, 128 * 1024];

/** @throws Refusal LIMITED beyond `most` bytes, and when it takes too long to come. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const seconds = Math.max(secondsLeast, Math.ceil(most / bytesASecond));
  const reading = collected(request, most);
  // Who is refused for being slow may go away afterwards.
  reading.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(tooSlow(seconds)), seconds * 1000);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
const tooSlow = (seconds: number): Refusal =>
  new Refusal("LIMITED", `the request took more than ${seconds} s to arrive: send it again`, {
    field: "body",
    reason: "tooSlow",
    seconds,
    clause: platformDefault,
  });

async function collected(request: IncomingMessage, most: number): Promise<Buffer> {
  const limited = () =>
    new Refusal("LIMITED", `the request is larger than ${most} bytes`, {
      field: "body",
      reason: "tooLarge",
      most,
      clause: platformDefault,
    });
  const length = Number(request.headers["content-length"] ?? 0);
  if (length > most) throw limited();
  // As large as it says: pieces that are put together at the end would be there twice.
  let body: Buffer = Buffer.allocUnsafeSlow(length);
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size + chunk.length > most) throw limited();
    if (size + chunk.length > body.length) body = larger(body, size + chunk.length);
    size += chunk.copy(body, size);
  }
  return body.subarray(0, size);
}

/** The same bytes, with room for as many again. */
function larger(body: Buffer, least: number): Buffer {
  const grown = Buffer.allocUnsafeSlow(Math.max(2 * body.length, least, 65_536));
  body.copy(grown);
  return grown;
}

/**
 * The JSON of a request. PostgreSQL cannot store NUL in text, neither as escaped in JSON nor in a GraphQL document; half
 * a surrogate pair has no canonical text, so that the log could not state it; and whatever walks through it may recurse.
 * @throws SyntaxError when it is not JSON, or holds such text.
 * @throws Refusal INVALID_INPUT beyond 64 levels.
 */
export function parsed(text: string): unknown {
  if (levelsOf(text) > jsonLevelsMost)
    throw invalidInput("body", "tooDeep", `JSON of more than ${jsonLevelsMost} levels: send it flatter`, {
      most: jsonLevelsMost,
    });
  // Without an escape, JSON can hold neither.
  if (!text.includes("\\u")) return JSON.parse(text);
  return JSON.parse(text, (name: string, value: unknown) => {
    if (typeof value === "string") assertText(value, name === "query");
    if (!name.isWellFormed()) throw new SyntaxError("a name contains half a surrogate pair");
    return value;
  });
}
function assertText(text: string, isDocument: boolean): void {
  if (text.includes("\0") || (isDocument && /\\u(0000|\{0+\})/.test(text)))
    throw new SyntaxError("the text contains a NUL character");
  if (!text.isWellFormed()) throw new SyntaxError("the text contains half a surrogate pair");
}

/** Holds what a GET request asks in its address to the same as a body. @throws as `parsed` does. */
export function assertSearch(search: URLSearchParams): void {
  assertText(search.get("query") ?? "", true);
  for (const name of ["variables", "extensions"]) {
    const text = search.get(name);
    if (text) parsed(text);
  }
}

/** @throws Refusal INVALID_INPUT for an address with NUL, which no database takes as text. */
export function assertAddress(url: string): void {
  if (url.includes("%00")) throw invalidInput("url", "notA", "the address contains a NUL character");
}
