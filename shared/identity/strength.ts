import { provinces } from "../region/region.ts";
import { guessableChinese, guessableEnglish } from "./guessable.ts";
import { strongFrom, type Chosen, type Strength, type Weakness } from "./password.ts";

/** What zxcvbn finds in a text. */
interface Found {
  readonly guessesLog10: number;
  readonly sequence: readonly { readonly pattern: string }[];
}
/** The libraries with which it is judged, in the server and in the console alike. */
export interface Tools {
  /** An estimator over the common and English lists, and these words. */
  estimatorOf(words: readonly string[]): { check(text: string, given: string[]): Found };
  /** The pinyin of Chinese, without tones, by syllables; an ü is a v. */
  syllablesOf(word: string): readonly string[];
}

/** What is estimated of a long password: its cost grows with the length, and what begins strong is strong. */
const estimated = 40;
/** Initials of fewer characters are in everything. */
const initialsLeast = 4;
const hanzi = /\p{Script=Han}/u;

/** Letters and digits alone: blanks and signs between words make nothing hard to guess. */
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Names as they may stand in a password: as they are, their words, and of Chinese its pinyin and the initials of that. */
function formsOf(names: readonly string[], { syllablesOf }: Tools): string[] {
  const spelt = (word: string): readonly string[] => {
    const syllables = syllablesOf(word);
    const spelling = syllables.join("");
    const initials = syllables.map(([first = ""]) => first).join("");
    // An ü is typed as v or as u.
    return [spelling, spelling.replaceAll("v", "u"), ...(initials.length < initialsLeast ? [] : [initials])];
  };
  const forms = names.flatMap((name) => {
    const plain = name.normalize("NFKC").toLowerCase();
    const words = [squeezed(plain), ...plain.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 1);
    return words.flatMap((word) => (hanzi.test(word) ? [word, ...spelt(word)] : [word]));
  });
  return [...new Set(forms)];
}

const placesOf = ({ nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string }) => [
  nameZh,
  nameZh.replace(/(省|市|特别行政区|(壮族|回族|维吾尔)?自治区)$/u, ""),
  nameEn,
];

/**
 * Judges how many guesses a password takes, by zxcvbn over the common and English lists, a list of our own, and the names
 * around it. One takes up to a second: a worker's work, or that of the person who types.
 */
export function judgeWith(tools: Tools): (chosen: Chosen) => Strength {
  const own = [...guessableEnglish, ...guessableChinese, ...[...provinces.values()].flatMap(placesOf)];
  const estimator = tools.estimatorOf(formsOf(own, tools));
  return ({ password, names }) => {
    const meant = [...password.normalize("NFKC")].slice(0, estimated).join("");
    const given = formsOf(names, tools);
    const found = [...new Set([meant, squeezed(meant)])].map((text) => estimator.check(text, given));
    const weakest = found.toSorted((a, b) => a.guessesLog10 - b.guessesLog10)[0]!;
    const guesses = Math.round(weakest.guessesLog10 * 10) / 10;
    return { guesses, weakness: guesses < strongFrom ? weaknessOf(weakest) : null };
  };
}

function weaknessOf({ sequence }: Found): Weakness {
  const isNamed = sequence.some((part) => "dictionaryName" in part && part.dictionaryName === "userInputs");
  if (isNamed) return "passwordNamed";
  return sequence.some(({ pattern }) => pattern === "repeat") ? "passwordRepeated" : "passwordGuessable";
}
