import { Migration } from '@mikro-orm/migrations';
import { heldIdentities, identityKeys, rekeyed, type Row } from '../identity-keys.ts';

export class OneClaim extends Migration {

  override name = '2026-12-03-one-claim';

  override async up(): Promise<void> {
    for (const { id, key } of identityKeys((await this.execute(heldIdentities('`'))) as Row[]))
      await this.execute(rekeyed('`'), [key, `sink ${key}`, id]);
    this.addSql(`alter table \`organization\` add column \`identifiedBy\` text check (\`identifiedBy\` in ('usccUnchecked', 'businessRegistration', 'foreignRegister', 'internationalBody', 'naturalPerson')) null;`);
    this.addSql(`alter table \`organization\` add column \`country\` text null;`);
    this.addSql(`alter table \`organization\` add column \`identifierProof\` text null;`);

    this.addSql(`alter table \`inventoryLine\` add column \`certificates\` json null;`);
  }

}
