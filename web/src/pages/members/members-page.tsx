import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Member } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { SearchWords } from '../../parts/search-words';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { AddMember } from './add-member';
import { countryName } from './country';
import './members.css';
import { membersWords } from './members-words';
import { memberPagesQuery, type Standing } from './queries';

const standings = ['in', 'out'] as const;

export function Page(): ReactNode {
  const t = useWords(membersWords);
  const session = useSession();
  const [search, change] = useFilters();
  const [adding, setAdding] = useState(false);
  const q = search['q'] ?? '';
  const standing = standings.find((each) => each === search['standing']);
  const mayWrite = allows(session, 'members.write');
  return (
    <>
      <PageHead
        title={t.title}
        actions={
          mayWrite && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          )
        }
      />
      <div className="filters">
        <SearchWords label={t.search} q={q} onChange={(typed) => change({ q: typed })} />
        <Select
          aria-label={t.standing}
          value={standing ?? 'all'}
          popupMatchSelectWidth={false}
          options={[
            { value: 'all', label: t.all },
            ...standings.map((value) => ({ value, label: t[value] })),
          ]}
          onChange={(chosen: string) => change({ standing: chosen === 'all' ? undefined : chosen })}
        />
      </div>
      <MemberList q={q} standing={standing} />
      {adding && <AddMember onClose={() => setAdding(false)} />}
    </>
  );
}

function MemberList({
  q,
  standing,
}: {
  readonly q: string;
  readonly standing: Standing | undefined;
}): ReactNode {
  const t = useWords(membersWords);
  const members = useInfiniteQuery({
    ...memberPagesQuery(q, standing),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer query={members}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          const filtered = q !== '' || standing !== undefined;
          return (
            <EmptyState title={filtered ? t.emptyFiltered : t.empty}>
              <p>{filtered ? t.emptyFilteredHint : t.emptyHint}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <MembersTable rows={rows} />
            <MoreButton query={members} />
          </>
        );
      }}
    </Answer>
  );
}

function MembersTable({ rows }: { readonly rows: readonly Member[] }): ReactNode {
  const t = useWords(membersWords);
  const say = useSay();
  const { language } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const columns: readonly Column<Member>[] = [
    {
      key: 'firm',
      heading: t.firm,
      leads: true,
      cell: ({ id, name }) => (
        <>
          <Link to="/members/$memberId" params={{ memberId: id }} className="strong">
            {say(name)}
          </Link>
          <div className="who">{name[other]}</div>
        </>
      ),
    },
    {
      key: 'code',
      heading: t.code,
      width: '210px',
      cell: ({ creditCode }) => creditCode ?? <span className="who">{t.unknown}</span>,
    },
    {
      key: 'country',
      heading: t.country,
      width: '150px',
      cell: ({ country }) => countryName(country, language),
    },
    { key: 'size', heading: t.size, width: '100px', cell: ({ size }) => (size ? t[size] : null) },
    {
      key: 'since',
      heading: t.standing,
      width: '190px',
      cell: ({ isIn, memberSince }) => (
        <>
          <Tag tone={isIn ? 'ok' : 'past'}>{isIn ? t.isIn : t.isOut}</Tag>{' '}
          <span className="who">{memberSince}</span>
        </>
      ),
    },
  ];
  return (
    <RowsTable
      label={t.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ isIn }) => (isIn ? undefined : 'history')}
    />
  );
}
