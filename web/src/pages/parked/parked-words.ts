import { dictionary } from '../../i18n/words';

export const parkedWords = dictionary({
  title: { zh: '同号待处理案件', en: 'Duplicate case numbers' },
  hint: {
    zh: '以下案件使用了另一案件的编号，建立者看不到前一案件，也未获任何提示。您能看到两者：可将后一案件的内容并入前一案件，或予以搁置。后一案件保留不变。',
    en: 'Each has the number of an earlier case, which whoever opened it does not see and was not told of. You see both: take over what the later one says into the earlier one, or leave both as they are. The later case stays.',
  },
  none: { zh: '没有待处理的同号案件', en: 'No duplicate case numbers' },
  noneHint: {
    zh: '有人以其看不到的案件的编号导入或建立案件时，会显示在这里。',
    en: 'When somebody imports or opens a case under the number of one they do not see, it waits here.',
  },
  later: { zh: '后一案件', en: 'Later' },
  earlier: { zh: '前一案件', en: 'Earlier' },
  openedBy: {
    zh: (who: string, when: string) => `${who}建立于 ${when}`,
    en: (who: string, when: string) => `opened by ${who}, ${when}`,
  },
  brings: { zh: '并入前一案件后', en: 'Taken over, it would say of the earlier case' },
  bringsNothing: { zh: '没有可并入的内容。', en: 'Nothing that the earlier case does not have.' },
  reasonHint: {
    zh: '理由会写入记录。前一案件按导入的方式更新，后一案件不变。',
    en: 'The reason is kept. Taking over changes the earlier case as an import would; the later one stays as it is.',
  },
  inCase: {
    zh: '另有编号相同的案件，其建立者看不到前一案件。请勿向对方透露。',
    en: 'Another case has this number. Whoever opened the later one does not see the earlier one: do not tell them of it.',
  },
  open: { zh: '查看并处理', en: 'Look at both' },
});
