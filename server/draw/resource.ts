import { drawLifecycle } from "../../shared/draw/draw.ts";
import { resource } from "../platform/record/resource.ts";
import { Draw } from "./draw.entity.ts";

/**
 * Draws are public from the start. Nobody holds a competence on one: commitment and revelation are verbs of the module
 * that ordered it.
 */
export const draws = resource({
  entity: Draw,
  one: "draw",
  many: "draws",
  lifecycle: drawLifecycle,
  rows: (it) => it.lit(true),
  needs: [],
  rolesOn: () => [],
});
