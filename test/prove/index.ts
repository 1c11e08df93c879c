/** What must never happen to a ledger, tried: `npm run -s prove -- <trial>`. Each trial prints its figures and ends with `violations: N`; exit 0 only when there is none. */
import "reflect-metadata";
import { Command } from "commander";
import type { Dialect } from "../../server/platform/store/store.ts";
import { runAccess } from "./access.ts";
import { runBackup } from "./backup.ts";
import { runCrash } from "./crash.ts";
import { databasesBeside, trialDatabase, type TrialDatabase } from "./database.ts";
import { runDoctor } from "./doctor.ts";
import { runDownloads } from "./downloads.ts";
import { runDrain } from "./drain.ts";
import { runFleet } from "./fleet.ts";
import { runHeads } from "./heads.ts";
import { runImage } from "./image.ts";
import { runLease } from "./lease.ts";
import { runMigrate } from "./migrate.ts";
import { runFuzz } from "./fuzz.ts";
import { runModel } from "./model.ts";
import { runRace } from "./race.ts";
import { runRate } from "./rate.ts";
import { runReplay } from "./replay.ts";
import { runServe } from "./serve.ts";
import { runStranger } from "./stranger.ts";
import { runTamper } from "./tamper.ts";

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${text} is not a whole number`);
  return value;
};
interface Found {
  readonly violations: readonly string[];
  readonly [figure: string]: unknown;
}

const program = new Command("prove").description("Try what must never happen to the ledger.");
/** A trial on one kind of database, with its figures for a long run and for a short one. */
function trial<F extends Record<string, number>>(
  name: string,
  about: string,
  figures: F,
  small: Partial<F>,
  run: (database: TrialDatabase, figures: F, dialect: Dialect) => Promise<Found>,
): void {
  const command = program
    .command(name)
    .description(about)
    .option("--database <kind>", "sqlite or postgresql", "sqlite")
    .option("--scale <scale>", "small: within 40 s, with the same checks");
  for (const [figure, value] of Object.entries(figures))
    command.option(`--${figure} <n>`, `${value} if left out`, whole);
  command.action(async ({ database: kind, scale, ...given }: { database: Dialect; scale?: string } & Partial<F>) => {
    if (!["sqlite", "postgresql"].includes(kind)) throw new Error(`${kind} is neither sqlite nor postgresql`);
    const asked = { ...figures, ...(scale === "small" && small), ...given } as F;
    const database = await trialDatabase(kind);
    const begun = performance.now();
    const { violations, ...found } = await run(database, asked, kind).finally(() => database.drop());
    const plain = Object.fromEntries(
      Object.entries(found).map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value]),
    );
    console.log(
      JSON.stringify(
        {
          trial: name,
          database: kind,
          ...asked,
          ...plain,
          seconds: Math.round((performance.now() - begun) / 100) / 10,
        },
        null,
        1,
      ),
    );
    for (const violation of violations.slice(0, 20)) console.log(violation);
    console.log(`violations: ${violations.length}`);
    process.exitCode = violations.length === 0 ? 0 : 1;
  });
}
/** A trial of several servers, which only one PostgreSQL can serve. */
function onPostgres<F>(run: (figures: F & { url: string }) => Promise<Found>) {
  return ({ url }: TrialDatabase, figures: F, dialect: Dialect): Promise<Found> => {
    if (dialect === "sqlite") throw new Error("several servers need --database postgresql");
    return run({ url, ...figures });
  };
}

trial(
  "model",
  "random verbs against a simple model",
  { operations: 1_000_000, seed: 1 },
  { operations: 12_000 },
  async ({ url }, figures) => {
    const { accepted, refused, operations, violations } = await runModel({ url, ...figures });
    const share = new Map(
      [...accepted].map(([verb, times]) => [
        verb,
        `${times} accepted, ${Math.round((100 * times) / Math.max(1, times + refused.get(verb)!))} % of those tried`,
      ]),
    );
    const least = figures.operations >= 1_000_000 ? 1_000 : 20;
    const rare = [...accepted]
      .filter(([, times]) => times < least)
      .map(([verb, times]) => `${verb} was accepted ${times} times only`);
    return { violations: [...violations, ...rare], tried: operations, verbs: share };
  },
);
trial("race", "many clients at once for too little", { clients: 64, rounds: 200 }, { rounds: 20 }, ({ url }, figures) =>
  runRace({ url, ...figures }),
);
trial("crash", "kill -9 under load, restart, verify", { kills: 200 }, { kills: 6 }, (database, figures, dialect) =>
  runCrash({ database, dialect, ...figures }),
);
trial(
  "tamper",
  "every column, deletion, reordering and a cut tail",
  { edits: 10_000, seed: 1 },
  { edits: 1_500 },
  ({ url }, figures) => runTamper({ url, ...figures }),
);
trial("rate", "how fast the sequencer alone is", { leaves: 50_000 }, { leaves: 5_000 }, ({ url }, figures) =>
  runRate({ url, ...figures }),
);
trial(
  "heads",
  "how soon a signed head at the public address covers a deed",
  { deeds: 200, clients: 4 },
  { deeds: 12, clients: 2 },
  ({ url }, figures) => runHeads({ url, ...figures }),
);
trial(
  "lease",
  "two servers with clocks two days apart: one signs, and when it is killed the other goes on",
  { rounds: 10 },
  { rounds: 2 },
  onPostgres((figures) => runLease(figures)),
);
trial(
  "stranger",
  "somebody else's code (Go's sumdb packages) checks heads, a co-signature, tiles and proofs",
  { entries: 12 },
  { entries: 4 },
  ({ url }, figures) => runStranger({ url, ...figures }),
);
trial("replay", "each request twice, one effect", { pairs: 10_000 }, { pairs: 1_000 }, ({ url }, figures) =>
  runReplay({ url, ...figures }),
);
trial(
  "drain",
  "two servers restarted in turn under load: no request is cut",
  { restarts: 10, clients: 16 },
  { restarts: 1, clients: 8 },
  ({ url }, figures) => runDrain({ url, ...figures }),
);
trial(
  "downloads",
  "downloads broken off, and files that cannot be read",
  { downloads: 1_000 },
  { downloads: 100 },
  ({ url }, figures) => runDownloads({ url, ...figures }),
);
trial(
  "fleet",
  "three servers on one PostgreSQL: restarted in turn, and all connections ended, under load",
  { rounds: 5, clients: 2 },
  { rounds: 1, clients: 1 },
  onPostgres((figures) => runFleet(figures)),
);
trial("image", "the steps of the Dockerfile in plain folders, and its start", {}, {}, ({ url }) => runImage({ url }));
trial(
  "migrate",
  "several migrations at once, some of them killed; and schemas of other releases",
  { processes: 4, kills: 10, commands: 6, servers: 2 },
  { processes: 2, kills: 1, commands: 1, servers: 0 },
  ({ url }, figures, dialect) => runMigrate({ url, dialect, ...figures }),
);
trial(
  "doctor",
  "each planted fault of live data is found by its own invariant, and a large clean database has none",
  { rows: 1_000_000 },
  { rows: 6_000 },
  ({ url }, figures) => runDoctor({ url, ...figures }),
);
trial(
  "serve",
  "a server over HTTP under crowds; the database ends its connections, goes down, or its disk is full",
  { crowds: 5, faults: 10 },
  { crowds: 1, faults: 2 },
  (database, figures, dialect) => runServe({ database, dialect, ...figures }),
);
trial(
  "backup",
  "backups under load, each restored into both kinds of database; then a loss behind published heads",
  { backups: 50, deeds: 100 },
  { backups: 2 },
  async (database, figures, dialect) => {
    const beside = await databasesBeside(database, dialect);
    const { url } = database;
    const given = { url, fresh: beside.fresh, swapped: dialect === "postgresql", ...figures };
    return runBackup(given).finally(() => beside.drop());
  },
);
trial(
  "fuzz",
  "documents made from the schema, as everybody: each is answered or refused, and every field is reached",
  { documents: 100_000, seed: 1 },
  { documents: 5_000 },
  ({ url }, figures) => runFuzz({ url, ...figures }),
);

trial(
  "access",
  "everybody looks at everything and tries every deed, against a table written by hand",
  { whole: 1 },
  { whole: 0 },
  ({ url }, { whole: all }) => runAccess({ url, isWhole: all === 1 }),
);

await program.parseAsync();
