import type { LawForum } from '../../law/index.js';

/** By which events a forum brings a case to those accused in it, the usual one first. */
export const openingServices: Readonly<Partial<Record<LawForum, readonly [string, ...string[]]>>> = {
  'us-itc': [
    'complaint_and_noi_served_by_commission',
    'complaint_and_noi_served_by_party',
    'complaint_noi_and_teo_motion_served_by_commission',
  ],
  'us-district': ['summons_and_complaint_served'],
  'cn-court': ['complaint_served'],
  upc: ['statement_of_claim_served'],
  'de-court': ['complaint_served'],
};
