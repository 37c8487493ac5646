import type { DraftAgreementBody } from '../groups/index.js';
import type { DemoFirm } from './demo-alliance.js';

/** What the demonstration's group is called, by which it is found again. */
export const demoGroupName = 'Luminaires joint defence (demo, invented)';
export const demoGroupNameZh = '灯具联合应诉组（演示，虚构）';

/** What its members have in common. */
export const demoIssues = ['Invalidity of US9900001 (demo)', 'Domestic industry (demo)'];

/** An agreement that binds nobody. */
export const demoAgreement: DraftAgreementBody = {
  text: `共同利益与联合应诉协议（演示，虚构，不具法律效力）
COMMON INTEREST AND JOINT DEFENCE AGREEMENT (demo, invented, without legal effect)

1. 各方在演示案件中有共同的法律利益，交换的材料仅供共同应诉使用。
   The parties share a legal interest in the demonstration case. What they exchange serves the common defence alone.
2. 任何一方不得放弃他方的保密特权。
   No party waives another's privilege.
3. 退出自通知送达时生效：自该时起不再接收、亦不得查阅组内材料。
   A withdrawal works on information from the moment its notice is received.
4. 退出方须于三十日内退还或销毁所收材料并出具证明。
   Who leaves returns or destroys within thirty days what it received, and certifies it.
`,
  allowedUses: ['common_defence', 'invalidation'],
  noticeDays: 30,
  tailRule: 'Its share of what was committed and could not be undone before its notice.',
  governingLaw: 'New York (demo)',
};

/** A firm of the group: who signs for it, and as what. */
export interface DemoSignatory {
  readonly firm: DemoFirm['key'];
  readonly client: string;
  readonly counsel: string;
  /** Outside counsel named for the membership, and by whom. */
  readonly outside?: { readonly account: string; readonly namedBy: string };
}

/** The firms that sign, in the order in which they came; the last leaves again. */
export const demoSignatories: readonly DemoSignatory[] = [
  {
    firm: 'a',
    client: 'member-a',
    counsel: 'counsel',
    outside: { account: 'counsel', namedBy: 'member-a' },
  },
  {
    firm: 'b',
    client: 'member-b',
    counsel: 'counsel-b',
    outside: { account: 'counsel-b', namedBy: 'member-b' },
  },
  { firm: 'c', client: 'member-c', counsel: 'legal-c' },
];
