import { evaluate } from "../../../server/seeds/story/7-evaluation.ts";
import { verb, type Acts } from "./acts.ts";

/** A certificate refused and one replaced; an evaluation that does not confirm, and one under way. */
export async function confirmationSidelines(
  acts: Acts,
  { small, large }: { readonly small: string; readonly large: string },
) {
  const { telling, does, act, because, one, cast } = acts;
  const { operator, evaluator, evaluationReviewer, fairOrganiser, hnOperator, hnOffice } = cast;
  const confirm = async (event: string) =>
    (
      await does(
        fairOrganiser,
        "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: {}) { id } }",
        { event },
      )
    ).id as string;
  const committed = await confirm(small);
  await does(
    fairOrganiser,
    "mutation ($id: ID!) { it: editConfirmation(id: $id, statement: { pledge: true }) { id } }",
    { id: committed },
  );
  await act(fairOrganiser, "commitConfirmation", committed);
  const certify = async () =>
    (
      await does(fairOrganiser, "mutation ($id: ID!) { it: applyCertificate(confirmation: $id) { id } }", {
        id: committed,
      })
    ).id as string;
  await because(operator, "refuseCertificate", await certify());
  const certificate = await certify();
  await because(
    hnOffice,
    "replaceCertificate",
    await one(hnOperator, "certificates", 'filter: { region: { eq: "460000" }, state: { eq: valid } }, '),
  );
  const evaluated = async () => {
    const id = await confirm(large);
    await does(
      fairOrganiser,
      "mutation ($id: ID!) { it: editConfirmation(id: $id, statement: { pledge: true }) { id } }",
      { id },
    );
    await does(fairOrganiser, verb("engageConfirmation", { evaluator: "ID!" }), {
      id,
      evaluator: evaluator.organizationId,
    });
    return id;
  };
  const denied = await evaluated();
  const [{ id: failed }] = (
    await does(evaluator, "query ($id: ID!) { it: confirmation(id: $id) { evaluations { id } } }", { id: denied })
  ).evaluations;
  await evaluate(failed, large, { telling, cast });
  await because(evaluator, "remandEvaluation", failed);
  await does(
    evaluator,
    'mutation ($id: ID!) { it: reportEvaluation(id: $id, achieved: false, report: "凭证不足，未实现碳中和。") { id } }',
    { id: failed },
  );
  await does(evaluationReviewer, 'mutation ($id: ID!) { it: passEvaluation(id: $id, review: "同意") { id } }', {
    id: failed,
  });
  await act(evaluator, "denyConfirmation", denied);
  await because(fairOrganiser, "withdrawConfirmation", await confirm(large));
  const confirmation = await evaluated();
  return { certificate, confirmation };
}
