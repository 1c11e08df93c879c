/** Why a request of this page is not answered: nobody is signed in any more, or somebody else is. */
export type Lapse = "sessionEnded" | "anotherPerson";
export const isLapse = (reason: unknown): reason is Lapse => reason === "sessionEnded" || reason === "anotherPerson";

/** Who this page belongs to: whoever signed in on it, or `anyone`. */
let owner = "anyone";
/** Says whose page this is from now on. */
export const belongTo = (person: string | undefined): void => {
  owner = person ?? "anyone";
};
/** Whose page this is. */
export const ownerOfPage = (): string => owner;
/** What each request says of it: what was begun as one person is never done as another. */
export const ownerHeader = (): Readonly<Record<string, string>> => ({ "tanhui-signed-in": owner });

/** Lets the owner sign in again: true when that was done. */
type Prompt = (lapse: Lapse) => Promise<boolean>;
let prompt: Prompt = () => Promise.resolve(false);
export const promptBy = (how: Prompt): void => {
  prompt = how;
};

let again: Promise<boolean> | undefined;
/** Asks for the sign-in once, however many requests wait for it. */
export const signedInAgain = (lapse: Lapse): Promise<boolean> =>
  (again ??= prompt(lapse).finally(() => {
    again = undefined;
  }));
