import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

type Marks = Record<string, string>;

/**
 * A BPMN diagram with the token on it. `xml` is the model, `marks` says of element ids what they are (now, done, new,
 * changed, removed), `tokens` how many stand on an element (one is drawn as a dot). Emits `element-click` with the id.
 */
class Diagram extends HTMLElement {
  private model = '';
  private states: Marks = {};
  private counts: Record<string, number> = {};
  private viewer: any;
  private drawing: Promise<void> = Promise.resolve();
  private resize?: ResizeObserver;
  private theme?: MutationObserver;

  set xml(xml: string) {
    this.model = xml;
    this.schedule();
  }

  set marks(marks: Marks) {
    this.states = marks ?? {};
    this.schedule();
  }

  set tokens(tokens: Record<string, number>) {
    this.counts = tokens ?? {};
    this.schedule();
  }

  connectedCallback() {
    this.resize = new ResizeObserver(() => this.fit());
    this.resize.observe(this);
    this.theme = new MutationObserver(() => this.schedule());
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.schedule();
  }

  disconnectedCallback() {
    this.resize?.disconnect();
    this.theme?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  private planned = false;

  private schedule() {
    if (this.planned || !this.isConnected || !this.model) return;
    this.planned = true;
    this.drawing = this.drawing.then(async () => {
      await Promise.resolve();
      this.planned = false;
      await this.draw();
    });
  }

  private async draw() {
    const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
    if (!this.isConnected) return;
    this.viewer?.destroy();
    this.innerHTML = '';
    const css = getComputedStyle(this);
    const color = (name: string) => css.getPropertyValue(name).trim();
    this.viewer = new NavigatedViewer({
      container: this,
      bpmnRenderer: {
        defaultFillColor: color('--lumo-base-color'),
        defaultStrokeColor: color('--lumo-tertiary-text-color'),
        defaultLabelColor: color('--lumo-body-text-color'),
      },
    });
    try {
      await this.viewer.importXML(this.model);
    } catch (problem) {
      this.innerHTML = '';
      const text = document.createElement('p');
      text.className = 'problem';
      text.textContent = this.getAttribute('problem') ?? String(problem);
      this.append(text);
      return;
    }
    // The crumb that leads back out of a subprocess stands above the picture, never on it.
    const crumbs = this.querySelector('.bjs-breadcrumbs');
    if (crumbs) this.prepend(crumbs);
    this.mark();
    this.enter();
    this.fit();
    this.viewer.on('root.set', () => this.fit());
    this.viewer.get('zoomScroll')?.toggle(false);
    this.viewer.on('element.click', (event: any) =>
      this.dispatchEvent(new CustomEvent('element-click', { detail: { element: event.element?.businessObject?.id } })));
    const picture = this.querySelector('.djs-container svg');
    picture?.setAttribute('role', 'img');
    picture?.setAttribute('aria-label', this.getAttribute('label') ?? '');
  }

  private mark() {
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    const overlays = this.viewer.get('overlays');
    const around = this.around();
    const inside = this.inside();
    for (const [id, mark] of Object.entries(this.states)) {
      if (!elements.get(id) || around.has(id)) continue;
      canvas.addMarker(id, mark);
      if (mark !== 'now') continue;
      const token = document.createElement('div');
      token.className = 'bb-token';
      const count = inside.get(id) ?? this.counts[id] ?? 1;
      if (count > 1) token.textContent = String(count);
      overlays.add(id, { position: { top: -12, right: 16 }, html: token });
    }
    // A flow is walked when both of its ends are.
    const walked = (id: string) => this.states[id] === 'done' || this.states[id] === 'now';
    elements.filter((e: any) => e.waypoints && e.source && e.target)
      .forEach((flow: any) => {
        if (this.states[flow.source.id] === 'done' && walked(flow.target.id)) canvas.addMarker(flow.id, 'done');
      });
  }

  /** An open subprocess that holds a token somewhere inside is the way there, not the place. */
  private around(): Set<string> {
    const elements = this.viewer.get('elementRegistry');
    const around = new Set<string>();
    for (const [id, mark] of Object.entries(this.states)) {
      for (let outer = mark === 'now' ? elements.get(id)?.parent : undefined; outer; outer = outer.parent) around.add(outer.id);
    }
    return around;
  }

  /** How many tokens a collapsed subprocess holds, on whatever plane below it. */
  private inside(): Map<string, number> {
    const inside = new Map<string, number>();
    for (const token of this.standing()) {
      for (let holder = this.holder(token); holder; holder = this.holder(holder)) {
        inside.set(holder.id, (inside.get(holder.id) ?? 0) + (this.counts[token.id] ?? 1));
      }
    }
    return inside;
  }

  /** Where the tokens really stand: not on a subprocess, open or collapsed, that only leads there. */
  private standing(): any[] {
    const elements = this.viewer.get('elementRegistry');
    const around = this.around();
    const now = Object.entries(this.states)
      .filter(([id, mark]) => mark === 'now' && !around.has(id))
      .map(([id]) => elements.get(id))
      .filter(Boolean);
    const holders = new Set<any>();
    for (const one of now) for (let holder = this.holder(one); holder; holder = this.holder(holder)) holders.add(holder);
    return now.filter(one => !holders.has(one));
  }

  private root(element: any): any {
    return element.parent ? this.root(element.parent) : element;
  }

  /** The collapsed subprocess on whose plane an element lies. */
  private holder(element: any): any {
    const id = String(this.root(element).id);
    return id.endsWith('_plane') ? this.viewer.get('elementRegistry').get(id.slice(0, -'_plane'.length)) : undefined;
  }

  /** Opens the plane of a collapsed subprocess while the course stands in it and nowhere else; a crumb leads back. */
  private enter() {
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    const standing = this.standing();
    const holders = [...this.inside().keys()].map(id => elements.get(id));
    for (;;) {
      const here = canvas.getRootElement();
      const on = (element: any) => this.root(element) === here;
      const [only, ...others] = holders.filter(on);
      if (!only || others.length || standing.some(on)) return;
      canvas.setRootElement(elements.get(only.id + '_plane'));
    }
  }

  private fit() {
    if (!this.viewer || !this.clientWidth) return;
    try {
      const canvas = this.viewer.get('canvas');
      canvas.resized();
      const box = canvas.viewbox();
      const inner = box.inner;
      if (!inner?.width) return;
      const { clientWidth: wide, clientHeight: tall } = canvas.getContainer();
      const scale = Math.min(wide / (inner.width + 40), tall / (inner.height + 40));
      const holders = [...this.inside().keys()].map(id => this.viewer.get('elementRegistry').get(id));
      const element = [...this.standing(), ...holders].find(one => this.root(one) === canvas.getRootElement());
      if (scale >= 0.7 || !element) {
        canvas.zoom('fit-viewport', 'auto');
        return;
      }
      // Too big to be read whole: stay readable, and look at the token without showing more than there is.
      const zoom = 0.85;
      const width = wide / zoom;
      const height = tall / zoom;
      const edge = 24;
      const within = (wanted: number, from: number, size: number, room: number) =>
        size + 2 * edge <= room ? from + size / 2 - room / 2 : Math.min(Math.max(wanted, from - edge), from + size + edge - room);
      canvas.viewbox({
        x: within(element.x + element.width / 2 - width / 2, inner.x, inner.width, width),
        y: within(element.y + element.height / 2 - height / 2, inner.y, inner.height, height),
        width,
        height,
      });
    } catch {
      // The viewer is being taken down.
    }
  }
}

if (!customElements.get('bb-diagram')) customElements.define('bb-diagram', Diagram);
