import { searchText } from '../../identity/index.js';
import { numberKeys } from '../case-number.store.js';
import { type Bilingual, type CalendarDate, type Instant } from '../../kernel/index.js';
import { type Fact, newId } from '../../platform/index.js';
import type { Stage } from '../domain/case-kinds.js';
import {
  type InvestigationChange,
  isInChinese,
  listedParties,
  rememberedOf,
} from '../domain/compare-investigation.js';
import { isDocketNumber } from '../domain/investigation-number.js';
import type { ListedInvestigation } from '../domain/read-investigation.js';
import type { KnownCase, Revised, Written } from './import.store.js';

/** When an import happens. */
export interface ImportMoment {
  readonly now: Instant;
  readonly today: CalendarDate;
}

type Rows = Record<keyof Written, Written[keyof Written][number][]>;
type Revisions = Record<keyof Revised, Revised[keyof Revised][number][]>;

/** What an import will write, gathered case by case and written table by table. */
export class ImportPlan {
  readonly written: Rows = { case_file: [], proceeding: [], party: [], asserted_patent: [] };
  readonly revised: Revisions = { case_file: [], proceeding: [], party: [] };
  readonly facts: Fact[] = [];
  /** The ids of the new cases. */
  readonly opened = new Set<string>();

  constructor(private readonly moment: ImportMoment) {}

  /** A new case as a row lists it; answers its id. */
  open(row: ListedInvestigation): string {
    const id = newId();
    this.opened.add(id);
    const stage = openingStage(row.number);
    const parties = listedParties(row);
    const source = { citation: row.citation, document: row.document, url: row.url, textHash: null };
    this.written.case_file.push({
      id,
      kind: 'itc_337',
      stage,
      number: row.number,
      ...titleColumns(row.title),
      summary: row.summary,
      source,
      imported: rememberedOf(row),
      opened_on: this.moment.today,
      search: searchText([
        row.number,
        row.title,
        ...parties.map(({ name }) => name),
        ...numberKeys([row.number, row.citation, ...row.patents]),
      ]),
      created_at: this.moment.now,
      updated_at: this.moment.now,
      version: 1,
    });
    this.addProceeding(id, row);
    this.addParties(id, 0, parties);
    this.addPatents(id, row.patents);
    this.facts.push({
      type: 'case.opened',
      subject: { kind: 'case', id },
      caseId: id,
      payload: {
        kind: 'itc_337',
        stage,
        number: row.number,
        titleEn: titleColumns(row.title).title_en,
        titleZh: titleColumns(row.title).title_zh,
        parties: parties.length,
        source,
        imported: true,
      },
    });
    return id;
  }

  /** What a row changes in a case. */
  change(known: KnownCase, change: InvestigationChange): void {
    const after = { ...known, ...change.set };
    const titles = titleColumns(change.set.title ?? known.title);
    const source = {
      citation: after.citation,
      document: after.document,
      url: after.url,
      textHash: known.textHash,
    };
    const names = [...known.parties, ...change.parties].map(({ name }) => name);
    this.revised.case_file.push({
      id: known.id,
      ...titles,
      summary: after.summary,
      source,
      imported: change.imported,
      search: searchText([
        known.number,
        titles.title_zh ?? known.titleZh,
        titles.title_en ?? known.titleEn,
        ...names,
        ...known.otherNames,
        ...known.proceedingNumbers,
        ...numberKeys([
          known.number,
          after.citation,
          ...known.proceedingNumbers,
          ...known.patents,
          ...change.patents,
        ]),
      ]),
      updated_at: this.moment.now,
    });
    if ('filedOn' in change.set || 'institutedOn' in change.set) this.setDates(known, after);
    this.addParties(known.id, known.parties.length, change.parties);
    this.addPatents(known.id, change.patents);
    this.revised.party.push(...change.placed);
    this.facts.push(...changedFacts(known, change));
  }

  private setDates(known: KnownCase, after: Dates): void {
    if (known.proceedingId === null) this.addProceeding(known.id, { ...after, number: known.number });
    else {
      this.revised.proceeding.push({
        id: known.proceedingId,
        filed_on: after.filedOn,
        instituted_on: after.institutedOn,
      });
    }
  }

  private addProceeding(caseId: string, { number, filedOn, institutedOn }: Dates & { number: string }): void {
    this.written.proceeding.push({
      id: newId(),
      case_id: caseId,
      forum: 'us-itc',
      number,
      filed_on: filedOn,
      instituted_on: institutedOn,
      version: 1,
    });
  }

  private addParties(caseId: string, first: number, parties: InvestigationChange['parties']): void {
    parties.forEach(({ name, role, place, country }, at) => {
      this.written.party.push({
        id: newId(),
        case_id: caseId,
        position: first + at,
        name,
        role,
        // Whose side a firm is on, no list says: the person who names the members does.
        side: 'neutral',
        place,
        country,
        version: 1,
      });
    });
  }

  private addPatents(caseId: string, patents: readonly string[]): void {
    this.written.asserted_patent.push(...patents.map((number) => ({ id: newId(), case_id: caseId, number })));
  }
}

interface Dates {
  readonly filedOn: string | null;
  readonly institutedOn: string | null;
}

/** An investigation has its number from institution on; a complaint has a docket number before. */
const openingStage = (number: string): Stage => (isDocketNumber(number) ? 'pre_institution' : 'instituted');

/** A list has one title; one in Chinese is the case's Chinese title, any other its English one. What is null leaves the case's own. */
const titleColumns = (title: string) =>
  isInChinese(title) ? { title_en: null, title_zh: title } : { title_en: title, title_zh: null };

function changedFacts(known: KnownCase, { set, parties, placed, patents }: InvestigationChange): Fact[] {
  const inCase = { caseId: known.id, subject: { kind: 'case', id: known.id } };
  const before = Object.fromEntries(
    (Object.keys(set) as (keyof typeof set)[]).map((field) => [field, known[field]]),
  );
  return [
    ...(Object.keys(set).length === 0
      ? []
      : [
          {
            ...inCase,
            type: 'case.revised' as const,
            payload: { imported: true, before, after: { ...set } },
          },
        ]),
    ...parties.map(({ name, role, place }) => ({
      ...inCase,
      type: 'party.added' as const,
      payload: { imported: true, name, role, place },
    })),
    ...placed.map(({ id, place, country }) => ({
      type: 'party.revised' as const,
      subject: { kind: 'party', id },
      caseId: known.id,
      payload: { imported: true, after: { place, country } },
    })),
    ...patents.map((number) => ({
      ...inCase,
      type: 'patent.asserted' as const,
      payload: { imported: true, number },
    })),
  ];
}

/** What an import answers for a row. */
export interface RowOutcome {
  readonly outcome: 'new' | 'same' | 'changed' | 'refused' | 'doubtful';
  readonly caseId?: string;
  readonly number?: string;
  readonly notes: readonly Bilingual[];
  /** What to acknowledge so that a doubtful row is taken. */
  readonly acknowledge?: readonly string[];
}
