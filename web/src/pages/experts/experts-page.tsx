import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { expertRoles, expertStatuses } from '../../api/expert-words';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import { optionsOf } from '../../parts/options-of';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, type Search, useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { ProposeExpert } from './expert-fields';
import { expertsWords } from './experts-words';
import { type ExpertRow, expertPages, type ExpertsAsked, mayProposeQuery } from './queries';
import { useSkills } from './skills';
import { expertTones } from './standing';

/** The experts of the alliance, found by what they can do. */
export function Page(): ReactNode {
  const t = useWords(expertsWords);
  const [search, change] = useFilters();
  const filters = useExpertFilters();
  const session = useSession();
  // An expert applies on their own desk.
  const proposesOthers = !session.seats.every(({ role }) => role === 'expert');
  const mayPropose = useQuery(mayProposeQuery).data === true && proposesOthers;
  return (
    <>
      <PageHead
        title={t.experts}
        actions={
          mayPropose && (
            <Button type="primary" onClick={() => change({ act: 'propose' })}>
              {t.propose}
            </Button>
          )
        }
      />
      <p className="quiet">{t.whatExperts}</p>
      <ListFilters list="experts" search={t.searchExperts} filters={filters} />
      <List
        pages={expertPages(askedIn(search))}
        filters={filters}
        empty={{ title: t.noExperts, hint: t.noExpertsHint }}
      >
        {(rows) => <ExpertsTable rows={rows} />}
      </List>
      {mayPropose && search['act'] === 'propose' && <Propose onClose={() => change({ act: undefined })} />}
    </>
  );
}

function Propose({ onClose }: { readonly onClose: () => void }): ReactNode {
  const navigate = useNavigate();
  const show = async (expertId: string): Promise<void> => {
    await navigate({ to: '.', search: { act: undefined }, replace: true });
    await navigate({ to: '/experts/$expertId', params: { expertId } });
  };
  return <ProposeExpert onMade={(id) => void show(id)} onClose={onClose} />;
}

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

/** A class as far as it is typed: before its first three signs it is none yet, and narrows nothing. */
const classIn = (typed = ''): string | undefined => (typed.trim().length < 3 ? undefined : typed.trim());

const askedIn = (search: Search): ExpertsAsked =>
  given({
    q: search['q'],
    role: oneOf(keysOf(expertRoles), search['role']),
    class: classIn(search['class']),
    language: search['language'],
    jurisdiction: search['jurisdiction'],
    status: oneOf(keysOf(expertStatuses), search['status']),
    ...orderIn<NonNullable<ExpertsAsked['sort']>>(search),
  });

function useExpertFilters(): readonly Filter[] {
  const t = useWords(expertsWords);
  const roles = useWords(expertRoles);
  const statuses = useWords(expertStatuses);
  const { languages, jurisdictions } = useSkills();
  return [
    { name: 'class', label: t.classFilter, isTyped: true },
    { name: 'role', label: t.serves, options: optionsOf(roles) },
    { name: 'language', label: t.languages, options: languages },
    { name: 'jurisdiction', label: t.jurisdictions, options: jurisdictions },
    { name: 'status', label: t.state, options: optionsOf(statuses) },
  ];
}

function ExpertsTable({ rows }: { readonly rows: readonly ExpertRow[] }): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const { language } = useLanguage();
  const { languageName, jurisdictionName } = useSkills();
  const columns: readonly Column<ExpertRow>[] = [
    {
      key: 'name',
      heading: t.personName,
      leads: true,
      sort: language === 'zh' ? 'pinyin' : 'name',
      cell: ({ id, name, isOwn }) => (
        <>
          <Link to="/experts/$expertId" params={{ expertId: id }} className="strong">
            <Named name={name} />
          </Link>{' '}
          {isOwn && <Tag tone="plain">{t.itIsYou}</Tag>}
        </>
      ),
    },
    {
      key: 'roles',
      heading: t.serves,
      width: '200px',
      cell: ({ roles }) => roles.map(({ name }) => say(name)).join(' · '),
    },
    { key: 'classes', heading: t.classes, width: '170px', cell: ({ classes }) => classes.join(' · ') },
    {
      key: 'languages',
      heading: t.languages,
      width: '140px',
      cell: ({ languages }) => languages.map(languageName).join(' · '),
    },
    {
      key: 'jurisdictions',
      heading: t.jurisdictions,
      width: '170px',
      cell: ({ jurisdictions }) => jurisdictions.map(jurisdictionName).join(' · '),
    },
    {
      key: 'status',
      heading: t.state,
      width: '150px',
      cell: ({ status }) => <Tag tone={expertTones[status.id]}>{say(status.name)}</Tag>,
    },
    {
      key: 'declared',
      heading: t.declared,
      width: '120px',
      cell: ({ declaredOn }) => declaredOn ?? <span className="who">{t.notDeclared}</span>,
    },
  ];
  return (
    <ListTable
      label={t.experts}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ status }) => (expertTones[status.id] === 'past' ? 'history' : undefined)}
    />
  );
}
