import fc from 'fast-check';
import { compareNames } from '../../firms/index.js';
import { conflictsOf, type KnownParty } from './conflicts.js';

const aParty = (over: Partial<KnownParty> = {}): KnownParty => ({
  caseId: 'c1',
  isDispute: false,
  name: 'Somebody Inc.',
  nameZh: null,
  side: 'adverse',
  memberId: null,
  ...over,
});
const invited = { memberId: 'm1', names: ['Lantian Lighting Co., Ltd.', '蓝天照明股份有限公司'] };
const group = { caseId: 'c1', memberIds: ['m2', 'm3'] };
const found = (...parties: KnownParty[]) =>
  conflictsOf(invited, group, parties, compareNames).map(({ kind, caseId, named }) => [kind, caseId, named]);

describe('possible conflicts of an invited member', () => {
  it('are none among parties that have nothing to do with it', () => {
    expect(found(aParty(), aParty({ memberId: 'm2', side: 'ours' }))).toEqual([]);
  });

  it('lie where it is itself adverse, in whatever case', () => {
    const own = aParty({ caseId: 'c7', memberId: 'm1', name: 'Lantian' });
    expect(found(own)).toEqual([['adverse_party', 'c7', 'Lantian']]);
  });

  it('lie in a dispute with a member of the group, and not with another firm', () => {
    const own = aParty({ caseId: 'c8', isDispute: true, memberId: 'm1', side: 'neutral' });
    const other = (memberId: string) => ({ ...own, memberId, name: memberId });
    expect(found(own, other('m2'))).toEqual([['dispute_between', 'c8', 'm2']]);
    expect(found(own, other('m9'))).toEqual([]);
    expect(found({ ...own, isDispute: false }, other('m2'))).toEqual([]);
  });

  it('lie in the name of an adversary of this case, in either language, and of no other case', () => {
    const like = aParty({ name: 'Lantian Holdings LLC' });
    expect(found(like)).toEqual([['name_likeness', 'c1', 'Lantian Holdings LLC']]);
    expect(found(aParty({ name: 'Shenzhen Lighting Co., Ltd.' }))).toEqual([]);
    expect(found(aParty({ name: 'LT LLC', nameZh: '蓝天照明控股' }))).toHaveLength(1);
    expect(found({ ...like, caseId: 'c2' })).toEqual([]);
    expect(found({ ...like, side: 'ours' })).toEqual([]);
  });

  it('do not depend on the order of the parties', () => {
    const parties = [
      aParty({ caseId: 'c7', memberId: 'm1' }),
      aParty({ name: 'Lantian Holdings LLC' }),
      aParty({ caseId: 'c8', isDispute: true, memberId: 'm1', side: 'neutral' }),
      aParty({ caseId: 'c8', isDispute: true, memberId: 'm3', side: 'neutral' }),
    ];
    const sorted = (of: readonly KnownParty[]) =>
      found(...of)
        .map(String)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(parties, { minLength: 4 }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(parties));
      }),
    );
  });
});
