import { Migration } from '@mikro-orm/migrations';

export class First extends Migration {

  override name = '2026-11-21-first';

  override up(): void | Promise<void> {
    this.addSql(`create table \`answer\` (\`id\` text not null primary key, \`request\` text not null, \`answer\` text null, \`at\` text not null);`);

    this.addSql(`create table \`attachment\` (\`id\` text not null primary key, \`subjectType\` text not null, \`subjectId\` text not null, \`kind\` text not null, \`name\` text not null, \`mediaType\` text not null, \`bytes\` integer not null, \`sha256\` text not null, \`organization\` text not null, \`at\` text not null, \`deletedOn\` text null, constraint \`attachment_bytes_whole\` check ("bytes" | 0 = "bytes" and "bytes" >= 0 and "bytes" <= 9007199254740991));`);
    this.addSql(`create index \`attachment_subjectType_index\` on \`attachment\` (\`subjectType\`);`);
    this.addSql(`create index \`attachment_subjectId_index\` on \`attachment\` (\`subjectId\`);`);
    this.addSql(`create index \`attachment_kind_index\` on \`attachment\` (\`kind\`);`);
    this.addSql(`create index \`attachment_name_index\` on \`attachment\` (\`name\`);`);
    this.addSql(`create index \`attachment_bytes_index\` on \`attachment\` (\`bytes\`);`);
    this.addSql(`create index \`attachment_sha256_index\` on \`attachment\` (\`sha256\`);`);
    this.addSql(`create index \`attachment_organization_index\` on \`attachment\` (\`organization\`);`);
    this.addSql(`create index \`attachment_at_index\` on \`attachment\` (\`at\`);`);
    this.addSql(`create index \`attachment_deletedOn_index\` on \`attachment\` (\`deletedOn\`);`);
    this.addSql(`create index \`attachment_subjectType_subjectId_index\` on \`attachment\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`attempt\` (\`id\` text not null primary key, \`count\` integer not null, \`since\` text not null);`);

    this.addSql(`create table \`balance\` (\`account\` text not null primary key, \`kilograms\` integer not null);`);

    this.addSql(`create table \`batch\` (\`id\` text not null primary key, \`mechanism\` text not null, \`first\` integer not null, \`kilograms\` integer not null, \`region\` text not null, \`project\` text not null, \`issuance\` text not null, \`vintage\` integer not null, \`issuedAt\` text not null, constraint \`batch_first_whole\` check ("first" | 0 = "first" and "first" >= 0 and "first" <= 9007199254740991), constraint \`batch_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`batch_vintage_whole\` check ("vintage" | 0 = "vintage" and "vintage" >= 0 and "vintage" <= 9007199254740991));`);
    this.addSql(`create index \`batch_mechanism_index\` on \`batch\` (\`mechanism\`);`);
    this.addSql(`create index \`batch_first_index\` on \`batch\` (\`first\`);`);
    this.addSql(`create index \`batch_kilograms_index\` on \`batch\` (\`kilograms\`);`);
    this.addSql(`create index \`batch_region_index\` on \`batch\` (\`region\`);`);
    this.addSql(`create index \`batch_project_index\` on \`batch\` (\`project\`);`);
    this.addSql(`create index \`batch_issuance_index\` on \`batch\` (\`issuance\`);`);
    this.addSql(`create index \`batch_vintage_index\` on \`batch\` (\`vintage\`);`);
    this.addSql(`create index \`batch_issuedAt_index\` on \`batch\` (\`issuedAt\`);`);
    this.addSql(`create trigger \`batch_immutable_update\` BEFORE UPDATE on \`batch\` for each ROW begin select raise(abort, 'batch_immutable'); end;`);
    this.addSql(`create trigger \`batch_immutable_delete\` BEFORE DELETE on \`batch\` for each ROW begin select raise(abort, 'batch_immutable'); end;`);

    this.addSql(`create table \`claim\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('sink', 'boundary', 'foreignSerials')) not null, \`key\` text not null, \`what\` text not null, \`first\` integer not null, \`length\` integer not null, \`held\` integer not null, \`claimantType\` text not null, \`claimantId\` text not null, \`at\` text not null, \`releasedAt\` text null, constraint \`claim_first_whole\` check ("first" | 0 = "first" and "first" >= 0 and "first" <= 9007199254740991), constraint \`claim_length_whole\` check ("length" | 0 = "length" and "length" >= 0 and "length" <= 9007199254740991), constraint \`claim_held_whole\` check ("held" | 0 = "held" and "held" >= 0 and "held" <= 9007199254740991));`);
    this.addSql(`create index \`claim_kind_index\` on \`claim\` (\`kind\`);`);
    this.addSql(`create index \`claim_key_index\` on \`claim\` (\`key\`);`);
    this.addSql(`create index \`claim_claimantType_index\` on \`claim\` (\`claimantType\`);`);
    this.addSql(`create index \`claim_claimantId_index\` on \`claim\` (\`claimantId\`);`);
    this.addSql(`create index \`claim_at_index\` on \`claim\` (\`at\`);`);
    this.addSql(`create index \`claim_releasedAt_index\` on \`claim\` (\`releasedAt\`);`);
    this.addSql(`create index \`claim_claimantType_claimantId_index\` on \`claim\` (\`claimantType\`, \`claimantId\`);`);
    this.addSql(`create index \`claim_apart_index\` on \`claim\` (\`what\`, \`first\`);`);
    this.addSql(`create trigger \`claim_apart_insert\` BEFORE INSERT on \`claim\` for each ROW
  when new."held" > 0 begin select raise(abort, 'claim_apart') where (select "first" + "held" from "claim" where "what" = new."what" and "first" <= new."first" and "held" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "claim" where "what" = new."what" and "first" > new."first" and "held" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."held"; end;`);
    this.addSql(`create trigger \`claim_apart_update\` BEFORE UPDATE on \`claim\` for each ROW
  when new."held" > 0 begin select raise(abort, 'claim_apart') where (select "first" + "held" from "claim" where "what" = new."what" and "first" <= new."first" and "held" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "claim" where "what" = new."what" and "first" > new."first" and "held" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."held"; end;`);

    this.addSql(`create table \`counter\` (\`mechanism\` text not null primary key, \`next\` integer not null);`);

    this.addSql(`create table \`discarded\` (\`sha256\` text not null primary key);`);

    this.addSql(`create table \`draw\` (\`id\` text not null primary key, \`purpose\` text not null, \`region\` text not null, \`policyOn\` text not null, \`commitment\` text not null, \`iterations\` integer not null, \`pool\` json not null, \`weights\` json null, \`poolHash\` text not null, \`sampleSize\` integer not null, \`source\` text not null, \`sourceKind\` text check (\`sourceKind\` in ('doubleColourBall', 'beacon', 'dice')) not null, \`sourceDueAt\` text not null, \`dueOn\` text null, \`value\` text null, \`code\` text null, \`drawn\` json null, \`committedAt\` text not null, \`revealedAt\` text null, \`state\` text check (\`state\` in ('committed', 'revealed', 'failed')) not null default 'committed', constraint \`draw_iterations_whole\` check ("iterations" | 0 = "iterations" and "iterations" >= 0 and "iterations" <= 9007199254740991), constraint \`draw_sampleSize_whole\` check ("sampleSize" | 0 = "sampleSize" and "sampleSize" >= 0 and "sampleSize" <= 9007199254740991));`);
    this.addSql(`create index \`draw_purpose_index\` on \`draw\` (\`purpose\`);`);
    this.addSql(`create index \`draw_region_index\` on \`draw\` (\`region\`);`);
    this.addSql(`create index \`draw_commitment_index\` on \`draw\` (\`commitment\`);`);
    this.addSql(`create unique index \`draw_commitment_unique\` on \`draw\` (\`commitment\`);`);
    this.addSql(`create index \`draw_poolHash_index\` on \`draw\` (\`poolHash\`);`);
    this.addSql(`create index \`draw_sourceDueAt_index\` on \`draw\` (\`sourceDueAt\`);`);
    this.addSql(`create index \`draw_dueOn_index\` on \`draw\` (\`dueOn\`);`);
    this.addSql(`create index \`draw_committedAt_index\` on \`draw\` (\`committedAt\`);`);
    this.addSql(`create index \`draw_revealedAt_index\` on \`draw\` (\`revealedAt\`);`);
    this.addSql(`create index \`draw_state_index\` on \`draw\` (\`state\`);`);

    this.addSql(`create table \`checkPlan\` (\`id\` text not null primary key, \`purpose\` text not null, \`region\` text not null, \`policyOn\` text not null, \`draw\` text not null, \`bodiesDraw\` text not null, \`dueOn\` text null, \`state\` text check (\`state\` in ('announced', 'revealed', 'lapsed')) not null default 'announced', constraint \`checkPlan_draw_foreign\` foreign key (\`draw\`) references \`draw\` (\`id\`), constraint \`checkPlan_bodiesDraw_foreign\` foreign key (\`bodiesDraw\`) references \`draw\` (\`id\`));`);
    this.addSql(`create index \`checkPlan_purpose_index\` on \`checkPlan\` (\`purpose\`);`);
    this.addSql(`create index \`checkPlan_region_index\` on \`checkPlan\` (\`region\`);`);
    this.addSql(`create index \`checkPlan_draw_index\` on \`checkPlan\` (\`draw\`);`);
    this.addSql(`create unique index \`checkPlan_draw_unique\` on \`checkPlan\` (\`draw\`);`);
    this.addSql(`create index \`checkPlan_bodiesDraw_index\` on \`checkPlan\` (\`bodiesDraw\`);`);
    this.addSql(`create unique index \`checkPlan_bodiesDraw_unique\` on \`checkPlan\` (\`bodiesDraw\`);`);
    this.addSql(`create index \`checkPlan_dueOn_index\` on \`checkPlan\` (\`dueOn\`);`);
    this.addSql(`create index \`checkPlan_state_index\` on \`checkPlan\` (\`state\`);`);

    this.addSql(`create table \`factor\` (\`id\` text not null primary key, \`nameZh\` text not null, \`nameEn\` text not null, \`category\` text not null, \`region\` text not null, \`year\` integer null, \`value\` text not null, \`unit\` text not null, \`version\` integer not null default 1, \`source\` text not null, \`verified\` integer not null, \`state\` text check (\`state\` in ('active', 'withdrawn')) not null default 'active', constraint \`factor_year_whole\` check ("year" | 0 = "year" and "year" >= 0 and "year" <= 9007199254740991), constraint \`factor_version_whole\` check ("version" | 0 = "version" and "version" >= 0 and "version" <= 9007199254740991));`);
    this.addSql(`create index \`factor_nameZh_index\` on \`factor\` (\`nameZh\`);`);
    this.addSql(`create index \`factor_nameEn_index\` on \`factor\` (\`nameEn\`);`);
    this.addSql(`create index \`factor_category_index\` on \`factor\` (\`category\`);`);
    this.addSql(`create index \`factor_region_index\` on \`factor\` (\`region\`);`);
    this.addSql(`create index \`factor_year_index\` on \`factor\` (\`year\`);`);
    this.addSql(`create index \`factor_unit_index\` on \`factor\` (\`unit\`);`);
    this.addSql(`create index \`factor_verified_index\` on \`factor\` (\`verified\`);`);
    this.addSql(`create index \`factor_state_index\` on \`factor\` (\`state\`);`);

    this.addSql(`create table \`groundTile\` (\`key\` text not null, \`project\` text not null, primary key (\`key\`, \`project\`));`);
    this.addSql(`create index \`groundTile_project_index\` on \`groundTile\` (\`project\`);`);

    this.addSql(`create table \`journalEntry\` (\`id\` text not null primary key, \`type\` text not null, \`record\` text not null, \`action\` text not null, \`actor\` text not null, \`at\` text not null, \`clause\` text not null, \`from\` text null, \`to\` text null, \`note\` text null, \`salt\` text not null);`);
    this.addSql(`create index \`journalEntry_record_index\` on \`journalEntry\` (\`record\`);`);

    this.addSql(`create table \`leaf\` (\`seq\` integer not null primary key autoincrement, \`id\` text not null, \`content\` text not null, \`position\` integer null);`);
    this.addSql(`create unique index \`leaf_id_unique\` on \`leaf\` (\`id\`);`);
    this.addSql(`create unique index \`leaf_position_unique\` on \`leaf\` (\`position\`);`);

    this.addSql(`create table \`lease\` (\`name\` text not null primary key, \`holder\` text not null, \`until\` text not null);`);

    this.addSql(`create table \`organization\` (\`id\` text not null primary key, \`name\` text not null, \`nameEn\` text null, \`uscc\` text not null, \`region\` text not null, \`city\` text null, \`joinedAt\` text not null);`);
    this.addSql(`create index \`organization_name_index\` on \`organization\` (\`name\`);`);
    this.addSql(`create index \`organization_uscc_index\` on \`organization\` (\`uscc\`);`);
    this.addSql(`create unique index \`organization_uscc_unique\` on \`organization\` (\`uscc\`);`);
    this.addSql(`create index \`organization_region_index\` on \`organization\` (\`region\`);`);
    this.addSql(`create index \`organization_city_index\` on \`organization\` (\`city\`);`);
    this.addSql(`create index \`organization_joinedAt_index\` on \`organization\` (\`joinedAt\`);`);

    this.addSql(`create table \`methodology\` (\`id\` text not null primary key, \`code\` text not null, \`titleZh\` text not null, \`titleEn\` text not null, \`region\` text not null, \`policyOn\` text not null, \`applicant\` text not null, \`speciality\` text check (\`speciality\` in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour')) not null, \`document\` json not null, \`documentHash\` text not null default '', \`kind\` text check (\`kind\` in ('credit', 'emission')) not null default 'credit', \`number\` text null, \`version\` integer not null default 0, \`filedOn\` text null, \`jointDepartment\` text null, \`jointOn\` text null, \`demonstration\` integer not null default false, \`successor\` text null, \`supersededOn\` text null, \`previous\` text null, \`noticeBeganOn\` text null, \`noticeEndsOn\` text null, \`round\` integer not null default 0, \`authors\` json not null, \`draw\` text null, \`leftOut\` json not null, \`convenedOn\` text null, \`panel\` json not null, \`tally\` json null, \`dueOn\` text null, \`state\` text check (\`state\` in ('draft', 'returned', 'submitted', 'withdrawn', 'accepted', 'underReview', 'advised', 'publicNotice', 'filed', 'rejected', 'superseded', 'revoked')) not null default 'draft', \`revision\` integer not null default 1, constraint \`methodology_applicant_foreign\` foreign key (\`applicant\`) references \`organization\` (\`id\`), constraint \`methodology_jointDepartment_foreign\` foreign key (\`jointDepartment\`) references \`organization\` (\`id\`) on delete set null, constraint \`methodology_successor_foreign\` foreign key (\`successor\`) references \`methodology\` (\`id\`) on delete set null, constraint \`methodology_previous_foreign\` foreign key (\`previous\`) references \`methodology\` (\`id\`) on delete set null, constraint \`methodology_draw_foreign\` foreign key (\`draw\`) references \`draw\` (\`id\`) on delete set null, constraint \`methodology_version_whole\` check ("version" | 0 = "version" and "version" >= 0 and "version" <= 9007199254740991), constraint \`methodology_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991));`);
    this.addSql(`create index \`methodology_code_index\` on \`methodology\` (\`code\`);`);
    this.addSql(`create index \`methodology_titleZh_index\` on \`methodology\` (\`titleZh\`);`);
    this.addSql(`create index \`methodology_titleEn_index\` on \`methodology\` (\`titleEn\`);`);
    this.addSql(`create index \`methodology_region_index\` on \`methodology\` (\`region\`);`);
    this.addSql(`create index \`methodology_applicant_index\` on \`methodology\` (\`applicant\`);`);
    this.addSql(`create index \`methodology_speciality_index\` on \`methodology\` (\`speciality\`);`);
    this.addSql(`create index \`methodology_documentHash_index\` on \`methodology\` (\`documentHash\`);`);
    this.addSql(`create index \`methodology_kind_index\` on \`methodology\` (\`kind\`);`);
    this.addSql(`create index \`methodology_number_index\` on \`methodology\` (\`number\`);`);
    this.addSql(`create unique index \`methodology_number_unique\` on \`methodology\` (\`number\`);`);
    this.addSql(`create index \`methodology_version_index\` on \`methodology\` (\`version\`);`);
    this.addSql(`create index \`methodology_filedOn_index\` on \`methodology\` (\`filedOn\`);`);
    this.addSql(`create index \`methodology_jointDepartment_index\` on \`methodology\` (\`jointDepartment\`);`);
    this.addSql(`create index \`methodology_demonstration_index\` on \`methodology\` (\`demonstration\`);`);
    this.addSql(`create index \`methodology_successor_index\` on \`methodology\` (\`successor\`);`);
    this.addSql(`create index \`methodology_supersededOn_index\` on \`methodology\` (\`supersededOn\`);`);
    this.addSql(`create index \`methodology_previous_index\` on \`methodology\` (\`previous\`);`);
    this.addSql(`create index \`methodology_noticeBeganOn_index\` on \`methodology\` (\`noticeBeganOn\`);`);
    this.addSql(`create index \`methodology_noticeEndsOn_index\` on \`methodology\` (\`noticeEndsOn\`);`);
    this.addSql(`create index \`methodology_round_index\` on \`methodology\` (\`round\`);`);
    this.addSql(`create index \`methodology_draw_index\` on \`methodology\` (\`draw\`);`);
    this.addSql(`create index \`methodology_dueOn_index\` on \`methodology\` (\`dueOn\`);`);
    this.addSql(`create index \`methodology_state_index\` on \`methodology\` (\`state\`);`);
    this.addSql(`create index \`methodology_region_code_index\` on \`methodology\` (\`region\`, \`code\`);`);

    this.addSql(`create table \`methodologyRevision\` (\`id\` text not null primary key, \`methodology\` text not null, \`ordinal\` integer not null, \`applicant\` text not null, \`titleZh\` text not null, \`titleEn\` text not null, \`document\` json not null, \`hash\` text not null, \`at\` text not null, \`region\` text not null, constraint \`methodologyRevision_methodology_foreign\` foreign key (\`methodology\`) references \`methodology\` (\`id\`), constraint \`methodologyRevision_applicant_foreign\` foreign key (\`applicant\`) references \`organization\` (\`id\`), constraint \`methodologyRevision_ordinal_whole\` check ("ordinal" | 0 = "ordinal" and "ordinal" >= 0 and "ordinal" <= 9007199254740991));`);
    this.addSql(`create index \`methodologyRevision_methodology_index\` on \`methodologyRevision\` (\`methodology\`);`);
    this.addSql(`create index \`methodologyRevision_ordinal_index\` on \`methodologyRevision\` (\`ordinal\`);`);
    this.addSql(`create index \`methodologyRevision_applicant_index\` on \`methodologyRevision\` (\`applicant\`);`);
    this.addSql(`create index \`methodologyRevision_hash_index\` on \`methodologyRevision\` (\`hash\`);`);
    this.addSql(`create index \`methodologyRevision_at_index\` on \`methodologyRevision\` (\`at\`);`);
    this.addSql(`create index \`methodologyRevision_region_index\` on \`methodologyRevision\` (\`region\`);`);
    this.addSql(`create unique index \`methodologyRevision_methodology_ordinal_unique\` on \`methodologyRevision\` (\`methodology\`, \`ordinal\`);`);

    this.addSql(`create table \`foreignUnit\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('CEA', 'CCER', 'CER', 'VCU', 'other')) not null, \`registry\` text not null, \`account\` text not null, \`serialPrefix\` text not null, \`firstSerial\` integer not null, \`tonnes\` integer not null, \`remaining\` integer not null, \`usedTonnes\` integer not null, \`vintage\` integer not null, \`province\` text not null, \`region\` text not null, \`policyOn\` text not null, \`holder\` text not null, \`donated\` integer not null, \`event\` text null, \`cancelledOn\` text not null, \`proof\` text not null, \`disputed\` integer not null default false, \`dueOn\` text null, \`state\` text check (\`state\` in ('submitted', 'checked', 'refused', 'annulled')) not null default 'submitted', constraint \`foreignUnit_holder_foreign\` foreign key (\`holder\`) references \`organization\` (\`id\`), constraint \`foreignUnit_firstSerial_whole\` check ("firstSerial" | 0 = "firstSerial" and "firstSerial" >= 0 and "firstSerial" <= 9007199254740991), constraint \`foreignUnit_tonnes_whole\` check ("tonnes" | 0 = "tonnes" and "tonnes" >= 0 and "tonnes" <= 9007199254740991), constraint \`foreignUnit_remaining_whole\` check ("remaining" | 0 = "remaining" and "remaining" >= 0 and "remaining" <= 9007199254740991), constraint \`foreignUnit_usedTonnes_whole\` check ("usedTonnes" | 0 = "usedTonnes" and "usedTonnes" >= 0 and "usedTonnes" <= 9007199254740991), constraint \`foreignUnit_vintage_whole\` check ("vintage" | 0 = "vintage" and "vintage" >= 0 and "vintage" <= 9007199254740991));`);
    this.addSql(`create index \`foreignUnit_kind_index\` on \`foreignUnit\` (\`kind\`);`);
    this.addSql(`create index \`foreignUnit_registry_index\` on \`foreignUnit\` (\`registry\`);`);
    this.addSql(`create index \`foreignUnit_serialPrefix_index\` on \`foreignUnit\` (\`serialPrefix\`);`);
    this.addSql(`create index \`foreignUnit_firstSerial_index\` on \`foreignUnit\` (\`firstSerial\`);`);
    this.addSql(`create index \`foreignUnit_tonnes_index\` on \`foreignUnit\` (\`tonnes\`);`);
    this.addSql(`create index \`foreignUnit_remaining_index\` on \`foreignUnit\` (\`remaining\`);`);
    this.addSql(`create index \`foreignUnit_vintage_index\` on \`foreignUnit\` (\`vintage\`);`);
    this.addSql(`create index \`foreignUnit_province_index\` on \`foreignUnit\` (\`province\`);`);
    this.addSql(`create index \`foreignUnit_region_index\` on \`foreignUnit\` (\`region\`);`);
    this.addSql(`create index \`foreignUnit_holder_index\` on \`foreignUnit\` (\`holder\`);`);
    this.addSql(`create index \`foreignUnit_donated_index\` on \`foreignUnit\` (\`donated\`);`);
    this.addSql(`create index \`foreignUnit_event_index\` on \`foreignUnit\` (\`event\`);`);
    this.addSql(`create index \`foreignUnit_cancelledOn_index\` on \`foreignUnit\` (\`cancelledOn\`);`);
    this.addSql(`create index \`foreignUnit_disputed_index\` on \`foreignUnit\` (\`disputed\`);`);
    this.addSql(`create index \`foreignUnit_dueOn_index\` on \`foreignUnit\` (\`dueOn\`);`);
    this.addSql(`create index \`foreignUnit_state_index\` on \`foreignUnit\` (\`state\`);`);

    this.addSql(`create table \`event\` (\`id\` text not null primary key, \`revision\` integer not null default 1, \`number\` text not null, \`titleZh\` text not null, \`titleEn\` text null, \`region\` text not null, \`city\` text null, \`policyOn\` text not null, \`organiser\` text not null, \`kind\` text check (\`kind\` in ('meeting', 'performance', 'forum', 'sports', 'exhibition', 'festival', 'scenicSpot', 'hotel', 'mall', 'enterprise')) not null, \`hostKind\` text check (\`hostKind\` in ('government', 'enterprise', 'institution', 'association', 'individual')) not null, \`level\` text check (\`level\` in ('local', 'provincial', 'national', 'international')) not null, \`beginsOn\` text not null, \`endsOn\` text not null, \`place\` text not null, \`participants\` integer not null, \`coOrganisers\` json not null, \`personTimes\` integer null, \`areaSquareMetres\` integer null, \`onlineAttendance\` integer null, \`promised\` integer not null default false, \`content\` text null, \`neutralBy\` text null, \`responsible\` text null, \`offsetBy\` json not null, \`intendedRoute\` text check (\`intendedRoute\` in ('selfCommitment', 'evaluation', 'platform')) null, \`accountingWay\` text check (\`accountingWay\` in ('own', 'platform', 'body')) null, \`accountingBody\` text null, \`accountedElsewhere\` text null, \`decision\` json null, \`boundary\` json not null, \`measures\` text null, \`offsetMethod\` text null, \`contact\` text null, \`plannedOn\` text null, \`plannedKilograms\` integer null, \`emissionsKilograms\` integer null, \`participantsKilograms\` integer null, \`accountedAt\` text null, \`sequence\` integer null, \`dueOn\` text null, \`dueClause\` text null, \`warned\` text check (\`warned\` in ('d60', 'd30', 'd7', 'overdue')) null, \`delayReason\` text null, \`state\` text check (\`state\` in ('draft', 'planned', 'accounted', 'withdrawn')) not null default 'draft', constraint \`event_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`event_participants_whole\` check ("participants" | 0 = "participants" and "participants" >= 0 and "participants" <= 9007199254740991), constraint \`event_personTimes_whole\` check ("personTimes" | 0 = "personTimes" and "personTimes" >= 0 and "personTimes" <= 9007199254740991), constraint \`event_areaSquareMetres_whole\` check ("areaSquareMetres" | 0 = "areaSquareMetres" and "areaSquareMetres" >= 0 and "areaSquareMetres" <= 9007199254740991), constraint \`event_onlineAttendance_whole\` check ("onlineAttendance" | 0 = "onlineAttendance" and "onlineAttendance" >= 0 and "onlineAttendance" <= 9007199254740991), constraint \`event_plannedKilograms_whole\` check ("plannedKilograms" | 0 = "plannedKilograms" and "plannedKilograms" >= 0 and "plannedKilograms" <= 9007199254740991), constraint \`event_emissionsKilograms_whole\` check ("emissionsKilograms" | 0 = "emissionsKilograms" and "emissionsKilograms" >= 0 and "emissionsKilograms" <= 9007199254740991), constraint \`event_participantsKilograms_whole\` check ("participantsKilograms" | 0 = "participantsKilograms" and "participantsKilograms" >= 0 and "participantsKilograms" <= 9007199254740991), constraint \`event_sequence_whole\` check ("sequence" | 0 = "sequence" and "sequence" >= 0 and "sequence" <= 9007199254740991));`);
    this.addSql(`create index \`event_number_index\` on \`event\` (\`number\`);`);
    this.addSql(`create unique index \`event_number_unique\` on \`event\` (\`number\`);`);
    this.addSql(`create index \`event_titleZh_index\` on \`event\` (\`titleZh\`);`);
    this.addSql(`create index \`event_titleEn_index\` on \`event\` (\`titleEn\`);`);
    this.addSql(`create index \`event_region_index\` on \`event\` (\`region\`);`);
    this.addSql(`create index \`event_city_index\` on \`event\` (\`city\`);`);
    this.addSql(`create index \`event_organiser_index\` on \`event\` (\`organiser\`);`);
    this.addSql(`create index \`event_kind_index\` on \`event\` (\`kind\`);`);
    this.addSql(`create index \`event_hostKind_index\` on \`event\` (\`hostKind\`);`);
    this.addSql(`create index \`event_level_index\` on \`event\` (\`level\`);`);
    this.addSql(`create index \`event_beginsOn_index\` on \`event\` (\`beginsOn\`);`);
    this.addSql(`create index \`event_endsOn_index\` on \`event\` (\`endsOn\`);`);
    this.addSql(`create index \`event_participants_index\` on \`event\` (\`participants\`);`);
    this.addSql(`create index \`event_promised_index\` on \`event\` (\`promised\`);`);
    this.addSql(`create index \`event_plannedOn_index\` on \`event\` (\`plannedOn\`);`);
    this.addSql(`create index \`event_plannedKilograms_index\` on \`event\` (\`plannedKilograms\`);`);
    this.addSql(`create index \`event_emissionsKilograms_index\` on \`event\` (\`emissionsKilograms\`);`);
    this.addSql(`create index \`event_accountedAt_index\` on \`event\` (\`accountedAt\`);`);
    this.addSql(`create index \`event_sequence_index\` on \`event\` (\`sequence\`);`);
    this.addSql(`create index \`event_dueOn_index\` on \`event\` (\`dueOn\`);`);
    this.addSql(`create index \`event_warned_index\` on \`event\` (\`warned\`);`);
    this.addSql(`create index \`event_state_index\` on \`event\` (\`state\`);`);

    this.addSql(`create table \`inventoryLine\` (\`id\` text not null primary key, \`event\` text not null, \`phase\` text check (\`phase\` in ('planned', 'actual')) not null, \`stage\` text check (\`stage\` in ('preparation', 'event', 'closing')) not null, \`category\` text check (\`category\` in ('FUEL_STATIONARY', 'FUEL_MOBILE', 'ENERGY_PURCHASED', 'EV_SERVICE', 'TRANSPORT', 'LODGING_CATERING', 'EMBODIED_SUPPLIES', 'WASTE')) not null, \`source\` text not null, \`activity\` text not null, \`unit\` text not null, \`multipliers\` json not null, \`factor\` text null, \`factorVersion\` integer null, \`factorValue\` text not null, \`factorUnit\` text not null, \`factorSource\` text not null, \`factorYear\` integer null, \`gases\` json not null, \`gwpSet\` text check (\`gwpSet\` in ('SAR', 'AR4', 'AR5', 'AR6')) null, \`fixed\` json not null, \`verified\` integer not null, \`bearer\` text check (\`bearer\` in ('organiser', 'participants')) not null default 'organiser', \`quality\` text check (\`quality\` in ('measured', 'estimated', 'default')) not null, \`uncertainty\` text null, \`evidence\` json not null, \`note\` text null, \`kilogramsExact\` text not null, \`byGas\` json not null, \`steps\` json not null, \`addedAt\` text not null, constraint \`inventoryLine_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`inventoryLine_factor_foreign\` foreign key (\`factor\`) references \`factor\` (\`id\`) on delete set null, constraint \`inventoryLine_factorVersion_whole\` check ("factorVersion" | 0 = "factorVersion" and "factorVersion" >= 0 and "factorVersion" <= 9007199254740991), constraint \`inventoryLine_factorYear_whole\` check ("factorYear" | 0 = "factorYear" and "factorYear" >= 0 and "factorYear" <= 9007199254740991));`);
    this.addSql(`create index \`inventoryLine_event_index\` on \`inventoryLine\` (\`event\`);`);
    this.addSql(`create index \`inventoryLine_phase_index\` on \`inventoryLine\` (\`phase\`);`);
    this.addSql(`create index \`inventoryLine_stage_index\` on \`inventoryLine\` (\`stage\`);`);
    this.addSql(`create index \`inventoryLine_category_index\` on \`inventoryLine\` (\`category\`);`);
    this.addSql(`create index \`inventoryLine_source_index\` on \`inventoryLine\` (\`source\`);`);
    this.addSql(`create index \`inventoryLine_factor_index\` on \`inventoryLine\` (\`factor\`);`);
    this.addSql(`create index \`inventoryLine_verified_index\` on \`inventoryLine\` (\`verified\`);`);
    this.addSql(`create index \`inventoryLine_bearer_index\` on \`inventoryLine\` (\`bearer\`);`);
    this.addSql(`create index \`inventoryLine_quality_index\` on \`inventoryLine\` (\`quality\`);`);
    this.addSql(`create index \`inventoryLine_addedAt_index\` on \`inventoryLine\` (\`addedAt\`);`);

    this.addSql(`create table \`inventoryBoundary\` (\`id\` text not null primary key, \`event\` text not null, \`phase\` text check (\`phase\` in ('planned', 'actual')) not null, \`cells\` json not null, \`reason\` text null, \`statedAt\` text not null, constraint \`inventoryBoundary_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`));`);
    this.addSql(`create index \`inventoryBoundary_event_index\` on \`inventoryBoundary\` (\`event\`);`);
    this.addSql(`create index \`inventoryBoundary_phase_index\` on \`inventoryBoundary\` (\`phase\`);`);
    this.addSql(`create index \`inventoryBoundary_statedAt_index\` on \`inventoryBoundary\` (\`statedAt\`);`);
    this.addSql(`create unique index \`inventoryBoundary_event_phase_unique\` on \`inventoryBoundary\` (\`event\`, \`phase\`);`);

    this.addSql(`create table \`announcement\` (\`id\` text not null primary key, \`event\` text not null, \`publication\` text check (\`publication\` in ('plan', 'result')) not null, \`channel\` text check (\`channel\` in ('organiser', 'government', 'other')) not null, \`url\` text not null, \`publishedOn\` text not null, constraint \`announcement_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`));`);
    this.addSql(`create index \`announcement_event_index\` on \`announcement\` (\`event\`);`);
    this.addSql(`create index \`announcement_publication_index\` on \`announcement\` (\`publication\`);`);
    this.addSql(`create index \`announcement_channel_index\` on \`announcement\` (\`channel\`);`);
    this.addSql(`create index \`announcement_publishedOn_index\` on \`announcement\` (\`publishedOn\`);`);

    this.addSql(`create table \`contract\` (\`id\` text not null primary key, \`provider\` text not null, \`client\` text not null, \`kind\` text check (\`kind\` in ('service', 'validation', 'verification', 'evaluation', 'inspection')) not null, \`subjectType\` text null, \`subjectId\` text null, \`since\` text not null, \`recordedAt\` text not null, constraint \`contract_provider_foreign\` foreign key (\`provider\`) references \`organization\` (\`id\`), constraint \`contract_client_foreign\` foreign key (\`client\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`contract_provider_index\` on \`contract\` (\`provider\`);`);
    this.addSql(`create index \`contract_client_index\` on \`contract\` (\`client\`);`);
    this.addSql(`create index \`contract_kind_index\` on \`contract\` (\`kind\`);`);
    this.addSql(`create index \`contract_subjectType_index\` on \`contract\` (\`subjectType\`);`);
    this.addSql(`create index \`contract_subjectId_index\` on \`contract\` (\`subjectId\`);`);
    this.addSql(`create index \`contract_since_index\` on \`contract\` (\`since\`);`);
    this.addSql(`create index \`contract_recordedAt_index\` on \`contract\` (\`recordedAt\`);`);
    this.addSql(`create index \`contract_subjectType_subjectId_index\` on \`contract\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`confirmation\` (\`id\` text not null primary key, \`event\` text not null, \`organiser\` text not null, \`region\` text not null, \`policyOn\` text not null, \`route\` text check (\`route\` in ('selfCommitment', 'evaluation', 'platform')) null, \`statement\` json not null, \`evaluator\` text null, \`recomputedKilograms\` integer null, \`checks\` json null, \`retiredKilograms\` integer null, \`completedOn\` text null, \`late\` integer not null default false, \`concludedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('draft', 'confirmed', 'engaged', 'notConfirmed', 'submitted', 'withdrawn')) not null default 'draft', \`revision\` integer not null default 1, constraint \`confirmation_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`confirmation_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`confirmation_evaluator_foreign\` foreign key (\`evaluator\`) references \`organization\` (\`id\`) on delete set null, constraint \`confirmation_recomputedKilograms_whole\` check ("recomputedKilograms" | 0 = "recomputedKilograms" and "recomputedKilograms" >= 0 and "recomputedKilograms" <= 9007199254740991), constraint \`confirmation_retiredKilograms_whole\` check ("retiredKilograms" | 0 = "retiredKilograms" and "retiredKilograms" >= 0 and "retiredKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`confirmation_event_index\` on \`confirmation\` (\`event\`);`);
    this.addSql(`create index \`confirmation_organiser_index\` on \`confirmation\` (\`organiser\`);`);
    this.addSql(`create index \`confirmation_region_index\` on \`confirmation\` (\`region\`);`);
    this.addSql(`create index \`confirmation_route_index\` on \`confirmation\` (\`route\`);`);
    this.addSql(`create index \`confirmation_evaluator_index\` on \`confirmation\` (\`evaluator\`);`);
    this.addSql(`create index \`confirmation_retiredKilograms_index\` on \`confirmation\` (\`retiredKilograms\`);`);
    this.addSql(`create index \`confirmation_completedOn_index\` on \`confirmation\` (\`completedOn\`);`);
    this.addSql(`create index \`confirmation_late_index\` on \`confirmation\` (\`late\`);`);
    this.addSql(`create index \`confirmation_concludedOn_index\` on \`confirmation\` (\`concludedOn\`);`);
    this.addSql(`create index \`confirmation_dueOn_index\` on \`confirmation\` (\`dueOn\`);`);
    this.addSql(`create index \`confirmation_state_index\` on \`confirmation\` (\`state\`);`);

    this.addSql(`create table \`certificate\` (\`id\` text not null primary key, \`number\` text null, \`event\` text not null, \`confirmation\` text not null, \`organiser\` text not null, \`region\` text not null, \`policyOn\` text not null, \`issuer\` text null, \`payload\` text null, \`signature\` text null, \`keyId\` text null, \`code\` text null, \`issuedOn\` text null, \`revokedOn\` text null, \`revocation\` text null, \`revocationClause\` text null, \`replacedOn\` text null, \`successor\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('applied', 'valid', 'refused', 'replaced', 'revocationIntended', 'revoked')) not null default 'applied', constraint \`certificate_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`certificate_confirmation_foreign\` foreign key (\`confirmation\`) references \`confirmation\` (\`id\`), constraint \`certificate_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`certificate_issuer_foreign\` foreign key (\`issuer\`) references \`organization\` (\`id\`) on delete set null, constraint \`certificate_successor_foreign\` foreign key (\`successor\`) references \`certificate\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`certificate_number_index\` on \`certificate\` (\`number\`);`);
    this.addSql(`create unique index \`certificate_number_unique\` on \`certificate\` (\`number\`);`);
    this.addSql(`create index \`certificate_event_index\` on \`certificate\` (\`event\`);`);
    this.addSql(`create index \`certificate_confirmation_index\` on \`certificate\` (\`confirmation\`);`);
    this.addSql(`create index \`certificate_organiser_index\` on \`certificate\` (\`organiser\`);`);
    this.addSql(`create index \`certificate_region_index\` on \`certificate\` (\`region\`);`);
    this.addSql(`create index \`certificate_issuer_index\` on \`certificate\` (\`issuer\`);`);
    this.addSql(`create unique index \`certificate_code_unique\` on \`certificate\` (\`code\`);`);
    this.addSql(`create index \`certificate_issuedOn_index\` on \`certificate\` (\`issuedOn\`);`);
    this.addSql(`create index \`certificate_revokedOn_index\` on \`certificate\` (\`revokedOn\`);`);
    this.addSql(`create index \`certificate_replacedOn_index\` on \`certificate\` (\`replacedOn\`);`);
    this.addSql(`create index \`certificate_successor_index\` on \`certificate\` (\`successor\`);`);
    this.addSql(`create index \`certificate_dueOn_index\` on \`certificate\` (\`dueOn\`);`);
    this.addSql(`create index \`certificate_state_index\` on \`certificate\` (\`state\`);`);

    this.addSql(`create table \`case\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('serialDispute', 'hoarding', 'washTrade')) not null, \`subjectType\` text not null, \`subjectId\` text not null, \`region\` text not null, \`policyOn\` text not null, \`raisedBy\` text null, \`party\` text not null, \`other\` text null, \`statement\` text null, \`evidence\` json not null, \`finding\` text null, \`answer\` text null, \`otherAnswer\` text null, \`decision\` text check (\`decision\` in ('upheld', 'dismissed')) null, \`reasons\` text null, \`usedTonnes\` integer null, \`at\` text not null, \`decidedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('open', 'answered', 'decided')) not null default 'open', constraint \`case_raisedBy_foreign\` foreign key (\`raisedBy\`) references \`organization\` (\`id\`) on delete set null, constraint \`case_party_foreign\` foreign key (\`party\`) references \`organization\` (\`id\`), constraint \`case_other_foreign\` foreign key (\`other\`) references \`organization\` (\`id\`) on delete set null, constraint \`case_usedTonnes_whole\` check ("usedTonnes" | 0 = "usedTonnes" and "usedTonnes" >= 0 and "usedTonnes" <= 9007199254740991));`);
    this.addSql(`create index \`case_kind_index\` on \`case\` (\`kind\`);`);
    this.addSql(`create index \`case_subjectType_index\` on \`case\` (\`subjectType\`);`);
    this.addSql(`create index \`case_subjectId_index\` on \`case\` (\`subjectId\`);`);
    this.addSql(`create index \`case_region_index\` on \`case\` (\`region\`);`);
    this.addSql(`create index \`case_raisedBy_index\` on \`case\` (\`raisedBy\`);`);
    this.addSql(`create index \`case_party_index\` on \`case\` (\`party\`);`);
    this.addSql(`create index \`case_other_index\` on \`case\` (\`other\`);`);
    this.addSql(`create index \`case_decision_index\` on \`case\` (\`decision\`);`);
    this.addSql(`create index \`case_at_index\` on \`case\` (\`at\`);`);
    this.addSql(`create index \`case_decidedOn_index\` on \`case\` (\`decidedOn\`);`);
    this.addSql(`create index \`case_dueOn_index\` on \`case\` (\`dueOn\`);`);
    this.addSql(`create index \`case_state_index\` on \`case\` (\`state\`);`);
    this.addSql(`create unique index \`case_finding_subjectId_unique\` on \`case\` (\`finding\`, \`subjectId\`);`);

    this.addSql(`create table \`body\` (\`id\` text not null primary key, \`organization\` text not null, \`kinds\` json not null, \`region\` text not null, \`policyOn\` text not null, \`statement\` text not null, \`certifiedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('applied', 'certified', 'refused', 'suspended')) not null default 'applied', constraint \`body_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`body_organization_index\` on \`body\` (\`organization\`);`);
    this.addSql(`create index \`body_region_index\` on \`body\` (\`region\`);`);
    this.addSql(`create index \`body_certifiedOn_index\` on \`body\` (\`certifiedOn\`);`);
    this.addSql(`create index \`body_dueOn_index\` on \`body\` (\`dueOn\`);`);
    this.addSql(`create index \`body_state_index\` on \`body\` (\`state\`);`);

    this.addSql(`create table \`block\` (\`id\` text not null primary key, \`mechanism\` text not null, \`first\` integer not null, \`kilograms\` integer not null, \`region\` text not null, \`policyOn\` text not null, \`holder\` text not null, \`account\` text check (\`account\` in ('held', 'offered', 'buffer', 'pool', 'earmarked', 'reserved', 'reservedForParticipants', 'retired', 'cancelled')) not null, \`batch\` text not null, \`project\` text not null, \`methodologyCode\` text not null, \`speciality\` text not null, \`vintage\` integer not null, \`demonstration\` integer not null, \`onOffer\` integer not null default 0, \`event\` text null, constraint \`block_holder_foreign\` foreign key (\`holder\`) references \`organization\` (\`id\`), constraint \`block_batch_foreign\` foreign key (\`batch\`) references \`batch\` (\`id\`), constraint \`block_first_whole\` check ("first" | 0 = "first" and "first" >= 0 and "first" <= 9007199254740991), constraint \`block_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`block_vintage_whole\` check ("vintage" | 0 = "vintage" and "vintage" >= 0 and "vintage" <= 9007199254740991), constraint \`block_onOffer_whole\` check ("onOffer" | 0 = "onOffer" and "onOffer" >= 0 and "onOffer" <= 9007199254740991));`);
    this.addSql(`create index \`block_mechanism_index\` on \`block\` (\`mechanism\`);`);
    this.addSql(`create index \`block_first_index\` on \`block\` (\`first\`);`);
    this.addSql(`create index \`block_kilograms_index\` on \`block\` (\`kilograms\`);`);
    this.addSql(`create index \`block_region_index\` on \`block\` (\`region\`);`);
    this.addSql(`create index \`block_holder_index\` on \`block\` (\`holder\`);`);
    this.addSql(`create index \`block_account_index\` on \`block\` (\`account\`);`);
    this.addSql(`create index \`block_batch_index\` on \`block\` (\`batch\`);`);
    this.addSql(`create index \`block_project_index\` on \`block\` (\`project\`);`);
    this.addSql(`create index \`block_methodologyCode_index\` on \`block\` (\`methodologyCode\`);`);
    this.addSql(`create index \`block_speciality_index\` on \`block\` (\`speciality\`);`);
    this.addSql(`create index \`block_vintage_index\` on \`block\` (\`vintage\`);`);
    this.addSql(`create index \`block_demonstration_index\` on \`block\` (\`demonstration\`);`);
    this.addSql(`create index \`block_event_index\` on \`block\` (\`event\`);`);
    this.addSql(`create index \`block_apart_index\` on \`block\` (\`mechanism\`, \`first\`);`);
    this.addSql(`create trigger \`block_final_update\` BEFORE UPDATE on \`block\` for each ROW
  when old."account" in ('retired', 'cancelled') begin select raise(abort, 'block_final'); end;`);
    this.addSql(`create trigger \`block_final_delete\` BEFORE DELETE on \`block\` for each ROW
  when old."account" in ('retired', 'cancelled') begin select raise(abort, 'block_final'); end;`);
    this.addSql(`create trigger \`block_apart_insert\` BEFORE INSERT on \`block\` for each ROW
  when new."kilograms" > 0 begin select raise(abort, 'block_apart') where (select "first" + "kilograms" from "block" where "mechanism" = new."mechanism" and "first" <= new."first" and "kilograms" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "block" where "mechanism" = new."mechanism" and "first" > new."first" and "kilograms" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."kilograms"; end;`);
    this.addSql(`create trigger \`block_apart_update\` BEFORE UPDATE on \`block\` for each ROW
  when new."kilograms" > 0 begin select raise(abort, 'block_apart') where (select "first" + "kilograms" from "block" where "mechanism" = new."mechanism" and "first" <= new."first" and "kilograms" > 0 and "id" <> new."id" order by "first" desc limit 1) > new."first" or (select "first" from "block" where "mechanism" = new."mechanism" and "first" > new."first" and "kilograms" > 0 and "id" <> new."id" order by "first" asc limit 1) < new."first" + new."kilograms"; end;`);

    this.addSql(`create table \`offer\` (\`id\` text not null primary key, \`block\` text not null, \`mechanism\` text not null, \`speciality\` text not null, \`vintage\` integer not null, \`seller\` text not null, \`region\` text not null, \`policyOn\` text not null, \`kind\` text check (\`kind\` in ('listing', 'donation')) not null, \`kilograms\` integer not null, \`remaining\` integer not null, \`priceFen\` integer null, \`event\` text null, \`at\` text not null, \`state\` text check (\`state\` in ('open', 'withdrawn', 'exhausted')) not null default 'open', constraint \`offer_block_foreign\` foreign key (\`block\`) references \`block\` (\`id\`), constraint \`offer_seller_foreign\` foreign key (\`seller\`) references \`organization\` (\`id\`), constraint \`offer_vintage_whole\` check ("vintage" | 0 = "vintage" and "vintage" >= 0 and "vintage" <= 9007199254740991), constraint \`offer_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`offer_remaining_whole\` check ("remaining" | 0 = "remaining" and "remaining" >= 0 and "remaining" <= 9007199254740991), constraint \`offer_priceFen_whole\` check ("priceFen" | 0 = "priceFen" and "priceFen" >= 0 and "priceFen" <= 9007199254740991));`);
    this.addSql(`create index \`offer_block_index\` on \`offer\` (\`block\`);`);
    this.addSql(`create index \`offer_mechanism_index\` on \`offer\` (\`mechanism\`);`);
    this.addSql(`create index \`offer_speciality_index\` on \`offer\` (\`speciality\`);`);
    this.addSql(`create index \`offer_vintage_index\` on \`offer\` (\`vintage\`);`);
    this.addSql(`create index \`offer_seller_index\` on \`offer\` (\`seller\`);`);
    this.addSql(`create index \`offer_region_index\` on \`offer\` (\`region\`);`);
    this.addSql(`create index \`offer_kind_index\` on \`offer\` (\`kind\`);`);
    this.addSql(`create index \`offer_kilograms_index\` on \`offer\` (\`kilograms\`);`);
    this.addSql(`create index \`offer_remaining_index\` on \`offer\` (\`remaining\`);`);
    this.addSql(`create index \`offer_priceFen_index\` on \`offer\` (\`priceFen\`);`);
    this.addSql(`create index \`offer_event_index\` on \`offer\` (\`event\`);`);
    this.addSql(`create index \`offer_at_index\` on \`offer\` (\`at\`);`);
    this.addSql(`create index \`offer_state_index\` on \`offer\` (\`state\`);`);

    this.addSql(`create table \`handover\` (\`id\` text not null primary key, \`block\` text not null, \`serials\` text not null, \`kilograms\` integer not null, \`giver\` text not null, \`taker\` text not null, \`region\` text not null, \`policyOn\` text not null, \`corrects\` text null, \`note\` text null, \`dueOn\` text null, \`at\` text not null, \`state\` text check (\`state\` in ('offered', 'accepted', 'refused', 'withdrawn', 'lapsed')) not null default 'offered', constraint \`handover_block_foreign\` foreign key (\`block\`) references \`block\` (\`id\`), constraint \`handover_giver_foreign\` foreign key (\`giver\`) references \`organization\` (\`id\`), constraint \`handover_taker_foreign\` foreign key (\`taker\`) references \`organization\` (\`id\`), constraint \`handover_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991));`);
    this.addSql(`create index \`handover_block_index\` on \`handover\` (\`block\`);`);
    this.addSql(`create index \`handover_kilograms_index\` on \`handover\` (\`kilograms\`);`);
    this.addSql(`create index \`handover_giver_index\` on \`handover\` (\`giver\`);`);
    this.addSql(`create index \`handover_taker_index\` on \`handover\` (\`taker\`);`);
    this.addSql(`create index \`handover_region_index\` on \`handover\` (\`region\`);`);
    this.addSql(`create index \`handover_dueOn_index\` on \`handover\` (\`dueOn\`);`);
    this.addSql(`create index \`handover_at_index\` on \`handover\` (\`at\`);`);
    this.addSql(`create index \`handover_state_index\` on \`handover\` (\`state\`);`);

    this.addSql(`create table \`archive\` (\`id\` text not null primary key, \`event\` text not null, \`organiser\` text not null, \`region\` text not null, \`city\` text null, \`policyOn\` text not null, \`keptSince\` text not null, \`deletedOn\` text null, \`deleted\` json not null, \`state\` text check (\`state\` in ('kept', 'deleted')) not null default 'kept', constraint \`archive_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`archive_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`archive_event_index\` on \`archive\` (\`event\`);`);
    this.addSql(`create unique index \`archive_event_unique\` on \`archive\` (\`event\`);`);
    this.addSql(`create index \`archive_organiser_index\` on \`archive\` (\`organiser\`);`);
    this.addSql(`create index \`archive_region_index\` on \`archive\` (\`region\`);`);
    this.addSql(`create index \`archive_city_index\` on \`archive\` (\`city\`);`);
    this.addSql(`create index \`archive_keptSince_index\` on \`archive\` (\`keptSince\`);`);
    this.addSql(`create index \`archive_deletedOn_index\` on \`archive\` (\`deletedOn\`);`);
    this.addSql(`create index \`archive_state_index\` on \`archive\` (\`state\`);`);

    this.addSql(`create table \`outbox\` (\`id\` text not null primary key, \`topic\` text not null, \`doneAt\` text null);`);

    this.addSql(`create table \`person\` (\`id\` text not null primary key, \`name\` text not null, \`email\` text not null, \`organization\` text not null, \`joinedAt\` text not null, \`passwordHash\` text not null, constraint \`person_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`person_name_index\` on \`person\` (\`name\`);`);
    this.addSql(`create unique index \`person_email_unique\` on \`person\` (\`email\`);`);
    this.addSql(`create index \`person_organization_index\` on \`person\` (\`organization\`);`);
    this.addSql(`create index \`person_joinedAt_index\` on \`person\` (\`joinedAt\`);`);

    this.addSql(`create table \`paper\` (\`id\` text not null primary key, \`number\` text not null, \`template\` text not null, \`titleZh\` text not null, \`titleEn\` text not null, \`subjectType\` text not null, \`subjectId\` text not null, \`region\` text not null, \`city\` text null, \`policyOn\` text not null, \`issuer\` text not null, \`recipient\` text null, \`copyTo\` text null, \`open\` integer not null, \`issuedOn\` text not null, \`values\` json not null, \`contentHash\` text not null, \`docxHash\` text null, \`pdfHash\` text null, \`xlsxHash\` text null, \`receivedAt\` text null, \`receivedBy\` text null, \`voidReason\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('issued', 'acknowledged', 'void')) not null default 'issued', constraint \`paper_issuer_foreign\` foreign key (\`issuer\`) references \`organization\` (\`id\`), constraint \`paper_recipient_foreign\` foreign key (\`recipient\`) references \`organization\` (\`id\`) on delete set null, constraint \`paper_copyTo_foreign\` foreign key (\`copyTo\`) references \`organization\` (\`id\`) on delete set null, constraint \`paper_receivedBy_foreign\` foreign key (\`receivedBy\`) references \`person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`paper_number_index\` on \`paper\` (\`number\`);`);
    this.addSql(`create unique index \`paper_number_unique\` on \`paper\` (\`number\`);`);
    this.addSql(`create index \`paper_template_index\` on \`paper\` (\`template\`);`);
    this.addSql(`create index \`paper_titleZh_index\` on \`paper\` (\`titleZh\`);`);
    this.addSql(`create index \`paper_subjectType_index\` on \`paper\` (\`subjectType\`);`);
    this.addSql(`create index \`paper_subjectId_index\` on \`paper\` (\`subjectId\`);`);
    this.addSql(`create index \`paper_region_index\` on \`paper\` (\`region\`);`);
    this.addSql(`create index \`paper_city_index\` on \`paper\` (\`city\`);`);
    this.addSql(`create index \`paper_issuer_index\` on \`paper\` (\`issuer\`);`);
    this.addSql(`create index \`paper_recipient_index\` on \`paper\` (\`recipient\`);`);
    this.addSql(`create index \`paper_copyTo_index\` on \`paper\` (\`copyTo\`);`);
    this.addSql(`create index \`paper_open_index\` on \`paper\` (\`open\`);`);
    this.addSql(`create index \`paper_issuedOn_index\` on \`paper\` (\`issuedOn\`);`);
    this.addSql(`create index \`paper_receivedAt_index\` on \`paper\` (\`receivedAt\`);`);
    this.addSql(`create index \`paper_receivedBy_index\` on \`paper\` (\`receivedBy\`);`);
    this.addSql(`create index \`paper_state_index\` on \`paper\` (\`state\`);`);
    this.addSql(`create index \`paper_subjectType_subjectId_index\` on \`paper\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`eventRegister\` (\`id\` text not null primary key, \`region\` text not null, \`city\` text null, \`policyOn\` text not null, \`titleZh\` text not null, \`titleEn\` text not null, \`from\` text not null, \`until\` text not null, \`rows\` json not null, \`events\` integer not null default 0, \`kilograms\` integer not null default 0, \`missing\` json not null, \`handedUpOn\` text null, \`late\` integer not null default false, \`returnReason\` text null, \`paper\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('summed', 'returned', 'handedUp', 'acknowledged')) not null default 'summed', constraint \`eventRegister_paper_foreign\` foreign key (\`paper\`) references \`paper\` (\`id\`) on delete set null, constraint \`eventRegister_events_whole\` check ("events" | 0 = "events" and "events" >= 0 and "events" <= 9007199254740991), constraint \`eventRegister_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991));`);
    this.addSql(`create index \`eventRegister_region_index\` on \`eventRegister\` (\`region\`);`);
    this.addSql(`create index \`eventRegister_city_index\` on \`eventRegister\` (\`city\`);`);
    this.addSql(`create index \`eventRegister_titleZh_index\` on \`eventRegister\` (\`titleZh\`);`);
    this.addSql(`create index \`eventRegister_from_index\` on \`eventRegister\` (\`from\`);`);
    this.addSql(`create index \`eventRegister_until_index\` on \`eventRegister\` (\`until\`);`);
    this.addSql(`create index \`eventRegister_events_index\` on \`eventRegister\` (\`events\`);`);
    this.addSql(`create index \`eventRegister_kilograms_index\` on \`eventRegister\` (\`kilograms\`);`);
    this.addSql(`create index \`eventRegister_handedUpOn_index\` on \`eventRegister\` (\`handedUpOn\`);`);
    this.addSql(`create index \`eventRegister_late_index\` on \`eventRegister\` (\`late\`);`);
    this.addSql(`create index \`eventRegister_paper_index\` on \`eventRegister\` (\`paper\`);`);
    this.addSql(`create index \`eventRegister_dueOn_index\` on \`eventRegister\` (\`dueOn\`);`);
    this.addSql(`create index \`eventRegister_state_index\` on \`eventRegister\` (\`state\`);`);
    this.addSql(`create index \`eventRegister_region_from_index\` on \`eventRegister\` (\`region\`, \`from\`);`);

    this.addSql(`create table \`panelSeat\` (\`id\` text not null primary key, \`methodology\` text not null, \`round\` integer not null, \`expert\` text not null, \`organization\` text not null, \`position\` integer not null, \`label\` text not null, \`recusedReason\` text null, \`spokenAt\` text null, \`region\` text not null, \`policyOn\` text not null, \`dueOn\` text null, \`state\` text check (\`state\` in ('seated', 'spoken', 'recused', 'released')) not null default 'seated', constraint \`panelSeat_methodology_foreign\` foreign key (\`methodology\`) references \`methodology\` (\`id\`), constraint \`panelSeat_expert_foreign\` foreign key (\`expert\`) references \`person\` (\`id\`), constraint \`panelSeat_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`), constraint \`panelSeat_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991), constraint \`panelSeat_position_whole\` check ("position" | 0 = "position" and "position" >= 0 and "position" <= 9007199254740991));`);
    this.addSql(`create index \`panelSeat_methodology_index\` on \`panelSeat\` (\`methodology\`);`);
    this.addSql(`create index \`panelSeat_round_index\` on \`panelSeat\` (\`round\`);`);
    this.addSql(`create index \`panelSeat_expert_index\` on \`panelSeat\` (\`expert\`);`);
    this.addSql(`create index \`panelSeat_organization_index\` on \`panelSeat\` (\`organization\`);`);
    this.addSql(`create index \`panelSeat_position_index\` on \`panelSeat\` (\`position\`);`);
    this.addSql(`create index \`panelSeat_label_index\` on \`panelSeat\` (\`label\`);`);
    this.addSql(`create index \`panelSeat_spokenAt_index\` on \`panelSeat\` (\`spokenAt\`);`);
    this.addSql(`create index \`panelSeat_region_index\` on \`panelSeat\` (\`region\`);`);
    this.addSql(`create index \`panelSeat_dueOn_index\` on \`panelSeat\` (\`dueOn\`);`);
    this.addSql(`create index \`panelSeat_state_index\` on \`panelSeat\` (\`state\`);`);
    this.addSql(`create unique index \`panelSeat_methodology_round_expert_unique\` on \`panelSeat\` (\`methodology\`, \`round\`, \`expert\`);`);

    this.addSql(`create table \`opinion\` (\`id\` text not null primary key, \`methodology\` text not null, \`round\` integer not null, \`expert\` text not null, \`verdict\` text check (\`verdict\` in ('carry', 'carryWithConditions', 'reject', 'abstain')) not null, \`text\` text not null, \`conditions\` text null, \`at\` text not null, \`region\` text not null, constraint \`opinion_methodology_foreign\` foreign key (\`methodology\`) references \`methodology\` (\`id\`), constraint \`opinion_expert_foreign\` foreign key (\`expert\`) references \`person\` (\`id\`), constraint \`opinion_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991));`);
    this.addSql(`create index \`opinion_methodology_index\` on \`opinion\` (\`methodology\`);`);
    this.addSql(`create index \`opinion_round_index\` on \`opinion\` (\`round\`);`);
    this.addSql(`create index \`opinion_expert_index\` on \`opinion\` (\`expert\`);`);
    this.addSql(`create index \`opinion_verdict_index\` on \`opinion\` (\`verdict\`);`);
    this.addSql(`create index \`opinion_at_index\` on \`opinion\` (\`at\`);`);
    this.addSql(`create index \`opinion_region_index\` on \`opinion\` (\`region\`);`);
    this.addSql(`create unique index \`opinion_methodology_round_expert_unique\` on \`opinion\` (\`methodology\`, \`round\`, \`expert\`);`);

    this.addSql(`create table \`membership\` (\`id\` text not null primary key, \`person\` text not null, \`organization\` text not null, \`kind\` text check (\`kind\` in ('department', 'operator', 'subCentre', 'cityBureau', 'sectorDepartment', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor')) not null, \`region\` text not null, \`state\` text check (\`state\` in ('requested', 'active', 'refused', 'ended')) not null default 'requested', \`requestedAt\` text not null, \`dueOn\` text null, constraint \`membership_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`), constraint \`membership_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`membership_person_index\` on \`membership\` (\`person\`);`);
    this.addSql(`create index \`membership_organization_index\` on \`membership\` (\`organization\`);`);
    this.addSql(`create index \`membership_kind_index\` on \`membership\` (\`kind\`);`);
    this.addSql(`create index \`membership_region_index\` on \`membership\` (\`region\`);`);
    this.addSql(`create index \`membership_state_index\` on \`membership\` (\`state\`);`);
    this.addSql(`create index \`membership_requestedAt_index\` on \`membership\` (\`requestedAt\`);`);
    this.addSql(`create index \`membership_dueOn_index\` on \`membership\` (\`dueOn\`);`);

    this.addSql(`create table \`finding\` (\`id\` text not null primary key, \`subjectType\` text not null, \`subjectId\` text not null, \`place\` text not null, \`weight\` text check (\`weight\` in ('mustFix', 'advice', 'question')) not null, \`text\` text not null, \`raisedAs\` text check (\`raisedAs\` in ('adviser', 'checker', 'validator', 'verifier', 'evaluator', 'inspector', 'acceptor', 'decider')) not null, \`author\` text not null, \`applicant\` text null, \`round\` integer not null, \`region\` text not null, \`policyOn\` text not null, \`raisedAt\` text not null, \`answer\` text null, \`answeredAt\` text null, \`state\` text check (\`state\` in ('open', 'answered', 'closed')) not null default 'open', constraint \`finding_author_foreign\` foreign key (\`author\`) references \`person\` (\`id\`), constraint \`finding_applicant_foreign\` foreign key (\`applicant\`) references \`organization\` (\`id\`) on delete set null, constraint \`finding_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991));`);
    this.addSql(`create index \`finding_subjectType_index\` on \`finding\` (\`subjectType\`);`);
    this.addSql(`create index \`finding_subjectId_index\` on \`finding\` (\`subjectId\`);`);
    this.addSql(`create index \`finding_place_index\` on \`finding\` (\`place\`);`);
    this.addSql(`create index \`finding_weight_index\` on \`finding\` (\`weight\`);`);
    this.addSql(`create index \`finding_raisedAs_index\` on \`finding\` (\`raisedAs\`);`);
    this.addSql(`create index \`finding_author_index\` on \`finding\` (\`author\`);`);
    this.addSql(`create index \`finding_applicant_index\` on \`finding\` (\`applicant\`);`);
    this.addSql(`create index \`finding_round_index\` on \`finding\` (\`round\`);`);
    this.addSql(`create index \`finding_region_index\` on \`finding\` (\`region\`);`);
    this.addSql(`create index \`finding_raisedAt_index\` on \`finding\` (\`raisedAt\`);`);
    this.addSql(`create index \`finding_answeredAt_index\` on \`finding\` (\`answeredAt\`);`);
    this.addSql(`create index \`finding_state_index\` on \`finding\` (\`state\`);`);
    this.addSql(`create index \`finding_subjectType_subjectId_index\` on \`finding\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`evaluation\` (\`id\` text not null primary key, \`confirmation\` text not null, \`event\` text not null, \`organiser\` text not null, \`body\` text not null, \`region\` text not null, \`policyOn\` text not null, \`team\` json not null, \`plan\` text null, \`documents\` text null, \`tasks\` json not null, \`recomputed\` json not null, \`recomputedKilograms\` integer null, \`achieved\` integer null, \`report\` text null, \`reviewer\` text null, \`review\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('preparing', 'carryingOut', 'reviewing', 'reviewed', 'ended')) not null default 'preparing', \`revision\` integer not null default 1, constraint \`evaluation_confirmation_foreign\` foreign key (\`confirmation\`) references \`confirmation\` (\`id\`), constraint \`evaluation_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`evaluation_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`evaluation_body_foreign\` foreign key (\`body\`) references \`organization\` (\`id\`), constraint \`evaluation_reviewer_foreign\` foreign key (\`reviewer\`) references \`person\` (\`id\`) on delete set null, constraint \`evaluation_recomputedKilograms_whole\` check ("recomputedKilograms" | 0 = "recomputedKilograms" and "recomputedKilograms" >= 0 and "recomputedKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`evaluation_confirmation_index\` on \`evaluation\` (\`confirmation\`);`);
    this.addSql(`create unique index \`evaluation_confirmation_unique\` on \`evaluation\` (\`confirmation\`);`);
    this.addSql(`create index \`evaluation_event_index\` on \`evaluation\` (\`event\`);`);
    this.addSql(`create index \`evaluation_organiser_index\` on \`evaluation\` (\`organiser\`);`);
    this.addSql(`create index \`evaluation_body_index\` on \`evaluation\` (\`body\`);`);
    this.addSql(`create index \`evaluation_region_index\` on \`evaluation\` (\`region\`);`);
    this.addSql(`create index \`evaluation_achieved_index\` on \`evaluation\` (\`achieved\`);`);
    this.addSql(`create index \`evaluation_reviewer_index\` on \`evaluation\` (\`reviewer\`);`);
    this.addSql(`create index \`evaluation_dueOn_index\` on \`evaluation\` (\`dueOn\`);`);
    this.addSql(`create index \`evaluation_state_index\` on \`evaluation\` (\`state\`);`);

    this.addSql(`create table \`committeeMember\` (\`id\` text not null primary key, \`number\` text not null, \`region\` text not null, \`policyOn\` text not null, \`person\` text not null, \`organization\` text not null, \`specialities\` json not null, \`expertise\` text not null, \`since\` text not null, \`until\` text not null, constraint \`committeeMember_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`), constraint \`committeeMember_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`committeeMember_number_index\` on \`committeeMember\` (\`number\`);`);
    this.addSql(`create unique index \`committeeMember_number_unique\` on \`committeeMember\` (\`number\`);`);
    this.addSql(`create index \`committeeMember_region_index\` on \`committeeMember\` (\`region\`);`);
    this.addSql(`create index \`committeeMember_person_index\` on \`committeeMember\` (\`person\`);`);
    this.addSql(`create index \`committeeMember_organization_index\` on \`committeeMember\` (\`organization\`);`);
    this.addSql(`create index \`committeeMember_expertise_index\` on \`committeeMember\` (\`expertise\`);`);
    this.addSql(`create index \`committeeMember_since_index\` on \`committeeMember\` (\`since\`);`);
    this.addSql(`create index \`committeeMember_until_index\` on \`committeeMember\` (\`until\`);`);

    this.addSql(`create table \`comment\` (\`id\` text not null primary key, \`subjectType\` text not null, \`subjectId\` text not null, \`titleZh\` text not null, \`titleEn\` text null, \`place\` text not null, \`text\` text not null, \`author\` text null, \`signedBy\` text null, \`contact\` text null, \`applicant\` text null, \`region\` text not null, \`policyOn\` text not null, \`madeAt\` text not null, \`answer\` text null, \`answeredBy\` text null, \`answeredAt\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('open', 'answered', 'withheld')) not null default 'open', constraint \`comment_author_foreign\` foreign key (\`author\`) references \`person\` (\`id\`) on delete set null, constraint \`comment_applicant_foreign\` foreign key (\`applicant\`) references \`organization\` (\`id\`) on delete set null, constraint \`comment_answeredBy_foreign\` foreign key (\`answeredBy\`) references \`organization\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`comment_subjectType_index\` on \`comment\` (\`subjectType\`);`);
    this.addSql(`create index \`comment_subjectId_index\` on \`comment\` (\`subjectId\`);`);
    this.addSql(`create index \`comment_titleZh_index\` on \`comment\` (\`titleZh\`);`);
    this.addSql(`create index \`comment_place_index\` on \`comment\` (\`place\`);`);
    this.addSql(`create index \`comment_author_index\` on \`comment\` (\`author\`);`);
    this.addSql(`create index \`comment_applicant_index\` on \`comment\` (\`applicant\`);`);
    this.addSql(`create index \`comment_region_index\` on \`comment\` (\`region\`);`);
    this.addSql(`create index \`comment_madeAt_index\` on \`comment\` (\`madeAt\`);`);
    this.addSql(`create index \`comment_answeredBy_index\` on \`comment\` (\`answeredBy\`);`);
    this.addSql(`create index \`comment_answeredAt_index\` on \`comment\` (\`answeredAt\`);`);
    this.addSql(`create index \`comment_dueOn_index\` on \`comment\` (\`dueOn\`);`);
    this.addSql(`create index \`comment_state_index\` on \`comment\` (\`state\`);`);
    this.addSql(`create index \`comment_subjectType_subjectId_index\` on \`comment\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`posting\` (\`id\` text not null primary key, \`transfer\` text not null, \`account\` text not null, \`kilograms\` integer not null);`);
    this.addSql(`create index \`posting_transfer_index\` on \`posting\` (\`transfer\`);`);
    this.addSql(`create index \`posting_account_index\` on \`posting\` (\`account\`);`);
    this.addSql(`create trigger \`posting_immutable_update\` BEFORE UPDATE on \`posting\` for each ROW begin select raise(abort, 'posting_immutable'); end;`);
    this.addSql(`create trigger \`posting_immutable_delete\` BEFORE DELETE on \`posting\` for each ROW begin select raise(abort, 'posting_immutable'); end;`);

    this.addSql(`create table \`project\` (\`id\` text not null primary key, \`number\` text null, \`titleZh\` text not null, \`titleEn\` text null, \`region\` text not null, \`city\` text not null, \`policyOn\` text not null, \`owner\` text not null, \`developer\` text not null, \`mandate\` text null, \`mandateFrom\` text null, \`mandateTo\` text null, \`shares\` json not null, \`type\` text check (\`type\` in ('newSink', 'existingSink', 'reduction')) null, \`speciality\` text check (\`speciality\` in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour')) not null, \`poorArea\` integer not null default false, \`shield\` integer not null default false, \`boundary\` json null, \`outline\` json null, \`positions\` integer not null default 0, \`boundaryFile\` text null, \`boundaryNote\` text check (\`boundaryNote\` in ('cgcs2000', 'unnamed')) null, \`hectaresDeclared\` text null, \`areaSquareMetres\` integer not null default 0, \`west\` integer null, \`south\` integer null, \`east\` integer null, \`north\` integer null, \`startedOn\` text null, \`creditingFrom\` text null, \`creditingTo\` text null, \`expectedKilograms\` integer null, \`tenure\` text null, \`elsewhere\` integer null, \`declarations\` json not null, \`validator\` text null, \`validation\` text null, \`noticeBeganOn\` text null, \`noticeEndsOn\` text null, \`materialAsked\` text null, \`materialAskedBy\` text check (\`materialAskedBy\` in ('applicant', 'acceptor', 'checker', 'consulted', 'adviser', 'validator', 'verifier', 'evaluator', 'inspector', 'decider', 'sealer', 'publisher', 'holder', 'seller', 'administrator')) null, \`daysLeft\` integer null, \`filedOn\` text null, \`dueOn\` text null, \`broughtFrom\` text null, \`editedAt\` text null, \`state\` text check (\`state\` in ('draft', 'stakeholderNotice', 'submitted', 'complete', 'validated', 'publicNotice', 'filed', 'refused', 'suspended', 'withdrawn')) not null default 'draft', \`revision\` integer not null default 1, constraint \`project_owner_foreign\` foreign key (\`owner\`) references \`organization\` (\`id\`), constraint \`project_developer_foreign\` foreign key (\`developer\`) references \`organization\` (\`id\`), constraint \`project_validator_foreign\` foreign key (\`validator\`) references \`organization\` (\`id\`) on delete set null, constraint \`project_positions_whole\` check ("positions" | 0 = "positions" and "positions" >= 0 and "positions" <= 9007199254740991), constraint \`project_areaSquareMetres_whole\` check ("areaSquareMetres" | 0 = "areaSquareMetres" and "areaSquareMetres" >= 0 and "areaSquareMetres" <= 9007199254740991), constraint \`project_west_whole\` check ("west" | 0 = "west" and "west" >= 0 and "west" <= 9007199254740991), constraint \`project_south_whole\` check ("south" | 0 = "south" and "south" >= 0 and "south" <= 9007199254740991), constraint \`project_east_whole\` check ("east" | 0 = "east" and "east" >= 0 and "east" <= 9007199254740991), constraint \`project_north_whole\` check ("north" | 0 = "north" and "north" >= 0 and "north" <= 9007199254740991), constraint \`project_daysLeft_whole\` check ("daysLeft" | 0 = "daysLeft" and "daysLeft" >= 0 and "daysLeft" <= 9007199254740991));`);
    this.addSql(`create index \`project_number_index\` on \`project\` (\`number\`);`);
    this.addSql(`create index \`project_titleZh_index\` on \`project\` (\`titleZh\`);`);
    this.addSql(`create index \`project_titleEn_index\` on \`project\` (\`titleEn\`);`);
    this.addSql(`create index \`project_region_index\` on \`project\` (\`region\`);`);
    this.addSql(`create index \`project_city_index\` on \`project\` (\`city\`);`);
    this.addSql(`create index \`project_owner_index\` on \`project\` (\`owner\`);`);
    this.addSql(`create index \`project_developer_index\` on \`project\` (\`developer\`);`);
    this.addSql(`create index \`project_type_index\` on \`project\` (\`type\`);`);
    this.addSql(`create index \`project_speciality_index\` on \`project\` (\`speciality\`);`);
    this.addSql(`create index \`project_poorArea_index\` on \`project\` (\`poorArea\`);`);
    this.addSql(`create index \`project_shield_index\` on \`project\` (\`shield\`);`);
    this.addSql(`create index \`project_areaSquareMetres_index\` on \`project\` (\`areaSquareMetres\`);`);
    this.addSql(`create index \`project_startedOn_index\` on \`project\` (\`startedOn\`);`);
    this.addSql(`create index \`project_creditingFrom_index\` on \`project\` (\`creditingFrom\`);`);
    this.addSql(`create index \`project_creditingTo_index\` on \`project\` (\`creditingTo\`);`);
    this.addSql(`create index \`project_expectedKilograms_index\` on \`project\` (\`expectedKilograms\`);`);
    this.addSql(`create index \`project_validator_index\` on \`project\` (\`validator\`);`);
    this.addSql(`create index \`project_noticeBeganOn_index\` on \`project\` (\`noticeBeganOn\`);`);
    this.addSql(`create index \`project_noticeEndsOn_index\` on \`project\` (\`noticeEndsOn\`);`);
    this.addSql(`create index \`project_filedOn_index\` on \`project\` (\`filedOn\`);`);
    this.addSql(`create index \`project_dueOn_index\` on \`project\` (\`dueOn\`);`);
    this.addSql(`create index \`project_broughtFrom_index\` on \`project\` (\`broughtFrom\`);`);
    this.addSql(`create index \`project_state_index\` on \`project\` (\`state\`);`);
    this.addSql(`create index \`project_west_east_index\` on \`project\` (\`west\`, \`east\`);`);

    this.addSql(`create table \`consultation\` (\`id\` text not null primary key, \`project\` text not null, \`region\` text not null, \`city\` text not null, \`policyOn\` text not null, \`question\` text not null, \`askedOn\` text not null, \`agrees\` integer null, \`opinion\` text null, \`answeredOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('asked', 'answered')) not null default 'asked', constraint \`consultation_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`));`);
    this.addSql(`create index \`consultation_project_index\` on \`consultation\` (\`project\`);`);
    this.addSql(`create index \`consultation_region_index\` on \`consultation\` (\`region\`);`);
    this.addSql(`create index \`consultation_city_index\` on \`consultation\` (\`city\`);`);
    this.addSql(`create index \`consultation_askedOn_index\` on \`consultation\` (\`askedOn\`);`);
    this.addSql(`create index \`consultation_answeredOn_index\` on \`consultation\` (\`answeredOn\`);`);
    this.addSql(`create index \`consultation_dueOn_index\` on \`consultation\` (\`dueOn\`);`);
    this.addSql(`create index \`consultation_state_index\` on \`consultation\` (\`state\`);`);

    this.addSql(`create table \`commitment\` (\`id\` text not null primary key, \`event\` text not null, \`project\` text not null, \`owner\` text not null, \`organiser\` text not null, \`validator\` text not null, \`region\` text not null, \`policyOn\` text not null, \`kilograms\` integer not null, \`validatedKilograms\` integer null, \`exclusive\` integer not null, \`elsewhere\` text null, \`filedBy\` text not null, \`validatedBy\` text not null, \`statement\` text null, \`validatedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('proposed', 'committed', 'declined', 'withdrawn', 'validated', 'expired', 'lapsed', 'released')) not null default 'proposed', constraint \`commitment_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`commitment_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`), constraint \`commitment_owner_foreign\` foreign key (\`owner\`) references \`organization\` (\`id\`), constraint \`commitment_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`commitment_validator_foreign\` foreign key (\`validator\`) references \`organization\` (\`id\`), constraint \`commitment_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`commitment_validatedKilograms_whole\` check ("validatedKilograms" | 0 = "validatedKilograms" and "validatedKilograms" >= 0 and "validatedKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`commitment_event_index\` on \`commitment\` (\`event\`);`);
    this.addSql(`create index \`commitment_project_index\` on \`commitment\` (\`project\`);`);
    this.addSql(`create index \`commitment_owner_index\` on \`commitment\` (\`owner\`);`);
    this.addSql(`create index \`commitment_organiser_index\` on \`commitment\` (\`organiser\`);`);
    this.addSql(`create index \`commitment_validator_index\` on \`commitment\` (\`validator\`);`);
    this.addSql(`create index \`commitment_region_index\` on \`commitment\` (\`region\`);`);
    this.addSql(`create index \`commitment_kilograms_index\` on \`commitment\` (\`kilograms\`);`);
    this.addSql(`create index \`commitment_validatedKilograms_index\` on \`commitment\` (\`validatedKilograms\`);`);
    this.addSql(`create index \`commitment_exclusive_index\` on \`commitment\` (\`exclusive\`);`);
    this.addSql(`create index \`commitment_filedBy_index\` on \`commitment\` (\`filedBy\`);`);
    this.addSql(`create index \`commitment_validatedBy_index\` on \`commitment\` (\`validatedBy\`);`);
    this.addSql(`create index \`commitment_validatedOn_index\` on \`commitment\` (\`validatedOn\`);`);
    this.addSql(`create index \`commitment_dueOn_index\` on \`commitment\` (\`dueOn\`);`);
    this.addSql(`create index \`commitment_state_index\` on \`commitment\` (\`state\`);`);

    this.addSql(`create table \`admission\` (\`id\` text not null primary key, \`project\` text not null, \`region\` text not null, \`policyOn\` text not null, \`state\` text check (\`state\` in ('admitted', 'suspended')) not null default 'admitted', constraint \`admission_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`));`);
    this.addSql(`create index \`admission_project_index\` on \`admission\` (\`project\`);`);
    this.addSql(`create unique index \`admission_project_unique\` on \`admission\` (\`project\`);`);
    this.addSql(`create index \`admission_region_index\` on \`admission\` (\`region\`);`);
    this.addSql(`create index \`admission_state_index\` on \`admission\` (\`state\`);`);

    this.addSql(`create table \`promotion\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('policyBenefit', 'financingOffer')) not null, \`titleZh\` text not null, \`titleEn\` text null, \`text\` text not null, \`source\` text null, \`link\` text null, \`contact\` text not null, \`poster\` text not null, \`region\` text not null, \`cities\` json not null, \`specialities\` json not null, \`policyOn\` text not null, \`validFrom\` text not null, \`validUntil\` text not null, \`everyMonths\` integer not null, \`pushOn\` text null, \`state\` text check (\`state\` in ('draft', 'published', 'ended', 'withdrawn')) not null default 'draft', \`revision\` integer not null default 1, constraint \`promotion_poster_foreign\` foreign key (\`poster\`) references \`organization\` (\`id\`), constraint \`promotion_everyMonths_whole\` check ("everyMonths" | 0 = "everyMonths" and "everyMonths" >= 0 and "everyMonths" <= 9007199254740991));`);
    this.addSql(`create index \`promotion_kind_index\` on \`promotion\` (\`kind\`);`);
    this.addSql(`create index \`promotion_titleZh_index\` on \`promotion\` (\`titleZh\`);`);
    this.addSql(`create index \`promotion_titleEn_index\` on \`promotion\` (\`titleEn\`);`);
    this.addSql(`create index \`promotion_poster_index\` on \`promotion\` (\`poster\`);`);
    this.addSql(`create index \`promotion_region_index\` on \`promotion\` (\`region\`);`);
    this.addSql(`create index \`promotion_validFrom_index\` on \`promotion\` (\`validFrom\`);`);
    this.addSql(`create index \`promotion_validUntil_index\` on \`promotion\` (\`validUntil\`);`);
    this.addSql(`create index \`promotion_pushOn_index\` on \`promotion\` (\`pushOn\`);`);
    this.addSql(`create index \`promotion_state_index\` on \`promotion\` (\`state\`);`);

    this.addSql(`create table \`push\` (\`id\` text not null primary key, \`promotion\` text not null, \`project\` text not null, \`owner\` text not null, \`titleZh\` text not null, \`titleEn\` text null, \`region\` text not null, \`policyOn\` text not null, \`pushedOn\` text not null, \`times\` integer not null, \`seenOn\` text null, \`answer\` text null, \`contact\` text null, \`posterContact\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('pushed', 'interested', 'notInterested', 'lapsed')) not null default 'pushed', constraint \`push_promotion_foreign\` foreign key (\`promotion\`) references \`promotion\` (\`id\`), constraint \`push_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`), constraint \`push_owner_foreign\` foreign key (\`owner\`) references \`organization\` (\`id\`), constraint \`push_times_whole\` check ("times" | 0 = "times" and "times" >= 0 and "times" <= 9007199254740991));`);
    this.addSql(`create index \`push_promotion_index\` on \`push\` (\`promotion\`);`);
    this.addSql(`create index \`push_project_index\` on \`push\` (\`project\`);`);
    this.addSql(`create index \`push_owner_index\` on \`push\` (\`owner\`);`);
    this.addSql(`create index \`push_titleZh_index\` on \`push\` (\`titleZh\`);`);
    this.addSql(`create index \`push_region_index\` on \`push\` (\`region\`);`);
    this.addSql(`create index \`push_pushedOn_index\` on \`push\` (\`pushedOn\`);`);
    this.addSql(`create index \`push_times_index\` on \`push\` (\`times\`);`);
    this.addSql(`create index \`push_seenOn_index\` on \`push\` (\`seenOn\`);`);
    this.addSql(`create index \`push_dueOn_index\` on \`push\` (\`dueOn\`);`);
    this.addSql(`create index \`push_state_index\` on \`push\` (\`state\`);`);
    this.addSql(`create unique index \`push_promotion_project_unique\` on \`push\` (\`promotion\`, \`project\`);`);

    this.addSql(`create table \`reductionMeasure\` (\`id\` text not null primary key, \`event\` text not null, \`kind\` text check (\`kind\` in ('existingVenue', 'greenPower', 'saveEnergyWater', 'cleanTransport', 'electricFleet', 'fewerDisposables', 'cleanPlate', 'simpleDesign', 'modularBuild', 'lowCarbonMaterials', 'wasteTreatment', 'paperless', 'remoteAttendance', 'other')) not null, \`stage\` text check (\`stage\` in ('preparation', 'event', 'closing')) not null, \`description\` text not null, \`expectedKilograms\` integer null, \`basis\` text null, \`carriedOut\` text check (\`carriedOut\` in ('wholly', 'partly', 'not')) null, \`savedKilograms\` integer null, \`report\` text null, \`evidence\` json not null, \`plannedAt\` text not null, \`reportedAt\` text null, constraint \`reductionMeasure_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`reductionMeasure_expectedKilograms_whole\` check ("expectedKilograms" | 0 = "expectedKilograms" and "expectedKilograms" >= 0 and "expectedKilograms" <= 9007199254740991), constraint \`reductionMeasure_savedKilograms_whole\` check ("savedKilograms" | 0 = "savedKilograms" and "savedKilograms" >= 0 and "savedKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`reductionMeasure_event_index\` on \`reductionMeasure\` (\`event\`);`);
    this.addSql(`create index \`reductionMeasure_kind_index\` on \`reductionMeasure\` (\`kind\`);`);
    this.addSql(`create index \`reductionMeasure_stage_index\` on \`reductionMeasure\` (\`stage\`);`);
    this.addSql(`create index \`reductionMeasure_carriedOut_index\` on \`reductionMeasure\` (\`carriedOut\`);`);
    this.addSql(`create index \`reductionMeasure_plannedAt_index\` on \`reductionMeasure\` (\`plannedAt\`);`);

    this.addSql(`create table \`registration\` (\`id\` text not null primary key, \`event\` text not null, \`region\` text not null, \`city\` text null, \`policyOn\` text not null, \`organiser\` text not null, \`said\` json not null, \`filedOn\` text not null, \`filingDueOn\` text null, \`late\` integer not null default false, \`dueOn\` text null, \`returnReason\` text null, \`state\` text check (\`state\` in ('filed', 'acknowledged', 'returned')) not null default 'filed', constraint \`registration_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`registration_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`registration_event_index\` on \`registration\` (\`event\`);`);
    this.addSql(`create index \`registration_region_index\` on \`registration\` (\`region\`);`);
    this.addSql(`create index \`registration_city_index\` on \`registration\` (\`city\`);`);
    this.addSql(`create index \`registration_organiser_index\` on \`registration\` (\`organiser\`);`);
    this.addSql(`create index \`registration_filedOn_index\` on \`registration\` (\`filedOn\`);`);
    this.addSql(`create index \`registration_filingDueOn_index\` on \`registration\` (\`filingDueOn\`);`);
    this.addSql(`create index \`registration_late_index\` on \`registration\` (\`late\`);`);
    this.addSql(`create index \`registration_dueOn_index\` on \`registration\` (\`dueOn\`);`);
    this.addSql(`create index \`registration_state_index\` on \`registration\` (\`state\`);`);

    this.addSql(`create table \`relation\` (\`id\` text not null primary key, \`person\` text not null, \`organization\` text not null, \`kind\` text check (\`kind\` in ('employment', 'consulting', 'kinship', 'shareholding', 'other')) not null, \`detail\` text null, \`since\` text not null, \`until\` text null, \`declaredAt\` text not null, constraint \`relation_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`), constraint \`relation_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`relation_person_index\` on \`relation\` (\`person\`);`);
    this.addSql(`create index \`relation_organization_index\` on \`relation\` (\`organization\`);`);
    this.addSql(`create index \`relation_kind_index\` on \`relation\` (\`kind\`);`);
    this.addSql(`create index \`relation_since_index\` on \`relation\` (\`since\`);`);
    this.addSql(`create index \`relation_until_index\` on \`relation\` (\`until\`);`);
    this.addSql(`create index \`relation_declaredAt_index\` on \`relation\` (\`declaredAt\`);`);

    this.addSql(`create table \`reviewMinutes\` (\`id\` text not null primary key, \`methodology\` text not null, \`round\` integer not null, \`outcome\` text check (\`outcome\` in ('advised', 'returned', 'rejected')) not null, \`content\` json not null, \`hash\` text not null, \`at\` text not null, \`region\` text not null, constraint \`reviewMinutes_methodology_foreign\` foreign key (\`methodology\`) references \`methodology\` (\`id\`), constraint \`reviewMinutes_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991));`);
    this.addSql(`create index \`reviewMinutes_methodology_index\` on \`reviewMinutes\` (\`methodology\`);`);
    this.addSql(`create index \`reviewMinutes_round_index\` on \`reviewMinutes\` (\`round\`);`);
    this.addSql(`create index \`reviewMinutes_outcome_index\` on \`reviewMinutes\` (\`outcome\`);`);
    this.addSql(`create index \`reviewMinutes_hash_index\` on \`reviewMinutes\` (\`hash\`);`);
    this.addSql(`create index \`reviewMinutes_at_index\` on \`reviewMinutes\` (\`at\`);`);
    this.addSql(`create index \`reviewMinutes_region_index\` on \`reviewMinutes\` (\`region\`);`);
    this.addSql(`create unique index \`reviewMinutes_methodology_round_unique\` on \`reviewMinutes\` (\`methodology\`, \`round\`);`);

    this.addSql(`create table \`run\` (\`id\` text not null primary key, \`region\` text not null, \`policyOn\` text not null, \`at\` text not null, \`proposed\` integer not null, \`kilograms\` integer not null, \`left\` integer not null default 0, \`skipped\` integer not null default 0, \`passedOver\` json not null, constraint \`run_proposed_whole\` check ("proposed" | 0 = "proposed" and "proposed" >= 0 and "proposed" <= 9007199254740991), constraint \`run_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`run_left_whole\` check ("left" | 0 = "left" and "left" >= 0 and "left" <= 9007199254740991), constraint \`run_skipped_whole\` check ("skipped" | 0 = "skipped" and "skipped" >= 0 and "skipped" <= 9007199254740991));`);
    this.addSql(`create index \`run_region_index\` on \`run\` (\`region\`);`);
    this.addSql(`create index \`run_at_index\` on \`run\` (\`at\`);`);
    this.addSql(`create index \`run_proposed_index\` on \`run\` (\`proposed\`);`);
    this.addSql(`create index \`run_kilograms_index\` on \`run\` (\`kilograms\`);`);
    this.addSql(`create index \`run_left_index\` on \`run\` (\`left\`);`);
    this.addSql(`create index \`run_skipped_index\` on \`run\` (\`skipped\`);`);

    this.addSql(`create table \`allocation\` (\`id\` text not null primary key, \`run\` text null, \`event\` text not null, \`region\` text not null, \`policyOn\` text not null, \`organiser\` text not null, \`seller\` text not null, \`from\` text check (\`from\` in ('held', 'offered', 'buffer', 'pool', 'earmarked', 'reserved', 'reservedForParticipants', 'retired', 'cancelled')) null, \`source\` text check (\`source\` in ('block', 'foreignUnit')) not null, \`supply\` text not null, \`offer\` text null, \`product\` text not null, \`share\` text check (\`share\` in ('organiser', 'participants')) not null default 'organiser', \`kilograms\` integer not null, \`tier\` integer not null, \`clause\` text not null, \`why\` text not null, \`deviation\` text null, \`serials\` text null, \`retiredOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('proposed', 'accepted', 'confirmed', 'declined', 'retired', 'annulled', 'lapsed')) not null default 'proposed', constraint \`allocation_run_foreign\` foreign key (\`run\`) references \`run\` (\`id\`) on delete set null, constraint \`allocation_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`allocation_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`allocation_seller_foreign\` foreign key (\`seller\`) references \`organization\` (\`id\`), constraint \`allocation_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`allocation_tier_whole\` check ("tier" | 0 = "tier" and "tier" >= 0 and "tier" <= 9007199254740991));`);
    this.addSql(`create index \`allocation_run_index\` on \`allocation\` (\`run\`);`);
    this.addSql(`create index \`allocation_event_index\` on \`allocation\` (\`event\`);`);
    this.addSql(`create index \`allocation_region_index\` on \`allocation\` (\`region\`);`);
    this.addSql(`create index \`allocation_organiser_index\` on \`allocation\` (\`organiser\`);`);
    this.addSql(`create index \`allocation_seller_index\` on \`allocation\` (\`seller\`);`);
    this.addSql(`create index \`allocation_source_index\` on \`allocation\` (\`source\`);`);
    this.addSql(`create index \`allocation_supply_index\` on \`allocation\` (\`supply\`);`);
    this.addSql(`create index \`allocation_share_index\` on \`allocation\` (\`share\`);`);
    this.addSql(`create index \`allocation_kilograms_index\` on \`allocation\` (\`kilograms\`);`);
    this.addSql(`create index \`allocation_tier_index\` on \`allocation\` (\`tier\`);`);
    this.addSql(`create index \`allocation_serials_index\` on \`allocation\` (\`serials\`);`);
    this.addSql(`create index \`allocation_retiredOn_index\` on \`allocation\` (\`retiredOn\`);`);
    this.addSql(`create index \`allocation_dueOn_index\` on \`allocation\` (\`dueOn\`);`);
    this.addSql(`create index \`allocation_state_index\` on \`allocation\` (\`state\`);`);

    this.addSql(`create table \`runLine\` (\`id\` text not null primary key, \`run\` text not null, \`position\` integer not null, \`line\` text not null);`);
    this.addSql(`create index \`runLine_run_position_index\` on \`runLine\` (\`run\`, \`position\`);`);

    this.addSql(`create table \`series\` (\`name\` text not null primary key, \`next\` integer not null);`);

    this.addSql(`create table \`session\` (\`id\` text not null primary key, \`person\` text not null, \`begunAt\` text not null, \`seenAt\` text not null, \`endedAt\` text null);`);
    this.addSql(`create index \`session_person_index\` on \`session\` (\`person\`);`);

    this.addSql(`create table \`spotCheck\` (\`id\` text not null primary key, \`plan\` text not null, \`draw\` text not null, \`certificate\` text not null, \`event\` text not null, \`organiser\` text not null, \`region\` text not null, \`policyOn\` text not null, \`position\` integer not null, \`body\` text null, \`conforms\` integer null, \`report\` text null, \`notice\` text null, \`hearingUntil\` text null, \`hearing\` text null, \`decision\` text check (\`decision\` in ('revoke', 'uphold')) null, \`reasons\` text null, \`publishedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('drawn', 'assigned', 'inspected', 'noticed', 'heard', 'decided', 'published')) not null default 'drawn', constraint \`spotCheck_plan_foreign\` foreign key (\`plan\`) references \`checkPlan\` (\`id\`), constraint \`spotCheck_draw_foreign\` foreign key (\`draw\`) references \`draw\` (\`id\`), constraint \`spotCheck_certificate_foreign\` foreign key (\`certificate\`) references \`certificate\` (\`id\`), constraint \`spotCheck_event_foreign\` foreign key (\`event\`) references \`event\` (\`id\`), constraint \`spotCheck_organiser_foreign\` foreign key (\`organiser\`) references \`organization\` (\`id\`), constraint \`spotCheck_body_foreign\` foreign key (\`body\`) references \`organization\` (\`id\`) on delete set null, constraint \`spotCheck_position_whole\` check ("position" | 0 = "position" and "position" >= 0 and "position" <= 9007199254740991));`);
    this.addSql(`create index \`spotCheck_plan_index\` on \`spotCheck\` (\`plan\`);`);
    this.addSql(`create index \`spotCheck_draw_index\` on \`spotCheck\` (\`draw\`);`);
    this.addSql(`create index \`spotCheck_certificate_index\` on \`spotCheck\` (\`certificate\`);`);
    this.addSql(`create index \`spotCheck_event_index\` on \`spotCheck\` (\`event\`);`);
    this.addSql(`create index \`spotCheck_organiser_index\` on \`spotCheck\` (\`organiser\`);`);
    this.addSql(`create index \`spotCheck_region_index\` on \`spotCheck\` (\`region\`);`);
    this.addSql(`create index \`spotCheck_body_index\` on \`spotCheck\` (\`body\`);`);
    this.addSql(`create index \`spotCheck_conforms_index\` on \`spotCheck\` (\`conforms\`);`);
    this.addSql(`create index \`spotCheck_hearingUntil_index\` on \`spotCheck\` (\`hearingUntil\`);`);
    this.addSql(`create index \`spotCheck_decision_index\` on \`spotCheck\` (\`decision\`);`);
    this.addSql(`create index \`spotCheck_publishedOn_index\` on \`spotCheck\` (\`publishedOn\`);`);
    this.addSql(`create index \`spotCheck_dueOn_index\` on \`spotCheck\` (\`dueOn\`);`);
    this.addSql(`create index \`spotCheck_state_index\` on \`spotCheck\` (\`state\`);`);
    this.addSql(`create unique index \`spotCheck_plan_certificate_unique\` on \`spotCheck\` (\`plan\`, \`certificate\`);`);

    this.addSql(`create table \`subProject\` (\`id\` text not null primary key, \`project\` text not null, \`ordinal\` integer not null, \`titleZh\` text not null, \`titleEn\` text null, \`methodology\` text not null, \`speciality\` text check (\`speciality\` in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour')) not null, \`exAnte\` json not null, \`estimated\` json not null, \`expectedKilograms\` integer null, \`conditions\` json not null, constraint \`subProject_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`), constraint \`subProject_methodology_foreign\` foreign key (\`methodology\`) references \`methodology\` (\`id\`), constraint \`subProject_ordinal_whole\` check ("ordinal" | 0 = "ordinal" and "ordinal" >= 0 and "ordinal" <= 9007199254740991));`);
    this.addSql(`create index \`subProject_project_index\` on \`subProject\` (\`project\`);`);
    this.addSql(`create index \`subProject_ordinal_index\` on \`subProject\` (\`ordinal\`);`);
    this.addSql(`create index \`subProject_titleZh_index\` on \`subProject\` (\`titleZh\`);`);
    this.addSql(`create index \`subProject_titleEn_index\` on \`subProject\` (\`titleEn\`);`);
    this.addSql(`create index \`subProject_methodology_index\` on \`subProject\` (\`methodology\`);`);
    this.addSql(`create index \`subProject_speciality_index\` on \`subProject\` (\`speciality\`);`);
    this.addSql(`create index \`subProject_expectedKilograms_index\` on \`subProject\` (\`expectedKilograms\`);`);

    this.addSql(`create table \`reversal\` (\`id\` text not null primary key, \`project\` text not null, \`subProject\` text null, \`owner\` text not null, \`reporter\` text not null, \`region\` text not null, \`city\` text not null, \`policyOn\` text not null, \`kind\` text check (\`kind\` in ('fire', 'storm', 'pest', 'clearing', 'other')) not null, \`happenedOn\` text not null, \`words\` text not null, \`estimatedKilograms\` integer not null, \`lostKilograms\` integer null, \`drawnKilograms\` integer null, \`debitedKilograms\` integer null, \`owedKilograms\` integer not null default 0, \`decision\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('reported', 'confirmed', 'dismissed')) not null default 'reported', \`revision\` integer not null default 1, constraint \`reversal_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`), constraint \`reversal_subProject_foreign\` foreign key (\`subProject\`) references \`subProject\` (\`id\`) on delete set null, constraint \`reversal_owner_foreign\` foreign key (\`owner\`) references \`organization\` (\`id\`), constraint \`reversal_reporter_foreign\` foreign key (\`reporter\`) references \`organization\` (\`id\`), constraint \`reversal_estimatedKilograms_whole\` check ("estimatedKilograms" | 0 = "estimatedKilograms" and "estimatedKilograms" >= 0 and "estimatedKilograms" <= 9007199254740991), constraint \`reversal_lostKilograms_whole\` check ("lostKilograms" | 0 = "lostKilograms" and "lostKilograms" >= 0 and "lostKilograms" <= 9007199254740991), constraint \`reversal_drawnKilograms_whole\` check ("drawnKilograms" | 0 = "drawnKilograms" and "drawnKilograms" >= 0 and "drawnKilograms" <= 9007199254740991), constraint \`reversal_debitedKilograms_whole\` check ("debitedKilograms" | 0 = "debitedKilograms" and "debitedKilograms" >= 0 and "debitedKilograms" <= 9007199254740991), constraint \`reversal_owedKilograms_whole\` check ("owedKilograms" | 0 = "owedKilograms" and "owedKilograms" >= 0 and "owedKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`reversal_project_index\` on \`reversal\` (\`project\`);`);
    this.addSql(`create index \`reversal_subProject_index\` on \`reversal\` (\`subProject\`);`);
    this.addSql(`create index \`reversal_owner_index\` on \`reversal\` (\`owner\`);`);
    this.addSql(`create index \`reversal_reporter_index\` on \`reversal\` (\`reporter\`);`);
    this.addSql(`create index \`reversal_region_index\` on \`reversal\` (\`region\`);`);
    this.addSql(`create index \`reversal_city_index\` on \`reversal\` (\`city\`);`);
    this.addSql(`create index \`reversal_kind_index\` on \`reversal\` (\`kind\`);`);
    this.addSql(`create index \`reversal_happenedOn_index\` on \`reversal\` (\`happenedOn\`);`);
    this.addSql(`create index \`reversal_estimatedKilograms_index\` on \`reversal\` (\`estimatedKilograms\`);`);
    this.addSql(`create index \`reversal_lostKilograms_index\` on \`reversal\` (\`lostKilograms\`);`);
    this.addSql(`create index \`reversal_owedKilograms_index\` on \`reversal\` (\`owedKilograms\`);`);
    this.addSql(`create index \`reversal_dueOn_index\` on \`reversal\` (\`dueOn\`);`);
    this.addSql(`create index \`reversal_state_index\` on \`reversal\` (\`state\`);`);

    this.addSql(`create table \`issuance\` (\`id\` text not null primary key, \`project\` text not null, \`subProject\` text not null, \`owner\` text not null, \`region\` text not null, \`city\` text not null, \`policyOn\` text not null, \`periodFrom\` text not null, \`periodTo\` text not null, \`firstDay\` integer not null, \`days\` integer not null, \`data\` json not null, \`reductionsKilograms\` integer null, \`documentHash\` text null, \`inputsHash\` text null, \`acceptedData\` json null, \`acceptedHash\` text null, \`verifiedKilograms\` integer null, \`report\` text not null, \`round\` integer not null default 0, \`verifier\` text not null, \`verification\` text null, \`noticeBeganOn\` text null, \`noticeEndsOn\` text null, \`block\` text null, \`parts\` json not null, \`dueOn\` text null, \`state\` text check (\`state\` in ('draft', 'submitted', 'verified', 'publicNotice', 'issued', 'refused')) not null default 'draft', \`revision\` integer not null default 1, constraint \`issuance_project_foreign\` foreign key (\`project\`) references \`project\` (\`id\`), constraint \`issuance_subProject_foreign\` foreign key (\`subProject\`) references \`subProject\` (\`id\`), constraint \`issuance_owner_foreign\` foreign key (\`owner\`) references \`organization\` (\`id\`), constraint \`issuance_verifier_foreign\` foreign key (\`verifier\`) references \`organization\` (\`id\`), constraint \`issuance_firstDay_whole\` check ("firstDay" | 0 = "firstDay" and "firstDay" >= 0 and "firstDay" <= 9007199254740991), constraint \`issuance_days_whole\` check ("days" | 0 = "days" and "days" >= 0 and "days" <= 9007199254740991), constraint \`issuance_reductionsKilograms_whole\` check ("reductionsKilograms" | 0 = "reductionsKilograms" and "reductionsKilograms" >= 0 and "reductionsKilograms" <= 9007199254740991), constraint \`issuance_verifiedKilograms_whole\` check ("verifiedKilograms" | 0 = "verifiedKilograms" and "verifiedKilograms" >= 0 and "verifiedKilograms" <= 9007199254740991), constraint \`issuance_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991));`);
    this.addSql(`create index \`issuance_project_index\` on \`issuance\` (\`project\`);`);
    this.addSql(`create index \`issuance_subProject_index\` on \`issuance\` (\`subProject\`);`);
    this.addSql(`create index \`issuance_owner_index\` on \`issuance\` (\`owner\`);`);
    this.addSql(`create index \`issuance_region_index\` on \`issuance\` (\`region\`);`);
    this.addSql(`create index \`issuance_city_index\` on \`issuance\` (\`city\`);`);
    this.addSql(`create index \`issuance_periodFrom_index\` on \`issuance\` (\`periodFrom\`);`);
    this.addSql(`create index \`issuance_periodTo_index\` on \`issuance\` (\`periodTo\`);`);
    this.addSql(`create index \`issuance_reductionsKilograms_index\` on \`issuance\` (\`reductionsKilograms\`);`);
    this.addSql(`create index \`issuance_verifiedKilograms_index\` on \`issuance\` (\`verifiedKilograms\`);`);
    this.addSql(`create index \`issuance_round_index\` on \`issuance\` (\`round\`);`);
    this.addSql(`create index \`issuance_verifier_index\` on \`issuance\` (\`verifier\`);`);
    this.addSql(`create index \`issuance_noticeBeganOn_index\` on \`issuance\` (\`noticeBeganOn\`);`);
    this.addSql(`create index \`issuance_noticeEndsOn_index\` on \`issuance\` (\`noticeEndsOn\`);`);
    this.addSql(`create index \`issuance_block_index\` on \`issuance\` (\`block\`);`);
    this.addSql(`create index \`issuance_dueOn_index\` on \`issuance\` (\`dueOn\`);`);
    this.addSql(`create index \`issuance_state_index\` on \`issuance\` (\`state\`);`);
    this.addSql(`create index \`issuance_apart_index\` on \`issuance\` (\`subProject\`, \`firstDay\`);`);
    this.addSql(`create trigger \`issuance_apart_insert\` BEFORE INSERT on \`issuance\` for each ROW
  when new."days" > 0 begin select raise(abort, 'issuance_apart') where (select "firstDay" + "days" from "issuance" where "subProject" = new."subProject" and "firstDay" <= new."firstDay" and "days" > 0 and "id" <> new."id" order by "firstDay" desc limit 1) > new."firstDay" or (select "firstDay" from "issuance" where "subProject" = new."subProject" and "firstDay" > new."firstDay" and "days" > 0 and "id" <> new."id" order by "firstDay" asc limit 1) < new."firstDay" + new."days"; end;`);
    this.addSql(`create trigger \`issuance_apart_update\` BEFORE UPDATE on \`issuance\` for each ROW
  when new."days" > 0 begin select raise(abort, 'issuance_apart') where (select "firstDay" + "days" from "issuance" where "subProject" = new."subProject" and "firstDay" <= new."firstDay" and "days" > 0 and "id" <> new."id" order by "firstDay" desc limit 1) > new."firstDay" or (select "firstDay" from "issuance" where "subProject" = new."subProject" and "firstDay" > new."firstDay" and "days" > 0 and "id" <> new."id" order by "firstDay" asc limit 1) < new."firstDay" + new."days"; end;`);

    this.addSql(`create table \`monitoringReport\` (\`id\` text not null primary key, \`issuance\` text not null, \`round\` integer not null, \`data\` json not null, \`reductionsKilograms\` integer not null, \`documentHash\` text not null, \`inputsHash\` text not null, \`at\` text not null, constraint \`monitoringReport_issuance_foreign\` foreign key (\`issuance\`) references \`issuance\` (\`id\`), constraint \`monitoringReport_round_whole\` check ("round" | 0 = "round" and "round" >= 0 and "round" <= 9007199254740991), constraint \`monitoringReport_reductionsKilograms_whole\` check ("reductionsKilograms" | 0 = "reductionsKilograms" and "reductionsKilograms" >= 0 and "reductionsKilograms" <= 9007199254740991));`);
    this.addSql(`create index \`monitoringReport_issuance_index\` on \`monitoringReport\` (\`issuance\`);`);
    this.addSql(`create index \`monitoringReport_round_index\` on \`monitoringReport\` (\`round\`);`);
    this.addSql(`create index \`monitoringReport_reductionsKilograms_index\` on \`monitoringReport\` (\`reductionsKilograms\`);`);
    this.addSql(`create index \`monitoringReport_at_index\` on \`monitoringReport\` (\`at\`);`);
    this.addSql(`create unique index \`monitoringReport_issuance_round_unique\` on \`monitoringReport\` (\`issuance\`, \`round\`);`);
    this.addSql(`create trigger \`monitoringReport_immutable_update\` BEFORE UPDATE on \`monitoringReport\` for each ROW begin select raise(abort, 'monitoringReport_immutable'); end;`);
    this.addSql(`create trigger \`monitoringReport_immutable_delete\` BEFORE DELETE on \`monitoringReport\` for each ROW begin select raise(abort, 'monitoringReport_immutable'); end;`);

    this.addSql(`create table \`trade\` (\`id\` text not null primary key, \`offer\` text not null, \`block\` text not null, \`serials\` text not null, \`mechanism\` text not null, \`speciality\` text not null, \`vintage\` integer not null, \`kilograms\` integer not null, \`priceFen\` integer not null, \`seller\` text not null, \`buyer\` text not null, \`region\` text not null, \`policyOn\` text not null, \`at\` text not null, \`confirmedOn\` text null, \`dueOn\` text null, \`state\` text check (\`state\` in ('ordered', 'confirmed', 'declined', 'withdrawn', 'lapsed')) not null default 'ordered', constraint \`trade_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`), constraint \`trade_block_foreign\` foreign key (\`block\`) references \`block\` (\`id\`), constraint \`trade_seller_foreign\` foreign key (\`seller\`) references \`organization\` (\`id\`), constraint \`trade_buyer_foreign\` foreign key (\`buyer\`) references \`organization\` (\`id\`), constraint \`trade_vintage_whole\` check ("vintage" | 0 = "vintage" and "vintage" >= 0 and "vintage" <= 9007199254740991), constraint \`trade_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991), constraint \`trade_priceFen_whole\` check ("priceFen" | 0 = "priceFen" and "priceFen" >= 0 and "priceFen" <= 9007199254740991));`);
    this.addSql(`create index \`trade_offer_index\` on \`trade\` (\`offer\`);`);
    this.addSql(`create index \`trade_block_index\` on \`trade\` (\`block\`);`);
    this.addSql(`create index \`trade_mechanism_index\` on \`trade\` (\`mechanism\`);`);
    this.addSql(`create index \`trade_speciality_index\` on \`trade\` (\`speciality\`);`);
    this.addSql(`create index \`trade_vintage_index\` on \`trade\` (\`vintage\`);`);
    this.addSql(`create index \`trade_kilograms_index\` on \`trade\` (\`kilograms\`);`);
    this.addSql(`create index \`trade_priceFen_index\` on \`trade\` (\`priceFen\`);`);
    this.addSql(`create index \`trade_seller_index\` on \`trade\` (\`seller\`);`);
    this.addSql(`create index \`trade_buyer_index\` on \`trade\` (\`buyer\`);`);
    this.addSql(`create index \`trade_region_index\` on \`trade\` (\`region\`);`);
    this.addSql(`create index \`trade_at_index\` on \`trade\` (\`at\`);`);
    this.addSql(`create index \`trade_confirmedOn_index\` on \`trade\` (\`confirmedOn\`);`);
    this.addSql(`create index \`trade_dueOn_index\` on \`trade\` (\`dueOn\`);`);
    this.addSql(`create index \`trade_state_index\` on \`trade\` (\`state\`);`);

    this.addSql(`create table \`transfer\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('issue', 'setAside', 'offer', 'transfer', 'returnOffer', 'donate', 'free', 'reserve', 'release', 'retire', 'cancel', 'draw')) not null, \`mechanism\` text not null, \`first\` integer not null, \`kilograms\` integer not null, \`region\` text not null, \`block\` text not null, \`of\` text null, \`batch\` text not null, \`project\` text not null, \`giver\` text null, \`taker\` text not null, \`event\` text null, \`purpose\` text check (\`purpose\` in ('eventNeutrality', 'ownOperation', 'ecologicalDamageCompensation', 'publicGood')) null, \`beneficiary\` text null, \`statement\` text null, \`corrects\` text null, \`clause\` text not null, \`at\` text not null, constraint \`transfer_giver_foreign\` foreign key (\`giver\`) references \`organization\` (\`id\`) on delete set null, constraint \`transfer_taker_foreign\` foreign key (\`taker\`) references \`organization\` (\`id\`), constraint \`transfer_first_whole\` check ("first" | 0 = "first" and "first" >= 0 and "first" <= 9007199254740991), constraint \`transfer_kilograms_whole\` check ("kilograms" | 0 = "kilograms" and "kilograms" >= 0 and "kilograms" <= 9007199254740991));`);
    this.addSql(`create index \`transfer_kind_index\` on \`transfer\` (\`kind\`);`);
    this.addSql(`create index \`transfer_mechanism_index\` on \`transfer\` (\`mechanism\`);`);
    this.addSql(`create index \`transfer_first_index\` on \`transfer\` (\`first\`);`);
    this.addSql(`create index \`transfer_kilograms_index\` on \`transfer\` (\`kilograms\`);`);
    this.addSql(`create index \`transfer_region_index\` on \`transfer\` (\`region\`);`);
    this.addSql(`create index \`transfer_block_index\` on \`transfer\` (\`block\`);`);
    this.addSql(`create index \`transfer_of_index\` on \`transfer\` (\`of\`);`);
    this.addSql(`create index \`transfer_batch_index\` on \`transfer\` (\`batch\`);`);
    this.addSql(`create index \`transfer_project_index\` on \`transfer\` (\`project\`);`);
    this.addSql(`create index \`transfer_giver_index\` on \`transfer\` (\`giver\`);`);
    this.addSql(`create index \`transfer_taker_index\` on \`transfer\` (\`taker\`);`);
    this.addSql(`create index \`transfer_event_index\` on \`transfer\` (\`event\`);`);
    this.addSql(`create index \`transfer_purpose_index\` on \`transfer\` (\`purpose\`);`);
    this.addSql(`create index \`transfer_beneficiary_index\` on \`transfer\` (\`beneficiary\`);`);
    this.addSql(`create index \`transfer_at_index\` on \`transfer\` (\`at\`);`);
    this.addSql(`create trigger \`transfer_immutable_update\` BEFORE UPDATE on \`transfer\` for each ROW begin select raise(abort, 'transfer_immutable'); end;`);
    this.addSql(`create trigger \`transfer_immutable_delete\` BEFORE DELETE on \`transfer\` for each ROW begin select raise(abort, 'transfer_immutable'); end;`);

    this.addSql(`create table \`treeHead\` (\`size\` integer not null primary key, \`root\` text not null, \`frontier\` text not null, \`signature\` text not null, \`at\` text not null);`);

    this.addSql(`create table \`treeNode\` (\`height\` integer not null, \`index\` integer not null, \`hash\` text not null, primary key (\`height\`, \`index\`));`);
  }

}
