import { createHash, randomUUID } from "node:crypto";
import { email, password, signIn } from "./served.ts";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** An event as its organiser drafts it, and a line of its inventory. */
export const event = {
  titleZh: "潍坊国际风筝会",
  region: "370000",
  city: "370700",
  kind: "festival",
  hostKind: "government",
  beginsOn: inDays(30),
  endsOn: inDays(32),
  place: "世界风筝公园",
  participants: 1200,
  measures: "绿色电力、接驳巴士",
  offsetMethod: "购买山东碳普惠减排量",
  contact: "会务组 0536-0000000",
};
export const draft = "mutation ($input: EventInput!) { draftEvent(input: $input) { id } }";
export const add =
  "mutation ($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input: $input) { id } }";
export const line = { phase: "planned", stage: "event", category: "ENERGY_PURCHASED", activity: "12000", unit: "kWh" };

/** An event takes 100 lines of a phase. */
const linesOfOne = 90;

/** Somebody who enters lines and files over HTTP, and remembers what was acknowledged. */
export class Organiser {
  /** The lines, by the source that each names. */
  readonly sources: string[] = [];
  /** The SHA-256 of the files. */
  readonly contents: string[] = [];
  private constructor(
    readonly base: string,
    private readonly cookie: string,
    private event: string,
  ) {}

  /** Signs in at `base` and begins an event. @throws Error when that is refused. */
  static async at(base: string): Promise<Organiser> {
    const entered = await post(base, "", { query: signIn, variables: { email, password } });
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    return new Organiser(base, cookie, await drafted(base, cookie));
  }

  /** Enters a line; every tenth time a file. @returns why it was refused, if it was. */
  async deed(): Promise<string | undefined> {
    return this.sources.length % 10 === 9 && this.contents.length * 10 < this.sources.length
      ? this.#upload()
      : this.#add();
  }
  async #add(): Promise<string | undefined> {
    const source = randomUUID();
    const variables = { event: this.event, input: { ...line, factor: "elec", source } };
    const { data, errors } = await (await post(this.base, this.cookie, { query: add, variables })).json();
    if (!data?.addInventoryLine) return JSON.stringify(errors);
    this.sources.push(source);
    if (this.sources.length % linesOfOne === 0) this.event = await drafted(this.base, this.cookie);
    return undefined;
  }
  async #upload(): Promise<string | undefined> {
    const content = JSON.stringify({ proof: randomUUID() });
    const query = `type=event&id=${this.event}&kind=proof&name=proof.json`;
    const headers = { origin: this.base, cookie: this.cookie, "content-type": "application/octet-stream" };
    const response = await fetch(`${this.base}/files?${query}`, { method: "POST", headers, body: content });
    if (response.status !== 201) return response.text();
    await response.arrayBuffer();
    this.contents.push(createHash("sha256").update(content).digest("hex"));
    return undefined;
  }
}

async function drafted(base: string, cookie: string): Promise<string> {
  const { data, errors } = await (await post(base, cookie, { query: draft, variables: { input: event } })).json();
  if (!data?.draftEvent) throw new Error(`no event: ${JSON.stringify(errors)}`);
  return data.draftEvent.id;
}
const post = (base: string, cookie: string, body: object): Promise<Response & { json(): Promise<any> }> =>
  fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base, cookie },
    body: JSON.stringify(body),
  });
