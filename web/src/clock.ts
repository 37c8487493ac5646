/** The only wall clock of the web app. */
export const now = (): Date => new Date();

const dayIn = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today's date, `YYYY-MM-DD`, on the calendar of a zone. */
export const todayIn = (zone: string): string => dayIn(zone).format(now());

/** The zone this device keeps. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
