import { type Life, reasonWord, type Refusal, refuse, staying } from '../../kernel/index.js';

/** Where a group stands. */
export type GroupStatus = 'forming' | 'effective' | 'terminated' | 'closed';

/** What is done in a group as a whole, and what happens to it. */
export type GroupAction =
  'draft' | 'invite' | 'appoint' | 'name_issue' | 'propose_end' | 'terminate' | 'take_effect' | 'close';

/** As what someone acts on a group: they run it, or are of the side of a member that takes part in it. */
export type GroupHand = 'runner' | 'member' | 'system';

/** What else decides about a group. */
export interface AroundGroup {
  readonly hands: readonly GroupHand[];
  /** Members whose consent its end takes. */
  readonly takingPart: number;
  readonly isTextOpen: boolean;
  readonly isEndProposed: boolean;
  readonly isMembershipOpen: boolean;
  /** What another module says against its close, such as that its money is not settled. */
  readonly againstClosing: Refusal | null;
}

/** The words of the life of a group. */
export interface GroupTerms {
  readonly status: GroupStatus;
  readonly action: GroupAction;
  readonly hand: GroupHand;
  readonly word: 'reason';
  readonly thing: { readonly status: GroupStatus };
  readonly around: AroundGroup;
}

const textOpen = refuse(
  'agreement.another_open',
  'Another text is still open. Let it take effect or drop it first.',
  '另有文本尚未完结，请先使其生效或放弃。',
);
const membersIn = refuse(
  'group.members_in',
  'Members take part in the group: propose that it ends, and they consent.',
  '仍有成员参与本组：请提议终止，由成员同意。',
);
const nobodyToAsk = refuse(
  'group.nobody_to_ask',
  'Fewer than two members take part in the group: who runs it ends it at once.',
  '参与本组的成员不足两名，可由管理人员直接终止。',
);
const endProposed = refuse(
  'group.end_proposed',
  'That the group ends is proposed already.',
  '已有终止本组的提议。',
);
const membersOpen = refuse(
  'group.members_open',
  'A membership is still open. Each must be closed first, with its certificate.',
  '尚有组员资格未终结，请先逐一终结并取得证明。',
);

/** What is done in a group that has not ended, and leaves it as it is. */
const works = ['draft', 'invite', 'appoint', 'name_issue', 'propose_end'] as const;

/** The life of a group. One that is still forming ends as well: it is given up. While two members or more take part, they are asked. */
export const groupLife: Life<GroupTerms> = {
  of: 'group',
  noun: { en: 'group', zh: '应诉组' },
  statusOf: ({ status }) => status,
  statuses: {
    forming: { en: 'forming', zh: '组建中' },
    effective: { en: 'in force', zh: '有效' },
    terminated: { en: 'terminated', zh: '已终止' },
    closed: { en: 'closed', zh: '已终结' },
  },
  moves: {
    forming: {
      ...staying('forming', ...works),
      take_effect: 'effective',
      terminate: 'terminated',
    },
    effective: {
      ...staying('effective', ...works),
      terminate: 'terminated',
    },
    terminated: { close: 'closed' },
    closed: {},
  },
  hands: {
    runner: { en: 'a coordinator or the liaison counsel of the group', zh: '联盟协调员或本组联络律师' },
    member: { en: 'a member that takes part in the group', zh: '参与本组的成员' },
    system: { en: 'the system, once the members have signed or consented', zh: '系统（经成员签署或同意后）' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    draft: {
      name: { en: 'Draft an agreement', zh: '起草协议' },
      hands: ['runner'],
      needs: [],
      guard: (_, { isTextOpen }) => (isTextOpen ? textOpen : undefined),
    },
    invite: { name: { en: 'Invite a member', zh: '邀请成员' }, hands: ['runner'], needs: [] },
    appoint: { name: { en: 'Propose for an office', zh: '提名任职' }, hands: ['runner'], needs: [] },
    name_issue: { name: { en: 'Name a common issue', zh: '添加共同议题' }, hands: ['runner'], needs: [] },
    propose_end: {
      name: { en: 'Propose that the group ends', zh: '提议终止协议' },
      hands: ['runner', 'member'],
      needs: ['reason'],
      guard: (_, { takingPart, isEndProposed }) =>
        takingPart < 2 ? nobodyToAsk : isEndProposed ? endProposed : undefined,
    },
    terminate: {
      name: { en: 'Terminate', zh: '终止协议' },
      hands: ['runner', 'system'],
      needs: ['reason'],
      guard: (_, { hands, takingPart }) =>
        takingPart > 1 && !hands.includes('system') ? membersIn : undefined,
    },
    take_effect: { name: { en: 'Take effect', zh: '生效' }, hands: ['system'], needs: [] },
    close: {
      name: { en: 'Close the group', zh: '终结本组' },
      hands: ['runner'],
      needs: [],
      guard: (_, { isMembershipOpen, againstClosing }) =>
        isMembershipOpen ? membersOpen : againstClosing === null ? undefined : { refusal: againstClosing },
    },
  },
};
