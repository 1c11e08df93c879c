import type { Messages } from '../platform/text.ts';

export const offsetMessages = {
  'ForeignUnit.one': ['其他登记系统减排量', 'Unit of another registry'],
  'ForeignUnit.many': ['外部减排量', 'Units of other registries'],
  'ForeignUnit.begin': ['报送外部减排量', 'Report units'],
  'ForeignUnit.empty': ['还没有外部减排量', 'No units yet'],
  'Allocation.one': ['抵消匹配', 'Allocation'],
  'Allocation.many': ['抵消匹配', 'Allocations'],
  'Admission.one': ['入队项目', 'Admission'],
  'Admission.many': ['入队项目', 'Admissions'],
} as const satisfies Messages;
