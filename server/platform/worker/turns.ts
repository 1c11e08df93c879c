import { AsyncLocalStorage } from "node:async_hooks";

/** Who asks for work: a person, and their organization; whoever has none is one by themselves. */
export interface Asker {
  readonly organization: string;
  readonly person: string;
}
/** Jobs and commands. They have places of their own: else a crowd could stop them. */
export const platformItself: Asker = { organization: "", person: "" };

/** How many tasks may wait or run: of all, of one organization, of one person. */
interface Places {
  readonly all: number;
  readonly organization: number;
  readonly person: number;
}

type Begin = () => Promise<void>;

/**
 * Does one task at a time. Turns go round by organizations, within each by its persons, and by age last: who asks much
 * waits for themselves, not for others.
 */
export class Turns {
  /** In the order in which their turns come. */
  private readonly waiting = new Map<string, Map<string, Begin[]>>();
  /** Whose tasks wait or run. */
  private readonly held: Asker[] = [];
  private serving = false;
  private readonly places: Places;
  constructor(places: Places) {
    this.places = places;
  }

  /** Does `work` in its turn; undefined where there is no place for it. */
  taken<T>(asker: Asker, work: () => Promise<T>): Promise<T> | undefined {
    if (!this.hasPlace(asker)) return undefined;
    this.held.push(asker);
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const giveBack = () => void this.held.splice(this.held.indexOf(asker), 1);
    const begin = () => work().finally(giveBack).then(resolve, reject);
    this.queueOf(asker).push(AsyncLocalStorage.bind(begin));
    if (!this.serving) void this.serve();
    return promise;
  }

  private hasPlace(asker: Asker): boolean {
    const { all, organization, person } = this.places;
    const isOfPlatform = asker === platformItself;
    const among = this.held.filter((one) => (one === platformItself) === isOfPlatform);
    if (among.length >= all) return false;
    const ofIt = among.filter((one) => one.organization === asker.organization);
    const ofThem = ofIt.filter((one) => one.person === asker.person);
    return isOfPlatform || (ofIt.length < organization && ofThem.length < person);
  }

  private queueOf({ organization, person }: Asker): Begin[] {
    const persons = this.waiting.get(organization) ?? new Map<string, Begin[]>();
    this.waiting.set(organization, persons);
    const queue = persons.get(person) ?? [];
    persons.set(person, queue);
    return queue;
  }

  private async serve(): Promise<void> {
    this.serving = true;
    for (let begin = this.next(); begin; begin = this.next()) await begin();
    this.serving = false;
  }

  private next(): Begin | undefined {
    const [organization, persons] = this.waiting.entries().next().value ?? [];
    if (organization === undefined || !persons) return undefined;
    const [person, queue] = persons.entries().next().value!;
    const begin = queue.shift();
    // Whoever had a turn comes after all others.
    persons.delete(person);
    if (queue.length > 0) persons.set(person, queue);
    this.waiting.delete(organization);
    if (persons.size > 0) this.waiting.set(organization, persons);
    return begin;
  }
}
