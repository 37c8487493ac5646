import { fractionText } from '../../kernel/index.js';
import { InvalidInputError } from '../../platform/index.js';
import {
  allocate,
  type AllocatedLine,
  certify,
  type Participant,
  type SplitMethod,
} from '../domain/index.js';
import type { SplitBody, SplitParticipantBody, SplitView } from './split.contract.js';
import { toCertificateView } from './certificate.view.js';
import { answered, boundOf, moneyFrom, numberOf, optional, textIn } from './read-inputs.js';
import { sha256 } from './sha256.js';

/** Splits a total to the last unit, with the certificate by which anybody recomputes it. */
export function calculateSplit({ total: asked, participants: given, ...by }: SplitBody): SplitView {
  const total = moneyFrom(asked, '/total');
  const participants = given.map((one, place) =>
    participantOf(one, total.currency, `/participants/${String(place)}`),
  );
  const { lines, pools } = answered(allocate({ total, method: methodOf(by), participants }));
  const text = textIn(total.currency);
  // Every line is told, so that no salt keeps one from being guessed.
  const certificate = certify(
    { of: 'calculation', currency: total.currency, pools },
    { sha256, salt: () => '' },
  );
  const toLine = ({ id, units, exact, odd }: AllocatedLine) => ({
    id,
    amount: text(units),
    exact: fractionText(exact),
    odd,
  });
  return {
    lines: lines.map(toLine),
    pools: pools.map((pool) => ({
      key: pool.key,
      amount: text(pool.total),
      lines: pool.lines.map((line) => ({ ...toLine(line), ...(line.bound && { bound: line.bound }) })),
    })),
    certificate: toCertificateView(certificate),
  };
}

function methodOf({ method, basePercent }: Pick<SplitBody, 'method' | 'basePercent'>): SplitMethod {
  if (method !== 'hybrid') return { by: method };
  const base = optional(basePercent, numberOf);
  if (base === undefined)
    throw InvalidInputError.at(
      '/basePercent',
      'A hybrid has a base: give the percentage that is shared equally.',
      '混合分摊须有基础部分：请填写均摊的百分比。',
    );
  return { by: method, basePercent: base, base: 'equal', variable: 'weights' };
}

function participantOf(
  { id, weight, units, joined, group, floor, cap }: SplitParticipantBody,
  currency: string,
  pointer: string,
): Participant {
  return {
    id,
    weight: optional(weight, numberOf),
    units: optional(units, numberOf),
    joined: joined ?? undefined,
    group: group ?? undefined,
    floor: optional(floor, (text) => boundOf(text, currency, `${pointer}/floor`)),
    cap: optional(cap, (text) => boundOf(text, currency, `${pointer}/cap`)),
  };
}
