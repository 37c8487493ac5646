import type { Bilingual } from '../kernel/index.js';
import { fact, type FactTable } from '../platform/index.js';

/** What is told of a note to the people the fact names, as far as they may read it. */
export interface NoteTold {
  readonly title: Bilingual;
}

/** The facts of notes and tasks. They belong to no case's record, which would tell of notes its readers may not read. */
export const notesFacts: FactTable<NoteTold> = {
  'note.written': fact('Note written', '备注撰写'),
  'note.revised': fact('Note revised', '备注修改'),
  'note.withdrawn': fact('Note withdrawn', '备注撤回'),
  'note.mentioned': fact('Somebody mentioned in a note', '备注提及人员', {
    title: { en: 'You were mentioned in a note', zh: '有备注提及您' },
  }),
  'task.given': fact('Task given', '任务交办', {
    title: { en: 'A task was given to you', zh: '有任务待您办理' },
  }),
  'task.revised': fact('Task revised', '任务修改'),
  'task.done': fact('Task done', '任务完成'),
  'task.reopened': fact('Task reopened', '任务重新打开'),
  'task.withdrawn': fact('Task withdrawn', '任务撤回'),
};
