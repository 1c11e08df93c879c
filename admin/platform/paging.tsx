import { IconButton } from "@mui/material";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useListContext } from "ra-core";
import { useState } from "react";
import { countedMost } from "./day.ts";
import { useKept } from "./draft.ts";
import type { PageMeta } from "./places.ts";
import type { Base } from "./resource.ts";
import { t } from "./text.ts";
import style from "./list.module.css";

const sizes = [20, 50, 100] as const;
/** How many records a page of a list has, as its reader chose it. */
export const usePageSize = () => useKept<number>("list.perPage", sizes[0]);

/** One page on or back, to a page by its number as far as records are counted, and how many a page has. */
export function Paging() {
  const { page, perPage, total = 0, setPage, setPerPage, meta } = useListContext<Base>();
  const { open } = (meta ?? {}) as Partial<PageMeta>;
  const [, keepSize] = usePageSize();
  const last = Math.max(1, Math.ceil(Math.min(total, countedMost) / perPage));
  const isCounted = !open && total <= countedMost;
  return (
    <nav aria-label={t("list.paging")}>
      <select
        className={style.size}
        aria-label={t("list.perPage")}
        value={perPage}
        onChange={({ target: { value } }) => {
          keepSize(Number(value));
          setPerPage(Number(value));
        }}
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {t("list.size", { n: size })}
          </option>
        ))}
      </select>
      <IconButton aria-label={t("list.before")} disabled={page === 1} onClick={() => setPage(page - 1)}>
        <ChevronLeft size={18} />
      </IconButton>
      {last > 2 ? <Jump key={page} page={page} last={last} go={setPage} /> : <span className="number">{page}</span>}
      <span className="number">/ {isCounted ? last : "…"}</span>
      <IconButton aria-label={t("list.after")} disabled={page * perPage >= total} onClick={() => setPage(page + 1)}>
        <ChevronRight size={18} />
      </IconButton>
    </nav>
  );
}

/** The number of the page, to be typed over; anything but a number of a page leaves it as it is. */
function Jump({ page, last, go }: { page: number; last: number; go: (page: number) => void }) {
  const [typed, setTyped] = useState(String(page));
  const jump = () => {
    const to = Number(typed);
    if (Number.isInteger(to) && to >= 1 && to !== page) go(Math.min(to, Math.max(last, page)));
    else setTyped(String(page));
  };
  return (
    <form
      className={style.jump}
      onSubmit={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      <input
        inputMode="numeric"
        aria-label={t("list.jump", { last })}
        value={typed}
        onChange={({ target: { value } }) => setTyped(value)}
        onBlur={jump}
      />
    </form>
  );
}
