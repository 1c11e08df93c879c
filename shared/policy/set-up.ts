/**
 * What a province needs to work, in the order in which it is done: up to its first filed project, then what the
 * installation itself needs. Platform default.
 */
export const setUpTopics = [
  "policy",
  "seats",
  "requests",
  "committee",
  "bodies",
  "calendar",
  "factors",
  "methodologies",
  "projects",
  "mail",
  "secondFactor",
  "keys",
  "backups",
] as const;
export type SetUpTopic = (typeof setUpTopics)[number];

/**
 * How one of them stands: nothing can go on without what is `lacking`; what is `advised` can wait; of what is `unknown`
 * the platform cannot tell.
 */
export const setUpStandings = ["ready", "lacking", "advised", "unknown"] as const;
export type SetUpStanding = (typeof setUpStandings)[number];

/**
 * How a seat is held: by enough people; only in some cities; by one person or office where a second must confirm; or by
 * nobody.
 */
export const seatStandings = ["held", "someCities", "second", "empty"] as const;
export type SeatStanding = (typeof seatStandings)[number];
