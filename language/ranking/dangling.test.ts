import { describe, expect, it } from 'vitest';
import { needsContext } from './dangling.ts';

describe('needsContext', () => {
  it.each([
    'Dies gilt auch für Länder.',
    'Diese Regelung tritt am 1. Mai in Kraft.',
    'Er beantragte die Vertagung.',
    'Sie trat 1990 zurück.',
    'Das ist nicht finanzierbar.',
    'Das meine ich ernst.',
    'Das hängt mit dem Onlinezugangsgesetz zusammen.',
    'Das wurde Gesetz.',
    'Wir wollen sie weiter fördern.',
    'Es liegt am Rhein.',
    'Ihre Länge beträgt 288 km.',
    'Dort wurde das Schloss gebaut.',
    'Dabei entstehen Kosten.',
    'Zudem fehlen Fachkräfte.',
    'Im Jahr 1990 wurde er Minister.',
    'Nach diesem Vorfall wurde die Brücke gesperrt.',
    'Der Antrag ist daher abzulehnen.',
    'und damit die Grundlage.',
    '– Und das ist gut so.',
    'Letzteres lehnt das Referat ab.',
    'Beide Länder stimmten zu.',
    '(2) Dies gilt nicht für Kommunen.',
  ])('%s', (sentence) => {
    expect(needsContext(sentence)).toBe(true);
  });

  it.each([
    'Das Gesetz tritt am 1. Mai in Kraft.',
    'Das neue Verfahren spart Zeit.',
    'Das seit 2019 geltende Recht ändert sich.',
    'Das „Haus der Zukunft“ öffnet im Mai.',
    'Das 2019 gegründete Amt wächst.',
    'Das, was die Länder fordern, kostet Geld.',
    'Es gibt drei Möglichkeiten.',
    'Es ist wichtig, dass die Länder zustimmen.',
    'Dieses Gesetz regelt den Lärmschutz.',
    'Dafür, dass die Kosten steigen, gibt es zwei Gründe.',
    'Die Ministerin sagte, sie werde zustimmen.',
    'Bund und Länder teilen sich die Kosten.',
    'Im Jahr 1990 wurde die Brücke gesperrt.',
    'Erika Muster leitet das Referat, das sie 2019 gegründet hat.',
    'In diesem Jahr steigen die Ausgaben.',
    '1. Die Behörde prüft den Antrag.',
    '„Wir brauchen mehr Personal“, sagte der Minister.',
    '',
  ])('not: %s', (sentence) => {
    expect(needsContext(sentence)).toBe(false);
  });
});
