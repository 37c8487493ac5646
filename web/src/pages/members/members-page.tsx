import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Member } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { AddMember } from './add-member';
import { countryName } from '../../parts/country';
import './members.css';
import { membersWords } from './members-words';
import { memberPages } from './queries';

const standings = ['in', 'out'] as const;

export function Page(): ReactNode {
  const t = useWords(membersWords);
  const [search, change] = useFilters();
  const mayWrite = allows(useSession(), 'members.write');
  const filters: readonly Filter[] = [
    { name: 'standing', label: t.standing, options: standings.map((value) => ({ value, label: t[value] })) },
  ];
  return (
    <>
      <PageHead
        title={t.members}
        actions={
          mayWrite && (
            <Button type="primary" onClick={() => change({ act: 'add' })}>
              {t.add}
            </Button>
          )
        }
      />
      <ListFilters list="members" search={t.search} filters={filters} />
      <List
        pages={memberPages({
          ...given({ q: search['q'], standing: oneOf(standings, search['standing']) }),
          ...orderIn(search),
        })}
        filters={filters}
        empty={{ title: t.empty, hint: t.emptyHint }}
      >
        {(rows) => <MembersTable rows={rows} />}
      </List>
      {mayWrite && search['act'] === 'add' && <AddMember onClose={() => change({ act: undefined })} />}
    </>
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
      onPaper: ['name'],
      leads: true,
      sort: language === 'zh' ? 'pinyin' : 'name',
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
      heading: t.codeShort,
      width: '210px',
      sort: 'code',
      cell: ({ creditCode }) => creditCode ?? <span className="who">{t.notGiven}</span>,
    },
    {
      key: 'country',
      heading: t.countryOrRegion,
      width: '150px',
      sort: 'country',
      cell: ({ country }) => countryName(country, language),
    },
    { key: 'size', heading: t.size, width: '100px', cell: ({ size }) => (size ? t[size] : null) },
    {
      key: 'since',
      heading: t.standing,
      onPaper: ['state', 'since'],
      width: '190px',
      cell: ({ isIn, memberSince }) => (
        <>
          <Tag tone={isIn ? 'ok' : 'past'}>{isIn ? t.aMember : t.isOut}</Tag>{' '}
          <span className="who">{memberSince}</span>
        </>
      ),
    },
  ];
  return (
    <ListTable
      label={t.members}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ isIn }) => (isIn ? undefined : 'history')}
    />
  );
}
