/** Measures us beside a running registry of another make, by the clock: `npm run bench -- --peer http://localhost:31310/v1`. */

/** What is asked of both: of us, of the peer. */
export interface Asked {
  readonly name: string;
  readonly ours: (i: number) => Promise<unknown>;
  readonly peers: (i: number) => Promise<unknown>;
}
/** A unit as CADT's API, version 1, answers it: what a split of it needs. */
interface Unit {
  readonly warehouseUnitId: string;
  readonly unitCount: number;
  readonly unitBlockStart: string;
  readonly unitBlockEnd: string;
  readonly unitStatus: string;
  readonly unitOwner: string | null;
}

const [rounds, perRound, atOnce] = [5, 100, 8];

/** The routes of CADT's API, version 1 (Chia-Network/cadt, docs/cadt_rpc_api.md); its key is in CADT_API_KEY. */
export class Peer {
  private readonly url: string;
  private readonly units: readonly Unit[];
  private constructor(url: string, units: readonly Unit[]) {
    this.url = url;
    this.units = units;
  }
  /** @throws Error where nobody answers, or where it holds no unit that could be split. */
  static async at(url: string): Promise<Peer> {
    const { data } = (await asked(`${url}/units?page=1&limit=1000`)) as { data: readonly Unit[] };
    const units = data.filter(({ unitCount, unitStatus }) => unitCount > 1 && !/retired|cancelled/i.test(unitStatus));
    if (units.length === 0) throw new Error(`${url} holds no unit of two or more that is not retired`);
    return new Peer(url, units);
  }
  private unit(i: number): Unit {
    return this.units[i % this.units.length]!;
  }
  list = (): Promise<unknown> => asked(`${this.url}/units?page=1&limit=25&includeProjectInfoInSearch=true`);
  one = (i: number): Promise<unknown> => asked(`${this.url}/units?warehouseUnitId=${this.unit(i).warehouseUnitId}`);
  search = (i: number): Promise<unknown> =>
    asked(`${this.url}/units?page=1&limit=25&search=${encodeURIComponent(this.unit(i).unitOwner ?? "")}`);
  /** Stages a split into one that is retired and the rest; it is not committed, and whoever ran it clears the staging. */
  retire = (i: number): Promise<unknown> => {
    const { warehouseUnitId, unitCount, unitBlockStart, unitBlockEnd } = this.unit(i);
    const block = { unitBlockStart, unitBlockEnd };
    return asked(`${this.url}/units/split`, {
      warehouseUnitId,
      records: [
        { ...block, unitCount: 1, unitStatus: "Retired" },
        { ...block, unitCount: unitCount - 1 },
      ],
    });
  };
}

async function asked(url: string, body?: object): Promise<unknown> {
  const key = process.env["CADT_API_KEY"];
  const response = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...(key && { "x-api-key": key }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Milliseconds for one of those that are asked, eight at a time. */
async function milliseconds(ask: (i: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < perRound) await ask(next++);
    }),
  );
  return (performance.now() - begun) / perRound;
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** A line for each: both in turn, round after round, after one that does not count. */
export async function besidePeer(questions: readonly Asked[], say: (line: string) => void): Promise<void> {
  for (const { name, ours, peers } of questions) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let i = 0; i <= rounds; i++) {
      a.push(await milliseconds(ours));
      b.push(await milliseconds(peers));
    }
    const [we, they] = [median(a.slice(1)), median(b.slice(1))];
    say(`${name}: ${we.toFixed(2)} ms, the peer ${they.toFixed(2)} ms, ${(they / we).toFixed(2)} times ours`);
  }
}
