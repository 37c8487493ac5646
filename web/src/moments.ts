/** What the wall of a zone shows at a moment, and how far it is from UTC then. */
function wallOf(instant: string, zone: string): { readonly at: string; readonly offset: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    at: `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`,
    // A minus, after which no line breaks, instead of a hyphen.
    offset: part('timeZoneName').replace(/\+0$/, '').replace('-', '−'),
  };
}

/** A moment on the wall of a zone, and how far that is from UTC then: `2026-04-13 17:15 GMT−4`. */
export function wallTime(instant: string, zone: string): string {
  const { at, offset } = wallOf(instant, zone);
  return `${at} ${offset}`;
}

/** How far a zone is from UTC at a moment: `GMT−4`. */
export const offsetAt = (instant: string, zone: string): string => wallOf(instant, zone).offset;

/** The moment at which the wall of a zone shows `2026-04-13 17:15`; of one it never shows, that as far after the clocks were set. */
export function instantAt(wall: string, zone: string): string {
  const wanted = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const aheadAt = (ms: number): number =>
    Date.parse(`${wallOf(new Date(ms).toISOString(), zone).at.replace(' ', 'T')}Z`) - ms;
  const near = wanted - aheadAt(wanted);
  const exact = wanted - aheadAt(near);
  return new Date(aheadAt(exact) === aheadAt(near) ? exact : near).toISOString();
}
