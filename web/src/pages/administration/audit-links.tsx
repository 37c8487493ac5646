import { InputNumber, Popover } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List, pagesOf } from '../../parts/list';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { useFilters } from '../../parts/use-filters';
import { useSettled } from '../../parts/use-settled';
import { useSession } from '../../session/session';
import { administrationWords } from './administration-words';
import { auditWords } from './audit-words';
import { FactSentence } from '../../parts/fact-sentence';
import { Named } from '../../parts/named';

type AuditLink = components['schemas']['AuditLinkView'];

/** From which place of the chain to which; an end that is not said is open. */
interface Places {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

const linkPages = (places: Places) =>
  pagesOf({
    queryKey: ['audit', 'links', places],
    paper: { name: 'audit-links', query: { ...places } },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/audit/links', { params: { query: { ...page, ...given(places) } }, signal })),
  });

const placeIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/** The chain, newest link first. */
export function AuditLinks(): ReactNode {
  const t = useWords(auditWords);
  const [search, change] = useFilters();
  const places = { from: placeIn(search['from']), until: placeIn(search['until']) };
  const settled = {
    from: placeIn(useSettled(search['from'] ?? '')),
    until: placeIn(useSettled(search['until'] ?? '')),
  };
  const ends = [
    { name: 'from', label: t.fromNo },
    { name: 'until', label: t.toNo },
  ] as const;
  return (
    <>
      <div className="filters no-print">
        {ends.map(({ name, label }) => (
          <InputNumber
            key={name}
            aria-label={label}
            prefix={<span className="quiet">{label}</span>}
            min={1}
            max={999_999_999_999_999}
            precision={0}
            value={places[name] ?? null}
            onChange={(place) => change({ [name]: place === null ? undefined : String(place) })}
            style={{ width: 180 }}
          />
        ))}
      </div>
      <List pages={linkPages(settled)} filters={ends} empty={{ title: t.empty }}>
        {(rows) => (
          <>
            <p className="quiet">{t.toldHint}</p>
            <LinksTable rows={rows} />
          </>
        )}
      </List>
    </>
  );
}

function LinksTable({ rows }: { readonly rows: readonly AuditLink[] }): ReactNode {
  const t = useWords(auditWords);
  const common = useWords(administrationWords);
  const { zone } = useSession().person;
  const columns: readonly Column<AuditLink>[] = [
    { key: 'seq', heading: t.seq, width: '70px', cell: ({ seq }) => seq ?? t.placeLater },
    {
      key: 'action',
      heading: t.fact,
      onPaper: ['who', 'fact', 'about'],
      leads: true,
      cell: ({ fact }) =>
        fact === null ? (
          <span className="quiet">{t.untold}</span>
        ) : (
          <>
            <FactSentence
              actor={
                fact.actorName === null ? (fact.actorId ?? common.system) : <Named name={fact.actorName} />
              }
              type={fact.action}
              about={fact.about}
            />
            <details>
              <summary className="who">{t.content}</summary>
              <span className="mono who">
                {fact.action} · {fact.subjectKind} {fact.subjectId}
              </span>
              <pre className="mono record-payload">{JSON.stringify(fact.payload, null, 2)}</pre>
            </details>
          </>
        ),
    },
    { key: 'at', heading: t.at, width: '150px', cell: ({ fact }) => fact && wallTime(fact.at, zone) },
    { key: 'hash', heading: t.hash, width: '150px', cell: (link) => <Hashes link={link} /> },
  ];
  // What has no number yet is told apart by where it stands: two facts may be alike in all that is told of them.
  const places = new Map(rows.map((row, place) => [row, place]));
  const keyOf = (row: AuditLink): string =>
    row.seq === null ? `later ${String(places.get(row))}` : String(row.seq);
  return <ListTable label={t.chain} columns={columns} rows={rows} keyOf={keyOf} />;
}

/** The start of a link's hash; opens its hashes in full, and what they are made of where the fact is told. */
function Hashes({
  link: { seq, hash, prevHash, commitment, fact },
}: {
  readonly link: AuditLink;
}): ReactNode {
  const t = useWords(auditWords);
  if (seq === null || hash === null) return null;
  return (
    <Popover
      trigger="click"
      title={t.hashes(seq)}
      content={
        <dl className="fields" style={{ maxWidth: 'min(560px, 80vw)' }}>
          <dt>{t.own}</dt>
          <dd className="mono">{hash}</dd>
          <dt>{t.previous}</dt>
          <dd className="mono">{prevHash}</dd>
          <dt>{t.commitment}</dt>
          <dd className="mono">{commitment}</dd>
          {fact && (
            <>
              <dt>{t.salt}</dt>
              <dd className="mono">{fact.salt}</dd>
              <dt>{t.content}</dt>
              <dd>
                <pre className="mono record-payload">{JSON.stringify(fact.payload, null, 2)}</pre>
              </dd>
            </>
          )}
        </dl>
      }
    >
      <button type="button" className="link mono" aria-label={t.hashes(seq)}>
        {hash.slice(0, 12)}…
      </button>
    </Popover>
  );
}
