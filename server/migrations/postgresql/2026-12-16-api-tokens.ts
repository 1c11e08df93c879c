import { Migration } from '@mikro-orm/migrations';

export class ApiTokens extends Migration {

  override name = '2026-12-16-api-tokens';

  override up(): void | Promise<void> {
    this.addSql(`create table "apiToken" ("id" text not null, "person" text not null, "name" text not null, "scope" text not null, "madeAt" timestamptz(3) not null, "until" timestamptz(3) not null, "endedAt" timestamptz(3) null, "usedAt" timestamptz(3) null, "address" text null, primary key ("id"));`);
    this.addSql(`create index "apiToken_person_index" on "apiToken" ("person");`);
  }

}
