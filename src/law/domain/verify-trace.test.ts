import { calendarDate } from '../../kernel/index.js';
import { computeDeadline } from './compute-deadline.js';
import type { ComputedDeadline, TriggerFacts } from './deadline.js';
import { packs } from './packs.js';
import { verifyTrace, type StoredTrace } from './verify-trace.js';

const asked: TriggerFacts = { date: calendarDate('2026-03-20'), service: { method: 'electronic' } };
const now = computeDeadline('itc.motion_response', asked);
const computed = (now as { readonly computed: ComputedDeadline }).computed;
const whatDiffers = (stored: StoredTrace) =>
  verifyTrace(stored, now).differences.map(({ what, at }) => [what, at]);

describe('a stored trace', () => {
  it('holds where the same facts give the same date by the same working', () => {
    expect(verifyTrace(computed, now)).toMatchObject({ holds: true, differences: [] });
    expect(verifyTrace(computed, now).computedBy).toBeUndefined();
  });

  it('holds still where what it leaves out is not compared', () => {
    expect(whatDiffers({})).toEqual([]);
    const { due, safe } = computed;
    expect(whatDiffers({ due, safe })).toEqual([]);
  });

  it('says what differs, and the first step that does', () => {
    const tampered = { ...computed, due: calendarDate('2026-04-09') };
    expect(whatDiffers(tampered)).toEqual([['due', undefined]]);
    expect(whatDiffers({ ...computed, citation: '19 CFR 1.1' })).toEqual([['citation', undefined]]);
    expect(whatDiffers({ ...computed, steps: computed.steps.slice(0, -1) })).toEqual([
      ['steps', computed.steps.length - 1],
    ]);
    const [first, ...rest] = computed.steps;
    const retold = { ...first!, say: { en: first!.say.en, zh: '另有所述' } };
    expect(whatDiffers({ ...computed, steps: [retold, ...rest] })).toEqual([['steps', 0]]);
  });

  it('differs where a safe date it kept is another or none now', () => {
    expect(whatDiffers({ due: computed.due, safe: calendarDate('2026-03-25') })).toEqual([
      ['safe', undefined],
    ]);
    expect(whatDiffers({ due: computed.due })).toEqual([]);
  });

  it('tells another edition without holding it against the date', () => {
    const verdict = verifyTrace({ ...computed, pack: { id: 'us-itc', version: '2025.1' } }, now);
    expect(verdict).toMatchObject({ holds: true, computedBy: { id: 'us-itc', version: '2025.1' } });
  });

  it('does not hold where the law gives no date', () => {
    const refused = computeDeadline('itc.motion_response', { date: calendarDate('2018-12-12') });
    expect(verifyTrace(computed, refused)).toMatchObject({
      holds: false,
      refusal: { code: 'law.forum_suspended' },
    });
  });

  it('replays for every rule that gives a date', () => {
    for (const rule of packs.flatMap((pack) => pack.rules)) {
      const facts = { ...asked, time: '10:20' };
      const outcome = computeDeadline(rule.id, facts);
      if (!('computed' in outcome)) continue;
      const stored = JSON.parse(JSON.stringify(outcome.computed)) as ComputedDeadline;
      expect([rule.id, verifyTrace(stored, computeDeadline(rule.id, facts)).differences]).toEqual([
        rule.id,
        [],
      ]);
    }
  });
});
