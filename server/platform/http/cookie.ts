import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cookie } from "../context.ts";

/** The session cookie: hidden from scripts, same-site only, and bound to this host on encrypted connections. */
export function cookieOf({ headers }: IncomingMessage, response: ServerResponse, secure: boolean): Cookie {
  const name = secure ? "__Host-tanhui" : "tanhui";
  const token = headers.cookie
    ?.split(/; */)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const write = (value: string, more: string) =>
    response.setHeader(
      "set-cookie",
      `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}${more}`,
    );
  return { ...(token && { token }), set: (value) => write(value, ""), clear: () => write("", "; Max-Age=0") };
}
