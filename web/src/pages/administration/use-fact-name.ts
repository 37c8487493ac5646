import { dictionary } from '../../i18n/words';
import { factWords, isKnownFact } from '../case/fact-words';
import { useWords } from '../../i18n/language';

const recordWords = dictionary({
  'alliance.founded': { zh: '联盟设立', en: 'Alliance founded' },
  'member.listed': { zh: '成员单位登记', en: 'Firm listed' },
  'member.changed': { zh: '成员单位信息修改', en: 'Firm changed' },
  'member.joined': { zh: '成员加入', en: 'Firm joined' },
  'member.left': { zh: '成员退出', en: 'Firm left' },
  'person.invited': { zh: '人员邀请', en: 'Person invited' },
  'nomination.made': { zh: '角色提名', en: 'Role proposed' },
  'nomination.confirmed': { zh: '角色提名确认', en: 'Proposed role confirmed' },
  'nomination.refused': { zh: '角色提名未获同意', en: 'Proposed role refused' },
  'nomination.withdrawn': { zh: '提名或邀请撤回', en: 'Proposed role taken back' },
  'invitation.accepted': { zh: '邀请接受', en: 'Invitation accepted' },
  'invitation.declined': { zh: '邀请谢绝', en: 'Invitation declined' },
  'person.disabled': { zh: '账户停用', en: 'Person disabled' },
  'person.enabled': { zh: '账户恢复', en: 'Person enabled' },
  'appointment.made': { zh: '角色授予', en: 'Role given' },
  'appointment.ended': { zh: '角色终止', en: 'Role ended' },
  'token.made': { zh: '访问令牌生成', en: 'Access token made' },
  'token.revoked': { zh: '访问令牌撤销', en: 'Access token revoked' },
  'calendar_feed.made': { zh: '日历订阅生成', en: 'Calendar feed made' },
  'calendar_feed.revoked': { zh: '日历订阅撤销', en: 'Calendar feed revoked' },
  'checkpoint.made': { zh: '审计链检查点生成', en: 'Checkpoint made' },
  'work.retried': { zh: '任务重试', en: 'Work retried' },
  'parked_case.settled': { zh: '同号案件处理', en: 'Case with the number of another settled' },
});

const isOfRecord = (type: string): type is keyof typeof recordWords => Object.hasOwn(recordWords, type);

/** The name of a fact of the record, of a case or of the alliance; nothing for one that has none here. */
export function useFactName(): (type: string) => string | undefined {
  const ofCase = useWords(factWords);
  const ofRecord = useWords(recordWords);
  return (type) => (isKnownFact(type) ? ofCase[type] : isOfRecord(type) ? ofRecord[type] : undefined);
}
