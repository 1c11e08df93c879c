import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** The refusal of an address that another account has. */
export const emailTaken = (): Refusal =>
  new Refusal("CONFLICT", "this email address already has an account; sign in instead", {
    field: "email",
    reason: "emailTaken",
    clause: platformDefault,
  });
