/** Loaded first: an older Node ends with a message instead of a crash in a native module. */
const [major] = process.versions.node.split(".").map(Number);
if (major! < 24) {
  process.stderr.write(
    `Tanhui needs Node 24, which its npm scripts provide (npm run, npx); this is Node ${process.versions.node}\n`,
  );
  process.exit(1);
}
