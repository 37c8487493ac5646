/** The timer that sends a reminder. */
export const reminderTimer = 'reminder.send';

/** The timer that plans the reminders of the deadlines in its payload, for all or for some people. */
export const replanTimer = 'reminders.replan_many';

/** The timer of one deadline, as an earlier release planned it. */
export const replanOneTimer = 'reminders.replan';

/** The timer that plans the reminders of the days ahead. */
export const dailyTimer = 'reminders.daily';
