import { Migration } from '@mikro-orm/migrations';

export class OtherRegistrations extends Migration {

  override name = '2026-12-19-other-registrations';

  override up(): void | Promise<void> {
    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`claim__temp_alter\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('sink', 'boundary', 'foreignSerials', 'registeredPeriod')) not null, \`key\` text not null, \`what\` text not null, \`first\` integer not null, \`length\` integer not null, \`held\` integer not null, \`claimantType\` text not null, \`claimantId\` text not null, \`at\` text not null, \`releasedAt\` text null, constraint \`claim_first_whole\` check ("first" | 0 = "first" and "first" >= 0 and "first" <= 9007199254740991), constraint \`claim_length_whole\` check ("length" | 0 = "length" and "length" >= 0 and "length" <= 9007199254740991), constraint \`claim_held_whole\` check ("held" | 0 = "held" and "held" >= 0 and "held" <= 9007199254740991));`);
    this.addSql(`insert into \`claim__temp_alter\` select \`id\`, \`kind\`, \`key\`, \`what\`, \`first\`, \`length\`, \`held\`, \`claimantType\`, \`claimantId\`, \`at\`, \`releasedAt\` from \`claim\`;`);
    this.addSql(`drop table \`claim\`;`);
    this.addSql(`alter table \`claim__temp_alter\` rename to \`claim\`;`);
    this.addSql(`create index \`claim_claimantType_claimantId_index\` on \`claim\` (\`claimantType\`, \`claimantId\`);`);
    this.addSql(`create index \`claim_kind_id_index\` on \`claim\` (\`kind\`, \`id\`);`);
    this.addSql(`create index \`claim_key_id_index\` on \`claim\` (\`key\`, \`id\`);`);
    this.addSql(`create index \`claim_claimantType_id_index\` on \`claim\` (\`claimantType\`, \`id\`);`);
    this.addSql(`create index \`claim_claimantId_id_index\` on \`claim\` (\`claimantId\`, \`id\`);`);
    this.addSql(`create index \`claim_at_id_index\` on \`claim\` (\`at\`, \`id\`);`);
    this.addSql(`create index \`claim_releasedAt_id_index\` on \`claim\` (\`releasedAt\`, \`id\`);`);
    this.addSql(`create index \`claim_apart_index\` on \`claim\` (\`what\`, \`first\`);`);
    this.addSql(`create trigger \`claim_apart_insert\` BEFORE INSERT on \`claim\` for each ROW
  when new."held" > 0 begin select raise(abort, 'claim_apart') where (select "first" + "held" from "claim" where "what" = new."what" and "first" <= new."first" and "held" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "claim" where "what" = new."what" and "first" > new."first" and "held" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."held"; end;`);
    this.addSql(`create trigger \`claim_apart_update\` BEFORE UPDATE on \`claim\` for each ROW
  when new."held" > 0 begin select raise(abort, 'claim_apart') where (select "first" + "held" from "claim" where "what" = new."what" and "first" <= new."first" and "held" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "claim" where "what" = new."what" and "first" > new."first" and "held" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."held"; end;`);
    this.addSql(`pragma foreign_keys = on;`);

    this.addSql(`alter table \`issuance\` add column \`otherRegistrations\` json null;`);
    this.addSql(`alter table \`issuance\` add column \`ownerCommitment\` text null;`);
    this.addSql(`alter table \`issuance\` add column \`registrationFinding\` text null;`);
  }

}
