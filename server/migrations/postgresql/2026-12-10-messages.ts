import { Migration } from '@mikro-orm/migrations';

export class Messages extends Migration {

  override name = '2026-12-10-messages';

  override up(): void | Promise<void> {
    this.addSql(`create table "message" ("id" text not null, "channel" text not null, "recipient" text not null, "subject" text not null, "text" text null, "state" text not null, "tries" int not null, "madeAt" timestamptz(3) not null, "nextAt" timestamptz(3) not null, "until" timestamptz(3) not null, "claimedAt" timestamptz(3) null, "endedAt" timestamptz(3) null, "fault" text null, primary key ("id"));`);
    this.addSql(`create index "message_endedAt_index" on "message" ("endedAt");`);
    this.addSql(`create index "message_state_nextAt_index" on "message" ("state", "nextAt");`);
  }

}
