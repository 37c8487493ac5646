import type { RulePack } from '../rule.js';
import { cnAdminCourt } from './cn-admin-court.rules.js';
import { cnAdminIp } from './cn-admin-ip.rules.js';
import { cnArbitration } from './cn-arbitration.rules.js';
import { cnCnipa } from './cn-cnipa.rules.js';
import { cnCourt } from './cn-court.rules.js';
import { cnCustoms } from './cn-customs.rules.js';
import { cnExport } from './cn-export.rules.js';
import { cnLimitation } from './cn-limitation.rules.js';
import { cnAssist, cnMediation } from './cn-outside-court.rules.js';
import { cnReconsideration } from './cn-reconsideration.rules.js';
import { deBpatg } from './de-bpatg.rules.js';
import { deCourt } from './de-court.rules.js';
import { epo } from './epo.rules.js';
import { euCustoms } from './eu-customs.rules.js';
import { india } from './in.rules.js';
import { jp } from './jp.rules.js';
import { kr } from './kr.rules.js';
import { upc } from './upc.rules.js';
import { usCafc } from './us-cafc.rules.js';
import { usDistrict } from './us-district.rules.js';
import { usEdtex } from './us-edtex.rules.js';
import { usNdcal } from './us-ndcal.rules.js';
import { usPtab } from './us-ptab.rules.js';

/** The law of every forum but the Commission, one file each. */
export const forumPacks: readonly RulePack[] = [
  usDistrict,
  usNdcal,
  usEdtex,
  usCafc,
  usPtab,
  cnCourt,
  cnLimitation,
  cnMediation,
  cnArbitration,
  cnCnipa,
  cnAdminCourt,
  cnAdminIp,
  cnReconsideration,
  cnCustoms,
  cnExport,
  cnAssist,
  upc,
  epo,
  deCourt,
  deBpatg,
  euCustoms,
  jp,
  kr,
  india,
];
