import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { PersonName } from '../../parts/named';
import { openedAlike } from './document-openings';
import { documentWords } from './document-words';
import { EvidenceDetail, Hash } from './evidence-detail';
import { type DocumentFile, evidenceQuery, openingsQuery } from './queries';

/** A document's chain of evidence, and who has opened it, in a drawer. */
export function DocumentEvidence({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const [open, setOpen] = useState(false);
  return (
    <section className="document-part">
      <h2>{t.evidence}</h2>
      <p className="who">{t.evidenceHint}</p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open && (
        <Drawer open size="min(760px, 100vw)" title={t.evidence} onClose={() => setOpen(false)}>
          <Chain id={file.id} />
          <Openings id={file.id} />
        </Drawer>
      )}
    </section>
  );
}

function Chain({ id }: { readonly id: string }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const { zone } = useSession().person;
  const evidence = useQuery(evidenceQuery(id));
  type Link = NonNullable<typeof evidence.data>['links'][number];
  const columns: readonly Column<Link>[] = [
    { key: 'no', heading: '#', width: '40px', cell: ({ no }) => no },
    { key: 'at', heading: t.at, width: '140px', cell: ({ at }) => at && wallTime(at, zone) },
    {
      key: 'act',
      heading: t.act,
      leads: true,
      cell: ({ actName, reason, detail }) => (
        <>
          <span className="strong">{say(actName)}</span>
          {reason !== null && <div>{reason}</div>}
          {detail !== null && <EvidenceDetail detail={detail} />}
        </>
      ),
    },
    {
      key: 'by',
      heading: t.actor,
      width: '110px',
      cell: ({ act, actor }) => act && (actor === null ? t.system : <PersonName person={actor} />),
    },
    {
      key: 'hash',
      heading: t.hash,
      width: '160px',
      cell: ({ hash }) => <Hash value={hash} />,
    },
  ];
  return (
    <Answer query={evidence}>
      {({ isWhole, links }) => (
        <>
          <p>
            <Tag tone={isWhole ? 'ok' : 'fatal'}>{isWhole ? t.whole : t.broken}</Tag>
          </p>
          <RowsTable label={t.evidence} columns={columns} rows={links} keyOf={({ no }) => String(no)} />
        </>
      )}
    </Answer>
  );
}

function Openings({ id }: { readonly id: string }): ReactNode {
  const t = useWords(documentWords);
  const { zone } = useSession().person;
  const openings = useQuery(openingsQuery(id));
  if (openings.data === undefined) return null;
  return (
    <>
      <h2 className="part-title">{t.openings}</h2>
      {openings.data.items.length === 0 && <p className="who">{t.noOpenings}</p>}
      <ul className="plain-list">
        {openedAlike(openings.data.items).map(({ newest, firstAt, times }) => (
          <li key={`${newest.person.id}.${newest.versionNo}.${newest.how}`}>
            <PersonName person={newest.person} />{' '}
            <span className="who">
              {t.version(newest.versionNo)} · {t[`how_${newest.how}`]} ·{' '}
              {times > 1 && `${t.times(times)} · ${wallTime(firstAt, zone)} – `}
              {wallTime(newest.at, zone)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
