import { IsUUID } from 'class-validator';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { listPaper } from '../../papers/index.js';
import type { AccusationMatrixView, AccusationView } from '../accusations/accusation-views.contract.js';
import { MatrixQuery } from '../accusations/accusations.contract.js';
import type { ReadAccusations } from '../accusations/read-accusations.js';
import { partyNames } from '../case-title.js';
import { accusationOutcomes } from '../domain/accusation-words.js';

/** The accusations of which case, and which part of them. */
export class AccusationsPaperQuery extends MatrixQuery {
  @IsUUID()
  id: string;
}

interface NamedAccusation {
  readonly caseId: string;
  readonly proceeding: Bilingual | string | null;
  readonly asserter: Bilingual | null;
  readonly patent: string | null;
  readonly claims: string;
  readonly respondent: Bilingual | null;
  readonly product: string | null;
  readonly outcome: Bilingual;
  readonly outcomeOn: CalendarDate | null;
  readonly outcomeSource: string | null;
}

/** Accusations with what they name by name. */
function named(
  caseId: string,
  matrix: AccusationMatrixView,
  rows: readonly AccusationView[],
): readonly NamedAccusation[] {
  const { proceedings, asserters, respondents, patents, products } = matrix;
  const forums = new Map(proceedings.map(({ id, number, forumName }) => [id, number ?? forumName]));
  const parties = new Map([...asserters, ...respondents].map((party) => [party.id, partyNames(party)]));
  const numbers = new Map(patents.map(({ id, number }) => [id, number]));
  const goods = new Map(products.map(({ id, name }) => [id, name]));
  return rows.map(({ claims, outcome, outcomeOn, outcomeSource, ...of }) => ({
    caseId,
    proceeding: forums.get(of.proceedingId) ?? null,
    asserter: parties.get(of.asserterId) ?? null,
    patent: numbers.get(of.patentId) ?? null,
    claims,
    respondent: parties.get(of.respondentId) ?? null,
    product: goods.get(of.productId) ?? null,
    outcome: accusationOutcomes[outcome],
    outcomeOn,
    outcomeSource,
  }));
}

/** What is asserted in a case, each patent against each product of each respondent, as a list. */
export const accusationsPaper = (accusations: ReadAccusations) =>
  listPaper<AccusationsPaperQuery, NamedAccusation>({
    title: { en: 'Accusations of a case', zh: '案件侵权指控' },
    needs: 'cases.read',
    query: AccusationsPaperQuery,
    page: async (caller, { id, ...part }) => {
      const { matrix, rows } = await accusations.standing(caller, id, part);
      return { items: named(id, matrix, rows), nextCursor: null };
    },
    columns: [
      {
        key: 'proceeding',
        heading: { en: 'Proceeding', zh: '程序' },
        share: 1.3,
        of: ({ proceeding }) => proceeding,
      },
      {
        key: 'asserter',
        heading: { en: 'Asserter', zh: '主张方' },
        share: 1.5,
        of: ({ asserter }) => asserter,
      },
      { key: 'patent', heading: { en: 'Patent', zh: '专利' }, share: 1.2, of: ({ patent }) => patent },
      { key: 'claims', heading: { en: 'Claims', zh: '权利要求' }, share: 1.2, of: ({ claims }) => claims },
      {
        key: 'respondent',
        heading: { en: 'Respondent', zh: '被诉方' },
        share: 1.5,
        of: ({ respondent }) => respondent,
      },
      { key: 'product', heading: { en: 'Product', zh: '产品' }, share: 1.5, of: ({ product }) => product },
      { key: 'outcome', heading: { en: 'Outcome', zh: '结果' }, share: 1.2, of: ({ outcome }) => outcome },
      {
        key: 'on',
        heading: { en: 'Decided on', zh: '结果日期' },
        as: 'date',
        of: ({ outcomeOn }) => outcomeOn,
      },
      {
        key: 'source',
        heading: { en: 'Source', zh: '出处' },
        share: 1.3,
        of: ({ outcomeSource }) => outcomeSource,
      },
    ],
    things: ({ caseId }) => [{ kind: 'case', id: caseId }],
  });
