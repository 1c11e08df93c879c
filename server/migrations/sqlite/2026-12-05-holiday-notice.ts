import { Migration } from '@mikro-orm/migrations';

export class HolidayNotice extends Migration {

  override name = '2026-12-05-holiday-notice';

  override up(): void | Promise<void> {
    this.addSql(`create table \`holidayNotice\` (\`id\` text not null primary key, \`year\` integer not null, \`number\` text not null, \`off\` json not null, \`worked\` json not null, \`reason\` text null, \`region\` text not null, \`policyOn\` text not null, \`enteredBy\` text not null, \`moved\` integer null, \`state\` text check (\`state\` in ('proposed', 'inForce', 'withdrawn', 'replaced')) not null default 'proposed', \`revision\` integer not null default 1, constraint \`holidayNotice_year_whole\` check ("year" | 0 = "year" and "year" >= 0 and "year" <= 9007199254740991), constraint \`holidayNotice_moved_whole\` check ("moved" | 0 = "moved" and "moved" >= 0 and "moved" <= 9007199254740991));`);
    this.addSql(`create index \`holidayNotice_year_id_index\` on \`holidayNotice\` (\`year\`, \`id\`);`);
    this.addSql(`create index \`holidayNotice_number_id_index\` on \`holidayNotice\` (\`number\`, \`id\`);`);
    this.addSql(`create index \`holidayNotice_region_id_index\` on \`holidayNotice\` (\`region\`, \`id\`);`);
    this.addSql(`create index \`holidayNotice_state_id_index\` on \`holidayNotice\` (\`state\`, \`id\`);`);
  }

}
