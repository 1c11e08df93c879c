import { Migration } from '@mikro-orm/migrations';

export class Migration20261121032137_2026_11_21_first extends Migration {

  override name = 'Migration20261121032137_2026_11_21_first';

  override up(): void | Promise<void> {
    this.addSql(`create table "answer" ("id" text not null, "request" text not null, "answer" text null, "at" timestamptz(3) not null, primary key ("id"));`);

    this.addSql(`create table "attachment" ("id" text not null, "subjectType" text not null, "subjectId" text not null, "kind" text not null, "name" text not null, "mediaType" text not null, "bytes" bigint not null, "sha256" text not null, "organization" text not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "attachment_subjectType_index" on "attachment" ("subjectType");`);
    this.addSql(`create index "attachment_subjectId_index" on "attachment" ("subjectId");`);
    this.addSql(`create index "attachment_kind_index" on "attachment" ("kind");`);
    this.addSql(`create index "attachment_name_index" on "attachment" ("name");`);
    this.addSql(`create index "attachment_bytes_index" on "attachment" ("bytes");`);
    this.addSql(`create index "attachment_sha256_index" on "attachment" ("sha256");`);
    this.addSql(`create index "attachment_organization_index" on "attachment" ("organization");`);
    this.addSql(`create index "attachment_at_index" on "attachment" ("at");`);
    this.addSql(`create index "attachment_subjectType_subjectId_index" on "attachment" ("subjectType", "subjectId");`);

    this.addSql(`create table "attempt" ("id" text not null, "count" int not null, "since" timestamptz(3) not null, primary key ("id"));`);

    this.addSql(`create table "journalEntry" ("id" text not null, "type" text not null, "record" text not null, "action" text not null, "actor" text not null, "at" timestamptz(3) not null, "clause" text not null, "from" text null, "to" text null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "journalEntry_record_index" on "journalEntry" ("record");`);

    this.addSql(`create table "leaf" ("id" text not null, "content" text not null, "position" bigint null, primary key ("id"));`);
    this.addSql(`alter table "leaf" add constraint "leaf_position_unique" unique ("position");`);

    this.addSql(`create table "lease" ("name" text not null, "holder" text not null, "until" timestamptz(3) not null, primary key ("name"));`);

    this.addSql(`create table "organization" ("id" text not null, "name" text not null, "nameEn" text null, "uscc" text not null, "region" text not null, "city" text null, "joinedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "organization_name_index" on "organization" ("name");`);
    this.addSql(`create index "organization_uscc_index" on "organization" ("uscc");`);
    this.addSql(`alter table "organization" add constraint "organization_uscc_unique" unique ("uscc");`);
    this.addSql(`create index "organization_region_index" on "organization" ("region");`);
    this.addSql(`create index "organization_city_index" on "organization" ("city");`);
    this.addSql(`create index "organization_joinedAt_index" on "organization" ("joinedAt");`);

    this.addSql(`create table "outbox" ("id" text not null, "topic" text not null, "doneAt" timestamptz(3) null, primary key ("id"));`);

    this.addSql(`create table "person" ("id" text not null, "name" text not null, "email" text not null, "organization" text not null, "joinedAt" timestamptz(3) not null, "passwordHash" text not null, primary key ("id"));`);
    this.addSql(`create index "person_name_index" on "person" ("name");`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);
    this.addSql(`create index "person_organization_index" on "person" ("organization");`);
    this.addSql(`create index "person_joinedAt_index" on "person" ("joinedAt");`);

    this.addSql(`create table "membership" ("id" text not null, "person" text not null, "organization" text not null, "kind" text not null, "region" text not null, "state" text not null default 'requested', "requestedAt" timestamptz(3) not null, "dueOn" date null, primary key ("id"));`);
    this.addSql(`create index "membership_person_index" on "membership" ("person");`);
    this.addSql(`create index "membership_organization_index" on "membership" ("organization");`);
    this.addSql(`create index "membership_kind_index" on "membership" ("kind");`);
    this.addSql(`create index "membership_region_index" on "membership" ("region");`);
    this.addSql(`create index "membership_state_index" on "membership" ("state");`);
    this.addSql(`create index "membership_requestedAt_index" on "membership" ("requestedAt");`);
    this.addSql(`create index "membership_dueOn_index" on "membership" ("dueOn");`);

    this.addSql(`create table "session" ("id" text not null, "person" text not null, "begunAt" timestamptz(3) not null, "seenAt" timestamptz(3) not null, "endedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "session_person_index" on "session" ("person");`);

    this.addSql(`create table "treeHead" ("size" bigint not null, "root" text not null, "frontier" text not null, "signature" text not null, "at" timestamptz(3) not null, primary key ("size"));`);

    this.addSql(`create table "treeNode" ("height" int not null, "index" bigint not null, "hash" text not null, primary key ("height", "index"));`);

    this.addSql(`alter table "attachment" add constraint "attachment_bytes_whole" check ("bytes" >= 0 and "bytes" <= 9007199254740991);`);

    this.addSql(`alter table "person" add constraint "person_organization_foreign" foreign key ("organization") references "organization" ("id");`);

    this.addSql(`alter table "membership" add constraint "membership_person_foreign" foreign key ("person") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_organization_foreign" foreign key ("organization") references "organization" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_kind_check" check ("kind" in ('department', 'operator', 'subCentre', 'cityBureau', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor'));`);
    this.addSql(`alter table "membership" add constraint "membership_state_check" check ("state" in ('requested', 'active', 'refused', 'ended'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "person" drop constraint "person_organization_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_organization_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_foreign";`);

    this.addSql(`drop table if exists "answer" cascade;`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop table if exists "attempt" cascade;`);
    this.addSql(`drop table if exists "journalEntry" cascade;`);
    this.addSql(`drop table if exists "leaf" cascade;`);
    this.addSql(`drop table if exists "lease" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "treeHead" cascade;`);
    this.addSql(`drop table if exists "treeNode" cascade;`);
  }

}
