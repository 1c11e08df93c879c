import { t } from '../platform/text.ts';

/** The draw that puts the inspection bodies in an order is named by the platform after the check that it serves. */
const ofBodies = /: bodies$/;
export const isOfBodies = (purpose: string): boolean => ofBodies.test(purpose);
export const purposeText = (purpose: string): string => (isOfBodies(purpose) ? t('draw.bodies', { purpose: purpose.replace(ofBodies, '') }) : purpose);
