import { Dialog } from "@mui/material";
import { Search, X } from "lucide-react";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import type { MenuSection } from "../platform/desk.ts";
import { t } from "../platform/text.ts";
import { kinds, useOwnTasks, usePlaces, useRecords, type Option, type Tasks } from "./options.ts";
import style from "./palette.module.css";

/**
 * The search over everything, from the keyboard: pages and deeds at once, people and records once the reader pauses. A
 * combobox with a list of options (WAI-ARIA APG); focus returns to where it was.
 */
export function Palette({ menu, onClose, ...tasks }: Tasks & { menu: readonly MenuSection[]; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const q = typed.trim();
  const places = usePlaces(menu, q);
  const own = useOwnTasks(tasks, q);
  const { options: records, isSearching, failed } = useRecords(q);
  const everywhere: Option = {
    kind: "all",
    to: `/search?q=${encodeURIComponent(q)}`,
    name: t("palette.everywhere", { q }),
  };
  const unordered = [...places, ...own, ...records, ...(q ? [everywhere] : [])];
  const options = kinds.flatMap((kind) => unordered.filter((option) => option.kind === kind));
  const { active, id, onKeyDown, choose } = useChoice(options, typed, onClose);
  const found = options.length - (q ? 1 : 0);
  const status = isSearching
    ? t("palette.searching")
    : failed
      ? t("palette.failed")
      : found > 0
        ? t("palette.count", { n: found })
        : t("palette.none");
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { className: style.paper! } }}
    >
      <h2 id={`${id}-title`} className="unseen">
        {t("search.everywhere")}
      </h2>
      <div className={style.ask}>
        <Search size={18} aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active && idOf(id, active)}
          aria-label={t("palette.input")}
          placeholder={t("search.placeholder")}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" aria-label={t("any.close")} onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </div>
      <div id={id} role="listbox" aria-label={t("palette.results")} className={style.list}>
        {kinds.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            list={id}
            active={active}
            choose={choose}
            options={options.filter((option) => option.kind === kind)}
          />
        ))}
      </div>
      <p role="status" className={style.status}>
        {status}
      </p>
    </Dialog>
  );
}
const idOf = (list: string, { kind, to }: Option): string => `${list}-${kind}-${to}`;

/**
 * Which option is chosen by the keys: the first, until the reader moves to another. While an input method composes, the
 * keys are its own.
 */
function useChoice(options: readonly Option[], typed: string, onClose: () => void) {
  const id = useId();
  const navigate = useNavigate();
  const [moved, setMoved] = useState<{ readonly at: string; readonly typed: string }>();
  const at = moved?.typed === typed ? options.findIndex((option) => idOf(id, option) === moved.at) : -1;
  const now = Math.max(0, at);
  const active = options[now];
  const shown = active && idOf(id, active);
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const choose = ({ to }: Option) => {
    onClose();
    void navigate(to);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.nativeEvent.isComposing || press.keyCode === 229) return;
    const to = { ArrowDown: now + 1, ArrowUp: now - 1 }[press.key];
    if (press.key === "Enter" && active) choose(active);
    else if (to === undefined || options.length === 0) return;
    else setMoved({ at: idOf(id, options[(to + options.length) % options.length]!), typed });
    press.preventDefault();
  };
  return { active, id, onKeyDown, choose };
}

interface OfKind {
  kind: Option["kind"];
  options: readonly Option[];
  list: string;
  active: Option | undefined;
  choose: (option: Option) => void;
}
function Kind({ kind, options, list, active, choose }: OfKind) {
  const heading = useId();
  return options.length === 0 ? null : (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className={style.kind}>
        {t(`palette.${kind}`)}
      </p>
      {options.map((option) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the field, whose keys choose
        <div
          key={option.to}
          id={idOf(list, option)}
          role="option"
          aria-selected={option === active}
          className={style.option}
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => choose(option)}
        >
          <span>{option.name}</span>
          {option.aside && <small>{option.aside}</small>}
        </div>
      ))}
    </div>
  );
}
