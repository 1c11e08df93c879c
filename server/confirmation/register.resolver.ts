import { sql } from "kysely";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { said } from "../../shared/platform/text.ts";
import { issuePaper } from "../paper/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, move } from "../platform/record/move.ts";
import { groundOf } from "../platform/record/resource.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { addWorkingDays, policyFor, termOf } from "../policy/index.ts";
import { registerValues } from "./paper.rules.ts";
import { EventRegister } from "./register.entity.ts";
import { periodDone, summed } from "./register.ts";
import { eventRegisters } from "./resource.ts";

/** By when a register is to be handed up: so many working days after its period; none where no clock runs. */
const handUpDue = (it: Pick<EventRegister, "region" | "policyOn" | "until">): string | null => {
  const term = termOf(it, "eventRegister", "applicant");
  return term ? addWorkingDays(it.until, term).on : null;
};

@Resolver(() => EventRegister)
export class EventRegisterResolver extends readsOf(eventRegisters) {
  /** @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN where no register is asked for, or while the period runs; FORBIDDEN but for who sums there; CONFLICT when it was summed. */
  @Mutation(() => EventRegister, {
    description:
      "Sum up the neutral activities of a city, or of the province out of its cities' acknowledged registers, in the period in which a day lies. SC 附表2.",
  })
  sumEventRegister(
    @Arg("region", () => String, { description: "GB/T 2260 code of the city, or of the province." }) code: string,
    @Arg("within", () => DayScalar, { description: "Any day of the period; how long one is the region's pack says." })
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
        // Two who sum it at once wait for each other. SQLite has one writer.
        if (inside.store.dialect === "postgresql")
          await sql`select pg_advisory_xact_lock(hashtext(${`register ${code} ${from}`}))`.execute(inside.trx);
        if (await inside.em.count(EventRegister, { region, city, from, id: { $ne: it.id } })) {
          throw new Refusal(
            "CONFLICT",
            "the register of this period was summed up already: sum it up anew, or hand it up",
            { field: "within", reason: "alreadySummed", from, until, clause: platformDefault },
          );
        }
        Object.assign(it, await summed(inside, it));
      },
    });
  }

  @Mutation(() => EventRegister, {
    description: "Sum a register up anew, before it is handed up or once it came back.",
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
    description: "Hand a register up, as it was summed, with the paper of it (附表2). SC 附表2.",
  })
  handUpEventRegister(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<EventRegister> {
    return move(eventRegisters, id, "handUp", context, {
      async rule(it, inside) {
        const today = dayOf(inside.now);
        const due = handUpDue(it);
        const term = termOf(it, "eventRegister", "acceptor");
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
          dueOn: term ? addWorkingDays(today, term).on : null,
        });
      },
    });
  }

  @Mutation(() => EventRegister, { description: "Acknowledge a register that was handed up. SC 附表2." })
  acknowledgeEventRegister(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<EventRegister> {
    return move(eventRegisters, id, "acknowledge", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }

  @Mutation(() => EventRegister, { description: "Send a register back, with what is to be mended." })
  returnEventRegister(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<EventRegister> {
    const why = said("reason", reason, 2000);
    return move(eventRegisters, id, "return", context, {
      note: why,
      input: { reason },
      rule: (it) => {
        Object.assign(it, { returnReason: why, dueOn: handUpDue(it) });
      },
    });
  }
}
