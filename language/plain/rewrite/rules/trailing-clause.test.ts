import { expect, it } from 'vitest';
import { trailingClause } from './trailing-clause.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die zuständige Behörde kann die Erlaubnis widerrufen, wenn der Betreiber die Auflagen nicht erfüllt.',
    'Die zuständige Behörde kann die Erlaubnis widerrufen. Das gilt, wenn der Betreiber die Auflagen nicht erfüllt.',
  ],
  [
    'Die Behörde kann die Vorlage von Unterlagen verlangen, insbesondere wenn Zweifel bestehen.',
    'Die Behörde kann die Vorlage von Unterlagen verlangen. Das gilt insbesondere, wenn Zweifel bestehen.',
  ],
  [
    'Die Behörde speichert die Daten der Antragsteller, damit sie Anträge prüfen kann.',
    'Die Behörde speichert die Daten der Antragsteller. Das geschieht, damit sie Anträge prüfen kann.',
  ],
])('%s', (before, after) => expect(rewrittenBy(trailingClause, before)).toBe(after));

it.each([
  'Die Erlaubnis wird nur dann erteilt, wenn der Bewerber die Prüfung bestanden hat.',
  'Die Versicherung der Risiken bleibt, wenn nichts anderes vereinbart ist, über das Ende der Frist hinaus bestehen.',
  'Satz 1 gilt nicht, wenn der Betreiber die Auflagen erfüllt.',
  'Die Behörde kann, wenn ein Grund vorliegt, den Antrag ablehnen.',
  'Die Behörde kann den Antrag, wenn ein Grund vorliegt, nach Anhörung ablehnen.',
  'Eine erhebliche Gefahr für die Umwelt liegt vor, wenn Stoffe austreten.',
  'Ein Antrag darf nicht deshalb abgelehnt werden, weil eine Unterlage fehlt.',
  'Die Prüfung erstreckt sich auf 1. den Antrag und 2. die Unterlagen, soweit sie vorliegen.',
])('leaves: %s', (text) => expect(rewrittenBy(trailingClause, text)).toBeNull());
