import { Migration } from '@mikro-orm/migrations';

export class TwoPeople extends Migration {

  override name = '2026-12-12-two-people';

  override up(): void | Promise<void> {
    this.addSql(`create table \`proposal\` (\`id\` text not null primary key, \`subjectType\` text not null, \`subjectId\` text not null, \`action\` text not null, \`titleZh\` text not null, \`titleEn\` text null, \`input\` json not null, \`subject\` json not null, \`basis\` text not null, \`proposedBy\` text not null, \`office\` text not null, \`proposedAt\` text not null, \`decidedBy\` text null, \`decidedAt\` text null, \`reason\` text null, \`region\` text not null, \`dueOn\` text null, \`state\` text check (\`state\` in ('proposed', 'confirmed', 'refused', 'withdrawn', 'overtaken')) not null default 'proposed', constraint \`proposal_proposedBy_foreign\` foreign key (\`proposedBy\`) references \`person\` (\`id\`), constraint \`proposal_office_foreign\` foreign key (\`office\`) references \`organization\` (\`id\`), constraint \`proposal_decidedBy_foreign\` foreign key (\`decidedBy\`) references \`person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`proposal_proposedBy_index\` on \`proposal\` (\`proposedBy\`);`);
    this.addSql(`create index \`proposal_decidedBy_index\` on \`proposal\` (\`decidedBy\`);`);
    this.addSql(`create index \`proposal_subjectType_id_index\` on \`proposal\` (\`subjectType\`, \`id\`);`);
    this.addSql(`create index \`proposal_subjectId_id_index\` on \`proposal\` (\`subjectId\`, \`id\`);`);
    this.addSql(`create index \`proposal_titleZh_id_index\` on \`proposal\` (\`titleZh\`, \`id\`);`);
    this.addSql(`create index \`proposal_office_id_index\` on \`proposal\` (\`office\`, \`id\`);`);
    this.addSql(`create index \`proposal_proposedAt_id_index\` on \`proposal\` (\`proposedAt\`, \`id\`);`);
    this.addSql(`create index \`proposal_region_id_index\` on \`proposal\` (\`region\`, \`id\`);`);
    this.addSql(`create index \`proposal_dueOn_id_index\` on \`proposal\` (\`dueOn\`, \`id\`);`);
    this.addSql(`create index \`proposal_state_id_index\` on \`proposal\` (\`state\`, \`id\`);`);
  }

}
