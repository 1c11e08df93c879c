import { tasks } from "./documents.ts";
import { useAsk } from "../platform/use-ask.ts";

/** The reader's tasks, by deadline. */
export const useTasks = () => {
  const { data, ...state } = useAsk(tasks, {});
  return { ...state, data: data?.tasks };
};
