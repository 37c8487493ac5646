import { moneyOf } from '../../kernel/index.js';
import { type ApprovalPolicy, needed } from './needed.js';

const money = (text: string, currency: string) => {
  const amount = moneyOf(text, currency);
  if (amount === undefined) throw new Error(`${text} ${currency}`);
  return amount;
};
const policy: ApprovalPolicy = {
  hands: ['role:treasurer', 'role:coordinator'],
  limits: [money('10000.00', 'USD'), money('1000000', 'JPY')],
};

describe('how many approve an amount', () => {
  it.each([
    ['10000.00', 'USD', 1, 'at the limit'],
    ['10000.01', 'USD', 2, 'a cent above it'],
    ['-10000.01', 'USD', 2, 'owed the other way'],
    ['-10000.00', 'USD', 1, 'owed the other way, at the limit'],
    ['1000001', 'JPY', 2, 'by the limit of its own currency'],
    ['1.00', 'EUR', 2, 'in a currency without a limit: nothing is converted'],
  ])('%s %s: %i, %s', (text, currency, count) => {
    expect(needed(policy, money(text, currency))).toEqual({ hands: policy.hands, count });
  });

  it('is what the policy says above the limit', () => {
    expect(needed({ ...policy, above: 3 }, money('10000.01', 'USD')).count).toBe(3);
  });
});
