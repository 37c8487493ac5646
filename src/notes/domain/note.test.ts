import type { Instant } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import type { Role } from '../../platform/index.js';
import { aReader, aSeat, world } from '../../walls/walls.fixtures.js';
import type { Reader } from '../../walls/index.js';
import { handsOnNote, noteLife, taskLife } from './note-life.js';
import { addressable, isOffered, mayKnow, mayRead, type Note, type NoteAudience } from './note.js';

const at = '2026-04-01T00:00:00.000Z' as Instant;
const [member = '', rival = ''] = world.members;
const [caseId = '', otherCase = ''] = world.cases;
const [self = '', author = ''] = world.people;

const aNote = (over: Partial<Note> = {}): Note => ({
  id: 'note',
  kind: 'note',
  caseId,
  audience: 'case',
  memberId: null,
  authorId: author,
  text: 'Ask the client for the manual',
  forId: null,
  dueOn: null,
  version: 1,
  writtenAt: at,
  doneAt: null,
  doneBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawReason: null,
  ...over,
});
const ofFirm = { audience: 'firm', memberId: member } as const;

/** Somebody with one role; outside counsel of the first member in the case. */
const as = (role: Role, over: Partial<Reader> = {}): Reader =>
  aReader({
    seats: [aSeat(role)],
    seesCase: new Set([caseId]),
    clients: role === 'outside_counsel' ? [{ caseId, memberId: member }] : [],
    ...over,
  });
const ofRival = (role: Role): Reader => as(role, { seats: [{ role, memberId: rival }] });

describe('who may read a note', () => {
  it.each([
    // [reader, its firm's, the office's, the whole case's]
    ['a representative of the firm', as('member_representative'), true, false, true],
    ['its outside counsel in the case', as('outside_counsel'), true, false, true],
    [
      'its counsel in another case',
      as('outside_counsel', { clients: [{ caseId: otherCase, memberId: member }] }),
      false,
      false,
      true,
    ],
    ['another member of the case', ofRival('member_counsel'), false, false, true],
    ['the coordinator', as('coordinator', { seesCase: 'all' }), false, true, true],
    ['the treasurer', as('treasurer', { seesCase: 'all' }), false, false, true],
    ['the auditor', as('auditor', { seesCase: 'all' }), false, false, true],
    [
      'the ethics officer, who reads no content',
      as('ethics_officer', { seesCase: 'all' }),
      false,
      false,
      false,
    ],
    [
      'its firm, where the case is not theirs to see',
      as('member_counsel', { seesCase: new Set() }),
      false,
      false,
      false,
    ],
    [
      'a coordinator behind a wall',
      as('coordinator', { seesCase: 'all', walls: [{ kind: 'case', id: caseId }] }),
      false,
      false,
      false,
    ],
    [
      'its firm behind a wall before the firm',
      as('member_counsel', { walls: [{ kind: 'member', id: member }] }),
      false,
      false,
      true,
    ],
  ] as const)('%s', (_who, reader, firm, office, whole) => {
    const reads = (audience: NoteAudience): boolean =>
      mayRead(reader, aNote({ audience, memberId: audience === 'firm' ? member : null }));
    expect([reads('firm'), reads('office'), reads('case')]).toEqual([firm, office, whole]);
  });

  it('is not whoever wrote it, once they act for the firm no more', () => {
    const gone = as('member_counsel', {
      personId: author,
      seats: [{ role: 'member_counsel', memberId: rival }],
    });
    expect(mayRead(gone, aNote(ofFirm))).toBe(false);
  });
});

describe('for whom somebody writes', () => {
  it.each([
    ['a firm’s people', as('member_counsel'), ['firm', 'case']],
    ['counsel of nobody who is a member', as('outside_counsel', { clients: [] }), ['case']],
    ['the coordinator', as('coordinator'), ['office', 'case']],
  ] as const)('%s', (_who, reader, audiences) => {
    expect(addressable(reader, caseId).map(({ audience }) => audience)).toEqual(audiences);
  });
});

describe('who is offered to be named', () => {
  const somebody = (reader: Reader, permissions: readonly string[] = ['cases.read']) => ({
    personId: reader.personId ?? '',
    permissions,
    reader,
  });
  const inHouse = somebody(as('member_counsel'));
  const keeper = somebody(as('coordinator', { seesCase: 'all' }), ['cases.read', 'people.read']);

  it.each([
    ['a colleague, of what is the firm’s', inHouse, somebody(as('member_representative')), ofFirm, true],
    ['counsel of one’s own firm', inHouse, somebody(as('outside_counsel')), ofFirm, true],
    ['the coordinator, of what is the firm’s', inHouse, keeper, ofFirm, false],
    ['the coordinator, of what the case may read', inHouse, keeper, {}, true],
    [
      'people of another member, whom the author does not know',
      inHouse,
      somebody(ofRival('member_counsel')),
      {},
      false,
    ],
    [
      'anybody who reads in the case, to who keeps the list of people',
      keeper,
      somebody(ofRival('member_counsel')),
      {},
      true,
    ],
    ['counsel of a member, where the whole case reads', keeper, somebody(as('outside_counsel')), {}, false],
    [
      'counsel of one’s own firm, where the whole case reads',
      inHouse,
      somebody(as('outside_counsel')),
      {},
      true,
    ],
    ['nobody who reads no cases', keeper, somebody(as('member_counsel'), []), {}, false],
  ] as const)('%s', (_who, by, other, over, offered) => {
    expect(isOffered(by, other, aNote(over))).toBe(offered);
  });
});

describe('whom a reader is shown by name', () => {
  const counsel = as('outside_counsel', { personId: author });
  it.each([
    ['counsel of another member', ofRival('member_counsel'), counsel, {}, false],
    ['somebody who is in the case no more', ofRival('member_counsel'), undefined, {}, false],
    ['counsel of one’s own firm', as('member_counsel'), counsel, {}, true],
    ['oneself', counsel, counsel, {}, true],
    ['people of another member', ofRival('member_counsel'), as('member_counsel'), {}, true],
    ['counsel, to who sees every party', as('coordinator', { seesCase: 'all' }), counsel, {}, true],
    ['anybody, of what is one firm’s', as('member_counsel'), undefined, ofFirm, true],
  ] as const)('%s', (_who, reader, other, over, known) => {
    expect(mayKnow(reader, other, aNote(over))).toBe(known);
  });
});

describe('the life of a note', () => {
  walks({
    life: noteLife,
    starts: ['standing'],
    thing: (status) => aNote({ withdrawnAt: status === 'withdrawn' ? at : null }),
    around: (hands) => ({ hands }),
    words: { reason: 'a reason' },
  });
});

describe('the life of a task', () => {
  walks({
    life: taskLife,
    starts: ['open'],
    thing: (status) =>
      aNote({ doneAt: status === 'done' ? at : null, withdrawnAt: status === 'withdrawn' ? at : null }),
    around: (hands) => ({ hands }),
    words: { reason: 'a reason' },
  });

  it.each([
    ['its author', as('outside_counsel', { personId: author }), {}, ['author']],
    ['who is to do it', as('outside_counsel'), { forId: self }, ['holder']],
    ['the firm’s people', as('member_counsel'), ofFirm, ['keeper']],
    ['the coordinator, of what is not one firm’s', as('coordinator'), {}, ['keeper']],
    ['the coordinator, of what is one firm’s', as('coordinator'), ofFirm, []],
  ] as const)('is in the hands of %s', (_who, reader, over, hands) => {
    expect(handsOnNote(reader, aNote({ kind: 'task', forId: 'else', ...over }))).toEqual(hands);
  });
});
