import type { Module } from "../platform/module.ts";
import { Certificate } from "./certificate.entity.ts";
import { CertificateResolver } from "./certificate.resolver.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { EvaluationOfConfirmation, EvaluationResolver } from "./evaluation.resolver.ts";
import { NeutralityOfEvent } from "./of-event.resolver.ts";
import { EventPaperResolver } from "./paper.resolver.ts";
import { PlatformConfirmationResolver } from "./platform.resolver.ts";
import { EventRegister } from "./register.entity.ts";
import { EventRegisterResolver } from "./register.resolver.ts";
import { RegistersDueResolver } from "./registers-due.resolver.ts";
import { ConfirmationResolver } from "./resolver.ts";

export const confirmationModule: Module = {
  name: "confirmation",
  entities: [Confirmation, Certificate, Evaluation, EventRegister],
  resolvers: [
    ConfirmationResolver,
    PlatformConfirmationResolver,
    CertificateResolver,
    EvaluationResolver,
    EvaluationOfConfirmation,
    NeutralityOfEvent,
    EventPaperResolver,
    EventRegisterResolver,
    RegistersDueResolver,
  ],
};
export { Certificate, Confirmation, Evaluation };
export { claimsOf } from "./claim.ts";
export { claimsByName } from "./of-event.resolver.ts";
export { certificates, confirmations, evaluations } from "./resource.ts";
export { certificateFile, readCertificate } from "./certificate-file.rules.ts";
export { certificateDownload, registerSheets } from "./download.ts";
export { keyIdOf, verifyCertificate } from "./rules.ts";
export { publicPemOf, type Payload } from "./seal.ts";
