import { Migration } from '@mikro-orm/migrations';

export class First extends Migration {

  override name = '2026-11-21-first';

  override up(): void | Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`);

    this.addSql(`create table "answer" ("id" text not null, "request" text not null, "answer" text null, "at" timestamptz(3) not null, primary key ("id"));`);

    this.addSql(`create table "attachment" ("id" text not null, "subjectType" text not null, "subjectId" text not null, "kind" text not null, "name" text not null, "mediaType" text not null, "bytes" bigint not null, "sha256" text not null, "organization" text not null, "at" timestamptz(3) not null, "deletedOn" date null, primary key ("id"));`);
    this.addSql(`create index "attachment_subjectType_index" on "attachment" ("subjectType");`);
    this.addSql(`create index "attachment_subjectId_index" on "attachment" ("subjectId");`);
    this.addSql(`create index "attachment_kind_index" on "attachment" ("kind");`);
    this.addSql(`create index "attachment_name_index" on "attachment" ("name");`);
    this.addSql(`create index "attachment_bytes_index" on "attachment" ("bytes");`);
    this.addSql(`create index "attachment_sha256_index" on "attachment" ("sha256");`);
    this.addSql(`create index "attachment_organization_index" on "attachment" ("organization");`);
    this.addSql(`create index "attachment_at_index" on "attachment" ("at");`);
    this.addSql(`create index "attachment_deletedOn_index" on "attachment" ("deletedOn");`);
    this.addSql(`create index "attachment_subjectType_subjectId_index" on "attachment" ("subjectType", "subjectId");`);

    this.addSql(`create table "attempt" ("id" text not null, "count" int not null, "since" timestamptz(3) not null, primary key ("id"));`);

    this.addSql(`create table "balance" ("account" text not null, "kilograms" bigint not null, primary key ("account"));`);

    this.addSql(`create table "batch" ("id" text not null, "mechanism" text not null, "first" bigint not null, "kilograms" bigint not null, "region" text not null, "project" text not null, "issuance" text not null, "vintage" bigint not null, "issuedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "batch_mechanism_index" on "batch" ("mechanism");`);
    this.addSql(`create index "batch_first_index" on "batch" ("first");`);
    this.addSql(`create index "batch_kilograms_index" on "batch" ("kilograms");`);
    this.addSql(`create index "batch_region_index" on "batch" ("region");`);
    this.addSql(`create index "batch_project_index" on "batch" ("project");`);
    this.addSql(`create index "batch_issuance_index" on "batch" ("issuance");`);
    this.addSql(`create index "batch_vintage_index" on "batch" ("vintage");`);
    this.addSql(`create index "batch_issuedAt_index" on "batch" ("issuedAt");`);

    this.addSql(`create table "claim" ("id" text not null, "kind" text not null, "key" text not null, "what" text not null, "first" bigint not null, "length" bigint not null, "held" bigint not null, "claimantType" text not null, "claimantId" text not null, "at" timestamptz(3) not null, "releasedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "claim_kind_index" on "claim" ("kind");`);
    this.addSql(`create index "claim_key_index" on "claim" ("key");`);
    this.addSql(`create index "claim_claimantType_index" on "claim" ("claimantType");`);
    this.addSql(`create index "claim_claimantId_index" on "claim" ("claimantId");`);
    this.addSql(`create index "claim_at_index" on "claim" ("at");`);
    this.addSql(`create index "claim_releasedAt_index" on "claim" ("releasedAt");`);
    this.addSql(`create index "claim_claimantType_claimantId_index" on "claim" ("claimantType", "claimantId");`);

    this.addSql(`create table "counter" ("mechanism" text not null, "next" bigint not null, primary key ("mechanism"));`);

    this.addSql(`create table "discarded" ("sha256" text not null, primary key ("sha256"));`);

    this.addSql(`create table "draw" ("id" text not null, "purpose" text not null, "region" text not null, "policyOn" date not null, "commitment" text not null, "iterations" bigint not null, "pool" jsonb not null, "weights" jsonb null, "poolHash" text not null, "sampleSize" bigint not null, "source" text not null, "sourceKind" text not null, "sourceDueAt" timestamptz(3) not null, "dueOn" date null, "value" text null, "code" text null, "drawn" jsonb null, "committedAt" timestamptz(3) not null, "revealedAt" timestamptz(3) null, "state" text not null default 'committed', primary key ("id"));`);
    this.addSql(`create index "draw_purpose_index" on "draw" ("purpose");`);
    this.addSql(`create index "draw_region_index" on "draw" ("region");`);
    this.addSql(`create index "draw_commitment_index" on "draw" ("commitment");`);
    this.addSql(`alter table "draw" add constraint "draw_commitment_unique" unique ("commitment");`);
    this.addSql(`create index "draw_poolHash_index" on "draw" ("poolHash");`);
    this.addSql(`create index "draw_sourceDueAt_index" on "draw" ("sourceDueAt");`);
    this.addSql(`create index "draw_dueOn_index" on "draw" ("dueOn");`);
    this.addSql(`create index "draw_committedAt_index" on "draw" ("committedAt");`);
    this.addSql(`create index "draw_revealedAt_index" on "draw" ("revealedAt");`);
    this.addSql(`create index "draw_state_index" on "draw" ("state");`);

    this.addSql(`create table "checkPlan" ("id" text not null, "purpose" text not null, "region" text not null, "policyOn" date not null, "draw" text not null, "bodiesDraw" text not null, "dueOn" date null, "state" text not null default 'announced', primary key ("id"));`);
    this.addSql(`create index "checkPlan_purpose_index" on "checkPlan" ("purpose");`);
    this.addSql(`create index "checkPlan_region_index" on "checkPlan" ("region");`);
    this.addSql(`create index "checkPlan_draw_index" on "checkPlan" ("draw");`);
    this.addSql(`alter table "checkPlan" add constraint "checkPlan_draw_unique" unique ("draw");`);
    this.addSql(`create index "checkPlan_bodiesDraw_index" on "checkPlan" ("bodiesDraw");`);
    this.addSql(`alter table "checkPlan" add constraint "checkPlan_bodiesDraw_unique" unique ("bodiesDraw");`);
    this.addSql(`create index "checkPlan_dueOn_index" on "checkPlan" ("dueOn");`);
    this.addSql(`create index "checkPlan_state_index" on "checkPlan" ("state");`);

    this.addSql(`create table "factor" ("id" text not null, "nameZh" text not null, "nameEn" text not null, "category" text not null, "region" text not null, "year" bigint null, "value" text not null, "unit" text not null, "version" bigint not null default 1, "source" text not null, "verified" boolean not null, "state" text not null default 'active', primary key ("id"));`);
    this.addSql(`create index "factor_nameZh_index" on "factor" ("nameZh");`);
    this.addSql(`create index "factor_nameEn_index" on "factor" ("nameEn");`);
    this.addSql(`create index "factor_category_index" on "factor" ("category");`);
    this.addSql(`create index "factor_region_index" on "factor" ("region");`);
    this.addSql(`create index "factor_year_index" on "factor" ("year");`);
    this.addSql(`create index "factor_unit_index" on "factor" ("unit");`);
    this.addSql(`create index "factor_verified_index" on "factor" ("verified");`);
    this.addSql(`create index "factor_state_index" on "factor" ("state");`);

    this.addSql(`create table "groundTile" ("key" text not null, "project" text not null, primary key ("key", "project"));`);
    this.addSql(`create index "groundTile_project_index" on "groundTile" ("project");`);

    this.addSql(`create table "journalEntry" ("id" text not null, "type" text not null, "record" text not null, "action" text not null, "actor" text not null, "at" timestamptz(3) not null, "clause" text not null, "from" text null, "to" text null, "note" text null, "salt" text not null, primary key ("id"));`);
    this.addSql(`create index "journalEntry_record_index" on "journalEntry" ("record");`);

    this.addSql(`create table "leaf" ("seq" bigserial primary key, "id" text not null, "content" text not null, "position" bigint null);`);
    this.addSql(`alter table "leaf" add constraint "leaf_id_unique" unique ("id");`);
    this.addSql(`alter table "leaf" add constraint "leaf_position_unique" unique ("position");`);

    this.addSql(`create table "lease" ("name" text not null, "holder" text not null, "until" timestamptz(3) not null, primary key ("name"));`);

    this.addSql(`create table "organization" ("id" text not null, "name" text not null, "nameEn" text null, "uscc" text not null, "region" text not null, "city" text null, "joinedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "organization_name_index" on "organization" ("name");`);
    this.addSql(`create index "organization_uscc_index" on "organization" ("uscc");`);
    this.addSql(`alter table "organization" add constraint "organization_uscc_unique" unique ("uscc");`);
    this.addSql(`create index "organization_region_index" on "organization" ("region");`);
    this.addSql(`create index "organization_city_index" on "organization" ("city");`);
    this.addSql(`create index "organization_joinedAt_index" on "organization" ("joinedAt");`);

    this.addSql(`create table "methodology" ("id" text not null, "code" text not null, "titleZh" text not null, "titleEn" text not null, "region" text not null, "policyOn" date not null, "applicant" text not null, "speciality" text not null, "document" jsonb not null, "documentHash" text not null default '', "kind" text not null default 'credit', "number" text null, "version" bigint not null default 0, "filedOn" date null, "jointDepartment" text null, "jointOn" date null, "demonstration" boolean not null default false, "successor" text null, "supersededOn" date null, "previous" text null, "noticeBeganOn" date null, "noticeEndsOn" date null, "round" bigint not null default 0, "authors" jsonb not null, "draw" text null, "leftOut" jsonb not null, "convenedOn" date null, "panel" jsonb not null, "tally" jsonb null, "dueOn" date null, "state" text not null default 'draft', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "methodology_code_index" on "methodology" ("code");`);
    this.addSql(`create index "methodology_titleZh_index" on "methodology" ("titleZh");`);
    this.addSql(`create index "methodology_titleEn_index" on "methodology" ("titleEn");`);
    this.addSql(`create index "methodology_region_index" on "methodology" ("region");`);
    this.addSql(`create index "methodology_applicant_index" on "methodology" ("applicant");`);
    this.addSql(`create index "methodology_speciality_index" on "methodology" ("speciality");`);
    this.addSql(`create index "methodology_documentHash_index" on "methodology" ("documentHash");`);
    this.addSql(`create index "methodology_kind_index" on "methodology" ("kind");`);
    this.addSql(`create index "methodology_number_index" on "methodology" ("number");`);
    this.addSql(`alter table "methodology" add constraint "methodology_number_unique" unique ("number");`);
    this.addSql(`create index "methodology_version_index" on "methodology" ("version");`);
    this.addSql(`create index "methodology_filedOn_index" on "methodology" ("filedOn");`);
    this.addSql(`create index "methodology_jointDepartment_index" on "methodology" ("jointDepartment");`);
    this.addSql(`create index "methodology_demonstration_index" on "methodology" ("demonstration");`);
    this.addSql(`create index "methodology_successor_index" on "methodology" ("successor");`);
    this.addSql(`create index "methodology_supersededOn_index" on "methodology" ("supersededOn");`);
    this.addSql(`create index "methodology_previous_index" on "methodology" ("previous");`);
    this.addSql(`create index "methodology_noticeBeganOn_index" on "methodology" ("noticeBeganOn");`);
    this.addSql(`create index "methodology_noticeEndsOn_index" on "methodology" ("noticeEndsOn");`);
    this.addSql(`create index "methodology_round_index" on "methodology" ("round");`);
    this.addSql(`create index "methodology_draw_index" on "methodology" ("draw");`);
    this.addSql(`create index "methodology_dueOn_index" on "methodology" ("dueOn");`);
    this.addSql(`create index "methodology_state_index" on "methodology" ("state");`);
    this.addSql(`create index "methodology_region_code_index" on "methodology" ("region", "code");`);

    this.addSql(`create table "methodologyRevision" ("id" text not null, "methodology" text not null, "ordinal" bigint not null, "applicant" text not null, "titleZh" text not null, "titleEn" text not null, "document" jsonb not null, "hash" text not null, "at" timestamptz(3) not null, "region" text not null, primary key ("id"));`);
    this.addSql(`create index "methodologyRevision_methodology_index" on "methodologyRevision" ("methodology");`);
    this.addSql(`create index "methodologyRevision_ordinal_index" on "methodologyRevision" ("ordinal");`);
    this.addSql(`create index "methodologyRevision_applicant_index" on "methodologyRevision" ("applicant");`);
    this.addSql(`create index "methodologyRevision_hash_index" on "methodologyRevision" ("hash");`);
    this.addSql(`create index "methodologyRevision_at_index" on "methodologyRevision" ("at");`);
    this.addSql(`create index "methodologyRevision_region_index" on "methodologyRevision" ("region");`);
    this.addSql(`alter table "methodologyRevision" add constraint "methodologyRevision_methodology_ordinal_unique" unique ("methodology", "ordinal");`);

    this.addSql(`create table "foreignUnit" ("id" text not null, "kind" text not null, "registry" text not null, "account" text not null, "serialPrefix" text not null, "firstSerial" bigint not null, "tonnes" bigint not null, "remaining" bigint not null, "usedTonnes" bigint not null, "vintage" bigint not null, "province" text not null, "region" text not null, "policyOn" date not null, "holder" text not null, "donated" boolean not null, "event" text null, "cancelledOn" date not null, "proof" text not null, "disputed" boolean not null default false, "dueOn" date null, "state" text not null default 'submitted', primary key ("id"));`);
    this.addSql(`create index "foreignUnit_kind_index" on "foreignUnit" ("kind");`);
    this.addSql(`create index "foreignUnit_registry_index" on "foreignUnit" ("registry");`);
    this.addSql(`create index "foreignUnit_serialPrefix_index" on "foreignUnit" ("serialPrefix");`);
    this.addSql(`create index "foreignUnit_firstSerial_index" on "foreignUnit" ("firstSerial");`);
    this.addSql(`create index "foreignUnit_tonnes_index" on "foreignUnit" ("tonnes");`);
    this.addSql(`create index "foreignUnit_remaining_index" on "foreignUnit" ("remaining");`);
    this.addSql(`create index "foreignUnit_vintage_index" on "foreignUnit" ("vintage");`);
    this.addSql(`create index "foreignUnit_province_index" on "foreignUnit" ("province");`);
    this.addSql(`create index "foreignUnit_region_index" on "foreignUnit" ("region");`);
    this.addSql(`create index "foreignUnit_holder_index" on "foreignUnit" ("holder");`);
    this.addSql(`create index "foreignUnit_donated_index" on "foreignUnit" ("donated");`);
    this.addSql(`create index "foreignUnit_event_index" on "foreignUnit" ("event");`);
    this.addSql(`create index "foreignUnit_cancelledOn_index" on "foreignUnit" ("cancelledOn");`);
    this.addSql(`create index "foreignUnit_disputed_index" on "foreignUnit" ("disputed");`);
    this.addSql(`create index "foreignUnit_dueOn_index" on "foreignUnit" ("dueOn");`);
    this.addSql(`create index "foreignUnit_state_index" on "foreignUnit" ("state");`);

    this.addSql(`create table "event" ("id" text not null, "revision" int not null default 1, "number" text not null, "titleZh" text not null, "titleEn" text null, "region" text not null, "city" text null, "policyOn" date not null, "organiser" text not null, "kind" text not null, "hostKind" text not null, "level" text not null, "beginsOn" date not null, "endsOn" date not null, "place" text not null, "participants" bigint not null, "coOrganisers" jsonb not null, "personTimes" bigint null, "areaSquareMetres" bigint null, "onlineAttendance" bigint null, "promised" boolean not null default false, "content" text null, "neutralBy" date null, "responsible" text null, "offsetBy" jsonb not null, "intendedRoute" text null, "accountingWay" text null, "accountingBody" text null, "accountedElsewhere" text null, "decision" jsonb null, "boundary" jsonb not null, "measures" text null, "offsetMethod" text null, "contact" text null, "plannedOn" date null, "plannedKilograms" bigint null, "emissionsKilograms" bigint null, "participantsKilograms" bigint null, "accountedAt" timestamptz(3) null, "sequence" bigint null, "dueOn" date null, "dueClause" text null, "warned" text null, "delayReason" text null, "state" text not null default 'draft', primary key ("id"));`);
    this.addSql(`create index "event_number_index" on "event" ("number");`);
    this.addSql(`alter table "event" add constraint "event_number_unique" unique ("number");`);
    this.addSql(`create index "event_titleZh_index" on "event" ("titleZh");`);
    this.addSql(`create index "event_titleEn_index" on "event" ("titleEn");`);
    this.addSql(`create index "event_region_index" on "event" ("region");`);
    this.addSql(`create index "event_city_index" on "event" ("city");`);
    this.addSql(`create index "event_organiser_index" on "event" ("organiser");`);
    this.addSql(`create index "event_kind_index" on "event" ("kind");`);
    this.addSql(`create index "event_hostKind_index" on "event" ("hostKind");`);
    this.addSql(`create index "event_level_index" on "event" ("level");`);
    this.addSql(`create index "event_beginsOn_index" on "event" ("beginsOn");`);
    this.addSql(`create index "event_endsOn_index" on "event" ("endsOn");`);
    this.addSql(`create index "event_participants_index" on "event" ("participants");`);
    this.addSql(`create index "event_promised_index" on "event" ("promised");`);
    this.addSql(`create index "event_plannedOn_index" on "event" ("plannedOn");`);
    this.addSql(`create index "event_plannedKilograms_index" on "event" ("plannedKilograms");`);
    this.addSql(`create index "event_emissionsKilograms_index" on "event" ("emissionsKilograms");`);
    this.addSql(`create index "event_accountedAt_index" on "event" ("accountedAt");`);
    this.addSql(`create index "event_sequence_index" on "event" ("sequence");`);
    this.addSql(`create index "event_dueOn_index" on "event" ("dueOn");`);
    this.addSql(`create index "event_warned_index" on "event" ("warned");`);
    this.addSql(`create index "event_state_index" on "event" ("state");`);

    this.addSql(`create table "inventoryLine" ("id" text not null, "event" text not null, "phase" text not null, "stage" text not null, "category" text not null, "source" text not null, "activity" text not null, "unit" text not null, "multipliers" jsonb not null, "factor" text null, "factorVersion" bigint null, "factorValue" text not null, "factorUnit" text not null, "factorSource" text not null, "factorYear" bigint null, "gases" jsonb not null, "gwpSet" text null, "fixed" jsonb not null, "verified" boolean not null, "bearer" text not null default 'organiser', "quality" text not null, "uncertainty" text null, "evidence" jsonb not null, "note" text null, "kilogramsExact" text not null, "byGas" jsonb not null, "steps" jsonb not null, "addedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "inventoryLine_event_index" on "inventoryLine" ("event");`);
    this.addSql(`create index "inventoryLine_phase_index" on "inventoryLine" ("phase");`);
    this.addSql(`create index "inventoryLine_stage_index" on "inventoryLine" ("stage");`);
    this.addSql(`create index "inventoryLine_category_index" on "inventoryLine" ("category");`);
    this.addSql(`create index "inventoryLine_source_index" on "inventoryLine" ("source");`);
    this.addSql(`create index "inventoryLine_factor_index" on "inventoryLine" ("factor");`);
    this.addSql(`create index "inventoryLine_verified_index" on "inventoryLine" ("verified");`);
    this.addSql(`create index "inventoryLine_bearer_index" on "inventoryLine" ("bearer");`);
    this.addSql(`create index "inventoryLine_quality_index" on "inventoryLine" ("quality");`);
    this.addSql(`create index "inventoryLine_addedAt_index" on "inventoryLine" ("addedAt");`);

    this.addSql(`create table "inventoryBoundary" ("id" text not null, "event" text not null, "phase" text not null, "cells" jsonb not null, "reason" text null, "statedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "inventoryBoundary_event_index" on "inventoryBoundary" ("event");`);
    this.addSql(`create index "inventoryBoundary_phase_index" on "inventoryBoundary" ("phase");`);
    this.addSql(`create index "inventoryBoundary_statedAt_index" on "inventoryBoundary" ("statedAt");`);
    this.addSql(`alter table "inventoryBoundary" add constraint "inventoryBoundary_event_phase_unique" unique ("event", "phase");`);

    this.addSql(`create table "announcement" ("id" text not null, "event" text not null, "publication" text not null, "channel" text not null, "url" text not null, "publishedOn" date not null, primary key ("id"));`);
    this.addSql(`create index "announcement_event_index" on "announcement" ("event");`);
    this.addSql(`create index "announcement_publication_index" on "announcement" ("publication");`);
    this.addSql(`create index "announcement_channel_index" on "announcement" ("channel");`);
    this.addSql(`create index "announcement_publishedOn_index" on "announcement" ("publishedOn");`);

    this.addSql(`create table "contract" ("id" text not null, "provider" text not null, "client" text not null, "kind" text not null, "subjectType" text null, "subjectId" text null, "since" date not null, "recordedAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "contract_provider_index" on "contract" ("provider");`);
    this.addSql(`create index "contract_client_index" on "contract" ("client");`);
    this.addSql(`create index "contract_kind_index" on "contract" ("kind");`);
    this.addSql(`create index "contract_subjectType_index" on "contract" ("subjectType");`);
    this.addSql(`create index "contract_subjectId_index" on "contract" ("subjectId");`);
    this.addSql(`create index "contract_since_index" on "contract" ("since");`);
    this.addSql(`create index "contract_recordedAt_index" on "contract" ("recordedAt");`);
    this.addSql(`create index "contract_subjectType_subjectId_index" on "contract" ("subjectType", "subjectId");`);

    this.addSql(`create table "confirmation" ("id" text not null, "event" text not null, "organiser" text not null, "region" text not null, "policyOn" date not null, "route" text null, "statement" jsonb not null, "evaluator" text null, "recomputedKilograms" bigint null, "checks" jsonb null, "retiredKilograms" bigint null, "completedOn" date null, "late" boolean not null default false, "concludedOn" date null, "dueOn" date null, "state" text not null default 'draft', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "confirmation_event_index" on "confirmation" ("event");`);
    this.addSql(`create index "confirmation_organiser_index" on "confirmation" ("organiser");`);
    this.addSql(`create index "confirmation_region_index" on "confirmation" ("region");`);
    this.addSql(`create index "confirmation_route_index" on "confirmation" ("route");`);
    this.addSql(`create index "confirmation_evaluator_index" on "confirmation" ("evaluator");`);
    this.addSql(`create index "confirmation_retiredKilograms_index" on "confirmation" ("retiredKilograms");`);
    this.addSql(`create index "confirmation_completedOn_index" on "confirmation" ("completedOn");`);
    this.addSql(`create index "confirmation_late_index" on "confirmation" ("late");`);
    this.addSql(`create index "confirmation_concludedOn_index" on "confirmation" ("concludedOn");`);
    this.addSql(`create index "confirmation_dueOn_index" on "confirmation" ("dueOn");`);
    this.addSql(`create index "confirmation_state_index" on "confirmation" ("state");`);

    this.addSql(`create table "certificate" ("id" text not null, "number" text null, "event" text not null, "confirmation" text not null, "organiser" text not null, "region" text not null, "policyOn" date not null, "issuer" text null, "payload" text null, "signature" text null, "keyId" text null, "code" text null, "issuedOn" date null, "revokedOn" date null, "revocation" text null, "revocationClause" text null, "replacedOn" date null, "successor" text null, "dueOn" date null, "state" text not null default 'applied', primary key ("id"));`);
    this.addSql(`create index "certificate_number_index" on "certificate" ("number");`);
    this.addSql(`alter table "certificate" add constraint "certificate_number_unique" unique ("number");`);
    this.addSql(`create index "certificate_event_index" on "certificate" ("event");`);
    this.addSql(`create index "certificate_confirmation_index" on "certificate" ("confirmation");`);
    this.addSql(`create index "certificate_organiser_index" on "certificate" ("organiser");`);
    this.addSql(`create index "certificate_region_index" on "certificate" ("region");`);
    this.addSql(`create index "certificate_issuer_index" on "certificate" ("issuer");`);
    this.addSql(`alter table "certificate" add constraint "certificate_code_unique" unique ("code");`);
    this.addSql(`create index "certificate_issuedOn_index" on "certificate" ("issuedOn");`);
    this.addSql(`create index "certificate_revokedOn_index" on "certificate" ("revokedOn");`);
    this.addSql(`create index "certificate_replacedOn_index" on "certificate" ("replacedOn");`);
    this.addSql(`create index "certificate_successor_index" on "certificate" ("successor");`);
    this.addSql(`create index "certificate_dueOn_index" on "certificate" ("dueOn");`);
    this.addSql(`create index "certificate_state_index" on "certificate" ("state");`);

    this.addSql(`create table "case" ("id" text not null, "kind" text not null, "subjectType" text not null, "subjectId" text not null, "region" text not null, "policyOn" date not null, "raisedBy" text null, "party" text not null, "other" text null, "statement" text null, "evidence" jsonb not null, "finding" text null, "answer" text null, "otherAnswer" text null, "decision" text null, "reasons" text null, "usedTonnes" bigint null, "at" timestamptz(3) not null, "decidedOn" date null, "dueOn" date null, "state" text not null default 'open', primary key ("id"));`);
    this.addSql(`create index "case_kind_index" on "case" ("kind");`);
    this.addSql(`create index "case_subjectType_index" on "case" ("subjectType");`);
    this.addSql(`create index "case_subjectId_index" on "case" ("subjectId");`);
    this.addSql(`create index "case_region_index" on "case" ("region");`);
    this.addSql(`create index "case_raisedBy_index" on "case" ("raisedBy");`);
    this.addSql(`create index "case_party_index" on "case" ("party");`);
    this.addSql(`create index "case_other_index" on "case" ("other");`);
    this.addSql(`create index "case_decision_index" on "case" ("decision");`);
    this.addSql(`create index "case_at_index" on "case" ("at");`);
    this.addSql(`create index "case_decidedOn_index" on "case" ("decidedOn");`);
    this.addSql(`create index "case_dueOn_index" on "case" ("dueOn");`);
    this.addSql(`create index "case_state_index" on "case" ("state");`);
    this.addSql(`alter table "case" add constraint "case_finding_subjectId_unique" unique ("finding", "subjectId");`);

    this.addSql(`create table "body" ("id" text not null, "organization" text not null, "kinds" jsonb not null, "region" text not null, "policyOn" date not null, "statement" text not null, "certifiedOn" date null, "dueOn" date null, "state" text not null default 'applied', primary key ("id"));`);
    this.addSql(`create index "body_organization_index" on "body" ("organization");`);
    this.addSql(`create index "body_region_index" on "body" ("region");`);
    this.addSql(`create index "body_certifiedOn_index" on "body" ("certifiedOn");`);
    this.addSql(`create index "body_dueOn_index" on "body" ("dueOn");`);
    this.addSql(`create index "body_state_index" on "body" ("state");`);

    this.addSql(`create table "block" ("id" text not null, "mechanism" text not null, "first" bigint not null, "kilograms" bigint not null, "region" text not null, "policyOn" date not null, "holder" text not null, "account" text not null, "batch" text not null, "project" text not null, "methodologyCode" text not null, "speciality" text not null, "vintage" bigint not null, "demonstration" boolean not null, "onOffer" bigint not null default 0, "event" text null, primary key ("id"));`);
    this.addSql(`create index "block_mechanism_index" on "block" ("mechanism");`);
    this.addSql(`create index "block_first_index" on "block" ("first");`);
    this.addSql(`create index "block_kilograms_index" on "block" ("kilograms");`);
    this.addSql(`create index "block_region_index" on "block" ("region");`);
    this.addSql(`create index "block_holder_index" on "block" ("holder");`);
    this.addSql(`create index "block_account_index" on "block" ("account");`);
    this.addSql(`create index "block_batch_index" on "block" ("batch");`);
    this.addSql(`create index "block_project_index" on "block" ("project");`);
    this.addSql(`create index "block_methodologyCode_index" on "block" ("methodologyCode");`);
    this.addSql(`create index "block_speciality_index" on "block" ("speciality");`);
    this.addSql(`create index "block_vintage_index" on "block" ("vintage");`);
    this.addSql(`create index "block_demonstration_index" on "block" ("demonstration");`);
    this.addSql(`create index "block_event_index" on "block" ("event");`);

    this.addSql(`create table "offer" ("id" text not null, "block" text not null, "mechanism" text not null, "speciality" text not null, "vintage" bigint not null, "seller" text not null, "region" text not null, "policyOn" date not null, "kind" text not null, "kilograms" bigint not null, "remaining" bigint not null, "priceFen" bigint null, "event" text null, "at" timestamptz(3) not null, "state" text not null default 'open', primary key ("id"));`);
    this.addSql(`create index "offer_block_index" on "offer" ("block");`);
    this.addSql(`create index "offer_mechanism_index" on "offer" ("mechanism");`);
    this.addSql(`create index "offer_speciality_index" on "offer" ("speciality");`);
    this.addSql(`create index "offer_vintage_index" on "offer" ("vintage");`);
    this.addSql(`create index "offer_seller_index" on "offer" ("seller");`);
    this.addSql(`create index "offer_region_index" on "offer" ("region");`);
    this.addSql(`create index "offer_kind_index" on "offer" ("kind");`);
    this.addSql(`create index "offer_kilograms_index" on "offer" ("kilograms");`);
    this.addSql(`create index "offer_remaining_index" on "offer" ("remaining");`);
    this.addSql(`create index "offer_priceFen_index" on "offer" ("priceFen");`);
    this.addSql(`create index "offer_event_index" on "offer" ("event");`);
    this.addSql(`create index "offer_at_index" on "offer" ("at");`);
    this.addSql(`create index "offer_state_index" on "offer" ("state");`);

    this.addSql(`create table "handover" ("id" text not null, "block" text not null, "serials" text not null, "kilograms" bigint not null, "giver" text not null, "taker" text not null, "region" text not null, "policyOn" date not null, "corrects" text null, "note" text null, "dueOn" date null, "at" timestamptz(3) not null, "state" text not null default 'offered', primary key ("id"));`);
    this.addSql(`create index "handover_block_index" on "handover" ("block");`);
    this.addSql(`create index "handover_kilograms_index" on "handover" ("kilograms");`);
    this.addSql(`create index "handover_giver_index" on "handover" ("giver");`);
    this.addSql(`create index "handover_taker_index" on "handover" ("taker");`);
    this.addSql(`create index "handover_region_index" on "handover" ("region");`);
    this.addSql(`create index "handover_dueOn_index" on "handover" ("dueOn");`);
    this.addSql(`create index "handover_at_index" on "handover" ("at");`);
    this.addSql(`create index "handover_state_index" on "handover" ("state");`);

    this.addSql(`create table "archive" ("id" text not null, "event" text not null, "organiser" text not null, "region" text not null, "city" text null, "policyOn" date not null, "keptSince" date not null, "deletedOn" date null, "deleted" jsonb not null, "state" text not null default 'kept', primary key ("id"));`);
    this.addSql(`create index "archive_event_index" on "archive" ("event");`);
    this.addSql(`alter table "archive" add constraint "archive_event_unique" unique ("event");`);
    this.addSql(`create index "archive_organiser_index" on "archive" ("organiser");`);
    this.addSql(`create index "archive_region_index" on "archive" ("region");`);
    this.addSql(`create index "archive_city_index" on "archive" ("city");`);
    this.addSql(`create index "archive_keptSince_index" on "archive" ("keptSince");`);
    this.addSql(`create index "archive_deletedOn_index" on "archive" ("deletedOn");`);
    this.addSql(`create index "archive_state_index" on "archive" ("state");`);

    this.addSql(`create table "outbox" ("id" text not null, "topic" text not null, "doneAt" timestamptz(3) null, primary key ("id"));`);

    this.addSql(`create table "person" ("id" text not null, "name" text not null, "email" text not null, "organization" text not null, "joinedAt" timestamptz(3) not null, "passwordHash" text not null, primary key ("id"));`);
    this.addSql(`create index "person_name_index" on "person" ("name");`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);
    this.addSql(`create index "person_organization_index" on "person" ("organization");`);
    this.addSql(`create index "person_joinedAt_index" on "person" ("joinedAt");`);

    this.addSql(`create table "paper" ("id" text not null, "number" text not null, "template" text not null, "titleZh" text not null, "titleEn" text not null, "subjectType" text not null, "subjectId" text not null, "region" text not null, "city" text null, "policyOn" date not null, "issuer" text not null, "recipient" text null, "copyTo" text null, "open" boolean not null, "issuedOn" date not null, "values" jsonb not null, "contentHash" text not null, "docxHash" text null, "pdfHash" text null, "xlsxHash" text null, "receivedAt" timestamptz(3) null, "receivedBy" text null, "voidReason" text null, "dueOn" date null, "state" text not null default 'issued', primary key ("id"));`);
    this.addSql(`create index "paper_number_index" on "paper" ("number");`);
    this.addSql(`alter table "paper" add constraint "paper_number_unique" unique ("number");`);
    this.addSql(`create index "paper_template_index" on "paper" ("template");`);
    this.addSql(`create index "paper_titleZh_index" on "paper" ("titleZh");`);
    this.addSql(`create index "paper_subjectType_index" on "paper" ("subjectType");`);
    this.addSql(`create index "paper_subjectId_index" on "paper" ("subjectId");`);
    this.addSql(`create index "paper_region_index" on "paper" ("region");`);
    this.addSql(`create index "paper_city_index" on "paper" ("city");`);
    this.addSql(`create index "paper_issuer_index" on "paper" ("issuer");`);
    this.addSql(`create index "paper_recipient_index" on "paper" ("recipient");`);
    this.addSql(`create index "paper_copyTo_index" on "paper" ("copyTo");`);
    this.addSql(`create index "paper_open_index" on "paper" ("open");`);
    this.addSql(`create index "paper_issuedOn_index" on "paper" ("issuedOn");`);
    this.addSql(`create index "paper_receivedAt_index" on "paper" ("receivedAt");`);
    this.addSql(`create index "paper_receivedBy_index" on "paper" ("receivedBy");`);
    this.addSql(`create index "paper_state_index" on "paper" ("state");`);
    this.addSql(`create index "paper_subjectType_subjectId_index" on "paper" ("subjectType", "subjectId");`);

    this.addSql(`create table "eventRegister" ("id" text not null, "region" text not null, "city" text null, "policyOn" date not null, "titleZh" text not null, "titleEn" text not null, "from" date not null, "until" date not null, "rows" jsonb not null, "events" bigint not null default 0, "kilograms" bigint not null default 0, "missing" jsonb not null, "handedUpOn" date null, "late" boolean not null default false, "returnReason" text null, "paper" text null, "dueOn" date null, "state" text not null default 'summed', primary key ("id"));`);
    this.addSql(`create index "eventRegister_region_index" on "eventRegister" ("region");`);
    this.addSql(`create index "eventRegister_city_index" on "eventRegister" ("city");`);
    this.addSql(`create index "eventRegister_titleZh_index" on "eventRegister" ("titleZh");`);
    this.addSql(`create index "eventRegister_from_index" on "eventRegister" ("from");`);
    this.addSql(`create index "eventRegister_until_index" on "eventRegister" ("until");`);
    this.addSql(`create index "eventRegister_events_index" on "eventRegister" ("events");`);
    this.addSql(`create index "eventRegister_kilograms_index" on "eventRegister" ("kilograms");`);
    this.addSql(`create index "eventRegister_handedUpOn_index" on "eventRegister" ("handedUpOn");`);
    this.addSql(`create index "eventRegister_late_index" on "eventRegister" ("late");`);
    this.addSql(`create index "eventRegister_paper_index" on "eventRegister" ("paper");`);
    this.addSql(`create index "eventRegister_dueOn_index" on "eventRegister" ("dueOn");`);
    this.addSql(`create index "eventRegister_state_index" on "eventRegister" ("state");`);
    this.addSql(`create index "eventRegister_region_from_index" on "eventRegister" ("region", "from");`);

    this.addSql(`create table "panelSeat" ("id" text not null, "methodology" text not null, "round" bigint not null, "expert" text not null, "organization" text not null, "position" bigint not null, "label" text not null, "recusedReason" text null, "spokenAt" timestamptz(3) null, "region" text not null, "policyOn" date not null, "dueOn" date null, "state" text not null default 'seated', primary key ("id"));`);
    this.addSql(`create index "panelSeat_methodology_index" on "panelSeat" ("methodology");`);
    this.addSql(`create index "panelSeat_round_index" on "panelSeat" ("round");`);
    this.addSql(`create index "panelSeat_expert_index" on "panelSeat" ("expert");`);
    this.addSql(`create index "panelSeat_organization_index" on "panelSeat" ("organization");`);
    this.addSql(`create index "panelSeat_position_index" on "panelSeat" ("position");`);
    this.addSql(`create index "panelSeat_label_index" on "panelSeat" ("label");`);
    this.addSql(`create index "panelSeat_spokenAt_index" on "panelSeat" ("spokenAt");`);
    this.addSql(`create index "panelSeat_region_index" on "panelSeat" ("region");`);
    this.addSql(`create index "panelSeat_dueOn_index" on "panelSeat" ("dueOn");`);
    this.addSql(`create index "panelSeat_state_index" on "panelSeat" ("state");`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_methodology_round_expert_unique" unique ("methodology", "round", "expert");`);

    this.addSql(`create table "opinion" ("id" text not null, "methodology" text not null, "round" bigint not null, "expert" text not null, "verdict" text not null, "text" text not null, "conditions" text null, "at" timestamptz(3) not null, "region" text not null, primary key ("id"));`);
    this.addSql(`create index "opinion_methodology_index" on "opinion" ("methodology");`);
    this.addSql(`create index "opinion_round_index" on "opinion" ("round");`);
    this.addSql(`create index "opinion_expert_index" on "opinion" ("expert");`);
    this.addSql(`create index "opinion_verdict_index" on "opinion" ("verdict");`);
    this.addSql(`create index "opinion_at_index" on "opinion" ("at");`);
    this.addSql(`create index "opinion_region_index" on "opinion" ("region");`);
    this.addSql(`alter table "opinion" add constraint "opinion_methodology_round_expert_unique" unique ("methodology", "round", "expert");`);

    this.addSql(`create table "membership" ("id" text not null, "person" text not null, "organization" text not null, "kind" text not null, "region" text not null, "state" text not null default 'requested', "requestedAt" timestamptz(3) not null, "dueOn" date null, primary key ("id"));`);
    this.addSql(`create index "membership_person_index" on "membership" ("person");`);
    this.addSql(`create index "membership_organization_index" on "membership" ("organization");`);
    this.addSql(`create index "membership_kind_index" on "membership" ("kind");`);
    this.addSql(`create index "membership_region_index" on "membership" ("region");`);
    this.addSql(`create index "membership_state_index" on "membership" ("state");`);
    this.addSql(`create index "membership_requestedAt_index" on "membership" ("requestedAt");`);
    this.addSql(`create index "membership_dueOn_index" on "membership" ("dueOn");`);

    this.addSql(`create table "finding" ("id" text not null, "subjectType" text not null, "subjectId" text not null, "place" text not null, "weight" text not null, "text" text not null, "raisedAs" text not null, "author" text not null, "applicant" text null, "round" bigint not null, "region" text not null, "policyOn" date not null, "raisedAt" timestamptz(3) not null, "answer" text null, "answeredAt" timestamptz(3) null, "state" text not null default 'open', primary key ("id"));`);
    this.addSql(`create index "finding_subjectType_index" on "finding" ("subjectType");`);
    this.addSql(`create index "finding_subjectId_index" on "finding" ("subjectId");`);
    this.addSql(`create index "finding_place_index" on "finding" ("place");`);
    this.addSql(`create index "finding_weight_index" on "finding" ("weight");`);
    this.addSql(`create index "finding_raisedAs_index" on "finding" ("raisedAs");`);
    this.addSql(`create index "finding_author_index" on "finding" ("author");`);
    this.addSql(`create index "finding_applicant_index" on "finding" ("applicant");`);
    this.addSql(`create index "finding_round_index" on "finding" ("round");`);
    this.addSql(`create index "finding_region_index" on "finding" ("region");`);
    this.addSql(`create index "finding_raisedAt_index" on "finding" ("raisedAt");`);
    this.addSql(`create index "finding_answeredAt_index" on "finding" ("answeredAt");`);
    this.addSql(`create index "finding_state_index" on "finding" ("state");`);
    this.addSql(`create index "finding_subjectType_subjectId_index" on "finding" ("subjectType", "subjectId");`);

    this.addSql(`create table "evaluation" ("id" text not null, "confirmation" text not null, "event" text not null, "organiser" text not null, "body" text not null, "region" text not null, "policyOn" date not null, "team" jsonb not null, "plan" text null, "documents" text null, "tasks" jsonb not null, "recomputed" jsonb not null, "recomputedKilograms" bigint null, "achieved" boolean null, "report" text null, "reviewer" text null, "review" text null, "dueOn" date null, "state" text not null default 'preparing', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "evaluation_confirmation_index" on "evaluation" ("confirmation");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_confirmation_unique" unique ("confirmation");`);
    this.addSql(`create index "evaluation_event_index" on "evaluation" ("event");`);
    this.addSql(`create index "evaluation_organiser_index" on "evaluation" ("organiser");`);
    this.addSql(`create index "evaluation_body_index" on "evaluation" ("body");`);
    this.addSql(`create index "evaluation_region_index" on "evaluation" ("region");`);
    this.addSql(`create index "evaluation_achieved_index" on "evaluation" ("achieved");`);
    this.addSql(`create index "evaluation_reviewer_index" on "evaluation" ("reviewer");`);
    this.addSql(`create index "evaluation_dueOn_index" on "evaluation" ("dueOn");`);
    this.addSql(`create index "evaluation_state_index" on "evaluation" ("state");`);

    this.addSql(`create table "committeeMember" ("id" text not null, "number" text not null, "region" text not null, "policyOn" date not null, "person" text not null, "organization" text not null, "specialities" jsonb not null, "expertise" text not null, "since" date not null, "until" date not null, primary key ("id"));`);
    this.addSql(`create index "committeeMember_number_index" on "committeeMember" ("number");`);
    this.addSql(`alter table "committeeMember" add constraint "committeeMember_number_unique" unique ("number");`);
    this.addSql(`create index "committeeMember_region_index" on "committeeMember" ("region");`);
    this.addSql(`create index "committeeMember_person_index" on "committeeMember" ("person");`);
    this.addSql(`create index "committeeMember_organization_index" on "committeeMember" ("organization");`);
    this.addSql(`create index "committeeMember_expertise_index" on "committeeMember" ("expertise");`);
    this.addSql(`create index "committeeMember_since_index" on "committeeMember" ("since");`);
    this.addSql(`create index "committeeMember_until_index" on "committeeMember" ("until");`);

    this.addSql(`create table "comment" ("id" text not null, "subjectType" text not null, "subjectId" text not null, "titleZh" text not null, "titleEn" text null, "place" text not null, "text" text not null, "author" text null, "signedBy" text null, "contact" text null, "applicant" text null, "region" text not null, "policyOn" date not null, "madeAt" timestamptz(3) not null, "answer" text null, "answeredBy" text null, "answeredAt" timestamptz(3) null, "dueOn" date null, "state" text not null default 'open', primary key ("id"));`);
    this.addSql(`create index "comment_subjectType_index" on "comment" ("subjectType");`);
    this.addSql(`create index "comment_subjectId_index" on "comment" ("subjectId");`);
    this.addSql(`create index "comment_titleZh_index" on "comment" ("titleZh");`);
    this.addSql(`create index "comment_place_index" on "comment" ("place");`);
    this.addSql(`create index "comment_author_index" on "comment" ("author");`);
    this.addSql(`create index "comment_applicant_index" on "comment" ("applicant");`);
    this.addSql(`create index "comment_region_index" on "comment" ("region");`);
    this.addSql(`create index "comment_madeAt_index" on "comment" ("madeAt");`);
    this.addSql(`create index "comment_answeredBy_index" on "comment" ("answeredBy");`);
    this.addSql(`create index "comment_answeredAt_index" on "comment" ("answeredAt");`);
    this.addSql(`create index "comment_dueOn_index" on "comment" ("dueOn");`);
    this.addSql(`create index "comment_state_index" on "comment" ("state");`);
    this.addSql(`create index "comment_subjectType_subjectId_index" on "comment" ("subjectType", "subjectId");`);

    this.addSql(`create table "posting" ("id" text not null, "transfer" text not null, "account" text not null, "kilograms" bigint not null, primary key ("id"));`);
    this.addSql(`create index "posting_transfer_index" on "posting" ("transfer");`);
    this.addSql(`create index "posting_account_index" on "posting" ("account");`);

    this.addSql(`create table "project" ("id" text not null, "number" text null, "titleZh" text not null, "titleEn" text null, "region" text not null, "city" text not null, "policyOn" date not null, "owner" text not null, "developer" text not null, "mandate" text null, "mandateFrom" date null, "mandateTo" date null, "shares" jsonb not null, "type" text null, "speciality" text not null, "poorArea" boolean not null default false, "shield" boolean not null default false, "boundary" jsonb null, "outline" jsonb null, "positions" bigint not null default 0, "boundaryFile" text null, "boundaryNote" text null, "hectaresDeclared" text null, "areaSquareMetres" bigint not null default 0, "west" bigint null, "south" bigint null, "east" bigint null, "north" bigint null, "startedOn" date null, "creditingFrom" date null, "creditingTo" date null, "expectedKilograms" bigint null, "tenure" text null, "elsewhere" boolean null, "declarations" jsonb not null, "validator" text null, "validation" text null, "noticeBeganOn" date null, "noticeEndsOn" date null, "materialAsked" text null, "materialAskedBy" text null, "daysLeft" bigint null, "filedOn" date null, "dueOn" date null, "broughtFrom" text null, "editedAt" timestamptz(3) null, "state" text not null default 'draft', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "project_number_index" on "project" ("number");`);
    this.addSql(`create index "project_titleZh_index" on "project" ("titleZh");`);
    this.addSql(`create index "project_titleEn_index" on "project" ("titleEn");`);
    this.addSql(`create index "project_region_index" on "project" ("region");`);
    this.addSql(`create index "project_city_index" on "project" ("city");`);
    this.addSql(`create index "project_owner_index" on "project" ("owner");`);
    this.addSql(`create index "project_developer_index" on "project" ("developer");`);
    this.addSql(`create index "project_type_index" on "project" ("type");`);
    this.addSql(`create index "project_speciality_index" on "project" ("speciality");`);
    this.addSql(`create index "project_poorArea_index" on "project" ("poorArea");`);
    this.addSql(`create index "project_shield_index" on "project" ("shield");`);
    this.addSql(`create index "project_areaSquareMetres_index" on "project" ("areaSquareMetres");`);
    this.addSql(`create index "project_startedOn_index" on "project" ("startedOn");`);
    this.addSql(`create index "project_creditingFrom_index" on "project" ("creditingFrom");`);
    this.addSql(`create index "project_creditingTo_index" on "project" ("creditingTo");`);
    this.addSql(`create index "project_expectedKilograms_index" on "project" ("expectedKilograms");`);
    this.addSql(`create index "project_validator_index" on "project" ("validator");`);
    this.addSql(`create index "project_noticeBeganOn_index" on "project" ("noticeBeganOn");`);
    this.addSql(`create index "project_noticeEndsOn_index" on "project" ("noticeEndsOn");`);
    this.addSql(`create index "project_filedOn_index" on "project" ("filedOn");`);
    this.addSql(`create index "project_dueOn_index" on "project" ("dueOn");`);
    this.addSql(`create index "project_broughtFrom_index" on "project" ("broughtFrom");`);
    this.addSql(`create index "project_state_index" on "project" ("state");`);
    this.addSql(`create index "project_west_east_index" on "project" ("west", "east");`);

    this.addSql(`create table "consultation" ("id" text not null, "project" text not null, "region" text not null, "city" text not null, "policyOn" date not null, "question" text not null, "askedOn" date not null, "agrees" boolean null, "opinion" text null, "answeredOn" date null, "dueOn" date null, "state" text not null default 'asked', primary key ("id"));`);
    this.addSql(`create index "consultation_project_index" on "consultation" ("project");`);
    this.addSql(`create index "consultation_region_index" on "consultation" ("region");`);
    this.addSql(`create index "consultation_city_index" on "consultation" ("city");`);
    this.addSql(`create index "consultation_askedOn_index" on "consultation" ("askedOn");`);
    this.addSql(`create index "consultation_answeredOn_index" on "consultation" ("answeredOn");`);
    this.addSql(`create index "consultation_dueOn_index" on "consultation" ("dueOn");`);
    this.addSql(`create index "consultation_state_index" on "consultation" ("state");`);

    this.addSql(`create table "commitment" ("id" text not null, "event" text not null, "project" text not null, "owner" text not null, "organiser" text not null, "validator" text not null, "region" text not null, "policyOn" date not null, "kilograms" bigint not null, "validatedKilograms" bigint null, "exclusive" boolean not null, "elsewhere" text null, "filedBy" date not null, "validatedBy" date not null, "statement" text null, "validatedOn" date null, "dueOn" date null, "state" text not null default 'proposed', primary key ("id"));`);
    this.addSql(`create index "commitment_event_index" on "commitment" ("event");`);
    this.addSql(`create index "commitment_project_index" on "commitment" ("project");`);
    this.addSql(`create index "commitment_owner_index" on "commitment" ("owner");`);
    this.addSql(`create index "commitment_organiser_index" on "commitment" ("organiser");`);
    this.addSql(`create index "commitment_validator_index" on "commitment" ("validator");`);
    this.addSql(`create index "commitment_region_index" on "commitment" ("region");`);
    this.addSql(`create index "commitment_kilograms_index" on "commitment" ("kilograms");`);
    this.addSql(`create index "commitment_validatedKilograms_index" on "commitment" ("validatedKilograms");`);
    this.addSql(`create index "commitment_exclusive_index" on "commitment" ("exclusive");`);
    this.addSql(`create index "commitment_filedBy_index" on "commitment" ("filedBy");`);
    this.addSql(`create index "commitment_validatedBy_index" on "commitment" ("validatedBy");`);
    this.addSql(`create index "commitment_validatedOn_index" on "commitment" ("validatedOn");`);
    this.addSql(`create index "commitment_dueOn_index" on "commitment" ("dueOn");`);
    this.addSql(`create index "commitment_state_index" on "commitment" ("state");`);

    this.addSql(`create table "admission" ("id" text not null, "project" text not null, "region" text not null, "policyOn" date not null, "state" text not null default 'admitted', primary key ("id"));`);
    this.addSql(`create index "admission_project_index" on "admission" ("project");`);
    this.addSql(`alter table "admission" add constraint "admission_project_unique" unique ("project");`);
    this.addSql(`create index "admission_region_index" on "admission" ("region");`);
    this.addSql(`create index "admission_state_index" on "admission" ("state");`);

    this.addSql(`create table "promotion" ("id" text not null, "kind" text not null, "titleZh" text not null, "titleEn" text null, "text" text not null, "source" text null, "link" text null, "contact" text not null, "poster" text not null, "region" text not null, "cities" jsonb not null, "specialities" jsonb not null, "policyOn" date not null, "validFrom" date not null, "validUntil" date not null, "everyMonths" bigint not null, "pushOn" date null, "state" text not null default 'draft', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "promotion_kind_index" on "promotion" ("kind");`);
    this.addSql(`create index "promotion_titleZh_index" on "promotion" ("titleZh");`);
    this.addSql(`create index "promotion_titleEn_index" on "promotion" ("titleEn");`);
    this.addSql(`create index "promotion_poster_index" on "promotion" ("poster");`);
    this.addSql(`create index "promotion_region_index" on "promotion" ("region");`);
    this.addSql(`create index "promotion_validFrom_index" on "promotion" ("validFrom");`);
    this.addSql(`create index "promotion_validUntil_index" on "promotion" ("validUntil");`);
    this.addSql(`create index "promotion_pushOn_index" on "promotion" ("pushOn");`);
    this.addSql(`create index "promotion_state_index" on "promotion" ("state");`);

    this.addSql(`create table "push" ("id" text not null, "promotion" text not null, "project" text not null, "owner" text not null, "titleZh" text not null, "titleEn" text null, "region" text not null, "policyOn" date not null, "pushedOn" date not null, "times" bigint not null, "seenOn" date null, "answer" text null, "contact" text null, "posterContact" text null, "dueOn" date null, "state" text not null default 'pushed', primary key ("id"));`);
    this.addSql(`create index "push_promotion_index" on "push" ("promotion");`);
    this.addSql(`create index "push_project_index" on "push" ("project");`);
    this.addSql(`create index "push_owner_index" on "push" ("owner");`);
    this.addSql(`create index "push_titleZh_index" on "push" ("titleZh");`);
    this.addSql(`create index "push_region_index" on "push" ("region");`);
    this.addSql(`create index "push_pushedOn_index" on "push" ("pushedOn");`);
    this.addSql(`create index "push_times_index" on "push" ("times");`);
    this.addSql(`create index "push_seenOn_index" on "push" ("seenOn");`);
    this.addSql(`create index "push_dueOn_index" on "push" ("dueOn");`);
    this.addSql(`create index "push_state_index" on "push" ("state");`);
    this.addSql(`alter table "push" add constraint "push_promotion_project_unique" unique ("promotion", "project");`);

    this.addSql(`create table "reductionMeasure" ("id" text not null, "event" text not null, "kind" text not null, "stage" text not null, "description" text not null, "expectedKilograms" bigint null, "basis" text null, "carriedOut" text null, "savedKilograms" bigint null, "report" text null, "evidence" jsonb not null, "plannedAt" timestamptz(3) not null, "reportedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "reductionMeasure_event_index" on "reductionMeasure" ("event");`);
    this.addSql(`create index "reductionMeasure_kind_index" on "reductionMeasure" ("kind");`);
    this.addSql(`create index "reductionMeasure_stage_index" on "reductionMeasure" ("stage");`);
    this.addSql(`create index "reductionMeasure_carriedOut_index" on "reductionMeasure" ("carriedOut");`);
    this.addSql(`create index "reductionMeasure_plannedAt_index" on "reductionMeasure" ("plannedAt");`);

    this.addSql(`create table "registration" ("id" text not null, "event" text not null, "region" text not null, "city" text null, "policyOn" date not null, "organiser" text not null, "said" jsonb not null, "filedOn" date not null, "filingDueOn" date null, "late" boolean not null default false, "dueOn" date null, "returnReason" text null, "state" text not null default 'filed', primary key ("id"));`);
    this.addSql(`create index "registration_event_index" on "registration" ("event");`);
    this.addSql(`create index "registration_region_index" on "registration" ("region");`);
    this.addSql(`create index "registration_city_index" on "registration" ("city");`);
    this.addSql(`create index "registration_organiser_index" on "registration" ("organiser");`);
    this.addSql(`create index "registration_filedOn_index" on "registration" ("filedOn");`);
    this.addSql(`create index "registration_filingDueOn_index" on "registration" ("filingDueOn");`);
    this.addSql(`create index "registration_late_index" on "registration" ("late");`);
    this.addSql(`create index "registration_dueOn_index" on "registration" ("dueOn");`);
    this.addSql(`create index "registration_state_index" on "registration" ("state");`);

    this.addSql(`create table "relation" ("id" text not null, "person" text not null, "organization" text not null, "kind" text not null, "detail" text null, "since" date not null, "until" date null, "declaredAt" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "relation_person_index" on "relation" ("person");`);
    this.addSql(`create index "relation_organization_index" on "relation" ("organization");`);
    this.addSql(`create index "relation_kind_index" on "relation" ("kind");`);
    this.addSql(`create index "relation_since_index" on "relation" ("since");`);
    this.addSql(`create index "relation_until_index" on "relation" ("until");`);
    this.addSql(`create index "relation_declaredAt_index" on "relation" ("declaredAt");`);

    this.addSql(`create table "reviewMinutes" ("id" text not null, "methodology" text not null, "round" bigint not null, "outcome" text not null, "content" jsonb not null, "hash" text not null, "at" timestamptz(3) not null, "region" text not null, primary key ("id"));`);
    this.addSql(`create index "reviewMinutes_methodology_index" on "reviewMinutes" ("methodology");`);
    this.addSql(`create index "reviewMinutes_round_index" on "reviewMinutes" ("round");`);
    this.addSql(`create index "reviewMinutes_outcome_index" on "reviewMinutes" ("outcome");`);
    this.addSql(`create index "reviewMinutes_hash_index" on "reviewMinutes" ("hash");`);
    this.addSql(`create index "reviewMinutes_at_index" on "reviewMinutes" ("at");`);
    this.addSql(`create index "reviewMinutes_region_index" on "reviewMinutes" ("region");`);
    this.addSql(`alter table "reviewMinutes" add constraint "reviewMinutes_methodology_round_unique" unique ("methodology", "round");`);

    this.addSql(`create table "run" ("id" text not null, "region" text not null, "policyOn" date not null, "at" timestamptz(3) not null, "proposed" bigint not null, "kilograms" bigint not null, "left" bigint not null default 0, "skipped" bigint not null default 0, "passedOver" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "run_region_index" on "run" ("region");`);
    this.addSql(`create index "run_at_index" on "run" ("at");`);
    this.addSql(`create index "run_proposed_index" on "run" ("proposed");`);
    this.addSql(`create index "run_kilograms_index" on "run" ("kilograms");`);
    this.addSql(`create index "run_left_index" on "run" ("left");`);
    this.addSql(`create index "run_skipped_index" on "run" ("skipped");`);

    this.addSql(`create table "allocation" ("id" text not null, "run" text null, "event" text not null, "region" text not null, "policyOn" date not null, "organiser" text not null, "seller" text not null, "from" text null, "source" text not null, "supply" text not null, "offer" text null, "product" text not null, "share" text not null default 'organiser', "kilograms" bigint not null, "tier" bigint not null, "clause" text not null, "why" text not null, "deviation" text null, "serials" text null, "retiredOn" date null, "dueOn" date null, "state" text not null default 'proposed', primary key ("id"));`);
    this.addSql(`create index "allocation_run_index" on "allocation" ("run");`);
    this.addSql(`create index "allocation_event_index" on "allocation" ("event");`);
    this.addSql(`create index "allocation_region_index" on "allocation" ("region");`);
    this.addSql(`create index "allocation_organiser_index" on "allocation" ("organiser");`);
    this.addSql(`create index "allocation_seller_index" on "allocation" ("seller");`);
    this.addSql(`create index "allocation_source_index" on "allocation" ("source");`);
    this.addSql(`create index "allocation_supply_index" on "allocation" ("supply");`);
    this.addSql(`create index "allocation_share_index" on "allocation" ("share");`);
    this.addSql(`create index "allocation_kilograms_index" on "allocation" ("kilograms");`);
    this.addSql(`create index "allocation_tier_index" on "allocation" ("tier");`);
    this.addSql(`create index "allocation_serials_index" on "allocation" ("serials");`);
    this.addSql(`create index "allocation_retiredOn_index" on "allocation" ("retiredOn");`);
    this.addSql(`create index "allocation_dueOn_index" on "allocation" ("dueOn");`);
    this.addSql(`create index "allocation_state_index" on "allocation" ("state");`);

    this.addSql(`create table "runLine" ("id" text not null, "run" text not null, "position" bigint not null, "line" text not null, primary key ("id"));`);
    this.addSql(`create index "runLine_run_position_index" on "runLine" ("run", "position");`);

    this.addSql(`create table "series" ("name" text not null, "next" int not null, primary key ("name"));`);

    this.addSql(`create table "session" ("id" text not null, "person" text not null, "begunAt" timestamptz(3) not null, "seenAt" timestamptz(3) not null, "endedAt" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "session_person_index" on "session" ("person");`);

    this.addSql(`create table "spotCheck" ("id" text not null, "plan" text not null, "draw" text not null, "certificate" text not null, "event" text not null, "organiser" text not null, "region" text not null, "policyOn" date not null, "position" bigint not null, "body" text null, "conforms" boolean null, "report" text null, "notice" text null, "hearingUntil" date null, "hearing" text null, "decision" text null, "reasons" text null, "publishedOn" date null, "dueOn" date null, "state" text not null default 'drawn', primary key ("id"));`);
    this.addSql(`create index "spotCheck_plan_index" on "spotCheck" ("plan");`);
    this.addSql(`create index "spotCheck_draw_index" on "spotCheck" ("draw");`);
    this.addSql(`create index "spotCheck_certificate_index" on "spotCheck" ("certificate");`);
    this.addSql(`create index "spotCheck_event_index" on "spotCheck" ("event");`);
    this.addSql(`create index "spotCheck_organiser_index" on "spotCheck" ("organiser");`);
    this.addSql(`create index "spotCheck_region_index" on "spotCheck" ("region");`);
    this.addSql(`create index "spotCheck_body_index" on "spotCheck" ("body");`);
    this.addSql(`create index "spotCheck_conforms_index" on "spotCheck" ("conforms");`);
    this.addSql(`create index "spotCheck_hearingUntil_index" on "spotCheck" ("hearingUntil");`);
    this.addSql(`create index "spotCheck_decision_index" on "spotCheck" ("decision");`);
    this.addSql(`create index "spotCheck_publishedOn_index" on "spotCheck" ("publishedOn");`);
    this.addSql(`create index "spotCheck_dueOn_index" on "spotCheck" ("dueOn");`);
    this.addSql(`create index "spotCheck_state_index" on "spotCheck" ("state");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_plan_certificate_unique" unique ("plan", "certificate");`);

    this.addSql(`create table "subProject" ("id" text not null, "project" text not null, "ordinal" bigint not null, "titleZh" text not null, "titleEn" text null, "methodology" text not null, "speciality" text not null, "exAnte" jsonb not null, "estimated" jsonb not null, "expectedKilograms" bigint null, "conditions" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "subProject_project_index" on "subProject" ("project");`);
    this.addSql(`create index "subProject_ordinal_index" on "subProject" ("ordinal");`);
    this.addSql(`create index "subProject_titleZh_index" on "subProject" ("titleZh");`);
    this.addSql(`create index "subProject_titleEn_index" on "subProject" ("titleEn");`);
    this.addSql(`create index "subProject_methodology_index" on "subProject" ("methodology");`);
    this.addSql(`create index "subProject_speciality_index" on "subProject" ("speciality");`);
    this.addSql(`create index "subProject_expectedKilograms_index" on "subProject" ("expectedKilograms");`);

    this.addSql(`create table "reversal" ("id" text not null, "project" text not null, "subProject" text null, "owner" text not null, "reporter" text not null, "region" text not null, "city" text not null, "policyOn" date not null, "kind" text not null, "happenedOn" date not null, "words" text not null, "estimatedKilograms" bigint not null, "lostKilograms" bigint null, "drawnKilograms" bigint null, "debitedKilograms" bigint null, "owedKilograms" bigint not null default 0, "decision" text null, "dueOn" date null, "state" text not null default 'reported', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "reversal_project_index" on "reversal" ("project");`);
    this.addSql(`create index "reversal_subProject_index" on "reversal" ("subProject");`);
    this.addSql(`create index "reversal_owner_index" on "reversal" ("owner");`);
    this.addSql(`create index "reversal_reporter_index" on "reversal" ("reporter");`);
    this.addSql(`create index "reversal_region_index" on "reversal" ("region");`);
    this.addSql(`create index "reversal_city_index" on "reversal" ("city");`);
    this.addSql(`create index "reversal_kind_index" on "reversal" ("kind");`);
    this.addSql(`create index "reversal_happenedOn_index" on "reversal" ("happenedOn");`);
    this.addSql(`create index "reversal_estimatedKilograms_index" on "reversal" ("estimatedKilograms");`);
    this.addSql(`create index "reversal_lostKilograms_index" on "reversal" ("lostKilograms");`);
    this.addSql(`create index "reversal_owedKilograms_index" on "reversal" ("owedKilograms");`);
    this.addSql(`create index "reversal_dueOn_index" on "reversal" ("dueOn");`);
    this.addSql(`create index "reversal_state_index" on "reversal" ("state");`);

    this.addSql(`create table "issuance" ("id" text not null, "project" text not null, "subProject" text not null, "owner" text not null, "region" text not null, "city" text not null, "policyOn" date not null, "periodFrom" date not null, "periodTo" date not null, "firstDay" bigint not null, "days" bigint not null, "data" jsonb not null, "reductionsKilograms" bigint null, "documentHash" text null, "inputsHash" text null, "acceptedData" jsonb null, "acceptedHash" text null, "verifiedKilograms" bigint null, "report" text not null, "round" bigint not null default 0, "verifier" text not null, "verification" text null, "noticeBeganOn" date null, "noticeEndsOn" date null, "block" text null, "parts" jsonb not null, "dueOn" date null, "state" text not null default 'draft', "revision" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "issuance_project_index" on "issuance" ("project");`);
    this.addSql(`create index "issuance_subProject_index" on "issuance" ("subProject");`);
    this.addSql(`create index "issuance_owner_index" on "issuance" ("owner");`);
    this.addSql(`create index "issuance_region_index" on "issuance" ("region");`);
    this.addSql(`create index "issuance_city_index" on "issuance" ("city");`);
    this.addSql(`create index "issuance_periodFrom_index" on "issuance" ("periodFrom");`);
    this.addSql(`create index "issuance_periodTo_index" on "issuance" ("periodTo");`);
    this.addSql(`create index "issuance_reductionsKilograms_index" on "issuance" ("reductionsKilograms");`);
    this.addSql(`create index "issuance_verifiedKilograms_index" on "issuance" ("verifiedKilograms");`);
    this.addSql(`create index "issuance_round_index" on "issuance" ("round");`);
    this.addSql(`create index "issuance_verifier_index" on "issuance" ("verifier");`);
    this.addSql(`create index "issuance_noticeBeganOn_index" on "issuance" ("noticeBeganOn");`);
    this.addSql(`create index "issuance_noticeEndsOn_index" on "issuance" ("noticeEndsOn");`);
    this.addSql(`create index "issuance_block_index" on "issuance" ("block");`);
    this.addSql(`create index "issuance_dueOn_index" on "issuance" ("dueOn");`);
    this.addSql(`create index "issuance_state_index" on "issuance" ("state");`);

    this.addSql(`create table "monitoringReport" ("id" text not null, "issuance" text not null, "round" bigint not null, "data" jsonb not null, "reductionsKilograms" bigint not null, "documentHash" text not null, "inputsHash" text not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "monitoringReport_issuance_index" on "monitoringReport" ("issuance");`);
    this.addSql(`create index "monitoringReport_round_index" on "monitoringReport" ("round");`);
    this.addSql(`create index "monitoringReport_reductionsKilograms_index" on "monitoringReport" ("reductionsKilograms");`);
    this.addSql(`create index "monitoringReport_at_index" on "monitoringReport" ("at");`);
    this.addSql(`alter table "monitoringReport" add constraint "monitoringReport_issuance_round_unique" unique ("issuance", "round");`);

    this.addSql(`create table "trade" ("id" text not null, "offer" text not null, "block" text not null, "serials" text not null, "mechanism" text not null, "speciality" text not null, "vintage" bigint not null, "kilograms" bigint not null, "priceFen" bigint not null, "seller" text not null, "buyer" text not null, "region" text not null, "policyOn" date not null, "at" timestamptz(3) not null, "confirmedOn" date null, "dueOn" date null, "state" text not null default 'ordered', primary key ("id"));`);
    this.addSql(`create index "trade_offer_index" on "trade" ("offer");`);
    this.addSql(`create index "trade_block_index" on "trade" ("block");`);
    this.addSql(`create index "trade_mechanism_index" on "trade" ("mechanism");`);
    this.addSql(`create index "trade_speciality_index" on "trade" ("speciality");`);
    this.addSql(`create index "trade_vintage_index" on "trade" ("vintage");`);
    this.addSql(`create index "trade_kilograms_index" on "trade" ("kilograms");`);
    this.addSql(`create index "trade_priceFen_index" on "trade" ("priceFen");`);
    this.addSql(`create index "trade_seller_index" on "trade" ("seller");`);
    this.addSql(`create index "trade_buyer_index" on "trade" ("buyer");`);
    this.addSql(`create index "trade_region_index" on "trade" ("region");`);
    this.addSql(`create index "trade_at_index" on "trade" ("at");`);
    this.addSql(`create index "trade_confirmedOn_index" on "trade" ("confirmedOn");`);
    this.addSql(`create index "trade_dueOn_index" on "trade" ("dueOn");`);
    this.addSql(`create index "trade_state_index" on "trade" ("state");`);

    this.addSql(`create table "transfer" ("id" text not null, "kind" text not null, "mechanism" text not null, "first" bigint not null, "kilograms" bigint not null, "region" text not null, "block" text not null, "of" text null, "batch" text not null, "project" text not null, "giver" text null, "taker" text not null, "event" text null, "purpose" text null, "beneficiary" text null, "statement" text null, "corrects" text null, "clause" text not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "transfer_kind_index" on "transfer" ("kind");`);
    this.addSql(`create index "transfer_mechanism_index" on "transfer" ("mechanism");`);
    this.addSql(`create index "transfer_first_index" on "transfer" ("first");`);
    this.addSql(`create index "transfer_kilograms_index" on "transfer" ("kilograms");`);
    this.addSql(`create index "transfer_region_index" on "transfer" ("region");`);
    this.addSql(`create index "transfer_block_index" on "transfer" ("block");`);
    this.addSql(`create index "transfer_of_index" on "transfer" ("of");`);
    this.addSql(`create index "transfer_batch_index" on "transfer" ("batch");`);
    this.addSql(`create index "transfer_project_index" on "transfer" ("project");`);
    this.addSql(`create index "transfer_giver_index" on "transfer" ("giver");`);
    this.addSql(`create index "transfer_taker_index" on "transfer" ("taker");`);
    this.addSql(`create index "transfer_event_index" on "transfer" ("event");`);
    this.addSql(`create index "transfer_purpose_index" on "transfer" ("purpose");`);
    this.addSql(`create index "transfer_beneficiary_index" on "transfer" ("beneficiary");`);
    this.addSql(`create index "transfer_at_index" on "transfer" ("at");`);

    this.addSql(`create table "treeHead" ("size" bigint not null, "root" text not null, "frontier" text not null, "signature" text not null, "at" timestamptz(3) not null, primary key ("size"));`);

    this.addSql(`create table "treeNode" ("height" int not null, "index" bigint not null, "hash" text not null, primary key ("height", "index"));`);

    this.addSql(`alter table "attachment" add constraint "attachment_bytes_whole" check ("bytes" >= 0 and "bytes" <= 9007199254740991);`);

    this.addSql(`alter table "batch" add constraint "batch_first_whole" check ("first" >= 0 and "first" <= 9007199254740991);`);
    this.addSql(`alter table "batch" add constraint "batch_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "batch" add constraint "batch_vintage_whole" check ("vintage" >= 0 and "vintage" <= 9007199254740991);`);
    this.addSql(`create or replace function "batch_batch_immutable_fn"() returns trigger as \$\$ begin raise exception 'batch_immutable'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "batch_immutable" BEFORE UPDATE OR DELETE on "batch" for each ROW execute function "batch_batch_immutable_fn"();`);

    this.addSql(`alter table "claim" add constraint "claim_first_whole" check ("first" >= 0 and "first" <= 9007199254740991);`);
    this.addSql(`alter table "claim" add constraint "claim_length_whole" check ("length" >= 0 and "length" <= 9007199254740991);`);
    this.addSql(`alter table "claim" add constraint "claim_held_whole" check ("held" >= 0 and "held" <= 9007199254740991);`);
    this.addSql(`alter table "claim" add constraint "claim_apart" exclude using gist ("what" with =, int8range("first", ("first" + "held")) with &&);`);
    this.addSql(`alter table "claim" add constraint "claim_kind_check" check ("kind" in ('sink', 'boundary', 'foreignSerials'));`);

    this.addSql(`alter table "draw" add constraint "draw_iterations_whole" check ("iterations" >= 0 and "iterations" <= 9007199254740991);`);
    this.addSql(`alter table "draw" add constraint "draw_sampleSize_whole" check ("sampleSize" >= 0 and "sampleSize" <= 9007199254740991);`);
    this.addSql(`alter table "draw" add constraint "draw_sourceKind_check" check ("sourceKind" in ('doubleColourBall', 'beacon', 'dice'));`);
    this.addSql(`alter table "draw" add constraint "draw_state_check" check ("state" in ('committed', 'revealed', 'failed'));`);

    this.addSql(`alter table "checkPlan" add constraint "checkPlan_draw_foreign" foreign key ("draw") references "draw" ("id");`);
    this.addSql(`alter table "checkPlan" add constraint "checkPlan_bodiesDraw_foreign" foreign key ("bodiesDraw") references "draw" ("id");`);
    this.addSql(`alter table "checkPlan" add constraint "checkPlan_state_check" check ("state" in ('announced', 'revealed', 'lapsed'));`);

    this.addSql(`alter table "factor" add constraint "factor_year_whole" check ("year" >= 0 and "year" <= 9007199254740991);`);
    this.addSql(`alter table "factor" add constraint "factor_version_whole" check ("version" >= 0 and "version" <= 9007199254740991);`);
    this.addSql(`alter table "factor" add constraint "factor_state_check" check ("state" in ('active', 'withdrawn'));`);

    this.addSql(`alter table "methodology" add constraint "methodology_applicant_foreign" foreign key ("applicant") references "organization" ("id");`);
    this.addSql(`alter table "methodology" add constraint "methodology_jointDepartment_foreign" foreign key ("jointDepartment") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "methodology" add constraint "methodology_successor_foreign" foreign key ("successor") references "methodology" ("id") on delete set null;`);
    this.addSql(`alter table "methodology" add constraint "methodology_previous_foreign" foreign key ("previous") references "methodology" ("id") on delete set null;`);
    this.addSql(`alter table "methodology" add constraint "methodology_draw_foreign" foreign key ("draw") references "draw" ("id") on delete set null;`);
    this.addSql(`alter table "methodology" add constraint "methodology_version_whole" check ("version" >= 0 and "version" <= 9007199254740991);`);
    this.addSql(`alter table "methodology" add constraint "methodology_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "methodology" add constraint "methodology_speciality_check" check ("speciality" in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour'));`);
    this.addSql(`alter table "methodology" add constraint "methodology_kind_check" check ("kind" in ('credit', 'emission'));`);
    this.addSql(`alter table "methodology" add constraint "methodology_state_check" check ("state" in ('draft', 'returned', 'submitted', 'withdrawn', 'accepted', 'underReview', 'advised', 'publicNotice', 'filed', 'rejected', 'superseded', 'revoked'));`);

    this.addSql(`alter table "methodologyRevision" add constraint "methodologyRevision_methodology_foreign" foreign key ("methodology") references "methodology" ("id");`);
    this.addSql(`alter table "methodologyRevision" add constraint "methodologyRevision_applicant_foreign" foreign key ("applicant") references "organization" ("id");`);
    this.addSql(`alter table "methodologyRevision" add constraint "methodologyRevision_ordinal_whole" check ("ordinal" >= 0 and "ordinal" <= 9007199254740991);`);

    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_holder_foreign" foreign key ("holder") references "organization" ("id");`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_firstSerial_whole" check ("firstSerial" >= 0 and "firstSerial" <= 9007199254740991);`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_tonnes_whole" check ("tonnes" >= 0 and "tonnes" <= 9007199254740991);`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_remaining_whole" check ("remaining" >= 0 and "remaining" <= 9007199254740991);`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_usedTonnes_whole" check ("usedTonnes" >= 0 and "usedTonnes" <= 9007199254740991);`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_vintage_whole" check ("vintage" >= 0 and "vintage" <= 9007199254740991);`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_kind_check" check ("kind" in ('CEA', 'CCER', 'CER', 'VCU', 'other'));`);
    this.addSql(`alter table "foreignUnit" add constraint "foreignUnit_state_check" check ("state" in ('submitted', 'checked', 'refused', 'annulled'));`);

    this.addSql(`alter table "event" add constraint "event_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "event" add constraint "event_participants_whole" check ("participants" >= 0 and "participants" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_personTimes_whole" check ("personTimes" >= 0 and "personTimes" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_areaSquareMetres_whole" check ("areaSquareMetres" >= 0 and "areaSquareMetres" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_onlineAttendance_whole" check ("onlineAttendance" >= 0 and "onlineAttendance" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_plannedKilograms_whole" check ("plannedKilograms" >= 0 and "plannedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_emissionsKilograms_whole" check ("emissionsKilograms" >= 0 and "emissionsKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_participantsKilograms_whole" check ("participantsKilograms" >= 0 and "participantsKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_sequence_whole" check ("sequence" >= 0 and "sequence" <= 9007199254740991);`);
    this.addSql(`alter table "event" add constraint "event_kind_check" check ("kind" in ('meeting', 'performance', 'forum', 'sports', 'exhibition', 'festival', 'scenicSpot', 'hotel', 'mall', 'enterprise'));`);
    this.addSql(`alter table "event" add constraint "event_hostKind_check" check ("hostKind" in ('government', 'enterprise', 'institution', 'association', 'individual'));`);
    this.addSql(`alter table "event" add constraint "event_level_check" check ("level" in ('local', 'provincial', 'national', 'international'));`);
    this.addSql(`alter table "event" add constraint "event_intendedRoute_check" check ("intendedRoute" in ('selfCommitment', 'evaluation', 'platform'));`);
    this.addSql(`alter table "event" add constraint "event_accountingWay_check" check ("accountingWay" in ('own', 'platform', 'body'));`);
    this.addSql(`alter table "event" add constraint "event_warned_check" check ("warned" in ('d60', 'd30', 'd7', 'overdue'));`);
    this.addSql(`alter table "event" add constraint "event_state_check" check ("state" in ('draft', 'planned', 'accounted', 'withdrawn'));`);

    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_factor_foreign" foreign key ("factor") references "factor" ("id") on delete set null;`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_factorVersion_whole" check ("factorVersion" >= 0 and "factorVersion" <= 9007199254740991);`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_factorYear_whole" check ("factorYear" >= 0 and "factorYear" <= 9007199254740991);`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_phase_check" check ("phase" in ('planned', 'actual'));`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_stage_check" check ("stage" in ('preparation', 'event', 'closing'));`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_category_check" check ("category" in ('FUEL_STATIONARY', 'FUEL_MOBILE', 'ENERGY_PURCHASED', 'EV_SERVICE', 'TRANSPORT', 'LODGING_CATERING', 'EMBODIED_SUPPLIES', 'WASTE'));`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_gwpSet_check" check ("gwpSet" in ('SAR', 'AR4', 'AR5', 'AR6'));`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_bearer_check" check ("bearer" in ('organiser', 'participants'));`);
    this.addSql(`alter table "inventoryLine" add constraint "inventoryLine_quality_check" check ("quality" in ('measured', 'estimated', 'default'));`);

    this.addSql(`alter table "inventoryBoundary" add constraint "inventoryBoundary_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "inventoryBoundary" add constraint "inventoryBoundary_phase_check" check ("phase" in ('planned', 'actual'));`);

    this.addSql(`alter table "announcement" add constraint "announcement_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "announcement" add constraint "announcement_publication_check" check ("publication" in ('plan', 'result'));`);
    this.addSql(`alter table "announcement" add constraint "announcement_channel_check" check ("channel" in ('organiser', 'government', 'other'));`);

    this.addSql(`alter table "contract" add constraint "contract_provider_foreign" foreign key ("provider") references "organization" ("id");`);
    this.addSql(`alter table "contract" add constraint "contract_client_foreign" foreign key ("client") references "organization" ("id");`);
    this.addSql(`alter table "contract" add constraint "contract_kind_check" check ("kind" in ('service', 'validation', 'verification', 'evaluation', 'inspection'));`);

    this.addSql(`alter table "confirmation" add constraint "confirmation_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_evaluator_foreign" foreign key ("evaluator") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_recomputedKilograms_whole" check ("recomputedKilograms" >= 0 and "recomputedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_retiredKilograms_whole" check ("retiredKilograms" >= 0 and "retiredKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_route_check" check ("route" in ('selfCommitment', 'evaluation', 'platform'));`);
    this.addSql(`alter table "confirmation" add constraint "confirmation_state_check" check ("state" in ('draft', 'confirmed', 'engaged', 'notConfirmed', 'submitted', 'withdrawn'));`);

    this.addSql(`alter table "certificate" add constraint "certificate_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_confirmation_foreign" foreign key ("confirmation") references "confirmation" ("id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_issuer_foreign" foreign key ("issuer") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_successor_foreign" foreign key ("successor") references "certificate" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_state_check" check ("state" in ('applied', 'valid', 'refused', 'replaced', 'revocationIntended', 'revoked'));`);

    this.addSql(`alter table "case" add constraint "case_raisedBy_foreign" foreign key ("raisedBy") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "case" add constraint "case_party_foreign" foreign key ("party") references "organization" ("id");`);
    this.addSql(`alter table "case" add constraint "case_other_foreign" foreign key ("other") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "case" add constraint "case_usedTonnes_whole" check ("usedTonnes" >= 0 and "usedTonnes" <= 9007199254740991);`);
    this.addSql(`alter table "case" add constraint "case_kind_check" check ("kind" in ('serialDispute', 'hoarding', 'washTrade'));`);
    this.addSql(`alter table "case" add constraint "case_decision_check" check ("decision" in ('upheld', 'dismissed'));`);
    this.addSql(`alter table "case" add constraint "case_state_check" check ("state" in ('open', 'answered', 'decided'));`);

    this.addSql(`alter table "body" add constraint "body_organization_foreign" foreign key ("organization") references "organization" ("id");`);
    this.addSql(`alter table "body" add constraint "body_state_check" check ("state" in ('applied', 'certified', 'refused', 'suspended'));`);

    this.addSql(`alter table "block" add constraint "block_holder_foreign" foreign key ("holder") references "organization" ("id");`);
    this.addSql(`alter table "block" add constraint "block_batch_foreign" foreign key ("batch") references "batch" ("id");`);
    this.addSql(`alter table "block" add constraint "block_first_whole" check ("first" >= 0 and "first" <= 9007199254740991);`);
    this.addSql(`alter table "block" add constraint "block_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "block" add constraint "block_vintage_whole" check ("vintage" >= 0 and "vintage" <= 9007199254740991);`);
    this.addSql(`alter table "block" add constraint "block_onOffer_whole" check ("onOffer" >= 0 and "onOffer" <= 9007199254740991);`);
    this.addSql(`alter table "block" add constraint "block_apart" exclude using gist ("mechanism" with =, int8range("first", ("first" + "kilograms")) with &&);`);
    this.addSql(`alter table "block" add constraint "block_account_check" check ("account" in ('held', 'offered', 'buffer', 'pool', 'earmarked', 'reserved', 'reservedForParticipants', 'retired', 'cancelled'));`);
    this.addSql(`create or replace function "block_block_final_fn"() returns trigger as \$\$ begin if old."account" in ('retired', 'cancelled') then raise exception 'block_final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "block_final" BEFORE UPDATE OR DELETE on "block" for each ROW execute function "block_block_final_fn"();`);

    this.addSql(`alter table "offer" add constraint "offer_block_foreign" foreign key ("block") references "block" ("id");`);
    this.addSql(`alter table "offer" add constraint "offer_seller_foreign" foreign key ("seller") references "organization" ("id");`);
    this.addSql(`alter table "offer" add constraint "offer_vintage_whole" check ("vintage" >= 0 and "vintage" <= 9007199254740991);`);
    this.addSql(`alter table "offer" add constraint "offer_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "offer" add constraint "offer_remaining_whole" check ("remaining" >= 0 and "remaining" <= 9007199254740991);`);
    this.addSql(`alter table "offer" add constraint "offer_priceFen_whole" check ("priceFen" >= 0 and "priceFen" <= 9007199254740991);`);
    this.addSql(`alter table "offer" add constraint "offer_kind_check" check ("kind" in ('listing', 'donation'));`);
    this.addSql(`alter table "offer" add constraint "offer_state_check" check ("state" in ('open', 'withdrawn', 'exhausted'));`);

    this.addSql(`alter table "handover" add constraint "handover_block_foreign" foreign key ("block") references "block" ("id");`);
    this.addSql(`alter table "handover" add constraint "handover_giver_foreign" foreign key ("giver") references "organization" ("id");`);
    this.addSql(`alter table "handover" add constraint "handover_taker_foreign" foreign key ("taker") references "organization" ("id");`);
    this.addSql(`alter table "handover" add constraint "handover_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "handover" add constraint "handover_state_check" check ("state" in ('offered', 'accepted', 'refused', 'withdrawn', 'lapsed'));`);

    this.addSql(`alter table "archive" add constraint "archive_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "archive" add constraint "archive_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "archive" add constraint "archive_state_check" check ("state" in ('kept', 'deleted'));`);

    this.addSql(`alter table "person" add constraint "person_organization_foreign" foreign key ("organization") references "organization" ("id");`);

    this.addSql(`alter table "paper" add constraint "paper_issuer_foreign" foreign key ("issuer") references "organization" ("id");`);
    this.addSql(`alter table "paper" add constraint "paper_recipient_foreign" foreign key ("recipient") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "paper" add constraint "paper_copyTo_foreign" foreign key ("copyTo") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "paper" add constraint "paper_receivedBy_foreign" foreign key ("receivedBy") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "paper" add constraint "paper_state_check" check ("state" in ('issued', 'acknowledged', 'void'));`);

    this.addSql(`alter table "eventRegister" add constraint "eventRegister_paper_foreign" foreign key ("paper") references "paper" ("id") on delete set null;`);
    this.addSql(`alter table "eventRegister" add constraint "eventRegister_events_whole" check ("events" >= 0 and "events" <= 9007199254740991);`);
    this.addSql(`alter table "eventRegister" add constraint "eventRegister_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "eventRegister" add constraint "eventRegister_state_check" check ("state" in ('summed', 'returned', 'handedUp', 'acknowledged'));`);

    this.addSql(`alter table "panelSeat" add constraint "panelSeat_methodology_foreign" foreign key ("methodology") references "methodology" ("id");`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_expert_foreign" foreign key ("expert") references "person" ("id");`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_organization_foreign" foreign key ("organization") references "organization" ("id");`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_position_whole" check ("position" >= 0 and "position" <= 9007199254740991);`);
    this.addSql(`alter table "panelSeat" add constraint "panelSeat_state_check" check ("state" in ('seated', 'spoken', 'recused', 'released'));`);

    this.addSql(`alter table "opinion" add constraint "opinion_methodology_foreign" foreign key ("methodology") references "methodology" ("id");`);
    this.addSql(`alter table "opinion" add constraint "opinion_expert_foreign" foreign key ("expert") references "person" ("id");`);
    this.addSql(`alter table "opinion" add constraint "opinion_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "opinion" add constraint "opinion_verdict_check" check ("verdict" in ('carry', 'carryWithConditions', 'reject', 'abstain'));`);

    this.addSql(`alter table "membership" add constraint "membership_person_foreign" foreign key ("person") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_organization_foreign" foreign key ("organization") references "organization" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_kind_check" check ("kind" in ('department', 'operator', 'subCentre', 'cityBureau', 'sectorDepartment', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor'));`);
    this.addSql(`alter table "membership" add constraint "membership_state_check" check ("state" in ('requested', 'active', 'refused', 'ended'));`);

    this.addSql(`alter table "finding" add constraint "finding_author_foreign" foreign key ("author") references "person" ("id");`);
    this.addSql(`alter table "finding" add constraint "finding_applicant_foreign" foreign key ("applicant") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "finding" add constraint "finding_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "finding" add constraint "finding_weight_check" check ("weight" in ('mustFix', 'advice', 'question'));`);
    this.addSql(`alter table "finding" add constraint "finding_raisedAs_check" check ("raisedAs" in ('adviser', 'checker', 'validator', 'verifier', 'evaluator', 'inspector', 'acceptor', 'decider'));`);
    this.addSql(`alter table "finding" add constraint "finding_state_check" check ("state" in ('open', 'answered', 'closed'));`);

    this.addSql(`alter table "evaluation" add constraint "evaluation_confirmation_foreign" foreign key ("confirmation") references "confirmation" ("id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_body_foreign" foreign key ("body") references "organization" ("id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_reviewer_foreign" foreign key ("reviewer") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_recomputedKilograms_whole" check ("recomputedKilograms" >= 0 and "recomputedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_state_check" check ("state" in ('preparing', 'carryingOut', 'reviewing', 'reviewed', 'ended'));`);

    this.addSql(`alter table "committeeMember" add constraint "committeeMember_person_foreign" foreign key ("person") references "person" ("id");`);
    this.addSql(`alter table "committeeMember" add constraint "committeeMember_organization_foreign" foreign key ("organization") references "organization" ("id");`);

    this.addSql(`alter table "comment" add constraint "comment_author_foreign" foreign key ("author") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "comment" add constraint "comment_applicant_foreign" foreign key ("applicant") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "comment" add constraint "comment_answeredBy_foreign" foreign key ("answeredBy") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "comment" add constraint "comment_state_check" check ("state" in ('open', 'answered', 'withheld'));`);

    this.addSql(`create or replace function "posting_posting_immutable_fn"() returns trigger as \$\$ begin raise exception 'posting_immutable'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "posting_immutable" BEFORE UPDATE OR DELETE on "posting" for each ROW execute function "posting_posting_immutable_fn"();`);

    this.addSql(`alter table "project" add constraint "project_owner_foreign" foreign key ("owner") references "organization" ("id");`);
    this.addSql(`alter table "project" add constraint "project_developer_foreign" foreign key ("developer") references "organization" ("id");`);
    this.addSql(`alter table "project" add constraint "project_validator_foreign" foreign key ("validator") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "project" add constraint "project_positions_whole" check ("positions" >= 0 and "positions" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_areaSquareMetres_whole" check ("areaSquareMetres" >= 0 and "areaSquareMetres" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_west_whole" check ("west" >= 0 and "west" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_south_whole" check ("south" >= 0 and "south" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_east_whole" check ("east" >= 0 and "east" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_north_whole" check ("north" >= 0 and "north" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_daysLeft_whole" check ("daysLeft" >= 0 and "daysLeft" <= 9007199254740991);`);
    this.addSql(`alter table "project" add constraint "project_type_check" check ("type" in ('newSink', 'existingSink', 'reduction'));`);
    this.addSql(`alter table "project" add constraint "project_speciality_check" check ("speciality" in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour'));`);
    this.addSql(`alter table "project" add constraint "project_boundaryNote_check" check ("boundaryNote" in ('cgcs2000', 'unnamed'));`);
    this.addSql(`alter table "project" add constraint "project_materialAskedBy_check" check ("materialAskedBy" in ('applicant', 'acceptor', 'checker', 'consulted', 'adviser', 'validator', 'verifier', 'evaluator', 'inspector', 'decider', 'sealer', 'publisher', 'holder', 'seller', 'administrator'));`);
    this.addSql(`alter table "project" add constraint "project_state_check" check ("state" in ('draft', 'stakeholderNotice', 'submitted', 'complete', 'validated', 'publicNotice', 'filed', 'refused', 'suspended', 'withdrawn'));`);

    this.addSql(`alter table "consultation" add constraint "consultation_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "consultation" add constraint "consultation_state_check" check ("state" in ('asked', 'answered'));`);

    this.addSql(`alter table "commitment" add constraint "commitment_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "commitment" add constraint "commitment_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "commitment" add constraint "commitment_owner_foreign" foreign key ("owner") references "organization" ("id");`);
    this.addSql(`alter table "commitment" add constraint "commitment_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "commitment" add constraint "commitment_validator_foreign" foreign key ("validator") references "organization" ("id");`);
    this.addSql(`alter table "commitment" add constraint "commitment_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "commitment" add constraint "commitment_validatedKilograms_whole" check ("validatedKilograms" >= 0 and "validatedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "commitment" add constraint "commitment_state_check" check ("state" in ('proposed', 'committed', 'declined', 'withdrawn', 'validated', 'expired', 'lapsed', 'released'));`);

    this.addSql(`alter table "admission" add constraint "admission_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "admission" add constraint "admission_state_check" check ("state" in ('admitted', 'suspended'));`);

    this.addSql(`alter table "promotion" add constraint "promotion_poster_foreign" foreign key ("poster") references "organization" ("id");`);
    this.addSql(`alter table "promotion" add constraint "promotion_everyMonths_whole" check ("everyMonths" >= 0 and "everyMonths" <= 9007199254740991);`);
    this.addSql(`alter table "promotion" add constraint "promotion_kind_check" check ("kind" in ('policyBenefit', 'financingOffer'));`);
    this.addSql(`alter table "promotion" add constraint "promotion_state_check" check ("state" in ('draft', 'published', 'ended', 'withdrawn'));`);

    this.addSql(`alter table "push" add constraint "push_promotion_foreign" foreign key ("promotion") references "promotion" ("id");`);
    this.addSql(`alter table "push" add constraint "push_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "push" add constraint "push_owner_foreign" foreign key ("owner") references "organization" ("id");`);
    this.addSql(`alter table "push" add constraint "push_times_whole" check ("times" >= 0 and "times" <= 9007199254740991);`);
    this.addSql(`alter table "push" add constraint "push_state_check" check ("state" in ('pushed', 'interested', 'notInterested', 'lapsed'));`);

    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_expectedKilograms_whole" check ("expectedKilograms" >= 0 and "expectedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_savedKilograms_whole" check ("savedKilograms" >= 0 and "savedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_kind_check" check ("kind" in ('existingVenue', 'greenPower', 'saveEnergyWater', 'cleanTransport', 'electricFleet', 'fewerDisposables', 'cleanPlate', 'simpleDesign', 'modularBuild', 'lowCarbonMaterials', 'wasteTreatment', 'paperless', 'remoteAttendance', 'other'));`);
    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_stage_check" check ("stage" in ('preparation', 'event', 'closing'));`);
    this.addSql(`alter table "reductionMeasure" add constraint "reductionMeasure_carriedOut_check" check ("carriedOut" in ('wholly', 'partly', 'not'));`);

    this.addSql(`alter table "registration" add constraint "registration_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_state_check" check ("state" in ('filed', 'acknowledged', 'returned'));`);

    this.addSql(`alter table "relation" add constraint "relation_person_foreign" foreign key ("person") references "person" ("id");`);
    this.addSql(`alter table "relation" add constraint "relation_organization_foreign" foreign key ("organization") references "organization" ("id");`);
    this.addSql(`alter table "relation" add constraint "relation_kind_check" check ("kind" in ('employment', 'consulting', 'kinship', 'shareholding', 'other'));`);

    this.addSql(`alter table "reviewMinutes" add constraint "reviewMinutes_methodology_foreign" foreign key ("methodology") references "methodology" ("id");`);
    this.addSql(`alter table "reviewMinutes" add constraint "reviewMinutes_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "reviewMinutes" add constraint "reviewMinutes_outcome_check" check ("outcome" in ('advised', 'returned', 'rejected'));`);

    this.addSql(`alter table "run" add constraint "run_proposed_whole" check ("proposed" >= 0 and "proposed" <= 9007199254740991);`);
    this.addSql(`alter table "run" add constraint "run_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "run" add constraint "run_left_whole" check ("left" >= 0 and "left" <= 9007199254740991);`);
    this.addSql(`alter table "run" add constraint "run_skipped_whole" check ("skipped" >= 0 and "skipped" <= 9007199254740991);`);

    this.addSql(`alter table "allocation" add constraint "allocation_run_foreign" foreign key ("run") references "run" ("id") on delete set null;`);
    this.addSql(`alter table "allocation" add constraint "allocation_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "allocation" add constraint "allocation_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "allocation" add constraint "allocation_seller_foreign" foreign key ("seller") references "organization" ("id");`);
    this.addSql(`alter table "allocation" add constraint "allocation_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "allocation" add constraint "allocation_tier_whole" check ("tier" >= 0 and "tier" <= 9007199254740991);`);
    this.addSql(`alter table "allocation" add constraint "allocation_from_check" check ("from" in ('held', 'offered', 'buffer', 'pool', 'earmarked', 'reserved', 'reservedForParticipants', 'retired', 'cancelled'));`);
    this.addSql(`alter table "allocation" add constraint "allocation_source_check" check ("source" in ('block', 'foreignUnit'));`);
    this.addSql(`alter table "allocation" add constraint "allocation_share_check" check ("share" in ('organiser', 'participants'));`);
    this.addSql(`alter table "allocation" add constraint "allocation_state_check" check ("state" in ('proposed', 'accepted', 'confirmed', 'declined', 'retired', 'annulled', 'lapsed'));`);

    this.addSql(`alter table "spotCheck" add constraint "spotCheck_plan_foreign" foreign key ("plan") references "checkPlan" ("id");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_draw_foreign" foreign key ("draw") references "draw" ("id");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_certificate_foreign" foreign key ("certificate") references "certificate" ("id");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_event_foreign" foreign key ("event") references "event" ("id");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_organiser_foreign" foreign key ("organiser") references "organization" ("id");`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_body_foreign" foreign key ("body") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_position_whole" check ("position" >= 0 and "position" <= 9007199254740991);`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_decision_check" check ("decision" in ('revoke', 'uphold'));`);
    this.addSql(`alter table "spotCheck" add constraint "spotCheck_state_check" check ("state" in ('drawn', 'assigned', 'inspected', 'noticed', 'heard', 'decided', 'published'));`);

    this.addSql(`alter table "subProject" add constraint "subProject_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "subProject" add constraint "subProject_methodology_foreign" foreign key ("methodology") references "methodology" ("id");`);
    this.addSql(`alter table "subProject" add constraint "subProject_ordinal_whole" check ("ordinal" >= 0 and "ordinal" <= 9007199254740991);`);
    this.addSql(`alter table "subProject" add constraint "subProject_speciality_check" check ("speciality" in ('forest', 'marine', 'wetland', 'farm', 'energy', 'behaviour'));`);

    this.addSql(`alter table "reversal" add constraint "reversal_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "reversal" add constraint "reversal_subProject_foreign" foreign key ("subProject") references "subProject" ("id") on delete set null;`);
    this.addSql(`alter table "reversal" add constraint "reversal_owner_foreign" foreign key ("owner") references "organization" ("id");`);
    this.addSql(`alter table "reversal" add constraint "reversal_reporter_foreign" foreign key ("reporter") references "organization" ("id");`);
    this.addSql(`alter table "reversal" add constraint "reversal_estimatedKilograms_whole" check ("estimatedKilograms" >= 0 and "estimatedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reversal" add constraint "reversal_lostKilograms_whole" check ("lostKilograms" >= 0 and "lostKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reversal" add constraint "reversal_drawnKilograms_whole" check ("drawnKilograms" >= 0 and "drawnKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reversal" add constraint "reversal_debitedKilograms_whole" check ("debitedKilograms" >= 0 and "debitedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reversal" add constraint "reversal_owedKilograms_whole" check ("owedKilograms" >= 0 and "owedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "reversal" add constraint "reversal_kind_check" check ("kind" in ('fire', 'storm', 'pest', 'clearing', 'other'));`);
    this.addSql(`alter table "reversal" add constraint "reversal_state_check" check ("state" in ('reported', 'confirmed', 'dismissed'));`);

    this.addSql(`alter table "issuance" add constraint "issuance_project_foreign" foreign key ("project") references "project" ("id");`);
    this.addSql(`alter table "issuance" add constraint "issuance_subProject_foreign" foreign key ("subProject") references "subProject" ("id");`);
    this.addSql(`alter table "issuance" add constraint "issuance_owner_foreign" foreign key ("owner") references "organization" ("id");`);
    this.addSql(`alter table "issuance" add constraint "issuance_verifier_foreign" foreign key ("verifier") references "organization" ("id");`);
    this.addSql(`alter table "issuance" add constraint "issuance_firstDay_whole" check ("firstDay" >= 0 and "firstDay" <= 9007199254740991);`);
    this.addSql(`alter table "issuance" add constraint "issuance_days_whole" check ("days" >= 0 and "days" <= 9007199254740991);`);
    this.addSql(`alter table "issuance" add constraint "issuance_reductionsKilograms_whole" check ("reductionsKilograms" >= 0 and "reductionsKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "issuance" add constraint "issuance_verifiedKilograms_whole" check ("verifiedKilograms" >= 0 and "verifiedKilograms" <= 9007199254740991);`);
    this.addSql(`alter table "issuance" add constraint "issuance_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "issuance" add constraint "issuance_apart" exclude using gist ("subProject" with =, int8range("firstDay", ("firstDay" + "days")) with &&);`);
    this.addSql(`alter table "issuance" add constraint "issuance_state_check" check ("state" in ('draft', 'submitted', 'verified', 'publicNotice', 'issued', 'refused'));`);

    this.addSql(`alter table "monitoringReport" add constraint "monitoringReport_issuance_foreign" foreign key ("issuance") references "issuance" ("id");`);
    this.addSql(`alter table "monitoringReport" add constraint "monitoringReport_round_whole" check ("round" >= 0 and "round" <= 9007199254740991);`);
    this.addSql(`alter table "monitoringReport" add constraint "monitoringReport_reductionsKilograms_whole" check ("reductionsKilograms" >= 0 and "reductionsKilograms" <= 9007199254740991);`);
    this.addSql(`create or replace function "monitoringReport_monitoringReport_immutable_fn"() returns trigger as \$\$ begin raise exception 'monitoringReport_immutable'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "monitoringReport_immutable" BEFORE UPDATE OR DELETE on "monitoringReport" for each ROW execute function "monitoringReport_monitoringReport_immutable_fn"();`);

    this.addSql(`alter table "trade" add constraint "trade_offer_foreign" foreign key ("offer") references "offer" ("id");`);
    this.addSql(`alter table "trade" add constraint "trade_block_foreign" foreign key ("block") references "block" ("id");`);
    this.addSql(`alter table "trade" add constraint "trade_seller_foreign" foreign key ("seller") references "organization" ("id");`);
    this.addSql(`alter table "trade" add constraint "trade_buyer_foreign" foreign key ("buyer") references "organization" ("id");`);
    this.addSql(`alter table "trade" add constraint "trade_vintage_whole" check ("vintage" >= 0 and "vintage" <= 9007199254740991);`);
    this.addSql(`alter table "trade" add constraint "trade_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "trade" add constraint "trade_priceFen_whole" check ("priceFen" >= 0 and "priceFen" <= 9007199254740991);`);
    this.addSql(`alter table "trade" add constraint "trade_state_check" check ("state" in ('ordered', 'confirmed', 'declined', 'withdrawn', 'lapsed'));`);

    this.addSql(`alter table "transfer" add constraint "transfer_giver_foreign" foreign key ("giver") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "transfer" add constraint "transfer_taker_foreign" foreign key ("taker") references "organization" ("id");`);
    this.addSql(`alter table "transfer" add constraint "transfer_first_whole" check ("first" >= 0 and "first" <= 9007199254740991);`);
    this.addSql(`alter table "transfer" add constraint "transfer_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "transfer" add constraint "transfer_kind_check" check ("kind" in ('issue', 'setAside', 'offer', 'transfer', 'returnOffer', 'donate', 'free', 'reserve', 'release', 'retire', 'cancel', 'draw'));`);
    this.addSql(`alter table "transfer" add constraint "transfer_purpose_check" check ("purpose" in ('eventNeutrality', 'ownOperation', 'ecologicalDamageCompensation', 'publicGood'));`);
    this.addSql(`create or replace function "transfer_transfer_immutable_fn"() returns trigger as \$\$ begin raise exception 'transfer_immutable'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "transfer_immutable" BEFORE UPDATE OR DELETE on "transfer" for each ROW execute function "transfer_transfer_immutable_fn"();`);
  }

}
