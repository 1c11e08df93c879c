import { hash, verify } from "@node-rs/argon2";
import { invalidInput } from "../../shared/platform/refusal.ts";

const shortest = 15;
const longest = 256;
/** Argon2id (the library's default), 19 MiB, two passes: the minimum that OWASP recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Common choices: a password made only of these words, repeated or in sequence, is refused. */
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

/**
 * Refuses passwords that are too short, too long, or only guessable words. No composition rules.
 * @throws Refusal INVALID_INPUT.
 */
export function assertPassword(password: string, email: string): void {
  const length = [...password].length;
  const no = (reason: string, message: string) => invalidInput("password", reason, message);
  if (length < shortest) throw no("passwordShort", `a password has at least ${shortest} characters`);
  if (length > longest) throw no("passwordLong", `a password has at most ${longest} characters`);
  const known = [...guessable, ...email.toLowerCase().split(/[@.]/)]
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const rest = known
    .reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase())
    .replace(/[\s\d\p{P}\p{S}]/gu, "");
  if (new Set(rest).size < 5)
    throw no("passwordGuessable", "this password is easily guessed; use several unrelated words");
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;
/** Whether `password` matches `stored`. Takes as long when the account does not exist. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobody), password.slice(0, longest * 4));
  return fits && stored !== undefined;
}
