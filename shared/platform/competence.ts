/**
 * In what capacity someone acts on a record. A lifecycle names these and never an organization; which kind of party holds one,
 * in which act, is the region's policy pack to say.
 */
export const competences = [
  "applicant",
  "acceptor",
  "checker",
  "consulted",
  "adviser",
  "validator",
  "verifier",
  "evaluator",
  "inspector",
  "decider",
  "sealer",
  "publisher",
  "holder",
  "seller",
  "administrator",
] as const;
export type Competence = (typeof competences)[number];

/** How binding a rule is. Only `must` (应) blocks; the others advise, warn and are recorded. */
export const modalities = ["must", "inPrinciple", "may", "encouraged", "recommended"] as const;
export type Modality = (typeof modalities)[number];

/** What kind of paper a rule stands in. None of the five documents is a law. */
export const instrumentStatuses = ["issued", "draft", "notes", "platformDefault"] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

/** The clause cited where no document says a thing. */
export const platformDefault = "platform default";
