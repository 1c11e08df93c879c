import { Migration } from '@mikro-orm/migrations';

export class Cosignature extends Migration {

  override name = '2026-11-30-cosignature';

  override up(): void | Promise<void> {
    this.addSql(`create table \`cosignature\` (\`size\` integer not null, \`verifierKey\` text not null, \`line\` text not null, primary key (\`size\`, \`verifierKey\`));`);
  }

}
