import { Button } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useEffect, useState } from "react";
import { FormProvider, useForm, type UseFormReturn } from "react-hook-form";
import { useNavigate, useSearchParams, type NavigateFunction } from "react-router";
import { variablesOf, type Answers } from "./answers.ts";
import { useKept } from "./draft.ts";
import { Fields } from "./fields.tsx";
import { keyOf, newKey, only, tell, type Document } from "./graphql.ts";
import { Page } from "./layout.tsx";
import Missing from "./missing.page.tsx";
import { RefusalNote } from "./refusal.tsx";
import type { AnyResource, Field } from "./resource.ts";
import { t, word } from "./text.ts";
import { useParties } from "./parties.ts";
import { useRefusal } from "./use-refusal.ts";
import style from "./form.module.css";

/** Whether records of a kind are created by hand; not every kind is. */
export const CreatePage = ({ of: { type, create } }: { of: AnyResource }) =>
  create ? <Begun type={type} create={create} /> : <Missing />;

interface Beginning {
  type: string;
  create: NonNullable<AnyResource["create"]>;
}
const initialOf = (fields: readonly Field[]): Answers =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial?.(undefined as never) ?? ""]));

/** A new record: its questions in parts, saved on this machine while they are answered. */
function Begun({ type, create: { document, parts, verb, variables, Made } }: Beginning) {
  const [shown, setShown] = useState<object>();
  const navigate = useNavigate();
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [draft, setDraft] = useKept<Answers>(type, {});
  const [key] = useState(newKey);
  const { parties } = useParties();
  const fields = parts.flatMap((part) => part.fields);
  // Values in the address take precedence over the draft: they come from the record the reader was on.
  const [given] = useSearchParams();
  const form = useForm<Answers>({
    defaultValues: {
      ...initialOf(fields),
      ...draft,
      ...Object.fromEntries([...given].filter(([name]) => fields.some((field) => field.name === name))),
    },
  });
  // If somebody acts for one province only, it is the likely answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known who asks
  useEffect(() => {
    const region = parties.find((party) => party.region !== "000000")?.region;
    if (region && fields.some(({ name }) => name === "region") && !form.getValues("region"))
      form.setValue("region", `${region.slice(0, 2)}0000`);
  }, [parties.length]);
  useEffect(() => {
    const watching = form.watch((answers) => setDraft(answers as Answers));
    return () => watching.unsubscribe();
  }, [form, setDraft]);
  const { refusal, attempt } = useRefusal(form, fields);
  const send = async (answers: Answers) => {
    const given = variablesOf(fields, answers);
    const made = only(
      await tell(
        document as Document<Record<string, { id: string }>, object>,
        variables ? variables(given) : given,
        keyOf(key, given),
      ),
    );
    setDraft({});
    notify(t("verb.begun", { action: word(`${type}.action.${verb}`) ?? verb }), { type: "success" });
    refresh();
    if (Made) setShown(made);
    else void navigate(`/${type}/${made.id}`);
  };
  if (Made && shown)
    return (
      <Page title={word(`${type}.action.${verb}`) ?? verb}>
        <Made made={shown as never} />
      </Page>
    );
  return (
    <Page title={word(`${type}.action.${verb}`) ?? verb} lead={word(`${type}.action.${verb}.help`)}>
      <FormProvider {...form}>
        <form
          className={style.page}
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(send);
          }}
          noValidate
        >
          {parts.map((part) => (
            <section key={part.name} className={style.part}>
              <h2>{word(`${type}.part.${part.name}`) ?? part.name}</h2>
              <Fields type={type} fields={part.fields} />
              {part.Helper && <part.Helper />}
            </section>
          ))}
          {refusal !== undefined && <RefusalNote of={refusal} />}
          <Ends form={form} type={type} verb={verb} setDraft={setDraft} navigate={navigate} />
        </form>
      </FormProvider>
    </Page>
  );
}

function Ends({
  form,
  type,
  verb,
  setDraft,
  navigate,
}: {
  form: UseFormReturn<Answers>;
  type: string;
  verb: string;
  setDraft: (draft: Answers) => void;
  navigate: NavigateFunction;
}) {
  return (
    <div className={style.end}>
      <Button type="submit" variant="contained" size="large" loading={form.formState.isSubmitting}>
        {word(`${type}.action.${verb}`)}
      </Button>
      <Button
        variant="outlined"
        size="large"
        onClick={() => {
          setDraft({});
          form.reset();
          void navigate(`/${type}`);
        }}
      >
        {t("form.discard")}
      </Button>
      <small>{t("form.kept")}</small>
    </div>
  );
}
