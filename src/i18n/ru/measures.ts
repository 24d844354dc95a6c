import type { Messages } from '../de';

export const measures: Messages['measures'] = {
  degree: 'Число партнёров',
  degreeCentrality: 'Доля возможных партнёров',
  weightedDegree: 'Число соглашений',
  degreePartnership: 'Партнёры по партнёрству',
  degreeFriendship: 'Партнёры по дружбе',
  degreeContact: 'Партнёры по контактам',
  degreeCooperation: 'Партнёры по сотрудничеству',
  degreeProject: 'Партнёры по проектам',
  betweenness: 'Посредничество',
  closeness: 'Близость',
  harmonic: 'Гармоническая близость',
  eigenvector: 'Собственная центральность',
  pagerank: 'PageRank',
  coreness: 'Номер ядра',
  clustering: 'Связи между партнёрами',
  squareClustering: 'Четырёхугольники среди партнёров',
  bipartiteDegree: 'Доля другой стороны',
  bipartiteBetweenness: 'Посредничество при двух сторонах',
  bipartiteCloseness: 'Близость при двух сторонах',
  constraint: 'Ограниченность (Бёрт)',
  participationCountries: 'Разброс по странам',
  participationClusters: 'Разброс по группам',
  articulation: 'Распад без этого места',
  componentSize: 'Размер связной части',
  tieBetweenness: 'Посредничество связи',
  bridge: 'Мост: отрезанные места',
  component: 'Связная часть',
  cluster: 'Группа',
};

export const measureGroups: Messages['measureGroups'] = {
  facts: 'Сведения',
  partners: 'Партнёры',
  position: 'Положение в сети',
  cohesion: 'Сплочённость',
};
