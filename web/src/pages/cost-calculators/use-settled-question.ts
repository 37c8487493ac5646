import { useSettled } from '../../parts/use-settled';

/** A question once there was a pause in writing or sliding. */
export const useSettledQuestion = <Question>(question: Question): Question =>
  JSON.parse(useSettled(JSON.stringify(question))) as Question;
