import { lacking, openDuties, owedBy } from '../web/src/pages/case/next-steps.js';
import type { components } from '../web/src/api/schema.js';

type Row = components['schemas']['DeadlineRowView'];
type File = components['schemas']['CaseView'];

const party = { id: 'p1', name: 'Demo Alpha', nameZh: null, memberId: 'm1' } as unknown as NonNullable<
  Row['party']
>;
const other = { ...party, id: 'p2', name: 'Demo Beta' };
const aRow = (over: Partial<Row>): Row =>
  ({
    id: 'd',
    due: '2026-05-10',
    safe: null,
    duty: true,
    owedBy: 'party',
    status: 'confirmed',
    party,
    ...over,
  }) as Row;

describe('what comes next in a case', () => {
  it('is the nearest day to keep among the deadlines by which a party must act', () => {
    const rows = [
      aRow({ id: 'later' }),
      aRow({ id: 'safe', due: '2026-06-01', safe: '2026-05-02' }),
      aRow({ id: 'done', due: '2026-04-01', status: 'met' }),
      aRow({ id: 'clock', due: '2026-04-01', duty: false, owedBy: 'forum' }),
      aRow({ id: 'earliest', due: '2026-04-01', duty: false, kind: 'not_before' }),
    ];
    expect(openDuties(rows).map(({ id }) => id)).toEqual(['safe', 'later']);
  });

  it('says for whom how much is open, whose day comes first before the others', () => {
    const rows = [
      aRow({ due: '2026-05-10' }),
      aRow({ due: '2026-05-03' }),
      aRow({ due: '2026-05-01', party: other }),
      aRow({ due: '2026-05-20', party: null }),
    ];
    expect(owedBy(rows).map((one) => [one.party?.id, one.open, one.next])).toEqual([
      ['p2', 1, '2026-05-01'],
      ['p1', 2, '2026-05-03'],
      [undefined, 1, '2026-05-20'],
    ]);
  });
});

describe('what a case lacks', () => {
  const accused = {
    accused: true,
    memberId: 'm1',
    withdrawnOn: null,
    counsel: [{ state: { id: 'acting' } }],
  };
  const file = (over: object = {}): File =>
    ({ closedOn: null, proceedings: [{}], parties: [accused], ...over }) as unknown as File;
  const proposed = aRow({ status: 'proposed' });

  it.each<[string, File, readonly Row[], number, readonly (readonly [string, number])[]]>([
    ['complete', file(), [], 0, []],
    ['without a proceeding', file({ proceedings: [] }), [], 0, [['proceedings', 1]]],
    ['without anybody accused', file({ parties: [] }), [], 0, [['parties', 1]]],
    [
      'whose only respondent left',
      file({ parties: [{ ...accused, withdrawnOn: '2026-01-01' }] }),
      [],
      0,
      [['parties', 1]],
    ],
    [
      'with a member whose counsel is only proposed',
      file({ parties: [accused, { ...accused, counsel: [{ state: { id: 'proposed' } }] }] }),
      [],
      0,
      [['counsel', 1]],
    ],
    [
      'with a stranger without counsel',
      file({ parties: [accused, { ...accused, memberId: null, counsel: [] }] }),
      [],
      0,
      [],
    ],
    [
      'with dates not computed and not verified',
      file(),
      [proposed, proposed],
      3,
      [
        ['computed', 3],
        ['verified', 2],
      ],
    ],
    ['with the forum’s own clock', file(), [aRow({ status: 'proposed', owedBy: 'forum' })], 0, []],
    ['that is closed', file({ closedOn: '2026-01-01', parties: [] }), [proposed], 1, []],
  ])('%s', (_, given, rows, notComputed, expected) => {
    expect(lacking(given, rows, notComputed).map(({ lack, count }) => [lack, count])).toEqual(expected);
  });
});
