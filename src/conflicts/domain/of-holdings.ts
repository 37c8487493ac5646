import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { holdsOn } from './affiliation.js';
import type { Tied } from './candidate.js';
import type { ConflictFound } from './conflict.js';
import { nearest, type PreparedMatter } from './matter.js';

/** What is held of one firm; from the day on which it was as much. */
interface Held {
  readonly told: string;
  readonly path: readonly string[];
  /** Millionths of a per cent. */
  readonly millionths: number;
  readonly isWhole: boolean;
  readonly since: CalendarDate;
}

const onePercent = 1_000_000;

/** Holdings of one firm count together, by whichever of its names they are told. */
export function ofHoldings(holdings: readonly Tied[], matter: PreparedMatter): readonly ConflictFound[] {
  const held = new Map<string, Held>();
  for (const one of holdings) {
    const found = holdsOn(one, matter.world.on) ? nearest(matter.toAdverse, one.ids) : undefined;
    if (found === undefined) continue;
    const before = held.get(found.id);
    held.set(found.id, {
      told: before?.told ?? one.told,
      path: found.path,
      millionths: (before?.millionths ?? 0) + Math.round((one.percent ?? 0) * onePercent),
      isWhole: (before?.isWhole ?? true) && one.percent !== undefined,
      since: before === undefined || before.since < one.from ? one.from : before.since,
    });
  }
  return [...held].flatMap(([id, one]) => ofHeld(one, matter.world.called(id, one.told)));
}

/** Where it is not said how much it is, it cannot be shown to be less than one per cent. */
function ofHeld({ path, millionths, isWhole, since }: Held, firm: Bilingual): readonly ConflictFound[] {
  if (isWhole && millionths <= 0) return [];
  const verdict = !isWhole || millionths >= onePercent ? 'blocked' : 'waivable';
  const share = String(millionths / onePercent);
  const [en, zh] = isWhole
    ? [`${share} %`, ` ${share}% 的权益`]
    : ['a share of unknown size', '比例不明的权益'];
  const because = {
    en: `Has held ${en} of ${firm.en}, which is of the adverse group, since ${since}; from 1 % it cannot be waived.`,
    zh: `自 ${since} 起持有对方集团内企业 ${firm.zh}${zh}；达到 1% 即不得豁免。`,
  };
  return [{ rule: 'equity', verdict, path, since, because }];
}
