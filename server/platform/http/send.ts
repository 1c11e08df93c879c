import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

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

/** A file to answer with, and its size in bytes as it is known. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Answers with a file. It is opened before anything is answered, so that a file which cannot be read is told in full.
 * @throws Error when it cannot be read, or is not as long as it was.
 */
export async function sendFile(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  { path, bytes }: Sent,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const file = await openWhole(path, bytes);
  response.writeHead(200, { ...headers, "content-length": bytes });
  if (request.method !== "HEAD") return deliver(response, file.createReadStream());
  await file.close();
  response.end();
}

async function openWhole(path: string, bytes: number): Promise<FileHandle> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error("what should be a file is none");
    if (stat.size !== bytes) throw new Error(`a file of ${bytes} bytes has ${stat.size}`);
    return file;
  } catch (error) {
    await file.close();
    throw Object.assign(error as Error, { path });
  }
}
