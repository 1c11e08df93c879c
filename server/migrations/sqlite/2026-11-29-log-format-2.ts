import { Migration } from '@mikro-orm/migrations';

export class LogFormat2 extends Migration {

  override name = '2026-11-29-log-format-2';

  override up(): void | Promise<void> {
    this.addSql(`create table \`logWatch\` (\`name\` text not null primary key, \`position\` integer not null, \`reason\` text null);`);

    this.addSql(`create table \`secret\` (\`name\` text not null primary key, \`value\` text not null);`);

    this.addSql(`create table \`signingKey\` (\`verifierKey\` text not null primary key, \`use\` text not null, \`leaf\` text not null, \`from\` text null, \`until\` text null);`);

    this.addSql(`alter table \`journalEntry\` add column \`details\` text null;`);

    this.addSql(`alter table \`leaf\` add column \`format\` integer not null default 1;`);

    this.addSql(`alter table \`lease\` drop column \`until\`;`);
    this.addSql(`alter table \`lease\` add column \`beat\` integer not null default 0;`);

    this.addSql(`alter table \`treeHead\` add column \`note\` text null;`);
  }

}
