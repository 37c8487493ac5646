import { calendarDate } from '../../kernel/index.js';
import { aReport, aService } from '../docket.fixtures.js';
import { faultsOfReport, oddDatesOf } from './check-report.js';
import type { EventReport } from './event.js';

const place = { forum: 'us-itc', partyIds: ['acme', 'borealis'] };
/** Served on 20 March at the earliest. */
const between = (servedUntil: string, receivedOn?: string) =>
  aService({
    servedUntil: calendarDate(servedUntil),
    receivedOn: receivedOn === undefined ? null : calendarDate(receivedOn),
  });
const pointers = (over: Partial<EventReport>) =>
  faultsOfReport(aReport(over), place).map(({ pointer }) => pointer);

describe('what must be changed in a report of an event', () => {
  it.each<[string, Partial<EventReport>, string[]]>([
    ['nothing in a service the law knows', {}, []],
    ['nothing in a note', { kind: 'note', services: [] }, []],
    ['an event the forum does not have', { kind: 'oral_proceedings_summoned', services: [] }, ['/kind']],
    ['a time without its zone', { atTime: '17:20' }, ['/zone']],
    ['a zone without its time', { zone: 'America/New_York' }, ['/atTime']],
    ['nothing in a time with its zone', { atTime: '17:20', zone: 'America/New_York' }, []],
    ['service on a stranger', { services: [aService({ partyId: 'nobody' })] }, ['/services/0/partyId']],
    ['the same party twice', { services: [aService(), aService()] }, ['/services/1/partyId']],
    [
      'receipt before service',
      { services: [aService({ receivedOn: calendarDate('2026-03-19') })] },
      ['/services/0/receivedOn'],
    ],
    ['nothing in a day between two', { services: [between('2026-03-28', '2026-03-28')] }, []],
    ['a last day that is the first', { services: [between('2026-03-20')] }, ['/services/0/servedUntil']],
    ['a last day before the first', { services: [between('2026-03-19')] }, ['/services/0/servedUntil']],
    [
      'a last day after the receipt',
      { services: [between('2026-03-28', '2026-03-27')] },
      ['/services/0/servedUntil'],
    ],
    ['service of what is not served', { kind: 'institution_fr_publication' }, ['/services']],
    ['a circumstance of another event', { circumstances: ['teo_ordinary'] }, ['/circumstances/0']],
    [
      'two answers to one question',
      {
        kind: 'complaint_noi_and_teo_motion_served_by_commission',
        circumstances: ['teo_ordinary', 'teo_more_complicated'],
      },
      ['/circumstances/1'],
    ],
    ['a date no rule asks for', { dates: { opening: calendarDate('2026-03-01') } }, ['/dates/opening']],
  ])('%s', (_what, over, expected) => {
    expect(pointers(over)).toEqual(expected);
  });
});

describe('the odd dates of a report', () => {
  const day = calendarDate;
  const setting = { today: day('2026-11-28'), filedOn: day('2026-02-10') };
  it.each<[string, Partial<EventReport>, string[]]>([
    ['none of a service the law knows', {}, []],
    ['a year swapped', { happenedOn: day('2062-03-20') }, ['/happenedOn year_swapped']],
    ['a day before the filing', { happenedOn: day('2026-02-09') }, ['/happenedOn before_filing']],
    [
      'a service and a receipt years ahead',
      { services: [aService({ servedOn: day('2029-03-20'), receivedOn: day('2030-03-20') })] },
      ['/services/0/servedOn years_ahead', '/services/0/receivedOn years_ahead'],
    ],
    [
      'a last day of a service years ahead',
      { services: [aService({ servedUntil: day('2029-03-20') })] },
      ['/services/0/servedUntil years_ahead'],
    ],
    [
      'an ordered date beyond every target',
      { dates: { target: day('2039-01-01') } },
      ['/dates/target years_ahead'],
    ],
    ['none of an ordered date in four years', { dates: { target: day('2030-11-01') } }, []],
  ])('%s', (_what, over, expected) => {
    const odd = oddDatesOf(aReport(over), setting);
    expect(odd.map(({ pointer, oddity }) => `${pointer} ${oddity.code}`)).toEqual(expected);
  });
});
