import { Named } from '../../parts/named';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { FirmDetail } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import type { Doing } from './firm-dialogs';
import { firmsWords } from './firms-words';

interface OfFirm {
  readonly firm: FirmDetail;
  readonly mayChange: boolean;
  readonly onDo: (doing: Doing) => void;
}

function Panel({
  title,
  none,
  isEmpty,
  actions,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly isEmpty: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{title}</h2>
        {actions && <span className="inline-buttons no-print">{actions}</span>}
      </div>
      {isEmpty ? <p className="quiet">{none}</p> : <ul className="plain-list firm-parts">{children}</ul>}
    </section>
  );
}

/** From when until when, in words; nothing where neither is known. */
function Days({ from, until }: { readonly from: string | null; readonly until: string | null }): ReactNode {
  const t = useWords(firmsWords);
  if (from === null && until === null) return null;
  return (
    <span className="who">
      {from ?? '…'} – {until ?? t.ongoing}
    </span>
  );
}

/** One of what belongs to a firm, with the button that ends it. */
function Part({
  withdrawnReason,
  onEnd,
  label,
  children,
}: {
  readonly withdrawnReason: string | null;
  readonly onEnd: (() => void) | undefined;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(firmsWords);
  return (
    <li className={withdrawnReason === null ? undefined : 'history'}>
      {children}
      {withdrawnReason !== null && (
        <div className="who">
          {t.never2}
          {withdrawnReason}
        </div>
      )}
      {withdrawnReason === null && onEnd && (
        <button
          type="button"
          className="link no-print"
          aria-label={`${t.endTitle}: ${label}`}
          onClick={onEnd}
        >
          {t.endTitle}
        </button>
      )}
    </li>
  );
}

/** Former and other names, each with its days. */
export function NamesPanel({ firm, mayChange, onDo }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  return (
    <Panel
      title={t.names}
      none={t.noNames}
      isEmpty={firm.names.length === 0}
      actions={
        mayChange && (
          <Button size="small" onClick={() => onDo({ what: 'name' })}>
            {t.addName}
          </Button>
        )
      }
    >
      {firm.names.map(({ id, name, language, kind, from, until, withdrawnReason }) => (
        <Part
          key={id}
          label={name}
          withdrawnReason={withdrawnReason}
          onEnd={mayChange ? () => onDo({ what: 'end', of: 'names', id, label: name }) : undefined}
        >
          <span className="strong" lang={language}>
            {name}
          </span>{' '}
          <Tag tone="plain">{say(kind.name)}</Tag> <Days from={from} until={until} />
        </Part>
      ))}
    </Panel>
  );
}

/** Numbers of the world's registers. */
export function IdentifiersPanel({ firm, mayChange, onDo }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  return (
    <Panel
      title={t.identifiers}
      none={t.noIdentifiers}
      isEmpty={firm.identifiers.length === 0}
      actions={
        mayChange && (
          <Button size="small" onClick={() => onDo({ what: 'identifier' })}>
            {t.addIdentifier}
          </Button>
        )
      }
    >
      {firm.identifiers.map(({ id, scheme, value, withdrawnReason }) => (
        <Part
          key={id}
          label={value}
          withdrawnReason={withdrawnReason}
          onEnd={mayChange ? () => onDo({ what: 'end', of: 'identifiers', id, label: value }) : undefined}
        >
          <span className="who">{say(scheme.name)}</span> <span className="strong">{value}</span>
        </Part>
      ))}
    </Panel>
  );
}

/** Who is above and below, each with its days and where it was read. */
export function TiesPanel({ firm, mayChange, onDo }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  return (
    <Panel
      title={t.ties}
      none={t.noTies}
      isEmpty={firm.ties.length === 0}
      actions={
        mayChange && (
          <>
            <Button size="small" onClick={() => onDo({ what: 'tie', other: 'above' })}>
              {t.addAbove}
            </Button>
            <Button size="small" onClick={() => onDo({ what: 'tie', other: 'below' })}>
              {t.addBelow}
            </Button>
          </>
        )
      }
    >
      {firm.ties.map((tie) => (
        <Part
          key={tie.id}
          label={say(tie.firm.name)}
          withdrawnReason={tie.withdrawnReason}
          onEnd={
            mayChange && tie.other === 'above'
              ? () => onDo({ what: 'end', of: 'ties', id: tie.id, label: say(tie.firm.name) })
              : undefined
          }
        >
          <Tag tone="plain">{tie.other === 'above' ? t.above : t.below}</Tag>{' '}
          <Link to="/firms/$firmId" params={{ firmId: tie.firm.id }} className="strong">
            {say(tie.firm.name)}
          </Link>{' '}
          {say(tie.kind.name)}
          {tie.percent !== null && ` ${tie.percent}%`} <Days from={tie.from} until={tie.until} />
          <div className="who">{tie.source}</div>
        </Part>
      ))}
    </Panel>
  );
}

/** Where the firm has a part, as far as the reader sees it. */
export function InvolvementsPanel({ firm }: { readonly firm: FirmDetail }): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  return (
    <Panel title={t.involvements} none={t.noInvolvements} isEmpty={firm.involvements.length === 0}>
      {firm.involvements.map(({ relation, title, link, from, until }) => (
        <li key={`${link} ${relation.en} ${from ?? ''}`}>
          <Link to={link}>
            <Named name={title} />
          </Link>
          <div className="who">
            {say(relation)} <Days from={from} until={until} />
          </div>
        </li>
      ))}
    </Panel>
  );
}
