/** The levels that anything sent as JSON may have: what is documented has 32, and stands a few levels down in a request. */
export const jsonLevelsMost = 64;

/** How many levels of lists and objects a JSON text has, in one pass without recursion. */
export function levelsOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === "\\") i++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "[" || sign === "{") deepest = Math.max(deepest, ++depth);
    else if (sign === "]" || sign === "}") depth--;
  }
  return deepest;
}

/**
 * The value of a JSON text that somebody sent. Whatever walks through it afterwards may recurse.
 * @throws SyntaxError when it is not JSON, or has more than 64 levels.
 */
export function parseJson(text: string): unknown {
  if (levelsOf(text) > jsonLevelsMost) throw new SyntaxError(`JSON of more than ${jsonLevelsMost} levels`);
  return JSON.parse(text);
}
