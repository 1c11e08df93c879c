import type { Event } from "../../server/event/index.ts";
import type { Methodology } from "../../server/methodology/index.ts";
import type { Project } from "../../server/project/index.ts";

/** Shandong's, under the rules of the first day of 2026. */
export const governed = { region: "370000", policyOn: "2026-01-01" } as const;

/** A filed methodology of the forestry institute's. */
export const filedMethodology = (document: object, but: Partial<Methodology> = {}): Partial<Methodology> => ({
  id: "m",
  code: "M",
  titleZh: "方法学",
  titleEn: "M",
  ...governed,
  applicant: "o-institute",
  speciality: "forest",
  document: document as never,
  state: "filed",
  ...but,
});

/** A filed forest of the forester's. */
export const filedForest = (id: string, but: Partial<Project> = {}): Partial<Project> => ({
  id,
  number: `370000-P-${id}`,
  titleZh: "林",
  ...governed,
  city: "370700",
  owner: "o-forester",
  developer: "o-forester",
  speciality: "forest",
  validator: "o-validator",
  boundary: { type: "Polygon", coordinates: [] },
  hectaresDeclared: "1",
  areaSquareMetres: 1,
  west: 0,
  south: 0,
  east: 0,
  north: 0,
  creditingFrom: "2020-01-01",
  creditingTo: "2030-01-01",
  tenure: "t",
  filedOn: "2026-01-05",
  state: "filed",
  ...but,
});

/** An event that has been held and accounted. */
export const accountedEvent = (id: string, kilograms: number, but: Partial<Event> = {}): Partial<Event> => ({
  id,
  number: id,
  titleZh: `活动${id}`,
  ...governed,
  organiser: "o-organiser",
  kind: "forum",
  hostKind: "enterprise",
  level: "provincial",
  beginsOn: "2026-01-01",
  endsOn: "2026-01-02",
  place: "济南",
  participants: 100,
  boundary: ["event"],
  emissionsKilograms: kilograms,
  accountedAt: "2026-01-10T00:00:00.000Z",
  sequence: 1,
  dueOn: "2026-07-02",
  state: "accounted",
  ...but,
});

/** Units of another registry, as declared. */
export const foreignUnit = {
  region: "370000",
  kind: "CCER",
  registry: "全国温室气体自愿减排注册登记系统",
  account: "A1",
  serialPrefix: "CCER-37-",
  firstSerial: 100,
  tonnes: 5,
  vintage: 2024,
  province: "370000",
  donated: false,
  cancelledOn: "2026-01-05",
  proof: "证明 1",
} as const;
