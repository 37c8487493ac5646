import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useLanguage, useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { DraftNotice } from '../../parts/draft-notice';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { isStale } from '../../parts/use-newest';
import { accusationWords } from './accusation-words';
import {
  type CellFaults,
  changesIn,
  type Edits,
  keyOf,
  placeOf,
  standingIn,
  wholeOf,
  written,
} from './grid-cells';
import { GridTable } from './grid-table';
import { gridQuery, type Matrix, partyName, touched } from './matrix';

type Grid = components['schemas']['AccusationGridView'];

interface Sent {
  readonly cells: ReturnType<typeof wholeOf>;
  readonly version: number;
  readonly reason?: string;
}

/** The grid with what is written and not saved, kept through errors, reloads and what others save meanwhile. */
export function GridSheet({
  caseId,
  matrix,
  grid,
  part,
  only,
  readAgain,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
  readonly grid: Grid;
  readonly part: { readonly proceedingId: string; readonly asserterId: string };
  readonly only: string | undefined;
  readonly readAgain: () => Promise<Grid>;
}): ReactNode {
  const t = useWords(accusationWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const draft = useDraft<Record<string, string>>(
    `accusations.${caseId}.${part.proceedingId}.${part.asserterId}`,
  );
  const [edits, setEdits] = useState<Edits>(() => (draft.found ?? {}) as Edits);
  const [asking, setAsking] = useState(false);
  const [newest, setNewest] = useState<Grid | undefined>();
  const standing = useMemo(() => standingIn(grid.cells), [grid]);
  const counts = changesIn(edits, standing);
  const isIdle = counts.fresh + counts.changed + counts.struck === 0;
  const keep = (next: Edits): void => {
    setEdits(next);
    if (Object.keys(next).length > 0) draft.keep(next);
    else draft.drop();
  };
  const save = useAct<Sent, Grid>(
    ({ cells, version, reason }, headers) =>
      answered(
        api.PUT('/api/v1/cases/{id}/accusation-grid', {
          params: { path: { id: caseId } },
          body: { ...part, cells: [...cells], ...(reason !== undefined && { reason }) },
          headers: { ...headers, ...ifMatch(version) },
        }),
      ),
    touched(caseId),
    (saved) => {
      // Before what was written is let go of: no cell goes back to what it said before.
      client.setQueryData(gridQuery(caseId, part.proceedingId, part.asserterId).queryKey, saved);
      setAsking(false);
      keep({});
      void message.success(t.saved);
    },
  );
  const cells = useMemo(() => wholeOf(edits, standing), [edits, standing]);
  const send = (over: {
    readonly reason?: string;
    readonly version?: number;
    readonly cells?: Sent['cells'];
  }): void =>
    save.mutate(
      { cells, version: grid.version, ...over },
      {
        onError: (error) => {
          if (!isStale(error)) return;
          setAsking(false);
          void readAgain().then(setNewest);
        },
      },
    );
  // What was wrong is of what was sent, not of what has been written since.
  const sent = save.variables?.cells;
  const faults = useMemo(() => faultsOf(save.error, sent ?? []), [save.error, sent]);
  return (
    <section aria-label={t.gridLabel}>
      <p className="quiet">{t.gridHint}</p>
      {draft.found && !isIdle && <DraftNotice onDiscard={() => keep({})} />}
      {save.isError && !isStale(save.error) && !asking && <ProblemNotice error={save.error} />}
      <GridTable
        matrix={matrix}
        only={only}
        standing={standing}
        edits={edits}
        faults={faults}
        onWrite={(some) => {
          const next = Object.entries(some).reduce<Edits>(
            (all, [key, text]) => written(all, standing, key, text),
            edits,
          );
          keep(next);
        }}
      />
      <div className="grid-save no-print" aria-live="polite">
        <span>{isIdle ? t.noChanges : t.changes(counts.fresh, counts.changed, counts.struck)}</span>
        <Button disabled={isIdle} onClick={() => keep({})}>
          {t.putBack}
        </Button>
        <Button
          type="primary"
          disabled={isIdle}
          loading={save.isPending}
          onClick={() => (counts.struck > 0 ? setAsking(true) : send({}))}
        >
          {t.save}
        </Button>
      </div>
      {asking && (
        <ReasonDialog
          title={t.whyStrike(counts.struck)}
          confirm={t.save}
          pending={save.isPending}
          error={isStale(save.error) ? undefined : save.error}
          onConfirm={(reason) => send({ reason })}
          onClose={() => setAsking(false)}
        >
          <p className="quiet">{t.strikeHint}</p>
        </ReasonDialog>
      )}
      {newest && (
        <Meanwhile
          matrix={matrix}
          edits={edits}
          newest={newest}
          onMine={() => {
            setNewest(undefined);
            if (counts.struck > 0) setAsking(true);
            else send({ version: newest.version, cells: wholeOf(edits, standingIn(newest.cells)) });
          }}
          onTheirs={() => {
            setNewest(undefined);
            keep({});
          }}
        />
      )}
    </section>
  );
}

/** Someone saved meanwhile: one's own cells beside what now stands there. Going on with one's own saves them over it. */
function Meanwhile({
  matrix,
  edits,
  newest,
  onMine,
  onTheirs,
}: {
  readonly matrix: Matrix;
  readonly edits: Edits;
  readonly newest: Grid;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const { language } = useLanguage();
  const now = standingIn(newest.cells);
  const differences = Object.entries(edits).map(([key, yours]) => {
    const { respondentId, productId, patentId } = placeOf(key);
    const respondent = matrix.respondents.find(({ id }) => id === respondentId);
    return {
      field: t.conflictCell(
        respondent ? partyName(language, respondent) : '',
        matrix.products.find(({ id }) => id === productId)?.name ?? '',
        matrix.patents.find(({ id }) => id === patentId)?.number ?? '',
      ),
      yours,
      theirs: now[key] ?? '',
    };
  });
  return <ConflictDialog differences={differences} onMine={onMine} onTheirs={onTheirs} />;
}

/** The API's faults by the cell they speak of. */
function faultsOf(error: unknown, cells: Sent['cells']): CellFaults {
  const faults = asProblem(error)?.faults ?? [];
  return Object.fromEntries(
    faults.flatMap(({ pointer, detail }) => {
      const cell = cells[Number(/^\/cells\/(\d+)/.exec(pointer)?.[1] ?? -1)];
      return cell === undefined ? [] : [[keyOf(cell), { detail, claims: cell.claims }]];
    }),
  );
}
