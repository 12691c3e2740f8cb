/** A colleague that may be turned to. */
type Person = { name: string; about: string };

let fields = 0;

/**
 * A text area in which an @ offers colleagues. The list belongs to the text area (aria-activedescendant), so that the focus
 * stays where one writes: arrows move, Enter and Tab choose, Esc closes.
 */
class MentionField extends HTMLElement {
  private readonly list = document.createElement('div');
  private readonly told = document.createElement('span');
  private readonly number = ++fields;
  private found: Person[] = [];
  private chosen = 0;
  private start = -1;
  private asked = 0;
  private wait = 0;

  connectedCallback() {
    if (this.list.isConnected) return;
    this.list.id = `bb-mentions-${this.number}`;
    this.list.className = 'bb-mentions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.getAttribute('list') ?? '');
    this.told.className = 'bb-unseen';
    this.told.setAttribute('role', 'status');
    this.append(this.list, this.told);
    this.addEventListener('input', () => this.look());
    this.addEventListener('keydown', (event) => this.press(event), true);
    this.addEventListener('focusout', () => this.close());
    // The pointer must not take the focus from the text before it has chosen.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
      if (option) this.choose(Number(option.dataset.at));
    });
  }

  /** Flow's way to the server; it may stand on the element before this class does. */
  private get server(): { find(words: string): Promise<Person[]> } | undefined {
    return (this as { $server?: { find(words: string): Promise<Person[]> } }).$server;
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /** Is the caret in a word that begins with an @? Then ask who that may be. */
  private look() {
    const area = this.area;
    if (!area) return;
    const before = area.value.slice(0, area.selectionStart);
    const mention = /(?:^|[^\p{L}\p{N}._@/-])@([\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+)?)$/u.exec(before);
    clearTimeout(this.wait);
    if (!mention) {
      this.close();
      return;
    }
    this.start = before.length - mention[1].length;
    const asked = ++this.asked;
    this.wait = window.setTimeout(async () => {
      const found = (await this.server?.find(mention[1])) ?? [];
      if (asked === this.asked) this.offer(found, mention[1]);
    }, 120);
  }

  private offer(found: Person[], words: string) {
    if (found.length === 0) {
      this.close();
      if (words && !words.includes(' ')) this.told.textContent = this.getAttribute('none');
      return;
    }
    this.found = found;
    this.list.replaceChildren(
      ...found.map((person, at) => {
        const option = document.createElement('div');
        option.id = `${this.list.id}-${at}`;
        option.dataset.at = String(at);
        option.setAttribute('role', 'option');
        const about = document.createElement('span');
        about.textContent = person.about;
        option.append(person.name, ' ', about);
        return option;
      }),
    );
    this.list.hidden = false;
    this.area?.setAttribute('aria-autocomplete', 'list');
    this.area?.setAttribute('aria-controls', this.list.id);
    this.told.textContent =
      found.length === 1 ? this.getAttribute('one') : (this.getAttribute('many') ?? '').replace('{0}', String(found.length));
    this.mark(0);
    this.list.scrollIntoView({ block: 'nearest' });
  }

  private mark(at: number) {
    this.chosen = (at + this.found.length) % this.found.length;
    [...this.list.children].forEach((option, one) => option.setAttribute('aria-selected', String(one === this.chosen)));
    this.area?.setAttribute('aria-activedescendant', `${this.list.id}-${this.chosen}`);
    this.list.children[this.chosen]?.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // Here it sends what one wrote; elsewhere on the page it finishes the task.
      event.preventDefault();
      event.stopPropagation();
      this.close();
      this.dispatchEvent(new CustomEvent('send'));
      return;
    }
    if (this.list.hidden) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.mark(this.chosen + 1),
      ArrowUp: () => this.mark(this.chosen - 1),
      Enter: () => this.choose(this.chosen),
      Tab: () => this.choose(this.chosen),
      Escape: () => this.close(),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** Puts the name where the @ stands, with a blank after it, and tells the text area as if it had been typed. */
  private choose(at: number) {
    const area = this.area;
    const person = this.found[at];
    if (!area || !person) return;
    area.setRangeText(`${person.name} `, this.start, area.selectionStart, 'end');
    this.close();
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    area.focus();
  }

  private close() {
    this.asked++;
    clearTimeout(this.wait);
    this.list.hidden = true;
    this.told.textContent = '';
    this.area?.removeAttribute('aria-activedescendant');
  }
}

if (!customElements.get('bb-mention-field')) customElements.define('bb-mention-field', MentionField);
