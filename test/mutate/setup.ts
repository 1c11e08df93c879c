import { configureGlobal, readConfigureGlobal } from "fast-check";

/** Whether a property holds is all that counts: no smaller counterexample is looked for. */
configureGlobal({ ...readConfigureGlobal(), endOnFailure: true });
