import { Button } from "@mui/material";
import { FileDown } from "lucide-react";
import { registerColumns, type RegisterRow } from "../../shared/confirmation/register.ts";
import { tonnes } from "../platform/day.ts";
import { Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";
import style from "../event/inventory.module.css";

const columns = Object.keys(registerColumns) as (keyof typeof registerColumns)[];
/** The rows of a register in the columns of 附表2, to read here or download as a sheet. */
export function RegisterRows({ record: { id, rows } }: { record: { readonly id: string; readonly rows?: unknown } }) {
  const all = (rows ?? []) as readonly RegisterRow[];
  return (
    <Group title={t("register.rows")} aside={all.length}>
      {all.length === 0 ? (
        <p>{t("register.none")}</p>
      ) : (
        <section
          className={style.scroll}
          aria-label={t("register.rows")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <table className={style.lines}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-right={column === "kilograms"}>
                    {either(registerColumns[column][0], registerColumns[column][1])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((row) => (
                <tr key={`${row.event} ${row.product} ${row.on} ${row.kilograms}`}>
                  {columns.map((column) => (
                    <td key={column} data-right={column === "kilograms"}>
                      {column === "kilograms" ? <span className="number">{tonnes(row.kilograms)}</span> : row[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className={style.tools}>
        {(["xlsx", "csv"] as const).map((form) => (
          <Button
            key={form}
            component="a"
            href={`/registers/${id}.${form}`}
            download
            variant="outlined"
            startIcon={<FileDown size={16} />}
          >
            {t("register.download", { form: form.toUpperCase() })}
          </Button>
        ))}
      </div>
    </Group>
  );
}
