import { Link } from "react-router";
import { Refused } from "./graphql.ts";
import { RefusalView } from "./refusal.tsx";
import { t } from "./text.ts";
import { useTitle } from "./title.ts";

/** The page for an unknown address. */
export default function Missing() {
  useTitle(t("record.notFound"));
  return (
    <RefusalView of={new Refused("NOT_FOUND", "no such page")} called={t("record.notFound")}>
      <Link to="/" className="button" data-look="filled">
        {t("action.home")}
      </Link>
    </RefusalView>
  );
}
