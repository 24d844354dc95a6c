// What claims about events and projects are about, by field.

export const claimFields = {
  participants: 'participants',
  dates: 'time',
  date: 'date',
  end: 'end',
  length: 'length',
  place: 'place',
  name: 'name',
  motto: 'motto',
  teams: 'teams',
  working_groups: 'working groups',
  coordinators: 'who coordinated',
  new_agreements: 'new agreements',
  age: 'age',
  state: 'whether it took place',
  mayor: 'first mayor',
  numbering: 'numbering',
  ideas: 'ideas',
  relation_to_conference: 'time beside the conference',
  hamburg: 'Hamburg',
  fnf_undesirable: 'Friedrich Naumann Foundation declared undesirable',
};
