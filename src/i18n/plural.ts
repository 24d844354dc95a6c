// The plural form that a language asks for with a number.

import { keep } from './format';

export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const rules = keep((locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options));

export function plural(lang: string, n: number, forms: PluralForms): string {
  return forms[rules(lang, {}).select(n)] ?? forms.other;
}
