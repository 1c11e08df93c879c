import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "palette.input": ["搜索页面、办理事项、人员和记录", "Search pages, actions, people and records"],
  "palette.results": ["搜索结果", "Results"],
  "palette.page": ["页面", "Pages"],
  "palette.task": ["待办事项", "To do"],
  "palette.begin": ["发起办理", "Begin"],
  "palette.person": ["人员", "People"],
  "palette.record": ["记录", "Records"],
  "palette.all": ["全部记录", "All records"],
  "palette.everywhere": ["在全部记录中搜索“{q}”", 'Search all records for "{q}"'],
  "palette.searching": ["正在搜索…", "Searching…"],
  "palette.failed": ["记录搜索未完成，请稍后再试。", "The records could not be searched. Try again later."],
  "palette.count": ["{n} 项结果", "{n} {n|result|results}"],
  "palette.none": ["未找到相关内容", "Nothing found"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
