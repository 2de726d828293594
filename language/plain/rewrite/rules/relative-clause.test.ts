import { expect, it } from 'vitest';
import { relativeClause } from './relative-clause.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Der Antrag, der bis zum 1. Mai 2026 gestellt sein muss, wird von der zuständigen Behörde innerhalb von zwei Wochen geprüft.',
    'Der Antrag wird von der zuständigen Behörde innerhalb von zwei Wochen geprüft. Dieser Antrag muss bis zum 1. Mai 2026 gestellt sein.',
  ],
  [
    'Tätigkeiten, die nicht dem Ziel der Ausbildung entsprechen, dürfen den Anwärterinnen und Anwärtern nicht übertragen werden.',
    'Bestimmte Tätigkeiten dürfen den Anwärterinnen und Anwärtern nicht übertragen werden. Gemeint sind Tätigkeiten, die nicht dem Ziel der Ausbildung entsprechen.',
  ],
  [
    'Für Rechte, die durch die Neuordnung der Grundstücke entbehrlich werden, wird eine Abfindung in Geld nicht gewährt.',
    'Für bestimmte Rechte wird eine Abfindung in Geld nicht gewährt. Gemeint sind Rechte, die durch die Neuordnung der Grundstücke entbehrlich werden.',
  ],
])('%s', (before, after) => expect(rewrittenBy(relativeClause, before)).toBe(after));

it.each([
  'Die Verjährung der Ansprüche beginnt mit dem Zeitpunkt, in dem der Eigentümer die gemietete Sache wieder zurückerhält.',
  'Die Anträge der Behörden, die in der Anlage zu diesem Gesetz genannt sind, werden innerhalb von zwei Wochen geprüft.',
  'Jede Person, die das 18. Lebensjahr vollendet hat, kann bei der zuständigen Behörde einen Antrag stellen.',
  'Betreiber, die eine Zahlung nach Absatz 5 geltend machen, müssen dies bis zum 31. März der Behörde anzeigen.',
])('leaves: %s', (text) => expect(rewrittenBy(relativeClause, text)).toBeNull());
