import { randomBytes } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";

/** RFC 6238, as all apps have it: SHA-1, six digits, steps of 30 seconds; a code counts a step early or late. */
const tolerance = 30;

/** A secret of 160 bits in base 32, and the address by which an app reads it. */
export function newSecret(account: string): { secret: string; url: string } {
  const secret = generateSecret();
  return { secret, url: generateURI({ issuer: "Tanhui 碳惠", label: account, secret }) };
}

/** The step of time to which a code belongs, if it is one of now; undefined if it is not. */
export function stepOf(secret: string, code: string, now: string): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(Date.parse(now) / 1_000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: tolerance });
  return found.valid && "timeStep" in found ? found.timeStep : undefined;
}

const recoveryCodes = 10;
/** No letter or digit that is taken for another: Crockford's base 32. */
const signs = "0123456789abcdefghjkmnpqrstvwxyz";
/** Ten codes of 80 bits, in groups of four. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodes }, () =>
    [...randomBytes(16)]
      .map((byte) => signs[byte % 32]!)
      .join("")
      .replace(/(.{4})(?!$)/g, "$1-"),
  );
/** What was typed, as the app or the platform wrote it. */
export const tidyCode = (code: string): string => code.normalize("NFKC").replace(/[\s-]/g, "").toLowerCase();
