import { Migration } from '@mikro-orm/migrations';

export class OneTimeLinks extends Migration {

  override name = '2026-12-11-one-time-links';

  override up(): void | Promise<void> {
    this.addSql(`create table "oneTimeLink" ("id" text not null, "purpose" text not null, "person" text not null, "address" text null, "madeAt" timestamptz(3) not null, "until" timestamptz(3) not null, "usedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "oneTimeLink_person_index" on "oneTimeLink" ("person");`);

    this.addSql(`alter table "person" add "confirmedEmail" text null, add "confirmedAt" timestamptz(3) null;`);
  }

}
