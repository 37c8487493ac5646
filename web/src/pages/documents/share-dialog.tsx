import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton, type Offer } from '../../parts/action-button';
import { FormDialog } from '../../parts/form-dialog';
import { namesOf, PersonName } from '../../parts/named';
import { ProblemNotice } from '../../parts/problem-notice';
import { ShareSummary } from './document-share';
import { documentWords, tierWords } from './document-words';
import { type DocumentFile, type SharingWay, sharingQuery, touchedBy } from './queries';
import { initialOf, isAsItIs, keyOf, type ShareWritten } from './sharing';
import { sharingWords } from './sharing-words';

/** Shares a document from one button; where that is not the reader's, the button says whose it is. */
export function ShareButton({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(sharingWords);
  const [open, setOpen] = useState(false);
  const offer = file.actions.find(({ action }) => action === 'share' || action === 'classify');
  const denied = file.actions.find(({ obstacle }) => obstacle?.code === 'document.not_yours');
  const told = useDenial(file, offer !== undefined && denied !== undefined);
  if (offer === undefined) return null;
  return (
    <>
      <ActionButton type="primary" offer={denied ? told : { obstacle: null }} onClick={() => setOpen(true)}>
        {t.share}
      </ActionButton>
      {open && <Loaded file={file} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Why it is not the reader's, and the names of those who may. */
function useDenial(file: DocumentFile, isDenied: boolean): Offer {
  const { data } = useQuery({ ...sharingQuery(file.id), enabled: isDenied, retry: false });
  const because = data?.obstacle?.because ?? { en: '', zh: '' };
  const counsel = data?.counsel.map(namesOf) ?? [];
  const who = (of: 'en' | 'zh', between: string): string =>
    counsel.length === 0
      ? sharingWords.whoMayNobody[of]
      : sharingWords.whoMay[of](counsel.map((name) => name[of]).join(between));
  return {
    obstacle: {
      because: { en: `${because.en} ${who('en', ', ')}`, zh: `${because.zh}${who('zh', '、')}` },
    },
  };
}

/** What is shared, with whom, and who reads it then: read anew each time it opens. */
function Loaded({ file, onClose }: { readonly file: DocumentFile; readonly onClose: () => void }): ReactNode {
  const sharing = useQuery({ ...sharingQuery(file.id), staleTime: 0, gcTime: 0 });
  if (sharing.isError) return <ProblemNotice error={sharing.error} />;
  if (sharing.data === undefined || !sharing.isFetchedAfterMount) return null;
  return <ShareDialog file={file} ways={sharing.data.ways} onClose={onClose} />;
}

function ShareDialog({
  file,
  ways,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly ways: readonly SharingWay[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(sharingWords);
  const wayOf = (key: string | undefined) => ways.find((way) => keyOf(way) === key);
  return (
    <FormDialog<ShareWritten>
      title={t.shareTitle(file.title)}
      confirm={t.share}
      isReady={ways.some(({ obstacle }) => obstacle === null)}
      initial={initialOf(file, ways)}
      touches={touchedBy(file)}
      send={({ way: key, issueId }, headers) => {
        const way = wayOf(key);
        return answered(
          api.POST('/api/v1/documents/{id}/moves', {
            params: { path: { id: file.id } },
            body: {
              action: 'share',
              ...(way && { tier: way.tier.id }),
              ...(way?.group && { groupId: way.group.id }),
              ...(issueId !== undefined && { issueId }),
            },
            headers: { ...headers, ...ifMatch(file.version) },
          }),
        );
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <ShareSummary file={file} />
          <Ways
            ways={ways}
            isOfFirm={file.caseId === null}
            onChoose={(key) => {
              const issues = wayOf(key)?.issues ?? [];
              form.setFieldValue('issueId', issues.length === 1 ? issues[0]?.id : undefined);
            }}
          />
          <Chosen file={file} wayOf={wayOf} />
        </>
      )}
    </FormDialog>
  );
}

/** The ways to choose from; one that is closed says why. */
function Ways({
  ways,
  isOfFirm,
  onChoose,
}: {
  readonly ways: readonly SharingWay[];
  readonly isOfFirm: boolean;
  readonly onChoose: (key: string) => void;
}): ReactNode {
  const t = useWords(sharingWords);
  const say = useSay();
  if (ways.length === 0) return <p className="note">{t.noWay}</p>;
  const label = ({ tier, group }: SharingWay): string => {
    if (group !== null) return t.inGroup(say(group.name));
    const [open, closer] = isOfFirm ? [t.firmInPublic, t.firmInAlliance] : [t.inPublic, t.inAlliance];
    return { T0: open, T1: closer, T2: t.inCompartment, T3: t.inCompartment }[tier.id];
  };
  return (
    <Form.Item name="way" label={t.shareWith} rules={[{ required: true, message: t.chooseWay }]}>
      <Radio.Group onChange={({ target }) => onChoose(String(target.value))}>
        <Space direction="vertical">
          {ways.map((way) => (
            <Radio key={keyOf(way)} value={keyOf(way)} disabled={way.obstacle !== null}>
              {label(way)}
              {way.obstacle && (
                <div className="who">
                  {way.obstacle.code === 'document.tag_missing' ? t.noIssues : say(way.obstacle.because)}
                </div>
              )}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
    </Form.Item>
  );
}

/** Of the way that is chosen: the common issue, and who reads it then. */
function Chosen({
  file,
  wayOf,
}: {
  readonly file: DocumentFile;
  readonly wayOf: (key: string | undefined) => SharingWay | undefined;
}): ReactNode {
  const t = useWords(sharingWords);
  const words = useWords(documentWords);
  const tiers = useWords(tierWords);
  const say = useSay();
  const form = Form.useFormInstance<ShareWritten>();
  const way = wayOf(Form.useWatch('way', form));
  if (way === undefined) return null;
  return (
    <>
      {way.group !== null && (
        <Form.Item
          name="issueId"
          label={words.issue}
          extra={words.issueHint}
          rules={[{ required: true, message: words.needed }]}
        >
          <Select options={way.issues.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <section aria-label={t.whoReads}>
        <h3>{t.whoReads}</h3>
        {way.readers.length === 0 && !way.others && <p className="quiet">{t.nobodyReads}</p>}
        <ul className="plain-list">
          {way.readers.map(({ name, people }) => (
            <li key={name.en}>
              <span className="strong">{say(name)}</span>{' '}
              <span className="who">
                {people.map((person, place) => (
                  <span key={person.id}>
                    {place > 0 && ', '}
                    <PersonName person={person} />
                  </span>
                ))}
              </span>
            </li>
          ))}
          {way.others && <li className="who">{words.andOthers}</li>}
        </ul>
      </section>
      {!isAsItIs(file, way) && <p className="who">{t.alsoClassifies(tiers[way.tier.id])}</p>}
    </>
  );
}
