import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes a minute or more, the longest first. */
const longest = [
  "platform/backup.test.ts",
  "ledger/model.test.ts",
  "house/lifecycle.test.ts",
  "house/access.test.ts",
  "platform/fuzz.test.ts",
  "house/plans.test.ts",
  "platform/restart.test.ts",
  "platform/access.test.ts",
  "platform/fleet.test.ts",
  "paper/templates.test.ts",
  "committee/conflict.test.ts",
  "project/import.test.ts",
  "browser/pack.test.ts",
  "committee/crowd.test.ts",
  "identity/register.test.ts",
];
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return place < 0 ? longest.length : place;
};

/** Begins with what takes longest: begun last, it would run alone while the other cores have nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
