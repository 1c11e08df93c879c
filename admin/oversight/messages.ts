import type { Messages } from '../platform/text.ts';

export const oversightMessages = {
  'SpotCheck.one': ['抽查', 'Spot-check'],
  'SpotCheck.many': ['抽查', 'Spot-checks'],
  'SpotCheck.empty': ['还没有抽查', 'No spot-checks yet'],
} as const satisfies Messages;
