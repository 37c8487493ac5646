import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { DateItem } from '../../../parts/date-field';
import { EditDialog, type Edition } from '../../../parts/edit-dialog';
import { FormDialog } from '../../../parts/form-dialog';
import { Named, PersonName, useBothNames } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { ReasonItem } from '../../../parts/reason-act';
import { RowsTable } from '../../../parts/rows-table';
import '../money.css';
import { entersCosts, moneyGroupsQuery } from '../group/queries';
import { touchedBy, type Vendor, vendorQuery } from './queries';
import { VendorFields, type VendorWritten } from './vendors-page';
import { vendorsWords } from './vendors-words';

type Engagement = Vendor['engagements'][number];

export function Page(): ReactNode {
  const { vendorId = '' }: { readonly vendorId?: string } = useParams({ strict: false });
  const vendor = useQuery(vendorQuery(vendorId));
  return <PageAnswer query={vendor}>{(given) => <VendorPage vendor={given} />}</PageAnswer>;
}

function VendorPage({ vendor }: { readonly vendor: Vendor }): ReactNode {
  const t = useWords(vendorsWords);
  const say = useSay();
  const [doing, setDoing] = useState<'edit' | 'engage' | Engagement | undefined>();
  const close = (): void => setDoing(undefined);
  return (
    <>
      <PageHead
        title={say(vendor.name)}
        crumb={<Link to="/money/vendors">{t.vendors}</Link>}
        actions={
          vendor.mayChange && (
            <>
              <Button onClick={() => setDoing('edit')}>{t.edit}</Button>
              <Button type="primary" onClick={() => setDoing('engage')}>
                {t.engage}
              </Button>
            </>
          )
        }
      >
        <Named name={vendor.name} />
      </PageHead>
      <section className="panel">
        {vendor.firm && (
          <p>
            {t.registerFirm}: <Named name={vendor.firm.name} />
          </p>
        )}
        {vendor.note && <p className="as-written">{vendor.note}</p>}
        <Link to="/money/costs" search={{ vendorId: vendor.id }}>
          {t.costsOfVendor}
        </Link>
      </section>
      <section className="panel">
        <h2>{t.engagements}</h2>
        {vendor.engagements.length === 0 ? (
          <p className="quiet">{t.noEngagements}</p>
        ) : (
          <Engagements of={vendor.engagements} onEnd={setDoing} />
        )}
      </section>
      {doing === 'edit' && <EditVendor vendor={vendor} onClose={close} />}
      {doing === 'engage' && <Engage vendor={vendor} onClose={close} />}
      {typeof doing === 'object' && <EndEngagement vendor={vendor} engagement={doing} onClose={close} />}
    </>
  );
}

function Engagements({
  of,
  onEnd,
}: {
  readonly of: readonly Engagement[];
  readonly onEnd: (engagement: Engagement) => void;
}): ReactNode {
  const t = useWords(vendorsWords);
  const say = useSay();
  return (
    <RowsTable
      label={t.engagements}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'group',
          heading: t.costGroup,
          leads: true,
          cell: ({ group, scope }) => (
            <>
              <Link to="/money/costs" search={{ groupId: group.id }}>
                {say(group.name)}
              </Link>
              <div>{scope}</div>
            </>
          ),
        },
        {
          key: 'days',
          heading: t.engagedFrom,
          width: '240px',
          cell: ({ from, until, endReason, engagedBy }) => (
            <>
              {from} – {until ?? t.untilOpen}
              {endReason && <div>{endReason}</div>}
              <div className="who">
                <PersonName person={engagedBy} />
              </div>
            </>
          ),
        },
        {
          key: 'doing',
          heading: t.doing,
          width: '160px',
          cell: (engagement) =>
            engagement.mayEnd && (
              <Button size="small" onClick={() => onEnd(engagement)}>
                {t.endEngagement}
              </Button>
            ),
        },
      ]}
    />
  );
}

const editionOf = ({ name, firm, note, version }: Vendor): Edition<VendorWritten> => ({
  version,
  written: { nameEn: name.en, nameZh: name.zh, ...(firm && { firmId: firm.id }), ...(note && { note }) },
});

function EditVendor({
  vendor,
  onClose,
}: {
  readonly vendor: Vendor;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(vendorsWords);
  const client = useQueryClient();
  return (
    <EditDialog<VendorWritten>
      title={t.editVendor}
      confirm={t.save}
      draft={`vendor.${vendor.id}`}
      now={editionOf(vendor)}
      fields={[
        [t.nameEn, ({ nameEn }) => nameEn],
        [t.nameZh, ({ nameZh }) => nameZh],
        [t.note, ({ note }) => note],
      ]}
      readAgain={async () => editionOf(await client.fetchQuery({ ...vendorQuery(vendor.id), staleTime: 0 }))}
      touches={touchedBy(vendor.id)}
      send={(written, headers) =>
        answered(
          api.PUT('/api/v1/vendors/{id}', {
            params: { path: { id: vendor.id }, header: headers },
            body: written,
          }),
        )
      }
      onClose={onClose}
    >
      <VendorFields />
    </EditDialog>
  );
}

interface EngageWritten {
  readonly groupId: string;
  readonly scope: string;
  readonly from: string;
  readonly until?: string;
}

function Engage({ vendor, onClose }: { readonly vendor: Vendor; readonly onClose: () => void }): ReactNode {
  const t = useWords(vendorsWords);
  const both = useBothNames();
  const groups = useQuery(moneyGroupsQuery(undefined, entersCosts)).data ?? [];
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <FormDialog<EngageWritten, Vendor>
      title={t.engage}
      confirm={t.save}
      draft={`vendor.${vendor.id}.engage`}
      touches={touchedBy(vendor.id)}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/vendors/{id}/engagements', {
            params: { path: { id: vendor.id } },
            body: written,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="groupId" label={t.costGroup} rules={[{ required: true, message: t.needed }]}>
        <Select
          options={groups.map(({ id, name }) => ({ value: id, label: both(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="scope" label={t.scope} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
      <div className="two">
        <DateItem name="from" label={t.engagedFrom} required />
        <DateItem name="until" label={t.engagedUntil} />
      </div>
    </FormDialog>
  );
}

function EndEngagement({
  vendor,
  engagement,
  onClose,
}: {
  readonly vendor: Vendor;
  readonly engagement: Engagement;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(vendorsWords);
  return (
    <FormDialog<{ readonly until: string; readonly reason: string }, Vendor>
      title={t.endEngagement}
      confirm={t.endEngagement}
      danger
      touches={touchedBy(vendor.id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/engagements/{id}/end', {
            params: { path: { id: engagement.id }, header: { ...headers, ...ifMatch(engagement.version) } },
            body,
          }),
        )
      }
      onClose={onClose}
    >
      <DateItem name="until" label={t.engagedUntil} required />
      <ReasonItem />
    </FormDialog>
  );
}
