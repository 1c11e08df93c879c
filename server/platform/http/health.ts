import type { Respond } from "./router.ts";

/** `GET /health`: whether the platform answers and its database can be read. */
export const health: Respond = async ({ response, context }) => {
  const { store } = await context();
  await store.reading.selectFrom("treeHead").select("size").limit(1).execute();
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"ok":true}');
};
