import { dictionary } from '../../i18n/words';

export const noteWords = dictionary({
  write: { zh: '写备注', en: 'Write a note' },
  give: { zh: '交办任务', en: 'Give a task' },
  readers: { zh: '可见范围', en: 'Who reads it' },
  readersHint: {
    zh: '保存后可见范围不可更改。范围以外的人不会得知其存在。',
    en: 'This cannot be changed later. Nobody else learns that it is there.',
  },
  firmAlone: { zh: (name: string) => `仅${name}及其律师`, en: (name: string) => `${name} and its counsel` },
  text: { zh: '内容', en: 'Text' },
  mentionHint: {
    zh: '输入 @ 可提及有权阅读者，其将收到通知。',
    en: 'Write @ to name somebody who may read it: they are told.',
  },
  task: { zh: '任务', en: 'Task' },
  whatToDo: { zh: '办理事项', en: 'What is to be done' },
  holder: { zh: '承办人', en: 'For' },
  dueOn: { zh: '完成日期', en: 'By' },
  openTasks: { zh: '待办任务', en: 'Open tasks' },
  tasks: { zh: '全部任务', en: 'All tasks' },
  onlyNotes: { zh: '仅备注', en: 'Notes alone' },
  empty: { zh: '尚无备注或任务', en: 'No notes or tasks yet' },
  emptyHint: {
    zh: '备注只对所选范围可见；任务会出现在承办人的今日工作中。',
    en: 'A note is seen by the readers you choose; a task is on the Today of whoever is to do it.',
  },
  taskFor: { zh: (who: string) => `由${who}承办`, en: (who: string) => `for ${who}` },
  otherSide: { zh: '其他方人员', en: 'somebody of another side' },
  until: { zh: (day: string) => `须于 ${day} 前完成`, en: (day: string) => `by ${day}` },
  doneBy: {
    zh: (who: string, at: string) => `${who} 于 ${at} 完成`,
    en: (who: string, at: string) => `done by ${who}, ${at}`,
  },
  withdrawnBy: {
    zh: (who: string, at: string, why: string) => `${who} 于 ${at} 撤回：${why}`,
    en: (who: string, at: string, why: string) => `withdrawn by ${who}, ${at}: ${why}`,
  },
  earlier: {
    zh: (n: number) => `修改过 ${n} 次`,
    en: (n: number) => (n === 1 ? 'Revised once' : `Revised ${n} times`),
  },
  saidUntil: { zh: (at: string) => `${at} 以前的内容`, en: (at: string) => `What it said until ${at}` },
  revise: { zh: '修改', en: 'Revise' },
  withdrawHint: {
    zh: '撤回后，除撰写人外，他人不能再阅读其内容；撤回理由仍可见。',
    en: 'Its words are then read by nobody but whoever wrote it; that it was withdrawn, and why, stays.',
  },
  opened: { zh: '所打开的条目', en: 'What you opened' },
  allOfThem: { zh: '本案的备注与任务', en: 'Notes and tasks of this case' },
});
