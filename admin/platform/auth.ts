import type { AuthProvider } from "ra-core";
import { me, signIn, signOut } from "./documents.ts";
import { ask, Refused, tell, type ResultOf } from "./graphql.ts";
import { belongTo, isLapse } from "./session.ts";

export type Me = NonNullable<ResultOf<typeof me>["me"]>;
const factorPage = "/second-factor";
/** Whoever must have a second factor sets it up before anything else. */
const toFactor = (found: Me | null | undefined): void => {
  if (found?.secondFactorDue && location.pathname !== factorPage) location.assign(factorPage);
};
let known: Promise<Me | null> | undefined;
/** The account of the page's owner, asked once. */
export const whoever = (): Promise<Me | null> =>
  (known ??= ask(me, {}).then(
    ({ me: found }) => {
      belongTo(found?.id);
      toFactor(found);
      return found ?? null;
    },
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  ));
/** Nobody is signed in on this page any more. */
export const forget = (): void => {
  known = undefined;
  belongTo(undefined);
};

/** Who is signed in: the cookie decides, the page only remembers the answer. */
export const auth: AuthProvider = {
  async login(given: { email: string; password: string; code?: string }) {
    const found = (await tell(signIn, given)).signIn;
    known = Promise.resolve(found);
    belongTo(found.id);
    toFactor(found);
  },
  async logout() {
    if (await known?.catch(() => null)) await tell(signOut, {}).catch(() => {});
    forget();
  },
  async checkAuth() {
    if (!(await whoever())) throw new Refused("UNAUTHENTICATED", "sign in first");
  },
  async checkError(error: unknown) {
    // A session that has ended is begun again over the page, which stays as it is.
    if (error instanceof Refused && error.code === "UNAUTHENTICATED" && !isLapse(error.reason)) {
      forget();
      throw error;
    }
  },
  async getIdentity() {
    const it = await whoever();
    if (!it) throw new Refused("UNAUTHENTICATED", "sign in first");
    return { ...it, fullName: it.name };
  },
  async getPermissions() {
    return (await whoever())?.parties ?? [];
  },
};
export type Identity = Me & { readonly fullName: string };
/** Fetches the session while the code is still loading. */
export const greet = (): void => void whoever().catch(() => {});
