// What claims about events and projects are about, by field.

export const claimFields = {
  participants: 'участники',
  dates: 'время',
  date: 'дата',
  end: 'окончание',
  length: 'продолжительность',
  place: 'место',
  name: 'название',
  motto: 'девиз',
  teams: 'команды',
  working_groups: 'рабочие группы',
  coordinators: 'кто координировал',
  new_agreements: 'новые соглашения',
  age: 'возраст',
  state: 'состоялось ли',
  mayor: 'первый бургомистр',
  numbering: 'нумерация',
  ideas: 'идеи',
  relation_to_conference: 'время относительно конференции',
  hamburg: 'Гамбург',
  fnf_undesirable: 'Фонд Фридриха Науманна признан нежелательным',
};
