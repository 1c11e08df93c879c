import type { AuthProvider } from "ra-core";
import { me, signIn, signOut } from "./documents.ts";
import { ask, Refused, tell } from "./graphql.ts";

type Me = NonNullable<Awaited<ReturnType<typeof asked>>>;
const asked = async () => (await ask(me, {})).me;
let known: Promise<Me | null> | undefined;
const whoever = (): Promise<Me | null> =>
  (known ??= asked().catch((error: unknown) => {
    known = undefined;
    throw error;
  }) as Promise<Me | null>);

/** Who is signed in: the cookie decides, the page only remembers the answer. */
export const auth: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    known = Promise.resolve((await tell(signIn, { email, password })).signIn);
  },
  async logout() {
    if (await known?.catch(() => null)) await tell(signOut, {}).catch(() => {});
    known = undefined;
  },
  async checkAuth() {
    if (!(await whoever())) throw new Refused("UNAUTHENTICATED", "sign in first");
  },
  async checkError(error: unknown) {
    if (error instanceof Refused && error.code === "UNAUTHENTICATED") {
      known = undefined;
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
