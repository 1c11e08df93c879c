import type { Module } from "../platform/module.ts";
import { idBefore } from "../platform/http/router.ts";
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
import { certificates, confirmations, evaluations, eventRegisters } from "./resource.ts";
import { templates } from "./templates.ts";
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
  resources: [confirmations, evaluations, certificates, eventRegisters],
  routes: [
    {
      method: "GET",
      path: `/certificates/:number(^\\d{6}-C-\\d{4}-\\d{4,9}).json`,
      load: async () => (await import("./download.ts")).certificateDownload,
    },
    {
      method: "GET",
      path: `/registers/${idBefore}.:form(^(?:xlsx|csv)$)`,
      price: 5_000,
      load: async () => (await import("./download.ts")).registerSheets,
    },
  ],
  papers: templates,
  invariants: async () => (await import("./invariants.ts")).confirmationInvariants,
};
export { Certificate, Confirmation, Evaluation };
export { certificates, confirmations, evaluations };
export { claimsOf } from "./claim.ts";
export { claimsByName } from "./of-event.resolver.ts";
export { certificateFile, readCertificate } from "./certificate-file.rules.ts";
export { keyIdOf, verifyCertificate } from "./rules.ts";
export { publicPemOf, type Payload } from "./seal.ts";
