import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { expertRoles } from '../../api/expert-words';
import { useWords } from '../../i18n/language';
import { BothItems } from '../../parts/both-items';
import { type Compared, EditDialog, type Edition } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { given } from '../../parts/given';
import { namesOf, useBothNames } from '../../parts/named';
import { optionsOf } from '../../parts/options-of';
import { allows, useSession } from '../../session/session';
import { expertsWords } from './experts-words';
import { type Expert, type ExpertBody, expertQuery, expertAccountsQuery, touchedBy } from './queries';
import { useSkills } from './skills';

/** What of an expert is written; a list left empty is not there. */
type Written = Partial<ExpertBody>;

const bodyOf = ({ roles = [], classes = [], languages = [], jurisdictions = [], ...of }: Written) => ({
  ...given(of),
  roles,
  classes,
  languages,
  jurisdictions,
});

const apart = [',', ';', '，', '；'];

function ExpertFields({ isOwn }: { readonly isOwn: boolean }): ReactNode {
  const t = useWords(expertsWords);
  const roles = useWords(expertRoles);
  const { languages, jurisdictions } = useSkills();
  const mayName = allows(useSession(), 'people.read');
  return (
    <>
      <BothItems of="name" />
      <Form.Item name="roles" label={t.serves} rules={[{ required: true, message: t.needed }]}>
        <Select mode="multiple" options={optionsOf(roles)} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="classes" label={t.classes} extra={t.classesHint}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={apart} />
      </Form.Item>
      <div className="two">
        <Form.Item name="languages" label={t.languages}>
          <Select mode="multiple" options={[...languages]} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="jurisdictions" label={t.jurisdictions}>
          <Select mode="multiple" options={[...jurisdictions]} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      {mayName && !isOwn && <AccountItem />}
    </>
  );
}

/** Which account is the expert's, of those who have that role. */
function AccountItem(): ReactNode {
  const t = useWords(expertsWords);
  const both = useBothNames();
  const people = useQuery(expertAccountsQuery).data ?? [];
  return (
    <Form.Item name="personId" label={t.itsAccount} extra={t.accountHint}>
      <Select
        allowClear
        options={people.map((person) => ({ value: person.id, label: both(namesOf(person)) }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  );
}

/** Proposes somebody, or applies. */
export function ProposeExpert({
  isOwn = false,
  onMade,
  onClose,
}: {
  readonly isOwn?: boolean;
  readonly onMade?: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(expertsWords);
  const { name, latinName } = useSession().person;
  const own = { nameZh: name, ...(latinName && { nameEn: latinName }) };
  return (
    <FormDialog<Written, Expert>
      title={isOwn ? t.apply : t.propose}
      confirm={isOwn ? t.apply : t.propose}
      {...(isOwn && { initial: own })}
      draft={isOwn ? 'expert.own' : 'expert.new'}
      touches={[['experts'], ['expert', 'own'], ['today']]}
      send={(written, headers) => answered(api.POST('/api/v1/experts', { body: bodyOf(written), headers }))}
      onDone={({ id }) => onMade?.(id)}
      onClose={onClose}
    >
      <p className="quiet">{isOwn ? t.notInPoolHint : t.proposeHint}</p>
      <ExpertFields isOwn={isOwn} />
    </FormDialog>
  );
}

const editionOf = (expert: Expert): Edition<Written> => ({
  version: expert.version,
  written: {
    ...given({ nameEn: expert.nameEn, nameZh: expert.nameZh, personId: expert.person?.id }),
    roles: expert.roles.map(({ id }) => id),
    classes: expert.classes,
    languages: expert.languages,
    jurisdictions: expert.jurisdictions,
  },
});

/** Changes names and skills. */
export function EditExpert({
  expert,
  onClose,
}: {
  readonly expert: Expert;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(expertsWords);
  const roles = useWords(expertRoles);
  const client = useQueryClient();
  const { languageName, jurisdictionName } = useSkills();
  const fields: readonly Compared<Written>[] = [
    [t.nameEn, ({ nameEn }) => nameEn],
    [t.nameZh, ({ nameZh }) => nameZh],
    [t.serves, (of) => of.roles?.map((role) => roles[role]).join(' · ')],
    [t.classes, (of) => of.classes?.join(' · ')],
    [t.languages, (of) => of.languages?.map(languageName).join(' · ')],
    [t.jurisdictions, (of) => of.jurisdictions?.map(jurisdictionName).join(' · ')],
  ];
  return (
    <EditDialog<Written>
      title={t.editExpert}
      confirm={t.save}
      draft={`expert.${expert.id}`}
      now={editionOf(expert)}
      fields={fields}
      readAgain={async () => editionOf(await client.fetchQuery({ ...expertQuery(expert.id), staleTime: 0 }))}
      touches={touchedBy(expert.id)}
      send={(written, headers) =>
        answered(
          api.PUT('/api/v1/experts/{id}', {
            params: { path: { id: expert.id }, header: headers },
            body: bodyOf(written),
          }),
        )
      }
      onClose={onClose}
    >
      {expert.status.id === 'verified' && <p className="note">{t.changedIsOpen}</p>}
      <ExpertFields isOwn={expert.isOwn} />
    </EditDialog>
  );
}
