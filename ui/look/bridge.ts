/** Our mark: a bridge on its piers. */
class Mark extends HTMLElement {
  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    this.innerHTML = `<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
      <path d="M2 22.5h28"/><path d="M4.5 22.5C8 12 12 8.5 16 8.5s8 3.5 11.5 14"/>
      <path d="M10.5 13v9.5M16 8.5v14M21.5 13v9.5" stroke-width="1.7"/><path d="M7 27h3M14.5 27h3M22 27h3" stroke-width="1.7" opacity=".55"/></svg>`;
  }
}

/** Thirteen piers over water, nine of them built. */
class Bridge extends HTMLElement {
  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    const piers = Array.from({ length: 13 }, (_, i) => {
      const x = 120 + i * 100;
      const top = 86 + 118 * ((x - 720) / 600) ** 2;
      return `<path d="M${x} ${top.toFixed(1)}V232" stroke-width="${i < 9 ? 2 : 1.5}"${i < 9 ? '' : ' stroke-dasharray="3 5"'}/>`;
    }).join('');
    this.innerHTML = `<svg class="bridge" viewBox="0 0 1440 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" fill="none" stroke="currentColor">
      <g opacity=".34"><path d="M42 236.7Q720 -64.7 1398 236.7" stroke-width="2.4"/><path d="M0 232H1440" stroke-width="3"/>${piers}</g>
      <g opacity=".16" stroke-width="1.5"><path d="M120 262h190M420 262h90M620 262h260M980 262h120M60 284h120M300 284h240M740 284h100M1010 284h240"/></g></svg>`;
  }
}

if (!customElements.get('bb-mark')) customElements.define('bb-mark', Mark);
if (!customElements.get('bb-bridge')) customElements.define('bb-bridge', Bridge);
