import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery } from '../../api/queries';
import { useWords } from '../../i18n/language';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { Named, useBothNames } from '../../parts/named';
import { documentWords } from './document-words';
import { type DocumentFile, documentQuery, touchedBy } from './queries';

interface Supplied {
  readonly partyIds: readonly string[];
}

const editionOf = ({ version, suppliers }: DocumentFile): Edition<Supplied> => ({
  version,
  written: { partyIds: suppliers.filter(({ isNamed }) => isNamed).map(({ id }) => id) },
});

/** Whose confidential information is in a document under a protective order. */
export function Suppliers({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  if (file.suppliers.length === 0) return <span className="who">{t.ofAnySupplier}</span>;
  return file.suppliers.map(({ id, name, isNamed }) => (
    <div key={id}>
      <Named name={name} /> {!isNamed && <span className="who">{t.fromSources}</span>}
    </div>
  ));
}

/** Parties of a case to choose among. Fits a form field. */
export function PartiesSelect({
  caseId,
  label,
  id,
  value,
  onChange,
}: {
  readonly caseId: string;
  readonly label: string;
  readonly id?: string;
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (ids: string[]) => void;
}): ReactNode {
  const bothNames = useBothNames();
  const file = useQuery({ ...caseQuery(caseId), retry: false });
  return (
    <Select<string[]>
      {...(id !== undefined && { id })}
      aria-label={label}
      mode="multiple"
      maxCount={50}
      loading={file.isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      value={[...(value ?? [])]}
      options={(file.data?.parties ?? []).map(({ id: partyId, name, nameZh }) => ({
        value: partyId,
        label: bothNames({ en: name, zh: nameZh }),
      }))}
      onChange={(ids) => onChange?.(ids)}
    />
  );
}

/** Says whose confidential information is in a document. */
export function NameSuppliers({
  file,
  caseId,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const client = useQueryClient();
  const bothNames = useBothNames();
  const { data } = useQuery({ ...caseQuery(caseId), retry: false });
  const nameOf = (id: string): string => {
    const party = data?.parties.find((one) => one.id === id);
    return party === undefined ? id : bothNames({ en: party.name, zh: party.nameZh });
  };
  return (
    <EditDialog<Supplied>
      title={t.nameSuppliers}
      confirm={t.save}
      now={editionOf(file)}
      fields={[[t.suppliers, ({ partyIds }) => partyIds.map(nameOf).join('\n')]]}
      readAgain={async () => editionOf(await client.fetchQuery({ ...documentQuery(file.id), staleTime: 0 }))}
      touches={[...touchedBy(file), ['document'], ['compartment']]}
      send={({ partyIds }, headers) =>
        answered(
          api.PUT('/api/v1/documents/{id}/suppliers', {
            params: { path: { id: file.id } },
            body: { partyIds: [...partyIds] },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="who">{t.suppliersHint}</p>
      <Form.Item name="partyIds" label={t.suppliers}>
        <PartiesSelect caseId={caseId} label={t.suppliers} />
      </Form.Item>
    </EditDialog>
  );
}
