import { expect, test } from 'vitest';
import type { Inquiry, InquiryQuestion } from '../../../api/contract/inquiry.ts';
import { changeQuestion, mergeInquiries, timeLeft } from './process.ts';

const question = (number: string): InquiryQuestion => ({
  number,
  text: `Frage ${number}?`,
  of: null,
  unit: '',
  state: 'open',
  contribution: '',
  note: '',
  found: [],
});

const inquiry: Inquiry = {
  title: 'Radwege',
  parliament: null,
  term: null,
  number: null,
  askers: null,
  government: null,
  preface: [],
  received: '2026-03-02',
  deadline: '2026-03-16',
  questions: [question('1'), question('2')],
};

test.each([
  ['2026-03-13', 'noch 3\u00a0Tage'],
  ['2026-03-15', 'noch 1\u00a0Tag'],
  ['2026-03-16', 'heute'],
  ['2026-03-18', 'seit 2\u00a0Tagen überschritten'],
])('on %s the deadline is %s', (today, words) => {
  expect(timeLeft('2026-03-16', today)).toBe(words);
});

test('two windows work on different entries, and both texts of one stay', () => {
  const mine = changeQuestion(changeQuestion(inquiry, '1', { unit: 'Referat 12' }), '2', {
    contribution: 'Meine Zuarbeit.',
  });
  const theirs = changeQuestion(changeQuestion(inquiry, '1', { state: 'assigned' }), '2', {
    contribution: 'Ihre Zuarbeit.',
    note: 'Frist!',
  });
  const merged = mergeInquiries(inquiry, mine, theirs);
  expect(merged.questions[0]).toMatchObject({ unit: 'Referat 12', state: 'assigned' });
  expect(merged.questions[1]).toMatchObject({
    contribution: 'Ihre Zuarbeit.\nMeine Zuarbeit.',
    note: 'Frist!',
  });
  expect(mergeInquiries(inquiry, mine, mine)).toEqual(mine);
});
