import type { Mentions } from '../../../api/contract/parliament/mentions.ts';
import type { Debate, Paper, Person, SpeechHit, SpeechResults } from '../../../api/contract/speeches.ts';
import { countMentions, loadDebate, loadPaper, loadPerson, searchSpeeches } from '../api/parliament.ts';
import { Request } from '../api/request.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { showKept } from './answers/answers.svelte.ts';
import { PersonNames } from './person-names.svelte.ts';
import { readRecordPlace, readTab, type RecordPlace, type Tab } from './place.ts';
import { readSearch, requestOf, searchParams, timeOf, type SpeechSearch } from './query.ts';
import { readSpeech, type Reading } from './reading/read-speech.ts';
import { TypedText } from './typed-text.svelte.ts';

/** Hits that are asked for at a time. */
const page = 20;

/** The record of parliament in the address: what is looked for, what was found, and what of it is open. */
class Parliament {
  search = $state.raw<SpeechSearch>(readSearch(new URLSearchParams()));
  tab = $state<Tab>('fundstellen');
  place = $state.raw<RecordPlace>(null);
  readonly results = new Request<SpeechResults>();
  readonly mentions = new Request<Mentions>();
  readonly speech = new Request<Reading>();
  readonly debate = new Request<Debate>();
  readonly person = new Request<Person>();
  readonly paper = new Request<Paper>();
  readonly names = new PersonNames();
  readonly typed = new TypedText(() => this.search.text);
  /** Hits that are on their way into a draft. */
  drafting = $state.raw<readonly SpeechHit[]>([]);
  /** How far the hits were scrolled when something of the record was opened. */
  scrolled = 0;
  #searched = '';
  #counted = '';
  #opened = '';

  /** Follows the address; what it asked for before is not asked again. */
  follow({ view, params }: Route): void {
    if (view !== 'parlament') return;
    this.search = readSearch(params);
    this.tab = readTab(params);
    if (this.search.about) void this.names.ask(this.search.about);
    const searched = JSON.stringify(requestOf(this.search, params.get('dossier')));
    if (searched !== this.#searched) {
      this.#searched = searched;
      this.run();
    }
    const counted = JSON.stringify([this.search.text, timeOf(this.search, params.get('dossier'))]);
    if (this.tab === 'verlauf' && counted !== this.#counted) {
      this.#counted = counted;
      this.count();
    }
    const place = readRecordPlace(params);
    if (this.place === null && place !== null) this.scrolled = window.scrollY;
    const opened = JSON.stringify(place);
    if (opened !== this.#opened) {
      this.#opened = opened;
      this.place = place;
      this.reopen();
    }
    const work = params.get('arbeit');
    if (work) showKept(work, place, this.tab);
  }

  /** Searches again, after an error for instance. */
  run(): void {
    const query = requestOf(this.search, router.param('dossier'));
    void this.results.run((signal) => searchSpeeches({ ...query, limit: page }, signal));
  }

  /** Adds the next hits to those that are there. */
  more(): void {
    const before = this.results.value?.hits ?? [];
    const query = requestOf(this.search, router.param('dossier'));
    void this.results.run(async (signal) => {
      const next = await searchSpeeches({ ...query, offset: before.length, limit: page }, signal);
      return { ...next, hits: [...before, ...next.hits] };
    });
  }

  /** Counts the speeches that mention what is looked for. */
  count(): void {
    const topic = this.search.text;
    if (topic.length < 2) return this.mentions.clear();
    const time = timeOf(this.search, router.param('dossier'));
    void this.mentions.run((signal) => countMentions({ topic, ...time }, signal));
  }

  change(search: SpeechSearch): void {
    router.set(searchParams(search));
  }

  putIntoDraft(hits: readonly SpeechHit[]): void {
    this.drafting = hits;
  }

  /** Loads what the address opens; what is open already stays. */
  reopen(): void {
    const { place } = this;
    if (place?.kind === 'speech') {
      if (this.speech.value?.asked.speechId !== place.id)
        this.#load(this.speech, (signal) => readSpeech(place.id, signal));
    } else if (place?.kind === 'debate') {
      const { documentId, agendaIndex } = place;
      this.#load(this.debate, (signal) => loadDebate(documentId, agendaIndex, signal));
    } else if (place?.kind === 'person') {
      if (this.person.value?.id !== place.id)
        this.#load(this.person, (signal) => loadPerson(place.id, signal));
    } else if (place?.kind === 'paper') {
      this.#load(this.paper, (signal) => loadPaper(place.number, signal));
    }
  }

  #load<T>(request: Request<T>, load: (signal: AbortSignal) => Promise<T>): void {
    request.clear();
    void request.run(load);
  }
}

export const parliament = new Parliament();
router.follow((route) => parliament.follow(route));
