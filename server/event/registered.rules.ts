import type { ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import { bearers, type Bearer } from "../../shared/event/event.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import type { AccountingWay } from "../../shared/event/registration-form.ts";
import { optionalText, requiredText } from "../../shared/platform/text.ts";

/** Facts of an event beside its plan: other organisers, further figures of its size, and the content of 附表1. */
export interface Registered {
  readonly coOrganisers?: readonly string[];
  readonly personTimes?: number | null;
  readonly areaSquareMetres?: number | null;
  readonly onlineAttendance?: number | null;
  readonly promised?: boolean;
  readonly content?: string | null;
  readonly neutralBy?: string | null;
  readonly responsible?: string | null;
  readonly offsetBy?: readonly Bearer[];
  readonly intendedRoute?: ConfirmationRoute | null;
  readonly accountingWay?: AccountingWay | null;
  readonly accountingBody?: string | null;
}
const most = 50;

/**
 * The facts, normalised.
 * @param endsOn ISO day: neutrality cannot be promised before the end.
 * @throws Refusal INVALID_INPUT naming the field: too many organisers, nobody who offsets, a day too early, an
 * accounting body without a name.
 */
export function registered(it: Registered, endsOn: string): Required<Registered> {
  const coOrganisers = [
    ...new Set(
      (it.coOrganisers ?? []).filter((one) => one.trim()).map((one) => requiredText("coOrganisers", one, 200)),
    ),
  ];
  if (coOrganisers.length > most)
    throw invalidInput("coOrganisers", "tooMany", `at most ${most} other organisers`, { most });
  const offsetBy = bearers.filter((one) => (it.offsetBy ?? ["organiser"]).includes(one));
  if (offsetBy.length === 0)
    throw invalidInput("offsetBy", "nobodyOffsets", `state who offsets: ${bearers.join(", ")}`);
  if (it.neutralBy && it.neutralBy < endsOn)
    throw invalidInput("neutralBy", "neutralTooEarly", `neutrality cannot be reached before the end, ${endsOn}`, {
      endsOn,
    });
  const accountingBody = optionalText("accountingBody", it.accountingBody, 200);
  if (it.accountingWay === "body" && !accountingBody)
    throw invalidInput("accountingBody", "nameTheBody", "name the accounting body", { clause: "SC 附表1" });
  return {
    coOrganisers,
    offsetBy,
    accountingBody,
    accountingWay: it.accountingWay ?? null,
    intendedRoute: it.intendedRoute ?? null,
    neutralBy: it.neutralBy ?? null,
    promised: it.promised ?? false,
    personTimes: it.personTimes ?? null,
    areaSquareMetres: it.areaSquareMetres ?? null,
    onlineAttendance: it.onlineAttendance ?? null,
    content: optionalText("content", it.content, 5000),
    responsible: optionalText("responsible", it.responsible, 200),
  };
}
