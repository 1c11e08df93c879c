import { useNotify } from "ra-core";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { variablesOf, type Answers } from "../platform/answers.ts";
import { base64Of } from "../platform/base64.ts";
import { ChooseSheet } from "../platform/choose-sheet.tsx";
import { Fields } from "../platform/fields.tsx";
import { keyOf, newKey, only, tell } from "../platform/graphql.ts";
import { Page } from "../platform/layout.tsx";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { importForeignUnits } from "./documents.ts";
import { ExportReport, type DayOrder, type Report } from "./export-report.tsx";
import style from "./exports.module.css";

/** What holds for all units of an export. */
const fields: readonly Field[] = [
  { name: "account" },
  { name: "proof" },
  { name: "province", kind: "region" },
  { name: "region", kind: "region" },
  { name: "donated", kind: "flag" },
  { name: "event", kind: "record", of: "Event", filter: { state: ["planned", "accounted"] }, optional: true },
];
const needed = ["account", "proof", "province", "region"] as const;

interface Now {
  readonly name?: string;
  readonly content?: string;
  readonly dayOrder?: DayOrder | null;
  readonly report?: Report;
  readonly refusal?: unknown;
  readonly busy?: boolean;
}

/** Retired units from a registry's export: the file, what its columns are read as, each row, and then all or none. */
export default function Exports() {
  const notify = useNotify();
  const form = useForm<Answers>({ defaultValues: Object.fromEntries(fields.map(({ name }) => [name, ""])) });
  const [key] = useState(newKey);
  const [now, setNow] = useState<Now>({});
  const { name, content, dayOrder = null, report, refusal, busy } = now;
  const answers = form.watch();
  const ready = needed.every((field) => !!answers[field]);
  const send = async (file: string, order: DayOrder | null, dryRun: boolean): Promise<void> => {
    const input = { ...variablesOf(fields, form.getValues()), dayOrder: order };
    const given = { input, content: file, dryRun };
    setNow(({ name: chosen }) => ({ ...(chosen && { name: chosen }), content: file, dayOrder: order, busy: true }));
    try {
      const answer = only(await tell(importForeignUnits, given as never, keyOf(key, given)));
      setNow((before) => ({ ...before, busy: false, report: answer }));
      if (answer.entered) notify(t("exports.entered", { n: answer.tonnes }), { type: "success" });
    } catch (error) {
      setNow((before) => ({ ...before, busy: false, refusal: error }));
    }
  };
  const choose = async (file: File) => {
    const read = await base64Of(file);
    setNow({ name: file.name });
    await send(read, null, true);
  };
  return (
    <Page title={t("exports.title")} lead={t("exports.lead")}>
      <div className={style.page}>
        <Group title={t("exports.terms")}>
          <FormProvider {...form}>
            <form className={style.form} noValidate>
              <Fields type="ForeignUnit" fields={fields} />
            </form>
          </FormProvider>
          <ChooseSheet
            label={t("exports.choose")}
            name={name}
            busy={busy}
            disabled={!ready}
            onChoose={(file) => void choose(file)}
          />
          {!ready && <p>{t("exports.first")}</p>}
        </Group>
        {refusal !== undefined && <RefusalNote of={refusal} />}
        {report && content && (
          <ExportReport
            report={report}
            dayOrder={dayOrder}
            busy={busy}
            again={(order) => void send(content, order, true)}
            enter={() => void send(content, dayOrder, false)}
          />
        )}
      </div>
    </Page>
  );
}
