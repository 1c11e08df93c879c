import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { modalities, type Modality } from "../../shared/platform/competence.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor, type Governed, type Seat } from "../policy/index.ts";
import { assertToBeJoined, type Joint } from "./joint.rules.ts";
import { Methodology } from "./methodology.entity.ts";
import { methodologies } from "./resource.ts";

/** The seat of the sector authority in joint filing (联合备案); none where the pack has no joint filing. SD-P 四(一). */
const jointSeat = ({ region, policyOn }: Governed): Seat | undefined =>
  policyFor(region, policyOn).seats["methodology"]?.sealer;

/** The state of joint filing. */
export const jointly = (it: Methodology): Joint => ({ seat: jointSeat(it), by: it.jointDepartment });
/** The name of the department with which it is filed jointly, and the clause; null where there is none. */
export async function jointOf(
  it: Methodology,
  { em }: Inside,
): Promise<{ readonly name: string; readonly clause: string } | null> {
  if (!it.jointDepartment) return null;
  return {
    name: (await em.findOneOrFail(Organization, { id: it.jointDepartment })).name,
    clause: jointSeat(it)!.clause,
  };
}

@Resolver(() => Methodology)
export class JointResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      `How binding joint filing with a sector authority is: ${modalities.join(", ")}; ` +
      "null where the region has no joint filing. SD-P 四(一).",
  })
  jointModality(@Root() it: Methodology): Modality | null {
    return jointSeat(it)?.modality ?? null;
  }
  /** @throws Refusal FORBIDDEN unless the pack seats the actor; CONFLICT where a department has already consented. */
  @Mutation(() => Methodology, {
    description: "Consent to joint filing as the sector authority, during public notice. SD-P 四(一).",
  })
  joinMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return act(methodologies, id, "join", "sealer", context, {
      states: ["publicNotice"],
      rule(it, { actor, now }) {
        assertToBeJoined(jointly(it));
        Object.assign(it, { jointDepartment: actor.organization, jointOn: dayOf(now) });
      },
    });
  }
}
