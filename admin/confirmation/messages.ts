import type { Messages } from '../platform/text.ts';

export const confirmationMessages = {
  'Certificate.one': ['碳中和证明书', 'Certificate'],
  'Certificate.many': ['碳中和证明书', 'Certificates'],
  'Certificate.empty': ['还没有证明书', 'No certificates yet'],
  'Confirmation.one': ['中和确认', 'Confirmation'],
  'Confirmation.many': ['中和确认', 'Confirmations'],
} as const satisfies Messages;
