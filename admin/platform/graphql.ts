import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { post } from "./request.ts";

export { Refused } from "./request.ts";

/** A document of ours: at run time only its hash. */
export interface Document<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly __meta__?: { readonly hash?: string } | undefined;
}
export type ResultOf<D> = D extends Document<infer R, never> ? R : never;

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
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables });
  const { data } = await post<{ data: R }>("/graphql", body, { "content-type": "application/json", ...headers });
  return data;
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
