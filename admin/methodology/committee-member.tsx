import { CalendarPlus, UserMinus } from 'lucide-react';
import { specialities as fields } from '../../shared/methodology.ts';
import { choiceText } from '../platform/name.ts';
import { nameOf } from '../platform/name.ts';
import { today } from '../platform/day.ts';
import { resourceOf, type Me } from '../platform/resource.ts';
import { t } from '../platform/text.ts';
import { committeeMemberList, committeeMemberOne, endCommitteeMember, renewCommitteeMember, seatCommitteeMember } from './documents.ts';

/** In which fields a member is expert, in words. */
const fieldsOf = (of: unknown): string => (of as readonly string[]).map((one) => choiceText('speciality', one)).join(t('any.comma')) || '—';
const isDepartment = ({ parties }: Me): boolean => parties.some(({ kind }) => kind === 'department');

export default resourceOf({
  type: 'CommitteeMember',
  list: committeeMemberList,
  one: committeeMemberOne,
  title: ({ person, id }) => (person ? nameOf(person) : id),
  search: 'expertise',
  sort: { field: 'since', order: 'DESC' },
  columns: [
    { source: 'person', kind: 'name', narrow: 'title' },
    { source: 'organization', kind: 'name', narrow: 'line' },
    { source: 'specialities', narrow: 'line', text: ({ specialities }) => fieldsOf(specialities) },
    { source: 'expertise', narrow: 'line', sort: true },
    { source: 'region', kind: 'region', sort: true },
    { source: 'since', kind: 'day', sort: true, narrow: 'head' },
    { source: 'until', kind: 'day' },
  ],
  facts: [
    {
      name: 'member',
      facts: [
        { source: 'person', kind: 'name' },
        { source: 'number', kind: 'serial' },
        { source: 'organization', kind: 'record', of: 'Organization' },
        { source: 'specialities', show: ({ specialities }) => <>{fieldsOf(specialities)}</> },
        { source: 'expertise', wide: true },
        { source: 'region', kind: 'region' },
        { source: 'since', kind: 'day' },
        { source: 'until', kind: 'day' },
      ],
    },
  ],
  verbs: {
    renew: { document: renewCommitteeMember, Icon: CalendarPlus, fields: [{ name: 'until', kind: 'day' }], open: ({ until }, me) => until >= today() && isDepartment(me) },
    end: {
      document: endCommitteeMember,
      grave: true,
      Icon: UserMinus,
      fields: [
        { name: 'until', kind: 'day', initial: today },
        { name: 'reason', kind: 'long' },
      ],
      open: ({ until }, me) => until >= today() && isDepartment(me),
    },
  },
  create: {
    document: seatCommitteeMember,
    verb: 'seat',
    by: 'decider',
    seat: 'committee',
    parts: [
      {
        name: 'member',
        fields: [
          { name: 'region', kind: 'region' },
          { name: 'person', kind: 'record', of: 'Person' },
          { name: 'specialities', kind: 'choices', of: 'speciality', choices: fields },
          { name: 'expertise' },
          { name: 'until', kind: 'day', optional: true },
        ],
      },
    ],
  },
});
