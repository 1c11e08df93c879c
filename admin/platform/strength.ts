import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs as graphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { pinyin } from "pinyin-pro";
import { judgeWith } from "../../shared/identity/strength.ts";

/** How strong a password is, as the server will judge it. A chunk of its own: the lists have a megabyte. */
export const strengthOf = judgeWith({
  estimatorOf: (own) =>
    new ZxcvbnFactory({ dictionary: { ...common, ...english, own: [...own] }, graphs, l33tMaxSubstitutions: 20 }),
  syllablesOf: (word) => pinyin(word, { toneType: "none", type: "array", v: true }),
});
