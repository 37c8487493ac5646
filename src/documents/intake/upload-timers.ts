import type { Instant } from '../../kernel/index.js';
import type { TimerPlan } from '../../platform/index.js';

/** Looks whether an upload still waits for a part, and clears away what was given up or never counted. */
export const clearing = 'upload.clear';

/** Looks through what arrived. */
export const intake = 'document.intake';

/** Erases what was refused. */
export const erasing = 'document.erase_refused';

/** When an upload is looked at next. */
export const expiryTimer = ({ id, expiresAt }: { id: string; expiresAt: Instant }): TimerPlan => ({
  kind: clearing,
  subjectId: id,
  dueAt: expiresAt,
  dedupe: `${clearing}/${id}/${expiresAt}`,
});

/** When a version is looked through. Its uploader's others wait for those of other people. */
export const intakeTimer = (
  { id, uploadedBy }: { readonly id: string; readonly uploadedBy: string },
  dueAt: Instant,
  dedupe = `${intake}/${id}`,
): TimerPlan => ({ kind: intake, subjectId: id, dueAt, dedupe, payload: { of: uploadedBy } });
