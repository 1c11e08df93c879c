import { certificateLifecycle, confirmationLifecycle, issuedStates } from "../../shared/confirmation/confirmation.ts";
import { eventRegisterLifecycle } from "../../shared/confirmation/register.ts";
import { evaluationLifecycle } from "../../shared/confirmation/evaluation.ts";
import { isCity } from "../../shared/region/region.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Certificate } from "./certificate.entity.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { EventRegister } from "./register.entity.ts";

/**
 * Confirmations are public once confirmed (SD-E 三(一), HN 二); before that, visible to organiser, evaluator and the
 * region's offices.
 */
export const confirmations = resource({
  entity: Confirmation,
  one: "confirmation",
  many: "confirmations",
  lifecycle: confirmationLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "=", "confirmed"),
      overseen(it, actor),
      ...(actor.organization
        ? [it("organiser", "=", actor.organization), it("evaluator", "=", actor.organization)]
        : []),
    ]),
  needs: ["region", "policyOn", "organiser", "evaluator"],
  rolesOn: (actor, it) =>
    competencesOf(it, "confirmation", actor, { applicant: it.organiser, evaluator: it.evaluator }),
  groundOf: groundIn("confirmation"),
});

/** An evaluation is visible to the body, to the organiser, who answers its findings, and to the region's offices. */
export const evaluations = resource({
  entity: Evaluation,
  one: "evaluation",
  many: "evaluations",
  lifecycle: evaluationLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...(actor.organization ? [it("organiser", "=", actor.organization), it("body", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "organiser", "body"],
  rolesOn: (actor, it) => competencesOf(it, "confirmation", actor, { applicant: it.organiser, evaluator: it.body }),
  groundOf: groundIn("confirmation"),
});

/**
 * Issued certificates are public, revoked or not; an application is visible to its organiser and the region's offices.
 */
export const certificates = resource({
  entity: Certificate,
  one: "certificate",
  many: "certificates",
  lifecycle: certificateLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "in", [...issuedStates]),
      overseen(it, actor),
      ...(actor.organization ? [it("organiser", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "organiser"],
  // Revocation follows only from a spot check, which lends the decider's competence. HN 三(五).
  rolesOn: (actor, it) =>
    competencesOf(it, "certificate", actor, { applicant: it.organiser }).filter((one) => one !== "decider"),
  groundOf: groundIn("certificate"),
});

/** A register is visible to the offices of its region and city. */
export const eventRegisters = resource({
  entity: EventRegister,
  one: "eventRegister",
  many: "eventRegisters",
  lifecycle: eventRegisterLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...actor.parties
        .filter(({ kind }) => kind === "cityBureau")
        .map(({ region }) => it(isCity(region) ? "city" : "region", "=", region)),
    ]),
  needs: ["region", "city", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "eventRegister", actor, {}),
  groundOf: groundIn("eventRegister"),
});
