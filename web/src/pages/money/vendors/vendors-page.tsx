import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useLanguage, useWords } from '../../../i18n/language';
import { BothItems } from '../../../parts/both-items';
import { FirmSelect } from '../../../parts/firm-select';
import { FormDialog } from '../../../parts/form-dialog';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { ListFilters, noFilters } from '../../../parts/list-filters';
import { ListTable } from '../../../parts/list-table';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import type { Column } from '../../../parts/rows-table';
import { orderIn, useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import { type Vendor, type VendorRow, vendorPages } from './queries';
import { vendorsWords } from './vendors-words';

/** The register of whom the alliance pays. */
export function Page(): ReactNode {
  const t = useWords(vendorsWords);
  const [search, change] = useFilters();
  const mayEnter = allows(useSession(), 'costs.write');
  return (
    <>
      <PageHead
        title={t.vendors}
        crumb={<Link to="/money/costs">{t.costs}</Link>}
        actions={
          mayEnter && (
            <Button type="primary" onClick={() => change({ act: 'add' })}>
              {t.addVendor}
            </Button>
          )
        }
      />
      <p className="quiet">{t.whatVendors}</p>
      <ListFilters list="vendors" search={t.searchVendors} filters={noFilters} />
      <List
        pages={vendorPages({ ...given({ q: search['q'] }), ...orderIn(search) })}
        empty={{ title: t.noVendors, hint: t.noVendorsHint }}
      >
        {(rows) => <VendorsTable rows={rows} />}
      </List>
      {mayEnter && search['act'] === 'add' && <AddVendor onClose={() => change({ act: undefined })} />}
    </>
  );
}

function VendorsTable({ rows }: { readonly rows: readonly VendorRow[] }): ReactNode {
  const t = useWords(vendorsWords);
  const { language } = useLanguage();
  const columns: readonly Column<VendorRow>[] = [
    {
      key: 'name',
      heading: t.name,
      leads: true,
      sort: language === 'zh' ? 'pinyin' : 'name',
      cell: ({ id, name }) => (
        <Link to="/money/vendors/$vendorId" params={{ vendorId: id }} className="strong">
          <Named name={name} />
        </Link>
      ),
    },
    {
      key: 'firm',
      heading: t.registerFirm,
      width: '320px',
      cell: ({ firm }) => firm && <Named name={firm.name} />,
    },
    { key: 'groups', heading: t.groupsServed, width: '180px', cell: ({ engagedFor }) => String(engagedFor) },
  ];
  return <ListTable label={t.vendors} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** What of a vendor is written. */
export interface VendorWritten {
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly firmId?: string;
  readonly note?: string;
}

/** The fields of a vendor. */
export function VendorFields({ hidesNote = false }: { readonly hidesNote?: boolean }): ReactNode {
  const t = useWords(vendorsWords);
  const session = useSession();
  const mayChoose = allows(session, 'firms.survey') && allows(session, 'firms.read');
  return (
    <>
      <BothItems of="name" />
      {mayChoose && (
        <Form.Item name="firmId" label={t.registerFirm}>
          <FirmSelect label={t.registerFirm} />
        </Form.Item>
      )}
      {!hidesNote && (
        <Form.Item name="note" label={t.note} extra={t.noteHint}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
    </>
  );
}

function AddVendor({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(vendorsWords);
  const navigate = useNavigate();
  const show = async (vendorId: string): Promise<void> => {
    await navigate({ to: '.', search: { act: undefined }, replace: true });
    await navigate({ to: '/money/vendors/$vendorId', params: { vendorId } });
  };
  return (
    <FormDialog<VendorWritten, Vendor>
      title={t.addVendor}
      confirm={t.save}
      draft="vendor.new"
      touches={[['vendors']]}
      send={(written, headers) => answered(api.POST('/api/v1/vendors', { body: given(written), headers }))}
      onDone={({ id }) => void show(id)}
      onClose={onClose}
    >
      <VendorFields />
    </FormDialog>
  );
}
