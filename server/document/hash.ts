import { canonical, digest } from "../platform/log/canonical.ts";

/** SHA-256 of a document or of the values that it was worked on, in canonical form: what is the same has the same, however it is written. */
export const hashOf = (value: object): string => digest(canonical(value));
