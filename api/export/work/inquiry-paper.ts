import type { Inquiry, InquiryQuestion } from '../../contract/inquiry.ts';
import { type Paper, runsOf, standardStyle } from '../paper.ts';

const states: Record<InquiryQuestion['state'], string> = {
  open: 'offen',
  assigned: 'zugewiesen',
  contributed: 'Zuarbeit liegt vor',
  agreed: 'mitgezeichnet',
};

/** Where a Kleine Anfrage stands in the house: its questions with unit, state and contribution. */
export function inquiryPaper({ title, number, deadline, questions }: Inquiry): Paper {
  const facts = [
    number && `Drucksache ${number}`,
    deadline && `Frist ${deadline.split('-').reverse().join('.')}`,
  ].filter(Boolean);
  const rows = questions.map((question) => [
    `${question.number}. ${question.text}`,
    question.unit || '–',
    states[question.state],
    question.contribution || '–',
  ]);
  return {
    title,
    properties: { subject: 'Kleine Anfrage' },
    head: [{ kind: 'paragraph', look: 'title', runs: runsOf(title) }],
    blocks: [
      ...(facts.length > 0 ? [{ kind: 'paragraph', runs: runsOf(facts.join(' · ')) } as const] : []),
      {
        kind: 'table',
        header: true,
        widths: [35, 15, 15, 35],
        rows: [['Frage', 'Referat', 'Stand', 'Zuarbeit'], ...rows].map((cells) =>
          cells.map((text) => [{ text }]),
        ),
      },
    ],
    citations: [],
    style: { ...standardStyle, citations: 'none', pageNumbers: 'plain' },
  };
}
