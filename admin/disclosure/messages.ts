import { platformMessages } from '../platform/messages.ts';

export const messages = { ...platformMessages };
