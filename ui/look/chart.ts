type Point = { week: number; score: number };
type Series = { name: string; points: Point[] };

const dashes: (string | number[])[] = ['solid', [6, 4], [2, 3], [10, 4, 2, 4]];
const marks = ['circle', 'rect', 'triangle', 'diamond'];

/**
 * Scores 1-10 of each work function on the axis of weeks. The drawing is exactly as wide as the weeks above it; the line at
 * the threshold is labelled, and each series says its name where it ends.
 */
class ProgressionChart extends HTMLElement {
  private chart: any;
  private given: { weeks: number; now: number; threshold: number; thresholdText: string; series: Series[] } | undefined;
  private resize?: ResizeObserver;
  private theme?: MutationObserver;

  set content(content: any) {
    this.given = content;
    void this.draw();
  }

  connectedCallback() {
    // Drawn anew at another width: the drawing must stay exactly as wide as the weeks.
    this.resize = new ResizeObserver(() => {
      if (this.chart?.getWidth() === this.clientWidth) return;
      this.chart?.dispose();
      this.chart = undefined;
      void this.draw();
    });
    this.resize.observe(this);
    this.theme = new MutationObserver(() => void this.draw());
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    void this.draw();
  }

  disconnectedCallback() {
    this.resize?.disconnect();
    this.theme?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private async draw() {
    if (!this.isConnected || !this.given || !this.clientWidth) return;
    const { init } = await import('./echarts');
    if (!this.isConnected || !this.given) return;
    const { weeks, threshold, thresholdText, series } = this.given;
    const css = getComputedStyle(this);
    const color = (name: string) => css.getPropertyValue(name).trim();
    const primary = color('--lumo-primary-color');
    const strokes = [primary, color('--lumo-secondary-text-color'), color('--lumo-success-color'), color('--lumo-warning-color')];
    const font = css.fontFamily;
    this.chart ??= init(this, undefined, { renderer: 'svg' });
    // Names at the ends of lines keep clear of the line at the threshold, and of each other.
    const step = this.clientHeight / 11;
    const ends = series.map((one, i) => ({ i, score: one.points[one.points.length - 1]?.score ?? 0 })).sort((a, b) => b.score - a.score);
    const shift: Record<number, number> = {};
    let above = -Infinity;
    for (const { i, score } of ends) {
      const place = -score * step;
      const free = Math.abs(score - threshold) < 0.5 ? place + 14 : place;
      above = Math.max(free, above + 15);
      shift[i] = above - place;
    }
    this.chart.setOption({
      animation: false,
      textStyle: { fontFamily: font },
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: {
        type: 'value', min: 0, max: weeks, interval: 1,
        axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value', min: 0, max: 11, interval: 1,
        axisLabel: { inside: true, showMinLabel: false, showMaxLabel: false, fontSize: 11.5, color: color('--lumo-tertiary-text-color'), formatter: (v: number) => (v % 2 && v !== threshold ? String(v) : '') },
        axisTick: { show: false }, axisLine: { show: false },
        splitLine: { show: false },
      },
      series: series.map((one, i) => {
        const stroke = strokes[i % strokes.length];
        return {
          type: 'line', name: one.name, symbol: marks[i % marks.length], symbolSize: 10, z: 5 - i,
          lineStyle: { width: 2.4, color: stroke, type: dashes[i % dashes.length] },
          itemStyle: { color: i ? color('--lumo-base-color') : stroke, borderColor: stroke, borderWidth: 2 },
          label: { show: true, position: i ? 'bottom' : 'top', fontSize: 12.5, fontWeight: 680, color: color('--lumo-header-text-color'), formatter: (p: any) => String(p.value[1]) },
          endLabel: { show: true, formatter: one.name, offset: [14, shift[i] ?? 0], fontSize: 12.5, fontWeight: 640, color: i ? color('--lumo-body-text-color') : color('--lumo-primary-text-color') },
          // A number that would stand on the line stands below its point.
          data: one.points.map(point => ({
            value: [point.week - 0.5, point.score],
            label: point.score === threshold - 1 ? { position: 'bottom' } : undefined,
          })),
          ...(i ? {} : {
            markLine: {
              silent: true, symbol: 'none', animation: false,
              lineStyle: { color: primary, width: 1.8, type: 'solid' },
              label: { show: true, position: 'insideStartTop', formatter: thresholdText, color: color('--lumo-primary-text-color'), fontWeight: 620, fontSize: 11.5 },
              data: [{ yAxis: threshold }],
            },
            markArea: {
              silent: true,
              data: [
                [{ yAxis: threshold, itemStyle: { color: color('--lumo-primary-color-10pct'), opacity: 0.6 } }, { yAxis: 11 }],
              ],
            },
          }),
        };
      }),
    }, true);
    this.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  }
}

if (!customElements.get('bb-progression-chart')) customElements.define('bb-progression-chart', ProgressionChart);
