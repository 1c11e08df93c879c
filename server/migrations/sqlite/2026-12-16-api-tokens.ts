import { Migration } from '@mikro-orm/migrations';

export class ApiTokens extends Migration {

  override name = '2026-12-16-api-tokens';

  override up(): void | Promise<void> {
    this.addSql(`create table \`apiToken\` (\`id\` text not null primary key, \`person\` text not null, \`name\` text not null, \`scope\` text not null, \`madeAt\` text not null, \`until\` text not null, \`endedAt\` text null, \`usedAt\` text null, \`address\` text null);`);
    this.addSql(`create index \`apiToken_person_index\` on \`apiToken\` (\`person\`);`);
  }

}
