import { Migration } from '@mikro-orm/migrations';

export class BarsOfContracts extends Migration {

  override name = '2026-12-07-bars-of-contracts';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`contract\` rename to \`contract_before\`;`);
    this.addSql(`create table \`contract\` (\`id\` text not null primary key, \`provider\` text not null, \`client\` text not null, \`kind\` text check (\`kind\` in ('service', 'validation', 'verification', 'evaluation', 'inspection')) not null, \`subjectType\` text null, \`subjectId\` text null, \`since\` text not null, \`recordedAt\` text not null, \`regions\` text not null, \`until\` text null, \`state\` text check (\`state\` in ('recorded', 'contested', 'ended', 'released', 'annulled')) not null default 'recorded', constraint \`contract_provider_foreign\` foreign key (\`provider\`) references \`organization\` (\`id\`), constraint \`contract_client_foreign\` foreign key (\`client\`) references \`organization\` (\`id\`));`);
    this.addSql(`insert into \`contract\` select \`id\`, \`provider\`, \`client\`, \`kind\`, \`subjectType\`, \`subjectId\`, \`since\`, \`recordedAt\`, (select o.\`region\` from \`organization\` o where o.\`id\` = \`contract_before\`.\`provider\`) || ',' || (select o.\`region\` from \`organization\` o where o.\`id\` = \`contract_before\`.\`client\`) as \`regions\`, null as \`until\`, 'recorded' as \`state\` from \`contract_before\`;`);
    this.addSql(`drop table \`contract_before\`;`);
    this.addSql(`create index \`contract_subjectType_subjectId_index\` on \`contract\` (\`subjectType\`, \`subjectId\`);`);
    this.addSql(`create index \`contract_provider_id_index\` on \`contract\` (\`provider\`, \`id\`);`);
    this.addSql(`create index \`contract_client_id_index\` on \`contract\` (\`client\`, \`id\`);`);
    this.addSql(`create index \`contract_kind_id_index\` on \`contract\` (\`kind\`, \`id\`);`);
    this.addSql(`create index \`contract_subjectType_id_index\` on \`contract\` (\`subjectType\`, \`id\`);`);
    this.addSql(`create index \`contract_subjectId_id_index\` on \`contract\` (\`subjectId\`, \`id\`);`);
    this.addSql(`create index \`contract_since_id_index\` on \`contract\` (\`since\`, \`id\`);`);
    this.addSql(`create index \`contract_recordedAt_id_index\` on \`contract\` (\`recordedAt\`, \`id\`);`);
    this.addSql(`create index \`contract_state_id_index\` on \`contract\` (\`state\`, \`id\`);`);
  }

}
