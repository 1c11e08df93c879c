import type Database from "better-sqlite3";
import { randomBytes } from "node:crypto";
import { canonical, digest } from "../../server/platform/log/canonical.ts";
import { newId } from "../../server/platform/clock.ts";
import { now } from "./documents.ts";

/** A retirement as raw SQL: the very rows that the verb writes, in one transaction, with nothing asked and nothing checked but the guard. */
export function rawRetirement(
  db: Database.Database,
): (id: string, kilograms: number, key: string, moved: string) => { account: string; kilograms: number } {
  const p = (text: string) => db.prepare(text);
  const claim = p("insert into answer (id, request, at) values (?, ?, ?) on conflict do nothing");
  const find = p("select * from block where id = ?");
  const guard = p(
    "update block set first = first + ?, kilograms = kilograms - ? where id = ? and account = 'held' and kilograms > ? returning first",
  );
  const block = p(
    'insert into block (id, mechanism, first, kilograms, region, "policyOn", holder, account, batch, project, "methodologyCode", speciality, vintage, demonstration, "onOffer", event) values (?, ?, ?, ?, ?, ?, ?, \'retired\', ?, ?, ?, ?, ?, ?, 0, null)',
  );
  const transfer = p(
    "insert into transfer (id, kind, mechanism, first, kilograms, region, block, \"of\", batch, project, giver, taker, purpose, beneficiary, statement, clause, at) values (?, 'retire', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ownOperation', ?, ?, ?, ?)",
  );
  const posting = p("insert into posting (id, transfer, account, kilograms) values (?, ?, ?, ?), (?, ?, ?, ?)");
  const balance = p(
    "insert into balance (account, kilograms) values (?, ?) on conflict (account) do update set kilograms = kilograms + excluded.kilograms",
  );
  const journal = p(
    "insert into \"journalEntry\" (id, type, record, action, actor, at, clause, \"from\", \"to\", salt) values (?, 'block', ?, 'retire', 'p-holder', ?, ?, ?, ?, ?)",
  );
  const leaf = p("insert into leaf (id, content) values (?, ?)");
  const outbox = p("insert into outbox (id, topic) values (?, 'block.retire')");
  const answered = p("update answer set answer = ? where id = ?");
  const clause = "platform default";
  return db.transaction((id: string, kilograms: number, key: string, moved: string) => {
    claim.run(`p-holder ${key}`, digest(JSON.stringify({ act: "block.retire", id, kilograms })), now);
    const of = find.get(id) as Record<string, string & number>;
    const { first } = guard.get(kilograms, kilograms, id, kilograms) as { first: number };
    block.run(
      moved,
      of["mechanism"],
      first - kilograms,
      kilograms,
      of["region"],
      of["policyOn"],
      of["holder"],
      of["batch"],
      of["project"],
      of["methodologyCode"],
      of["speciality"],
      of["vintage"],
      of["demonstration"],
    );
    const [made, held, retired] = [newId(now), `held:${of["holder"]}`, `retired:${of["batch"]}`];
    transfer.run(
      made,
      of["mechanism"],
      first - kilograms,
      kilograms,
      of["region"],
      moved,
      id,
      of["batch"],
      of["project"],
      of["holder"],
      of["holder"],
      "本单位",
      "注销（用于本单位运营）",
      clause,
      now,
    );
    posting.run(newId(now), made, held, -kilograms, newId(now), made, retired, kilograms);
    balance.run(held, -kilograms);
    balance.run(retired, kilograms);
    const entry = newId(now);
    const salt = randomBytes(16).toString("hex");
    journal.run(entry, moved, now, clause, held, retired, salt);
    leaf.run(
      entry,
      canonical({
        id: entry,
        type: "block",
        record: moved,
        action: "retire",
        actor: digest(salt + canonical("p-holder")),
        beneficiary: digest(salt + canonical("本单位")),
        at: now,
        clause,
        from: held,
        to: retired,
        transfer: made,
        mechanism: of["mechanism"],
        first: first - kilograms,
        kilograms,
        of: id,
        purpose: "ownOperation",
        statement: "注销（用于本单位运营）",
      }),
    );
    outbox.run(entry);
    const answer = { account: "retired", kilograms };
    answered.run(JSON.stringify(answer), `p-holder ${key}`);
    return answer;
  });
}
