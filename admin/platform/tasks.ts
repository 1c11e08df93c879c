/** What waits for the reader, by deadline. */
export interface Task { readonly type: string; readonly id: string; readonly titleZh: string; readonly titleEn?: string; readonly state: string; readonly action: string; readonly dueOn?: string; readonly beganOn?: string; readonly region?: string; readonly clause?: string }
export const useTasks = (): { data: readonly Task[]; error: unknown; refetch: () => Promise<void> } => ({ data: [], error: undefined, refetch: async () => {} });
