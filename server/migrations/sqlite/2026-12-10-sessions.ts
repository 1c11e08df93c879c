import { Migration } from '@mikro-orm/migrations';

export class Sessions extends Migration {

  override name = '2026-12-10-sessions';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`session\` add column \`rights\` text not null default '';`);
    this.addSql(`alter table \`session\` add column \`previous\` text null;`);
    this.addSql(`alter table \`session\` add column \`renewedAt\` text null;`);
    this.addSql(`alter table \`session\` add column \`device\` text null;`);
    this.addSql(`alter table \`session\` add column \`address\` text null;`);
    this.addSql(`create index \`session_previous_index\` on \`session\` (\`previous\`);`);
  }

}
