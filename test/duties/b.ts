import { onePlatform, supervised } from "./chain.ts";
import { unwritten, type Duty } from "./duty.ts";
import { encouraged, levels, library, pushed } from "./library.ts";
import { newSink } from "./sink.ts";

export const projects: readonly Duty[] = [
  {
    code: "B1",
    title: "every project of the province on file in one library under unified management",
    clause: "SD-P 三(三)8",
    asserts:
      "the same ground is registered once; before the department, and nobody else, has filed a project it is in no " +
      "library and earns no credits",
    sabotage: {
      file: "server/project/overlap.ts",
      from: "if (faults.length > 0) throw await overlapping(faults, inside);",
      to: "",
    },
    api: library,
  },
  {
    code: "B2",
    title: "policy benefits and financing needs pushed to project owners at intervals",
    clause: "SD-P 三(三)8",
    asserts:
      "an office's announcement reaches the owners of the projects it fits, nobody else, by the platform's own round, and " +
      "again when three months are over, not before; an owner announces nothing",
    sabotage: {
      file: "server/promotion/rules.ts",
      from: "everyMonths === 0 ? null : addMonths(day, everyMonths)",
      to: "everyMonths === 0 ? null : addMonths(day, 1)",
    },
    api: pushed,
  },
  {
    code: "B3",
    title: "regional specialities: agricultural, forestry, wetland and marine sinks",
    clause: "SD-P 三(三)9",
    lacks: "no methodology of an agricultural sink comes with the platform",
  },
  {
    code: "B4",
    title: "accounting, filing, issuance, transfer, use, release, disclosure and supervision on one platform",
    clause: "SD-P 三(二)4; HN 四(二)",
    asserts:
      "a harvest becomes credits after its notice, these pass to another holder and to an event, nobody takes what is " +
      "another's or uses it twice, and anybody sees the whole way of a kilogram",
    sabotage: {
      file: "server/issuance/order.resolver.ts",
      from: 'assertNoticed(it.noticeEndsOn!, dayOf(inside.now), noticeOf(it, "issuance"));',
      to: "",
    },
    api: onePlatform,
  },
  {
    code: "B5",
    title: "the whole chain supervised, open and transparent",
    clause: "SD-P 四(三)",
    asserts:
      "the department stops a project, which then earns nothing, and finds who did what in its own province; an owner and " +
      "another province look through none of it",
    sabotage: {
      file: "server/issuance/guard.ts",
      from: 'if (state !== "filed")',
      to: 'if (state === "draft")',
    },
    api: supervised,
  },
  {
    code: "B6",
    title: "province and cities work as one; sub-centres in 济南 青岛 烟台 潍坊 威海",
    clause: "SD-P 三(一)2",
    asserts:
      "a project is admitted by the centre of its own city, by no other and not by the operator, who admits where a city " +
      "has none; five cities have one, and the province sees all of it",
    sabotage: {
      file: "server/policy/competence.ts",
      from: "cities && otherwise && !cities.includes(place) ? otherwise : party",
      to: 'cities && otherwise ? ([party, otherwise].flat() as Seat["party"]) : party',
    },
    api: levels,
  },
  unwritten("B7", "other provinces can join", "SD-P 三(一)3"),
  {
    code: "B8",
    title: "a new sink used for an event is developed nowhere else and serves nothing else",
    clause: "SD-E 四(一)",
    asserts:
      "a sink that stood before, or has a number under another mechanism, serves no event; one that serves an event " +
      "serves no other and earns no credits",
    sabotage: {
      file: "server/offset/commitment.rules.ts",
      from: "if (registered) {",
      to: "if (false as boolean) {",
    },
    api: newSink,
  },
  unwritten("B8a", "in Sichuan the opposite is encouraged: exclusivity is a rule of the pack", "SC 三(五)"),
  {
    code: "B9",
    title: "sinks of areas lifted out of poverty and of ecological barriers are encouraged",
    clause: "SC 三(三), 三(五)",
    asserts:
      "whoever claims either shows it by a file, and is then found by it in the public library; without one it is refused",
    sabotage: {
      file: "server/project/registration.rules.ts",
      from: '!it.poorArea || has(files, "poorArea")',
      to: "!it.poorArea || true",
    },
    api: encouraged,
  },
];
