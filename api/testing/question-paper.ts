/** An invented Kleine Anfrage, as a parliament prints it; what it asks about is in the dossier of `invented.ts`. */
export const questionPaper = `Landtag Musterland Drucksache 8/3001

8. Wahlperiode 12.06.2024

Kleine Anfrage

der Abgeordneten Rike Falk, Jan Ode und der Fraktion Bürgerunion

Sperrung der Mühlgrabenbrücke

Vorbemerkung der Fragesteller

Die Mühlgrabenbrücke in Nordheim ist seit Mai 2024 für schwere Lastkraftwagen gesperrt. Betriebe im Gewerbegebiet klagen über Umwege.

Wir fragen die Landesregierung:

1. Seit wann ist die Mühlgrabenbrücke gesperrt?

2. Was kostet die Sanierung der Mühlgrabenbrücke, und
a) welchen Anteil übernimmt das Land Musterland,
b) woraus zahlt die Gemeinde Nordheim ihren Anteil?

3. Wann beginnen die Bauarbeiten, und wie lange dauern sie?

4. Wie viele Radwege wurden seit dem Jahr 2019 im Landkreis Seeland gebaut?

Nordheim, den 12. Juni 2024

Rike Falk, Jan Ode und Fraktion
`;
