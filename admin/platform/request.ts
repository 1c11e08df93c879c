import type { RefusalCode } from "../../shared/platform/refusal.ts";
import { keepTime } from "./day.ts";
import { isLapse, ownerHeader, signedInAgain } from "./session.ts";
import { learnReasons } from "./text.ts";

/** The platform refused, could not be reached, or failed: with its message. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly code: RefusalCode | "INTERNAL" | "OFFLINE",
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
  get reason(): string | undefined {
    return this.details["reason"] as string | undefined;
  }
  get clause(): string | undefined {
    return this.details["clause"] as string | undefined;
  }
  get field(): string | undefined {
    return this.details["field"] as string | undefined;
  }
  /** The properties that react-admin reads. */
  get status(): number {
    if (this.code === "OFFLINE") return 0;
    return this.code === "UNAUTHENTICATED" ? 401 : 400;
  }
}
interface Refusing {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Posts to the platform. Where the session has ended, its owner is asked to sign in again, over the page; then the
 * request is sent once more as it was.
 * @returns the answer, JSON.
 * @throws Refused
 */
export async function post<T>(path: string, body: BodyInit, headers: Readonly<Record<string, string>>): Promise<T> {
  try {
    return await posted<T>(path, body, headers);
  } catch (error) {
    if (!(error instanceof Refused) || !isLapse(error.reason) || !(await signedInAgain(error.reason))) throw error;
    return posted<T>(path, body, headers);
  }
}

async function posted<T>(path: string, body: BodyInit, headers: Readonly<Record<string, string>>): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...headers, ...ownerHeader() },
    body,
  }).catch(() => {
    throw new Refused("OFFLINE", "the platform cannot be reached");
  });
  keepTime(answer.headers.get("date"), answer.headers.has("tanhui-demonstration"));
  const said = await (answer.json() as Promise<T & Refusing>).catch(() => {
    throw new Refused("INTERNAL", `HTTP ${answer.status}`);
  });
  const [error] = said.errors ?? [];
  if (!error) return said;
  const { code = "INTERNAL", ...details } = error.extensions ?? {};
  // The messages are loaded with the first refusal; without them the platform's own are shown.
  await learnReasons().catch(() => {});
  throw new Refused(code as RefusalCode, error.message, details);
}
