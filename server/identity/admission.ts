import type { IncomingMessage } from "node:http";
import { anyone, type Asking, type Cookie, type Lapse } from "../platform/context.ts";
import { pageOf } from "../platform/http/lapsed.ts";
import type { Store } from "../platform/store/store.ts";
import type { SecuredKinds } from "../../shared/identity/second-factor.ts";
import { mustHave } from "./second-factor.rules.ts";
import { sessionOf, type Standing } from "./session.ts";
import { bearerIn, tokenBearer } from "./token.ts";

/** What is answered to everybody, whatever became of their session: it tells who somebody is, or makes a new one. */
const open: Lapse["open"] = new Set(["__typename", "me", "signIn", "signOut", "register"]);

/** What whoever must have a second factor and has none may do: set it up, or go. */
const untilSecured: Lapse["open"] = new Set([
  ...open,
  "mySecondFactor",
  "beginSecondFactor",
  "confirmSecondFactor",
  "messaging",
]);

type Admitted = Pick<Asking, "actor" | "lapse" | "scope">;

/** Whoever must have a second factor and has none has no rights until then. */
export function securedOr(
  { actor, isSecured = false }: Pick<Standing, "actor" | "isSecured">,
  required: SecuredKinds,
): Pick<Asking, "actor" | "lapse"> {
  const kinds = actor.parties.map(({ kind }) => kind);
  if (isSecured || !mustHave(required, kinds)) return { actor };
  return { actor: { id: actor.id, parties: [] }, lapse: { reason: "secondFactorDue", open: untilSecured } };
}

/** Who asks, by the token that a machine brings: a cookie beside it does not count. */
async function admitMachine(
  store: Store,
  token: string,
  asking: Pick<Asking, "now" | "address">,
  required: SecuredKinds,
): Promise<Admitted> {
  const { scope, ...standing } = await tokenBearer(store, token, asking);
  if (!scope) return { actor: anyone, lapse: { reason: "tokenEnded", open: new Set() } };
  return { ...securedOr(standing, required), scope };
}

/**
 * Who asks, by the session in the cookie. A page says in its request whose it is: what was begun as one person is never
 * done as another, and what needs a session is not answered as to the public once that has ended.
 */
export async function admit(
  store: Store,
  request: IncomingMessage,
  cookie: Cookie,
  asking: Pick<Asking, "now" | "address">,
  required: SecuredKinds,
): Promise<Admitted> {
  const token = bearerIn(request.headers.authorization);
  if (token !== undefined) return admitMachine(store, token, asking, required);
  const page = pageOf(request);
  const standing = await sessionOf(store, cookie.token, asking.now);
  const { actor, renewed } = standing;
  if (renewed) cookie.set(renewed);
  const isNobody = actor.id === anyone.id;
  if (page === undefined || page === "anyone") {
    if (!isNobody || !cookie.token) return securedOr(standing, required);
    if (page === undefined) return { actor, lapse: { reason: "sessionEnded", open } };
    cookie.clear();
    return { actor };
  }
  if (page === actor.id) return securedOr(standing, required);
  return { actor: anyone, lapse: { reason: isNobody ? "sessionEnded" : "anotherPerson", open } };
}
