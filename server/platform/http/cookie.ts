import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cookie } from "../context.ts";

/** The session's cookie: out of reach of scripts, sent to this site alone; bound to this very host where the way is encrypted. */
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
