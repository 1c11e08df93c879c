import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { RefusalCode } from "../../shared/platform/refusal.ts";
import { keepTime } from "./day.ts";
import { learnReasons } from "./text.ts";

/** A document of ours: at run time only its hash. */
export interface Document<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly __meta__?: { readonly hash?: string } | undefined;
}
export type ResultOf<D> = D extends Document<infer R, never> ? R : never;

/** The platform refused, could not be reached, or failed: with its message. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly code: RefusalCode | "INTERNAL" | "OFFLINE",
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
  get reason(): string | undefined {
    return this.details["reason"] as string | undefined;
  }
  get clause(): string | undefined {
    return this.details["clause"] as string | undefined;
  }
  get field(): string | undefined {
    return this.details["field"] as string | undefined;
  }
  /** The properties that react-admin reads. */
  get status(): number {
    if (this.code === "OFFLINE") return 0;
    return this.code === "UNAUTHENTICATED" ? 401 : 400;
  }
}
interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
  }[];
}

/** Also where the page is not served securely and `crypto.randomUUID` is missing. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The same answers in the same dialog share an idempotency key; other answers get another. */
export const keyOf = (key: string, answers: object): string =>
  `${key}-${[...JSON.stringify(answers)].reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0)!, 16_777_619) >>> 0, 2_166_136_261)}`;

async function send<R, V>(
  { __meta__ }: Document<R, V>,
  variables: V,
  headers: Readonly<Record<string, string>>,
): Promise<R> {
  const sha256Hash = __meta__?.hash?.replace(/^sha256:/, "");
  const answer = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }),
  }).catch(() => {
    throw new Refused("OFFLINE", "the platform cannot be reached");
  });
  keepTime(answer.headers.get("date"));
  const { data, errors } = await (answer.json() as Promise<Answer<R>>).catch(() => {
    throw new Refused("INTERNAL", `HTTP ${answer.status}`);
  });
  if (errors?.[0]) {
    const [{ message, extensions: { code = "INTERNAL", ...details } = {} }] = errors as [
      NonNullable<Answer<R>["errors"]>[number],
    ];
    // The messages are loaded with the first refusal; without them the platform's own are shown.
    await learnReasons().catch(() => {});
    throw new Refused(code as RefusalCode, message, details);
  }
  return data!;
}
/** Reads. @throws Refused */
export const ask = <R, V>(document: Document<R, V>, variables: V): Promise<R> => send(document, variables, {});
/**
 * Writes. The same `key` again is done only once: so a write whose answer was lost may be sent again.
 * @throws Refused
 */
export const tell = <R, V>(document: Document<R, V>, variables: V, key = newKey()): Promise<R> =>
  send(document, variables, { "idempotency-key": key });
/** The one field that our documents select. */
export const only = <R extends object>(result: R): NonNullable<R[Exclude<keyof R, "__typename">]> =>
  Object.values(result).find((value) => typeof value !== "string") as never;
