/** A small invented dossier for tests, by path. */
export const bridge = {
  'Vermerk Brücke.md': `# Vermerk: Sanierung der Mühlgrabenbrücke

## Sachverhalt

Die Mühlgrabenbrücke ist seit dem 3. Mai 2024 für Lastkraftwagen über 7,5 Tonnen gesperrt. Grund sind Risse im Tragwerk, die das Prüfbüro Auenland bei der Hauptprüfung gefunden hat.

Die Sanierung kostet nach der Schätzung des Tiefbauamts 2,4 Mio. Euro. Das Land Musterland übernimmt davon 60 Prozent. Den Rest trägt die Gemeinde Nordheim aus ihrer Rücklage.

## Zeitplan

Die Bauarbeiten beginnen im März 2025. Sie dauern voraussichtlich neun Monate. In dieser Zeit wird der Verkehr über die Ortsdurchfahrt Süd umgeleitet.

## Stellungnahme

Das Referat empfiehlt, der Förderung zuzustimmen. Ohne die Sanierung müsste die Brücke ab dem Jahr 2026 vollständig gesperrt werden.
`,
  'Pressemitteilung.txt': `Pressemitteilung

Nordheim, 12. Juni 2024

Die Gemeinde Nordheim saniert die Mühlgrabenbrücke. Die Sanierung kostet nach der Schätzung des Tiefbauamts 2,4 Mio. Euro. Bürgermeisterin Petra Sandmann sagte, die Sperrung treffe vor allem die Betriebe im Gewerbegebiet. Für Radfahrer und Fußgänger bleibt die Brücke während der gesamten Bauzeit offen.

Die Gemeinde informiert am 20. Juni 2024 im Bürgerhaus über den Ablauf der Bauarbeiten.
`,
  'Brief Verband.txt': `Verband der Spediteure Musterland

An die Gemeinde Nordheim

Sperrung der Mühlgrabenbrücke

Unsere Mitglieder fahren wegen der Sperrung täglich einen Umweg von 14 Kilometern. Wir bitten deshalb um eine Ausnahmegenehmigung für Fahrzeuge bis 12 Tonnen. Eine Begrenzung der Geschwindigkeit auf 30 Stundenkilometer würden wir mittragen.
`,
};
