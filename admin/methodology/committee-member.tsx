import { UserMinus } from 'lucide-react';
import { nameOf } from '../platform/name.ts';
import { today } from '../platform/day.ts';
import { resourceOf } from '../platform/resource.ts';
import { committeeMemberList, committeeMemberOne, endCommitteeMember, seatCommitteeMember } from './documents.ts';

export default resourceOf({
  type: 'CommitteeMember',
  list: committeeMemberList,
  one: committeeMemberOne,
  title: ({ person, id }) => (person ? nameOf(person) : id),
  search: 'expertise',
  sort: { field: 'since', order: 'DESC' },
  columns: [
    { source: 'person', kind: 'name', narrow: 'title' },
    { source: 'person.organization', kind: 'name', narrow: 'line' },
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
        { source: 'person.organization', kind: 'record', of: 'Organization' },
        { source: 'expertise', wide: true },
        { source: 'region', kind: 'region' },
        { source: 'since', kind: 'day' },
        { source: 'until', kind: 'day' },
      ],
    },
  ],
  verbs: {
    end: {
      document: endCommitteeMember,
      grave: true,
      Icon: UserMinus,
      fields: [
        { name: 'until', kind: 'day', initial: today },
        { name: 'reason', kind: 'long' },
      ],
      open: ({ until }, { parties }) => !until && parties.some(({ kind }) => kind === 'department'),
    },
  },
  create: {
    document: seatCommitteeMember,
    verb: 'seat',
    by: 'decider',
    seat: 'committee',
    parts: [{ name: 'member', fields: [{ name: 'region', kind: 'region' }, { name: 'person', kind: 'record', of: 'Person' }, { name: 'expertise' }] }],
  },
});
