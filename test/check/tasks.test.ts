import { expect, test } from 'vitest';
import { TASKS } from '../../src/check/status/task-kinds.ts';
import { TASK_WORDS, taskFor, taskOf } from '../../src/check/status/tasks.ts';
import { catalogue, type MessageId, message } from '../../src/findings/catalogue.ts';

test('every message asks for one kind of work, and every kind has its words', () => {
  const asked = (Object.keys(catalogue) as MessageId[]).map((id) => taskOf(id));
  expect(new Set(asked)).toEqual(new Set(TASKS));
  expect(Object.keys(TASK_WORDS)).toEqual([...TASKS]);
});

test('what would be edited in a document is filled in where it stands in the manifest', () => {
  const over = message('length.over', {
    label: { zh: '简介', en: 'Summary' },
    length: 3,
    limit: 2,
    unit: 'words',
    marks: true,
  } as never);
  expect(taskFor({ message: over })).toBe('fill');
  expect(taskFor({ message: over, subject: { file: 'a.docx' } })).toBe('edit');
});
