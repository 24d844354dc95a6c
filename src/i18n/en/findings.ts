// A sentence per finding, put together from the pieces of `sentence.ts`.

import type { Messages } from '../de';
import { one } from './grammar';

export const findings: Messages['findings'] = {
  oldest: (f, w) =>
    w.say`Longest in force: ${w.list(f.ties.map(w.tie))}, since ${w.date(f.since)}.${f.contested ? ' The sources disagree about the date.' : ''}${
      f.perhaps.length > 0
        ? w.say` Perhaps longer still: ${w.list(f.perhaps.map(({ tie, date }) => w.say`${w.tie(tie)} (${w.date(date)}, day not known)`))}.`
        : ''
    }${
      f.rivals.length > 0
        ? w.say` Which partnership was the first is disputed; others name ${w.list(f.rivals.map(w.tie))}.`
        : ''
    }`,
  peak: (f, w) =>
    w.say`The five years with most foundings: ${f.from}–${f.to} with ${w.n(f.founded)} of the ${w.n(f.of)} whose year is known (${w.percent(f.founded / f.of)}).`,
  gap: (f, w) =>
    w.say`${f.from === f.to ? `In ${f.from}` : `From ${f.from} to ${f.to}`} none of those shown was founded, as far as the year is known.`,
  resting: (f, w) =>
    w.say`Of ${w.n(f.inForce)} in force, ${w.list([
      ...(f.suspended > 0 ? [`${w.n(f.suspended)} ${one(f.suspended, 'is', 'are')} suspended`] : []),
      ...(f.dormant > 0 ? [`${w.n(f.dormant)} ${one(f.dormant, 'is', 'are')} dormant`] : []),
    ])} (${w.percent((f.suspended + f.dormant) / f.inForce)}), ${w.n(f.sourced)} of them with a source.${
      f.most
        ? ` Most were suspended in ${f.most.year}: ${w.n(f.most.count)}${f.most.undated > 0 ? `, ${w.n(f.most.undated)} of them without a known founding year` : ''}.`
        : ''
    }${f.unknown > 0 ? ` The status of ${w.n(f.unknown)} is not known.` : ''}${
      f.suspended > 0 ? ' Suspended does not mean ended.' : ''
    }`,
  connected: (f, w) =>
    f.parts === 1
      ? w.say`The network shown is connected throughout: ${w.n(f.of)} places.`
      : w.say`The network shown falls into ${w.n(f.parts)} connected parts; ${f.alike > 1 ? `the ${w.n(f.alike)} largest hold` : 'the largest holds'} ${w.n(f.largest)} of ${w.n(f.of)} places with ties ${f.alike > 1 ? 'each ' : ''}(${w.percent(f.largest / f.of)}).`,
  mostPartners: (f, w) =>
    w.say`Most partners here${
      f.known === 'all' ? ` among the ${w.n(f.among)} places for which all partnerships were collected` : ''
    }: ${w.list(f.places.map(w.place))} with ${w.n(f.partners)}${f.places.length > 1 ? ' each' : ''} (${w.percent(f.partners / f.ties)} of the partnerships shown).`,
  single: (f, w) =>
    w.say`${w.n(f.places)} of ${w.n(f.among)} places${
      f.known === 'all' ? ' for which all partnerships were collected' : ''
    } ${one(f.places, 'has', 'have')} exactly one partner here.`,
  triangles: (f, w) =>
    w.say`At least ${one(f.triangles, 'once', `${w.n(f.triangles)} times`)} three places are all tied to each other${
      f.most ? w.say`; ${w.place(f.most.place)} is part of ${w.n(f.most.triangles)}` : ''
    }.`,
  distances: (f, w) =>
    w.say`Half of the partners lie more than ${w.n(f.median)}\u00a0km apart as the crow flies, furthest ${w.tie(f.tie)}: ${w.n(f.longest)}\u00a0km.`,
  regions: (f, w) =>
    w.say`${f.most.length > 1 ? 'Regions' : 'Region'} with most of the ${w.n(f.of)} partnerships: ${w.list(
      f.most.map(({ country, region, ties }) => `${w.region(region)} (${w.country(country)}, ${w.n(ties)})`),
    )}.`,
  countries: (f, w) =>
    w.say`The places lie in ${w.n(f.countries)} countries; the most frequent pair is ${f.pair.map(w.country).join('–')}: ${w.n(f.ties)} of ${w.n(f.of)} (${w.percent(f.ties / f.of)}). This also depends on which lists come together here.`,
  kinds: (f, w) =>
    w.say`${w.n(f.others)} of ${w.n(f.of)} ${one(f.others, 'is', 'are')} of another kind than “partnership”: ${w.list(f.kinds.map(([kind, n]) => `${w.kind(kind)} (${w.n(n)})`))}.`,
  undated: (f, w) =>
    w.say`For ${w.n(f.undated)} of ${w.n(f.of)} (${w.percent(f.undated / f.of)}) no source gives the founding year; they are missing whenever a year is shown.`,
  anniversaries: (f, w) =>
    w.say`${f.year}: ${w.n(f.anniversaries)} round ${one(f.anniversaries, 'anniversary', 'anniversaries')} of partnerships in force today (5, 10, 20, 25 … years)${
      f.resting > 0 ? `; for ${w.n(f.resting)} of them the partnership is suspended or dormant` : ''
    }. ${f.age} years: ${f.oldest.length > 0 ? w.list(f.oldest.map(w.tie)) : w.n(f.ofAge)}.`,
  partial: (f, w) =>
    w.say`${w.n(f.boundary)} of ${w.n(f.of)} places with ties are known only as partners of others; how many partners they really have cannot be seen here.${
      f.listed > 0 ? ` Of ${w.n(f.listed)} more, not all partnerships were collected.` : ''
    }`,
};
