import { sql } from "kysely";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { issuePaper } from "../paper/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, move } from "../platform/record/move.ts";
import { groundOf } from "../platform/record/resource.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { registerValues } from "./paper.rules.ts";
import { EventRegister } from "./register.entity.ts";
import { periodDone, summed } from "./register.ts";
import { eventRegisters } from "./resource.ts";

/** The deadline for submitting a register, in working days after its period; null where there is none. */
const handUpDue = (it: Pick<EventRegister, "region" | "policyOn" | "until">): string | null =>
  dueFor(it, "eventRegister", "applicant", it.until);

@Resolver(() => EventRegister)
export class EventRegisterResolver extends readsOf(eventRegisters) {
  /**
   * @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN where no register is required, or while the period
   * runs; FORBIDDEN except to the office that compiles it; CONFLICT when it exists already.
   */
  @Mutation(() => EventRegister, {
    description:
      "Compile the carbon-neutral events of a city, or of the province from its cities' acknowledged registers, in " +
      "the period that contains a given day. SC 附表2.",
  })
  sumEventRegister(
    @Arg("region", () => String, { description: "GB/T 2260 code of the city, or of the province." }) code: string,
    @Arg("within", () => DayScalar, { description: "Any day of the period; its length is set by the region's pack." })
    within: string,
    @Ctx() context: Context,
  ): Promise<EventRegister> {
    const { nameZh, nameEn } = regionOf(code, dayOf(context.now));
    const region = provinceOf(code);
    const { from, until } = periodDone(region, within, context.now);
    const city = region === code ? null : code;
    const { titleZh, titleEn } = policyFor(region, until).register!;
    const fields = {
      region,
      city,
      from,
      until,
      policyOn: until,
      titleZh: `${nameZh}：${titleZh}`,
      titleEn: `${nameEn}: ${titleEn}`,
    };
    return begin(eventRegisters, { ...fields, dueOn: handUpDue(fields) }, context, {
      input: { code, within },
      async rule(it, inside) {
        // Concurrent attempts wait for each other. SQLite has a single writer.
        if (inside.dialect === "postgresql")
          await sql`select pg_advisory_xact_lock(hashtext(${`register ${code} ${from}`}))`.execute(inside.trx);
        if (await inside.em.count(EventRegister, { region, city, from, id: { $ne: it.id } })) {
          throw new Refusal("CONFLICT", "the register of this period exists already: compile it again, or submit it", {
            field: "within",
            reason: "alreadySummed",
            from,
            until,
            clause: platformDefault,
          });
        }
        Object.assign(it, await summed(inside, it));
      },
    });
  }

  @Mutation(() => EventRegister, {
    description: "Compile a register again, before it is submitted or after it was returned.",
  })
  resumEventRegister(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<EventRegister> {
    return act(eventRegisters, id, "resum", "applicant", context, {
      states: ["summed", "returned"],
      rule: async (it, inside) => {
        Object.assign(it, await summed(inside, it));
      },
    });
  }

  @Mutation(() => EventRegister, {
    description: "Submit a compiled register with its paper (附表2). SC 附表2.",
  })
  handUpEventRegister(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<EventRegister> {
    return move(eventRegisters, id, "handUp", context, {
      async rule(it, inside) {
        const today = dayOf(inside.now);
        const due = handUpDue(it);
        const { region, city, policyOn, titleZh: title, titleEn } = it;
        const { id: paper } = await issuePaper(inside, {
          template: "sichuanRegister",
          about: { type: "eventRegister", id, region, policyOn, city, title, titleEn },
          values: registerValues(it),
          clause: groundOf(eventRegisters, it, "applicant").clause,
        });
        Object.assign(it, {
          paper,
          handedUpOn: today,
          late: !!due && today > due,
          returnReason: null,
          dueOn: dueFor(it, "eventRegister", "acceptor", today),
        });
      },
    });
  }

  @Mutation(() => EventRegister, { description: "Acknowledge a submitted register. SC 附表2." })
  acknowledgeEventRegister(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<EventRegister> {
    return move(eventRegisters, id, "acknowledge", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }

  @Mutation(() => EventRegister, { description: "Return a register, stating what must be corrected." })
  returnEventRegister(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<EventRegister> {
    const why = requiredText("reason", reason, 2000);
    return move(eventRegisters, id, "return", context, {
      note: why,
      input: { reason },
      rule: (it) => {
        Object.assign(it, { returnReason: why, dueOn: handUpDue(it) });
      },
    });
  }
}
