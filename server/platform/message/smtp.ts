import MailComposer from "nodemailer/lib/mail-composer/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { tryMost, type Messaging, type Outcome, type Outgoing, type Send } from "./channels.ts";

const ownHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** What nodemailer says of a failure. */
interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Where a URL such as `smtp://user:password@host:587` leads, encrypted unless it is this machine. */
function optionsOf(url: string) {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === "smtps:";
  const isOwn = ownHosts.includes(hostname);
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isOwn,
    ignoreTLS: !secure && isOwn,
    connectionTimeout: tryMost / 2,
    greetingTimeout: tryMost / 2,
    socketTimeout: tryMost,
  };
}

/**
 * Sends by SMTP. It has no key by which a second try is known: from when a message is handed over until the server
 * answers, nobody knows whether it was taken.
 */
export function smtpSender({ url, from }: NonNullable<Messaging["smtp"]>): Send {
  const { username, password } = new URL(url);
  const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const domain = from
    .split("@")
    .at(-1)!
    .replace(/[^\w.-]/g, "");
  return async ({ id, recipient, subject, text }: Outgoing): Promise<Outcome> => {
    const to = { name: "", address: recipient };
    const mail = new MailComposer({ from, to, subject, text, messageId: `<${id}@${domain}>` }).compile();
    const built = await mail.build();
    const connection = new SMTPConnection(optionsOf(url));
    let isHanded = false;
    const done = async (): Promise<void> => {
      await step((then) => connection.connect(then));
      if (username) await step((then) => connection.login({ credentials }, then));
      isHanded = true;
      await step((then) => connection.send(mail.getEnvelope(), built, then));
    };
    const broken = new Promise<never>((_, fail) => connection.on("error", fail));
    try {
      await Promise.race([done(), broken]);
      return { is: "sent" };
    } catch (error) {
      return outcomeOf(error as SmtpFault, isHanded);
    } finally {
      connection.close();
    }
  };
}

const step = (work: (then: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((done, fail) => work((error) => (error ? fail(error) : done())));

/** An answer of the server is final, or asks for another time; without one it depends on how far the message was. */
function outcomeOf({ code = "unknown", responseCode }: SmtpFault, isHanded: boolean): Outcome {
  const fault = `smtp ${[code, responseCode].filter(Boolean).join(" ")}`;
  if (!isHanded) return { is: "again", fault };
  if (responseCode === undefined) return { is: "unsure", fault };
  return { is: responseCode >= 500 ? "refused" : "again", fault };
}
