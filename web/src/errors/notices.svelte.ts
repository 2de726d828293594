import { isAbort, toApiError } from '../api/problem.ts';

export interface Notice {
  id: number;
  kind: 'success' | 'danger';
  text: string;
}

/** Short messages about what just happened. Successes go by themselves, errors wait to be read. */
class Notices {
  list = $state.raw<Notice[]>([]);
  #next = 1;

  say(text: string): void {
    const notice = this.#add('success', text);
    setTimeout(() => this.dismiss(notice.id), 6000);
  }

  /** The one place where an unexpected error of an action reaches the person. `what` names the action. */
  fail(error: unknown, what: string): void {
    if (isAbort(error)) return;
    this.#add('danger', `${what} ${toApiError(error).message}`);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #add(kind: Notice['kind'], text: string): Notice {
    const notice = { id: this.#next++, kind, text };
    this.list = [...this.list, notice];
    return notice;
  }
}

export const notices = new Notices();
