import { dictionary } from '../../i18n/words';

export const evaluationWords = dictionary({
  evaluate: { zh: '评价该聘用', en: 'Evaluate the engagement' },
  whoseItIs: {
    zh: '仅您本人可见；他人只看到多人评价的均值，专家满五份评价后方可得知。提交后不可更改。',
    en: 'It is shown to you alone. Others see a mean of many, the expert once there are five. It is given once and not changed.',
  },
  points: { zh: '评分（0 至 5）', en: 'Score, from 0 to 5' },
  noteForYou: { zh: '备注（仅自己可见）', en: 'Note, for yourself alone' },
  yourScore: { zh: '您的评分', en: 'Your score' },
  ofFive: { zh: (score: string) => `${score}/5`, en: (score: string) => `${score} of 5` },
});
