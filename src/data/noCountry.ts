/** ISO's code for a country that is not known (user-assigned; named "unknown region" by CLDR). */
export const NO_COUNTRY = 'ZZ';
