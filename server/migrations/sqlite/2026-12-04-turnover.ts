import { Migration } from '@mikro-orm/migrations';

export class Turnover extends Migration {

  override name = '2026-12-04-turnover';

  override up(): void | Promise<void> {
    this.addSql(`create table \`turnover\` (\`region\` text not null, \`month\` text not null, \`kind\` text not null, \`account\` text not null, \`lane\` integer not null, \`kilograms\` integer not null, primary key (\`region\`, \`month\`, \`kind\`, \`account\`, \`lane\`));`);
    this.addSql(`insert into "turnover" ("region", "month", "kind", "account", "lane", "kilograms")
      select t."region", strftime('%Y-%m', t."at", '+8 hours'), t."kind", substr(p."account", 1, instr(p."account", ':') - 1), 0, sum(p."kilograms")
      from "posting" p join "transfer" t on t."id" = p."transfer" group by 1, 2, 3, 4`);

    this.addSql(`create index \`event_region_state_index\` on \`event\` (\`region\`, \`state\`);`);

    this.addSql(`create index \`certificate_region_state_index\` on \`certificate\` (\`region\`, \`state\`);`);

    this.addSql(`create index \`allocation_region_source_state_kilograms_index\` on \`allocation\` (\`region\`, \`source\`, \`state\`, \`kilograms\`);`);
    this.addSql(`create index \`allocation_event_state_share_kilograms_index\` on \`allocation\` (\`event\`, \`state\`, \`share\`, \`kilograms\`);`);
  }

}
