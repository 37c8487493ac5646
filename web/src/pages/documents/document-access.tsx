import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { PersonName } from '../../parts/named';
import { documentWords } from './document-words';
import { accessQuery, type DocumentFile, whyQuery } from './queries';

/** Why the reader sees a document, and, for those who run its group, who else does. */
export function DocumentAccess({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const why = useQuery(whyQuery(file.id));
  const mayAsk = allows(useSession(), 'groups.read');
  const [asking, setAsking] = useState(false);
  return (
    <section className="document-part">
      <h2>{t.why}</h2>
      {why.data && <p>{say(why.data.because)}</p>}
      {mayAsk && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t.whoElse}
        </Button>
      )}
      {asking && <WhoElse id={file.id} onClose={() => setAsking(false)} />}
    </section>
  );
}

function WhoElse({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const access = useQuery(accessQuery(id));
  type Entry = NonNullable<typeof access.data>['people'][number];
  const columns: readonly Column<Entry>[] = [
    { key: 'person', heading: t.person, leads: true, cell: ({ person }) => <PersonName person={person} /> },
    {
      key: 'may',
      heading: t.state,
      width: '110px',
      cell: ({ allowed }) => <Tag tone={allowed ? 'ok' : 'fatal'}>{allowed ? t.mayRead : t.mayNot}</Tag>,
    },
    { key: 'why', heading: t.because, cell: ({ because }) => say(because) },
  ];
  return (
    <Modal
      open
      width={820}
      title={t.whoElse}
      footer={<Button onClick={onClose}>{t.close}</Button>}
      onCancel={onClose}
    >
      <p className="who">{t.whoHint}</p>
      <Answer query={access}>
        {({ people, others }) => (
          <>
            <RowsTable label={t.whoElse} columns={columns} rows={people} keyOf={({ person }) => person.id} />
            {others && <p className="who">{t.andOthers}</p>}
          </>
        )}
      </Answer>
    </Modal>
  );
}
