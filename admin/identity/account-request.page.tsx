import { useState } from "react";
import { useForm } from "react-hook-form";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { keyOf, newKey, tell } from "../platform/graphql.ts";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { register } from "./documents.ts";
import { GateForm, GateNote, ToSignIn } from "./gate-form.tsx";
import { Gate } from "./gate.tsx";
import { KnownOrganization } from "./known-organization.tsx";
import { organizationFields as organization, organizationOf } from "./organization-fields.ts";
import { asked as party } from "./requestable.ts";

const person: readonly Field[] = [
  { name: "name" },
  { name: "email", kind: "email" },
  { name: "password", kind: "password", names: ["name", "email", "organizationName"] },
];
const fields = [...organization, ...person, ...party];

/**
 * The request for an account, with the organization as on its registration certificate. An administrator of the region
 * decides.
 */
export default function AccountRequest() {
  useTitle(t("accountRequest.title"));
  const form = useForm<Answers>({ defaultValues: Object.fromEntries(fields.map(({ name }) => [name, ""])) });
  const [key] = useState(newKey);
  const { refusal, attempt } = useRefusal(form, fields);
  const [asked, setAsked] = useState(false);
  const send = async (answers: Answers) => {
    const given = variablesOf(fields, answers) as Record<string, string>;
    const { name, email, password, kind, region } = given;
    const input = { name, email, password, kind, region, organization: organizationOf(given) };
    await tell(register, { input: input as never }, keyOf(key, input));
    setAsked(true);
  };
  return (
    <Gate>
      {asked ? (
        <GateNote title={t("accountRequest.asked")} then={t("accountRequest.askedThen")} />
      ) : (
        <GateForm
          title={t("accountRequest.title")}
          lead={t("accountRequest.lead")}
          form={form}
          refusal={refusal}
          onSend={() => void attempt(send)}
          send={t("accountRequest.send")}
          below={<ToSignIn />}
        >
          <h2>{t("accountRequest.organization")}</h2>
          <Fields type="accountRequest" fields={organization} />
          <KnownOrganization />
          <h2>{t("accountRequest.person")}</h2>
          <Fields type="accountRequest" fields={person} />
          <h2>{t("accountRequest.party")}</h2>
          <Fields type="accountRequest" fields={party} />
        </GateForm>
      )}
    </Gate>
  );
}
