import type { Instant } from '../kernel/index.js';
import type { TimerPlan } from '../platform/index.js';

export const makingKind = 'export.make';
export const removingKind = 'export.remove';

/** Makes an export. One person's others wait for those of other people. */
export const making = (id: string, personId: string, dueAt: Instant): TimerPlan => ({
  kind: makingKind,
  subjectId: id,
  dueAt,
  payload: { of: personId },
});

/** Takes the file of an export away. */
export const removing = (id: string, personId: string, dueAt: Instant): TimerPlan => ({
  kind: removingKind,
  subjectId: id,
  dueAt,
  payload: { of: personId },
});
