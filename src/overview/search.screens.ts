import { Injectable } from '@nestjs/common';
import { Binds, CaseReaders } from '../cases/index.js';
import { DocumentsScreens } from '../documents/index.js';
import type { Bilingual } from '../kernel/index.js';
import { Subjects, type Tx } from '../platform/index.js';
import { wordsOfNumber } from '../reading/index.js';
import type { AskedAsReader } from '../walls/index.js';
import type { SearchHitView, SearchView } from './overview.contract.js';

/** Which kinds are meant rather than others of the same name; the rest come after them. */
const meantFirst = ['case', 'member', 'party', 'group', 'firm', 'person', 'proceeding'];

/** The most documents found. */
const documentsAtMost = 10;

const documentKind: Bilingual = { en: 'Document', zh: '文件' };

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly name: Bilingual;
  readonly beside: { readonly en: string | null; readonly zh: string | null } | null;
  readonly link: string;
  readonly isExact: boolean;
}

/** Everything the modules have named, by its name in either script or pinyin; documents by what they say. */
@Injectable()
export class SearchScreens {
  constructor(
    private readonly documents: DocumentsScreens,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
  ) {}

  async search(tx: Tx, q: string): Promise<SearchView> {
    return { items: [...(await this.named(tx, q)), ...(await this.written(tx, q))] };
  }

  /** The newest documents the caller may read that hold all the words, or the number they are, however it is written there. */
  private async written(tx: Tx, q: string): Promise<SearchHitView[]> {
    if (!tx.caller.permissions.includes('documents.read')) return [];
    const number = wordsOfNumber(q);
    const hits = await this.documents.hits(tx, number === undefined ? [q] : [q, number], documentsAtMost);
    return hits.map(({ row, wording }) => ({
      kind: 'document',
      kindName: documentKind,
      id: row.id,
      name: { en: wording.title, zh: wording.title },
      beside: row.document_date === null ? null : { en: row.document_date, zh: row.document_date },
      link: `/documents/${row.id}`,
      isExact: wording.title.toLowerCase() === q.trim().toLowerCase(),
    }));
  }

  /** One statement over what the caller may see. */
  private async named(tx: Tx, q: string): Promise<readonly SearchHitView[]> {
    const asked = { tx, binds: new Binds(), reader: await this.readers.readerOf(tx) };
    const sql = this.subjects.found(asked, q, meantFirst);
    if (sql === undefined) return [];
    const hits = await tx.query<Hit>(sql, asked.binds.values);
    return hits.map((hit) => ({
      ...hit,
      beside: hit.beside?.en ? { en: hit.beside.en, zh: hit.beside.zh ?? hit.beside.en } : null,
      kindName: this.subjects.kindName(hit.kind) ?? { en: hit.kind, zh: hit.kind },
    }));
  }
}
