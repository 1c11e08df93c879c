/** By what messages leave the platform: mail over SMTP, or one gateway over HTTP that passes them on. */
export type Channel = "smtp" | "gateway";
/** Those that are configured. */
export type Channels = ReadonlySet<Channel>;

/** How messages are sent, as configured. */
export interface Messaging {
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly gateway: { readonly url: string; readonly token: string | null } | null;
}
export const channelsOf = ({ smtp, gateway }: Messaging): Channels =>
  new Set([...(smtp ? (["smtp"] as const) : []), ...(gateway ? (["gateway"] as const) : [])]);

/** A message on its way. `id` is the same at each try. */
export interface Outgoing {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}
/**
 * What became of a try. `again`: it was certainly not taken, and may be later; `refused`: nor will it be; `unsure`: the
 * other side may have taken it, and would take it twice.
 */
export interface Outcome {
  readonly is: "sent" | "again" | "refused" | "unsure";
  /** Why, without an address or a word of the message. */
  readonly fault?: string | null;
}
export type Send = (message: Outgoing) => Promise<Outcome>;

/** For how long one try may take, in milliseconds. */
export const tryMost = 20_000;
