import { tasks } from "./documents.ts";
import { useAsk } from "../platform/use-ask.ts";

/** What waits for the reader, by deadline. */
export const useTasks = () => {
  const { data, ...state } = useAsk(tasks, {});
  return { ...state, data: data?.tasks };
};
