import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import { given } from '../../parts/given';
import { useSession } from '../../session/session';
import { PartiesSelect } from './document-suppliers';
import { documentWords } from './document-words';
import type { UploadToBegin } from './send-file';

/** What is said of files before they are sent. */
export type About = Omit<UploadToBegin, 'fileName' | 'sizeBytes' | 'sha256' | 'acknowledged'>;

/** Whose confidential information is in files that go under a protective order. */
export function SuppliersField({
  caseId,
  isUnderOrder,
  about,
  onChange,
}: {
  readonly caseId: string | undefined;
  readonly isUnderOrder: boolean;
  readonly about: About;
  readonly onChange: (about: About) => void;
}): ReactNode {
  const t = useWords(documentWords);
  if (caseId === undefined || !isUnderOrder) return null;
  return (
    <Field label={t.suppliers} wide>
      <PartiesSelect
        caseId={caseId}
        label={t.suppliers}
        value={about.supplierPartyIds}
        onChange={(ids) => onChange(given({ ...about, supplierPartyIds: ids.length > 0 ? ids : undefined }))}
      />
      <p className="who">{t.suppliersHint}</p>
    </Field>
  );
}

/** What was said of the place that is chosen anew: suppliers are those of one order. */
export const unsaidBy = (key: keyof About): Partial<About> =>
  key === 'compartmentId' ? { supplierPartyIds: undefined as never } : {};

/** For whom a file is supplied, where its bringer acts for several firms. */
export function Supplier({
  about,
  set,
}: {
  readonly about: About;
  readonly set: (some: Partial<About>) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const { seats } = useSession();
  const firms = new Map(
    seats.flatMap(({ memberId, memberName }) =>
      memberId && memberName ? [[memberId, say(memberName)] as const] : [],
    ),
  );
  if (firms.size < 2) return null;
  return (
    <Field label={t.member}>
      <Select
        aria-label={t.member}
        value={about.supplierMemberId ?? null}
        options={[...firms].map(([value, label]) => ({ value, label }))}
        onChange={(supplierMemberId: string) => set({ supplierMemberId })}
      />
    </Field>
  );
}
