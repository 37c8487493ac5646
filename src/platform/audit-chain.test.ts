import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { instantOf } from '../kernel/index.js';
import {
  type AuditLink,
  commitmentTo,
  type FactContent,
  faultOf,
  newSalt,
  nextLink,
  stepOf,
} from './audit-chain.js';
import { canonicalJson } from './domain/canonical-json.js';

const at = instantOf(new Date('2026-04-01T00:00:00Z'));

const aContent = (i: number): FactContent => ({
  salt: createHash('sha256').update(String(i)).digest('hex'),
  at,
  actorId: i % 2 === 0 ? null : 'p',
  action: 'case.opened',
  subjectKind: 'case',
  subjectId: `c${i}`,
  caseId: `c${i}`,
  payload: { i },
});

interface Linked {
  readonly link: AuditLink;
  readonly content: FactContent | null;
}

function aChain(length: number): Linked[] {
  const links: Linked[] = [];
  for (let i = 0; i < length; i++) {
    const content = aContent(i);
    const commitment = commitmentTo(content);
    links.push({ link: nextLink(links.at(-1)?.link, { allianceId: 'a', commitment }), content });
  }
  return links;
}

const firstFault = (links: readonly Linked[]) =>
  links.map(({ link, content }, i) => faultOf(links[i - 1]?.link, stepOf(link, content))).find(Boolean);

describe('canonical JSON', () => {
  it('sorts keys, leaves out what is absent and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: null, c: undefined }], '\u00e9': 'x' })).toBe(
      '{"a":[2,{"d":null}],"b":1,"é":"x"}',
    );
  });

  it('gives one text for one value, however its keys were ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the audit chain', () => {
  it('holds as it was forged', () => {
    expect(firstFault(aChain(50))).toBeUndefined();
  });

  it('tells nothing of what is said: every fact has another salt, and every link the same form', () => {
    const salts = Array.from({ length: 1_000 }, newSalt);
    expect(new Set(salts).size).toBe(1_000);
    expect(salts.every((salt) => /^[0-9a-f]{64}$/.test(salt))).toBe(true);
    const links = aChain(12).map(({ link }) => JSON.stringify({ ...link, seq: 0 }));
    expect(new Set(links.map((link) => link.replaceAll(/[0-9a-f]{64}/g, 'h'))).size).toBe(1);
  });

  it.each(Object.keys(aContent(0)) as (keyof FactContent)[])('is committed to %s of a fact', (member) => {
    const [linked] = aChain(1);
    const changed = { ...aContent(0), [member]: 'another' };
    expect(firstFault([{ ...linked!, content: changed }])).toBe('content_changed');
  });

  it('shows any change of any link', () => {
    const fields = ['allianceId', 'commitment', 'prevHash', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(19), fc.constantFrom(...fields), (i, field) => {
        const links = aChain(20);
        const { link, content } = links[i]!;
        links[i] = { link: { ...link, [field]: `${link[field]}0` }, content };
        expect(firstFault(links)).toBeDefined();
      }),
    );
  });

  it('shows a link taken out, put in twice or moved', () => {
    const links = aChain(10);
    expect(firstFault(links.filter((_, i) => i !== 4))).toBe('gap');
    expect(firstFault([...links.slice(0, 5), links[4]!, ...links.slice(5)])).toBe('gap');
    expect(firstFault([...links.slice(0, 3), links[4]!, links[3]!, ...links.slice(5)])).toBe('gap');
  });

  it('shows a fact that is gone', () => {
    const [linked] = aChain(1);
    expect(firstFault([{ ...linked!, content: null }])).toBe('content_missing');
  });
});
