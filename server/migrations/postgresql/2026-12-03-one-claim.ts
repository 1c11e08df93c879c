import { Migration } from '@mikro-orm/migrations';
import { heldIdentities, identityKeys, rekeyed, type Row } from '../identity-keys.ts';

export class OneClaim extends Migration {

  override name = '2026-12-03-one-claim';

  override async up(): Promise<void> {
    for (const { id, key } of identityKeys((await this.execute(heldIdentities('"'))) as Row[]))
      await this.execute(rekeyed('"'), [key, `sink ${key}`, id]);
    this.addSql(`alter table "organization" add "identifiedBy" text null, add "country" text null, add "identifierProof" text null;`);
    this.addSql(`alter table "organization" add constraint "organization_identifiedBy_check" check ("identifiedBy" in ('usccUnchecked', 'businessRegistration', 'foreignRegister', 'internationalBody', 'naturalPerson'));`);

    this.addSql(`alter table "inventoryLine" add "certificates" jsonb null;`);
  }

}
