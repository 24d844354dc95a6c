// The form of a noun beside a count, from the forms as a text of a story gives them: in German and English two ("tie|ties"),
// in Russian three ("город|города|городов").

import { keep } from '../../i18n/format';

/** The order in which grammars give them. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Forms {
  readonly rules: Intl.PluralRules;
  /** Those that integers take. */
  readonly taken: readonly Intl.LDMLPluralRule[];
}

const formsOf = keep((locale: string): Forms => {
  const rules = new Intl.PluralRules(locale);
  // Every form that an integer takes is taken by one of these.
  const found = new Set(Array.from({ length: 101 }, (_, n) => rules.select(n)));
  return { rules, taken: ORDER.filter(form => found.has(form)) };
});

/** Undefined where there are more or fewer forms than the language has. */
export function nounForm(lang: string, n: number, forms: readonly string[]): string | undefined {
  const { rules, taken } = formsOf(lang, null);
  return forms.length === taken.length ? forms[taken.indexOf(rules.select(n))] : undefined;
}
