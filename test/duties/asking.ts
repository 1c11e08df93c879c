import type { RefusalCode } from "../../shared/platform/refusal.ts";
import { Telling, type Party } from "../../server/seeds/story/telling.ts";
import { same, Unkept } from "./unkept.ts";

/** Asks over HTTP as the story does, and breaks off where something does not hold. */
export class Asking extends Telling {
  /** @throws Unkept unless both are the same. */
  override check(what: string, found: unknown, expected: unknown): void {
    same(what, found, expected);
  }

  /** @throws Unkept unless it is refused with this code and, where one is named, this reason; always with a clause. */
  override async refused(
    what: string,
    party: Party | null,
    query: string,
    variables: object,
    code: RefusalCode,
    reason?: string,
  ): Promise<void> {
    const { errors } = await this.send(party, query, variables as Record<string, unknown>);
    const { extensions = {}, message = "" } = errors?.[0] ?? {};
    const found = errors ? `${String(extensions["code"])} ${String(extensions["reason"])}` : "accepted";
    const isAsExpected = extensions["code"] === code && (!reason || extensions["reason"] === reason);
    if (!isAsExpected) throw new Unkept(`${what}: ${found} ${message} instead of ${code} ${reason ?? ""}`.trim());
    if (!extensions["clause"]) throw new Unkept(`${what}: refused without a clause`);
  }
}
