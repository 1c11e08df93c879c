/** Writes to the ledger at the address it is given until it is killed; says on standard output which block it retired, once that is committed. */
import "reflect-metadata";
import { writeSync } from "node:fs";
import { issue, shift } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { newId } from "../../server/platform/clock.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { open } from "../../server/platform/store/store.ts";
import { actors } from "../support/actors.ts";
import { keys } from "../support/platform.ts";

const store = await open(process.argv[2]!, holdings);
const context = () => ({ store, actor: actors.department, now: new Date().toISOString(), keys });
const mechanism = newId(new Date().toISOString());
const work = async (): Promise<void> => {
  for (;;) {
    const block = await once(context(), { act: "victim" }, (inside) =>
      issue(inside, {
        mechanism,
        region: "370000",
        policyOn: "2026-01-01",
        holder: "o-forester",
        kilograms: 100,
        project: "p",
        issuance: "i",
        methodologyCode: "m",
        speciality: "forest",
        vintage: 2025,
        demonstration: true,
        clause: "platform default",
      }),
    );
    const retired = await once(context(), { act: "victim" }, (inside) =>
      shift(
        inside,
        "retire",
        block,
        40,
        { account: "retired" },
        { purpose: "publicGood", beneficiary: "公众", statement: "注销，用于公益" },
      ),
    );
    writeSync(1, `${retired.id}\n`);
  }
};
await Promise.all(Array.from({ length: 4 }, work));
