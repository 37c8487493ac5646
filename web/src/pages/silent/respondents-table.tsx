import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DueDate } from '../../parts/due-date';
import { LifePanel } from '../../parts/life-panel';
import { ListTable } from '../../parts/list-table';
import { Named, PersonName } from '../../parts/named';
import type { Column } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { JointCounselDialog, NoAnswerDialog, usePartyName } from './answer-dialogs';
import { type SilentRespondent, touchedByAnswers } from './queries';
import { silentWords } from './silent-words';

const tones: { readonly [S in SilentRespondent['state']['id']]: Tone } = {
  unanswered: 'fatal',
  not_served: 'fatal',
  no_date: 'fatal',
  joint_counsel: 'ok',
  no_answer: 'past',
  answered: 'ok',
};

/** Members accused, how each stands to its answer, and what is to be done next. `marked`: the party a link came for. */
export function RespondentsTable({
  rows,
  marked,
}: {
  readonly rows: readonly SilentRespondent[];
  readonly marked: string | undefined;
}): ReactNode {
  const t = useWords(silentWords);
  const say = useSay();
  const { language } = useLanguage();
  const nameOf = usePartyName();
  const columns: readonly Column<SilentRespondent>[] = [
    {
      key: 'who',
      heading: t.respondent,
      leads: true,
      cell: ({ party }) => (
        <span className="strong">
          <Named name={{ en: party.name, zh: party.nameZh }} />
        </span>
      ),
    },
    {
      key: 'due',
      heading: t.toKeep,
      onPaper: ['due', 'left'],
      width: '190px',
      cell: ({ date, daysLeft }) =>
        date && (
          <Link to="/deadlines/$deadlineId" params={{ deadlineId: date.id }}>
            <DueDate due={date.due} safe={date.safe} cutoff={date.cutoff} past={daysLeft === null} />
          </Link>
        ),
    },
    {
      key: 'state',
      heading: t.state,
      width: '120px',
      cell: ({ state }) => <Tag tone={tones[state.id]}>{say(state.name)}</Tag>,
    },
    {
      key: 'since',
      heading: t.since,
      width: '150px',
      cell: ({ since }) => since && longDate(since, language),
    },
    {
      key: 'case',
      heading: t.case,
      width: '220px',
      cell: ({ case: file }) => (
        <Link to="/cases/$caseId" params={{ caseId: file.id }}>
          {file.number && <span className="strong">{file.number} </span>}
          <Named name={file.title} />
        </Link>
      ),
    },
    { key: 'cover', heading: t.arrangement, cell: (row) => <Cover row={row} /> },
    { key: 'doing', heading: t.doing, onPaper: [], cell: (row) => <NextStep row={row} /> },
  ];
  return (
    <ListTable
      label={t.silentRespondents}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      marked={rows.find(({ party }) => party.id === marked)?.id}
    />
  );
}

/** What stands in place of the answer, by whom, and what may be done with it. */
function Cover({ row: { cover } }: { readonly row: SilentRespondent }): ReactNode {
  const t = useWords(silentWords);
  const say = useSay();
  if (cover === null) return null;
  const { kind, status, counsel, grounds, proposedBy, decidedBy } = cover;
  return (
    <>
      <Tag tone={status.id === 'proposed' ? 'wait' : 'ok'}>
        {kind === 'no_answer' ? `${say(cover.kindName)}: ${say(status.name)}` : say(cover.kindName)}
      </Tag>
      {counsel && <div>{[counsel.firm, counsel.name].filter(Boolean).join(' · ')}</div>}
      <div className="who">{grounds}</div>
      {proposedBy && (
        <small className="who">
          {kind === 'no_answer' ? t.proposedBy : t.recordedBy} <PersonName person={proposedBy} />
        </small>
      )}
      {decidedBy && (
        <small className="who">
          {' · '}
          {t.decidedBy} <PersonName person={decidedBy} />
        </small>
      )}
      <div className="row no-print">
        <LifePanel
          size="small"
          offers={cover.actions}
          version={null}
          main={['approve']}
          grave={['refuse', 'withdraw']}
          touches={touchedByAnswers}
          send={({ action }, body: { readonly reason?: string }, headers) =>
            answered(
              api.POST('/api/v1/answer-covers/{id}/moves', {
                params: { path: { id: cover.id } },
                body: { action, ...body },
                headers,
              }),
            )
          }
        />
      </div>
    </>
  );
}

/** The one thing to do next, and the two ways to be silent no more. */
function NextStep({ row }: { readonly row: SilentRespondent }): ReactNode {
  const t = useWords(silentWords);
  const [asked, setAsked] = useState<'joint' | 'none'>();
  const close = (): void => setAsked(undefined);
  if (!row.silent) return null;
  return (
    <div className="row no-print">
      <FirstStep row={row} />
      {row.mayCover && (
        <Button size="small" onClick={() => setAsked('joint')}>
          {t.joint}
        </Button>
      )}
      {row.mayCover && row.cover === null && (
        <Button size="small" onClick={() => setAsked('none')}>
          {t.decline}
        </Button>
      )}
      {asked === 'joint' && <JointCounselDialog row={row} onClose={close} />}
      {asked === 'none' && <NoAnswerDialog row={row} onClose={close} />}
    </div>
  );
}

function FirstStep({
  row: { state, date, case: file, proceedingId, party },
}: {
  readonly row: SilentRespondent;
}): ReactNode {
  const t = useWords(silentWords);
  const session = useSession();
  const params = { caseId: file.id };
  if (state.id === 'unanswered' && date !== null && allows(session, 'deadlines.meet'))
    return (
      <Link
        to="/deadlines/$deadlineId"
        params={{ deadlineId: date.id }}
        search={{ act: 'meet' }}
        className="strong"
      >
        {t.complete}
      </Link>
    );
  if (state.id === 'not_served' && allows(session, 'docket.write'))
    return (
      <Link
        to="/cases/$caseId/docket"
        params={params}
        search={{ record: 'new', proceeding: proceedingId, party: party.id }}
        className="strong"
      >
        {t.recordService}
      </Link>
    );
  return (
    <Link to="/cases/$caseId/docket" params={params}>
      {t.openDocket}
    </Link>
  );
}
