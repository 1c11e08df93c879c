import { methodologies } from "./a.ts";
import { projects } from "./b.ts";
import { credits } from "./c.ts";
import { events } from "./d.ts";
import type { Duty } from "./duty.ts";
import { certificates } from "./e.ts";
import { disclosure } from "./f.ts";
import { persons } from "./g.ts";

/** Every duty of the policy documents that software must carry, in their order. */
export const duties: readonly Duty[] = [
  ...methodologies,
  ...projects,
  ...credits,
  ...events,
  ...certificates,
  ...disclosure,
  ...persons,
];
