import type { Bilingual } from '../../base/language.ts';
import type { MessageId } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Family, Task, TasksBy } from './task-kinds.ts';
import { tasksByEntries } from './tasks-by-entries.ts';
import { tasksByFiles } from './tasks-by-files.ts';

// The compiler asks for every family, and for every message of a family that isn't all one task.
const TABLE: TasksBy<Family> = { ...tasksByEntries, ...tasksByFiles };

/** Which kind of work a message asks for. */
export function taskOf(id: MessageId): Task {
  const dot = id.indexOf('.');
  const family: Task | Readonly<Record<string, Task>> = TABLE[id.slice(0, dot) as Family];
  // Total by its type.
  return typeof family === 'string' ? family : (family[id.slice(dot + 1)] as Task);
}

/** The same of a finding: what would be edited in a document is filled in anew where it stands in the manifest. */
export function taskFor({ message, subject }: Pick<Finding, 'message' | 'subject'>): Task {
  const task = taskOf(message.id);
  return task === 'edit' && subject === undefined ? 'fill' : task;
}

/** What a kind of work is called, and in one line what it is. */
export interface TaskWords {
  readonly name: Bilingual;
  readonly what: Bilingual;
}

export const TASK_WORDS: Readonly<Record<Task, TaskWords>> = {
  seal: {
    name: { zh: '盖章', en: 'Seal' },
    what: { zh: '盖好章再扫描，换掉原来的文件', en: 'have it sealed, scan it and put the scan in its place' },
  },
  translate: {
    name: { zh: '翻译', en: 'Translate' },
    what: { zh: '补上缺的一种语言，核对两种语言', en: 'add the language that is missing, compare the two' },
  },
  supply: {
    name: { zh: '补材料', en: 'Supply' },
    what: { zh: '补齐缺少的材料和证明', en: 'find the material or proof that is missing' },
  },
  edit: {
    name: { zh: '改文稿', en: 'Edit' },
    what: { zh: '修改文件里的内容或版式', en: 'change what a document says or how it is laid out' },
  },
  remake: {
    name: { zh: '换文件', en: 'Replace' },
    what: { zh: '重新导出、扫描或转换，换掉原来的文件', en: 'export, scan or convert the file again' },
  },
  compress: {
    name: { zh: '压缩', en: 'Compress' },
    what: { zh: '把文件变小，或者减少份数', en: 'make files smaller or fewer' },
  },
  rename: {
    name: { zh: '改名', en: 'Rename' },
    what: { zh: '改文件名或路径', en: 'change the name or path of a file' },
  },
  fill: {
    name: { zh: '填写', en: 'Fill in' },
    what: { zh: '填写或改正申报清单', en: 'fill in or correct the manifest' },
  },
  confirm: {
    name: { zh: '确认', en: 'Confirm' },
    what: { zh: '由负责人核对后确认', en: 'someone responsible looks and confirms' },
  },
  send: {
    name: { zh: '报送', en: 'Send' },
    what: { zh: '在规定的时间、按规定的方式送出', en: 'hand in, at the time and in the way that the call says' },
  },
  rules: {
    name: { zh: '改规则', en: 'Mend rules' },
    what: { zh: '由编写规则包的人处理', en: 'for whoever keeps the rules of the call' },
  },
};
