/** The timer that sends a reminder. */
export const reminderTimer = 'reminder.send';

/** The timer that plans one deadline's reminders again. */
export const replanTimer = 'reminders.replan';

/** The timer that plans the reminders of the deadlines in its payload. */
export const replanManyTimer = 'reminders.replan_many';
