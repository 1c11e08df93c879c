import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { isReady } from "./server.ts";

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** What came of a request; `refused` where nobody listened, so that nothing was sent; else why it was cut. */
export type Outcome = Answered | "refused" | `cut: ${string}`;

/** What was answered, and by which server. */
export interface Sent extends Answered {
  readonly base: string;
}

/** What is sent; with a `pause`, the second half of the body that many milliseconds later. */
export interface Sending {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  readonly pause?: number;
}
/** Nothing hangs for as long as this, in milliseconds. */
const patience = 30_000;

/** Sends a request over a kept connection. */
export function send(base: string, agent: Agent, { method = "POST", path, headers = {}, ...sent }: Sending) {
  const body = Buffer.from(sent.body ?? "");
  const half = body.length >> 1;
  return new Promise<Outcome>((done) => {
    const asking = request(base + path, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", ({ message }) => done(`cut: ${message}`));
      response.on("end", () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asking.setTimeout(patience, () => asking.destroy(new Error(`no answer within ${patience} ms`)));
    asking.on("error", (error: NodeJS.ErrnoException) =>
      done(error.code === "ECONNREFUSED" ? "refused" : `cut: ${error.code ?? error.message}`),
    );
    asking.write(body.subarray(0, half));
    setTimeout(() => asking.end(body.subarray(half)), sent.pause ?? 0);
  });
}

/** A balancer: it sends each request to a server that says it is ready, and elsewhere where nobody listens. */
export class Balancer {
  readonly agent = new Agent({ keepAlive: true });
  readonly #up = new Set<string>();
  #stopped = false;
  #turn = 0;

  constructor(readonly bases: readonly string[]) {}

  get stopped(): boolean {
    return this.#stopped;
  }
  /** Asks each server ten times a second whether it is ready, until it is stopped. */
  async watch(): Promise<void> {
    await Promise.all(this.bases.map((base) => this.#watchOne(base)));
  }
  async #watchOne(base: string): Promise<void> {
    for (; !this.#stopped; await pause(100)) {
      if (await isReady(base)) this.#up.add(base);
      else this.#up.delete(base);
    }
  }
  /** Sends to one server after the other, other than `not` where there is another. */
  async send(sending: Sending, not?: string): Promise<Sent | `cut: ${string}`> {
    for (;;) {
      const others = [...this.#up].filter((base) => base !== not);
      const base = others[this.#turn++ % others.length] ?? [...this.#up][0];
      const outcome = base === undefined ? "refused" : await send(base, this.agent, sending);
      if (typeof outcome !== "string") return { ...outcome, base: base! };
      if (outcome !== "refused") return outcome;
      if (this.#stopped) return "cut: nobody listened";
      await pause(20);
    }
  }
  stop(): void {
    this.#stopped = true;
  }
  close(): void {
    this.agent.destroy();
  }
}
