import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { cityOf, wallTime } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import { Named, PersonName } from '../../parts/named';
import { ReasonItem } from '../../parts/reason-act';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { CapturedItem } from '../documents/captured-field';
import { clearanceWords } from './clearance-words';
import type { SubscriptionFile, WindowMove } from './queries';
import { useStanding } from './window-standing';
import { WindowsAxis } from './windows-axis';

type Window = SubscriptionFile['supplierWindows'][number];
type Offered = Window['actions'][number];

/** What each supplier has to say on the person who subscribes: until when it may object, and what came of that. */
export function SupplierWindows({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const { statusOf, toneOf } = useStanding();
  const { language } = useLanguage();
  if (file.capacity.id === 'outside_counsel') return null;
  const { days, ends, zone } = file.notice;
  const columns: readonly Column<Window>[] = [
    {
      key: 'supplier',
      heading: t.supplier,
      leads: true,
      cell: ({ supplier }) => (
        <span className="strong">
          <Named name={supplier.name} />
        </span>
      ),
    },
    {
      key: 'status',
      heading: t.state,
      width: '190px',
      cell: (one) => <Tag tone={toneOf(one)}>{statusOf(one)}</Tag>,
    },
    {
      key: 'noticed',
      heading: t.noticed,
      width: '170px',
      cell: ({ noticedAt }) => <Moment at={noticedAt} zone={zone} />,
    },
    {
      key: 'opens',
      heading: t.windowEnds,
      width: '170px',
      cell: ({ opensAt }) => <Moment at={opensAt} zone={zone} />,
    },
    { key: 'objection', heading: t.objection, cell: (one) => <Objected window={one} zone={zone} /> },
    { key: 'doing', heading: t.doing, width: '220px', cell: (one) => <Moves file={file} window={one} /> },
  ];
  return (
    <section className="document-part">
      <h2>{t.windows}</h2>
      <p className="quiet">
        {t.windowsHint(days, ends === 'same_hour' ? t.sameHour : t.endOfDay, cityOf(zone, language))}
      </p>
      {file.supplierWindows.length === 0 ? (
        <p className="quiet">{t.noWindows}</p>
      ) : (
        <>
          <WindowsAxis
            groups={[
              { id: file.id, windows: file.supplierWindows.filter(({ closedAt }) => closedAt === null) },
            ]}
            zone={zone}
          />
          <RowsTable
            label={t.windows}
            columns={columns}
            rows={file.supplierWindows}
            keyOf={({ id }) => id}
            toneOf={({ closedAt }) => (closedAt === null ? undefined : 'history')}
          />
        </>
      )}
    </section>
  );
}

/** A moment on the wall of the order, and on the reader's where that is another. */
function Moment({ at, zone }: { readonly at: string; readonly zone: string }): ReactNode {
  const { language } = useLanguage();
  const own = useSession().person.zone;
  return (
    <>
      {wallTime(at, zone)}
      {own !== zone && (
        <div className="who">
          {wallTime(at, own)} {cityOf(own, language)}
        </div>
      )}
    </>
  );
}

/** What was objected, when and by whom, what became of it, and what had been read before. */
function Objected({ window: one, zone }: { readonly window: Window; readonly zone: string }): ReactNode {
  const t = useWords(clearanceWords);
  if (one.objectedAt === null) return null;
  return (
    <>
      <div>{one.objection}</div>
      <div className="who">
        {wallTime(one.objectedAt, zone)} {one.objectedBy && <PersonName person={one.objectedBy} />}{' '}
        {one.isLate && <Tag tone="fatal">{t.lateObjection}</Tag>}
      </div>
      {one.settledAt === null && one.conferUntil !== null && one.referral === null && (
        <div className="who">
          {t.conferUntil} {wallTime(one.conferUntil, zone)}
        </div>
      )}
      {one.referral !== null && (
        <div className="who">
          {t.referral}: {one.referral}
        </div>
      )}
      {one.resolution !== null && (
        <div className="who">
          {t.resolution}: {one.resolution}
        </div>
      )}
      {one.exposure !== null && (
        <div className="who">{t.exposed(one.exposure.documents, one.exposure.openings)}</div>
      )}
    </>
  );
}

function Moves({
  file,
  window: one,
}: {
  readonly file: SubscriptionFile;
  readonly window: Window;
}): ReactNode {
  return (
    <LifePanel<Offered, Omit<WindowMove, 'action'>, unknown>
      size="small"
      offers={one.actions.map((offer) => ({ ...offer, needsReason: false }))}
      version={file.version}
      grave={['object', 'resolve_deny']}
      ask={(offer) => ({ says: <Asked offer={offer} /> })}
      touches={[
        ['subscription', file.id],
        ['subscriptions'],
        ['compartment', file.compartment.id],
        ['documents'],
      ]}
      send={({ action }, body, headers) =>
        answered(
          api.POST('/api/v1/subscriptions/{id}/windows/{windowId}/moves', {
            params: { path: { id: file.id, windowId: one.id } },
            body: { ...body, action },
            headers,
          }),
        )
      }
    />
  );
}

function Asked({ offer }: { readonly offer: Offered }): ReactNode {
  const t = useWords(clearanceWords);
  if (offer.action === 'object')
    return (
      <>
        <p className="quiet">{t.objects}</p>
        <CapturedItem name="at" label={t.objectedAt} />
        <ReasonItem />
      </>
    );
  return (
    <Form.Item
      name="reference"
      label={offer.action === 'refer' ? t.referral : t.resolution}
      rules={[{ required: true }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  );
}
