import type { DataProvider, SortPayload } from "ra-core";
import { Refused } from "./graphql.ts";
import type { PageMeta } from "./places.ts";
import type { Base } from "./resource.ts";

/** How many records are asked for at a time: the most that the platform answers. */
const atOnce = 200;
const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1_000));

/** What a list was asked for. */
interface Asked {
  readonly filter: object;
  readonly sort?: SortPayload;
}
/** Where the platform asks for patience, it is granted. @throws whatever else went wrong */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const seconds = error instanceof Refused && error.code === "LIMITED" ? Number(error.details["seconds"]) : 0;
      if (!(seconds > 0)) throw error;
      await pause(seconds);
    }
  }
}

/** All records that a list finds, in its order, some at a time; however many there are. */
export async function* allOf(data: DataProvider, type: string, { filter: asked, sort }: Asked) {
  let [filter, page]: [object, number] = [asked, 1];
  for (;;) {
    const at = { filter, sort, pagination: { page, perPage: atOnce } };
    const { data: some, meta } = await patiently(() => data.getList<Base & { id: string }>(type, at));
    yield some as readonly Base[];
    const { ended } = (meta ?? {}) as Partial<PageMeta>;
    if (!ended && some.length < atOnce) return;
    [filter, page] = ended ? [{ ...asked, goOn: ended.goOn }, 1] : [filter, page + 1];
  }
}
