import { checkLedger, issue } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { platformOn } from "../support/platform.ts";

const retire =
  'mutation ($id: ID!, $kilograms: Kilograms!) { retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "本单位", statement: "注销，用于本单位运营") { id serials } }';

/** The same request twice, `pairs` times, half of them at once: one effect and one answer; the same key with another body is refused. */
export async function runReplay({ url, pairs }: { readonly url: string; readonly pairs: number }) {
  const w = await platformOn(url);
  const violations: string[] = [];
  const { id } = await once(w.contextOf(actors.department), { act: "replay" }, (inside) =>
    issue(inside, {
      mechanism: "R",
      region: "370000",
      policyOn: "2026-01-01",
      holder: "o-forester",
      kilograms: pairs * 10,
      project: "p",
      issuance: "i",
      methodologyCode: "m",
      speciality: "forest",
      vintage: 2025,
      demonstration: true,
      clause: "platform default",
    }),
  );
  let expected = pairs * 10;
  for (let pair = 0; pair < pairs; pair++) {
    const key = `pair ${pair}`;
    const kilograms = 1 + (pair % 5);
    const ask = (of: number) => w.ask(actors.forester, retire, { variables: { id, kilograms: of }, key });
    const [first, second] =
      pair % 2 === 0
        ? [await ask(kilograms), await ask(kilograms)]
        : await Promise.all([ask(kilograms), ask(kilograms)]);
    expected -= kilograms;
    if (!first.retireBlock || JSON.stringify(first) !== JSON.stringify(second))
      violations.push(`pair ${pair}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`);
    const other = await ask(kilograms + 1);
    if (other.reason !== "keyReused")
      violations.push(`pair ${pair}: another body with the same key was answered with ${JSON.stringify(other)}`);
  }
  const { block } = await w.ask(actors.forester, `{ block(id: "${id}") { kilograms } }`);
  if (block.kilograms !== expected) violations.push(`${block.kilograms} kg are left, not ${expected}`);
  violations.push(...(await checkLedger(w.store)).map((one) => JSON.stringify(one)));
  await w.close();
  return { violations, effects: pairs };
}
