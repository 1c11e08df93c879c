import { Migration } from '@mikro-orm/migrations';

export class SecondFactors extends Migration {

  override name = '2026-12-13-second-factors';

  override up(): void | Promise<void> {
    this.addSql(`create table \`recoveryCode\` (\`id\` text not null primary key, \`person\` text not null, \`usedAt\` text null);`);
    this.addSql(`create index \`recoveryCode_person_index\` on \`recoveryCode\` (\`person\`);`);

    this.addSql(`create table \`secondFactor\` (\`id\` text not null primary key, \`secret\` text not null, \`begunAt\` text not null, \`confirmedAt\` text null, \`lastStep\` integer not null);`);
  }

}
