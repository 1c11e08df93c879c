/**
 * Loaded before a server of a trial: fills the disk under its SQLite file and frees it again, as the trial tells it.
 * `pages`: no page is to be had any more, so that a statement fails. `commit`: the log in front of the file cannot be
 * written any more; SQLite then ends the transaction itself.
 */
import Database from "better-sqlite3";

const writers = new Set();
let commitFails = false;
const { prepare } = Database.prototype;
Database.prototype.prepare = function (text) {
  if (!this.readonly) writers.add(this);
  if (!commitFails || text !== "commit" || this.readonly) return prepare.call(this, text);
  return {
    reader: false,
    run: () => {
      prepare.call(this, "rollback").run();
      throw new Database.SqliteError("database or disk is full", "SQLITE_FULL");
    },
  };
};
process.on("message", ({ pages, commit }) => {
  // Below the present size it means the present size.
  for (const db of writers) if (db.open) db.pragma(`max_page_count = ${pages ? 1 : 1_073_741_823}`);
  commitFails = commit;
  process.send("done");
});
process.channel.unref();
