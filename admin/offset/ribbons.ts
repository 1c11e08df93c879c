import { useLayoutEffect, useRef, useState, type RefObject } from "react";

interface Match {
  readonly event: string;
  readonly tier: number;
  readonly kilograms: number;
}
export interface Ribbon {
  readonly key: string;
  readonly event: string;
  readonly tier: number;
  readonly d: string;
  readonly width: number;
}

/** At most this thick in all at one end: beyond it the ribbons of a long queue would cover the board. */
const thickest = 46;
/**
 * One ribbon for each match, as thick as its tonnes, from the bar of the priority to the bar of the event; measured
 * after each layout.
 */
export function useRibbons(
  matches: readonly Match[],
  chosen: string,
): { frame: RefObject<HTMLDivElement | null>; ribbons: readonly Ribbon[] } {
  const frame = useRef<HTMLDivElement>(null);
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen opens, and moves what stands below it
  useLayoutEffect(() => {
    const draw = () => {
      const box = frame.current?.querySelector("svg")?.getBoundingClientRect();
      if (!box || box.width === 0) return setRibbons([]);
      const middle = (id: string) => {
        const bar = frame.current!.querySelector(`[data-bar="${id}"]`)?.getBoundingClientRect();
        return bar ? bar.top - box.top + bar.height / 2 : undefined;
      };
      const ends = new Map<string, readonly Match[]>();
      for (const match of matches)
        for (const end of [`tier-${match.tier}`, match.event]) ends.set(end, [...(ends.get(end) ?? []), match]);
      const most = Math.max(1, ...[...ends.values()].map((of) => of.reduce((n, { kilograms }) => n + kilograms, 0)));
      const widthOf = (kilograms: number) => Math.max(2, (kilograms / most) * thickest);
      const next = new Map<string, number>();
      // Each end starts half its total above the middle of the bar, and the ribbons lie side by side.
      const stack = (id: string, width: number): number | undefined => {
        const at = middle(id);
        if (at === undefined) return undefined;
        const from = next.get(id) ?? at - ends.get(id)!.reduce((n, { kilograms }) => n + widthOf(kilograms), 0) / 2;
        next.set(id, from + width);
        return from + width / 2;
      };
      setRibbons(
        matches.flatMap(({ event, tier, kilograms }, i): Ribbon[] => {
          const width = widthOf(kilograms);
          const [a, b, half] = [stack(`tier-${tier}`, width), stack(event, width), box.width / 2];
          return a === undefined || b === undefined
            ? []
            : [{ key: `${i}`, event, tier, width, d: `M0 ${a}C${half} ${a} ${half} ${b} ${box.width} ${b}` }];
        }),
      );
    };
    draw();
    const watch = new ResizeObserver(draw);
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, [matches, chosen]);
  return { frame, ribbons };
}
