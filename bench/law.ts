import process from 'node:process';
import { calendarDate, addDays, isRefused } from '../src/kernel/index.js';
import { calculatePeriod, computeDeadline } from '../src/law/index.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How many traced answers a second one core gives, over starts of two years. */
function measure(name: string, answer: (day: ReturnType<typeof calendarDate>) => object): void {
  const days = Array.from({ length: 730 }, (_, at) => addDays(calendarDate('2025-01-01'), at));
  for (const day of days) answer(day);
  const begun = process.hrtime.bigint();
  let done = 0;
  while (Number(process.hrtime.bigint() - begun) < 2e9) {
    for (const day of days) if (isRefused(answer(day))) throw new Error(`${name} was refused on ${day}`);
    done += days.length;
  }
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  say(`${name}: ${Math.round(done / seconds)} traced a second`);
}

measure('20 days by the calendar of the United States, rolled', (start) =>
  calculatePeriod({ start, amount: 20, unit: 'days', calendar: 'US', roll: 'next' }),
);
measure('15 days by the calendar of China, rolled', (start) =>
  calculatePeriod({ start, amount: 15, unit: 'days', calendar: 'CN', roll: 'next' }),
);
measure('frcp.answer_served', (date) => computeDeadline('frcp.answer_served', { date }));
measure('cn.civ.answer', (date) => computeDeadline('cn.civ.answer', { date }));
measure('itc.presidential_review_end', (date) => computeDeadline('itc.presidential_review_end', { date }));
