import { Link } from "react-router";
import type { ResultOf } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";
import type { proposalOne } from "./documents.ts";
import { deedText, Input, typeOf } from "./proposed.tsx";

type Proposal = NonNullable<ResultOf<typeof proposalOne>["proposal"]>;

/** What is proposed, with what, and the record on which it rests. */
export const Content = ({ record }: { record: Proposal }) => (
  <Group
    title={deedText(record)}
    aside={
      <Link to={`/${typeOf(record)}/${record.subjectId}`}>
        {t("proposal.rests")}
        {t("any.colon")}
        {either(record.titleZh, record.titleEn)}
      </Link>
    }
  >
    <Input record={record} />
  </Group>
);
