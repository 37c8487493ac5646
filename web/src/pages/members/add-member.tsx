import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { bodyOf, type MemberDetail, type MemberDraft } from './member-draft';
import { MemberFields } from './member-fields';
import { membersWords } from './members-words';

/** Puts a firm on the list and, with a date, lets it join. */
export function AddMember({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(membersWords);
  const navigate = useNavigate();
  return (
    <FormDialog<MemberDraft, MemberDetail>
      title={t.add}
      confirm={t.save}
      initial={{ country: 'CN' }}
      draft="member.new"
      touches={[['members']]}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/members', {
            body: { ...bodyOf(written), ...(written.joinedOn && { joinedOn: written.joinedOn }) },
            headers,
          }),
        )
      }
      onDone={({ id }) => void navigate({ to: '/members/$memberId', params: { memberId: id } })}
      onClose={onClose}
    >
      <MemberFields />
      <DateItem name="joinedOn" label={t.joinOn} extra={t.joinHint} className="after-contacts" />
    </FormDialog>
  );
}
