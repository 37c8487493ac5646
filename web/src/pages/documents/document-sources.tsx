import { useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { usePages } from '../../parts/list';
import { useSettled } from '../../parts/use-settled';
import { given } from '../../parts/given';
import { documentWords } from './document-words';
import { type DocumentFile, documentPages, documentQuery, touchedBy } from './queries';

interface Named {
  readonly sourceIds: readonly string[];
}

const editionOf = ({ version, sources }: DocumentFile): Edition<Named> => ({
  version,
  written: { sourceIds: sources.map(({ id }) => id) },
});

/** Says from which documents one was made, found by their words. */
export function NameSources({
  file,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const client = useQueryClient();
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const titles = { ...known, ...Object.fromEntries(file.sources.map(({ id, title }) => [id, title])) };
  return (
    <EditDialog<Named>
      title={t.sources}
      confirm={t.save}
      now={editionOf(file)}
      fields={[[t.documents, ({ sourceIds }) => sourceIds.map((id) => titles[id] ?? id).join('\n')]]}
      readAgain={async () => editionOf(await client.fetchQuery({ ...documentQuery(file.id), staleTime: 0 }))}
      touches={[...touchedBy(file), ['document']]}
      send={({ sourceIds }, headers) =>
        answered(
          api.PUT('/api/v1/documents/{id}/sources', {
            params: { path: { id: file.id } },
            body: { sourceIds: [...sourceIds] },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="who">{t.sourcesHint}</p>
      <Form.Item name="sourceIds" label={t.documents}>
        <Sources file={file} titles={titles} onMeet={(met) => setKnown({ ...titles, ...met })} />
      </Form.Item>
    </EditDialog>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly tier?: string;
}

const none: readonly string[] = [];

/** Documents to choose among: those named, and those of the case that hold the words typed. */
function Sources({
  file,
  titles,
  onMeet,
  id,
  value = none,
  onChange,
}: {
  readonly file: DocumentFile;
  /** The titles of the documents met so far, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly onMeet: (titles: Readonly<Record<string, string>>) => void;
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const home = file.caseId === null ? { firmId: file.firm?.id } : { caseId: file.caseId };
  const asked = given({ ...home, q: q === '' ? undefined : q });
  const found = usePages(documentPages(asked));
  const rows = (found.data?.pages ?? []).flatMap(({ items }) => items);
  const others = rows.filter((row) => row.id !== file.id && !value.includes(row.id));
  return (
    <Select<string[], Choice>
      id={id ?? 'sources'}
      mode="multiple"
      maxCount={50}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t.searching : t.emptyFound}
      placeholder={t.search}
      value={[...value]}
      options={[
        ...value.map((source) => ({ value: source, label: titles[source] ?? source })),
        ...others.map((row) => ({ value: row.id, label: row.title, tier: say(row.tier.name) })),
      ]}
      optionRender={({ label, data }) => (
        <>
          {label} <span className="who">{data.tier}</span>
        </>
      )}
      onChange={(ids) => {
        onMeet(Object.fromEntries(rows.map((row) => [row.id, row.title])));
        setTyped('');
        onChange?.(ids);
      }}
    />
  );
}
