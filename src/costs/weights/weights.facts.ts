import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((_, groupId) => `/money/groups/${groupId}/weights`);

/** The facts of declarations, and that an escrow key was opened, which belongs to no case and is told to nobody. */
export const weightsFacts: FactTable<MoneyTold> = {
  'escrow.opened': fact('Escrow key opened', '托管密钥启用'),
  'weight.declared': fact(
    'Figure declared to the accountant',
    '向会计师申报数据',
    tell('accountant', 'A member declared a figure: it is to be attested', '有成员申报数据，待您核证'),
  ),
  'weight.attested': fact(
    'Declared figure attested',
    '申报数据获核证',
    tell('own', 'The accountant attested your declaration', '会计师已核证您方的申报'),
  ),
  'weight.returned': fact(
    'Declared figure returned',
    '申报数据被退回',
    tell('own', 'The accountant returned your declaration', '会计师退回了您方的申报'),
  ),
  'weight.withdrawn': fact('Declared figure withdrawn', '申报数据撤回'),
  'weight.replaced': fact('Declared figure replaced', '申报数据被替代'),
};
