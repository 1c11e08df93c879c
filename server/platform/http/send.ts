import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Opened } from "../content/contents.ts";
import { openFile } from "../content/folder.ts";

/** What a connection says when the other side has gone. */
const gone: ReadonlySet<string> = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "ECONNABORTED", "EPIPE"]);
/** Whether an error only says that the client went away. */
export const isGone = (error: unknown): boolean => gone.has((error as NodeJS.ErrnoException)?.code ?? "");

/**
 * Answers with a stream to its end. Whoever goes away in the middle of it has not broken anything: the source is closed.
 * @throws Error of a source that fails; the connection is destroyed then, so that nobody takes a part for the whole.
 */
export async function deliver(response: ServerResponse, source: Readable, ...through: Transform[]): Promise<void> {
  try {
    await pipeline([source, ...through, response]);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Who is answered. */
interface Visitor {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Answers with content that was opened before anything is answered, so that what cannot be read is told in full.
 * @param bytes its size, as it is known.
 * @throws Error when it is not as long as that, or cannot be read to its end.
 */
export async function sendContent(
  { request, response }: Visitor,
  content: Opened,
  bytes: number,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  if (content.bytes !== bytes) {
    content.parts.destroy();
    throw new Error(`a file of ${bytes} bytes has ${content.bytes}`);
  }
  response.writeHead(200, { ...headers, "content-length": bytes });
  if (request.method !== "HEAD") return deliver(response, content.parts);
  content.parts.destroy();
  response.end();
}

/** A file to answer with, and its size in bytes as it is known. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** Answers with a file. @throws Error when it cannot be read, or is not as long as it was. */
export async function sendFile(visit: Visitor, { path, bytes }: Sent, headers: OutgoingHttpHeaders): Promise<void> {
  const file = await openFile(path);
  if (!file) throw Object.assign(new Error("a file is gone"), { path });
  await sendContent(visit, file, bytes, headers);
}
