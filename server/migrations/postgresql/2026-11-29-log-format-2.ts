import { Migration } from '@mikro-orm/migrations';

export class LogFormat2 extends Migration {

  override name = '2026-11-29-log-format-2';

  override up(): void | Promise<void> {
    this.addSql(`create table "logWatch" ("name" text not null, "position" bigint not null, "reason" text null, primary key ("name"));`);

    this.addSql(`create table "secret" ("name" text not null, "value" text not null, primary key ("name"));`);

    this.addSql(`create table "signingKey" ("verifierKey" text not null, "use" text not null, "leaf" text not null, "from" timestamptz(3) null, "until" timestamptz(3) null, primary key ("verifierKey"));`);

    this.addSql(`alter table "journalEntry" add "details" text null;`);

    this.addSql(`alter table "leaf" add "format" int not null default 1;`);

    this.addSql(`alter table "lease" drop column "until";`);
    this.addSql(`alter table "lease" add "beat" bigint not null default 0;`);

    this.addSql(`alter table "treeHead" add "note" text null;`);
  }

}
