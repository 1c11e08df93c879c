import { createServer, type Server } from "node:http";
import { bodyOf } from "../http/body.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import type { Answer, Witness } from "./witness.ts";

const bodyBytesMost = 64 * 1024;

/** Serves a witness over HTTP: `POST /add-checkpoint`. @param port 0 takes any that is free. */
export async function serveWitness(witness: Witness, port: number, host?: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const answer = async (): Promise<Answer> => {
      if (request.method !== "POST" || request.url !== "/add-checkpoint")
        return { status: 404, text: "a witness answers POST /add-checkpoint\n" };
      return witness.add((await bodyOf(request, bodyBytesMost)).toString());
    };
    const { status, text, type = "text/plain; charset=utf-8" } = await answer().catch(failed);
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(text);
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, host, done));
  return server;
}

function failed(error: unknown): Answer {
  if (error instanceof Refusal) return { status: 413, text: `${error.message}\n` };
  console.error(error);
  return { status: 500, text: "the witness failed\n" };
}
