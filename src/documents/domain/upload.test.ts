import type { Instant } from '../../kernel/index.js';
import {
  mayBegin,
  mayComplete,
  mayContinue,
  maxIdleTurns,
  maxOpenUploads,
  type UploadProgress,
} from './upload.js';

const now = '2026-04-01T00:00:00.000Z' as Instant;
const limits = { maxBytes: 100, dailyBytes: 250 };
const codeOf = (decision: object): string =>
  'refusal' in decision ? (decision as { refusal: { code: string } }).refusal.code : 'granted';
const turnsGiven = (count: number): UploadProgress['turns'] =>
  Array.from({ length: count }, (_, i) => ({ id: String(i), from: 0 }));
const progress = (over: Partial<UploadProgress> = {}): UploadProgress => ({
  state: 'open',
  sizeBytes: 10,
  receivedBytes: 4,
  parts: 1,
  turns: turnsGiven(1),
  expiresAt: '2026-04-02T00:00:00.000Z' as Instant,
  ...over,
});

it.each([
  [100, { open: 0, dayBytes: 0 }, 'granted'],
  [101, { open: 0, dayBytes: 0 }, 'upload.too_large'],
  [51, { open: 0, dayBytes: 200 }, 'upload.quota_reached'],
  [50, { open: 0, dayBytes: 200 }, 'granted'],
  [1, { open: maxOpenUploads, dayBytes: 0 }, 'upload.too_many_open'],
])('beginning %s bytes with %o on the way', (size, onTheWay, code) => {
  expect(codeOf(mayBegin(size, onTheWay, limits))).toBe(code);
});

it.each([
  [progress(), 4, 'granted'],
  [progress(), 0, 'upload.offset_mismatch'],
  [progress({ state: 'complete' }), 4, 'upload.complete'],
  [progress({ state: 'abandoned' }), 4, 'upload.expired'],
  [progress({ expiresAt: now }), 4, 'upload.expired'],
  [progress({ turns: turnsGiven(maxIdleTurns) }), 4, 'granted'],
  [progress({ turns: turnsGiven(maxIdleTurns + 1) }), 4, 'upload.too_many_turns'],
])('going on with %o at %s', (upload, offset, code) => {
  expect(codeOf(mayContinue(upload, offset, now))).toBe(code);
});

it.each([
  [progress({ receivedBytes: 10 }), 'granted'],
  [progress(), 'upload.incomplete'],
  [progress({ receivedBytes: 10, expiresAt: now }), 'upload.expired'],
])('completing %o', (upload, code) => {
  expect(codeOf(mayComplete(upload, now))).toBe(code);
});
