import { Ban, FileCheck2, Send, Stamp, Undo2 } from 'lucide-react';
import { nameOf } from '../platform/name.ts';
import { dayText } from '../platform/day.ts';
import { statesOf } from '../platform/list-page.tsx';
import { resourceOf, type Field } from '../platform/resource.ts';
import { draftIssuance, issuanceList, issuanceOne, orderIssuance, refuseIssuance, returnIssuance, submitIssuance, verifyIssuance } from './documents.ts';

const reason: readonly Field[] = [{ name: 'reason', kind: 'long' }];

export default resourceOf({
  type: 'Issuance',
  list: issuanceList,
  one: issuanceOne,
  files: true,
  papers: true,
  findings: ['submitted', 'verified'],
  title: ({ project, periodFrom, periodTo }) => `${project ? nameOf(project) : ''} ${dayText(periodFrom, true)} – ${dayText(periodTo, true)}`,
  columns: [
    { source: 'state', kind: 'state', narrow: 'head', sort: true },
    { source: 'project', kind: 'name', narrow: 'title' },
    { source: 'periodFrom', kind: 'day', sort: true, narrow: 'line' },
    { source: 'periodTo', kind: 'day', sort: true },
    { source: 'reductionsKilograms', kind: 'kilograms', sort: true },
    { source: 'verifiedKilograms', kind: 'kilograms', narrow: 'line' },
    { source: 'verifier', kind: 'name' },
    { source: 'dueOn', kind: 'due', narrow: 'head' },
  ],
  filters: [{ source: 'state', values: statesOf('Issuance') }],
  views: [
    { name: 'progress', filter: { state: ['submitted', 'verified'] } },
    { name: 'issued', filter: { state: ['issued'] } },
  ],
  facts: [
    {
      name: 'issuance',
      facts: [
        { source: 'project', kind: 'record', of: 'Project' },
        { source: 'owner', kind: 'record', of: 'Organization' },
        { source: 'region', kind: 'region' },
        { source: 'city', kind: 'region' },
        { source: 'periodFrom', kind: 'day' },
        { source: 'periodTo', kind: 'day' },
        { source: 'reductionsKilograms', kind: 'kilograms' },
        { source: 'policyOn', kind: 'day' },
        { source: 'report', kind: 'long' },
      ],
    },
    {
      name: 'verification',
      facts: [
        { source: 'verifier', kind: 'record', of: 'Organization' },
        { source: 'verifiedKilograms', kind: 'kilograms' },
        { source: 'block', kind: 'ref', of: 'Block' },
        { source: 'verification', kind: 'long' },
      ],
    },
  ],
  track: ['draft', 'submitted', 'verified', 'issued'],
  verbs: {
    submit: { document: submitIssuance, Icon: Send },
    verify: {
      document: verifyIssuance,
      Icon: FileCheck2,
      fields: [
        {
          name: 'verifiedKilograms',
          kind: 'tonnes',
          unit: 'tCO2e',
          initial: ({ reductionsKilograms }: { reductionsKilograms: number }) => (reductionsKilograms / 1000).toFixed(3),
        } as Field,
        { name: 'statement', kind: 'long' },
      ],
    },
    order: { document: orderIssuance, Icon: Stamp, fields: [{ name: 'bufferKilograms', kind: 'tonnes', unit: 'tCO2e', optional: true }] },
    return: { document: returnIssuance, fields: reason, grave: true, Icon: Undo2 },
    refuse: { document: refuseIssuance, fields: reason, grave: true, Icon: Ban },
  },
  create: {
    document: draftIssuance,
    verb: 'draft',
    variables: (input) => ({ input }),
    parts: [
      {
        name: 'issuance',
        fields: [
          { name: 'project', kind: 'record', of: 'Project', filter: { state: ['filed'] }, own: 'owner' },
          { name: 'periodFrom', kind: 'day' },
          { name: 'periodTo', kind: 'day' },
          { name: 'reductionsKilograms', kind: 'tonnes', unit: 'tCO2e' },
          { name: 'report', kind: 'long' },
          { name: 'verifier', kind: 'body', of: 'verification' },
        ],
      },
    ],
  },
  parts: async () => {
    const { Entries } = await import('../ledger/entries.tsx');
    return { Below: ({ record: { block } }) => (block ? <Entries filter={{ block: [block] }} /> : null) };
  },
});
