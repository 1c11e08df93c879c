import type { Module } from '../platform/module.ts';
import { Certificate } from './certificate.entity.ts';
import { CertificateResolver } from './certificate.resolver.ts';
import { Confirmation } from './confirmation.entity.ts';
import { NeutralityOfEvent } from './of-event.resolver.ts';
import { EventPaperResolver } from './paper.resolver.ts';
import { ConfirmationResolver } from './resolver.ts';

export const confirmationModule: Module = {
  name: 'confirmation', entities: [Confirmation, Certificate], resolvers: [ConfirmationResolver, CertificateResolver, NeutralityOfEvent, EventPaperResolver],
};
export { Certificate, Confirmation };
export { certificates, confirmations } from './resource.ts';
export { readCertificate } from './certificate-file.rules.ts';
export { certificateDownload } from './download.ts';
export { verifyCertificate } from './rules.ts';
export { keyIdOf, publicPemOf, type Payload } from './seal.ts';
