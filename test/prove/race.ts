import type { Block } from "../../server/ledger/index.ts";
import { checkLedger, issue } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { platformOn } from "../support/platform.ts";

const retire =
  'mutation ($id: ID!, $kilograms: Kilograms!) { retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "本单位", statement: "注销，用于本单位运营") { id } }';

/** `clients` at once, `rounds` times: each wants as much of one block, which has not enough for all. Just as many get it as there is supply for. */
export async function runRace({
  url,
  clients,
  rounds,
}: {
  readonly url: string;
  readonly clients: number;
  readonly rounds: number;
}) {
  const w = await platformOn(url);
  const violations: string[] = [];
  let [accepted, refused] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const size = 7 + (round % 30);
    // For half of them on the average, with a rest that is too little for one more.
    const supply = size * (1 + ((round * 37) % clients)) + (round % size);
    const block: Block = await once(w.contextOf(actors.department), { act: "race" }, (inside) =>
      issue(inside, {
        mechanism: `R${round}`,
        region: "370000",
        policyOn: "2026-01-01",
        holder: "o-forester",
        kilograms: supply,
        project: "p",
        issuance: "i",
        methodologyCode: "m",
        speciality: "forest",
        vintage: 2025,
        demonstration: true,
        clause: "platform default",
      }),
    );
    const answers = await Promise.all(
      Array.from({ length: clients }, () =>
        w.ask(actors.forester, retire, { variables: { id: block.id, kilograms: size } }),
      ),
    );
    const ok = answers.filter(({ retireBlock }) => retireBlock).length;
    const expected = Math.min(clients, Math.floor(supply / size));
    if (ok !== expected)
      violations.push(`round ${round}: ${ok} of ${clients} got ${size} kg of ${supply}, not ${expected}`);
    for (const { refused: code } of answers)
      if (code && !["RULE_BROKEN", "WRONG_STATE"].includes(code)) violations.push(`round ${round}: ${code}`);
    accepted += ok;
    refused += clients - ok;
  }
  violations.push(...(await checkLedger(w.store)).map((one) => JSON.stringify(one)));
  await w.close();
  return { violations, accepted, refused };
}
