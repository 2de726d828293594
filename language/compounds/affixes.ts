const set = (list: string) => new Set(list.split(/\s+/));

/**
 * Particles, prefixes and endings: they make derived or inflected words („Auf-gabe“, „Wirt-schaft“, „reis-enden“),
 * not compounds, though some also stand alone as words. The second group was found by reading learnt lexicons.
 */
const affixes = set(
  `alt auf aus außen bar bei dar dort durch ein einen einer ende enden endes ent fern fest fort für gegen gemäß gen
  ges haft haften halb heim heit her herab heran heraus herbei herein herum herunter hervor hin hinaus hinein hinter
  hinzu hoch ich ige igen immer innen inter keit lich los lose losen loser loses mal male mäßig miss mit nach nah
  nahe nieder nis ober ohne rück samt schaft schaften statt trans trotz tum tät über um und ung ungen unter ver von
  vor voran voraus vorbei vorüber wahr weg weiter weise wert wider wieder wohl zer zu zurück zusammen zwischen

  abel ates aufw auer barem baren barer bares beck beid bern best betr dien drin dung ehen eint ellen gest hint inne
  karo kont körp leichen leiche lingen mari nischen ringen rinnen runde schen scher sches selb sond ster ständig ständige ständigen
  teigen übers verb verd vors witt zuge`,
);

/** Whether a string must not be taken for the part of a compound; participles' „aufge-“ is none either. */
export const isAffix = (part: string) =>
  affixes.has(part) || (/(?:ge|zu)$/.test(part) && affixes.has(part.slice(0, -2)));

/** Whether a string ends like a word cut off behind the prefix of what follows: „Neube-wertung“, „Sicherheitsab-stand“. */
export const endsInPrefix = (part: string) =>
  /(?:be|ver|ent|ge|an|ab|auf|aus|ein|vor|zu|um|un|über|unter|rück)$/.test(part);
