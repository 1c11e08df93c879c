import { Migration } from '@mikro-orm/migrations';

export class OutboxReader extends Migration {

  override name = '2026-11-28-outbox-reader';

  override up(): void | Promise<void> {
    this.addSql(`create table "outboxReader" ("name" text not null, "position" bigint not null, primary key ("name"));`);
  }

}
