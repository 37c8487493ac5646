import { type Fraction, fraction, fractionOf, fractionText, refuse } from '../../kernel/index.js';
import { RefusedError } from '../../platform/index.js';
import { type ByTerm, byTerm, rank, roundedText, type Term, usualWeights } from '../domain/match.js';
import type { MatchBody, MatchTermsView, MatchView, MatchWeightsBody } from './match.contract.js';

/** A number whose text the contract has checked. */
const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

/** What each term weighs: as given, else as usual. */
export const weighingOf = (weights: MatchWeightsBody): ByTerm =>
  byTerm((term) => {
    const given = weights[term];
    return given == null ? usualWeights[term] : numberOf(given);
  });

const textsOf = (of: (term: Term) => string): MatchTermsView => byTerm(of);

/** Ranks experts by their terms; the question is the whole input. Refused as `match.named_twice` where two have one id. */
export function rankExperts({ experts, weights = {} }: MatchBody): MatchView {
  const byId = new Map(experts.map((expert) => [expert.id, expert]));
  if (byId.size < experts.length) throw twice(experts.map(({ id }) => id));
  const weighing = weighingOf(weights);
  const ranked = rank(
    experts.map(({ id, lastEngagedOn, blocked, ...given }) => ({
      id,
      terms: byTerm((term) => numberOf(given[term])),
      lastEngagedOn: lastEngagedOn ?? undefined,
      isBlocked: blocked,
    })),
    weighing,
  );
  return {
    ranked: ranked.map(({ id, score, parts }) => ({
      id,
      score: roundedText(score, 1),
      exact: fractionText(score),
      terms: textsOf((term) => byId.get(id)?.[term] ?? '0'),
      parts: textsOf((term) => fractionText(parts[term])),
    })),
    leftOut: experts.filter(({ blocked }) => blocked === true).map(({ id }) => id),
  };
}

function twice(ids: readonly string[]): RefusedError {
  const id = ids.find((one, at) => ids.indexOf(one) < at) ?? '';
  return new RefusedError(
    refuse(
      'match.named_twice',
      `"${id}" is listed twice: give each expert a name of their own.`,
      `“${id}”重复：每位专家须使用不同的名称。`,
    ).refusal,
    422,
  );
}
