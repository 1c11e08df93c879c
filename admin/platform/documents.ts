import { graphql } from "../generated/gql.ts";

export const meFields = graphql(
  `fragment meFields on Me { id name email organization { id name nameEn uscc region city } secondFactorDue parties { kind region } }`,
);
export const me = graphql(`query me { me { ...meFields } }`);
export const signIn = graphql(
  `mutation signIn($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code:
      $code) { ...meFields } }`,
);
export const signOut = graphql(`mutation signOut { signOut }`);
export const policyInForce = graphql(
  `query policyInForce($region: String!, $day: Day!) { policy(region: $region, day: $day) }`,
);
export const historyOf = graphql(
  `query historyOf($type: String!, $id: ID!) { history(type: $type, id: $id) { id action organization person second role at
      clause from to note } }`,
);
export const filesOf = graphql(
  `query filesOf($type: String!, $id: ID!) { attachments(type: $type, id: $id) { id name mediaType bytes kind
      sha256 at organization publicSince copyOf } }`,
);
export const removeFile = graphql(
  `mutation removeFile($id: ID!, $reason: String!) { removeAttachment(id: $id, reason: $reason) { id } }`,
);
export const policyRegions = graphql(`query policyRegions($day: Day!) { policyRegions(day: $day) }`);
