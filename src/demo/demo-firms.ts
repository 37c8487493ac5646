import type { FirmTie, FirmWords } from '../firms/index.js';
import { calendarDate } from '../kernel/index.js';

/** An invented firm of the register beside the members. */
export interface DemoEntry extends Omit<FirmWords, 'creditCode' | 'nameEn'> {
  readonly nameEn: string;
  /** What it was called before, until when. */
  readonly former?: { readonly name: string; readonly language: string; readonly until: string };
  /** Who holds it, by English name. */
  readonly above?: { readonly nameEn: string; readonly percent: string; readonly from: string };
  /** The entry it is the same as. */
  readonly kept?: string;
}

const holdings = 'Brightwell Holdings N.V. (demo)';

/** Those above others first, kept entries before their twins. */
export const demoEntries: readonly DemoEntry[] = [
  { nameEn: holdings, nameZh: null, country: 'NL' },
  {
    nameEn: 'Brightwell Inc. (demo)',
    nameZh: '明井公司（演示）',
    country: 'US',
    former: { name: 'Lumenfield Lighting Inc. (demo)', language: 'en', until: '2021-06-30' },
    above: { nameEn: holdings, percent: '80', from: '2019-01-01' },
  },
  {
    nameEn: 'Brightwell Optics GmbH (demo)',
    nameZh: null,
    country: 'DE',
    above: { nameEn: holdings, percent: '100', from: '2016-04-01' },
  },
  {
    nameEn: 'Larkspur Imports LLC (demo)',
    nameZh: null,
    country: 'US',
    above: { nameEn: 'Brightwell Inc. (demo)', percent: '33.333333', from: '2022-10-01' },
  },
  { nameEn: 'Harbor & Quill LLP (demo)', nameZh: null, country: 'US' },
  { nameEn: 'Brightwell Incorporated (demo)', nameZh: null, country: 'US', kept: 'Brightwell Inc. (demo)' },
];

/** A tie as the demonstration enters it. */
export const demoTie = (
  parentId: string,
  { percent, from }: NonNullable<DemoEntry['above']>,
): Omit<FirmTie, 'id' | 'childId'> => ({
  parentId,
  kind: 'owned',
  percent,
  from: calendarDate(from),
  until: null,
  source: 'Invented annual report (demo)',
});
