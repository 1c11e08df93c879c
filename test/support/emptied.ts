import pg from "pg";

/** Everything of a schema that a statement of its language could have changed. */
const digest = `
  select md5(string_agg(part, ',' order by part)) as of from (
    select concat_ws(' ', oid, relname, relkind) as part from pg_class where relnamespace = 'public'::regnamespace
    union all select concat_ws(' ', attrelid, attname, atttypid, attnotnull, attisdropped) from pg_attribute
    union all select concat_ws(' ', oid, tgname, tgenabled) from pg_trigger
    union all select concat_ws(' ', oid, conname, convalidated) from pg_constraint
    union all select concat_ws(' ', oid, proname, md5(prosrc)) from pg_proc where pronamespace = 'public'::regnamespace
    union all select concat_ws(' ', setdatabase, setconfig) from pg_db_role_setting
  ) as parts`;

const disconnected = `
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;

/** No trigger and no reference is asked. What is small is deleted, since a truncated table is new files; what is large is truncated. */
const emptied = `do $$ declare one regclass; begin
  set local session_replication_role = replica;
  for one in select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'mikro_orm_migrations'
  loop
    if pg_relation_size(one) > 65536 then execute format('truncate %s cascade', one);
    elsif pg_relation_size(one) > 0 then execute format('delete from %s', one);
    end if;
  end loop;
  for one in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      and relname not like 'mikro_orm_migrations%'
  loop execute format('alter sequence %s restart', one);
  end loop;
end $$`;

/** What the schema of the database at `url` is like, for `empty` to compare. */
export const schemaAt = (url: string): Promise<string> => on(url, schemaOn);

const schemaOn = async (client: pg.Client): Promise<string> => (await client.query(digest)).rows[0].of;

/**
 * Empties the database at `url` as it was when it was migrated, which costs a tenth of another copy.
 * @returns whether it can be had again: not when its schema is other than `schema`.
 */
export const empty = (url: string, schema: string): Promise<boolean> =>
  on(url, async (client) => {
    await client.query(disconnected);
    await client.query(emptied);
    return (await schemaOn(client)) === schema;
  });

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
