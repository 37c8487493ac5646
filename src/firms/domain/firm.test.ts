import { calendarDate } from '../../kernel/index.js';
import {
  endPart,
  type Firm,
  listFirm,
  mergeFirm,
  reviseFirm,
  separateFirm,
  withCodeOf,
  withdrawFirm,
  withoutCodeOf,
} from './firm.js';
import { identifierInOrder } from './identifiers.js';

const words = { nameEn: 'Example Lighting', nameZh: null, country: 'CN', creditCode: null };
const firm: Firm = { ...words, id: 'a', version: 3, isWithdrawn: false, keptId: null };
const codeOf = (outcome: object): string =>
  'refusal' in outcome ? (outcome as { refusal: { code: string } }).refusal.code : 'granted';
const realOr = (code: string | null) => (code === null ? null : '91350100M000100Y43');
const apart = { isTwinMember: false, hasTwins: false };

describe('a firm of the register', () => {
  it.each([
    ['one name', words, 'granted'],
    ['no name', { ...words, nameEn: null }, 'firm.unnamed'],
    ['a code that checks', { ...words, creditCode: '91350100m000100y43' }, 'granted'],
    ['a code that does not', { ...words, creditCode: '91350100M000100Y44' }, 'firm.bad_credit_code'],
  ])('is entered with %s: %3$s', (_, given, code) => {
    expect(codeOf(listFirm('a', given))).toBe(code);
  });

  it.each<[string, object, string]>([
    ['revised', reviseFirm(firm, words), 'granted'],
    ['revised when withdrawn', reviseFirm({ ...firm, isWithdrawn: true }, words), 'firm.withdrawn'],
    ['revised when merged', reviseFirm({ ...firm, keptId: 'b' }, words), 'firm.merged'],
    ['withdrawn', withdrawFirm(firm, 'never was', false), 'granted'],
    ['withdrawn though a member', withdrawFirm(firm, 'never was', true), 'firm.is_member'],
    ['merged', mergeFirm(firm, { ...firm, id: 'b' }, 'twice', apart), 'granted'],
    ['merged into itself', mergeFirm(firm, firm, 'twice', apart), 'firm.merged_into_itself'],
    [
      'merged into one merged',
      mergeFirm(firm, { ...firm, id: 'b', keptId: 'c' }, 'twice', apart),
      'firm.merged',
    ],
    [
      'merged with its own twins',
      mergeFirm(firm, { ...firm, id: 'b' }, 'twice', { ...apart, hasTwins: true }),
      'firm.has_twins',
    ],
    [
      'merged though a member',
      mergeFirm(firm, { ...firm, id: 'b' }, 'twice', { ...apart, isTwinMember: true }),
      'firm.is_member',
    ],
    [
      'merged with another legal entity',
      mergeFirm({ ...firm, creditCode: 'A' }, { ...firm, id: 'b', creditCode: 'B' }, 'twice', apart),
      'firm.two_codes',
    ],
    ['separated', separateFirm({ ...firm, keptId: 'b' }, 'were two'), 'granted'],
    ['separated though not merged', separateFirm(firm, 'were two'), 'firm.not_merged'],
  ])('%s: %3$s', (_, outcome, code) => {
    expect(codeOf(outcome)).toBe(code);
  });

  it.each([
    ['takes the code of an entry merged into it', withCodeOf, null, 'A', 'A', 4],
    ['keeps its own', withCodeOf, 'A', 'A', 'A', 3],
    ['gives it back where that stands for itself again', withoutCodeOf, 'A', 'A', null, 4],
    ['keeps what was never that entry’s', withoutCodeOf, 'A', null, 'A', 3],
  ])('%s', (_, ruled, own, twins, code, version) => {
    const outcome = ruled(
      { ...firm, creditCode: realOr(own) },
      { ...firm, id: 'b', creditCode: realOr(twins) },
    );
    expect(outcome).toMatchObject({ state: { creditCode: realOr(code), version } });
  });

  it.each([
    ['ends', '2026-06-30', false, 'granted'],
    ['ends before it began', '2019-12-31', false, 'firm.ends_before_beginning'],
    ['ends though withdrawn', '2026-06-30', true, 'firm.part_withdrawn'],
    ['is withdrawn', null, false, 'granted'],
  ])('keeps what belongs to it, which %s: %4$s', (_, on, isWithdrawn, code) => {
    const part = { from: calendarDate('2020-01-01'), until: null, isWithdrawn };
    expect(codeOf(endPart(part, on === null ? null : calendarDate(on)))).toBe(code);
  });

  it.each([
    ['lei', '5493 001KJTIIGC8Y1R12', 'granted'],
    ['lei', '5493001KJTIIGC8Y1R13', 'firm.bad_identifier'],
    ['lei', '5493001KJTIIGC8Y1R1', 'firm.bad_identifier'],
    ['duns', '15-048-3782', 'granted'],
  ] as const)('has the number %s %s: %s', (scheme, value, code) => {
    expect(codeOf(identifierInOrder(scheme, value))).toBe(code);
  });
});
