import { Button, Menu, MenuItem } from "@mui/material";
import { Download, X } from "lucide-react";
import { useNotify } from "ra-core";
import { useRef, useState } from "react";
import { numberText } from "./day.ts";
import { download, sheetForms, sheetOf, xlsxRowsMost, type SheetForm } from "./export.ts";
import { refusalText } from "./refusal.tsx";
import { t } from "./text.ts";

type Line = readonly string[];
interface Exported {
  /** What the file is called. */
  name: string;
  head: Line;
  /** All lines below the head, some at a time. */
  lines: () => AsyncIterable<readonly Line[]>;
}
/** Takes lines along as a sheet: the whole of them or, where something goes wrong, nothing. */
export function ExportButton({ name, head, lines: linesOf }: Exported) {
  const notify = useNotify();
  const [at, setAt] = useState<number>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const stopped = useRef(false);
  const save = async (form: SheetForm) => {
    const lines: Line[] = [head];
    for await (const some of linesOf()) {
      if (stopped.current) return;
      for (const line of some) lines.push(line);
      setAt(lines.length - 1);
      if (form === "xlsx" && lines.length > xlsxRowsMost)
        return notify(t("list.xlsxMost", { most: numberText(xlsxRowsMost - 1) }), { type: "warning" });
    }
    download(`${name}.${form}`, await sheetOf(form, lines));
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
