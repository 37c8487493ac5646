import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useLanguage, useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { DraftNotice } from '../../parts/draft-notice';
import { ProblemNotice } from '../../parts/problem-notice';
import { FormFrame } from '../../parts/form-frame';
import { ReasonItem, type Reasoned } from '../../parts/reason-act';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { isStale } from '../../api/problem';
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

interface Part {
  readonly proceedingId: string;
  readonly asserterId: string;
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
  readonly part: Part;
  readonly only: string | undefined;
  readonly readAgain: () => Promise<Grid>;
}): ReactNode {
  const t = useWords(accusationWords);
  const { standing, edits, counts, ...sheet } = useSheet(caseId, grid, part, readAgain);
  const isIdle = counts.fresh + counts.changed + counts.struck === 0;
  const { save, asking } = sheet;
  return (
    <section aria-label={t.gridLabel}>
      <p className="quiet">{t.gridHint}</p>
      {sheet.hasDraft && !isIdle && <DraftNotice onDiscard={() => sheet.keep({})} />}
      {save.isError && !isStale(save.error) && !asking && <ProblemNotice error={save.error} />}
      <GridTable
        matrix={matrix}
        only={only}
        standing={standing}
        edits={edits}
        faults={sheet.faults}
        onWrite={(some) => {
          const next = Object.entries(some).reduce<Edits>(
            (all, [key, text]) => written(all, standing, key, text),
            edits,
          );
          sheet.keep(next);
        }}
      />
      <div className="grid-save no-print" aria-live="polite">
        <span>{isIdle ? t.noChanges : t.changes(counts.fresh, counts.changed, counts.struck)}</span>
        <Button disabled={isIdle} onClick={() => sheet.keep({})}>
          {t.putBack}
        </Button>
        <Button type="primary" disabled={isIdle} loading={save.isPending} onClick={sheet.saveOrAsk}>
          {t.save}
        </Button>
      </div>
      {asking && (
        <WhyStrike
          count={counts.struck}
          isPending={save.isPending}
          error={isStale(save.error) ? null : save.error}
          onSend={sheet.saveFor}
          onClose={sheet.stopAsking}
        />
      )}
      {sheet.conflict && <Meanwhile matrix={matrix} edits={edits} {...sheet.conflict} />}
    </section>
  );
}

/** Asks why cells are struck, before the grid is saved without them. */
function WhyStrike({
  count,
  onSend,
  ...asked
}: {
  readonly count: number;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const [form] = Form.useForm<Reasoned>();
  return (
    <FormFrame<Reasoned>
      {...asked}
      title={t.whyStrike(count)}
      confirm={t.save}
      form={form}
      initial={{}}
      onSend={() => onSend(form.getFieldsValue().reason.trim())}
    >
      <p className="quiet">{t.strikeHint}</p>
      <ReasonItem />
    </FormFrame>
  );
}

interface Kept {
  /** The version of the grid on which the first of the edits was written. */
  readonly version: number;
  /** What stood in each edited cell when it was first written. */
  readonly was: Edits;
  readonly edits: Edits;
}

interface Sent {
  readonly cells: ReturnType<typeof wholeOf>;
  readonly version: number;
  readonly reason?: string | undefined;
}

const sendGrid =
  (caseId: string, part: Part) =>
  ({ cells, version, reason }: Sent, headers: ChangeHeaders): Promise<Grid> =>
    answered(
      api.PUT('/api/v1/cases/{id}/accusation-grid', {
        params: { path: { id: caseId } },
        body: { ...part, cells: [...cells], ...(reason !== undefined && { reason }) },
        headers: { ...headers, ...ifMatch(version) },
      }),
    );

/**
 * What is written in the grid. It is saved over the version it was begun on, or over a later one whose conflicting cells the reader
 * has seen beside their own.
 */
function useSheet(caseId: string, grid: Grid, part: Part, readAgain: () => Promise<Grid>) {
  const t = useWords(accusationWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const draft = useDraft<Kept>(`grid.${caseId}.${part.proceedingId}.${part.asserterId}`);
  const [kept, setKept] = useState<Kept>({ version: grid.version, was: {}, edits: {}, ...draft.found });
  const [asking, setAsking] = useState(false);
  const [newest, setNewest] = useState<Grid | undefined>();
  const standing = useMemo(() => standingIn(grid.cells), [grid]);
  const { edits } = kept;
  const begun = Object.keys(edits).length === 0 ? grid.version : kept.version;
  // An answer comes while one goes on writing: it meets what is written then.
  const latest = useRef(kept);
  const put = (next: Kept): void => {
    latest.current = next;
    setKept(next);
    if (Object.keys(next.edits).length > 0) draft.keep(next);
    else draft.drop();
  };
  const keep = (next: Edits): void => {
    const was = Object.keys(next).map((key) => [key, kept.was[key] ?? standing[key] ?? '']);
    put({ version: begun, was: Object.fromEntries(was) as Edits, edits: next });
  };
  const settle = (read: Grid, stays: (key: string, text: string) => boolean): void => {
    setNewest(undefined);
    const still = Object.entries(latest.current.edits).filter(([key, text]) => stays(key, text));
    put({ version: read.version, was: standingIn(read.cells), edits: Object.fromEntries(still) });
  };
  const save = useAct<Sent, Grid>(sendGrid(caseId, part), touched(caseId), (saved, { cells }) => {
    // Before what was written is let go of: no cell goes back to what it said before.
    client.setQueryData(gridQuery(caseId, part.proceedingId, part.asserterId).queryKey, saved);
    setAsking(false);
    const sentIn = new Map(cells.map((cell) => [keyOf(cell), cell.claims]));
    settle(saved, (key, text) => text.trim() !== (sentIn.get(key) ?? ''));
    void message.success(t.saved);
  });
  const send = (version: number, stands: Edits, reason?: string): void =>
    save.mutate(
      { cells: wholeOf(latest.current.edits, stands), version, reason },
      {
        onError: (error) => {
          if (isStale(error)) void meet(reason);
        },
      },
    );
  const meet = async (reason: string | undefined): Promise<void> => {
    setAsking(false);
    const read = await readAgain();
    if (clashes(latest.current, read).length === 0) saveOver(read, reason);
    else setNewest(read);
  };
  const saveOver = (read: Grid, reason?: string): void => {
    settle(read, () => true);
    const stands = standingIn(read.cells);
    if (reason === undefined && changesIn(latest.current.edits, stands).struck > 0) setAsking(true);
    else send(read.version, stands, reason);
  };
  const counts = changesIn(edits, standing);
  // What was wrong is of what was sent, not of what has been written since.
  const sent = save.variables?.cells;
  return {
    standing,
    edits,
    counts,
    hasDraft: draft.found !== undefined,
    keep,
    save,
    faults: useMemo(() => faultsOf(save.error, sent ?? []), [save.error, sent]),
    asking,
    stopAsking: () => setAsking(false),
    saveOrAsk: () => (counts.struck > 0 ? setAsking(true) : send(begun, standing)),
    saveFor: (reason: string) => send(begun, standing, reason),
    conflict: newest && {
      keys: clashes(kept, newest),
      newest,
      onMine: () => saveOver(newest),
      onTheirs: () => {
        const lost = new Set(clashes(kept, newest));
        settle(newest, (key) => !lost.has(key));
      },
      onBack: () => setNewest(undefined),
    },
  };
}

/** The cells that someone else has changed since they were written in here. */
function clashes({ edits, was }: Kept, read: Grid): readonly string[] {
  const now = standingIn(read.cells);
  return Object.keys(edits).filter((key) => {
    const stands = now[key] ?? '';
    return stands !== (was[key] ?? '') && stands !== (edits[key] ?? '').trim();
  });
}

/** Someone saved meanwhile: one's own cells beside what now stands there. */
function Meanwhile({
  matrix,
  edits,
  keys,
  newest,
  ...choice
}: {
  readonly matrix: Matrix;
  readonly edits: Edits;
  readonly keys: readonly string[];
  readonly newest: Grid;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const { language } = useLanguage();
  const now = standingIn(newest.cells);
  const differences = keys.map((key) => {
    const { respondentId, productId, patentId } = placeOf(key);
    const respondent = matrix.respondents.find(({ id }) => id === respondentId);
    return {
      field: t.conflictCell(
        respondent ? partyName(language, respondent) : '',
        matrix.products.find(({ id }) => id === productId)?.name ?? '',
        matrix.patents.find(({ id }) => id === patentId)?.number ?? '',
      ),
      yours: edits[key] ?? '',
      theirs: now[key] ?? '',
    };
  });
  return <ConflictDialog differences={differences} {...choice} />;
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
