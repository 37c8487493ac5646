import { useQuery } from '@tanstack/react-query';
import { Form, Mentions, Select } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import { DateItem } from '../../parts/date-field';
import { partWords } from '../../parts/part-words';
import { type NoteReaders, readersQuery } from './queries';
import { noteWords } from './note-words';

/** What is written of a note or a task. */
export interface Written {
  readonly text: string;
  readonly forId?: string;
  readonly dueOn?: string;
}

interface Reader {
  readonly id: string;
  readonly name: Bilingual;
}

/**
 * Those a text names with an `@` before their name, in whichever language it was chosen. The longest name that stands there is meant,
 * and no shorter one it begins with; people of one name are all meant.
 */
export function namedIn(text: string, readers: readonly Reader[]): string[] {
  const after = text.split('@').slice(1);
  const namesOf = ({ name }: Reader): string[] => [name.zh, name.en].filter((one) => one !== '');
  const names = readers.flatMap(namesOf).sort((one, other) => other.length - one.length);
  const meant = new Set(after.map((rest) => names.find((name) => rest.startsWith(name))));
  return readers.filter((reader) => namesOf(reader).some((name) => meant.has(name))).map(({ id }) => id);
}

/** The text, in which `@` names who may read it, and of a task who does it by when. */
export function NoteFields({
  caseId,
  readers,
  isTask,
}: {
  readonly caseId: string;
  readonly readers: Pick<NoteReaders, 'audience' | 'memberId'>;
  readonly isTask: boolean;
}): ReactNode {
  const t = useWords(noteWords);
  const { needed } = useWords(partWords);
  const say = useSay();
  const { language } = useLanguage();
  const people = useQuery(readersQuery(caseId, readers)).data ?? [];
  return (
    <>
      <Form.Item
        name="text"
        label={isTask ? t.whatToDo : t.text}
        extra={t.mentionHint}
        rules={[{ required: true, whitespace: true, message: needed }]}
      >
        <Mentions
          rows={isTask ? 3 : 5}
          maxLength={10_000}
          options={people.map(({ id, name }) => ({ key: id, value: name[language], label: say(name) }))}
        />
      </Form.Item>
      {isTask && (
        <div className="two">
          <Form.Item name="forId" label={t.holder} rules={[{ required: true, message: needed }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={people
                .filter(({ mayDo }) => mayDo)
                .map(({ id, name }) => ({ value: id, label: say(name) }))}
            />
          </Form.Item>
          <DateItem name="dueOn" label={t.dueOn} />
        </div>
      )}
    </>
  );
}
