import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { instantOf } from '../kernel/index.js';
import { aroundPlace, type AuditLink, contentHash, faultOf, nextLink } from './audit-chain.js';
import { canonicalJson } from './domain/canonical-json.js';

const at = instantOf(new Date('2026-04-01T00:00:00Z'));

function aChain(length: number): AuditLink[] {
  const links: AuditLink[] = [];
  for (let i = 0; i < length; i++) {
    links.push(
      nextLink(links.at(-1), {
        allianceId: 'a',
        at,
        actorId: i % 2 === 0 ? null : 'p',
        action: 'case.opened',
        subjectKind: 'case',
        subjectId: `c${i}`,
        contentHash: contentHash({ i }),
      }),
    );
  }
  return links;
}

const firstFault = (links: readonly AuditLink[]) =>
  links
    .map((link, i) => faultOf(links[i - 1], link, { content: { i: Number(link.subjectId.slice(1)) } }))
    .find(Boolean);

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

  it('is forged the same from what stands around its place', () => {
    const text = fc.string({ unit: 'binary' });
    const link = fc.record({
      allianceId: text,
      at: fc.constant(at),
      actorId: fc.option(text),
      action: text,
      subjectKind: text,
      subjectId: text,
      contentHash: text,
    });
    fc.assert(
      fc.property(link, fc.nat(), text, (loose, seq, hash) => {
        const { before, after } = aroundPlace(loose);
        const forged = nextLink({ seq, hash: contentHash(hash) }, loose);
        const written = `${before}${forged.prevHash}","seq":${forged.seq}${after}`;
        expect(createHash('sha256').update(written).digest('hex')).toBe(forged.hash);
      }),
    );
  });

  it('shows any change of any link', () => {
    const fields = ['at', 'action', 'subjectId', 'contentHash', 'prevHash', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(19), fc.constantFrom(...fields), (i, field) => {
        const links = aChain(20);
        links[i] = { ...links[i]!, [field]: `${links[i]![field]}0` };
        expect(firstFault(links)).toBeDefined();
      }),
    );
  });

  it('shows a link taken out, put in twice or moved', () => {
    const links = aChain(10);
    expect(firstFault(links.filter((_, i) => i !== 4))?.fault).toBe('gap');
    expect(firstFault([...links.slice(0, 5), links[4]!, ...links.slice(5)])?.fault).toBe('gap');
    expect(firstFault([...links.slice(0, 3), links[4]!, links[3]!, ...links.slice(5)])?.fault).toBe('gap');
  });

  it('shows content that was changed or is gone', () => {
    const [link] = aChain(1);
    expect(faultOf(undefined, link!, { content: { i: 1 } })?.fault).toBe('content_changed');
    expect(faultOf(undefined, link!, null)?.fault).toBe('content_missing');
  });
});
