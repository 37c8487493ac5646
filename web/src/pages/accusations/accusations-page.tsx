import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { ExportButton } from '../../parts/export-button';
import { SidePane } from '../../parts/side-pane';
import { type Search, useFilters } from '../../parts/use-filters';
import { CaseFrame } from '../case/case-frame';
import { accusationWords } from './accusation-words';
import './accusations.css';
import { CellEntries } from './cell-entries';
import { GridEntry } from './grid-entry';
import { HeatMap } from './heat-map';
import { ImportDialog } from './import-dialog';
import { Lacking } from './lacking';
import { type Matrix, matrixQuery, partyName, type Part, proceedingName } from './matrix';
import { Respondents } from './respondents';

const views = ['picture', 'grid', 'respondents'] as const;
type View = (typeof views)[number];

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <Accusations file={file} />}</CaseFrame>;
}

function Accusations({ file }: { readonly file: CaseFile }): ReactNode {
  const [search] = useFilters();
  const matrix = useQuery(matrixQuery(file.id, partIn(search)));
  return <Answer query={matrix}>{(known) => <Known file={file} matrix={known} />}</Answer>;
}

function Known({ file, matrix }: { readonly file: CaseFile; readonly matrix: Matrix }): ReactNode {
  const t = useWords(accusationWords);
  const [search, change] = useFilters();
  const offered = views.filter((each) => each !== 'grid' || matrix.mayEdit);
  const view: View = offered.find((each) => each === search['view']) ?? 'picture';
  const chosen = search['cell']?.split('.');
  const close = (): void => change({ cell: undefined });
  return (
    <>
      <div className="filters no-print accusation-bar">
        <Segmented
          className="whole"
          aria-label={t.show}
          value={view}
          options={offered.map((each) => ({ value: each, label: t[each] }))}
          onChange={(next) => change({ view: next === 'picture' ? undefined : next, cell: undefined })}
        />
        {view === 'picture' && <PartFilters matrix={matrix} />}
        <Files file={file} matrix={matrix} />
      </div>
      {view === 'picture' && (
        <div className="with-pane">
          <Picture file={file} matrix={matrix} chosen={search['cell']} />
          {chosen?.[0] !== undefined && chosen[1] !== undefined && (
            <SidePane key={search['cell']} label={t.entries} onClose={close}>
              <CellEntries caseId={file.id} matrix={matrix} patentId={chosen[0]} respondentId={chosen[1]} />
            </SidePane>
          )}
        </div>
      )}
      {view === 'grid' && <GridEntry caseId={file.id} matrix={matrix} />}
      {view === 'respondents' && <Respondents file={file} matrix={matrix} />}
    </>
  );
}

function PartFilters({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const { language } = useLanguage();
  const [search, change] = useFilters();
  const { proceedings, asserters } = matrix;
  return (
    <>
      {proceedings.length > 1 && (
        <Select
          aria-label={t.proceeding}
          placeholder={t.everyProceeding}
          allowClear
          value={search['proceeding'] ?? null}
          popupMatchSelectWidth={false}
          options={proceedings.map((each) => ({ value: each.id, label: proceedingName(say, each) }))}
          onChange={(proceeding: string | null | undefined) =>
            change({ proceeding: proceeding ?? undefined })
          }
        />
      )}
      {asserters.length > 1 && (
        <Select
          aria-label={t.asserter}
          placeholder={t.everyAsserter}
          allowClear
          value={search['by'] ?? null}
          popupMatchSelectWidth={false}
          options={asserters.map((each) => ({ value: each.id, label: partyName(language, each) }))}
          onChange={(by: string | null | undefined) => change({ by: by ?? undefined })}
        />
      )}
    </>
  );
}

/** What of the matrix the address names. */
const partIn = (search: Search): Part => ({
  ...(search['proceeding'] && { proceedingId: search['proceeding'] }),
  ...(search['by'] && { asserterId: search['by'] }),
});

/** In and out as a file, and on paper. */
function Files({ file, matrix }: { readonly file: CaseFile; readonly matrix: Matrix }): ReactNode {
  const t = useWords(accusationWords);
  const [search] = useFilters();
  const [importing, setImporting] = useState(false);
  return (
    <div className="accusation-files">
      {matrix.mayEdit && <Button onClick={() => setImporting(true)}>{t.importCsv}</Button>}
      {matrix.cells.length > 0 && (
        <a className="button" href={`/api/v1/cases/${file.id}/accusations.csv`} download="accusations.csv">
          {t.exportCsv}
        </a>
      )}
      {matrix.cells.length > 0 && (
        <ExportButton paper={{ name: 'accusations', query: { id: file.id, ...partIn(search) } }} />
      )}
      {matrix.cells.length > 0 && <Button onClick={() => window.print()}>{t.print}</Button>}
      {importing && (
        <ImportDialog caseId={file.id} version={matrix.version} onClose={() => setImporting(false)} />
      )}
    </div>
  );
}

function Picture({
  file,
  matrix,
  chosen,
}: {
  readonly file: CaseFile;
  readonly matrix: Matrix;
  readonly chosen: string | undefined;
}): ReactNode {
  const t = useWords(accusationWords);
  const [, change] = useFilters();
  if (matrix.cells.length > 0) {
    return <HeatMap matrix={matrix} chosen={chosen} onChoose={(cell) => change({ cell })} />;
  }
  if (!matrix.mayEdit) {
    return (
      <EmptyState title={t.empty}>
        <p>{t.emptyRead}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.empty}>
      <p>{t.emptyHint}</p>
      <Lacking caseId={file.id} matrix={matrix} />
      {isReady(matrix) && (
        <Button type="primary" onClick={() => change({ view: 'grid' })}>
          {t.grid}
        </Button>
      )}
    </EmptyState>
  );
}

/** Whether there is one at least of each that an accusation names. */
const isReady = ({ proceedings, asserters, respondents, patents, products }: Matrix): boolean =>
  [proceedings, asserters, respondents, patents, products].every(({ length }) => length > 0);
