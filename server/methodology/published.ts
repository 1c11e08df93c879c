import type { Handler } from '../platform/server.ts';
import { documentSchema } from './structure.rules.ts';

/** The address at which the schema of documents is published. */
export const schemaPath = '/schemas/methodology-document.json';
const text = `${JSON.stringify(documentSchema, null, 1)}\n`;

/** Gives the JSON Schema of methodology documents to anyone, from any page. */
export const publishedSchema: Handler = async (_, response, path) => {
  if (path !== schemaPath) return false;
  response.writeHead(200, { 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  response.end(text);
  return true;
};
