/** What days bring to a line, by the timers that bring it. */
export const lineTimers = {
  /** Its due date has passed. */
  due: 'call_line.due',
  reminder: 'call_line.reminder',
  notice: 'call_line.notice',
  /** The days of a notice to cure have passed. */
  cure: 'call_line.cure',
} as const;
