import { parseCookie, stringifySetCookie } from "cookie";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cookie } from "../context.ts";

/** For how many days a browser remembers that somebody has signed in there. */
const deviceDays = 180;

/**
 * The session's cookie: out of reach of scripts, sent to this site alone; bound to this very host where the connection
 * is encrypted. A second one beside it, which outlives it, says that somebody has signed in in this browser.
 */
export function cookieOf({ headers }: IncomingMessage, response: ServerResponse, secure: boolean): Cookie {
  const name = secure ? "__Host-tanhui" : "tanhui";
  const deviceName = `${name}-device`;
  const { [name]: token, [deviceName]: device } = parseCookie(headers.cookie ?? "");
  const written = new Map<string, string>();
  const write = (named: string, value: string, more: { maxAge?: number } = {}) => {
    const given = { name: named, value, path: "/", httpOnly: true, sameSite: "lax", secure, ...more } as const;
    written.set(named, stringifySetCookie(given));
    response.setHeader(
      "set-cookie",
      [name, deviceName].flatMap((one) => written.get(one) ?? []),
    );
  };
  return {
    ...(token && { token }),
    ...(device && { device }),
    set: (value) => write(name, value),
    clear: () => write(name, "", { maxAge: 0 }),
    remember: (value) => write(deviceName, value, { maxAge: deviceDays * 86_400 }),
  };
}
