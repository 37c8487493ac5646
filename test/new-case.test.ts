import { isAsRead, type ProposedField, restIsRight } from '../web/src/pages/new-case/proposal.js';
import { namedAs } from '../web/src/pages/new-case/party-names.js';

const today = '2026-04-01';
const aField = (over: Partial<ProposedField> & Pick<ProposedField, 'id' | 'name'>): ProposedField => ({
  value: 'as read',
  proposed: over.value ?? 'as read',
  place: null,
  country: null,
  passage: { start: 0, end: 1 },
  state: 'open',
  ...over,
});

const filed = aField({ id: 'filed', name: 'complaintFiledOn', value: '2018-08-30' });
const published = aField({ id: 'published', name: 'publishedOn', value: '2018-10-02' });

describe('the rest of a notice', () => {
  it.each<[string, ProposedField, readonly ProposedField[], boolean]>([
    ['as the text has it', aField({ id: 'a', name: 'titleEn' }), [], true],
    ['edited by somebody', aField({ id: 'a', name: 'titleEn', proposed: 'another' }), [], false],
    ['confirmed already', aField({ id: 'a', name: 'titleEn', state: 'confirmed' }), [], false],
    ['left out by somebody', aField({ id: 'a', name: 'titleEn', state: 'left_out' }), [], false],
    ['not in the text', aField({ id: 'a', name: 'titleZh', passage: null }), [], false],
    ['a date in order', filed, [published], true],
    [
      'a date after one that follows it',
      { ...filed, value: '2018-10-03', proposed: '2018-10-03' },
      [published],
      false,
    ],
    [
      'a date before one that it follows',
      { ...published, value: '2018-08-01', proposed: '2018-08-01' },
      [filed],
      false,
    ],
    ['a date to come', { ...published, value: '2028-10-02', proposed: '2028-10-02' }, [], false],
    ['a date that cannot be read', { ...published, value: '10/02/18', proposed: '10/02/18' }, [], false],
    [
      'a patent that is there already',
      aField({ id: 'patents.1', name: 'patents', value: 'US1' }),
      [aField({ id: 'patents.0', name: 'patents', value: 'US1' })],
      false,
    ],
  ])('%s', (_, field, others, isRight) => {
    expect(isAsRead(field, [...others, field], today)).toBe(isRight);
  });

  it('is confirmed in one go, and what is odd or was touched still waits', () => {
    const edited = aField({ id: 'title', name: 'titleEn', proposed: 'another' });
    const late = aField({ id: 'late', name: 'institutedOn', value: '2031-01-01' });
    expect(restIsRight([filed, edited, late], today).map(({ state }) => state)).toEqual([
      'confirmed',
      'open',
      'open',
    ]);
  });
});

describe('a party for which a firm is chosen', () => {
  const firm = { zh: '示例甲公司', en: 'Demo Alpha', country: 'CN' };
  const other = { zh: '示例乙公司', en: 'Demo Beta', country: 'US' };
  const party = { name: '', role: 'respondent', side: 'ours' } as const;

  it('has its names in both languages and its country', () => {
    expect(namedAs(party, firm)).toMatchObject({ name: 'Demo Alpha', nameZh: '示例甲公司', country: 'CN' });
  });

  it('keeps what somebody wrote', () => {
    const written = { ...party, name: 'Alpha as in the papers', country: 'HK' };
    expect(namedAs(written, firm)).toMatchObject({
      name: 'Alpha as in the papers',
      nameZh: '示例甲公司',
      country: 'HK',
    });
  });

  it('takes the names of another firm that is chosen instead', () => {
    expect(namedAs(namedAs(party, firm), other, firm)).toMatchObject({
      name: 'Demo Beta',
      nameZh: '示例乙公司',
      country: 'US',
    });
  });

  it('stands under its Chinese name where the firm has no other', () => {
    expect(namedAs(party, { zh: '示例甲公司', en: null })).toMatchObject({
      name: '示例甲公司',
      nameZh: '示例甲公司',
    });
  });
});
