import { fact, type FactTable } from '../platform/index.js';

/** The facts of lists as people set them up; of a view somebody else withdraws its maker is told. */
export const overviewFacts: FactTable<'maker'> = {
  'view.kept': fact('View of a list saved', '列表视图保存'),
  'view.changed': fact('View of a list changed', '列表视图修改'),
  'view.withdrawn': fact('View of a list withdrawn', '列表视图撤回', 'maker'),
};
