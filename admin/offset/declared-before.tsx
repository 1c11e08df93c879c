import { Button } from "@mui/material";
import { useFormContext } from "react-hook-form";
import { Link } from "react-router";
import { t } from "../platform/text.ts";

/** For someone whose serial numbers were declared by somebody else: leads to a dispute, with the answers given here. */
export function DeclaredBefore() {
  const { watch } = useFormContext<Record<string, unknown>>();
  const names = ["kind", "registry", "serialPrefix", "firstSerial", "tonnes", "proof"];
  const given = names.flatMap((name) => (watch(name) ? [[name, String(watch(name))]] : []));
  return (
    <p>
      {t("ForeignUnit.declaredBefore")}{" "}
      <Button variant="outlined" size="small" component={Link} to={`/Case/create?${new URLSearchParams(given)}`}>
        {t("Case.action.dispute")}
      </Button>
    </p>
  );
}
