import { verb, type Acts } from "./acts.ts";

/** What a holder does with credits of its own: hands over, donates, cancels, retires. */
export async function ledgerSidelines(acts: Acts, block: string) {
  const { does, act, because, one, cast } = acts;
  const { donor, forester, mariner } = cast;
  const handOver = async (): Promise<string> =>
    (
      await does(mariner, verb("handOverBlock", { kilograms: "Kilograms!", to: "ID!" }), {
        id: block,
        kilograms: 100,
        to: forester.organizationId,
      })
    ).id;
  await act(forester, "acceptHandover", await handOver());
  await because(forester, "refuseHandover", await handOver());
  await act(mariner, "withdrawHandover", await handOver());
  const handover = await handOver();
  await does(mariner, verb("donateBlock", { kilograms: "Kilograms!" }), { id: block, kilograms: 100 });
  await does(mariner, verb("cancelBlock", { kilograms: "Kilograms!" }), { id: block, kilograms: 100 });
  await does(
    mariner,
    verb("retireBlock", { kilograms: "Kilograms!", purpose: "Purpose!", beneficiary: "String!", statement: "String!" }),
    { id: block, kilograms: 100, purpose: "publicGood", beneficiary: "公众", statement: "注销，用于公益" },
  );
  const inTheNameOf = async (): Promise<string> => {
    await does(
      mariner,
      verb("retireBlock", { kilograms: "Kilograms!", purpose: "Purpose!", organization: "ID!", statement: "String!" }),
      { id: block, kilograms: 100, purpose: "publicGood", organization: donor.organizationId, statement: "公益" },
    );
    return one(donor, "beneficiaryConsents", "filter: { state: { eq: asked } }, ");
  };
  await act(donor, "consentBeneficiaryConsent", await inTheNameOf());
  await because(donor, "declineBeneficiaryConsent", await inTheNameOf());
  const beneficiaryConsent = await inTheNameOf();
  const transfer = await one(mariner, "transfers", "filter: { kind: { eq: transfer } }, ");
  return { beneficiaryConsent, handover, transfer };
}
