import { Comments } from '../finding/comments.tsx';
import type { ResultOf } from '../platform/graphql.ts';
import { either } from '../platform/text.ts';
import type { methodologyOne } from './documents.ts';

/** What the public said of a methodology while it was before them. */
export const Heard = ({ record }: { record: ResultOf<typeof methodologyOne>['methodology'] }) => (
  <Comments
    type="Methodology"
    record={record}
    title={either(record.titleZh, record.titleEn)}
    until={record.state === 'publicNotice' ? record.noticeEndsOn : null}
  />
);
