import { parseCookie, stringifySetCookie } from "cookie";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cookie } from "../context.ts";

/**
 * The session's cookie: out of reach of scripts, sent to this site alone; bound to this very host where the connection
 * is encrypted.
 */
export function cookieOf({ headers }: IncomingMessage, response: ServerResponse, secure: boolean): Cookie {
  const name = secure ? "__Host-tanhui" : "tanhui";
  const token = parseCookie(headers.cookie ?? "")[name];
  const write = (value: string, more: { maxAge?: number } = {}) =>
    response.setHeader(
      "set-cookie",
      stringifySetCookie({ name, value, path: "/", httpOnly: true, sameSite: "lax", secure, ...more }),
    );
  return { ...(token && { token }), set: (value) => write(value), clear: () => write("", { maxAge: 0 }) };
}
