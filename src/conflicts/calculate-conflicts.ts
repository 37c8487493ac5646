import { compareNames, type Likeness } from '../firms/index.js';
import { InvalidInputError, inTurns } from '../platform/index.js';
import type { ConflictAnswer } from './domain/conflict.js';
import { type ConflictQuestion, findConflicts } from './domain/find-conflicts.js';

/** Pairs of names one question may have compared: some seconds of work. */
const mostPairs = 20_000;

/** Each name the candidate tells, with each name of a firm. */
function pairsOf({ firms, candidate }: ConflictQuestion): readonly (readonly [string, string])[] {
  const ids = new Set(firms.map(({ id }) => id));
  const told = [
    ...candidate.affiliations.map(({ firm }) => firm),
    ...candidate.testimony.map((one) => one.for),
    ...candidate.ndas.map((one) => one.with),
  ].filter((firm) => !ids.has(firm));
  const names = [...new Set(firms.flatMap((firm) => firm.names))];
  return [...new Set([...told, ...candidate.names])].flatMap((own) =>
    names.map((its) => [its, own] as const),
  );
}

const keyOf = (its: string, own: string): string => JSON.stringify([its, own]);

/** Finds conflicts; names are compared first, each pair once, so that whoever asks much lets others have their turns. */
export async function calculateConflicts(question: ConflictQuestion): Promise<ConflictAnswer> {
  const pairs = pairsOf(question);
  if (pairs.length > mostPairs)
    throw InvalidInputError.at(
      '/firms',
      `These are ${String(pairs.length)} pairs of names to compare, of at most ${String(mostPairs)}: ask in parts.`,
      `共有 ${String(pairs.length)} 对名称待比对，上限为 ${String(mostPairs)} 对，请分批查询。`,
    );
  const compared = new Map<string, Likeness>(
    await inTurns(pairs, ([its, own]) => [keyOf(its, own), compareNames(its, own)] as const),
  );
  return findConflicts(question, {
    compare: (its, own) => compared.get(keyOf(its, own)) ?? compareNames(its, own),
  });
}
