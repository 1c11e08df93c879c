import type { Contents } from "../content/contents.ts";
import { copyContents } from "../content/copy.ts";
import { settleHome } from "../content/home.ts";
import { newestHead } from "../log/newest.ts";
import type { Holdings, Store } from "../store/store.ts";
import { momentOf } from "./backup.ts";
import { fill } from "./fill.ts";
import { assertIdle } from "./idle.ts";
import { migrationsOf } from "./migrations.ts";
import { digestOf, rowsOf, type Digest } from "./rows.ts";
import { shapesOf, type Shape } from "./shape.ts";

/** What was moved, and found the same on both sides. */
export interface Moved {
  readonly tables: number;
  readonly rows: number;
  readonly head: { readonly size: number; readonly root: string } | null;
  /** How many contents were copied to another home. */
  readonly contents: number;
  /** The contents that are damaged where they lie, and were left there. */
  readonly damaged: readonly string[];
}
export interface Moving {
  readonly holdings: Holdings;
  /** Tables that begin empty there. */
  readonly passing: ReadonlySet<string>;
  /** Where contents are kept and will be; left out where they stay. */
  readonly homes?: { readonly from: Contents; readonly to: Contents };
}

/**
 * Moves an installation's tables into the empty database at `url`, of whichever kind, and its contents where they have
 * another home there; heads stay where they are. At the end every table of both has the same rows, balances and heads
 * among them, or nothing is kept.
 * @throws Refusal INVALID_INPUT while a server uses it, or the database at `url` is not empty.
 */
export async function move(store: Store, url: string, { holdings, passing, homes }: Moving): Promise<Moved> {
  const migrations = await migrationsOf(store);
  const assertStillIdle = await assertIdle(store);
  const shapes = shapesOf(store, passing);
  const moment = await momentOf(store);
  const head = await newestHead(moment);
  let kept = { copied: 0, damaged: [] as string[] };
  const written = await fill(url, holdings, {
    migrations,
    shapes,
    pagesOf: (shape) => rowsOf(moment, shape),
    async beforeCommit(there, trx) {
      await moment.rollback().execute();
      await assertSame(store, shapes, there);
      if (homes) {
        kept = await copyContents({ contents: homes.from, rows: store.reading }, { contents: homes.to, rows: trx });
        await settleHome(trx, homes.to);
      }
      await assertStillIdle();
    },
  }).finally(() => moment.isRolledBack || moment.rollback().execute());
  const rows = [...written.values()].reduce((sum, one) => sum + one.rows, 0);
  const moved = { tables: shapes.length, rows, head: head ? { size: head.size, root: head.root } : null };
  return { ...moved, contents: kept.copied, damaged: kept.damaged };
}

/** Nothing has been written here since it was read. */
async function assertSame(store: Store, shapes: readonly Shape[], there: ReadonlyMap<string, Digest>): Promise<void> {
  for (const shape of shapes) {
    const here = await digestOf(rowsOf(store.reading, shape));
    if (here.sha256 !== there.get(shape.name)!.sha256)
      throw new Error(
        `${shape.name} was written meanwhile: it has ${here.rows} rows, not ${there.get(shape.name)!.rows}`,
      );
  }
}
