// What claims about events and projects are about, by field.

export const claimFields = {
  participants: 'Teilnehmende',
  dates: 'Zeit',
  date: 'Datum',
  end: 'Ende',
  length: 'Dauer',
  place: 'Ort',
  name: 'Name',
  motto: 'Motto',
  teams: 'Teams',
  working_groups: 'Arbeitsgruppen',
  coordinators: 'wer koordinierte',
  new_agreements: 'neue Vereinbarungen',
  age: 'Alter',
  state: 'ob es stattfand',
  mayor: 'Erster Bürgermeister',
  numbering: 'Zählung',
  ideas: 'Ideen',
  relation_to_conference: 'Lage zur Konferenz',
  hamburg: 'Hamburg',
  fnf_undesirable: 'Friedrich-Naumann-Stiftung für unerwünscht erklärt',
};
