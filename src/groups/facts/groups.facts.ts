import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';
import type { GroupSubject } from './groups.subjects.js';

/** Who is told of a group: the side a membership is of, who runs the group, whoever sees it from inside, or who decides on conflicts or keeps the money. */
export type GroupPart = 'own' | 'runners' | 'inside' | 'ethics' | 'treasurer';

/** What is told of what happens in a group, in words that name neither the group nor the case. How a member left is not in them. */
export interface GroupTold {
  readonly to: GroupPart;
  readonly about: GroupSubject;
  readonly title: Bilingual;
  /** The status to which the membership must have moved, where it is told of that move alone. */
  readonly movedTo?: string;
  /** Told of those instead that were approved before, where the group now has its first members and they come late. */
  readonly of?: 'latecomers';
}

const buyInDue = { en: 'A buy-in is due', zh: '有入组费待收取入账' };

const tell = (to: GroupPart, about: GroupSubject, en: string, zh: string): GroupTold => ({
  to,
  about,
  title: { en, zh },
});

const certificateOverdue = [
  'A certificate of return or destruction is overdue',
  '退还或销毁证明逾期未出具',
] as const;

/** The facts of joint-defence groups. */
export const groupsFacts: FactTable<GroupTold> = {
  'group.opened': fact('Group opened', '联合应诉组设立'),
  'group.terminated': fact('Agreement of a group terminated', '联合应诉协议终止'),
  'group.closed': fact('Group closed', '联合应诉组终结'),
  'agreement.drafted': fact('Agreement drafted', '协议文本起草'),
  'agreement.circulated': fact(
    'Agreement circulated',
    '协议文本分发',
    tell('own', 'agreement', 'An agreement is to be signed', '协议待签署'),
  ),
  'agreement.dropped': fact('Agreement dropped', '协议文本放弃'),
  'agreement.signed': fact('Agreement signed', '协议签署'),
  'agreement.effective': fact('Agreement in force', '协议生效'),
  'membership.invited': fact(
    'Member invited to a group',
    '成员受邀入组',
    tell('own', 'invitation', 'A group waits for your answer', '有应诉组待您方答复'),
  ),
  'membership.moved': fact(
    'Step towards membership',
    '入组手续推进',
    {
      ...tell('ethics', 'clearance', 'A member is to be cleared of conflicts', '有成员待利益冲突审查'),
      movedTo: 'conflict_clearing',
    },
    { to: 'treasurer', about: 'buy_in', title: buyInDue, movedTo: 'approved' },
  ),
  'membership.active': fact(
    'Membership active',
    '成员资格生效',
    tell('own', 'membership', 'Your membership of a group is in force', '您方的组内成员资格已生效'),
    { to: 'treasurer', about: 'buy_in', title: buyInDue, of: 'latecomers' },
  ),
  'membership.suspended': fact(
    'Membership suspended',
    '成员资格中止',
    tell('own', 'membership', 'Your membership of a group is suspended', '您方的组内成员资格已中止'),
    tell('ethics', 'review', 'A membership is to be reviewed', '有成员资格待复核'),
  ),
  'membership.reinstated': fact(
    'Membership reinstated',
    '成员资格恢复',
    tell('own', 'membership', 'Your membership of a group is in force again', '您方的组内成员资格已恢复'),
  ),
  'membership.left': fact(
    'Member left a group',
    '成员退出应诉组',
    tell('own', 'membership', 'A certificate of return or destruction is asked for', '应出具退还或销毁证明'),
    tell('inside', 'departure', 'A member left a group', '有成员退出应诉组'),
  ),
  'membership.wound_up': fact('Membership wound up', '成员资格清算'),
  'membership.counsel_named': fact('Outside counsel named', '组内外部律师指定'),
  'membership.counsel_ended': fact('Outside counsel removed', '组内外部律师解除指定'),
  'membership.conflict_entered': fact('Conflict entered', '利益冲突登记'),
  'membership.conflict_resolved': fact('Conflict resolved', '利益冲突处理'),
  'membership.buy_in_posted': fact('Buy-in paid', '入组费到账'),
  'membership.buy_in_free': fact('No buy-in to pay', '无须缴纳入组费'),
  'certificate.given': fact('Certificate given', '退还或销毁证明出具'),
  'certificate.near': fact(
    'Certificate nearly due',
    '证明期限临近',
    tell(
      'own',
      'membership',
      'A certificate of return or destruction is due soon',
      '出具退还或销毁证明的期限临近',
    ),
  ),
  'certificate.overdue': fact(
    'Certificate overdue',
    '证明逾期',
    tell('own', 'membership', ...certificateOverdue),
    tell('runners', 'certificate', ...certificateOverdue),
  ),
  'certificate.due': fact(
    'Certificate due today',
    '证明今日到期',
    tell(
      'own',
      'membership',
      'A certificate of return or destruction is due today',
      '退还或销毁证明应于今日出具',
    ),
  ),
  'office.proposed': fact(
    'Office proposed',
    '组内任职提议',
    tell('own', 'proposal', 'Your consent to an office of a group is asked', '组内任职待贵方同意'),
  ),
  'office.answered': fact('Office answered', '组内任职答复'),
  'office.declined': fact('Office declined', '组内任职未获同意'),
  'office.withdrawn': fact('Proposal of an office taken back', '组内任职提议撤回'),
  'office.given': fact(
    'Office given',
    '组内任职',
    tell('own', 'office', 'An office of a group was given', '应诉组有人就任'),
  ),
  'office.ended': fact(
    'Office ended',
    '组内任职结束',
    tell('own', 'office', 'An office of a group has ended', '应诉组有人卸任'),
  ),
  'admission.proposed': fact(
    'Admission proposed',
    '新成员入组征询',
    tell('own', 'proposal', 'Your consent to a new member of a group is asked', '新成员入组待贵方同意'),
  ),
  'admission.answered': fact('Admission answered', '新成员入组答复'),
  'admission.agreed': fact('Admission consented to', '新成员入组获同意'),
  'admission.declined': fact('Admission declined', '新成员入组未获同意'),
  'admission.withdrawn': fact('Request for admission withdrawn', '新成员入组征询撤回'),
  'history.proposed': fact(
    'Reading of earlier papers proposed',
    '新成员阅读既往材料征询',
    tell(
      'own',
      'proposal',
      'Your consent is asked to a new member reading what was shared before',
      '新成员阅读既往材料待贵方同意',
    ),
  ),
  'history.answered': fact('Reading of earlier papers answered', '新成员阅读既往材料答复'),
  'history.agreed': fact('Reading of earlier papers consented to', '新成员阅读既往材料获同意'),
  'history.declined': fact('Reading of earlier papers declined', '新成员阅读既往材料未获同意'),
  'history.withdrawn': fact('Request to read earlier papers withdrawn', '新成员阅读既往材料征询撤回'),
  'termination.proposed': fact(
    'End of the group proposed',
    '应诉组终止提议',
    tell('own', 'proposal', 'Your consent to the end of a group is asked', '应诉组终止待贵方同意'),
  ),
  'termination.answered': fact('End of the group answered', '应诉组终止答复'),
  'termination.declined': fact('End of the group declined', '应诉组终止未获同意'),
  'termination.withdrawn': fact('Proposal to end the group taken back', '应诉组终止提议撤回'),
  'issue.added': fact('Common issue added', '共同议题添加'),
};
