import { Migration } from '@mikro-orm/migrations';

export class OneTimeLinks extends Migration {

  override name = '2026-12-11-one-time-links';

  override up(): void | Promise<void> {
    this.addSql(`create table \`oneTimeLink\` (\`id\` text not null primary key, \`purpose\` text not null, \`person\` text not null, \`address\` text null, \`madeAt\` text not null, \`until\` text not null, \`usedAt\` text null);`);
    this.addSql(`create index \`oneTimeLink_person_index\` on \`oneTimeLink\` (\`person\`);`);

    this.addSql(`alter table \`person\` add column \`confirmedEmail\` text null;`);
    this.addSql(`alter table \`person\` add column \`confirmedAt\` text null;`);
  }

}
