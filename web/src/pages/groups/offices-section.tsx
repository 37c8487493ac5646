import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { mayDo } from '../../parts/may-do';
import { Term } from '../../parts/term';
import { useSession } from '../../session/session';
import { FormDialog } from '../../parts/form-dialog';
import { Named, useBothNames } from '../../parts/named';
import { BesideDocuments } from '../documents/thing-documents';
import { groupWords } from './group-words';
import { OfficeProposals } from './proposals';
import { type Group, type Office, touchedBy } from './queries';
import { usePeople } from './use-people';

/** Who runs the group, and what its members have in common. */
export function OfficesSection({ group }: { readonly group: Group }): ReactNode {
  return (
    <div className="two">
      <Offices group={group} />
      <Issues group={group} />
    </div>
  );
}

function Offices({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Office | undefined>();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.officesHeading}</h2>
        {mayDo(group, 'appoint') && (
          <Button size="small" onClick={() => setGiving(true)}>
            {t.giveOffice}
          </Button>
        )}
      </div>
      {group.offices.length === 0 && <p className="quiet">{t.noOffices}</p>}
      <ul className="plain-list">
        {group.offices.map((office) => (
          <li key={office.id}>
            <span className="strong">
              <Named name={office.name} />
            </span>{' '}
            <Tag tone={office.endedAt === null ? 'plain' : 'past'}>{t[office.office]}</Tag>{' '}
            {office.confirmedAt === null && office.endedAt === null && (
              <Tag tone="plain">{t.unconfirmed}</Tag>
            )}
            <div className="who">
              {[
                say(office.basis),
                wallTime(office.confirmedAt ?? office.givenAt, zone),
                office.endedAt && `– ${wallTime(office.endedAt, zone)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {(office.mayEnd || office.mayProposeEnd) && (
              <button
                type="button"
                className="link no-print"
                aria-label={`${office.mayEnd ? t.resign : t.proposeEnd}: ${bothNames(office.name)}`}
                onClick={() => setEnding(office)}
              >
                {office.mayEnd ? t.resign : t.proposeEnd}
              </button>
            )}{' '}
            <BesideDocuments
              thing={{ kind: 'office', id: office.id }}
              caseId={group.case.id}
              name={`${t[office.office]} · ${bothNames(office.name)}`}
            />
          </li>
        ))}
      </ul>
      <OfficeProposals group={group} />
      {giving && <ProposeOffice group={group} onClose={() => setGiving(false)} />}
      {ending && <EndOffice groupId={group.id} office={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}

interface Written {
  readonly personId: string;
  readonly office: Office['office'];
  readonly basis: string;
}

function ProposeOffice({
  group,
  onClose,
}: {
  readonly group: Group;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const people = usePeople(group, [
    'outside_counsel',
    'member_counsel',
    'member_representative',
    'coordinator',
  ]);
  const required = [{ required: true, message: t.needed }];
  return (
    <FormDialog<Written>
      touches={touchedBy(group.id)}
      title={t.giveOffice}
      confirm={t.save}
      initial={{ office: 'liaison_counsel' }}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/offices', { params: { path: { id: group.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <Form.Item
        name="personId"
        label={t.person}
        rules={required}
        extra={people.length === 0 ? t.noPeople : undefined}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...people]} />
      </Form.Item>
      <Form.Item name="office" label={t.office} rules={required}>
        <Select
          options={(['liaison_counsel', 'secretary'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </Form.Item>
      <Form.Item name="basis" label={t.basis} rules={required} extra={t.proposeHint}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}

/** Gives one's own office up, or proposes that another's ends. */
function EndOffice({
  groupId,
  office,
  onClose,
}: {
  readonly groupId: string;
  readonly office: Office;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const bothNames = useBothNames();
  const verb = office.mayEnd ? t.resign : t.proposeEnd;
  return (
    <ReasonAct
      title={`${verb}: ${bothNames(office.name)}`}
      confirm={verb}
      touches={touchedBy(groupId)}
      send={(reason, headers) => {
        const sent = { params: { path: { id: groupId, officeId: office.id } }, body: { reason }, headers };
        return office.mayEnd
          ? answered(api.POST('/api/v1/groups/{id}/offices/{officeId}/end', sent))
          : answered(api.POST('/api/v1/groups/{id}/offices/{officeId}/end-proposals', sent));
      }}
      onClose={onClose}
    />
  );
}

function Issues({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          <Term id="common_interest">{t.issues}</Term>
        </h2>
        {mayDo(group, 'name_issue') && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t.addIssue}
          </Button>
        )}
      </div>
      <p className="quiet">{group.issues.length === 0 ? t.noIssues : t.issuesHint}</p>
      <ul className="plain-list">
        {group.issues.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {adding && (
        <FormDialog<{ readonly name: string }>
          touches={touchedBy(group.id)}
          title={t.addIssue}
          confirm={t.save}
          send={(body, headers) =>
            answered(
              api.POST('/api/v1/groups/{id}/issues', { params: { path: { id: group.id } }, body, headers }),
            )
          }
          onClose={() => setAdding(false)}
        >
          <Form.Item name="name" label={t.name} rules={[{ required: true, message: t.needed }]}>
            <Input maxLength={200} />
          </Form.Item>
        </FormDialog>
      )}
    </section>
  );
}
