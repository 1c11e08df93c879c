import { Migration } from '@mikro-orm/migrations';

export class SeveralServers extends Migration {

  override name = '2026-12-01-several-servers';

  override up(): void | Promise<void> {
    this.addSql(`create table \`contentHome\` (\`name\` text not null primary key, \`place\` text not null);`);

    this.addSql(`create table \`contentPart\` (\`sha256\` text not null, \`index\` integer not null, \`bytes\` blob not null, primary key (\`sha256\`, \`index\`));`);

    this.addSql(`create table \`spending\` (\`asker\` text not null primary key, \`spent\` integer not null, \`until\` text not null);`);
    this.addSql(`create index \`spending_until_index\` on \`spending\` (\`until\`);`);
  }

}
