import { Migration } from '@mikro-orm/migrations';

export class BeneficiaryConsents extends Migration {

  override name = '2026-12-14-beneficiary-consents';

  override up(): void | Promise<void> {
    this.addSql(`create table "beneficiaryConsent" ("id" text not null, "transfer" text not null, "holder" text not null, "beneficiary" text not null, "serials" text not null, "kilograms" bigint not null, "purpose" text not null, "statement" text not null, "region" text not null, "at" timestamptz(3) not null, "dueOn" date null, "state" text not null default 'asked', primary key ("id"));`);
    this.addSql(`create index "beneficiaryConsent_transfer_id_index" on "beneficiaryConsent" ("transfer", "id");`);
    this.addSql(`create index "beneficiaryConsent_holder_id_index" on "beneficiaryConsent" ("holder", "id");`);
    this.addSql(`create index "beneficiaryConsent_beneficiary_id_index" on "beneficiaryConsent" ("beneficiary", "id");`);
    this.addSql(`create index "beneficiaryConsent_kilograms_id_index" on "beneficiaryConsent" ("kilograms", "id");`);
    this.addSql(`create index "beneficiaryConsent_region_id_index" on "beneficiaryConsent" ("region", "id");`);
    this.addSql(`create index "beneficiaryConsent_at_id_index" on "beneficiaryConsent" ("at", "id");`);
    this.addSql(`create index "beneficiaryConsent_dueOn_id_index" on "beneficiaryConsent" ("dueOn", "id");`);
    this.addSql(`create index "beneficiaryConsent_state_id_index" on "beneficiaryConsent" ("state", "id");`);

    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_transfer_foreign" foreign key ("transfer") references "transfer" ("id");`);
    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_holder_foreign" foreign key ("holder") references "organization" ("id");`);
    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_beneficiary_foreign" foreign key ("beneficiary") references "organization" ("id");`);
    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_kilograms_whole" check ("kilograms" >= 0 and "kilograms" <= 9007199254740991);`);
    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_purpose_check" check ("purpose" in ('eventNeutrality', 'ownOperation', 'ecologicalDamageCompensation', 'publicGood'));`);
    this.addSql(`alter table "beneficiaryConsent" add constraint "beneficiaryConsent_state_check" check ("state" in ('asked', 'consented', 'declined'));`);
  }

}
