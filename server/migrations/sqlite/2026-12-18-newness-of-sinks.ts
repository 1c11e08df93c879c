import { Migration } from '@mikro-orm/migrations';

export class NewnessOfSinks extends Migration {

  override name = '2026-12-18-newness-of-sinks';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`commitment\` add column \`begunEarly\` integer not null default false;`);
    this.addSql(`alter table \`commitment\` add column \`newness\` text null;`);
  }

}
