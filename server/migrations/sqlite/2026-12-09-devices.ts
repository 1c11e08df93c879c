import { Migration } from '@mikro-orm/migrations';

export class Devices extends Migration {

  override name = '2026-12-09-devices';

  override up(): void | Promise<void> {
    this.addSql(`create table \`device\` (\`id\` text not null primary key, \`person\` text not null, \`seenAt\` text not null);`);
    this.addSql(`create index \`device_person_index\` on \`device\` (\`person\`);`);
  }

}
