import { Link } from "react-router";
import type { ResultOf } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";
import type { proposalOne } from "./documents.ts";
import { deedText, Input, typeOf } from "./proposed.tsx";
import style from "./proposal.module.css";

type Proposal = NonNullable<ResultOf<typeof proposalOne>["proposal"]>;

/** What is proposed, with what, and the record on which it rests. */
export const Content = ({ record }: { record: Proposal }) => (
  <Group title={deedText(record)}>
    <p className={style.said}>
      {t("proposal.rests")}
      {t("any.colon")}
      <Link to={`/${typeOf(record)}/${record.subjectId}`}>{either(record.titleZh, record.titleEn)}</Link>
    </p>
    <Input record={record} />
  </Group>
);
