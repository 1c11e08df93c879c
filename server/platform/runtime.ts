/** Loaded before all else: what is written for a newer Node ends with a word, not with a crash in a native module. */
const [major] = process.versions.node.split(".").map(Number);
if (major! < 24) {
  process.stderr.write(
    `Tanhui runs on Node 24, which its scripts bring along (npm run, npx); this is Node ${process.versions.node}\n`,
  );
  process.exit(1);
}
