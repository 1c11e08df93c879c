import type { Kysely } from 'kysely';
import { platformDefault } from '../../shared/competence.ts';
import { issuedStates } from '../../shared/confirmation.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Handler } from '../platform/server.ts';
import type { Store } from '../platform/store.ts';
import type { Certificate } from './certificate.entity.ts';
import { certificateFile } from './certificate-file.rules.ts';

/** `GET /certificates/<number>.json`: a certificate that was issued, for anybody, to be verified with `tanhui certificate verify`. */
export const certificateDownload = ({ reading }: Store): Handler => async (request, response, path) => {
  const number = /^\/certificates\/(\d{6}-C-\d{4}-\d{4,9})\.json$/.exec(path)?.[1];
  if (!number || request.method !== 'GET') return false;
  const found = await (reading as unknown as Kysely<{ certificate: Certificate }>).selectFrom('certificate').select(['payload', 'signature', 'keyId'])
    .where('number', '=', number).where('state', 'in', [...issuedStates]).executeTakeFirst();
  if (!found) throw new Refusal('NOT_FOUND', `no certificate bears ${number}`, { field: 'number', reason: 'notFound', clause: platformDefault });
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${number}.json"`, 'cache-control': 'no-store' });
  response.end(certificateFile({ payload: found.payload!, signature: found.signature!, keyId: found.keyId! }));
  return true;
};
