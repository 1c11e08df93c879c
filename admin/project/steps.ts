import { projectTypes } from '../../shared/project.ts';
import type { Field } from '../platform/resource.ts';

/** A step of the registration: its questions, and the kinds of file that show what it says. */
export interface Step {
  readonly name: 'project' | 'parts' | 'ground' | 'period' | 'declarations' | 'validation';
  readonly fields?: readonly Field[];
  readonly evidence: readonly string[];
}
export const steps: readonly Step[] = [
  {
    name: 'project',
    fields: [
      { name: 'titleZh' },
      { name: 'titleEn', optional: true },
      { name: 'city', kind: 'city' },
      { name: 'type', kind: 'choice', of: 'projectType', choices: projectTypes },
      { name: 'owner', kind: 'record', of: 'Organization', optional: true },
      { name: 'mandate', kind: 'long', optional: true },
      { name: 'mandateFrom', kind: 'day', optional: true },
      { name: 'mandateTo', kind: 'day', optional: true },
      { name: 'poorArea', kind: 'flag' },
      { name: 'shield', kind: 'flag' },
      { name: 'shares', kind: 'json', optional: true },
    ],
    evidence: ['mandate', 'poorArea', 'shield'],
  },
  { name: 'parts', evidence: [] },
  {
    name: 'ground',
    fields: [
      { name: 'boundary', kind: 'geojson' },
      { name: 'hectaresDeclared', kind: 'decimal', unit: 'hectares' },
      { name: 'tenure', kind: 'long' },
    ],
    evidence: ['tenure'],
  },
  {
    name: 'period',
    fields: [
      { name: 'startedOn', kind: 'day' },
      { name: 'creditingFrom', kind: 'day' },
      { name: 'creditingTo', kind: 'day' },
    ],
    evidence: [],
  },
  {
    name: 'declarations',
    fields: [
      { name: 'elsewhere', kind: 'choice', of: 'answer', choices: ['yes', 'no'] },
      { name: 'declarations', kind: 'json', optional: true },
    ],
    evidence: [],
  },
  { name: 'validation', fields: [{ name: 'validator', kind: 'body', of: 'validation' }], evidence: [] },
];
