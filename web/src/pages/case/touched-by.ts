import type { Deadline } from '../../api/views';

/** What must be read again after a deadline changed. */
export const touchedBy = (deadline: Deadline) =>
  [['case', deadline.case.id], ['deadline', deadline.id], ['cases'], ['today']] as const;
