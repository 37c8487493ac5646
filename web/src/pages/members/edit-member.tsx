import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { type Compared, EditDialog, type Edition } from '../../parts/edit-dialog';
import { bodyOf, contactLines, draftOf, type MemberDetail, type MemberDraft } from './member-draft';
import { MemberFields } from './member-fields';
import { membersWords } from './members-words';
import { useOwnFields } from './own-fields';
import { memberQuery } from './queries';

const editionOf = (member: MemberDetail): Edition<MemberDraft> => ({
  version: member.version,
  written: draftOf(member),
});

/** What is known of a firm. */
export function EditMember({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(membersWords);
  const client = useQueryClient();
  const fields = useCompared();
  return (
    <EditDialog<MemberDraft>
      title={t.edit}
      confirm={t.save}
      draft={`member.${member.id}`}
      now={editionOf(member)}
      fields={fields}
      readAgain={async () => editionOf(await client.fetchQuery({ ...memberQuery(member.id), staleTime: 0 }))}
      touches={[['member', member.id], ['members']]}
      send={(written, headers) =>
        answered(
          api.PUT('/api/v1/members/{id}', {
            params: { path: { id: member.id } },
            body: bodyOf(written),
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <MemberFields />
    </EditDialog>
  );
}

/** The fields of a firm by the names a person reads. */
function useCompared(): readonly Compared<MemberDraft>[] {
  const t = useWords(membersWords);
  return [
    [t.nameZh, ({ name }) => name?.zh],
    [t.nameEn, ({ name }) => name?.en],
    ...useOwnFields(),
    [t.contacts, contactLines],
  ];
}
