import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import type { Reasoned } from '../../parts/reason-act';
import { Tag, type Tone } from '../../parts/tag';
import { Foreseen } from '../case/change-preview';
import '../case/case.css';
import { decisionOf } from './impact-page';
import { impactsWords } from './impacts-words';
import { decide, type ImpactCase, touchedByImpacts } from './queries';

type Offered = ImpactCase['actions'][number];

const tones: Readonly<Record<ImpactCase['status'], Tone>> = {
  computing: 'plain',
  waiting: 'wait',
  accepted: 'wait',
  applied: 'ok',
  dismissed: 'past',
  unmoved: 'past',
};

/** One case of a list, with what becomes of its dates and what may be decided of it alone. */
export function ImpactedCase({
  impactId,
  row,
}: {
  readonly impactId: string;
  readonly row: ImpactCase;
}): ReactNode {
  const t = useWords(impactsWords);
  const say = useSay();
  const { case: file, lines } = row;
  const title = [file.number, say(file.title)].filter(Boolean).join(' · ');
  return (
    <li>
      <section className="panel">
        <div className="row">
          <Link className="strong" to="/cases/$caseId/deadlines" params={{ caseId: file.id }}>
            {title}
          </Link>
          <Tag tone={tones[row.status]}>{say(row.statusName)}</Tag>
          {row.decidedBy && <span className="quiet">{say(row.decidedBy)}</span>}
          {row.reason && <span className="quiet">{row.reason}</span>}
        </div>
        <Foreseen
          label={`${t.dates}: ${title}`}
          deadlines={lines.map(({ fromDue, fromSafe, toDue, toSafe, ...line }) => ({
            ...line,
            from: fromDue === null ? null : { due: fromDue, safe: fromSafe },
            to: toDue === null ? null : { due: toDue, safe: toSafe },
            verified: null,
          }))}
        />
        {row.actions.length > 0 && (
          <div className="row no-print">
            <LifePanel<Offered, Reasoned, unknown>
              offers={row.actions}
              version={null}
              size="small"
              main={['accept']}
              grave={['stop']}
              touches={touchedByImpacts}
              send={({ action }, written) =>
                decide(impactId, { ...decisionOf(action, written), caseId: file.id })
              }
            />
          </div>
        )}
      </section>
    </li>
  );
}
