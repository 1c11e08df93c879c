import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** An official paper (公文): issued and placed before its addressee, who acknowledges it (送达回证); void when it was issued in error. Platform default. */
export const paperLifecycle = lifecycle('paper', 'issued', {
  acknowledge: { from: ['issued'],                 to: 'acknowledged', by: 'applicant' },
  void:        { from: ['issued', 'acknowledged'], to: 'void',         by: 'decider' },
});
export type PaperState = StateOf<typeof paperLifecycle>;
export type PaperAction = ActionOf<typeof paperLifecycle>;

/** The forms in which a paper is had. */
export const paperForms = ['docx', 'pdf'] as const;
export type PaperForm = (typeof paperForms)[number];
