import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/exits/${id}`);

/** The facts of exit statements. That a dispute waits for a decision is told by the approvals. */
export const leavingFacts: FactTable<MoneyTold> = {
  'exit_statement.drafted': fact('Exit statement drawn up', '退出结算单编制'),
  'exit_statement.revised': fact('Draft of an exit statement changed', '退出结算单草稿修改'),
  'exit_statement.sent': fact(
    'Exit statement sent',
    '退出结算单送达',
    tell('own', 'An exit statement waits for your signature', '有退出结算单待您方确认'),
  ),
  'exit_statement.taken_back': fact('Exit statement taken back', '退出结算单退回草稿'),
  'exit_statement.countersigned': fact(
    'Exit statement countersigned',
    '退出结算单获确认',
    tell('keeper', 'An exit statement was countersigned', '有退出结算单获成员确认'),
  ),
  'exit_statement.disputed': fact(
    'Exit statement disputed',
    '退出结算单有争议',
    tell('keeper', 'An exit statement is disputed', '有退出结算单被提出异议'),
  ),
  'exit_statement.decision_proposed': fact('Decision on an exit statement proposed', '退出结算争议提请决定'),
  'exit_statement.decided': fact(
    'Exit statement decided',
    '退出结算争议决定',
    tell('own', 'Your exit statement was decided', '您方退出结算单的争议已决定'),
  ),
  'exit_statement.posted': fact('Exit statement posted', '退出结算单入账'),
  'exit_statement.settled': fact(
    'Exit statement settled',
    '退出结算单结清',
    tell('own', 'Your exit is settled', '您方退出结算已结清'),
  ),
  'exit_statement.withdrawn': fact('Exit statement withdrawn', '退出结算单撤回'),
};
