import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";

/** @throws Refusal INVALID_INPUT for what cannot be an address. */
export function assertEmail(email: string): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalidInput("email", "email", "this is not an email address");
}

/** @throws Refusal FORBIDDEN where an administrator decides the own request. */
export function assertAnothers(person: string, administrator: string): void {
  if (person === administrator)
    throw new Refusal("FORBIDDEN", "your own request must be decided by another administrator", {
      reason: "ownRequest",
      competence: "administrator",
      clause: platformDefault,
    });
}
