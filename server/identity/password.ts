import { hash, verify } from "@node-rs/argon2";
import { passwordLongest, passwordShortest, type Chosen, type Strength } from "../../shared/identity/password.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { fileOf, offThread } from "../platform/worker/pool.ts";

/** Argon2id (the library's default), 19 MiB, two passes: the minimum that OWASP recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const worker = fileOf(import.meta.url, "./worker");

const words = {
  passwordNamed:
    "this password is made of the name of a person, an organization, a place or the platform: use four or more words " +
    "that have nothing to do with each other or with you",
  passwordRepeated:
    "this password repeats itself: use four or more words that have nothing to do with each other or with you",
  passwordGuessable:
    "this password is made of common words or sayings: use four or more words that have nothing to do with each other " +
    "or with you",
} as const;

/**
 * Refuses passwords that are too short, too long or guessable. No composition rules.
 * @param chosen with the names around it: of the person, the organization, the address.
 * @throws Refusal INVALID_INPUT; LIMITED when the worker has no place.
 */
export async function assertPassword(chosen: Chosen): Promise<void> {
  const length = [...chosen.password].length;
  const no = (reason: string, message: string) => invalidInput("password", reason, message);
  if (length < passwordShortest)
    throw no("passwordShort", `a password has at least ${passwordShortest} characters: four words or more`);
  if (length > passwordLongest) throw no("passwordLong", `a password has at most ${passwordLongest} characters`);
  const { weakness } = await offThread<Chosen, Strength>(worker, "strength", chosen);
  if (weakness) throw no(weakness, words[weakness]);
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;
/** Whether `password` matches `stored`. Takes as long when the account does not exist. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobody), password.slice(0, passwordLongest * 4));
  return fits && stored !== undefined;
}
