import { Event, InventoryLine } from "../event/index.ts";
import { Attachment } from "../file/index.ts";
import { Finding } from "../finding/index.ts";
import { Organization } from "../identity/index.ts";
import { coverageOf } from "../offset/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { issuedStates } from "../../shared/confirmation/confirmation.ts";
import { claimsOf } from "./claim.ts";
import { Certificate } from "./certificate.entity.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { Evaluation } from "./evaluation.entity.ts";
import type { Dossier } from "./paper.rules.ts";

/** The facts of events, in the order of `ids`, in a fixed number of queries. */
export async function dossiersOf(ids: readonly string[], inside: Inside): Promise<Dossier[]> {
  const { em } = inside;
  const of = { $in: [...ids] };
  const [events, lines, confirmations, certificates, covered] = [
    await em.find(Event, { id: of }),
    await em.find(InventoryLine, { event: of }, { orderBy: { id: "asc" } }),
    await em.find(
      Confirmation,
      { event: of, state: { $in: ["draft", "engaged", "confirmed", "notConfirmed"] } },
      { orderBy: { id: "asc" } },
    ),
    await em.find(Certificate, { event: of, state: { $in: [...issuedStates] } }, { orderBy: { id: "asc" } }),
    await coverageOf(inside, ids),
  ];
  const claims = await claimsOf(inside, ids);
  const evaluations = await em.find(Evaluation, { event: of });
  const findings = await em.find(
    Finding,
    { subjectType: "confirmation", subjectId: { $in: confirmations.map(({ id }) => id) } },
    { orderBy: { raisedAt: "asc" } },
  );
  const files = await em.find(
    Attachment,
    { subjectId: { $in: [...ids, ...confirmations.map(({ id }) => id)] } },
    { orderBy: { id: "asc" } },
  );
  const parties = [
    ...events.map(({ organiser }) => organiser),
    ...confirmations.flatMap(({ evaluator }) => evaluator ?? []),
  ];
  const named = new Map((await em.find(Organization, { id: { $in: parties } })).map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => {
    const event = events.find((one) => one.id === id);
    if (!event) return [];
    const confirmation = confirmations.findLast((one) => one.event === id) ?? null;
    return [
      {
        event,
        organiser: named.get(event.organiser)!,
        lines: lines.filter((line) => line.event === id),
        covered: covered.get(id),
        claim: claims.get(id)!,
        confirmation,
        evaluation: evaluations.find((one) => one.confirmation === confirmation?.id) ?? null,
        evaluator: (confirmation?.evaluator && named.get(confirmation.evaluator)) ?? null,
        certificate: certificates.findLast((one) => one.event === id)?.number ?? null,
        findings: findings.filter(({ subjectId }) => subjectId === confirmation?.id),
        attachments: files
          .filter(({ subjectId }) => subjectId === id || subjectId === confirmation?.id)
          .map(({ name }) => name),
      },
    ];
  });
}
