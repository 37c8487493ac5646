import { QuestionCircleOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { type ReactNode, useId } from 'react';
import { useSay, useWords } from '../i18n/language';
import { partWords } from './part-words';
import { type LegalTermId, legalTerms } from './terms';

/** A word of law with its meaning behind a small button: by press, by keyboard, and read out with its source. */
export function Term({
  id,
  children,
}: {
  readonly id: LegalTermId;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const described = useId();
  const { name, what, source } = legalTerms[id];
  const content = (
    <div className="term-what" id={described}>
      <p>{say(what)}</p>
      <p className="who">
        {t.termSource}
        {say(source)}
      </p>
    </div>
  );
  return (
    <span className="term">
      {children ?? say(name)}{' '}
      <Popover title={say(name)} content={content} trigger={['click', 'focus']}>
        <button
          type="button"
          className="term-help no-print"
          aria-label={t.termHelp(say(name))}
          aria-describedby={described}
          // Within a label, a press must not go to the field.
          onClick={(event) => event.preventDefault()}
        >
          <QuestionCircleOutlined aria-hidden />
        </button>
      </Popover>
    </span>
  );
}
