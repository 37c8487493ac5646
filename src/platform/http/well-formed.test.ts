import fc from 'fast-check';
import { InvalidInputError } from '../errors.js';
import { wellFormed } from './well-formed.js';

/** What is read of a body's JSON, or the words by which it is refused. */
function read(json: string): unknown {
  const bytes = Buffer.from(json);
  const fault = wellFormed(bytes);
  return fault === undefined ? JSON.parse(bytes.toString()) : fault.faults[0]?.because.en;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same by its values. */
function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(mended);
  return Object.fromEntries(Object.entries(value as object).map((pair) => pair.map(mended)));
}

const many = (value: string, times: number): string => `[${Array<string>(times).fill(value).join(',')}]`;

describe('a body', () => {
  it('has no half of a character in its texts and names, however deep they lie', () => {
    const body = { a: '\ud800', list: ['x\udc00y', { 'n\udfff': '\udc00\ud800' }], '\ud800': null };
    expect(read(JSON.stringify(body))).toEqual({
      a: '\ufffd',
      list: ['x\ufffdy', { 'n\ufffd': '\ufffd\ufffd' }],
      '\ufffd': null,
    });
    expect(read(String.raw`"\uD83D\ud83d\uDe00\\ud800\\\udc00\ud83dx"`)).toBe(
      '\ufffd\u{1f600}\\ud800\\\ufffd\ufffdx',
    );
  });

  it('is otherwise as it was', () => {
    const body = {
      text: ' 合纵 \u{20bb7} \u{1f600}\u0000\ufffd "\\u [{,',
      n: 1.5,
      yes: true,
      none: null,
      empty: [{}],
    };
    expect(read(JSON.stringify(body))).toEqual(body);
    expect(read('null')).toBeNull();
  });

  it('is read as its values are, each half of a character U+FFFD: whatever it holds, however it is escaped', () => {
    const text = fc.string({
      unit: fc.constantFrom('\ud83d', '\ude00', '\\', '"', 'u', 'd83d', '[', ',', '合'),
      maxLength: 8,
    });
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(text, value, { maxKeys: 4 }), fc.boolean(), (body, isEscaped) => {
        const json = JSON.stringify(body);
        const sent = isEscaped ? json.replaceAll(/[^ -~]/g, escaped) : json;
        expect(JSON.stringify(read(sent))).toBe(JSON.stringify(mended(body)));
      }),
    );
  });

  it.each(['"\\ud8', '"\\ud83', '"\\ud8zz"', '"\\', '"', '{', ']]', '', '{"a":"\\uD8"}', '\\ud83d'])(
    'that is no JSON (%s) is no JSON after it',
    (json) => {
      expect(() => read(json)).toThrow(SyntaxError);
    },
  );
});

describe('the size of a body', () => {
  const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}}`;
  const named = (names: number): string =>
    JSON.stringify(Object.fromEntries(Array.from({ length: names }, (_, at) => [`n${at}`, at])));

  it.each([
    ['depth', nested(32), nested(33), '32 levels'],
    ['depth that nothing closes', nested(32), `{"a":${'['.repeat(100_000)}`, '32 levels'],
    ['list', `{"a":${many('1', 10_000)}}`, `{"a":${many('1', 10_001)}}`, '10000 values'],
    ['names', named(500), named(501), '500 names'],
    ['values', `{"a":${many(many('1', 9_000), 33)}}`, `{"a":${many(many('1', 9_000), 34)}}`, '300000 values'],
    ['import', `{"rows":${many(named(40), 5_000)}}`, many('{}', 3), 'an object, not a list'],
  ])('has a limit of %s', (_, fits, tooLarge, words) => {
    expect(read(fits)).toEqual(JSON.parse(fits));
    expect(read(tooLarge)).toContain(words);
    expect(wellFormed(Buffer.from(tooLarge))).toBeInstanceOf(InvalidInputError);
  });
});
