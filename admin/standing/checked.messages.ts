import type { DependenceKind, InterestKind } from "../../shared/standing/standing.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "interest.owner": ["业主", "Owner"],
  "interest.developer": ["开发方", "Developer"],
  "interest.shareholder": ["受益方", "Beneficiary"],
  "interest.author": ["新方法学的起草单位", "Author of the new methodology"],
  "interest.organiser": ["组织者", "Organiser"],
  "interest.record": ["本事项", "This record"],
  "dependence.none": ["未见关联", "no tie found"],
  "dependence.ownAffair": ["就是该机构本身", "the body itself"],
  "dependence.sameUscc": ["与该机构信用代码相同", "has the body's credit code"],
  "dependence.samePeople": ["与该机构有同一人员", "shares a person with the body"],
  "dependence.shareholding": ["其人员持有该机构股份", "one of its people holds shares in the body"],
  "dependence.servedCase": ["该机构曾为此提供服务", "the body has served in it"],
  "dependence.servedClient": ["该机构曾为其提供服务", "the body has served it"],
} as const satisfies Words & Record<`interest.${InterestKind}` | `dependence.${DependenceKind}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
