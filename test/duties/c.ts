import { oneStop } from "./chain.ts";
import type { Duty } from "./duty.ts";
import { provenOnPage, publicOnPage } from "./in-browser.ts";
import { cancelled, madePublic, ownFirst } from "./units.ts";
import { watched } from "./watch.ts";

export const credits: readonly Duty[] = [
  {
    code: "C1",
    title: "one-stop: filing, registration, trading, cancellation, accounting, certificates, disclosure",
    clause: "SD-E 五(四)",
    asserts:
      "an accounted event is offset, confirmed, certified and published in one place; it is not confirmed before it is offset, " +
      "nor certified before it is confirmed, nor by its organiser",
    sabotage: {
      file: "server/confirmation/rules.ts",
      from: "if (retiredKilograms >= emissionsKilograms) return;",
      to: "if (retiredKilograms >= 0) return;",
    },
    api: oneStop,
  },
  {
    code: "C2",
    title: "units cancelled here, and those of other registries there, reported and traceable with proof",
    clause: "SD-E 四(三); HN 三(四)",
    asserts:
      "units of another registry count with a file as proof alone, once however they are spelled, and anybody reads them; " +
      "what is cancelled here serves nothing more",
    sabotage: {
      file: "server/offset/foreign-unit.resolver.ts",
      from: 'if (!(await isAttached(inside, "foreignUnit", id)))',
      to: 'if (inside.now === "")',
    },
    api: cancelled,
    browser: provenOnPage,
  },
  {
    code: "C3",
    title: "cancellations made public: yearly in Shandong, promptly in Hainan",
    clause: "SD-E 四(三); HN 三(四)",
    asserts:
      "whoever is not signed in sees a retirement on its day, for which event and how much, and the sum of the province; " +
      "what is held is seen by nobody else",
    sabotage: {
      file: "server/ledger/resource.ts",
      from: 'it("kind", "in", ["issue", "setAside", "retire", "cancel", "draw"])',
      to: 'it("kind", "in", ["issue", "setAside", "cancel", "draw"])',
    },
    api: madePublic,
    browser: publicOnPage,
  },
  {
    code: "C4",
    title: "allowances, credits and personal reductions donated to events",
    clause: "SD-E 四(一); HN 三(四)1; JL 二章",
    lacks: "persons have no accounts, so that nobody donates personal reductions",
  },
  {
    code: "C5",
    title: "low-carbon communities and industrial parks on trial use units to a limit",
    clause: "SD-P 三(四)11",
    lacks: "communities and industrial parks are not known to the platform, nor a limit to what they use",
  },
  {
    code: "C5a",
    title: "certified reductions of the province are used first",
    clause: "SD-P 三(四)10",
    asserts:
      "an event of the province is proposed its own reductions before allowances that wait as well; an organiser who takes " +
      "others says why",
    sabotage: {
      file: "server/policy/packs/370000.json",
      from: '"accepts": [{ "source": "block", "mechanisms": ["370000-PHCER"] }]',
      to: '"accepts": [{ "source": "block", "mechanisms": ["370000-NONE"] }]',
    },
    api: ownFirst,
  },
  {
    code: "C5b",
    title: "connection to national green trading platforms",
    clause: "SD-P 三(四)13",
    lacks: "nothing is exported to a national platform with proof of its cancellation here",
  },
  {
    code: "C6",
    title: "no speculation, no hype: subjects, platform and third parties are watched",
    clause: "SC 四(一)",
    asserts:
      "who gathers more than a fifth of what others made is found by the platform, heard, and decided on by the department " +
      "alone; credits are not bought where trade is closed",
    sabotage: {
      file: "server/case/watch.rules.ts",
      from: "hoardingPercent: 20,",
      to: "hoardingPercent: 100,",
    },
    api: watched,
  },
];
