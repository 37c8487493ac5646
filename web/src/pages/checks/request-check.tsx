import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { groupChoicesQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { namesOf, useBothNames } from '../../parts/named';
import { checksWords } from './checks-words';
import { ExpertItem } from './expert-field';
import { type Check, type ExpertMatch, teamQuery, touchedBy } from './queries';

interface Written {
  readonly expertId: string;
  readonly classes?: string[];
  readonly groupId?: string;
  readonly teamIds?: string[];
}

/** An expert who was found, and by which classes. */
export interface ToCheck {
  readonly expert: ExpertMatch['items'][number]['expert'];
  readonly classes: readonly string[];
}

/** Asks for a check of an expert: nothing leaves by it yet. */
export function RequestCheck({
  caseId,
  chosen,
  onClose,
}: {
  readonly caseId: string;
  readonly chosen?: ToCheck;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checksWords);
  const navigate = useNavigate();
  return (
    <FormDialog<Written, Check>
      title={t.request}
      confirm={t.request}
      {...(chosen && { initial: { expertId: chosen.expert.id, classes: [...chosen.classes] } })}
      touches={[['conflict-checks']]}
      send={({ classes = [], ...written }, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/conflict-checks', {
            params: { path: { id: caseId } },
            body: { ...written, classes },
            headers,
          }),
        )
      }
      onDone={({ id }) => void navigate({ to: '/conflict-checks/$checkId', params: { checkId: id } })}
      onClose={onClose}
    >
      <ExpertItem known={chosen?.expert} />
      <Form.Item name="classes" label={t.classes} extra={t.classesHint}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', ';', ' ']} />
      </Form.Item>
      <GroupItem caseId={caseId} />
      <TeamItem caseId={caseId} name="teamIds" but={nobody} />
    </FormDialog>
  );
}

const nobody: readonly string[] = [];

/** A group of the case for all of which a check is asked, where there is one. */
function GroupItem({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  const groups = useQuery(groupChoicesQuery(caseId)).data?.items ?? [];
  if (groups.length === 0) return null;
  return (
    <Form.Item name="groupId" label={t.forGroup} extra={t.forGroupHint}>
      <Select allowClear options={groups.map(({ id, name }) => ({ value: id, label: say(name) }))} />
    </Form.Item>
  );
}

/** Who is to know of a check, as a field of a form. */
function TeamItem({
  caseId,
  name,
  but,
}: {
  readonly caseId: string;
  readonly name: string;
  readonly but: readonly string[];
}): ReactNode {
  const t = useWords(checksWords);
  const bothNames = useBothNames();
  const people = useQuery(teamQuery(caseId)).data ?? [];
  return (
    <Form.Item name={name} label={t.team} extra={t.teamHint}>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={people
          .filter(({ id }) => !but.includes(id))
          .map((person) => ({ value: person.id, label: bothNames(namesOf(person)) }))}
      />
    </Form.Item>
  );
}

/** Names further people to the team of a check. */
export function NameToTeam({
  check,
  caseId,
  onClose,
}: {
  readonly check: Pick<Check, 'id' | 'team'>;
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checksWords);
  return (
    <FormDialog<{ readonly personIds: string[] }>
      title={t.nameToTeam}
      confirm={t.nameToTeam}
      touches={touchedBy(check.id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/conflict-checks/{id}/team', {
            params: { path: { id: check.id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <TeamItem caseId={caseId} name="personIds" but={check.team.map(({ id }) => id)} />
    </FormDialog>
  );
}
