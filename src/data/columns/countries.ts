// A country as people write it, in German, English, Russian, French or Spanish → ISO 3166-1 alpha-2.

import { fold } from '../../lib/fold';

export { NO_COUNTRY } from '../noCountry';

/** Codes that CLDR can name and that stand for no country of today: unions, tests, withdrawn codes. */
const NO_COUNTRIES = new Set(
  'AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** Names in use beside those of CLDR, folded; CLDR's own change with its version. */
const ALSO: Readonly<Record<string, string>> = {
  AG: 'antigua and barbuda', AX: 'aland islands', BA: 'bosnia and herzegovina|bosnia and hercegovina|bosnien|bosnia',
  CD: 'democratic republic of the congo|dr congo|dr kongo|demokratische republik kongo',
  CG: 'congo|republic of the congo|kongo', CI: 'ivory coast|cote d ivoire', CV: 'cape verde|kap verde',
  CZ: 'czech republic|czechia|tschechische republik|tschechien|cheshskaia respublika|cheshskaya respublika|republique tcheque|republica checa',
  DE: 'bundesrepublik deutschland|brd|frg|federal republic of germany|republique federale d allemagne|republica federal de alemania|rfa',
  FK: 'falkland islands|falklandinseln|folklendskie o va|folklendskie ostrova', FM: 'federated states of micronesia', FR: 'frankreich|france',
  GB: 'uk|england|scotland|wales|northern ireland|great britain|grossbritannien|schottland|nordirland|angliya|shotlandiya|uels|britain|angleterre|ecosse|pays de galles|irlande du nord|grande bretagne|inglaterra|escocia|gales|irlanda del norte|gran bretana',
  GE: 'georgia country', HK: 'hong kong|hongkong|gonkong', IE: 'republic of ireland|irische republik', KN: 'saint kitts and nevis',
  KR: 'korea|republic of korea', LC: 'saint lucia', MD: 'moldavia|moldawien|moldaviya|moldavie|moldova', MK: 'macedonia|mazedonien|fyrom',
  MM: 'burma|myanmar', MO: 'macau|macao|makao', NL: 'holland|the netherlands|hollande|holanda', PS: 'palestine|palastina|palestina|state of palestine|palestinian territories|palastinensische autonomiegebiete|palestinskie territorii',
  RU: 'russian federation|russische foderation|rossiiskaya federatsiya|rf|federation de russie|federation russe|federacion rusa|federacion de rusia', SR: 'surinam', ST: 'sao tome and principe',
  SZ: 'swaziland|swasiland', TL: 'east timor|timor leste|osttimor', TR: 'turkey|turkei|turkiye|turtsiya', TT: 'trinidad and tobago',
  TW: 'taiwan', US: 'usa|u s a|united states of america|vereinigte staaten von amerika|ssha|us|etats unis d amerique|ee uu|eeuu|estados unidos de america', BY: 'belorussia|weissrussland|belorussiya|bielorussie|bielorrusia|belarus',
  VA: 'vatican city|vatikan', VC: 'saint vincent and the grenadines',
}; // prettier-ignore

/**
 * Signs on cars, as lists write them in brackets: "Voiron (F)" (Convention on Road Traffic, Vienna 1968, annex 3). Those
 * of two letters are ISO's own, or mean another country there.
 */
const SIGNS: Readonly<Record<string, string>> = {
  a: 'AT', aus: 'AU', b: 'BE', bih: 'BA', cdn: 'CA', d: 'DE', e: 'ES', est: 'EE', f: 'FR', fin: 'FI', h: 'HU', i: 'IT', irl: 'IE',
  j: 'JP', l: 'LU', m: 'MT', mex: 'MX', mne: 'ME', n: 'NO', nic: 'NI', p: 'PT', rch: 'CL', rok: 'KR', rus: 'RU', s: 'SE',
  slo: 'SI', srb: 'RS',
}; // prettier-ignore

let known: ReadonlyMap<string, string> | undefined;

function namesOfAll(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const lang of ['fr', 'es', 'ru', 'de', 'en']) {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap(first => letters.map(second => first + second))) {
      const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      if (name !== undefined) codes.set(fold(name), code);
    }
  }
  for (const [code, names] of Object.entries(ALSO))
    for (const name of names.split('|')) codes.set(name, code);
  for (const [sign, code] of Object.entries(SIGNS)) if (!codes.has(sign)) codes.set(sign, code);
  for (const code of new Set(codes.values())) if (!codes.has(fold(code))) codes.set(fold(code), code);
  return codes;
}

/** The code; for "Wales, United Kingdom" that of the last part; undefined where the country is not known. */
export function countryCode(written: string): string | undefined {
  known ??= namesOfAll();
  const whole = known.get(fold(written));
  if (whole !== undefined || !written.includes(',')) return whole;
  return known.get(fold(written.slice(written.lastIndexOf(',') + 1)));
}
