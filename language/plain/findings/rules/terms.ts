import { stem } from '../../../stem.ts';
import { words, type Word } from '../../../words.ts';
import type { PlainFinding } from '../finding.ts';

/** Nouns that official letters use by turns for one thing, one group a line. */
const groups = `
Antragsteller Antragstellerin Antragstellende Petent Petentin Ersuchende
Formular Vordruck Antragsformular Formblatt Antragsvordruck
Bescheid Verwaltungsakt Verfügung
Frist Termin Stichtag
Schreiben Brief Anschreiben Zuschrift
Unterlagen Dokumente Nachweise Belege
Zuschuss Zuwendung Beihilfe Förderung Fördermittel
Widerspruch Rechtsbehelf Einwendung
Wohnung Unterkunft Wohnraum
Gebühr Entgelt Kostenbeitrag
Behörde Amt Dienststelle Verwaltungsstelle
Erziehungsberechtigte Sorgeberechtigte Eltern
Mitarbeiter Beschäftigte Bedienstete
Einkommen Einkünfte Verdienst
Hinweis Anmerkung Information
Änderung Modifizierung Anpassung`;

const groupOf = new Map<string, number>();
groups
  .trim()
  .split('\n')
  .forEach((line, group) => line.split(' ').forEach((word) => groupOf.set(stem(word), group)));

/** Where a text calls one thing by several words: at the first place of each later word. */
export function changingTerms(text: string): PlainFinding[] {
  const firsts = new Map<number, Map<string, Word>>();
  for (const word of words(text)) {
    if (!/^\p{Lu}/u.test(word.text)) continue;
    const root = stem(word.text);
    const group = groupOf.get(root);
    if (group === undefined) continue;
    const named = firsts.get(group) ?? new Map<string, Word>();
    if (!named.has(root)) named.set(root, word);
    firsts.set(group, named);
  }
  return [...firsts.values()].flatMap((named) => {
    const [first, ...others] = named.values();
    return others.map((other): PlainFinding => ({
      rule: 'changing-terms',
      span: [other.start, other.end],
      message: `„${other.text}“ und „${first!.text}“: Ist dasselbe gemeint?`,
      suggestion: 'Bleiben Sie bei einem Wort für eine Sache.',
    }));
  });
}

const addressed = /(?<!^|[.!?:]\s*|\n\s*)(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|(?:^|\n)Sehr geehrte/u;
const thirdPerson =
  /(?<!\p{L})(?:Antragsteller(?:in|innen|n)?|Antragstellende[nr]?|Leistungsempfänger(?:in|innen|n)?|Zuwendungsempfänger(?:in|innen|n)?|Bürger(?:innen und Bürger|in|n)?|Betroffene[nr]?|Versicherte[nr]?|Steuerpflichtige[nr]?|Erziehungsberechtigte[nr]?|Widerspruchsführer(?:in|s)?|Berechtigte[nr]?)(?!\p{L})/u;

/** Whether a text speaks to whoever reads it, as a letter does. */
export const addressesReader = (text: string): boolean => addressed.test(text);

/** A text that speaks about its readers and never to them. */
export function missingAddress(text: string): PlainFinding[] {
  const about = thirdPerson.exec(text);
  if (!about || addressesReader(text)) return [];
  return [
    {
      rule: 'missing-address',
      span: [about.index, about.index + about[0].length],
      message: `Der Text spricht über „${about[0]}“, aber niemanden an.`,
      suggestion: 'Sprechen Sie die Person an: „Sie …“.',
    },
  ];
}
