import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../api/views';
import { wallTime } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { SidePane } from '../../parts/side-pane';
import { Tag, type Tone } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { useBothNames } from '../../parts/named';
import { accusationWords } from './accusation-words';
import { type Matrix, partyName, type Position, type Positions, positionsQuery } from './matrix';
import { RespondentPane } from './respondent-pane';
import { useNameIn } from './use-name-in';

const licenceTones: Partial<Readonly<Record<Position['licence'], Tone>>> = {
  licensed: 'ok',
  supplier: 'ok',
  partly: 'wait',
  disputed: 'wait',
  expired: 'past',
};

/** Respondent by respondent: defences, licence, and for own counsel the talks. */
export function Respondents({
  file,
  matrix,
}: {
  readonly file: CaseFile;
  readonly matrix: Matrix;
}): ReactNode {
  const t = useWords(accusationWords);
  const [search, change] = useFilters();
  const positions = useQuery(positionsQuery(file.id));
  return (
    <Answer query={positions}>
      {(known) => {
        if (known.items.length === 0) return <EmptyState title={t.positionsEmpty} />;
        const chosen = known.items.find(({ partyId }) => partyId === search['of']);
        return (
          <div className="with-pane">
            <div>
              <p className="quiet no-print">{t.positionsHint}</p>
              <Table
                matrix={matrix}
                known={known}
                chosen={chosen?.partyId}
                onChoose={(of) => change({ of })}
              />
            </div>
            {chosen && (
              <SidePane key={chosen.partyId} label={t.respondents} onClose={() => change({ of: undefined })}>
                <RespondentPane file={file} matrix={matrix} known={known} position={chosen} />
              </SidePane>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

function Table({
  matrix,
  known,
  chosen,
  onChoose,
}: {
  readonly matrix: Matrix;
  readonly known: Positions;
  readonly chosen: string | undefined;
  readonly onChoose: (partyId: string) => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const bothNames = useBothNames();
  const nameIn = useNameIn();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const nameOf = (partyId: string): string => {
    const party = matrix.respondents.find(({ id }) => id === partyId);
    return party ? partyName(language, party) : '';
  };
  const columns: readonly Column<Position>[] = [
    {
      key: 'respondent',
      heading: t.respondent,
      leads: true,
      by: ({ partyId }) => nameOf(partyId),
      cell: ({ partyId }) => (
        <button type="button" className="link strong" onClick={() => onChoose(partyId)}>
          {nameOf(partyId)}
        </button>
      ),
    },
    {
      key: 'defences',
      heading: t.defences,
      by: ({ defences }) => defences.length,
      cell: ({ defences }) =>
        defences.length === 0 ? (
          <span className="who">{t.noDefences}</span>
        ) : (
          <div className="tags">
            {defences.map(({ defence }) => (
              <Tag key={defence} tone="plain">
                {nameIn(known.defences, defence)}
              </Tag>
            ))}
          </div>
        ),
    },
    {
      key: 'licence',
      heading: t.licence,
      width: '160px',
      by: ({ licence }) => nameIn(known.licences, licence),
      cell: ({ licence }) => (
        <Tag tone={licenceTones[licence] ?? 'past'}>{nameIn(known.licences, licence)}</Tag>
      ),
    },
    {
      key: 'revised',
      heading: t.by,
      width: '190px',
      by: ({ revisedAt }) => revisedAt,
      cell: ({ revisedAt, revisedBy }) =>
        revisedAt === null ? null : (
          <span className="who">
            {t.revisedBy(revisedBy === null ? t.system : bothNames(revisedBy), wallTime(revisedAt, zone))}
          </span>
        ),
    },
  ];
  return (
    <ListTable
      label={t.respondents}
      columns={columns}
      rows={known.items}
      keyOf={({ partyId }) => partyId}
      marked={chosen}
    />
  );
}
