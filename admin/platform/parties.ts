import { useGetIdentity } from "ra-core";
import type { Competence } from "../../shared/platform/competence.ts";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import type { Identity } from "./auth.ts";
import { today } from "./day.ts";
import { policyInForce } from "./documents.ts";
import { useAsk } from "./use-ask.ts";

interface Seat {
  readonly party: PartyKind | readonly PartyKind[];
  readonly clause: string;
  readonly modality: string;
}
/** What the console reads of a region's pack. */
export interface Pack {
  readonly region: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly seats: Readonly<Record<string, Readonly<Partial<Record<Competence, Seat>>>>>;
  readonly offset: {
    readonly tiers: readonly {
      readonly tier: number;
      readonly labelZh: string;
      readonly labelEn: string;
      readonly clause: string;
      readonly modality: string;
    }[];
  };
  readonly trading?: {
    readonly mode: "none" | "exchange" | "bilateral";
    readonly venueZh?: string;
    readonly venueEn?: string;
  };
  readonly confirmation: {
    readonly routes: readonly { readonly route: string; readonly clause: string; readonly modality: string }[];
    readonly certificate: { readonly issuerNameZh: string; readonly issuerNameEn: string };
  };
}

/** The pack in force today in a region; the reader's own unless another is named. */
export function usePack(region?: string): Pack | undefined {
  const { identity } = useGetIdentity();
  const { parties = [], organization } = (identity as Identity | undefined) ?? {};
  const at = region ?? [...parties, organization].find((of) => of && of.region !== "000000")?.region;
  return useAsk(policyInForce, at && at !== "000000" ? { region: at, day: today() } : undefined).data?.policy as
    | Pack
    | undefined;
}

/**
 * The reader's roles, and what they may begin according to the pack of their region. The platform decides; this only
 * avoids a pointless attempt.
 */
export function useParties(region?: string) {
  const { identity } = useGetIdentity();
  const parties = (identity as Identity | undefined)?.parties ?? [];
  const pack = usePack(region);
  const kinds = new Set(parties.map(({ kind }) => kind as PartyKind));
  return {
    /** Whether it is known who reads. */
    known: identity !== undefined,
    parties,
    pack,
    is: (...any: readonly PartyKind[]) => any.some((kind) => kinds.has(kind)),
    isOfficial: officials.some((kind) => kinds.has(kind)),
    mayBegin: (
      type: string,
      competence: Competence | "anyone" = "applicant",
      act = type[0]!.toLowerCase() + type.slice(1),
    ) =>
      competence === "anyone" ||
      (competence === "administrator" && kinds.has("administrator")) ||
      [pack?.seats[act]?.[competence]?.party ?? []].flat().some((kind) => kinds.has(kind)),
  };
}
