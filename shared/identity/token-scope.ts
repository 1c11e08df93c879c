/** What a token may do beside reading: some mutations, and files for records of some types. */
export interface TokenScope {
  readonly mutations: readonly string[];
  readonly files: readonly string[];
}

/**
 * The scopes of API tokens. A machine prepares what people then submit: no scope holds a mutation that submits, decides,
 * moves credits or changes an account.
 */
export const tokenScopes = {
  read: { mutations: [], files: [] },
  monitoring: { mutations: ["draftIssuance", "editIssuance"], files: ["issuance"] },
  inventory: {
    mutations: ["addInventoryLine", "addInventoryLines", "importInventorySheet", "removeInventoryLine"],
    files: ["event"],
  },
} as const satisfies Record<string, TokenScope>;

export type TokenScopeName = keyof typeof tokenScopes;
export const tokenScopeNames = Object.keys(tokenScopes) as TokenScopeName[];

/** For how many days a token counts at most, and how many of one person's count at a time. */
export const [tokenDaysMost, tokensMost] = [366, 20];
/** How long its name may be. */
export const tokenNameMost = 100;
