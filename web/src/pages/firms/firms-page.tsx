import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { Firm } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { countries, countryName } from '../../parts/country';
import { AddFirm } from './edit-firm';
import { firmsWords } from './firms-words';
import { type FirmOrder, firmPages } from './queries';

export function Page(): ReactNode {
  const t = useWords(firmsWords);
  const { language } = useLanguage();
  const [search] = useFilters();
  const [adding, setAdding] = useState(false);
  const mayWrite = allows(useSession(), 'firms.write');
  const places = useMemo(() => countries(language), [language]);
  const filters: readonly Filter[] = [
    { name: 'country', label: t.countryOrRegion, options: places },
    {
      name: 'state',
      label: t.state,
      usual: 'listed',
      options: [
        { value: 'listed', label: t.listed },
        { value: 'withdrawn', label: t.withdrawnOnly },
        { value: 'all', label: t.all },
      ],
    },
  ];
  const asked = {
    q: search['q'],
    country: search['country'],
    state: oneOf(['withdrawn', 'all'] as const, search['state']),
    ...orderIn<FirmOrder>(search),
  };
  return (
    <>
      <PageHead
        title={t.firms}
        actions={
          mayWrite && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          )
        }
      />
      <ListFilters list="firms" search={t.search} filters={filters} />
      <List pages={firmPages(asked)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
        {(rows) => <FirmsTable rows={rows} />}
      </List>
      {adding && <AddFirm onClose={() => setAdding(false)} />}
    </>
  );
}

function FirmsTable({ rows }: { readonly rows: readonly Firm[] }): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  const { language } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const columns: readonly Column<Firm>[] = [
    {
      key: 'firm',
      heading: t.aFirm,
      onPaper: ['firm', 'others', 'state'],
      leads: true,
      sort: language === 'zh' ? 'pinyin' : 'name',
      cell: ({ id, name, otherNames, isWithdrawn }) => (
        <>
          <Link to="/firms/$firmId" params={{ firmId: id }} className="strong">
            {say(name)}
          </Link>{' '}
          {isWithdrawn && <Tag tone="past">{t.isWithdrawn}</Tag>}
          {name.zh !== name.en && <div className="who">{name[other]}</div>}
          {otherNames.length > 0 && (
            <div className="who">
              {t.aka} {otherNames.join(' · ')}
            </div>
          )}
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
      width: '190px',
      sort: 'country',
      cell: ({ country }) => countryName(country, language),
    },
  ];
  return (
    <ListTable
      label={t.firms}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ isWithdrawn }) => (isWithdrawn ? 'history' : undefined)}
    />
  );
}
