import { z } from 'zod';

/**
 * What the DIP interface of the Bundestag gives (https://dip.bundestag.de/über-dip/hilfe/api, version 1), as far as
 * it is used here. Fields not named are left out; a field that is missing or of another form is null.
 */
const text = z.string().nullish().catch(null);
const id = z.union([z.string(), z.number()]).transform(String);
const number = z.coerce.number().int().nullish().catch(null);
const listOf = <T extends z.ZodType>(entry: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((list) =>
      (list ?? []).flatMap((one) => {
        const parsed = entry.safeParse(one);
        return parsed.success ? [parsed.data as z.output<T>] : [];
      }),
    );

/** Where something is printed: `dokumentnummer` „20/53“, `seite` „5921B“. */
const source = z
  .object({
    dokumentnummer: text,
    dokumentart: text,
    herausgeber: text,
    datum: text,
    seite: text,
    pdf_url: text,
  })
  .nullish()
  .catch(null);
const matterLink = z.object({ id, titel: text, vorgangstyp: text, vorgangsposition: text });

const matter = z.object({
  typ: z.literal('Vorgang'),
  id,
  titel: z.string(),
  vorgangstyp: text,
  wahlperiode: number,
  beratungsstand: text,
  abstract: text,
  datum: text,
  initiative: listOf(z.string()),
});

const position = z.object({
  typ: z.literal('Vorgangsposition'),
  id,
  vorgang_id: id,
  titel: text,
  vorgangstyp: text,
  vorgangsposition: text,
  datum: text,
  fundstelle: source,
  urheber: listOf(z.object({ titel: z.string() })),
  beschlussfassung: listOf(z.object({ beschlusstenor: z.string() })),
  ueberweisung: listOf(z.object({ ausschuss: z.string(), federfuehrung: z.boolean().catch(false) })),
});

const paper = z.object({
  typ: z.literal('Dokument'),
  dokumentart: z.enum(['Drucksache', 'Plenarprotokoll']),
  id,
  dokumentnummer: z.string(),
  drucksachetyp: text,
  herausgeber: text,
  datum: text,
  titel: text,
  fundstelle: source,
  urheber: listOf(z.object({ titel: z.string() })),
  vorgangsbezug: listOf(matterLink),
});

const activity = z.object({
  typ: z.literal('Aktivität'),
  id,
  aktivitaetsart: text,
  titel: text,
  datum: text,
  fundstelle: source,
  vorgangsbezug: listOf(matterLink),
});

const person = z.object({
  typ: z.literal('Person'),
  id,
  vorname: z.string(),
  nachname: z.string(),
  namenszusatz: text,
  titel: text,
  person_roles: listOf(
    z.object({
      funktion: text,
      fraktion: text,
      ressort_titel: text,
      wahlperiode_nummer: z.array(z.number()).nullish().catch(null),
    }),
  ),
});

const entity = z.discriminatedUnion('typ', [matter, position, paper, activity, person]);
export type DipEntity = z.output<typeof entity>;
export type DipMatter = z.output<typeof matter>;
export type DipPosition = z.output<typeof position>;
export type DipPaper = z.output<typeof paper>;
export type DipActivity = z.output<typeof activity>;
export type DipPerson = z.output<typeof person>;

/** Takes what is known out of values as DIP gives them; `skipped` counts what is of no known kind. */
export function parseEntities(values: readonly unknown[]): { entities: DipEntity[]; skipped: number } {
  const entities = values.flatMap((value) => {
    const parsed = entity.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return { entities, skipped: values.length - entities.length };
}
