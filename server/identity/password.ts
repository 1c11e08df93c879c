import { hash, verify } from "@node-rs/argon2";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

const shortest = 15;
const longest = 256;
/** Argon2id (the library's default kind), 19 MiB, two passes: OWASP's least. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What people choose when a long password is asked for: whole words of these, repeated or in a row, guard nothing. */
const guessable = [
  "password",
  "passwort",
  "qwerty",
  "qwertyuiop",
  "asdfgh",
  "asdfghjkl",
  "zxcvbnm",
  "letmein",
  "welcome",
  "administrator",
  "admin",
  "iloveyou",
  "changeme",
  "secret",
  "mima",
  "woaini",
  "tanhui",
  "tanpuhui",
  "shandong",
  "hainan",
  "密码",
  "管理员",
  "碳惠",
  "碳普惠",
  "我爱你",
  "1234567890",
  "123456789",
  "12345678",
  "0123456789",
  "123456",
  "666666",
  "888888",
  "000000",
  "123",
  "abc",
  "abcdef",
];

/** Refuses what is too short, too long, or nothing but guessable words. No rule of composition. @throws Refusal INVALID_INPUT. */
export function assertPassword(password: string, email: string): void {
  const length = [...password].length;
  const no = (reason: string, message: string) =>
    new Refusal("INVALID_INPUT", message, { field: "password", reason, clause: platformDefault });
  if (length < shortest) throw no("passwordShort", `a password has ${shortest} characters or more`);
  if (length > longest) throw no("passwordLong", `a password has ${longest} characters at most`);
  const known = [...guessable, ...email.toLowerCase().split(/[@.]/)]
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const rest = known
    .reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase())
    .replace(/[\s\d\p{P}\p{S}]/gu, "");
  if (new Set(rest).size < 5)
    throw no("passwordGuessable", "this password is easily guessed; take some words that do not belong together");
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;
/** Does `password` belong to `stored`? Takes as long for an account that does not exist. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobody), password.slice(0, longest * 4));
  return fits && stored !== undefined;
}
