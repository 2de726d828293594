const longestTitle = 240;

/** „Tagesordnungspunkt 3“, „Zusatzpunkt 2“: a heading that begins an item whatever stands before it. */
const numbered = /^(?:Tagesordnungspunkt|Zusatz(?:tagesordnungs)?punkt|Einzelplan|Anlage|Punkt)\b/;
const called =
  /(?:Tagesordnungspunkte?n?|Zusatz(?:tagesordnungs)?punkte?n?)\s+\d+(?:\s?[a-z](?:\s(?:und|bis)\s(?:\d+\s)?[a-z])?(?![\p{L}\d]))?/gu;
const calls = /\b(?:rufe|aufrufe|kommen|Aufruf)\b/;
/** What is done with an item: the line its title begins with. */
const business =
  /^(?:Erste|Zweite|Dritte|Beratung|Vereinbarte|Aktuelle Stunde|Befragung|Fragestunde|Abgabe|Wahl|Unterrichtung)/;
/** Titles follow the words of the stenographers' frame; these lines are none. */
const noTitle =
  /^(?:[–-]?\s*Drucksachen?\s|Überweisungsvorschlag|hierzu|ZP\s?\d|\d+\.?\s?[a-z]?\)?$|[a-z]\)$|Ausschuss |Hauptausschuss)/;

/** What a record's first page says of the sitting: its day, its beginning, that this is an extract. */
const frame =
  /^(?:\p{L}[\p{L} ]*, )?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch), |^[–-] ?[^–-]+ ?[–-]$|^\(.*\)$/u;

export interface AgendaItem {
  agenda: string | null;
  agendaIndex: number;
}

/**
 * Follows a plenary record from item to item. An item is counted when somebody speaks to it; what its headings say,
 * several in a row where papers are debated together, is its title. Records that number their items only in the
 * chair's words have the number from there.
 */
export class Agenda {
  #titles: string[] = [];
  #index = 0;
  #headings: string[] = [];
  #lines: string[] = [];
  #number: string | null = null;
  /** What the chair calls without a heading of its own. */
  #announced: string[] = [];
  /** Whether anybody but the chair has spoken to the item. */
  #debated = true;

  /** A heading that names no speaker. */
  heading(text: string): void {
    if (/(?:^|\s)\d+\. Sitzung$/.test(text)) {
      this.#headings = [];
      this.#lines = [];
    } else if (!frame.test(text)) this.#headings.push(text.replace(/:$/, ''));
  }

  /** A line below the headings that nobody says. */
  printed(text: string): void {
    const titled = this.#headings.at(-1)?.includes(': ') ?? true;
    if (!titled && !noTitle.test(text) && !frame.test(text)) this.#lines.push(text);
  }

  /** Whether headings have been passed since somebody spoke. */
  get turnsOver(): boolean {
    return this.#headings.length > 0;
  }

  /** The headings passed were none of an item: they stood within one speech. */
  dismiss(): void {
    this.#headings = [];
    this.#lines = [];
  }

  /** Words of the chair, which may call the next item. */
  chairSaid(text: string): void {
    const numbers = Array.from(text.matchAll(called), ([number]) =>
      number.replace(/(?:punkten|punkte)(?= )/, 'punkt'),
    );
    this.#number = numbers.at(-1) ?? this.#number;
    if (numbers[0] && calls.test(text)) this.#announced = [numbers[0]];
    else if (this.#announced.length === 1 && business.test(text)) this.#announced.push(text);
  }

  /** Whether the chair has called an item that has no heading. */
  get isCalled(): boolean {
    return this.#announced.length > 0 && this.#debated && this.#headings.length === 0;
  }

  /** The item somebody speaks to now. */
  item(presiding: boolean): AgendaItem {
    if (this.isCalled && !presiding) this.#headings = this.#announced;
    if (this.#headings.length > 0) this.#open();
    if (!presiding) {
      this.#debated = true;
      this.#number = null;
      this.#announced = [];
    }
    const title = this.#titles.join(' / ').replace(' / ', this.#separator()).slice(0, longestTitle);
    return { agenda: title || null, agendaIndex: this.#index };
  }

  #open(): void {
    const last = this.#headings.findLastIndex((heading) => numbered.test(heading));
    this.#headings = this.#headings.slice(Math.max(0, last));
    const [first] = this.#headings;
    const goesOn = !this.#debated && !numbered.test(first!) && this.#index > 0;
    if (!goesOn) {
      this.#index++;
      this.#titles =
        this.#number && !this.#headings.some((heading) => numbered.test(heading)) ? [this.#number] : [];
      this.#debated = false;
    }
    this.#titles.push(...this.#headings, ...this.#lines);
    this.#announced = [];
    this.#headings = [];
    this.#lines = [];
  }

  #separator(): string {
    return numbered.test(this.#titles[0] ?? '') ? ': ' : ' / ';
  }
}
