import type { IncomingMessage } from "node:http";
import { anyone, type Asking, type Cookie, type Lapse } from "../platform/context.ts";
import { pageOf } from "../platform/http/lapsed.ts";
import type { Store } from "../platform/store/store.ts";
import { sessionOf } from "./session.ts";

/** What is answered to everybody, whatever became of their session: it tells who somebody is, or makes a new one. */
const open: Lapse["open"] = new Set(["__typename", "me", "signIn", "signOut", "register"]);

/**
 * Who asks, by the session in the cookie. A page says in its request whose it is: what was begun as one person is never
 * done as another, and what needs a session is not answered as to the public once that has ended.
 */
export async function admit(
  store: Store,
  request: IncomingMessage,
  cookie: Cookie,
  now: string,
): Promise<Pick<Asking, "actor" | "lapse">> {
  const page = pageOf(request);
  const { actor, renewed } = await sessionOf(store, cookie.token, now);
  if (renewed) cookie.set(renewed);
  const isNobody = actor.id === anyone.id;
  if (page === undefined || page === "anyone") {
    if (!isNobody || !cookie.token) return { actor };
    if (page === undefined) return { actor, lapse: { reason: "sessionEnded", open } };
    cookie.clear();
    return { actor };
  }
  if (page === actor.id) return { actor };
  return { actor: anyone, lapse: { reason: isNobody ? "sessionEnded" : "anotherPerson", open } };
}
