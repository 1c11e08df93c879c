import { describe, expect, test } from "vitest";
import { identityKeys } from "../../server/migrations/identity-keys.ts";
import { identityKey } from "../../shared/project/identity.ts";
import type { OtherMechanism } from "../../shared/project/project.ts";

describe("a project has one identity elsewhere, however its number is typed", () => {
  test.each<[OtherMechanism, string, string]>([
    ["VCS", "VCS-2410", "VCS 2410"],
    ["VCS", "VCS2410", "VCS 2410"],
    ["VCS", "2410", "VCS 2410"],
    ["VCS", "vcs－０２４１０", "VCS 2410"],
    ["VCS", "VCS 项目编号：2410", "VCS 2410"],
    ["VCS", "Verra Project ID 2410", "VCS 2410"],
    ["other", "VCS-2410", "VCS 2410"],
    ["otherProvince", "vcs\u200b2410", "VCS 2410"],
    ["GS", "GS-7001", "GS 7001"],
    ["GS", "7001", "GS 7001"],
    ["CDM", "CDM Ref. 4421", "CDM 4421"],
    ["CDM", "04421", "CDM 4421"],
    ["CCER", "CCER-01-001", "CCER 01001"],
    ["CCER", "01-001", "CCER 01001"],
    ["other", "2410", "other 2410"],
    ["other", "LS-1", "other LS1"],
    ["VCS", "VCS-2410A", "VCS VCS2410A"],
  ])("%s, %s", (mechanism, identity, key) => expect(identityKey({ mechanism, identity })).toBe(key));
});

test("kept identities get their new keys; the later of two with one key keeps its own", () =>
  expect(
    identityKeys([
      { id: "a", key: "VCS VCS-2410" },
      { id: "b", key: "VCS 2410" },
      { id: "c", key: "CDM CDM4421" },
      { id: "d", key: "CDM 04421" },
      { id: "e", key: "other LS-1" },
      { id: "f", key: "0197c37f-769a" },
    ]),
  ).toEqual([
    { id: "c", key: "CDM 4421" },
    { id: "e", key: "other LS1" },
  ]));
