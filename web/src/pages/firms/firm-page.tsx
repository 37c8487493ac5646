import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { FirmDetail } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { History } from '../../parts/history';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { countryName } from '../../parts/country';
import { HomeDocuments } from '../documents/home-documents';
import { EditFirm } from './edit-firm';
import { type Doing, FirmDialog } from './firm-dialogs';
import { FirmGroup } from './firm-group';
import { IdentifiersPanel, InvolvementsPanel, NamesPanel, TiesPanel } from './firm-parts';
import './firms.css';
import { firmsWords } from './firms-words';
import { firmQuery } from './queries';

export function Page(): ReactNode {
  const { firmId = '' }: { readonly firmId?: string } = useParams({ strict: false });
  const firm = useQuery(firmQuery(firmId));
  return <PageAnswer query={firm}>{(given) => <FirmView key={given.id} firm={given} />}</PageAnswer>;
}

function FirmView({ firm }: { readonly firm: FirmDetail }): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  const mayChange = firm.mayEdit && !firm.isWithdrawn && firm.kept === null;
  const other = firm.name[language === 'zh' ? 'en' : 'zh'];
  return (
    <>
      <PageHead
        title={say(firm.name)}
        crumb={<Link to="/firms">{t.firms}</Link>}
        meta={<Standing firm={firm} />}
        actions={<Actions firm={firm} onDo={setDoing} />}
      >
        {say(firm.name)} {other !== say(firm.name) && <span>{other}</span>}
      </PageHead>
      <div className="firm-columns">
        <div>
          <Details firm={firm} />
          <NamesPanel firm={firm} mayChange={mayChange} onDo={setDoing} />
          <TiesPanel firm={firm} mayChange={mayChange} onDo={setDoing} />
          <FirmGroup firm={firm} />
          <HomeDocuments home={{ firmId: firm.kept?.id ?? firm.id }} isClosed={firm.isWithdrawn} />
        </div>
        <div>
          <InvolvementsPanel firm={firm} />
          <IdentifiersPanel firm={firm} mayChange={mayChange} onDo={setDoing} />
          <Twins firm={firm} onDo={setDoing} />
          {firm.history.length > 0 && (
            <section className="panel">
              <h2>{t.history}</h2>
              <History steps={firm.history} />
            </section>
          )}
        </div>
      </div>
      {doing?.what === 'edit' && <EditFirm firm={firm} onClose={close} />}
      {doing !== undefined && doing.what !== 'edit' && (
        <FirmDialog firm={firm} doing={doing} onClose={close} />
      )}
    </>
  );
}

function Standing({ firm }: { readonly firm: FirmDetail }): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  if (firm.kept !== null) {
    return (
      <>
        {t.mergedInto}{' '}
        <Link to="/firms/$firmId" params={{ firmId: firm.kept.id }}>
          {say(firm.kept.name)}
        </Link>
      </>
    );
  }
  if (!firm.isWithdrawn) return null;
  return (
    <>
      <Tag tone="past">{t.isWithdrawn}</Tag> {firm.withdrawnReason}
    </>
  );
}

function Actions({
  firm,
  onDo,
}: {
  readonly firm: FirmDetail;
  readonly onDo: (doing: Doing) => void;
}): ReactNode {
  const t = useWords(firmsWords);
  if (!firm.mayEdit || firm.isWithdrawn) return null;
  if (firm.kept !== null) {
    return <Button onClick={() => onDo({ what: 'separate', firm })}>{t.separate}</Button>;
  }
  return (
    <>
      <Button onClick={() => onDo({ what: 'withdraw' })}>{t.withdrawTitle}</Button>
      <Button onClick={() => onDo({ what: 'merge' })}>{t.merge}</Button>
      <Button type="primary" onClick={() => onDo({ what: 'edit' })}>
        {t.edit}
      </Button>
    </>
  );
}

function Details({ firm }: { readonly firm: FirmDetail }): ReactNode {
  const t = useWords(firmsWords);
  const { language } = useLanguage();
  const facts: readonly (readonly [string, string | null])[] = [
    [t.nameZh, firm.nameZh],
    [t.nameEn, firm.nameEn],
    [t.countryOrRegion, countryName(firm.country, language)],
    [t.creditCode, firm.creditCode],
  ];
  return (
    <section className="panel">
      <h2>{t.details}</h2>
      <dl className="fields">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="who">{t.notGiven}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Twins({
  firm,
  onDo,
}: {
  readonly firm: FirmDetail;
  readonly onDo: (doing: Doing) => void;
}): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  if (firm.twins.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.twins}</h2>
      <ul className="plain-list">
        {firm.twins.map((twin) => (
          <li key={twin.id}>
            <Link to="/firms/$firmId" params={{ firmId: twin.id }}>
              {say(twin.name)}
            </Link>
            <div className="who">{twin.reason}</div>
            {firm.mayEdit && (
              <button
                type="button"
                className="link no-print"
                onClick={() => onDo({ what: 'separate', firm: twin })}
              >
                {t.separate}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
