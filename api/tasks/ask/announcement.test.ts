import { expect, test } from 'vitest';
import { announces, asksForQuestions } from './announcement.ts';

test('questions and what a speaker is about to explain announce the next sentence', () => {
  expect(announces('Warum schichten wir um?')).toBe(true);
  expect(announces('Ich will offen sagen, warum wir umschichten.')).toBe(true);
  expect(announces('Lassen Sie mich erklären, wie es weitergeht.')).toBe(true);
});

test('whoever says that something is so announces nothing', () => {
  expect(announces('Ich will klar sagen, dass wir 5 Millionen Euro brauchen.')).toBe(false);
  expect(announces('Die Gemeinden wissen, wann die Frist endet.')).toBe(false);
  expect(announces('Wir schichten um, weil das Hochwasser Schulen beschädigt hat.')).toBe(false);
});

test('who asks what is asked wants the questions', () => {
  expect(asksForQuestions('Was fragt die Fraktion zu den Anträgen?')).toBe(true);
  expect(asksForQuestions('Welche Fragen stellt sie?')).toBe(true);
  expect(asksForQuestions('Wer ist gefragt worden?')).toBe(true);
  expect(asksForQuestions('Gilt das auch für fragliche Anträge?')).toBe(false);
});
