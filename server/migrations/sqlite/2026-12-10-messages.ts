import { Migration } from '@mikro-orm/migrations';

export class Messages extends Migration {

  override name = '2026-12-10-messages';

  override up(): void | Promise<void> {
    this.addSql(`create table \`message\` (\`id\` text not null primary key, \`channel\` text not null, \`recipient\` text not null, \`subject\` text not null, \`text\` text null, \`state\` text not null, \`tries\` integer not null, \`madeAt\` text not null, \`nextAt\` text not null, \`until\` text not null, \`claimedAt\` text null, \`endedAt\` text null, \`fault\` text null);`);
    this.addSql(`create index \`message_endedAt_index\` on \`message\` (\`endedAt\`);`);
    this.addSql(`create index \`message_state_nextAt_index\` on \`message\` (\`state\`, \`nextAt\`);`);
  }

}
