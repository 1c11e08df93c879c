import { sql } from "kysely";
import { isVeiled } from "../../../shared/log/clear.ts";
import { saltedHash } from "../log/leaf.ts";
import { paged } from "./read.ts";
import { invariant, type Breach, type Invariant, type View } from "./invariant.ts";
import { logBroken, writtenPast } from "./remedies.ts";

interface Entry {
  readonly seq: number;
  readonly content: string;
  readonly format: number;
  readonly id: string | null;
  readonly type: string;
  readonly record: string;
  readonly action: string;
  readonly actor: string;
  readonly clause: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  readonly salt: string;
  readonly details: string | null;
}

const entriesOf = ({ rows }: View) =>
  paged<Entry>(async (last, most) => {
    const found = await sql<Entry>`select l."seq", l."content", l."format", e."id", e."type", e."record", e."action",
      e."actor", e."clause", e."from", e."to", e."note", e."salt", e."details"
      from "leaf" l join "journalEntry" e on e."id" = l."id"
      where l."seq" > ${last?.seq ?? -1} order by l."seq" limit ${most}`.execute(rows);
    return found.rows;
  });

/** What the log says in clear of an entry is what the journal says, and its salted digests are of the journal's text. */
function differs(entry: Entry): string | undefined {
  const { type, action, salt, record, actor, note, details } = entry;
  const leaf = JSON.parse(entry.content) as Record<string, unknown>;
  const plain = (["id", "type", "action", "clause"] as const).find((name) => leaf[name] !== entry[name]);
  if (plain) return plain;
  // Where accounts stand in the log under aliases, and a record under its digest, the ledger's own rules compare.
  if (type !== "block") {
    const told = isVeiled(type, action) && entry.format > 1 ? saltedHash(salt, record) : record;
    if (leaf["record"] !== told) return "record";
    const state = (["from", "to"] as const).find((name) => (leaf[name] ?? null) !== entry[name]);
    if (state) return state;
  }
  if (entry.format === 1) return undefined;
  return Object.entries({ actor, note, details }).find(
    ([name, value]) => value !== null && leaf[name] !== saltedHash(salt, value),
  )?.[0];
}

async function* unlike(view: View): AsyncGenerator<Breach> {
  for await (const page of entriesOf(view))
    for (const entry of page) {
      const found = differs(entry);
      if (found) yield { id: entry.id!, found };
    }
}

export const journalInvariants: readonly Invariant[] = [
  invariant(
    "journal.withoutLeaf",
    "每条操作记录都有日志条目",
    "each entry of the journal has one in the log",
    logBroken,
    `select e."id" as "id", e."type" || '.' || e."action" as "found" from "journalEntry" e
     left join "leaf" l on l."id" = e."id" where l."id" is null`,
  ),
  invariant(
    "journal.leafWithout",
    "除日志对自身的声明外，每个日志条目都有操作记录",
    "each entry of the log has one in the journal, except what the log states of itself",
    logBroken,
    `select l."id" as "id", l."position" as "found" from "leaf" l left join "journalEntry" e on e."id" = l."id"
     where e."id" is null and l."content" not like '%"type":"log"}'and l."content" not like '%"type":"log",%'`,
  ),
  invariant("journal.likeLeaf", "操作记录与日志条目所述一致", "the journal says what the log says", logBroken, unlike),
  invariant(
    "outbox.ofEntry",
    "每条待发消息都对应一条操作记录",
    "each message that waits belongs to an entry of the journal",
    writtenPast,
    `select o."id" as "id", o."topic" as "found" from "outbox" o left join "journalEntry" e on e."id" = o."id"
     where e."id" is null`,
  ),
  invariant(
    "outbox.topic",
    "待发消息的主题即其操作记录所述",
    "the topic of each message is that of its entry",
    writtenPast,
    `select o."id" as "id", o."topic" as "found" from "outbox" o join "journalEntry" e on e."id" = o."id"
     where o."topic" <> e."type" || '.' || e."action"`,
  ),
  invariant(
    "outbox.readerBeyondLog",
    "消息的读者不超出日志的末尾",
    "no reader of the messages is beyond the end of the log",
    {
      zh: "日志比读者所读的短：数据库可能是从较早的备份恢复的；先按 tanhui log resume 处理日志，再将读者的位置改回日志的长度",
      en:
        "the log is shorter than what was read: the database may come from an earlier backup; resume the log with " +
        "`tanhui log resume` first, then set the reader's position back to its length",
    },
    `select r."name" as "id", r."position" as "found" from "outboxReader" r
     where r."position" > (select count("position") from "leaf")`,
  ),
];
