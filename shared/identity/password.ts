/** A password's length in characters. No composition rules: NIST SP 800-63B-4, 3.1.1.2. */
export const passwordShortest = 15;
export const passwordLongest = 256;
/** A password is strong from so many guesses on, as a power of ten: four unrelated words have about 12. */
export const strongFrom = 10;

/** Why a password is weak, as the reason of a refusal. */
export type Weakness = "passwordNamed" | "passwordRepeated" | "passwordGuessable";
/** How many guesses a password takes, as a power of ten, and why too few. */
export interface Strength {
  readonly guesses: number;
  readonly weakness: Weakness | null;
}
/** A password, and the names around it: of the person, the organization, the address. */
export interface Chosen {
  readonly password: string;
  readonly names: readonly string[];
}
