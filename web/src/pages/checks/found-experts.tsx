import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { EmptyState } from '../../parts/empty-state';
import { Named } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { checksWords } from './checks-words';
import { findWords } from './find-words';
import type { ExpertMatch } from './queries';

type Found = ExpertMatch['items'][number];
type Term = Found['terms'][number];
type Expert = Found['expert'];

/** Who matches, the best first, with each term and its working; and who was left out, with why. */
export function FoundExperts({
  match: { items, leftOut, matched, blocked },
  onCheck,
}: {
  readonly match: ExpertMatch;
  readonly onCheck: (expert: Expert) => void;
}): ReactNode {
  const t = useWords(findWords);
  if (items.length + leftOut.length === 0) return <EmptyState title={t.noneFit}>{t.noneFitHint}</EmptyState>;
  return (
    <div aria-live="polite">
      <div className="row no-print">
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
      <h3>{t.found(matched)}</h3>
      {items.length < matched && <p className="quiet">{t.firstOf(items.length, matched)}</p>}
      <ol className="matches">
        {items.map((found, at) => (
          <FoundExpert key={found.expert.id} found={found} rank={at + 1} onCheck={onCheck} />
        ))}
      </ol>
      <p className="quiet">{t.howTied}</p>
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} blocked={blocked} />}
    </div>
  );
}

function FoundExpert({
  found: { expert, score, terms, waivable },
  rank,
  onCheck,
}: {
  readonly found: Found;
  readonly rank: number;
  readonly onCheck: (expert: Expert) => void;
}): ReactNode {
  const t = useWords(findWords);
  const { request } = useWords(checksWords);
  const say = useSay();
  return (
    <li className="panel">
      <div className="match-head">
        <span>{rank}.</span>
        <Link to="/experts/$expertId" params={{ expertId: expert.id }} className="strong">
          <Named name={expert.name} />
        </Link>
        <span className="score">{t.scoreOf(score)}</span>
        <Button size="small" aria-label={`${request}: ${say(expert.name)}`} onClick={() => onCheck(expert)}>
          {request}
        </Button>
      </div>
      <dl className="match-terms">
        {terms.map((term) => (
          <TermRow key={term.id} term={term} />
        ))}
      </dl>
      {waivable.length > 0 && (
        <div>
          <Tag tone="wait">{t.wouldWaive}</Tag>
          <Reasons because={waivable} />
        </div>
      )}
    </li>
  );
}

/** A term as a bar, as figures and in words. */
function TermRow({ term: { name, value, weight, adds, working } }: { readonly term: Term }): ReactNode {
  const t = useWords(findWords);
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd className="match-bar" aria-hidden>
        <span style={{ width: `${String(Number(value) * 100)}%` }} />
      </dd>
      <dd className="figures">{t.adds(value, weight, adds)}</dd>
      <dd className="working">{say(working)}</dd>
    </div>
  );
}

function LeftOut({
  leftOut,
  blocked,
}: {
  readonly leftOut: ExpertMatch['leftOut'];
  readonly blocked: number;
}): ReactNode {
  const t = useWords(findWords);
  return (
    <>
      <h3>{t.out(blocked)}</h3>
      {leftOut.length < blocked && <p className="quiet">{t.firstOf(leftOut.length, blocked)}</p>}
      <ul className="plain-list" aria-label={t.out(blocked)}>
        {leftOut.map(({ expert, because }) => (
          <li key={expert.id} className="panel">
            <Link to="/experts/$expertId" params={{ expertId: expert.id }} className="strong">
              <Named name={expert.name} />
            </Link>
            <Reasons because={because} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reasons({ because }: { readonly because: readonly Term['working'][] }): ReactNode {
  const say = useSay();
  return (
    <ul>
      {because.map((one) => (
        <li key={one.en}>{say(one)}</li>
      ))}
    </ul>
  );
}
