import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { IssuedPart } from "../../shared/issuance/issuance.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { assertAnswered } from "../finding/index.ts";
import { Organization } from "../identity/index.ts";
import { issue } from "../ledger/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { byTwo } from "../platform/record/by-two.ts";
import { move } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { assertNoticed, dueFor, noticeEnd, noticeOf, policyFor } from "../policy/index.ts";
import { propose } from "../proposal/index.ts";
import { parted, Project, sharesOf } from "../project/index.ts";
import { assertBuffer } from "./buffer.ts";
import { assertApart, assertFiled, assertInForce, assertNoReversal, assertUnbound, basisOf } from "./guard.ts";
import { Issuance } from "./issuance.entity.ts";
import { issueNotice } from "./paper.ts";
import { assertShown, claimPeriod } from "./registered.ts";
import { issuances } from "./resource.ts";

interface Ordered {
  readonly bufferKilograms: Kilograms;
}
/** The order to issue, by two people. */
export const ordered = byTwo(issuances, "order", ({ bufferKilograms: buffer }: Ordered) => ({
  async rule(it, inside) {
    assertNoticed(it.noticeEndsOn!, dayOf(inside.now), noticeOf(it, "issuance"));
    await assertAnswered(inside, "issuance", it.id);
    const project = await inside.em.findOneOrFail(Project, { id: it.project });
    assertFiled(project);
    await assertApart(it, project, inside);
    await assertUnbound(inside, project.id);
    await assertNoReversal(inside, project.id);
    const { part, methodology } = await basisOf(inside, it.subProject);
    assertInForce(methodology, inside);
    assertBuffer(buffer, methodology);
    await assertShown(it, project, inside);
    await claimPeriod(it, project, inside);
    const parts = parted(it.verifiedKilograms! - buffer, sharesOf(project));
    const { id: block, first } = await issue(
      inside,
      {
        mechanism: `${it.region}-PHCER`,
        region: it.region,
        policyOn: it.policyOn,
        holder: it.owner,
        kilograms: it.verifiedKilograms!,
        project: project.id,
        issuance: it.id,
        methodologyCode: methodology.code,
        speciality: part.speciality,
        vintage: Number(it.periodTo.slice(0, 4)),
        parts,
        demonstration: methodology.demonstration,
        clause: policyFor(it.region, it.policyOn).seats["issuance"]?.decider?.clause ?? platformDefault,
      },
      buffer,
    );
    Object.assign(it, {
      block,
      dueOn: null,
      parts: project.shares.length > 0 ? await named(parts, first, inside) : [],
    });
    await issueNotice(it, project, buffer, methodology.demonstration, inside);
  },
}));

@Resolver(() => Issuance)
export class OrderResolver {
  @Mutation(() => Issuance, {
    description: "Put verified reductions on public notice (公示), for the working days of the region's pack.",
  })
  publiciseIssuance(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Issuance> {
    return move(issuances, id, "publicise", context, {
      rule(it, { now }) {
        const noticeBeganOn = dayOf(now);
        const noticeEndsOn = noticeEnd(noticeBeganOn, noticeOf(it, "issuance").value);
        Object.assign(it, { noticeBeganOn, noticeEndsOn, dueOn: dueFor(it, "issuance", "decider", noticeEndsOn) });
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN while the notice runs, a comment is unanswered or a reversal is not compensated, when
   * the project is not filed, or the methodology is a demonstration in production.
   */
  @Mutation(() => Issuance, {
    description:
      "Propose the order to issue (签发) after its public notice: once a second person confirms it, credits in whole " +
      "kilograms, to the owner, or to the beneficiaries under its mandate. SD-P 三(二)4; HN 四(二).",
  })
  orderIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("bufferKilograms", () => KilogramsScalar, {
      defaultValue: 0,
      description: "Set aside against reversals: only where the methodology itself deducts nothing.",
    })
    bufferKilograms: Kilograms,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return propose(ordered, id, { bufferKilograms }, context);
  }
}

/** Parts with their holders' names and first serials. */
async function named(parts: ReturnType<typeof parted>, first: number, { em }: Inside): Promise<IssuedPart[]> {
  const organizations = new Map(
    (await em.find(Organization, { id: { $in: parts.map(({ holder }) => holder) } })).map(({ id, name }) => [id, name]),
  );
  let at = first;
  return parts.map(({ holder, kilograms }) => {
    const part = { holder, name: organizations.get(holder)!, kilograms, first: at };
    at += kilograms;
    return part;
  });
}
