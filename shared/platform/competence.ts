/**
 * The competence in which someone acts on a record. Life cycles name these, never organizations; the region's policy
 * pack determines which kind of party holds one in which act.
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
  "confirmer",
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

/** The kind of document that contains a rule. None of the five documents is a law. */
export const instrumentStatuses = ["issued", "draft", "notes", "platformDefault"] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

/** The clause cited where no document contains a rule. */
export const platformDefault = "platform default";
