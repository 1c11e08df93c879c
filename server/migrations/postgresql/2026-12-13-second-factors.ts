import { Migration } from '@mikro-orm/migrations';

export class SecondFactors extends Migration {

  override name = '2026-12-13-second-factors';

  override up(): void | Promise<void> {
    this.addSql(`create table "recoveryCode" ("id" text not null, "person" text not null, "usedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "recoveryCode_person_index" on "recoveryCode" ("person");`);

    this.addSql(`create table "secondFactor" ("id" text not null, "secret" text not null, "begunAt" timestamptz(3) not null, "confirmedAt" timestamptz(3) null, "lastStep" int not null, primary key ("id"));`);
  }

}
