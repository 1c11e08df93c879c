/** Draws the map of the modules from the boundary checker's own output: `npm run map` writes docs/map.md. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const cruise = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "server", "shared", "admin"];
const text = execFileSync("node_modules/.bin/depcruise", cruise, { encoding: "utf8", maxBuffer: 2 ** 28 });
const { modules } = JSON.parse(text);

/** The folder of `side` in which a file lies; null for files beside the folders. */
const roomOf = (side, file) => (file.startsWith(`${side}/`) ? (file.split("/").slice(0, -1)[1] ?? null) : null);

/** The rooms of one side with the number of their files, and which rooms each imports. */
function slopeOf(side) {
  const rooms = new Map();
  for (const { source, dependencies } of modules) {
    const room = roomOf(side, source);
    if (room === null) continue;
    const it = rooms.get(room) ?? { files: 0, below: new Set() };
    rooms.set(room, it);
    it.files++;
    for (const { resolved } of dependencies) {
      const other = roomOf(side, resolved);
      if (other !== null && other !== room) it.below.add(other);
    }
  }
  return rooms;
}

/** All that `room` stands on, directly or through others. */
function ground(rooms, room, seen = new Set()) {
  for (const below of rooms.get(room)?.below ?? []) {
    if (seen.has(below)) continue;
    seen.add(below);
    ground(rooms, below, seen);
  }
  return seen;
}

/** An arrow to each room that is imported, those left out that another arrow implies. */
function arrows(rooms) {
  return [...rooms].flatMap(([room, { below }]) => {
    const implied = new Set([...below].flatMap((other) => [...ground(rooms, other)]));
    return [...below].filter((other) => !implied.has(other)).map((other) => `  ${room} --> ${other}`);
  });
}

function picture(side) {
  const rooms = slopeOf(side);
  const boxes = [...rooms].map(([room, { files }]) => `  ${room}["${room} · ${files}"]`);
  return ["```mermaid", "flowchart TD", ...boxes.toSorted(), ...arrows(rooms).toSorted(), "```"].join("\n");
}

writeFileSync(
  "docs/map.md",
  `# Map

Drawn by \`npm run map\` from the boundary checker's own output. A box is a folder with the number of its files; an arrow
leads to a folder that it imports, unless another way leads there already.

## The server

${picture("server")}

## The console

${picture("admin")}
`,
);
