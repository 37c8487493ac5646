import type { ApprovalView } from '../../../src/approvals/approvals.contract.js';
import type { CallLineRowView } from '../../../src/costs/calls/calls.contract.js';
import { callLines, cashCalls, paidFunds, payments } from '../call-things.js';
import { nameOf, type Thing } from '../things.js';
import type { Ground } from './ground.js';

/** A call in the one pool of the plans of the world. */
export const aCashCall = (groupId: string, nameEn: string) => ({
  groupId,
  nameEn,
  periodFrom: '2026-06-01',
  estimate: [{ pool: 'common', amount: '9000.00' }],
});

/** Money that came in, as a bank tells of it. */
export const aReceipt = (fundId: string, reference: string, payer = 'Invented') => ({
  fundId,
  amount: '100.00',
  receivedOn: '2026-05-29',
  reference,
  payer,
});

const treasurerOf = ({ place }: Thing): string =>
  `treasurer · ${place === 'abroad' ? 'other alliance' : 'here'}`;
const groupOf = ({ marks: [whose] = [] }: Thing): string =>
  whose === 'first' ? 'group: of A' : whose === 'second' ? 'group: of C' : 'group: of another alliance';

const ofSameGroup = ({ marks = [] }: Thing): Thing | undefined =>
  paidFunds.find((fund) => fund.marks?.[0] === marks[0]);
const fundOf = (ground: Ground, what: Thing): string =>
  ground.id(`paid fund: ${ofSameGroup(what)?.key ?? ''}`);

/** A call is proposed, approved and issued; its lines get their names. */
async function issue(ground: Ground, id: string): Promise<void> {
  const [treasurer, coordinator] = ['treasurer · here', 'coordinator · here'];
  await ground.must(treasurer, 'POST', `cash-calls/${id}/moves`, { action: 'propose' });
  const open = 'approvals?state=open&kind=cash_call';
  const { items } = await ground.must<{ items: ApprovalView[] }>(coordinator, 'GET', open);
  const asked = items.find(({ about }) => about.id === id);
  const answer = { answer: 'approve', contentHash: asked?.contentHash };
  await ground.must(coordinator, 'POST', `approvals/${asked?.id ?? ''}/answers`, answer);
  const { lines } = await ground.must<{ lines: CallLineRowView[] }>(
    treasurer,
    'POST',
    `cash-calls/${id}/moves`,
    { action: 'issue' },
  );
  for (const what of callLines) {
    const line = lines.find(({ member }) => member.id === ground.id(`firm: ${what.firm ?? ''}`));
    ground.name(nameOf(what), line?.id ?? '');
  }
}

async function drawUp(ground: Ground, what: Thing): Promise<string> {
  const groupId = ground.name(`group of ${nameOf(what)}`, ground.id(groupOf(what)));
  const call = aCashCall(groupId, ground.say(`cash call ${what.key}: name`));
  const { id } = await ground.must(treasurerOf(what), 'POST', 'cash-calls', call);
  return ground.name(nameOf(what), id);
}

/** Members of groups are called on and pay; needs plans that hold. */
export async function callOnMembers(ground: Ground): Promise<void> {
  for (const what of cashCalls) {
    const id = await drawUp(ground, what);
    const { fundId } = await ground.must<{ fundId: string }>(treasurerOf(what), 'GET', `cash-calls/${id}`);
    const fund = ofSameGroup(what);
    if (fund !== undefined) ground.name(nameOf(fund), fundId);
    if (what.marks?.[1] === 'issued') await issue(ground, id);
  }
  for (const what of payments) {
    const receipt = aReceipt(
      fundOf(ground, what),
      ground.say(`payment ${what.key}: reference`),
      ground.say(`payment ${what.key}: payer`),
    );
    const lines = [{ lineId: ground.id('call line: of A'), amount: '60.00' }];
    const isOf = what.firm !== undefined && { memberId: ground.id(`firm: ${what.firm}`), lines };
    const { id } = await ground.must(treasurerOf(what), 'POST', 'member-payments', { ...receipt, ...isOf });
    ground.name(nameOf(what), id);
  }
}
