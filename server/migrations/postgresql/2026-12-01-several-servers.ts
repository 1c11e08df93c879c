import { Migration } from '@mikro-orm/migrations';

export class SeveralServers extends Migration {

  override name = '2026-12-01-several-servers';

  override up(): void | Promise<void> {
    this.addSql(`create table "contentHome" ("name" text not null, "place" text not null, primary key ("name"));`);

    this.addSql(`create table "contentPart" ("sha256" text not null, "index" int not null, "bytes" bytea not null, primary key ("sha256", "index"));`);

    this.addSql(`create unlogged table "spending" ("asker" text not null, "spent" bigint not null, "until" timestamptz(3) not null, primary key ("asker"));`);
    this.addSql(`create index "spending_until_index" on "spending" ("until");`);
  }

}
