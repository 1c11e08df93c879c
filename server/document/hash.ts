import { canonical, digest } from "../platform/log/canonical.ts";

/**
 * SHA-256, in hex, of a document or of given values in canonical JSON: equal content has one hash, however it is
 * written.
 */
export const hashOf = (value: object): string => digest(canonical(value));
