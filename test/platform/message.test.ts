import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { platform } from "../../server/platform/context.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import { termInvariants } from "../../server/platform/doctor/terms.ts";
import { channelsOf, type Messaging } from "../../server/platform/message/channels.ts";
import { jobOf } from "../../server/platform/message/deliver.ts";
import { post } from "../../server/platform/message/message.ts";
import { messagesWaiting } from "../../server/platform/message/waiting.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { dialects, world, type World } from "../support/world.ts";

/** A mail server that keeps what it takes, and does what the test says at each step. */
class Catcher {
  readonly taken: string[] = [];
  recipients: (to: string) => Error | undefined = () => undefined;
  data: () => Error | "cut" | undefined = () => undefined;
  readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: ({ address }, _, done) => done(this.recipients(address)),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const answer = this.data();
        if (answer instanceof Error) return done(answer);
        this.taken.push(Buffer.concat(parts).toString());
        // It has taken the mail, and its answer never arrives.
        if (answer === "cut") this.cut(session.id);
        else done();
      });
    },
  });
  private cut(id: string): void {
    for (const one of this.server.connections as Set<{
      id?: string;
      session?: { id: string };
      _socket?: { destroy(): void };
    }>)
      if (one.id === id || one.session?.id === id) one._socket?.destroy();
  }
  async open(): Promise<string> {
    this.server.on("error", () => {});
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }
}
const refusal = (responseCode: number) => Object.assign(new Error("no"), { responseCode });

/** A gateway that delivers each key once, and answers as it is told. */
class Gateway {
  readonly asked: { key: string; token: string; body: any }[] = [];
  readonly delivered = new Map<string, string>();
  answers: (number | "cut" | "hang")[] = [];
  readonly server: Server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const key = String(request.headers["idempotency-key"]);
      const answer = this.answers.shift() ?? 200;
      this.asked.push({ key, token: String(request.headers.authorization), body: JSON.parse(text) });
      if (typeof answer !== "number" || answer < 300) this.delivered.set(key, JSON.parse(text).text);
      if (answer === "cut") request.socket.destroy();
      else if (answer !== "hang") response.writeHead(answer).end();
    });
  });
  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
  }
}
async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

describe.each(dialects)("messages on %s", (dialect) => {
  let w: World, catcher: Catcher, gateway: Gateway, messaging: Messaging;
  beforeEach(async () => {
    w = await world(dialect);
    [catcher, gateway] = [new Catcher(), new Gateway()];
    messaging = {
      smtp: { url: await catcher.open(), from: "碳惠平台 <no-reply@tanhui.example.org>" },
      gateway: { url: await gateway.open(), token: "a token of the gateway" },
    };
  });
  afterEach(async () => {
    gateway.server.closeAllConnections();
    await new Promise((done) => gateway.server.close(done));
    await new Promise<void>((done) => catcher.server.close(() => done()));
    await w.close();
  });
  const context = (of = messaging) => ({ ...w.contextOf(platform), channels: channelsOf(of) });
  const letter = (to: string, more: object = {}) => ({
    to,
    subject: "重设密码 Reset your password",
    text: "https://tanhui.example.org/secret",
    until: "2026-01-16T04:00:00.000Z",
    ...more,
  });
  const write = (to: string, more: object = {}, of = messaging) =>
    within(context(of), (inside) => post(inside, letter(to, more)));
  const run = async () => (await jobOf(messaging)).work(context());
  const later = (seconds: number) => {
    w.now = new Date(Date.parse(w.now) + seconds * 1000).toISOString();
  };
  const rows = () => w.store.reading.selectFrom("message").selectAll().orderBy("id").execute();
  const states = async () => (await rows()).map(({ state, tries, fault }) => [state, tries, fault]);

  test("mail goes out once, with what it says; nothing of it is kept", async () => {
    expect(await write("wei@example.org")).toBe(true);
    expect(await messagesWaiting(w.store.reading, w.now)).toEqual({ waiting: 1, since: w.now, undelivered: 0 });
    await run();
    await run();
    expect(catcher.taken).toHaveLength(1);
    expect(catcher.taken[0]).toMatch(/^To: wei@example\.org\r$/m);
    expect(catcher.taken[0]).toContain("https://tanhui.example.org/secret");
    const [row] = await rows();
    expect(catcher.taken[0]).toContain(`Message-ID: <${row!.id}@tanhui.example.org>`);
    expect(row).toMatchObject({ state: "sent", tries: 1, recipient: "", subject: "", text: null, endedAt: w.now });
    expect(gateway.asked).toEqual([]);
  });

  test("what cannot be mailed goes to the gateway, with its token and a key", async () => {
    await write("13800138000");
    await run();
    const [{ id } = { id: "" }] = await rows();
    expect(gateway.asked).toEqual([
      {
        key: id,
        token: "Bearer a token of the gateway",
        body: {
          id,
          to: "13800138000",
          subject: "重设密码 Reset your password",
          text: "https://tanhui.example.org/secret",
        },
      },
    ]);
    expect(await states()).toEqual([["sent", 1, null]]);
  });

  test.each([
    ["neither", { smtp: null, gateway: null }, "wei@example.org", false],
    ["mail alone, to a number", { gateway: null }, "13800138000", false],
    ["the gateway alone, to an address", { smtp: null }, "wei@example.org", true],
  ])("with %s configured whoever writes is told whether it will be sent", async (_, but, to, expected) => {
    expect(await write(to, {}, { ...messaging, ...but })).toBe(expected);
    expect(await rows()).toHaveLength(expected ? 1 : 0);
  });

  test("a deed that is taken back tells nobody", async () => {
    const deed = within(context(), async (inside) => {
      await post(inside, letter("wei@example.org"));
      throw new Error("taken back");
    });
    await expect(deed).rejects.toThrow("taken back");
    await run();
    expect([catcher.taken, await rows()]).toEqual([[], []]);
  });

  test("what was certainly not taken is tried again, ever later", async () => {
    catcher.recipients = () => refusal(451);
    await write("wei@example.org");
    await run();
    for (const seconds of [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]) {
      later(seconds - 1);
      const before = (await rows())[0]!.tries;
      await run();
      expect((await rows())[0]!.tries).toBe(before);
      later(1);
      await run();
      expect((await rows())[0]!.tries).toBe(before + 1);
    }
    expect(await states()).toEqual([["waiting", 10, "smtp EENVELOPE 451"]]);
    catcher.recipients = () => undefined;
    later(3_600);
    await run();
    expect(catcher.taken).toHaveLength(1);
    expect((await rows())[0]!.state).toBe("sent");
  });

  test("where nobody answers it is tried again", async () => {
    await new Promise<void>((done) => catcher.server.close(() => done()));
    await write("wei@example.org");
    await run();
    expect(await states()).toEqual([["waiting", 1, expect.stringMatching(/^smtp E/)]]);
  });

  test.each([
    ["no such mailbox", () => (catcher.recipients = () => refusal(550)), "refused", "smtp EENVELOPE 550"],
    ["a text that is not taken", () => (catcher.data = () => refusal(554)), "refused", "smtp EMESSAGE 554"],
  ])("mail to %s is not tried again", async (_, set, state, fault) => {
    set();
    await write("wei@example.org");
    await run();
    later(86_000);
    await run();
    expect([await states(), catcher.taken]).toEqual([[[state, 1, fault]], []]);
    expect((await messagesWaiting(w.store.reading, w.now)).undelivered).toBe(1);
  });

  test("mail that may have been taken is never sent twice, and somebody is told", async () => {
    catcher.data = () => "cut";
    await write("wei@example.org");
    await run();
    for (let i = 0; i < 5; i++) {
      later(3_600);
      await run();
    }
    expect(catcher.taken).toHaveLength(1);
    expect(await states()).toEqual([["unsure", 1, expect.stringMatching(/^smtp /)]]);
    expect((await messagesWaiting(w.store.reading, w.now)).undelivered).toBe(1);
  });

  test("the gateway is asked again with the same key, and delivers once", async () => {
    gateway.answers = ["cut", 503, 429, 200];
    await write("13800138000");
    for (let i = 0; i < 6; i++) {
      await run();
      later(3_600);
    }
    expect(gateway.asked).toHaveLength(4);
    expect(new Set(gateway.asked.map(({ key }) => key)).size).toBe(1);
    expect([...gateway.delivered.values()]).toEqual(["https://tanhui.example.org/secret"]);
    expect((await states())[0]![0]).toBe("sent");
  });
  test("what the gateway refuses is not tried again", async () => {
    gateway.answers = [422];
    await write("13800138000");
    await run();
    later(3_600);
    await run();
    expect([gateway.asked.length, await states()]).toEqual([1, [["refused", 1, "gateway 422"]]]);
  });

  test("a process that ends while it sends: the gateway is asked again by the same key, mail is not", async () => {
    gateway.answers = ["hang"];
    await write("13800138000");
    const died = run();
    while (gateway.asked.length === 0) await new Promise((done) => setTimeout(done, 10));
    await write("wei@example.org");
    await w.store.em().execute(`update message set state = 'sending', "claimedAt" = "madeAt" where channel = 'smtp'`);
    // Another process, not five minutes later, leaves both alone.
    later(299);
    await run();
    expect(gateway.asked).toHaveLength(1);
    later(2);
    await run();
    expect(gateway.asked.map(({ key }) => key)).toEqual([gateway.asked[0]!.key, gateway.asked[0]!.key]);
    expect((await states()).map(([state]) => state)).toEqual(["sent", "unsure"]);
    expect(catcher.taken).toEqual([]);
    gateway.server.closeAllConnections();
    await died;
    expect((await states()).map(([state]) => state)).toEqual(["sent", "unsure"]);
  });

  test("what has become useless is not sent", async () => {
    await write("wei@example.org", { until: "2026-01-15T05:00:00.000Z" });
    later(3_600);
    await run();
    expect([catcher.taken, (await states())[0]![0]]).toEqual([[], "expired"]);
  });

  test("two that send at once send each message once", async () => {
    for (let i = 0; i < 6; i++) await write(`wei${i}@example.org`);
    await Promise.all([run(), run()]);
    await run();
    expect(catcher.taken).toHaveLength(6);
    expect(new Set(catcher.taken.map((text) => /Message-ID: (\S+)/.exec(text)![1])).size).toBe(6);
  });

  test("the doctor finds what is stuck", async () => {
    await write("wei@example.org", { until: "2026-01-15T05:00:00.000Z" });
    later(2 * 3_600 + 1);
    const found = (await examine(w.store, termInvariants, { now: w.now })).map(({ name }) => name);
    expect(found).toEqual(["message.stuck"]);
    await run();
    expect(await examine(w.store, termInvariants, { now: w.now })).toEqual([]);
  });
});
