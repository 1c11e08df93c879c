import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";

/** How many bytes of bodies may be in memory at once: of all, and of one organization. */
const bytesMost = { all: 80 * 2 ** 20, organization: 40 * 2 ** 20 };
/** How many may wait for room, and how long. */
const [waitingMost, secondsMost] = [100, 20];
/** After this time whoever was turned away may find room. */
const secondsBusy = 5;

interface Guest {
  readonly organization: string;
  readonly bytes: number;
  readonly enter: () => void;
}
const inside = new Set<Guest>();
/** In the order in which they came. */
const waiting = new Set<Guest>();

const bytesOf = (guests: Iterable<Guest>): number => [...guests].reduce((sum, { bytes }) => sum + bytes, 0);
const mayEnter = ({ organization, bytes }: Guest): boolean =>
  bytesOf([...inside].filter((one) => one.organization === organization)) + bytes <= bytesMost.organization;

/** Lets in whoever is next. Who waits for their own organization's room holds up nobody; a large body is not overtaken. */
function admit(): void {
  for (let next = [...waiting].find(mayEnter); next; next = [...waiting].find(mayEnter)) {
    if (bytesOf(inside) + next.bytes > bytesMost.all) return;
    waiting.delete(next);
    inside.add(next);
    next.enter();
  }
}

/**
 * Does `work`, once there is room in memory for a body of that many bytes; no organization has more than half.
 * @throws Refusal LIMITED where too many wait, or for too long; then nothing was begun.
 */
export async function withRoom<T>(organization: string, bytes: number, work: () => Promise<T>): Promise<T> {
  if (waiting.size >= waitingMost) throw busy();
  const { promise: entered, resolve: enter, reject } = Promise.withResolvers<void>();
  const guest = { organization, bytes, enter };
  waiting.add(guest);
  admit();
  const timer = setTimeout(() => reject(busy()), secondsMost * 1_000);
  try {
    await entered;
    return await work();
  } finally {
    clearTimeout(timer);
    waiting.delete(guest);
    inside.delete(guest);
    admit();
  }
}
const busy = (): Refusal =>
  new Refusal("LIMITED", `too many files are being uploaded at the moment: try again in ${secondsBusy} s`, {
    reason: "uploadsBusy",
    seconds: secondsBusy,
    clause: platformDefault,
  });
