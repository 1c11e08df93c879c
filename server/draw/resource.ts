import { drawLifecycle } from "../../shared/draw/draw.ts";
import { resource } from "../platform/record/resource.ts";
import { Draw } from "./draw.entity.ts";

/** Draws are public from the first: nobody holds a competence on one, whoever ordered it commits and reveals through a module above. */
export const draws = resource({
  entity: Draw,
  one: "draw",
  many: "draws",
  lifecycle: drawLifecycle,
  rows: (it) => it.lit(true),
  needs: [],
  rolesOn: () => [],
});
