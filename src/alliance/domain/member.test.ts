import { isRefused } from '../../kernel/index.js';
import { changeMember, listMember, type SaidOfFirm } from './member.js';

const firm = {
  name: { en: 'Example Optics', zh: '示例光学' },
  creditCode: null,
  country: 'CN',
  size: 'small',
  contacts: [{ name: 'Someone', position: null, email: 'x@firm.example', phone: null }],
} satisfies SaidOfFirm;

describe('a firm on the list', () => {
  it('is listed as version one and keeps its code in order', () => {
    const outcome = listMember('m', { ...firm, creditCode: '91350100m000100y43' });
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    expect(outcome.state).toMatchObject({ id: 'm', version: 1, creditCode: '91350100M000100Y43' });
    expect(outcome.facts.map(({ type }) => type)).toEqual(['member.listed']);
  });

  it('is not listed with a code that does not check', () => {
    const outcome = listMember('m', { ...firm, creditCode: '91350100M000100Y44' });
    expect(isRefused(outcome) && outcome.refusal.code).toBe('member.bad_credit_code');
  });

  it('goes up one version with each change, and keeps contacts out of the record', () => {
    const listed = listMember('m', firm);
    if (isRefused(listed)) throw new Error(listed.refusal.code);
    const outcome = changeMember({ ...listed.state, firmId: 'f', version: 3 }, { ...firm, size: 'medium' });
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    expect(outcome.state).toMatchObject({ version: 4, size: 'medium' });
    expect(JSON.stringify(outcome.facts)).not.toContain('firm.example');
  });
});
