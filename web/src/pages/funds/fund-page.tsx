import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { PageAnswer } from '../../parts/answer';
import { LifePanel } from '../../parts/life-panel';
import { PersonName, useBothNames } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Reasoned } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { FundAccounts } from './fund-accounts';
import { FundChart } from './fund-chart';
import { RecordReceipt } from './fund-dialogs';
import { FundJournal } from './fund-journal';
import { FundPeriods } from './fund-periods';
import './funds.css';
import { fundsWords } from './funds-words';
import { type Fund, fundQuery, touchedBy } from './queries';

const parts = ['summary', 'accounts', 'journal', 'periods'] as const;

export function Page(): ReactNode {
  const { fundId = '' }: { readonly fundId?: string } = useParams({ strict: false });
  const fund = useQuery(fundQuery(fundId));
  return <PageAnswer query={fund}>{(known) => <Known key={known.id} fund={known} />}</PageAnswer>;
}

function Known({ fund }: { readonly fund: Fund }): ReactNode {
  const t = useWords(fundsWords);
  const [search, change] = useFilters();
  const part = oneOf(parts, search['part']) ?? 'summary';
  return (
    <>
      <Head fund={fund} />
      <div className="filters no-print">
        <Segmented
          className="whole"
          aria-label={t.sections}
          value={part}
          options={parts.map((each) => ({ value: each, label: t[each] }))}
          onChange={(next) =>
            change({ part: next === 'summary' ? undefined : next, account: undefined, holder: undefined })
          }
        />
      </div>
      {part === 'summary' && <Overview fund={fund} />}
      {part === 'accounts' && <FundAccounts fundId={fund.id} />}
      {part === 'journal' && <FundJournal fundId={fund.id} />}
      {part === 'periods' && <FundPeriods fundId={fund.id} />}
    </>
  );
}

function Head({ fund }: { readonly fund: Fund }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  const both = useBothNames();
  const [isRecording, setRecording] = useState(false);
  const { id, name, purpose, status, case: file, group, mayRecord, actions, version } = fund;
  return (
    <>
      <PageHead
        title={both(name)}
        crumb={
          <>
            <Link to="/funds">{t.funds}</Link>
            {file && (
              <>
                {' › '}
                <Link to="/cases/$caseId" params={{ caseId: file.id }}>
                  {file.number ?? say(file.title)}
                </Link>
              </>
            )}
          </>
        }
        meta={
          <>
            <Tag tone={status.id === 'open' ? 'ok' : 'past'}>{say(status.name)}</Tag> {say(purpose.name)}
            {group && (
              <>
                {' · '}
                <Link to="/groups/$groupId" params={{ groupId: group.id }}>
                  {say(group.name)}
                </Link>
              </>
            )}
          </>
        }
        actions={
          <>
            <LifePanel<Fund['actions'][number], Reasoned, Fund>
              offers={actions}
              version={version}
              grave={['close']}
              ask={() => ({ says: <p className="quiet">{t.closeHint}</p> })}
              touches={touchedBy(id)}
              send={(_, { reason }, headers) =>
                answered(
                  api.POST('/api/v1/funds/{id}/closing', {
                    params: { path: { id } },
                    body: { reason: reason.trim() },
                    headers,
                  }),
                )
              }
            />
            {mayRecord && (
              <Button type="primary" onClick={() => setRecording(true)}>
                {t.receipt}
              </Button>
            )}
          </>
        }
      />
      {isRecording && <RecordReceipt fund={fund} onClose={() => setRecording(false)} />}
    </>
  );
}

function Overview({ fund }: { readonly fund: Fund }): ReactNode {
  const t = useWords(fundsWords);
  const { zone } = useSession().person;
  const figures = [
    [t.cash, fund.cash],
    [t.committed, fund.committed],
    [t.floor, fund.reserveFloor],
    [t.free, fund.free],
  ] as const;
  return (
    <>
      <section className="panel">
        <dl className="fund-figures">
          {figures.map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{moneyText(amount)}</dd>
            </div>
          ))}
        </dl>
        <p className="who">
          {t.opened} {wallTime(fund.openedAt, zone)} · <PersonName person={fund.openedBy} />
        </p>
        {fund.closedAt && (
          <p className="who">
            {t.isClosed} {wallTime(fund.closedAt, zone)}
            {fund.closedBy && (
              <>
                {' · '}
                <PersonName person={fund.closedBy} />
              </>
            )}{' '}
            {fund.closeReason}
          </p>
        )}
      </section>
      <section className="panel">
        <FundChart fundId={fund.id} heading="h2" />
      </section>
    </>
  );
}
