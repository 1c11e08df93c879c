import { Migration } from '@mikro-orm/migrations';

export class HolidayNotice extends Migration {

  override name = '2026-12-05-holiday-notice';

  override up(): void | Promise<void> {
    this.addSql(`create table "holidayNotice" ("id" text not null, "year" bigint not null, "number" text not null, "off" jsonb not null, "worked" jsonb not null, "reason" text null, "region" text not null, "policyOn" date not null, "enteredBy" text not null, "moved" bigint null, "state" text not null default 'proposed', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "holidayNotice_year_id_index" on "holidayNotice" ("year", "id");`);
    this.addSql(`create index "holidayNotice_number_id_index" on "holidayNotice" ("number", "id");`);
    this.addSql(`create index "holidayNotice_region_id_index" on "holidayNotice" ("region", "id");`);
    this.addSql(`create index "holidayNotice_state_id_index" on "holidayNotice" ("state", "id");`);

    this.addSql(`alter table "holidayNotice" add constraint "holidayNotice_year_whole" check ("year" >= 0 and "year" <= 9007199254740991);`);
    this.addSql(`alter table "holidayNotice" add constraint "holidayNotice_moved_whole" check ("moved" >= 0 and "moved" <= 9007199254740991);`);
    this.addSql(`alter table "holidayNotice" add constraint "holidayNotice_state_check" check ("state" in ('proposed', 'inForce', 'withdrawn', 'replaced'));`);
  }

}
