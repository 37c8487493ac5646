import type { RulePack } from '../rule.js';
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
  upc,
  epo,
  deCourt,
  deBpatg,
  euCustoms,
  jp,
  kr,
  india,
];
