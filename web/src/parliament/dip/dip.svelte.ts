import type { DipFetchRequest, DipIntake, DipStatus } from '../../../../api/contract/dip.ts';
import { fetchDip, followDip, goOnWithDip, loadDip, sendDipFiles, stopDip } from '../../api/dip.ts';
import { Request } from '../../api/request.svelte.ts';
import { notices } from '../../errors/notices.svelte.ts';

/** What is taken in from DIP: what is there, what is under way, and what came of the last times. */
class Dip {
  readonly status = new Request<DipStatus>();
  running = $state.raw<DipIntake | null>(null);
  /** As typed; it stays in this page and goes nowhere but into the requests that need it. */
  key = $state('');
  /** Something is being begun. */
  beginning = $state(false);

  /** Loads what is there, and follows what is under way. */
  async open(): Promise<void> {
    await this.status.run(loadDip);
    const running = this.status.value?.intakes.find(({ state }) => state === 'running');
    if (running && this.running?.id !== running.id) await this.#follow(running);
  }

  readonly fetch = (asked: Omit<DipFetchRequest, 'key'>) =>
    this.#begin(() => fetchDip({ ...asked, key: this.#givenKey }));

  readonly takeFiles = (files: readonly File[]) => this.#begin(() => sendDipFiles(files));

  readonly goOn = ({ id }: DipIntake) => this.#begin(() => goOnWithDip(id, this.#givenKey));

  async stop(): Promise<void> {
    if (!this.running) return;
    try {
      await stopDip(this.running.id);
    } catch (error) {
      notices.fail(error, 'Die Aufnahme ließ sich nicht anhalten.');
    }
  }

  get #givenKey(): string | undefined {
    return this.key.trim() || undefined;
  }

  async #begin(start: () => Promise<DipIntake>): Promise<void> {
    this.beginning = true;
    try {
      const intake = await start();
      this.beginning = false;
      await this.#follow(intake);
    } catch (error) {
      notices.fail(error, 'Die Aufnahme aus DIP hat nicht begonnen.');
    } finally {
      this.beginning = false;
    }
  }

  async #follow(intake: DipIntake): Promise<void> {
    this.running = intake;
    try {
      for await (const state of followDip(intake.id)) this.running = state;
    } catch (error) {
      notices.fail(error, 'Die Verbindung zur Aufnahme ist abgerissen; sie läuft auf dem Server weiter.');
    } finally {
      this.running = null;
    }
    await this.status.run(loadDip);
  }
}

export const dip = new Dip();
