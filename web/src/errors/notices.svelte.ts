import { isAbort, toApiError } from '../api/problem.ts';

/** Something to do about what a notice tells. */
interface NoticeAction {
  label: string;
  run: () => void;
}

export interface Notice {
  id: number;
  kind: 'success' | 'danger';
  text: string;
  action?: NoticeAction | undefined;
}

/** Short messages about what just happened. Successes go by themselves, errors wait to be read. */
class Notices {
  list = $state.raw<Notice[]>([]);
  #next = 1;

  /** `action` undoes it, as a rule; there is more time to take it. */
  say(text: string, action?: NoticeAction): void {
    const notice = this.#add('success', text, action);
    setTimeout(() => this.dismiss(notice.id), action ? 15_000 : 6000);
  }

  /** The one place where an unexpected error of an action reaches the person. `what` names the action. */
  fail(error: unknown, what: string): void {
    if (isAbort(error)) return;
    this.#add('danger', `${what} ${toApiError(error).message}`);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #add(kind: Notice['kind'], text: string, action?: NoticeAction): Notice {
    const notice = { id: this.#next++, kind, text, action };
    this.list = [...this.list, notice];
    return notice;
  }
}

export const notices = new Notices();
