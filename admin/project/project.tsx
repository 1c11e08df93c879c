import { Ban, BadgeCheck, ClipboardCheck, FileCheck2, FileStack, Flame, ListChecks, LogOut, PauseCircle, PencilLine, RotateCcw, Send, Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { specialities } from '../../shared/methodology.ts';
import { isCity, regions } from '../../shared/region.ts';
import { nameOf, regionText, type Linked } from '../platform/name.ts';
import { decimalText, numberText } from '../platform/day.ts';
import { statesOf } from '../platform/list-page.tsx';
import { resourceOf, type Field } from '../platform/resource.ts';
import { either, t } from '../platform/text.ts';
import {
  acceptProject,
  draftProject,
  editProject,
  fileProject,
  projectList,
  projectOne,
  refuseProject,
  resumeProject,
  returnProject,
  submitProject,
  suspendProject,
  validateProject,
  withdrawProject,
} from './documents.ts';
import style from './project.module.css';

const leading = (project?: { subProjects: readonly Part[] }) => project?.subProjects[0]?.methodology?.id ?? '';
const reason: readonly Field[] = [{ name: 'reason', kind: 'long' }];
const what: readonly Field[] = [
  { name: 'titleZh' },
  { name: 'titleEn', optional: true },
  { name: 'methodology', kind: 'record', of: 'Methodology', filter: { state: ['filed'] }, initial: leading } as Field,
  { name: 'owner', kind: 'record', of: 'Organization', optional: true },
  { name: 'city', kind: 'city' },
];
const ground: readonly Field[] = [
  { name: 'boundary', kind: 'geojson' },
  { name: 'hectaresDeclared', kind: 'decimal', unit: 'hectares' },
  { name: 'tenure', kind: 'long' },
];
const period: readonly Field[] = [
  { name: 'creditingFrom', kind: 'day' },
  { name: 'creditingTo', kind: 'day' },
  { name: 'validator', kind: 'body', of: 'validation' },
];
type Part = { readonly id: string; readonly methodology?: Linked | null };
const methodologiesOf = (parts: readonly Part[]): readonly Linked[] => [
  ...new Map(parts.flatMap(({ methodology }) => (methodology ? [[methodology.id, methodology] as const] : []))).values(),
];
const withParts = ({ methodology, ...input }: Readonly<Record<string, unknown>>, id?: string) => ({ ...input, subProjects: [{ id, methodology }] });
const cities = () => [...regions.values()].filter(({ code, until }) => !until && isCity(code)).map(({ code }) => code);

export default resourceOf({
  type: 'Project',
  list: projectList,
  one: projectOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ number }) => number,
  search: 'titleZh',
  numbers: ['number', 'titleEn'],
  files: true,
  papers: true,
  findings: ['submitted', 'complete', 'validated'],
  columns: [
    { source: 'state', kind: 'state', narrow: 'head', sort: true },
    { source: 'titleZh', narrow: 'title', sort: true, text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: 'number', kind: 'serial' },
    { source: 'city', kind: 'region', narrow: 'line', sort: true },
    { source: 'subProjects', show: ({ subProjects }) => methodologiesOf(subProjects).map(nameOf).join(t('any.listComma')) },
    { source: 'owner', kind: 'name' },
    {
      source: 'areaSquareMetres',
      kind: 'whole',
      unit: 'hectares',
      sort: true,
      narrow: 'line',
      show: ({ areaSquareMetres }) => numberText(areaSquareMetres / 10_000, 1),
      text: ({ areaSquareMetres }) => (areaSquareMetres / 10_000).toFixed(2),
    },
    { source: 'dueOn', kind: 'due', narrow: 'head' },
  ],
  filters: [
    { source: 'state', values: statesOf('Project') },
    { source: 'speciality', of: 'speciality', values: specialities },
    { source: 'city', values: cities, name: regionText },
  ],
  views: [
    { name: 'progress', filter: { state: ['submitted', 'complete', 'validated'] } },
    { name: 'filed', filter: { state: ['filed'] } },
    { name: 'marine', filter: { speciality: ['marine'] } },
  ],
  lead: ({ city, owner }) => (
    <>
      <span>{regionText(city)}</span>
      {owner && <span>{either(owner.name, owner.nameEn)}</span>}
    </>
  ),
  parts: async () => {
    const { Around, Land } = await import('./land.tsx');
    return { Top: Land, Aside: Around };
  },
  facts: [
    {
      name: 'project',
      facts: [
        { source: 'owner', kind: 'record', of: 'Organization' },
        { source: 'developer', kind: 'record', of: 'Organization' },
        {
          source: 'subProjects',
          show: ({ subProjects }) => subProjects.map(({ id, titleZh, titleEn, methodology }) => (
            <span key={id} className={style.part}>
              {subProjects.length > 1 && `${either(titleZh, titleEn)} `}
              {methodology && <Link to={`/Methodology/${methodology.id}`}>{nameOf(methodology)}</Link>}
            </span>
          )),
        },
        { source: 'speciality', kind: 'choice', of: 'speciality' },
        { source: 'region', kind: 'region' },
        { source: 'city', kind: 'region' },
        { source: 'creditingFrom', kind: 'day' },
        { source: 'creditingTo', kind: 'day' },
        { source: 'number', kind: 'serial' },
        { source: 'filedOn', kind: 'day' },
        { source: 'policyOn', kind: 'day' },
        { source: 'hectaresDeclared', unit: 'hectares', show: ({ hectaresDeclared }) => <span className="number">{decimalText(hectaresDeclared)}</span> },
        {
          source: 'areaSquareMetres',
          unit: 'hectares',
          show: ({ areaSquareMetres }) => <span className="number">{numberText(areaSquareMetres / 10_000, 4)}</span>,
        },
        { source: 'tenure', kind: 'long' },
      ],
    },
    {
      name: 'validation',
      when: ({ validator }) => !!validator,
      facts: [
        { source: 'validator', kind: 'record', of: 'Organization' },
        { source: 'validation', kind: 'long' },
      ],
    },
  ],
  track: ['draft', 'submitted', 'complete', 'validated', 'filed'],
  verbs: {
    submit: { document: submitProject, Icon: Send },
    accept: { document: acceptProject, Icon: ClipboardCheck },
    validate: { document: validateProject, fields: [{ name: 'statement', kind: 'long' }], Icon: FileCheck2 },
    file: { document: fileProject, Icon: BadgeCheck },
    resume: { document: resumeProject, Icon: RotateCcw },
    edit: {
      document: editProject,
      prefill: true,
      Icon: PencilLine,
      fields: [...what, ...ground, ...period],
      open: ({ moves }) => moves.some(({ action }) => action === 'submit'),
      variables: ({ id, revision, subProjects }, answers) => ({ id, revision, input: withParts(answers, subProjects[0]?.id) }),
    },
    issue: {
      to: ({ id }) => `/Issuance/create?project=${id}`,
      Icon: FileStack,
      open: ({ state, owner, developer }, { organization }) => state === 'filed' && !!organization && [owner?.id, developer?.id].includes(organization.id),
    },
    reverse: {
      to: ({ id }) => `/Reversal/create?project=${id}`,
      Icon: Flame,
      grave: true,
      open: ({ state, owner }, { organization, parties }) =>
        ['filed', 'suspended'].includes(state) &&
        ((!!organization && owner?.id === organization.id) || parties.some(({ kind }) => ['department', 'operator', 'subCentre'].includes(kind))),
    },
    admit: {
      to: ({ id }) => `/Admission/create?project=${id}`,
      Icon: ListChecks,
      open: ({ state }, { parties }) => state === 'filed' && parties.some(({ kind }) => kind === 'department'),
    },
    return: { document: returnProject, fields: reason, grave: true, Icon: Undo2 },
    refuse: { document: refuseProject, fields: reason, grave: true, Icon: Ban },
    suspend: { document: suspendProject, fields: reason, grave: true, Icon: PauseCircle },
    withdraw: { document: withdrawProject, fields: reason, grave: true, Icon: LogOut },
  },
  create: {
    document: draftProject,
    verb: 'draft',
    parts: [
      { name: 'what', fields: what },
      { name: 'ground', fields: ground },
      { name: 'period', fields: period },
    ],
    variables: (input) => ({ input: withParts(input) }),
  },
});
