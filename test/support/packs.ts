import { afterAll } from "vitest";
import { packs } from "../../server/policy/packs.ts";

/** A pack that a test adds goes with its file: the worker goes on to others. */
const shipped = [...packs];
afterAll(() => void (packs as (typeof shipped)[number][]).splice(0, packs.length, ...shipped));
