// What the main thread spends on scripting in every task of some time, from a browser trace.

import type { Browser, Page } from 'playwright-core';
import { medianOf } from '../../src/lib/median';
import { untilDrawn } from '../browser';

export interface Costs {
  readonly tasks: number;
  /** Milliseconds of scripting in one task. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Of all tasks together. */
  readonly total: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'EventDispatch',
  'HandlePostMessage',
  // Messages of workers and of channels come under no name of their own.
  'v8.callFunction',
]);

/** Opens the page, waits until it is drawn, and traces what `act` does with it. */
export async function costsOfActing(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<unknown>,
): Promise<Costs> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await untilDrawn(page);
  const costs = await costsIn(browser, page, act);
  await context.close();
  return costs;
}

/** Traces what `act` does with an open page. */
export async function costsIn(
  browser: Browser,
  page: Page,
  act: (page: Page) => Promise<unknown>,
): Promise<Costs> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'v8', '__metadata'] });
  await act(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return costsOf(trace.traceEvents);
}

function costsOf(events: readonly TraceEvent[]): Costs {
  const main = busiestMainThread(events);
  const mine = events.filter(event => event.ph === 'X' && `${event.pid}/${event.tid}` === main);
  const tasks = mine.filter(event => event.name.endsWith('RunTask')).sort((x, y) => x.ts - y.ts);
  const scripts = mine.filter(event => scripting.has(event.name)).sort((x, y) => x.ts - y.ts);

  const costs: number[] = [];
  let next = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    let cost = 0;
    let covered = 0;
    while (next < scripts.length && scripts[next]!.ts < task.ts) next++;
    for (; next < scripts.length && scripts[next]!.ts < end; next++) {
      const script = scripts[next]!;
      // Scripts within scripts are counted with the outer one.
      if (script.ts < covered) continue;
      covered = script.ts + (script.dur ?? 0);
      cost += (script.tdur ?? script.dur ?? 0) / 1000;
    }
    if (cost > 0.05) costs.push(cost);
  }
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  costs.sort((x, y) => x - y);
  const at = (share: number) => costs[Math.min(costs.length - 1, Math.floor(share * costs.length))] ?? NaN;
  return { tasks: costs.length, median: medianOf(costs), p95: at(0.95), worst: costs.at(-1) ?? NaN, total };
}

/** The main thread of the page: of all renderers' main threads the one with most scripting. */
function busiestMainThread(events: readonly TraceEvent[]): string {
  const names = new Map<string, number>();
  for (const { name, args, pid, tid } of events) {
    if (name === 'thread_name' && args?.name === 'CrRendererMain') names.set(`${pid}/${tid}`, 0);
  }
  for (const { name, pid, tid, dur = 0 } of events) {
    const thread = `${pid}/${tid}`;
    if (scripting.has(name) && names.has(thread)) names.set(thread, names.get(thread)! + dur);
  }
  return [...names].sort((x, y) => y[1] - x[1])[0]?.[0] ?? '';
}
