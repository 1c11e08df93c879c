import { tryMost, type Messaging, type Outcome, type Outgoing, type Send } from "./channels.ts";

/** Answers after which a later try may be taken: RFC 9110, RFC 6585, RFC 8470. */
const later: ReadonlySet<number> = new Set([408, 409, 423, 425, 429]);

/**
 * Hands a message to the gateway, which passes it on by SMS, 政务钉钉 or whatever it has: `POST` of
 * `{ id, to, subject, text }` as JSON. Its `Idempotency-Key` is the same at each try, so that the gateway takes each once.
 */
export function gatewaySender({ url, token }: NonNullable<Messaging["gateway"]>): Send {
  return async ({ id, recipient: to, subject, text }: Outgoing): Promise<Outcome> => {
    try {
      const { status, body } = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "idempotency-key": id,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ id, to, subject, text }),
        redirect: "error",
        signal: AbortSignal.timeout(tryMost),
      });
      await body?.cancel();
      if (status >= 200 && status < 300) return { is: "sent" };
      return { is: status < 500 && !later.has(status) ? "refused" : "again", fault: `gateway ${status}` };
    } catch (error) {
      return { is: "again", fault: `gateway ${(error as Error).name}` };
    }
  };
}
