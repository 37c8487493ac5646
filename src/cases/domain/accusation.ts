import { type Bilingual, type CalendarDate, isRefused, refuse, type Refusal } from '../../kernel/index.js';
import { accusationOutcomes, type AccusationOutcome } from './accusation-words.js';
import { accusedRoles, type PartyRole, partyRoles } from './case-kinds.js';
import { claimsText, readClaims } from './claims.js';

/** Those who may assert something against another. */
export const assertingRoles: readonly PartyRole[] = [
  'complainant',
  'plaintiff',
  'patent_owner',
  'intervenor',
  'claimant',
];

/** Whom and what an accusation names: no two that are not struck name the same. */
export interface AccusationCell {
  readonly proceedingId: string;
  readonly asserterId: string;
  readonly respondentId: string;
  readonly productId: string;
  readonly patentId: string;
}

/** What became of an accusation, and since when and where one can read it. */
export interface DecidedOutcome {
  readonly outcome: AccusationOutcome;
  readonly outcomeOn: CalendarDate | null;
  readonly outcomeSource: string | null;
}

/** What an accusation says. */
export interface AccusationTerms extends DecidedOutcome {
  /** As `claimsText` writes them. */
  readonly claims: string;
}

/** An accusation as it stands. */
export interface Accusation extends AccusationCell, AccusationTerms {
  readonly id: string;
  readonly version: number;
  readonly struckReason: string | null;
}

/** All that an accusation of a case may name. */
export interface CaseParts {
  readonly proceedings: ReadonlySet<string>;
  readonly parties: ReadonlyMap<string, { readonly name: string; readonly role: PartyRole }>;
  readonly patents: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
}

/** A fault of what was asked for, at the field that has it. */
export interface CellFault {
  readonly field: keyof AccusationCell | 'claims' | 'outcome' | 'outcomeOn' | 'outcomeSource';
  readonly because: Bilingual;
}

/** Still asserted: what every accusation is at first. */
export const stillAsserted: DecidedOutcome = { outcome: 'asserted', outcomeOn: null, outcomeSource: null };

/** The one text of a cell, by which cells are compared. */
export const cellKey = ({
  proceedingId,
  asserterId,
  respondentId,
  productId,
  patentId,
}: AccusationCell): string => [proceedingId, asserterId, respondentId, productId, patentId].join();

/** What of a cell is not of the case, or in the wrong place: a complainant is not accused, a respondent asserts nothing. */
export function faultsOfCell(cell: AccusationCell, parts: CaseParts): readonly CellFault[] {
  return [
    ...(parts.proceedings.has(cell.proceedingId) ? [] : [notOfCase('proceedingId', cell.proceedingId)]),
    ...faultsOfParty('asserterId', cell.asserterId, parts),
    ...(parts.patents.has(cell.patentId) ? [] : [notOfCase('patentId', cell.patentId)]),
    ...faultsOfParty('respondentId', cell.respondentId, parts),
    ...(parts.products.has(cell.productId) ? [] : [notOfCase('productId', cell.productId)]),
  ];
}

function faultsOfParty(
  field: 'asserterId' | 'respondentId',
  id: string,
  { parties }: CaseParts,
): readonly CellFault[] {
  const party = parties.get(id);
  if (party === undefined) return [notOfCase(field, id)];
  const roles = field === 'asserterId' ? assertingRoles : accusedRoles;
  if (roles.includes(party.role)) return [];
  const { en, zh } = partyRoles[party.role];
  return [
    {
      field,
      because:
        field === 'asserterId'
          ? {
              en: `${party.name} is ${en}, who asserts nothing.`,
              zh: `${party.name}为“${zh}”，不能作为主张方。`,
            }
          : {
              en: `${party.name} is ${en}, who is not accused.`,
              zh: `${party.name}为“${zh}”，不能作为被指控方。`,
            },
    },
  ];
}

const partsInWords: Readonly<Record<keyof AccusationCell, Bilingual>> = {
  proceedingId: { en: 'proceeding', zh: '程序' },
  asserterId: { en: 'party', zh: '当事人' },
  respondentId: { en: 'party', zh: '当事人' },
  patentId: { en: 'patent', zh: '专利' },
  productId: { en: 'product', zh: '产品' },
};

const notOfCase = (field: keyof AccusationCell, id: string): CellFault => ({
  field,
  because: {
    en: `This case has no ${partsInWords[field].en} ${id}.`,
    zh: `本案没有标识为 ${id} 的${partsInWords[field].zh}。`,
  },
});

/** The claims of an accusation in the one way they are kept, or what is wrong with them. */
export function keptClaims(written: string): { readonly claims: string } | { readonly refusal: Refusal } {
  const claims = readClaims(written);
  return isRefused(claims) ? claims : { claims: claimsText(claims) };
}

/** What is asserted still has no day and no source; every other outcome has both, and its day is not to come. */
export function faultOfOutcome(
  { outcome, outcomeOn, outcomeSource }: DecidedOutcome,
  today: CalendarDate,
): CellFault | undefined {
  const { en, zh } = accusationOutcomes[outcome];
  if (outcome === 'asserted') {
    return outcomeOn === null && outcomeSource === null
      ? undefined
      : {
          field: 'outcome',
          because: {
            en: 'What is still asserted has no day and no source of an outcome: leave both out, or name the outcome.',
            zh: '仍在主张中的指控没有结果日期和出处：请删去二者，或选择结果。',
          },
        };
  }
  if (outcomeOn === null) {
    return {
      field: 'outcomeOn',
      because: { en: `On which day: ${en}?`, zh: `请填写“${zh}”的日期。` },
    };
  }
  if (outcomeOn > today) {
    return {
      field: 'outcomeOn',
      because: {
        en: `${outcomeOn} is still to come (today is ${today}).`,
        zh: `${outcomeOn} 尚未到来（今天是 ${today}）。`,
      },
    };
  }
  return outcomeSource === null
    ? {
        field: 'outcomeSource',
        because: {
          en: `Where can one read it: ${en}? Name the order, notice or determination.`,
          zh: `请填写“${zh}”的出处，如命令、公告或裁定。`,
        },
      }
    : undefined;
}

/** Whether two accusations say the same. */
export const saysTheSame = (one: AccusationTerms, other: AccusationTerms): boolean =>
  one.claims === other.claims &&
  one.outcome === other.outcome &&
  one.outcomeOn === other.outcomeOn &&
  one.outcomeSource === other.outcomeSource;

/** What a change comes to. */
export interface AccusationChange {
  readonly entered: readonly (AccusationCell & AccusationTerms)[];
  /** As they will be. */
  readonly revised: readonly Accusation[];
  readonly struck: readonly Accusation[];
}

/** Whether a change changes nothing. */
export const isIdle = ({ entered, revised, struck }: AccusationChange): boolean =>
  entered.length + revised.length + struck.length === 0;

/** Makes a grid of what stands: a cell keeps its outcome, a new one is asserted, one that is gone is struck. */
export function gridChange(
  standing: readonly Accusation[],
  wanted: readonly (AccusationCell & { readonly claims: string })[],
): AccusationChange {
  const known = new Map(standing.map((accusation) => [cellKey(accusation), accusation]));
  const asked = new Set(wanted.map(cellKey));
  const met = wanted.map((cell) => ({ cell, before: known.get(cellKey(cell)) }));
  return {
    entered: met.flatMap(({ cell, before }) => (before === undefined ? [{ ...cell, ...stillAsserted }] : [])),
    revised: met.flatMap(({ cell: { claims }, before }) =>
      before === undefined || before.claims === claims ? [] : [{ ...before, claims }],
    ),
    struck: standing.filter((accusation) => !asked.has(cellKey(accusation))),
  };
}

/** Something of a grid is to be struck, and nobody said why. */
export const unreasoned = (count: number) =>
  refuse(
    'accusation.reason_needed',
    `${String(count)} ${count === 1 ? 'entry is' : 'entries are'} to be struck: say why.`,
    `将作废 ${String(count)} 条记录，请说明理由。`,
  );

/** An entry that is struck is not changed any more. */
export const isStruck = refuse(
  'accusation.struck',
  'This entry is struck and is not changed any more: enter it anew.',
  '该记录已作废，不能再修改，请重新录入。',
);

/** The same cell stands in the case already. */
export const isEntered = refuse(
  'accusation.entered',
  'The same is entered already: one asserter, patent, respondent, product and proceeding are one entry. Revise that one.',
  '该指控已录入：同一主张方、专利、被指控方、产品和程序只有一条记录，请修改原记录。',
);
