import type { Inquiry, InquiryQuestion } from '../../../api/contract/inquiry.ts';

export type AnswerState = InquiryQuestion['state'];

/** German names of how far an answer has come. */
export const stateNames: Record<AnswerState, string> = {
  open: 'offen',
  assigned: 'zugewiesen',
  contributed: 'Zuarbeit liegt vor',
  agreed: 'mitgezeichnet',
};

/** „noch 3 Tage“, „heute“, „seit 2 Tagen überschritten“; days are counted from date to date. */
export function timeLeft(deadline: string, today: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000);
  if (days === 0) return 'heute';
  const number = Math.abs(days);
  if (days < 0) return `seit ${number}\u00a0${number === 1 ? 'Tag' : 'Tagen'} überschritten`;
  return `noch ${number}\u00a0${number === 1 ? 'Tag' : 'Tage'}`;
}

/** An inquiry with one of its questions changed. */
export const changeQuestion = (
  inquiry: Inquiry,
  number: string,
  patch: Partial<InquiryQuestion>,
): Inquiry => ({
  ...inquiry,
  questions: inquiry.questions.map((own) => (own.number === number ? { ...own, ...patch } : own)),
});

/**
 * What two windows have made of an inquiry: of every entry the one that was changed. Where both have changed a text,
 * both texts stay, one behind the other; where both have changed another entry, mine.
 */
export function mergeInquiries(base: Inquiry, mine: Inquiry, theirs: Inquiry): Inquiry {
  return {
    ...theirs,
    received: mine.received === base.received ? theirs.received : mine.received,
    deadline: mine.deadline === base.deadline ? theirs.deadline : mine.deadline,
    questions: theirs.questions.map((other) => {
      const before = base.questions.find(({ number }) => number === other.number);
      const own = mine.questions.find(({ number }) => number === other.number);
      if (!before || !own) return other;
      return {
        ...other,
        unit: own.unit === before.unit ? other.unit : own.unit,
        state: own.state === before.state ? other.state : own.state,
        contribution: joined(before.contribution, own.contribution, other.contribution),
        note: joined(before.note, own.note, other.note),
      };
    }),
  };
}

function joined(before: string, mine: string, theirs: string): string {
  if (mine === before || mine === theirs) return theirs;
  return theirs === before ? mine : `${theirs}\n${mine}`;
}
