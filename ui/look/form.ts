import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css';

type Problems = Record<string, string[]>;

/** What form-js says in English, in the reader's language: pattern of the English text, and ours with {1} for its number. */
const sayings: Record<string, [RegExp, string][]> = {
  da: [
    [/^Field is required\.$/, 'Feltet skal udfyldes.'],
    [/^Field must match pattern .*$/s, 'Det skrevne har ikke den rette form.'],
    [/^Field must have minimum value of (.*)\.$/, 'Skriv et tal på mindst {1}.'],
    [/^Field must have maximum value of (.*)\.$/, 'Skriv et tal på højst {1}.'],
    [/^Field must have minimum length of (.*)\.$/, 'Skriv mindst {1} tegn.'],
    [/^Field must have maximum length of (.*)\.$/, 'Skriv højst {1} tegn.'],
    [/^Field must be a valid\s+international phone number.*$/, 'Skriv et telefonnummer med landekode, fx +4570000018.'],
    [/^Field must be a valid email\.$/, 'Skriv en e-mailadresse, fx navn@firma.dk.'],
    [/^Date and time must both be entered\.$/, 'Angiv både dato og klokkeslæt.'],
    [/^Value is not a number\.$/, 'Skriv et tal.'],
    [/^Value is expected to be an integer\.$/, 'Skriv et helt tal.'],
    [/^Value is expected to have at most (\d+) .*$/, 'Skriv højst {1} decimaler.'],
    [/^Please select a valid value(.*)$/, 'Vælg en af mulighederne.'],
  ],
};
const words: Record<string, Record<string, string>> = {
  da: {
    'No results': 'Ingen passer', 'All values selected': 'Alle er valgt', 'Add new': 'Tilføj', 'Show all': 'Vis alle',
    'Show less': 'Vis færre', Select: 'Vælg', 'dd.mm.yyyy': 'dd.mm.åååå', 'Select...': 'Vælg', Search: 'Søg', 'Nothing to show.': 'Intet at vise.',
  },
};

/**
 * A Camunda form. `schema` and `data` go in; out come `draft` (debounced, what is typed so far, invalid too), `answers`
 * (what is to be submitted, with the number of fields that the form itself finds wrong) and `problems` (how many now).
 */
class FormViewer extends HTMLElement {
  private form: any;
  private given?: string;
  private values = '{}';
  private fromServer: Problems = {};
  private timer = 0;
  private lastDraft = '';
  private locked = false;
  private opening: Promise<void> = Promise.resolve();
  private polish?: MutationObserver;

  set schema(schema: string) {
    this.given = schema;
    this.open();
  }

  set data(data: string) {
    this.values = data || '{}';
    this.open();
  }

  set readonly(readonly: boolean) {
    this.locked = readonly;
    this.form?.setProperty('readOnly', readonly);
  }

  connectedCallback() {
    this.polish = new MutationObserver(() => this.dress());
    this.polish.observe(this, { childList: true, subtree: true });
    this.open();
  }

  disconnectedCallback() {
    this.flush();
    this.polish?.disconnect();
    this.form?.destroy();
    this.form = undefined;
  }

  private waiting = false;
  private keys: Record<string, string> = {};

  private static keysOf(components: any[], keys: Record<string, string> = {}): Record<string, string> {
    for (const one of components ?? []) {
      if (one.key) keys[one.id] = one.key;
      FormViewer.keysOf(one.components, keys);
    }
    return keys;
  }

  private open() {
    if (this.waiting || !this.given || !this.isConnected) return;
    this.waiting = true;
    this.opening = this.opening.then(async () => {
      const [{ Form }, calendar, { Danish }] = await Promise.all([
        import('@bpmn-io/form-js-viewer'), import('flatpickr'), import('flatpickr/dist/l10n/da.js')]);
      if (document.documentElement.lang?.startsWith('en') !== true) calendar.default.localize(Danish);
      this.waiting = false;
      if (!this.isConnected) return;
      this.form?.destroy();
      this.innerHTML = '';
      // Without its debounce: that loses the last keys before a submit, and a number typed anew within it.
      const form: any = new Form({ container: this, debounce: false, properties: { readOnly: this.locked } } as any);
      this.form = form;
      this.speak(form);
      this.quote(form);
      try {
        this.keys = FormViewer.keysOf(JSON.parse(this.given!).components);
        await form.importSchema(JSON.parse(this.given!), JSON.parse(this.values));
      } catch (problem) {
        const text = document.createElement('p');
        text.className = 'problem';
        text.setAttribute('role', 'alert');
        text.textContent = `${this.getAttribute('problem') ?? ''} ${problem instanceof Error ? problem.message : problem}`;
        this.append(text);
        return;
      }
      this.lastDraft = JSON.stringify(form._getSubmitData());
      form.on('changed', 100, () => this.changed());
      form.on('submit', 2000, (event: any) => event?.preventDefault?.());
      this.dress();
      this.dispatchEvent(new CustomEvent('ready'));
    });
  }

  /** The validator's English, said in the reader's language. */
  private speak(form: any) {
    const language = document.documentElement.lang?.slice(0, 2) || 'da';
    const validator = form.get('validator');
    const judge = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (field: any, value: any) => judge(field, value).map((text: string) => {
      for (const [pattern, ours] of sayings[language] ?? []) {
        const match = pattern.exec(text);
        if (match) return ours.replace('{1}', match[1] ?? '');
      }
      return text;
    });
  }

  /** What people wrote stands in a form's own text as they wrote it: `<` begins no markup there. */
  private quote(form: any) {
    const templating = form.get('templating');
    const evaluate = templating.evaluate.bind(templating);
    const asText = (value: any) => (typeof value === 'string' ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;') : value);
    // Only a form's text component says whether it is strict; labels and the like are no markup to begin with.
    templating.evaluate = (template: string, context: any, options: any = {}) =>
      evaluate(template, context, 'strict' in options && !options.sanitizer ? { ...options, sanitizer: asText } : options);
  }

  private changed() {
    if (!this.form) return;
    this.count();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), 700);
  }

  /** Sends what is typed and not yet sent. */
  private flush() {
    window.clearTimeout(this.timer);
    if (!this.form || this.locked) return;
    const draft = JSON.stringify(this.form._getSubmitData());
    if (draft === this.lastDraft) return;
    this.lastDraft = draft;
    this.dispatchEvent(new CustomEvent('draft', { detail: { answers: draft } }));
  }

  private instances(): any[] {
    return this.form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  private static path(valuePath: (string | number)[]): string {
    return valuePath.join('.');
  }

  private count() {
    const n = this.wrongPaths().length;
    this.dispatchEvent(new CustomEvent('problems', { detail: { count: n } }));
    return n;
  }

  private wrongPaths(): string[] {
    const errors = this.form._getState().errors;
    const at = (path: any[]) => path.reduce((node, key) => (node == null ? node : node[key]), errors);
    return this.instances()
      .filter(one => {
        const found = at([one.id, ...Object.values(one.indexes ?? {})]);
        return Array.isArray(found) && found.length && typeof found[0] === 'string';
      })
      .map(one => FormViewer.path(one.valuePath));
  }

  /** Checks the whole form and sends the answers; the server checks them again. */
  submit() {
    if (!this.form) return;
    window.clearTimeout(this.timer);
    const answers = this.form._getSubmitData();
    this.form.validate();
    const wrong = this.count();
    this.lastDraft = JSON.stringify(answers);
    this.dispatchEvent(new CustomEvent('answers', { detail: { answers: JSON.stringify(answers), wrong } }));
    if (wrong) this.goToFirstProblem();
  }

  /** Shows what the server found, by the path of the value (`scores.0.score` or `scores[0].score`). */
  showProblems(json: string) {
    if (!this.form) return;
    const given: Problems = JSON.parse(json);
    this.fromServer = Object.fromEntries(
      Object.entries(given).map(([path, texts]) => [path.replace(/\[(\d+)\]/g, '.$1').replace(/^\//, '').replace(/\//g, '.'), texts]));
    const errors = this.form._getState().errors ?? {};
    const left = { ...this.fromServer };
    for (const one of this.instances()) {
      const path = FormViewer.path(one.valuePath);
      const texts = left[path];
      if (!texts) continue;
      delete left[path];
      let node: any = errors;
      const way = [one.id, ...Object.values(one.indexes ?? {})] as any[];
      way.slice(0, -1).forEach(key => (node = node[key] ??= {}));
      node[way[way.length - 1]] = texts;
    }
    this.form._setState({ errors: { ...errors } });
    this.count();
    this.goToFirstProblem();
  }

  /** Leads to the first field that is wrong. */
  goToFirstProblem() {
    window.setTimeout(() => {
      const field = this.querySelector<HTMLElement>('.fjs-has-errors');
      field?.scrollIntoView({ block: 'center', behavior: 'auto' });
      const input = field?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]') as any;
      input?.focus({ preventScroll: true });
      // The calendar would cover what the reader is to see.
      window.setTimeout(() => input?._flatpickr?.close());
    }, 60);
  }

  /** Readonly ids belong to the program: the server checks them against its own, nobody reads them. */
  private hideIds() {
    this.querySelectorAll<HTMLInputElement>('.fjs-readonly input:not([data-bb])').forEach(input => {
      input.dataset.bb = 'seen';
      const key = this.keys[Object.keys(this.keys).find(id => new RegExp(`-${id}(_\\d+)*$`).test(input.id)) ?? ''];
      const place = input.closest<HTMLElement>('.fjs-layout-column') ?? input.closest<HTMLElement>('.fjs-form-field');
      if (!key || !place) return;
      if (/(Id|^id|Nr)$/.test(key)) place.hidden = true;
      if (key === 'earlier') place.dataset.earlier = input.value;
    });
  }

  /** Each entry of a list stands apart; what a function scored before is marked under its first scale. */
  private dressItems() {
    this.querySelectorAll('.fjs-form-field-dynamiclist > .fjs-vertical-layout > div, .fjs-repeat-row-rows').forEach(item => {
      if (item.querySelector('.fjs-repeat-row-rows')) return;
      item.classList.add('bb-item');
      const earlier = item.querySelector<HTMLElement>('[data-earlier]');
      const scale = item.querySelector<HTMLElement>('.bb-score');
      if (!earlier || !scale || scale.querySelector('.bb-score-marks')) return;
      const marks = new Map<number, string[]>();
      for (const [, when, score] of (earlier.dataset.earlier ?? '').matchAll(/([^,:]+): (\d+)/g)) {
        marks.set(Number(score), [...(marks.get(Number(score)) ?? []), when.trim()]);
      }
      if (!marks.size) return;
      earlier.classList.add('bb-marked');
      const row = document.createElement('div');
      row.className = 'bb-score-marks';
      row.setAttribute('aria-hidden', 'true');
      marks.forEach((when, score) => {
        const mark = document.createElement('span');
        mark.style.gridColumn = String(score);
        mark.textContent = when.map((one, i) => (i ? one.replace(/^\D+/, '') : one)).join(', ');
        row.append(mark);
      });
      const options = scale.querySelectorAll(':scope > .fjs-inline-label');
      options[options.length - 1].after(row);
    });
  }

  /** What form-js leaves to us: the scale of ten, errors that a screen reader hears, Danish words of its own parts. */
  private dress() {
    this.hideIds();
    const said = words[document.documentElement.lang?.slice(0, 2) || 'da'] ?? {};
    this.querySelectorAll<HTMLElement>('.fjs-form-field-radio').forEach(field => {
      const options = [...field.querySelectorAll<HTMLElement>(':scope > .fjs-inline-label')];
      const scale = options.length === 10 && options.every((one, i) => one.textContent?.trim() === String(i + 1));
      field.classList.toggle('bb-score', scale);
      field.setAttribute('role', 'radiogroup');
      const label = field.querySelector<HTMLElement>(':scope > .fjs-form-field-label');
      if (label) field.setAttribute('aria-label', label.textContent?.trim() ?? '');
      if (scale && !field.querySelector(':scope > .bb-score-head')) {
        const head = document.createElement('div');
        head.className = 'bb-score-head';
        head.setAttribute('aria-hidden', 'true');
        const [low, high] = (this.getAttribute('scale') ?? '1 = kan ikke løse opgaven endnu|7–10: klar til løn').split('|');
        for (const [cls, text] of [['lo', low], ['hi', high]]) {
          const span = document.createElement('span');
          span.className = cls;
          span.textContent = text;
          head.append(span);
        }
        field.insertBefore(head, options[0]);
        field.addEventListener('keydown', event => {
          if (!/^[0-9]$/.test(event.key)) return;
          const wanted = options[event.key === '0' ? 9 : Number(event.key) - 1]?.querySelector<HTMLInputElement>('input');
          wanted?.click();
          wanted?.focus();
        });
      }
    });
    this.dressItems();
    this.querySelectorAll<HTMLElement>('.fjs-form-field-error:not([role])').forEach(error => error.setAttribute('role', 'alert'));
    this.querySelectorAll<HTMLInputElement>('input[placeholder]').forEach(input => {
      if (said[input.placeholder]) input.placeholder = said[input.placeholder];
    });
    this.querySelectorAll<HTMLElement>('.fjs-repeat-render-add, .fjs-repeat-render-footer button, .fjs-select-placeholder, .fjs-dropdownlist-empty').forEach(part => {
      part.childNodes.forEach(node => {
        const text = node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : undefined;
        if (text && said[text]) node.textContent = said[text];
      });
    });
  }
}

if (!customElements.get('bb-form')) customElements.define('bb-form', FormViewer);
