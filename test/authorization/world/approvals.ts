import { askForTitle } from '../../../src/approvals/approvals.fixtures.js';
import type { ApprovalView } from '../../../src/approvals/approvals.contract.js';
import type { ApprovalHolder } from '../../../src/approvals/index.js';
import { approvals } from '../things.js';
import type { Ground } from './ground.js';

const caseOf = {
  joint: 'case: the joint case',
  other: 'case: a case of another member',
  abroad: "case: another alliance's case",
} as const;

/** Questions about the titles of cases: two for the office, one for counsel in house. */
export async function askForApprovals(ground: Ground): Promise<void> {
  for (const { key, place, of = '', firm } of approvals) {
    const allianceId = ground.alliances[place === 'abroad' ? 'abroad' : 'here'];
    const counsel: ApprovalHolder = `person:${ground.id('person: member_counsel · not in case')}`;
    const hands = firm === undefined ? (['role:treasurer', 'role:coordinator'] as const) : [counsel];
    const caseId = ground.id(caseOf[place as keyof typeof caseOf]);
    const by = { allianceId, personId: ground.id(`person: ${of}`) };
    const id = await askForTitle(ground.app.app, by, caseId, { needs: { hands, count: 1 } });
    ground.name(`approval: ${key}`, id);
    const { contentHash } = await ground.must<ApprovalView>(of, 'GET', `approvals/${id}`);
    ground.name(`content of approval: ${key}`, contentHash);
  }
}

/** Approves what somebody is asked to decide about a thing. */
export async function approveAs(ground: Ground, who: string, kind: string, aboutId: string): Promise<void> {
  const open = `approvals?state=open&kind=${kind}`;
  const { items } = await ground.must<{ items: ApprovalView[] }>(who, 'GET', open);
  const asked = items.find(({ about }) => about.id === aboutId);
  const answer = { answer: 'approve', contentHash: asked?.contentHash };
  await ground.must(who, 'POST', `approvals/${asked?.id ?? ''}/answers`, answer);
}
