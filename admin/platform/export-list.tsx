import { Button, Menu, MenuItem } from "@mui/material";
import { Download, X } from "lucide-react";
import { useDataProvider, useListContext, useNotify } from "ra-core";
import { useRef, useState } from "react";
import { numberText } from "./day.ts";
import { download, headsOf, linesOf, sheetForms, sheetOf, xlsxRowsMost, type SheetForm } from "./export.ts";
import { allOf } from "./gather.ts";
import { refusalText } from "./refusal.tsx";
import type { AnyResource, Base } from "./resource.ts";
import { t, word } from "./text.ts";

/** Takes all along that the filter finds, as a sheet: the whole of it or, where something goes wrong, nothing. */
export function ExportList({ of }: { of: AnyResource }) {
  const { filterValues, sort } = useListContext<Base>();
  const [data, notify] = [useDataProvider(), useNotify()];
  const [at, setAt] = useState<number>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const stopped = useRef(false);
  const save = async (form: SheetForm) => {
    const lines: (readonly string[])[] = [headsOf(of)];
    for await (const rows of allOf(data, of.type, { filter: filterValues, sort })) {
      if (stopped.current) return;
      for (const line of linesOf(of, rows)) lines.push(line);
      setAt(lines.length - 1);
      if (form === "xlsx" && lines.length > xlsxRowsMost)
        return notify(t("list.xlsxMost", { most: numberText(xlsxRowsMost - 1) }), { type: "warning" });
    }
    download(`${word(`${of.type}.many`) ?? of.type}.${form}`, await sheetOf(form, lines));
  };
  const begin = (form: SheetForm) => {
    setAnchor(null);
    setAt(0);
    stopped.current = false;
    save(form)
      .catch((error: unknown) => {
        const { what, why } = refusalText(error);
        notify(t("list.exportFailed", { why: why ?? what }), { type: "error" });
      })
      .finally(() => setAt(undefined));
  };
  if (at !== undefined)
    return (
      <Button variant="outlined" startIcon={<X size={16} />} onClick={() => (stopped.current = true)}>
        {t("list.exporting", { n: numberText(at) })}
      </Button>
    );
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Download size={16} />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t("list.export")}
      </Button>
      <Menu open={!!anchor} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {sheetForms.map((form) => (
          <MenuItem key={form} onClick={() => begin(form)}>
            {t(`list.as.${form}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
