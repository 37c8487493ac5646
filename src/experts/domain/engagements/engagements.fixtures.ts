import { now, today } from '../checks/checks.fixtures.js';
import type { AroundEngagement, EngagementStatus } from './engagement-life.js';
import type { Engagement } from './engagement.js';

/** An invented engagement, quoted and signed as far as its status asks. */
export const anEngagement = (over: Partial<Engagement> = {}): Engagement => ({
  id: 'e',
  checkId: 'k',
  expertId: 'x',
  caseId: 'c',
  payerMemberId: null,
  code: 'K7Q2',
  role: 'consulting',
  status: 'proposed' satisfies EngagementStatus,
  scope: 'Say whether the lamp glows.',
  from: today,
  until: today,
  currency: 'USD',
  capMinor: '24000000',
  capToldMinor: null,
  hourlyMinor: null,
  travelPercent: null,
  hoursEstimated: null,
  quoteNote: null,
  quotedBy: null,
  quotedAt: null,
  proposedBy: 'lead',
  proposedAt: now,
  signedBy: null,
  signedAt: null,
  signedHash: null,
  begunBy: null,
  begunAt: null,
  designatedBy: null,
  designatedAt: null,
  deliveredAt: null,
  acceptedAt: null,
  endedBy: null,
  endedAt: null,
  reason: null,
  version: 1,
  ...over,
});

/** A day on which nothing stands against anything. */
export const aroundEngagement = (over: Partial<AroundEngagement> = {}): AroundEngagement => ({
  hands: [],
  personId: 'lead',
  now,
  today,
  check: { status: 'clear', decidedOn: today },
  isUnbilled: false,
  ...over,
});
