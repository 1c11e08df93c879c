import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Membership, Organization } from "../../server/identity/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import { Contract, Relation } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { filedForest, governed } from "../support/records.ts";
import { dialects, type World } from "../support/world.ts";
import { library } from "../project/setting.ts";
import { setting } from "../issuance/setting.ts";

const halves = (other: string) => [
  { organization: "o-forester", basisPoints: 5_000 },
  { organization: other, basisPoints: 5_000 },
];
const seat = (person: string, organization: string): Partial<Membership> => ({
  id: `${person}-${organization}`,
  person,
  organization,
  kind: "creditHolder",
  region: governed.region,
  state: "active",
  requestedAt: "2026-01-01T00:00:00.000Z",
});
const holding = (person: string, organization: string, until: string | null = null): Partial<Relation> => ({
  id: `${person}-${organization}`,
  person,
  organization,
  kind: "shareholding",
  since: "2020-01-01",
  until,
  declaredAt: "2026-01-01T00:00:00.000Z",
});
const service = (provider: string, client: string): Partial<Contract> => ({
  id: `${provider}-${client}`,
  provider,
  client,
  kind: "service",
  since: "2026-01-01",
  recordedAt: "2026-01-01T00:00:00.000Z",
  regions: governed.region,
  state: "recorded",
});

/** What makes the body interested in the project, or tied to somebody who is. */
const ways: readonly (readonly [
  name: string,
  reason: string | undefined,
  make: (w: World, project: string, body: string) => Promise<unknown>,
])[] = [
  [
    "that has a share of it",
    "ownAffair",
    (w, project, body) => w.store.em().nativeUpdate(Project, { id: project }, { shares: halves(body) }),
  ],
  [
    "that served a holder of shares",
    "servedClient",
    async (w, project, body) => {
      await w.store.em().nativeUpdate(Project, { id: project }, { shares: halves("o-rival-forester") });
      await w.given(Contract, service(body, "o-rival-forester"));
    },
  ],
  [
    "that wrote the methodology which nothing else was filed under",
    "ownAffair",
    (w, _, body) => w.store.em().nativeUpdate(Methodology, { id: "m" }, { applicant: body }),
  ],
  [
    "that wrote a methodology which another project was filed under",
    undefined,
    async (w, _, body) => {
      await w.store.em().nativeUpdate(Methodology, {}, { applicant: body });
      await w.given(Project, filedForest("earlier"));
      for (const methodology of ["m", "lasting", "strict"])
        if (await w.store.em().count(Methodology, { id: methodology }))
          await w.given(SubProject, {
            id: `earlier-${methodology}`,
            project: "earlier",
            ordinal: 1,
            titleZh: "林",
            methodology,
            speciality: "forest",
            exAnte: {},
            estimated: {},
            conditions: [],
          });
    },
  ],
  [
    "with the credit code of its owner",
    "sameUscc",
    async (w, _, body) => {
      const { uscc } = await w.store.em().findOneOrFail(Organization, { id: "o-forester" });
      await w.store.em().nativeUpdate(Organization, { id: body }, { uscc: uscc.toLowerCase() });
    },
  ],
  [
    "one of whose people acts for its owner",
    "samePeople",
    (w, _, body) => w.given(Membership, seat(body.replace("o-", "p-"), "o-forester")),
  ],
  [
    "in which one of its owner's people holds shares",
    "shareholding",
    (w, _, body) => w.given(Relation, holding("p-forester", body)),
  ],
  [
    "in which one of its owner's people held shares once",
    undefined,
    (w, _, body) => w.given(Relation, holding("p-forester", body, "2025-12-31")),
  ],
];

describe.each(dialects)("who judges is apart from everybody who gains, on %s", (dialect) => {
  let close: () => Promise<void>;
  afterEach(() => close());

  describe("a validator", () => {
    let it: Awaited<ReturnType<typeof library>>;
    beforeEach(async () => {
      it = await library(dialect);
      close = () => it.w.close();
    });
    test.each(ways)("%s is refused: %s", async (_, reason, make) => {
      const id = (await it.submitted()) as string;
      await it.verb(actors.subCentre, "accept", id);
      await make(it.w, id, "o-validator");
      expect(await it.verb(actors.validator, "validate", id, ', statement: "符合"')).toMatchObject(
        reason ? { refused: "RULE_BROKEN", field: "validator", reason } : { state: "validated" },
      );
    });
    test("a person with shares in its owner leaves it to a colleague", async () => {
      const id = (await it.submitted()) as string;
      await it.verb(actors.subCentre, "accept", id);
      await it.w.given(Relation, holding("p-validator", "o-forester"));
      expect(await it.verb(actors.validator, "validate", id, ', statement: "符合"')).toMatchObject({
        refused: "FORBIDDEN",
        reason: "conflictOfInterest",
        competence: "validator",
      });
    });
    test("those who judge see what the validator is held against; its owner, the public and other provinces do not", async () => {
      const id = (await it.submitted({
        shares: halves("o-rival-forester"),
        mandate: "共有",
        mandateFrom: "2020-01-01",
        mandateTo: "2045-12-31",
      })) as string;
      await it.w.given(Contract, service("o-validator", "o-rival-forester"));
      const seen = async (actor: typeof actors.department) =>
        (await it.w.ask(actor, `{ project(id: "${id}") { checkedAgainst { name as reason clause } } }`)).project
          ?.checkedAgainst;
      const checked = [
        { name: "o-forester", as: "owner", reason: null, clause: null },
        { name: "o-rival-forester", as: "shareholder", reason: "servedClient", clause: "JL 四章" },
        { name: "o-institute", as: "author", reason: null, clause: null },
      ];
      for (const judge of [actors.department, actors.subCentre, actors.validator])
        expect(await seen(judge)).toEqual(checked);
      expect(await seen(actors.forester)).toBeNull();
      expect(await seen(actors.hnDepartment)).toBeUndefined();
    });
    test("who became interested after the validation stops the notice, and the filing", async () => {
      const id = await it.validated();
      const [, , make] = ways[0]!;
      await make(it.w, id, "o-validator");
      expect(await it.verb(actors.department, "publicise", id)).toMatchObject({ reason: "ownAffair" });
      await it.w.store.em().nativeUpdate(Project, { id }, { shares: [] });
      expect(await it.verb(actors.department, "publicise", id)).toMatchObject({ state: "publicNotice" });
      await make(it.w, id, "o-validator");
      it.w.now = "2026-01-26T04:00:00.000Z";
      expect(await it.verb(actors.department, "file", id)).toMatchObject({
        refused: "RULE_BROKEN",
        field: "validator",
        reason: "ownAffair",
        organization: "o-validator",
      });
    });
  });

  describe("a verifier", () => {
    let it: Awaited<ReturnType<typeof setting>>;
    beforeEach(async () => {
      it = await setting(dialect);
      close = () => it.w.close();
    });
    test.each(ways)("%s is refused: %s", async (_, reason, make) => {
      await make(it.w, "p", "o-verifier");
      expect(await it.draft()).toMatchObject(
        reason ? { refused: "RULE_BROKEN", field: "verifier", reason } : { state: "draft" },
      );
    });
    test("a person with shares in its owner leaves it to a colleague", async () => {
      const id = await it.submitted();
      await it.w.given(Relation, holding("p-verifier", "o-forester"));
      expect(await it.verify(id)).toMatchObject({
        refused: "FORBIDDEN",
        reason: "conflictOfInterest",
        competence: "verifier",
      });
    });
    test("who became interested after the verification stops the order: nothing is issued", async () => {
      const id = await it.noticed();
      await ways[1]![2](it.w, "p", "o-verifier");
      expect(await it.order(id)).toMatchObject({
        refused: "RULE_BROKEN",
        field: "verifier",
        reason: "servedClient",
        organization: "o-rival-forester",
        clause: "JL 四章",
      });
    });
  });
});
