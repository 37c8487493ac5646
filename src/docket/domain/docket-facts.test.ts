import { calendarDate } from '../../kernel/index.js';
import { aDeadline, anEvent, aRuling, aService } from '../docket.fixtures.js';
import { actFact, changeFacts, eventFacts } from './docket-facts.js';
import { reconcile } from './reconcile.js';

const members: Readonly<Record<string, string>> = { acme: 'member-a', borealis: 'member-b' };
const memberOf = (partyId: string): string | null => members[partyId] ?? null;

const aChange = {
  originId: 'event-1',
  eventId: 'event-1',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  by: null,
  why: { en: '', zh: '' },
};

const seenBy = (facts: readonly { readonly payload: { readonly memberId?: unknown } }[], member: string) =>
  JSON.stringify(facts.filter(({ payload }) => [undefined, member].includes(payload.memberId as string)));

describe('what is told of an event', () => {
  it('tells each member of its own service alone, and the case of services on outsiders', () => {
    const services = ['acme', 'borealis', 'outsider'].map((partyId) => aService({ partyId }));
    const facts = eventFacts('recorded', anEvent({ services }), memberOf);
    expect(facts.map(({ type, payload }) => [type, payload['memberId'] ?? null])).toEqual([
      ['event.recorded', null],
      ['service.recorded', 'member-a'],
      ['service.recorded', 'member-b'],
    ]);
    expect(seenBy(facts, 'member-a')).not.toContain('borealis');
    expect(seenBy(facts, 'member-a')).toContain('outsider');
  });

  it('tells the case nothing of an event that was served on members only', () => {
    expect(eventFacts('recorded', anEvent(), memberOf).map(({ type }) => type)).toEqual(['service.recorded']);
  });

  it('tells the case of an event that was served on nobody', () => {
    const facts = eventFacts('withdrawn', anEvent({ services: [], withdrawnReason: 'not here' }), memberOf);
    expect(facts).toMatchObject([{ type: 'event.withdrawn', payload: { reason: 'not here' } }]);
  });

  it('tells a member whose service a correction took away, and not one whose service it left as it was', () => {
    const before = anEvent({ services: [aService(), aService({ partyId: 'borealis' })] });
    const after = anEvent({ id: 'event-2', replaces: 'event-1', correctionReason: 'not served yet' });
    const facts = eventFacts('corrected', after, memberOf, before);
    expect(facts).toMatchObject([
      { type: 'service.corrected', payload: { memberId: 'member-b', services: [], replaces: 'event-1' } },
    ]);
  });
});

describe('what is told of dates', () => {
  it('tells of what an event cannot give any more, or now can, though no date moved, each member of its own', () => {
    const none = reconcile([], [], aChange, () => 'none');
    const gap = (partyId: string | null, ruleId: string) => ({
      ruleId,
      partyId,
      action: { en: 'Answer', zh: '答复' },
      citation: null,
      code: 'law.domicile_unknown',
      because: { en: '', zh: '' },
    });
    const before = anEvent({ notComputed: [gap('acme', 'one'), gap('acme', 'stays'), gap(null, 'shared')] });
    const after = anEvent({ notComputed: [gap('acme', 'stays'), gap('borealis', 'two')] });
    const told = (partyIds: readonly string[]) => {
      const services = partyIds.map((partyId) => aService({ partyId }));
      const facts = changeFacts({ ...after, services }, none, memberOf, { ...before, services });
      return facts.map(({ payload }) => [payload['memberId'] ?? null, payload['uncomputed']]);
    };
    const [one, two] = [
      ['member-a', ['one']],
      ['member-b', ['two']],
    ];
    expect(told([])).toEqual([[null, ['shared']], one, two]);
    expect(told(['acme', 'outsider'])).toEqual([[null, ['shared']], one, two]);
    expect(told(['acme'])).toEqual([['member-a', ['one', 'shared']], two]);
    expect(told(['borealis', 'acme'])).toEqual([
      ['member-a', ['one', 'shared']],
      ['member-b', ['shared', 'two']],
    ]);
    expect(changeFacts(after, none, memberOf)).toEqual([]);
  });

  it('is told apart for each member, in one fact each', () => {
    const wanted = ['acme', 'borealis', 'outsider', null].map((partyId) => aRuling({ partyId }));
    let made = 0;
    const found = reconcile([], wanted, aChange, () => `deadline-${++made}`);
    const facts = changeFacts(anEvent(), found, memberOf);
    expect(facts.map(({ payload }) => [payload['memberId'] ?? null, payload['deadlineIds']])).toEqual([
      [null, ['deadline-3', 'deadline-4']],
      ['member-a', ['deadline-1']],
      ['member-b', ['deadline-2']],
    ]);
  });

  it('says where a met deadline was late', () => {
    const met = {
      on: calendarDate('2026-04-20'),
      evidence: 'EDIS 1',
      note: null,
      by: null,
      at: anEvent().recordedAt,
    };
    const fact = actFact({ type: 'deadline.met', deadline: aDeadline({ status: 'met', met }) }, memberOf);
    expect(fact.payload).toMatchObject({ memberId: 'member-a', late: true, on: '2026-04-20' });
  });
});
