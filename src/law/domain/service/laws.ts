import type { ServiceLaw } from '../book-rule.js';
import { chineseCourts, patentOfficeOfChina } from './china.js';
import { from, onReceipt, type LawOfService } from './effect.js';
import { europeanPatentOffice, germanPatentOffice, germany, unifiedPatentCourt } from './europe.js';
import { appellateRules, federalRules } from './united-states.js';

/** The laws of service by the names rules have for them. */
export const lawsOfService: Readonly<Record<ServiceLaw, LawOfService>> = {
  none: ({ date }) => from(date),
  receipt: onReceipt,
  frcp_6d: federalRules,
  frap_26c: appellateRules,
  cn_court: chineseCourts,
  cn_cnipa: patentOfficeOfChina,
  epo: europeanPatentOffice,
  upc: unifiedPatentCourt,
  de: germany,
  de_dpma: germanPatentOffice,
};
