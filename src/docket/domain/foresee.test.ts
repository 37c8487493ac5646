import { calendarDate } from '../../kernel/index.js';
import { aDeadline, aMoment, anOrderedDeadline, aRuling } from '../docket.fixtures.js';
import type { Deadline, Ruling } from './deadline.js';
import { foresee } from './foresee.js';
import { reconcile } from './reconcile.js';

const why = { en: 'The date was wrong', zh: '日期有误' };
const change = { originId: 'event-1', eventId: 'event-2', caseId: 'c', proceedingId: 'p', by: null, why };
const metOn = (on: string) => ({
  on: calendarDate(on),
  evidence: 'EDIS 1',
  note: null,
  by: null,
  at: aMoment,
});
const look = (before: readonly Deadline[], wanted: readonly Ruling[]) =>
  foresee(
    before,
    reconcile(before, wanted, change, () => 'made'),
  );
const later = aRuling({ due: calendarDate('2026-04-20'), countedFrom: calendarDate('2026-03-27') });

describe('what becomes of a deadline when its event is corrected', () => {
  it.each([
    // [as it was, as the event gives it now, change, from, to, status, why]
    [
      { status: 'proposed' },
      later,
      'moves',
      '2026-04-13',
      '2026-04-20',
      'proposed',
      'Counted from 2026-03-27.',
    ],
    [
      { status: 'confirmed' },
      later,
      'moves',
      '2026-04-13',
      '2026-04-20',
      'proposed',
      'must be verified again',
    ],
    [
      { status: 'met', met: metOn('2026-04-10') },
      later,
      'stays',
      '2026-04-13',
      '2026-04-20',
      'met',
      'completed on 2026-04-10 and stays so.',
    ],
    [
      { status: 'met', met: metOn('2026-04-10') },
      aRuling({ due: calendarDate('2026-04-09') }),
      'moves',
      '2026-04-13',
      '2026-04-09',
      'met',
      'stays so, now late',
    ],
    [{ status: 'passed' }, later, 'moves', '2026-04-13', '2026-04-20', 'proposed', 'open again'],
    [{ status: 'waived' }, later, 'stays', '2026-04-13', '2026-04-20', 'waived', 'is waived and stays so'],
    [{ status: 'void' }, later, 'stays', '2026-04-13', '2026-04-20', 'void', 'it would be 2026-04-20'],
    [{ status: 'closed' }, later, 'comes', null, '2026-04-20', 'proposed', 'is back'],
    [{ status: 'proposed' }, null, 'goes', '2026-04-13', null, 'closed', 'Nothing starts it any more'],
    [
      { status: 'met', met: metOn('2026-04-10') },
      null,
      'stays',
      '2026-04-13',
      '2026-04-13',
      'met',
      'done on 2026-04-10 and stays on record',
    ],
    [{ status: 'superseded' }, null, 'stays', '2026-04-13', '2026-04-13', 'superseded', 'stays so'],
    [
      anOrderedDeadline({ status: 'confirmed' }),
      aRuling({ due: calendarDate('2026-04-27'), countedFrom: calendarDate('2026-03-27') }),
      'stays',
      '2026-04-20',
      '2026-04-20',
      'confirmed',
      'Set by Order No. 4 of 2026-03-30: it stays. Counted from 2026-03-27 the law alone gives 2026-04-27, which is later.',
    ],
    [
      anOrderedDeadline(),
      null,
      'stays',
      '2026-04-20',
      '2026-04-20',
      'proposed',
      'though nothing starts it any more',
    ],
    [anOrderedDeadline(), aRuling(), 'stays', '2026-04-20', '2026-04-20', 'proposed', 'which is earlier'],
    [
      { status: 'confirmed' },
      aRuling({ countedFrom: calendarDate('2026-03-19') }),
      'stays',
      '2026-04-13',
      '2026-04-13',
      'confirmed',
      'Counted from 2026-03-19 it falls on the same date',
    ],
    [
      { status: 'confirmed' },
      aRuling(),
      'stays',
      '2026-04-13',
      '2026-04-13',
      'confirmed',
      'Nothing it is counted from changes',
    ],
  ] as const)(
    '%j given %j: it %s from %s to %s and is %s: %s',
    (was, given, what, from, to, status, because) => {
      const seen = look([aDeadline(was)], given === null ? [] : [given]);
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatchObject({ change: what, deadline: { status } });
      expect([seen[0]?.from?.due ?? null, seen[0]?.to?.due ?? null]).toEqual([from, to]);
      expect(seen[0]?.because.en).toContain(because);
    },
  );

  it('comes where the event starts it for the first time', () => {
    expect(look([], [later])).toMatchObject([{ change: 'comes', from: null, to: { due: '2026-04-20' } }]);
  });

  it('says nothing of what was closed and stays closed', () => {
    expect(look([aDeadline({ status: 'closed' })], [])).toEqual([]);
  });

  it('moves where the safe date alone is another one, and both dates are told', () => {
    const safe = calendarDate('2026-04-09');
    expect(look([aDeadline()], [aRuling({ safe })])).toMatchObject([
      { change: 'moves', from: { due: '2026-04-13', safe: null }, to: { due: '2026-04-13', safe } },
    ]);
  });

  it('is told with what moves first and what stays last, each by its day', () => {
    const other = (ruleId: string, over: Partial<Ruling> = {}) => aRuling({ ruleId, ...over });
    const before = [aDeadline(other('a.stays')), aDeadline(other('b.moves')), aDeadline(other('c.goes'))].map(
      (deadline) => ({ ...deadline, id: deadline.ruleId }),
    );
    const wanted = [other('a.stays'), other('b.moves', { due: later.due }), other('d.comes')];
    expect(look(before, wanted).map(({ deadline }) => deadline.ruleId)).toEqual([
      'b.moves',
      'd.comes',
      'c.goes',
      'a.stays',
    ]);
  });
});
