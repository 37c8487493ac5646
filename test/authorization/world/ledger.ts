import type { LedgerPeriodsView } from '../../../src/ledger/funds/journal.contract.js';
import { funds } from '../things.js';
import type { Ground } from './ground.js';

const caseOf = { joint: 'case: the joint case', abroad: "case: another alliance's case" } as const;

/** Funds of cases and of none, with a receipt in those that are not empty; and rates somebody typed. */
export async function openFunds(ground: Ground): Promise<void> {
  for (const { key, place, marks = [] } of funds) {
    const who = place === 'abroad' ? 'treasurer · other alliance' : 'treasurer · here';
    const caseId = place === 'none' ? undefined : ground.id(caseOf[place as keyof typeof caseOf]);
    const body = {
      nameEn: ground.say(`fund ${key}: name`),
      purpose: caseId === undefined ? 'operating' : 'grant',
      currency: 'USD',
      ...(caseId !== undefined && { caseId }),
    };
    const fund = ground.name(`fund: ${key}`, (await ground.must(who, 'POST', 'funds', body)).id);
    if (marks.includes('empty')) continue;
    const receipt = {
      amount: { amount: '100.00', currency: 'USD' },
      receivedOn: '2026-05-20',
      reference: ground.say(`fund ${key}: reference`),
      payer: ground.say(`fund ${key}: payer`),
    };
    const { id } = await ground.must(who, 'POST', `funds/${fund}/receipts`, receipt);
    ground.name(`receipt: ${key}`, id);
    const { items } = await ground.must<LedgerPeriodsView>(who, 'GET', `funds/${fund}/periods`);
    ground.name(`fund period: ${key}`, items[0]?.id ?? '');
    if (place === 'joint') continue;
    const rate = { base: 'USD', quote: 'CNY', day: '2026-05-20', rate: '7.1' };
    const typed = { ...rate, citation: ground.say(`rate ${key}: citation`) };
    ground.name(`rate: ${key}`, (await ground.must(who, 'POST', 'fx-rates', typed)).id);
  }
}
