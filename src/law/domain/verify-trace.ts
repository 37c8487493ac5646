import { isRefused, type Bilingual, type CalendarDate, type Refusal } from '../../kernel/index.js';
import type { Computation, ComputedDeadline, Step } from './deadline.js';
import type { PackStamp } from './rule.js';

/** A date as it was kept with its working. What is left out is not compared. */
export interface StoredTrace {
  readonly due?: CalendarDate | undefined;
  readonly safe?: CalendarDate | undefined;
  readonly citation?: string | undefined;
  readonly steps?: readonly Step[] | undefined;
  /** The edition of the law it was computed by. */
  readonly pack?: { readonly id: string; readonly version: string } | undefined;
}

/** What of a trace may be found to differ. */
export type Differing = 'due' | 'safe' | 'citation' | 'steps' | 'refused';

/** One thing a trace says otherwise than the law does now. */
export interface Difference {
  readonly what: Differing;
  /** The place of the first step that differs, from 0. */
  readonly at?: number;
  readonly say: Bilingual;
}

/** Whether a stored trace still computes. */
export interface Verdict {
  /** Whether the same facts give the same date by the same working. */
  readonly holds: boolean;
  readonly differences: readonly Difference[];
  readonly now?: ComputedDeadline;
  readonly refusal?: Refusal;
  /** The edition it was computed by, where that is not the edition of `now`. A newer one may well give the same date. */
  readonly computedBy?: NonNullable<StoredTrace['pack']>;
}

/** Compares a stored trace with what the same facts give now. */
export function verifyTrace(stored: StoredTrace, outcome: Computation): Verdict {
  if (isRefused(outcome)) {
    const { refusal } = outcome;
    return { holds: false, differences: [{ what: 'refused', say: refusal.because }], refusal };
  }
  const { computed } = outcome;
  const differences = [
    ...dayDiffers('due', stored.due, computed.due),
    ...dayDiffers('safe', stored.safe, computed.safe),
    ...citationDiffers(stored, computed),
    ...stepsDiffer(stored.steps, computed.steps),
  ];
  const computedBy = isAnother(stored.pack, computed.pack) ? stored.pack : undefined;
  return { holds: differences.length === 0, differences, now: computed, ...(computedBy && { computedBy }) };
}

function dayDiffers(
  what: 'due' | 'safe',
  then: CalendarDate | undefined,
  now: CalendarDate | undefined,
): readonly Difference[] {
  if (then === undefined || then === now) return [];
  const [en, zh] = what === 'due' ? ['due date', '届满日'] : ['safe date', '稳妥日期'];
  return [
    {
      what,
      say: {
        en: `The ${en} was ${then} and is ${now ?? 'none'}.`,
        zh: `${zh}原为${then}，现为${now ?? '无'}。`,
      },
    },
  ];
}

const citationDiffers = ({ citation }: StoredTrace, now: ComputedDeadline): readonly Difference[] =>
  citation === undefined || citation === now.citation
    ? []
    : [
        {
          what: 'citation',
          say: {
            en: `It cited ${citation}; the rule now cites ${now.citation}.`,
            zh: `原引用${citation}，现引用${now.citation}。`,
          },
        },
      ];

function stepsDiffer(then: readonly Step[] | undefined, now: readonly Step[]): readonly Difference[] {
  if (then === undefined) return [];
  const length = Math.max(then.length, now.length);
  const at = Array.from({ length }, (_, place) => place).find((place) => !isSame(then[place], now[place]));
  if (at === undefined) return [];
  const [was, is] = [then[at]?.say, now[at]?.say];
  return [
    {
      what: 'steps',
      at,
      say: {
        en: `Step ${at + 1} was "${was?.en ?? 'not there'}" and is "${is?.en ?? 'not there'}".`,
        zh: `第${at + 1}步原为“${was?.zh ?? '无'}”，现为“${is?.zh ?? '无'}”。`,
      },
    },
  ];
}

/** A step is the same if it says the same of the same day by the same law, in either language. */
const isSame = (a: Step | undefined, b: Step | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.date === b.date &&
  a.law === b.law &&
  a.say.en === b.say.en &&
  a.say.zh === b.say.zh;

const isAnother = (then: StoredTrace['pack'], now: PackStamp): boolean =>
  then !== undefined && (then.id !== now.id || then.version !== now.version);
