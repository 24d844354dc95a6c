// A sentence per finding, put together from the pieces of `sentence.ts`.

import { one, since } from './grammar';
import type { Words } from '../sentence';

export const findings = {
  oldest: <L>(
    f: {
      ties: readonly number[];
      /** The date of all of them, or its year where that decides. */
      since: string;
      /** Ties that may be older, as their date is less exact. */
      perhaps: readonly { tie: number; date: string }[];
      /** Ties that some source calls the first of all. */
      rivals: readonly number[];
      /** The sources name different dates. */
      contested: boolean;
    },
    w: Words<L>,
  ) =>
    w.say`Am längsten ${f.ties.length > 1 ? 'bestehen' : 'besteht'} ${w.list(f.ties.map(w.tie))}: ${since(w.date(f.since))}.${f.contested ? ' Über das Datum sind die Quellen uneins.' : ''}${
      f.perhaps.length > 0
        ? w.say` Vielleicht noch länger: ${w.list(f.perhaps.map(({ tie, date }) => w.say`${w.tie(tie)} (${w.date(date)}, Tag nicht bekannt)`))}.`
        : ''
    }${
      f.rivals.length > 0
        ? w.say` Welche Partnerschaft die erste war, ist umstritten; genannt ${f.rivals.length > 1 ? 'werden' : 'wird'} auch ${w.list(f.rivals.map(w.tie))}.`
        : ''
    }`,
  peak: <L>(f: { from: number; to: number; founded: number; of: number }, w: Words<L>) =>
    w.say`Die fünf Jahre mit den meisten Gründungen: ${f.from}–${f.to} mit ${w.n(f.founded)} von ${w.n(f.of)}, deren Jahr bekannt ist (${w.percent(f.founded / f.of)}).`,
  /** The first and the last year without a founding. */
  gap: <L>(f: { from: number; to: number }, w: Words<L>) =>
    w.say`${f.from === f.to ? f.from : `Von ${f.from} bis ${f.to}`} wurde keine der gezeigten gegründet, soweit das Jahr bekannt ist.`,
  resting: <L>(
    f: {
      suspended: number;
      dormant: number;
      inForce: number;
      unknown: number;
      /** The year of most suspensions; `undated`: of these, of unknown founding. */
      most: { year: number; count: number; undated: number } | null;
      sourced: number;
    },
    w: Words<L>,
  ) =>
    w.say`Von ${w.n(f.inForce)} bestehenden ${f.suspended + f.dormant === 1 ? 'ist' : 'sind'} ${w.list([
      ...(f.suspended > 0 ? [`${w.n(f.suspended)} ausgesetzt`] : []),
      ...(f.dormant > 0 ? [`${w.n(f.dormant)} ruhend`] : []),
    ])} (${w.percent((f.suspended + f.dormant) / f.inForce)}), davon ${w.n(f.sourced)} mit Quelle.${
      f.most
        ? ` Die meisten wurden ${f.most.year} ausgesetzt: ${w.n(f.most.count)}${f.most.undated > 0 ? `, davon ${w.n(f.most.undated)} ohne bekanntes Gründungsjahr` : ''}.`
        : ''
    }${f.unknown > 0 ? ` Bei ${w.n(f.unknown)} ist der Stand nicht bekannt.` : ''}${
      f.suspended > 0 ? ' Ausgesetzt heißt nicht beendet.' : ''
    }`,
  connected: <L>(f: { parts: number; largest: number; alike: number; of: number }, w: Words<L>) =>
    f.parts === 1
      ? w.say`Das gezeigte Netz hängt ganz zusammen: ${w.n(f.of)} Orte.`
      : w.say`Das gezeigte Netz zerfällt in ${w.n(f.parts)} Teilnetze; ${f.alike > 1 ? `die ${w.n(f.alike)} größten umfassen je` : 'das größte umfasst'} ${w.n(f.largest)} von ${w.n(f.of)} verbundenen Orten (${w.percent(f.largest / f.of)}).`,
  mostPartners: <L>(
    f: { places: readonly number[]; partners: number; known: string; among: number; ties: number },
    w: Words<L>,
  ) =>
    w.say`Die meisten Partner${
      f.known === 'all'
        ? ` unter den ${w.n(f.among)} Orten, für die alle Partnerschaften gesammelt wurden,`
        : ''
    } ${f.places.length > 1 ? 'haben' : 'hat'} hier ${w.list(f.places.map(w.place))}: ${f.places.length > 1 ? 'je ' : ''}${w.n(f.partners)} (${w.percent(f.partners / f.ties)} der gezeigten Partnerschaften).`,
  single: <L>(f: { places: number; known: string; among: number }, w: Words<L>) =>
    w.say`Genau einen Partner ${one(f.places, 'hat', 'haben')} hier ${w.n(f.places)} von ${w.n(f.among)} Orten${
      f.known === 'all' ? ', für die alle Partnerschaften gesammelt wurden' : ''
    }.`,
  triangles: <L>(f: { triangles: number; most: { place: number; triangles: number } | null }, w: Words<L>) =>
    w.say`Mindestens ${w.n(f.triangles)}-mal sind drei Orte alle miteinander verbunden${
      f.most ? w.say`; ${w.n(f.most.triangles)}-mal ist ${w.place(f.most.place)} dabei` : ''
    }.`,
  distances: <L>(f: { median: number; longest: number; tie: number }, w: Words<L>) =>
    w.say`Die Hälfte der Partner liegt mehr als ${w.n(f.median)}\u00a0km Luftlinie auseinander, am weitesten ${w.tie(f.tie)}: ${w.n(f.longest)}\u00a0km.`,
  regions: <L>(
    f: { most: readonly { country: string; region: string; ties: number }[]; of: number },
    w: Words<L>,
  ) =>
    w.say`${f.most.length > 1 ? 'Regionen' : 'Region'} mit den meisten der ${w.n(f.of)} Partnerschaften: ${w.list(
      f.most.map(({ country, region, ties }) => `${w.region(region)} (${w.country(country)}, ${w.n(ties)})`),
    )}.`,
  countries: <L>(f: { countries: number; pair: readonly string[]; ties: number; of: number }, w: Words<L>) =>
    w.say`Die Orte liegen in ${w.n(f.countries)} Ländern; am häufigsten ist ${f.pair.map(w.country).join('–')}: ${w.n(f.ties)} von ${w.n(f.of)} (${w.percent(f.ties / f.of)}). Das hängt auch davon ab, welche Listen hier zusammenkommen.`,
  kinds: <L>(f: { others: number; of: number; kinds: readonly (readonly [string, number])[] }, w: Words<L>) =>
    w.say`${w.n(f.others)} von ${w.n(f.of)} ${one(f.others, 'ist', 'sind')} von anderer Art als „Partnerschaft“: ${w.list(f.kinds.map(([kind, n]) => `${w.kind(kind)} (${w.n(n)})`))}.`,
  undated: <L>(f: { undated: number; of: number }, w: Words<L>) =>
    w.say`Bei ${w.n(f.undated)} von ${w.n(f.of)} (${w.percent(f.undated / f.of)}) nennt keine Quelle das Gründungsjahr; sie fehlen, sobald ein Jahr gezeigt wird.`,
  anniversaries: <L>(
    f: {
      year: number;
      /** Round ones, as the panel lists them. */
      anniversaries: number;
      resting: number;
      age: number;
      ofAge: number;
      /** Those of that age; empty where they are too many to name. */
      oldest: readonly number[];
    },
    w: Words<L>,
  ) =>
    w.say`${f.year}: ${w.n(f.anniversaries)} ${one(f.anniversaries, 'runder Jahrestag einer heute bestehenden Partnerschaft', 'runde Jahrestage heute bestehender Partnerschaften')} (5, 10, 20, 25 … Jahre)${
      f.resting > 0 ? `; bei ${w.n(f.resting)} davon ist die Partnerschaft ausgesetzt oder ruht` : ''
    }. ${f.age} Jahre: ${f.oldest.length > 0 ? w.list(f.oldest.map(w.tie)) : w.n(f.ofAge)}.`,
  partial: <L>(f: { boundary: number; listed: number; of: number }, w: Words<L>) =>
    w.say`${w.n(f.boundary)} von ${w.n(f.of)} verbundenen Orten kommen nur als Partner anderer vor; wie viele Partner sie wirklich haben, ist hier nicht zu sehen.${
      f.listed > 0 ? ` Von ${w.n(f.listed)} weiteren sind nicht alle Partnerschaften erfasst.` : ''
    }`,
};
