import { Migration } from '@mikro-orm/migrations';

export class Sessions extends Migration {

  override name = '2026-12-10-sessions';

  override up(): void | Promise<void> {
    this.addSql(`alter table "session" add "rights" text not null default '', add "previous" text null, add "renewedAt" timestamptz(3) null, add "device" text null, add "address" text null;`);
    this.addSql(`create index "session_previous_index" on "session" ("previous");`);
  }

}
