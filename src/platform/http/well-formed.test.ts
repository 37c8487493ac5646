import { wellFormed } from './well-formed.js';

describe('a body', () => {
  it('has no half of a character in its texts and names, however deep they lie', () => {
    const body = { a: '\ud800', list: ['x\udc00y', { 'n\udfff': '\udc00\ud800' }], '\ud800': null };
    expect(wellFormed(body)).toEqual({
      a: '\ufffd',
      list: ['x\ufffdy', { 'n\ufffd': '\ufffd\ufffd' }],
      '\ufffd': null,
    });
    expect(wellFormed('\ud800')).toBe('\ufffd');
  });

  it('is otherwise as it was', () => {
    const body = {
      text: ' 合纵 \u{20bb7} \u{1f600}\u0000\ufffd ',
      n: 1.5,
      yes: true,
      none: null,
      empty: [{}],
    };
    expect(wellFormed(body)).toEqual(body);
    expect(wellFormed(undefined)).toBeUndefined();
    expect(wellFormed(null)).toBeNull();
  });

  it('gives no name of its own a prototype', () => {
    const named = wellFormed(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.hasOwn(named as object, '__proto__')).toBe(true);
    expect(named).not.toHaveProperty('admin');
  });
});
