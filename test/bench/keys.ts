import { generateKeyPairSync } from "node:crypto";
import type { Keys } from "../../server/platform/context.ts";

const key = () => generateKeyPairSync("ed25519").privateKey;
export const benchKeys: Keys = { log: key(), certificate: key() };
