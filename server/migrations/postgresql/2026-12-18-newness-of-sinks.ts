import { Migration } from '@mikro-orm/migrations';

export class NewnessOfSinks extends Migration {

  override name = '2026-12-18-newness-of-sinks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "commitment" add "begunEarly" boolean not null default false, add "newness" text null;`);
  }

}
