/** Our own line set, 24 x 24, stroke 1.6. Filled shapes are kept for what is late, so that shape alone tells the order. */
const signs: Record<string, string> = {
  inbox: '<path d="M3 13l2.5-8h13L21 13v6H3z"/><path d="M3 13h5l1.5 3h5L16 13h5"/>',
  course: '<circle cx="5" cy="18" r="2.2"/><circle cx="19" cy="6" r="2.2"/><path d="M7.3 18H15a3.5 3.5 0 000-7H9a3.5 3.5 0 010-7h7.6"/>',
  company: '<path d="M4 21V5l9-2v18M13 9h7v12M3 21h18M7.5 8.5h2M7.5 12.5h2M7.5 16.5h2M16.5 13h.5M16.5 17h.5"/>',
  agreement: '<path d="M6 3h9l4 4v14H6z"/><path d="M15 3v4h4M9 12h7M9 8h3"/><path d="M9 17.5c1.5-2 2.5 1 4 0s2 0 3 0"/>',
  people: '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 20c.6-3.8 3.2-5.5 6.5-5.5s5.9 1.7 6.5 5.5M16 5.3a3.5 3.5 0 010 6.4M18 15c2 .8 3.2 2.500 3.500 5"/>',
  meeting: '<circle cx="8" cy="9" r="3"/><circle cx="16" cy="9" r="3"/><path d="M2.500 19c.5-3.500 2.600-5 5.500-5 1.600 0 3 .5 4 1.500 1-1 2.400-1.500 4-1.500 2.900 0 5 1.500 5.500 5"/>',
  'star-full': '<path fill="currentColor" d="M12 3.500l2.600 5.500 6 .8-4.400 4.200 1.100 6L12 17.100 6.700 20l1.100-6L3.400 9.800l6-.8z"/>',
  star: '<path d="M12 3.500l2.600 5.500 6 .8-4.400 4.200 1.100 6L12 17.100 6.700 20l1.100-6L3.400 9.800l6-.8z"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.600v.1"/>',
  search: '<circle cx="11" cy="11" r="6.500"/><path d="M16 16l5 5"/>',
  bell: '<path d="M6 16.500V11a6 6 0 0112 0v5.500l1.500 2h-15zM10 21h4"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.500 9.500a2.500 2.500 0 113.800 2.100c-.9.600-1.300 1-1.300 2M12 16.800v.1"/>',
  link: '<path d="M10 14a4 4 0 005.700 0l3.600-3.600a4 4 0 00-5.700-5.700L12.500 6M14 10a4 4 0 00-5.700 0l-3.600 3.600a4 4 0 005.700 5.700l1.100-1.300"/>',
  more: '<path stroke-width="2.600" d="M5 12h.01M12 12h.01M19 12h.01"/>',
  down: '<path d="M6 9l6 6 6-6"/>',
  up: '<path d="M6 15l6-6 6 6"/>',
  right: '<path d="M9 6l6 6-6 6"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  critical: '<path fill="currentColor" stroke="none" d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path stroke="var(--lumo-base-color)" stroke-width="2.400" d="M12 7v6M12 16.800v.1"/>',
  overdue: '<path fill="currentColor" d="M12 3.500L22 20.500H2z"/><path stroke="var(--lumo-base-color)" stroke-width="2.200" d="M12 10v4.500M12 17.600v.1"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.300l3.300 2"/>',
  later: '<circle cx="12" cy="12" r="9" stroke-dasharray="3.200 3.200"/>',
  note: '<path d="M4 4.500h16v12H11l-4.500 4v-4H4z"/>',
  returned: '<path d="M9 14L4 9l5-5"/><path d="M4 9h10a6 6 0 016 6v0a6 6 0 01-6 6h-3"/>',
  back: '<path d="M20 12H4M10 6l-6 6 6 6"/>',
  forward: '<path d="M4 12h16M14 6l6 6-6 6"/>',
  saved: '<path d="M20 12.500a8 8 0 11-2.500-5.800"/><path d="M8.500 11.500l3 3L21 5"/>',
  calendar: '<rect x="3.500" y="5" width="17" height="15.500" rx="1.500"/><path d="M3.500 10h17M8 3v4M16 3v4"/>',
  money: '<rect x="2.500" y="6" width="19" height="12" rx="1.500"/><circle cx="12" cy="12" r="2.800"/><path d="M6 9.500v5M18 9.500v5"/>',
  done: '<circle cx="12" cy="12" r="9"/><path d="M8 12.300l2.800 2.800L16 9.500"/>',
  missed: '<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/>',
  planned: '<circle cx="12" cy="12" r="9"/>',
  health: '<path d="M9.500 3.500h5V9H20v5h-5.500v6.500h-5V14H4V9h5.500z"/>',
  progress: '<path d="M4 17l6-6 4 4 6.500-7.500M15 7.500h5.500V13"/>',
  home: '<path d="M4 21V10l8-6.500L20 10v11z"/><path d="M9.500 21v-6h5v6"/>',
  phone: '<path d="M5 3.500h4l1.800 4.800-2.400 1.800a12 12 0 005.500 5.500l1.800-2.400 4.800 1.800v4A1.800 1.800 0 0118.500 21 15.500 15.500 0 013 5.500 1.800 1.800 0 015 3.500z"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="1.500"/><path d="M3.500 6.500L12 13l8.500-6.500"/>',
  board: '<rect x="3" y="4" width="18" height="16" rx="1.5"/><path d="M3 9h18M9 9v11M15 9v11"/>',
  process: '<rect x="2.500" y="9" width="6" height="6" rx="1.2"/><rect x="15.500" y="3" width="6" height="6" rx="1.2"/><rect x="15.500" y="15" width="6" height="6" rx="1.2"/><path d="M8.500 12H12M15.500 6H12v12h3.500"/>',
  download: '<path d="M12 4v11M7.500 11L12 15.500 16.500 11M4 20h16"/>',
  upload: '<path d="M12 16V5M7.500 9L12 4.500 16.500 9M4 20h16"/>',
  pen: '<path d="M4 20l1-4.500L16.500 4 20 7.500 8.500 19z"/>',
  tick: '<path d="M5 12.500l4.500 4.500L19 7"/>',
  shield: '<path d="M12 3l7.500 3v5.500c0 4.700-3 8-7.500 9.500-4.500-1.500-7.500-4.800-7.500-9.500V6z"/><path d="M8.800 12l2.300 2.300 4.300-4.600"/>',
  law: '<path d="M12 3v18M7 21h10M4 7h16M4 7l-2 6.500h5zM20 7l-2.500 6.500H22z"/>',
  eye: '<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z"/><circle cx="12" cy="12" r="3"/>',
  first: '<path d="M6 5v14M18 5.500L9 12l9 6.500z"/>',
  play: '<path fill="currentColor" d="M7 4.500v15l12-7.500z"/>',
  last: '<path d="M18 5v14M6 5.500l9 6.500-9 6.500z"/>',
  filter: '<path d="M3 5h18l-7 8.500V20l-4-2v-4.500z"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  moon: '<path d="M20 14.500A8.500 8.500 0 119.500 4a7 7 0 0010.500 10.500z"/>',
  login: '<path d="M14 4h5v16h-5M4 12h11M11 8l4 4-4 4"/>',
  logout: '<path d="M10 4H5v16h5M9 12h11M16 8l4 4-4 4"/>',
  again: '<path d="M20 5v5h-5M4 19v-5h5"/><path d="M19 10a7.500 7.500 0 00-13-3M5 14a7.500 7.500 0 0013 3"/>',
  offline: '<path d="M3 3l18 18M2.500 9.500A14 14 0 017 6.700M11 5.500a14 14 0 0110.500 4M6 13.500a9 9 0 013.500-2.200M14 11.300a9 9 0 014 2.200M12 18.500v.1"/>',
  document: '<path d="M6 3h9l4 4v14H6z"/><path d="M15 3v4h4M9 12h7M9 16h7"/>',
  barrier: '<path d="M3 8h18v5H3zM6 13v7M18 13v7M7 8l3 5M13 8l3 5"/>',
  urgent: '<path d="M13 2.500L5 14h6l-1 7.500L19 10h-6.500z"/>',
};

/** `<bb-icon name="inbox">`: decoration beside a word, never instead of one. */
class Icon extends HTMLElement {
  static observedAttributes = ['name'];

  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    this.draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }

  private draw() {
    this.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${signs[this.getAttribute('name') ?? ''] ?? signs.planned}</svg>`;
  }
}

if (!customElements.get('bb-icon')) customElements.define('bb-icon', Icon);
