import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { attachmentWords } from '../documents/attachment-words';
import { EvidenceLinks } from '../documents/document-links';
import { DocumentPicker } from '../documents/document-picker';
import { kindWords } from '../documents/document-words';
import { sizeOf } from '../documents/size';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { type Membership, sealedIndexQuery, touchedBy } from './queries';

const isKind = <K extends string>(words: Readonly<Record<K, string>>, kind: string): kind is K =>
  kind in words;

type Known = NonNullable<Membership['certificate']>;

/** What a member that left owes: its word that nothing was kept. To its own side, also what it had seen. */
export function Certificate({
  caseId,
  groupId,
  membershipId,
  certificate,
  isOwn,
  mayGive,
}: {
  readonly caseId: string;
  readonly groupId: string;
  readonly membershipId: string;
  readonly certificate: Known;
  readonly isOwn: boolean;
  readonly mayGive: boolean;
}): ReactNode {
  const t = useWords(groupWords);
  const { zone } = useSession().person;
  const [search] = useFilters();
  const [giving, setGiving] = useState(mayGive && search['act'] === 'give_certificate');
  const [showing, setShowing] = useState(false);
  return (
    <>
      <h3>{t.certificate}</h3>
      {certificate.givenAt === null ? (
        <p className="note">{t.certificateDue(certificate.dueOn)}</p>
      ) : (
        <p>
          {t.certificateGiven(wallTime(certificate.givenAt, zone))}
          {certificate.manner !== null && ` · ${t[certificate.manner]}`}
          {certificate.statement !== null && <span className="who"> · {certificate.statement}</span>}
        </p>
      )}
      <EvidenceLinks documents={certificate.evidenceDocuments} />
      {mayGive && (
        <Button size="small" onClick={() => setGiving(true)}>
          {t.giveCertificate}
        </Button>
      )}
      {isOwn && (
        <>
          <h3>{t.sealedIndex}</h3>
          <p className="quiet">{t.sealedHint}</p>
          {showing ? (
            <SealedIndex groupId={groupId} membershipId={membershipId} />
          ) : (
            <Button size="small" onClick={() => setShowing(true)}>
              {t.showIndex}
            </Button>
          )}
        </>
      )}
      {giving && (
        <GiveCertificate
          caseId={caseId}
          groupId={groupId}
          membershipId={membershipId}
          onClose={() => setGiving(false)}
        />
      )}
    </>
  );
}

function GiveCertificate({
  caseId,
  groupId,
  membershipId,
  onClose,
}: {
  readonly caseId: string;
  readonly groupId: string;
  readonly membershipId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const shown = useWords(attachmentWords);
  return (
    <FormDialog<{
      readonly manner: 'returned' | 'destroyed' | 'both';
      readonly statement: string;
      readonly evidenceDocumentIds?: string[];
    }>
      touches={touchedBy(groupId)}
      title={t.giveCertificate}
      confirm={t.giveCertificate}
      initial={{ manner: 'destroyed' }}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/certificate', {
            params: { path: { id: groupId, membershipId } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="manner" label={t.manner} rules={[{ required: true }]}>
        <Select
          options={(['returned', 'destroyed', 'both'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </Form.Item>
      <Form.Item name="statement" label={t.statement} rules={[{ required: true, message: t.needed }]}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="evidenceDocumentIds" label={shown.evidence}>
        <DocumentPicker caseId={caseId} />
      </Form.Item>
    </FormDialog>
  );
}

function SealedIndex({
  groupId,
  membershipId,
}: {
  readonly groupId: string;
  readonly membershipId: string;
}): ReactNode {
  const t = useWords(groupWords);
  const kinds = useWords(kindWords);
  const { zone } = useSession().person;
  const index = useQuery(sealedIndexQuery(groupId, membershipId));
  return (
    <Answer query={index} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t.sealedNone}</p>
        ) : (
          <ol className="plain-list">
            {items.map(({ no, sha256, kind, sizeBytes, seenOn }) => (
              <li key={no}>
                <span className="strong">{no}</span> · {isKind(kinds, kind) ? kinds[kind] : kind} ·{' '}
                {sizeOf(sizeBytes)} · {t.seenOn} <time dateTime={seenOn}>{wallTime(seenOn, zone)}</time>
                <div className="mono">{sha256 ?? '—'}</div>
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}
