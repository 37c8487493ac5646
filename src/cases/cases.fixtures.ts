import { calendarDate } from '../kernel/index.js';
import type { OpenCaseBody, PartyBody } from './cases.contract.js';

/** A party of invented name, a Chinese respondent unless told otherwise. */
export const aParty = (over: Partial<PartyBody> = {}): PartyBody => ({
  name: 'Demo Respondent Co., Ltd.',
  role: 'respondent',
  side: 'ours',
  place: 'Ningbo, China',
  country: 'CN',
  ...over,
});

let made = 9_000;

/** An instituted investigation against invented firms, with a number no other has. */
export const aCase = (over: Partial<OpenCaseBody> = {}): OpenCaseBody => {
  const number = `337-TA-${String(++made)}`;
  return {
    kind: 'itc_337',
    number,
    titleEn: 'Certain Demo Widgets and Components Thereof',
    proceedings: [
      {
        forum: 'us-itc',
        number,
        filedOn: calendarDate('2026-01-05'),
        institutedOn: calendarDate('2026-02-10'),
      },
    ],
    parties: [
      aParty({
        name: 'Demo Complainant Inc.',
        role: 'complainant',
        side: 'adverse',
        country: 'US',
        place: 'Dover, DE',
      }),
      aParty(),
    ],
    patents: [{ number: 'US9000001' }],
    products: [{ name: 'demo widgets' }],
    ...over,
  };
};
