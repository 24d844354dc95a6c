// Member states of the European Union (ISO 3166-1 alpha-2), as listed on european-union.europa.eu, "EU countries", 2026.

export const EUROPEAN_UNION: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
