import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { anyone, type Actor } from "../platform/context.ts";

/** @throws Refusal UNAUTHENTICATED for the public. */
export function assertSignedIn({ id }: Actor): void {
  if (id === anyone.id)
    throw new Refusal("UNAUTHENTICATED", "sign in first", { reason: "signIn", clause: platformDefault });
}
