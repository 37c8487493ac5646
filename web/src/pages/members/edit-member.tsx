import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useLanguage, useWords } from '../../i18n/language';
import { ConflictDialog, type Difference } from '../../parts/conflict-dialog';
import { DraftNotice } from '../../parts/draft-notice';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { countryName } from './country';
import { bodyOf, contactLines, draftOf, type MemberDetail, type MemberDraft } from './member-draft';
import { MemberFields } from './member-fields';
import { membersWords } from './members-words';
import { memberQuery } from './queries';

interface Change {
  readonly written: MemberDraft;
  readonly version: number;
}

/**
 * What is known of a firm. A change made by someone else meanwhile is shown beside one's own; a draft left here goes out to the
 * version it was written on, so that it never silently undoes a later one.
 */
export function EditMember({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(membersWords);
  const client = useQueryClient();
  const [form] = Form.useForm<MemberDraft>();
  const [newest, setNewest] = useState<MemberDetail | undefined>();
  const draft = useDraft<Change>(`member.${member.id}`);
  const [from, setFrom] = useState<Change>({
    written: draft.found?.written ?? draftOf(member),
    version: draft.found?.version ?? member.version,
  });
  const differences = useDifferences();
  const done = (): void => {
    draft.drop();
    onClose();
  };
  const revise = useAct<Change, MemberDetail>(
    ({ written, version }) =>
      answered(
        api.PUT('/api/v1/members/{id}', {
          params: { path: { id: member.id } },
          body: bodyOf(written),
          headers: { 'If-Match': String(version) },
        }),
      ),
    [['member', member.id], ['members']],
    done,
  );
  const discard = (): void => {
    draft.drop();
    setFrom({ written: draftOf(member), version: member.version });
    form.setFieldsValue(draftOf(member));
  };
  const send = (written: MemberDraft, version: number): void =>
    revise.mutate(
      { written, version },
      {
        onError: (error) => {
          showFaults(form, error);
          if (asProblem(error)?.status !== 412) return;
          void client.fetchQuery({ ...memberQuery(member.id), staleTime: 0 }).then(setNewest);
        },
      },
    );
  return (
    <Modal
      open
      title={t.edit}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={revise.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {draft.found && <DraftNotice onDiscard={discard} />}
      <Form
        form={form}
        name="member"
        className="member-form"
        layout="vertical"
        initialValues={from.written}
        onValuesChange={(_, written) => draft.keep({ written, version: from.version })}
        onFinish={(written) => send(written, from.version)}
      >
        <MemberFields />
      </Form>
      {revise.isError && asProblem(revise.error)?.status !== 412 && <ProblemNotice error={revise.error} />}
      {newest && (
        <ConflictDialog
          differences={differences(form.getFieldsValue(), draftOf(newest))}
          onMine={() => {
            setNewest(undefined);
            send(form.getFieldsValue(), newest.version);
          }}
          onTheirs={done}
        />
      )}
    </Modal>
  );
}

/** Two versions of a firm, field by field. */
function useDifferences(): (mine: MemberDraft, theirs: MemberDraft) => readonly Difference[] {
  const t = useWords(membersWords);
  const { language } = useLanguage();
  const shown = (draft: MemberDraft): readonly string[] => [
    draft.name?.zh ?? '',
    draft.name?.en ?? '',
    draft.creditCode ?? '',
    draft.country ? countryName(draft.country, language) : '',
    draft.size ? t[draft.size] : '',
    contactLines(draft),
  ];
  const fields = [t.nameZh, t.nameEn, t.creditCode, t.country, t.size, t.contacts];
  return (mine, theirs) => {
    const [yours, newest] = [shown(mine), shown(theirs)];
    return fields.map((field, place) => ({
      field,
      yours: yours[place] ?? '',
      theirs: newest[place] ?? '',
    }));
  };
}
