import { walks } from '../../kernel/life.fixtures.js';
import { type Instant, obstacle } from '../../kernel/index.js';
import { type Attachment, attachmentLife, evidenceAnew, handsOnAttachment } from './attachment.js';

const at = '2026-04-01T00:00:00.000Z' as Instant;
const anAttachment = (over: Partial<Attachment> = {}): Attachment => ({
  id: 'attachment',
  kind: 'event',
  thingId: 'event',
  partId: null,
  role: 'related',
  documentId: 'document',
  attachedBy: 'somebody',
  attachedAt: at,
  endedAt: null,
  endedBy: null,
  endReason: null,
  ...over,
});

describe('an attachment', () => {
  walks({
    life: attachmentLife,
    starts: ['attached'],
    thing: (status) => anAttachment({ endedAt: status === 'attached' ? null : at }),
    around: (hands) => ({ hands }),
    words: { reason: 'a reason' },
  });

  it('is ended by nobody where it is evidence', () => {
    const evidence = anAttachment({ role: 'evidence' });
    expect(obstacle(attachmentLife, 'end', evidence, { hands: ['keeper'] })?.code).toBe(
      'attachment.is_evidence',
    );
  });

  it.each([
    ['who attached it, no longer keeping the thing', { personId: 'somebody', isKeeper: false }, ['attacher']],
    ['who keeps the thing', { personId: 'else', isKeeper: true }, ['keeper']],
    ['anybody else', { personId: 'else', isKeeper: false }, []],
    ['nobody', { personId: null, isKeeper: false }, []],
  ])('is in the hands of %s', (_who, asking, hands) => {
    expect(handsOnAttachment(anAttachment(), asking)).toEqual(hands);
  });
});

describe('evidence that is said anew', () => {
  const there = ['seen', 'kept', 'hidden'].map((documentId) => anAttachment({ id: documentId, documentId }));
  const isKnown = (id: string): boolean => id !== 'hidden';

  it.each([
    ['ends what is not named', ['kept'], ['seen'], []],
    ['adds what was not there', ['seen', 'kept', 'new'], [], ['new']],
    ['changes nothing where the same is named', ['kept', 'seen'], [], []],
    ['never ends what its author may not know of', [], ['seen', 'kept'], []],
  ])('%s', (_what, wanted, ended, added) => {
    const change = evidenceAnew(there, wanted, isKnown);
    expect(change.ended.map(({ documentId }) => documentId)).toEqual(ended);
    expect(change.added).toEqual(added);
  });
});
