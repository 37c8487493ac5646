import {
  type Bilingual,
  type CalendarDate,
  isRefused,
  type Oddity,
  oddityOf,
  writtenDay,
} from '../../kernel/index.js';
import {
  type Accusation,
  type AccusationCell,
  type AccusationChange,
  type AccusationTerms,
  type CaseParts,
  cellKey,
  type DecidedOutcome,
  faultOfOutcome,
  faultsOfCell,
  keptClaims,
  saysTheSame,
  stillAsserted,
} from './accusation.js';
import { type AccusationOutcome, accusationOutcomes } from './accusation-words.js';

/** One line of a list of accusations, by column. */
export type WrittenLine = Readonly<Partial<Record<LineColumn, string>>>;

/** The columns of a list of accusations, in their order. */
export const lineColumns = [
  'proceeding',
  'asserter',
  'patent',
  'claims',
  'respondent',
  'product',
  'outcome',
  'outcome_on',
  'outcome_source',
] as const;
export type LineColumn = (typeof lineColumns)[number];

/** A part of a case and the names by which a line may call it. */
export interface CalledPart {
  readonly id: string;
  readonly names: readonly string[];
}

/** The parts a line may name. */
export interface CalledParts {
  readonly proceedings: readonly CalledPart[];
  readonly parties: readonly CalledPart[];
  readonly patents: readonly CalledPart[];
  readonly products: readonly CalledPart[];
}

/** What a line comes to. */
export interface LineOutcome {
  readonly outcome: 'new' | 'same' | 'changed' | 'refused';
  readonly notes: readonly Bilingual[];
  /** What is odd about the day of its outcome: the list is taken only once somebody says that it is right. */
  readonly oddity?: Oddity;
}

/** What a list comes to as a whole, and line by line. */
export interface ReadList {
  readonly change: AccusationChange;
  readonly lines: readonly LineOutcome[];
}

/** What lines are read against. */
export interface ListContext {
  readonly called: CalledParts;
  readonly parts: CaseParts;
  readonly standing: readonly Accusation[];
  readonly today: CalendarDate;
}

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Reads a list line by line. A line stands for itself: one that is refused keeps no other from being read. */
export function readList(lines: readonly (WrittenLine | null)[], context: ListContext): ReadList {
  const known = new Map(context.standing.map((accusation) => [cellKey(accusation), accusation]));
  const entered = new Map<string, AccusationCell & AccusationTerms>();
  const revised = new Map<string, Accusation>();
  const outcomes = lines.map((line): LineOutcome => {
    if (line === null) return { outcome: 'refused', notes: [uneven] };
    const read = readLine(line, context, (key) => known.get(key));
    if ('notes' in read) return { outcome: 'refused', notes: read.notes };
    const key = cellKey(read.wanted);
    const earlier = entered.get(key) ?? revised.get(key);
    if (earlier !== undefined)
      return saysTheSame(earlier, read.wanted)
        ? { outcome: 'same', notes: [repeated] }
        : refusedOf(repeatedOtherwise);
    const before = known.get(key);
    if (before === undefined) {
      entered.set(key, read.wanted);
      return withOddity({ outcome: 'new', notes: [] }, read.wanted, context.today);
    }
    if (saysTheSame(before, read.wanted)) return { outcome: 'same', notes: [] };
    revised.set(key, { ...before, ...read.wanted });
    return withOddity(
      { outcome: 'changed', notes: changesIn(before, read.wanted) },
      read.wanted,
      context.today,
    );
  });
  return {
    change: { entered: [...entered.values()], revised: [...revised.values()], struck: [] },
    lines: outcomes,
  };
}

function withOddity(line: LineOutcome, { outcomeOn }: AccusationTerms, today: CalendarDate): LineOutcome {
  const oddity = outcomeOn === null ? undefined : oddityOf(outcomeOn, 'happened', { today });
  return oddity ? { ...line, notes: [...line.notes, oddity.because], oddity } : line;
}

type Read = { readonly wanted: AccusationCell & AccusationTerms } | { readonly notes: readonly Bilingual[] };

function readLine(
  line: WrittenLine,
  { called, parts, today }: ListContext,
  knownOf: (key: string) => Accusation | undefined,
): Read {
  const proceeding = find(line.proceeding, called.proceedings, inWords.proceeding);
  const asserter = find(line.asserter, called.parties, inWords.asserter);
  const patent = find(line.patent, called.patents, inWords.patent);
  const respondent = find(line.respondent, called.parties, inWords.respondent);
  const product = find(line.product, called.products, inWords.product);
  const claims = keptClaims(line.claims ?? '');
  const missed = [proceeding, asserter, patent, respondent, product].flatMap((one) =>
    'note' in one ? [one.note] : [],
  );
  const notes = isRefused(claims) ? [...missed, claims.refusal.because] : missed;
  if (notes.length > 0 || isRefused(claims)) return { notes };
  const cell = {
    proceedingId: idIn(proceeding),
    asserterId: idIn(asserter),
    patentId: idIn(patent),
    respondentId: idIn(respondent),
    productId: idIn(product),
  };
  const faults = faultsOfCell(cell, parts);
  if (faults.length > 0) return { notes: faults.map(({ because }) => because) };
  const outcome = readOutcome(line, knownOf(cellKey(cell)) ?? stillAsserted, today);
  return 'notes' in outcome ? outcome : { wanted: { ...cell, ...claims, ...outcome } };
}

type Found = { readonly id: string } | { readonly note: Bilingual };

const idIn = (found: Found): string => ('id' in found ? found.id : '');

function find(written: string | undefined, among: readonly CalledPart[], what: Bilingual): Found {
  const wanted = plain(written ?? '');
  if (wanted === '') {
    return { note: { en: `The line names no ${what.en}.`, zh: `该行未填写${what.zh}。` } };
  }
  const named = among.filter(
    ({ id, names }) => id === wanted || names.some((name) => plain(name) === wanted),
  );
  const [only, another] = named;
  if (only === undefined) {
    return {
      note: {
        en: `This case has no ${what.en} "${written ?? ''}": write it as the case does, or add it there first.`,
        zh: `本案没有${what.zh}“${written ?? ''}”：请按案件中的写法填写，或先在案件中添加。`,
      },
    };
  }
  if (another !== undefined) {
    return {
      note: {
        en: `"${written ?? ''}" may be ${String(named.length)} of the case's: write its id instead (${named.map(({ id }) => id).join(', ')}).`,
        zh: `“${written ?? ''}”对应本案中 ${String(named.length)} 项，请改填标识（${named.map(({ id }) => id).join('、')}）。`,
      },
    };
  }
  return { id: only.id };
}

const inWords = {
  proceeding: { en: 'proceeding', zh: '程序' },
  asserter: { en: 'party', zh: '当事人' },
  patent: { en: 'asserted patent', zh: '涉案专利' },
  respondent: { en: 'party', zh: '当事人' },
  product: { en: 'accused product', zh: '被控产品' },
} as const satisfies Record<string, Bilingual>;

/** A line that says nothing of an outcome leaves it as it is. */
function readOutcome(
  line: WrittenLine,
  before: DecidedOutcome,
  today: CalendarDate,
): DecidedOutcome | { readonly notes: readonly Bilingual[] } {
  const [named = '', on = '', source = ''] = [line.outcome, line.outcome_on, line.outcome_source].map(
    (value) => (value ?? '').trim(),
  );
  if (named === '' && on === '' && source === '') {
    const { outcome, outcomeOn, outcomeSource } = before;
    return { outcome, outcomeOn, outcomeSource };
  }
  const outcome = outcomeNamed(named);
  if (outcome === undefined) return { notes: [noOutcome(named)] };
  const day = on === '' ? { day: null } : writtenDay(on);
  if ('because' in day) return { notes: [day.because ?? noDay(on)] };
  if (source.length > 500) return { notes: [tooLong] };
  const wanted = {
    outcome,
    outcomeOn: day.day,
    outcomeSource: source === '' ? null : source,
  };
  const fault = faultOfOutcome(wanted, today);
  return fault === undefined ? wanted : { notes: [fault.because] };
}

const outcomeNamed = (written: string): AccusationOutcome | undefined =>
  (Object.keys(accusationOutcomes) as AccusationOutcome[]).find((id) => {
    const { en, zh } = accusationOutcomes[id];
    return [id, en, zh].some((name) => plain(name) === plain(written));
  });

const noOutcome = (written: string): Bilingual => ({
  en: `"${written}" is no outcome; there are: ${Object.keys(accusationOutcomes).join(', ')}.`,
  zh: `“${written}”不是有效结果，可填：${Object.values(accusationOutcomes)
    .map(({ zh }) => zh)
    .join('、')}。`,
});

const noDay = (written: string): Bilingual => ({
  en: `"${written}" is no day: write it as 2026-03-05.`,
  zh: `“${written}”不是日期，请按 2026-03-05 的格式填写。`,
});

const tooLong: Bilingual = {
  en: 'The source of the outcome has more than 500 characters: cite it more shortly.',
  zh: '结果出处超过 500 字，请缩短引用。',
};

const uneven: Bilingual = {
  en: 'The line has more or fewer values than the header has columns.',
  zh: '该行的值数与首行列数不符。',
};

const repeated: Bilingual = { en: 'Repeats an earlier line.', zh: '与前面某行重复。' };

const repeatedOtherwise: Bilingual = {
  en: 'An earlier line says something else of the same asserter, patent, respondent, product and proceeding: keep one.',
  zh: '前面某行对同一主张方、专利、被指控方、产品和程序已有不同内容，请只保留一行。',
};

const refusedOf = (note: Bilingual): LineOutcome => ({ outcome: 'refused', notes: [note] });

const changesIn = (before: AccusationTerms, after: AccusationTerms): readonly Bilingual[] => [
  ...(before.claims === after.claims
    ? []
    : [
        {
          en: `Claims ${before.claims} become ${after.claims}.`,
          zh: `权利要求由 ${before.claims} 改为 ${after.claims}。`,
        },
      ]),
  ...(before.outcome === after.outcome &&
  before.outcomeOn === after.outcomeOn &&
  before.outcomeSource === after.outcomeSource
    ? []
    : [
        {
          en: `The outcome becomes: ${accusationOutcomes[after.outcome].en}${after.outcomeOn === null ? '' : `, ${after.outcomeOn}`}.`,
          zh: `结果改为：${accusationOutcomes[after.outcome].zh}${after.outcomeOn === null ? '' : `，${after.outcomeOn}`}。`,
        },
      ]),
];
