import { dayOf, type Clock } from "../../platform/clock.ts";
import type { RefusalCode } from "../../../shared/platform/refusal.ts";

/** One who takes part in the story: signed in with a cookie of their own, asking over HTTP like every client. */
export interface Party {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  cookie?: string;
  since?: string;
}

/** What came back of a request: data, or the refusal as the platform words it. */
export interface Refused {
  readonly code: string;
  readonly reason?: string;
  readonly clause?: string;
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** The narrator: asks over HTTP, says what came of it, and counts what does not hold. */
export class Telling {
  private failures = 0;
  private checks = 0;
  private refusals = 0;
  constructor(
    private readonly origin: string,
    private readonly clock: Clock,
    private readonly say: (line: string) => void,
  ) {}

  chapter(title: string): void {
    this.say(`\n${title}`);
  }
  tell(line: string): void {
    this.say(`  ${line}`);
  }

  /** A figure against the one calculated by hand. */
  check(what: string, found: unknown, expected: unknown): void {
    this.checks++;
    const holds = JSON.stringify(found) === JSON.stringify(expected);
    if (!holds) this.failures++;
    this.say(
      `  ${holds ? "✓" : "✗"} ${what}: ${JSON.stringify(found)}${holds ? "" : `, but calculated ${JSON.stringify(expected)}`}`,
    );
  }
  /** How it ended: checks made, wrong turns refused, and what did not hold. */
  get ending(): { readonly checks: number; readonly refusals: number; readonly failures: number } {
    return { checks: this.checks, refusals: this.refusals, failures: this.failures };
  }

  /** Sends a document as `party` (the public when null). @throws Error when the platform refuses. */
  async ask<T = any>(
    party: Party | null,
    query: string,
    variables: Record<string, unknown> = {},
    key?: string,
  ): Promise<T> {
    const answer = await this.send(party, query, variables, key);
    if (answer.errors?.[0])
      throw new Error(
        `${party?.name ?? "the public"} was refused: ${JSON.stringify(answer.errors[0])}\n${query}\n${JSON.stringify(variables).slice(0, 2000)}`,
      );
    return answer.data as T;
  }

  /** What a document answers whose one field is named `it`. @throws Error when the platform refuses. */
  async act<T = any>(party: Party | null, query: string, variables: object = {}): Promise<T> {
    return (await this.ask(party, query, variables as Record<string, unknown>)).it;
  }

  /** A wrong turn: must be refused with just this code, and with a reason and a clause. */
  async refused(
    what: string,
    party: Party | null,
    query: string,
    variables: Record<string, unknown>,
    code: RefusalCode,
  ): Promise<void> {
    const answer = await this.send(party, query, variables);
    const { message = "", extensions = {} } = answer.errors?.[0] ?? {};
    const grounded = typeof extensions["clause"] === "string" && typeof extensions["reason"] === "string";
    const holds = extensions["code"] === code && grounded;
    this.refusals++;
    if (!holds) this.failures++;
    this.say(
      `  ${holds ? "⊘ refused" : "✗ NOT REFUSED AS EXPECTED"}: ${what} — ${String(extensions["code"] ?? "accepted")}: ${message} (${String(extensions["clause"] ?? "no clause")})`,
    );
  }

  async signIn(party: Party): Promise<void> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }",
        variables: { email: party.email, password: party.password },
      }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    const cookie = response.headers.get("set-cookie")?.split(";")[0];
    if (errors || !cookie) throw new Error(`${party.name} cannot sign in: ${JSON.stringify(errors)}`);
    party.cookie = cookie;
    party.since = dayOf(this.clock.now());
  }

  /** Uploads a file of a record. */
  async attach(
    party: Party,
    type: string,
    id: string,
    kind: string,
    name: string,
    content: string | Buffer,
  ): Promise<{ id: string; sha256: string }> {
    const at = new URL("/files", this.origin);
    at.search = new URLSearchParams({ type, id, kind, name }).toString();
    const response = await fetch(at, {
      method: "POST",
      headers: { ...(party.cookie && { cookie: party.cookie }) },
      body: content as BodyInit,
    });
    renew(party, response);
    const answer = (await response.json()) as { id: string; sha256: string; errors?: unknown };
    if (answer.errors) throw new Error(`${party.name} cannot upload ${name}: ${JSON.stringify(answer.errors)}`);
    return answer;
  }

  protected async send(
    party: Party | null,
    query: string,
    variables: Record<string, unknown>,
    key?: string,
  ): Promise<{ data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }> {
    // A session lapses overnight: whoever comes back on another day signs in again.
    if (party && party.since !== dayOf(this.clock.now())) await this.signIn(party);
    const headers = {
      "content-type": "application/json",
      ...(party?.cookie && { cookie: party.cookie }),
      ...(key && { "idempotency-key": key }),
    };
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
    });
    if (party) renew(party, response);
    return (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
  }
}

/** With each change of somebody's rights their cookie is replaced. */
function renew(party: Party, { headers }: Response): void {
  const cookie = headers.get("set-cookie")?.split(";")[0];
  if (cookie) party.cookie = cookie;
}
