import type { Messages } from '../de';

export const measures: Messages['measures'] = {
  degree: 'Number of partners',
  degreeCentrality: 'Share of possible partners',
  weightedDegree: 'Number of agreements',
  degreePartnership: 'Partners by partnership',
  degreeFriendship: 'Partners by friendship',
  degreeContact: 'Partners by contact',
  degreeCooperation: 'Partners by cooperation',
  degreeProject: 'Partners by project',
  betweenness: 'Betweenness',
  closeness: 'Closeness',
  harmonic: 'Harmonic closeness',
  eigenvector: 'Eigenvector centrality',
  pagerank: 'PageRank',
  coreness: 'Core number',
  clustering: 'Local clustering',
  squareClustering: 'Square clustering',
  bipartiteDegree: 'Share of the other side',
  bipartiteBetweenness: 'Betweenness with two sides',
  bipartiteCloseness: 'Closeness with two sides',
  constraint: 'Constraint (Burt)',
  participationCountries: 'Spread over countries',
  participationClusters: 'Spread over clusters',
  articulation: 'Break-up without the place',
  componentSize: 'Size of the connected part',
  tieBetweenness: 'Betweenness of the tie',
  bridge: 'Bridge: places cut off',
  component: 'Connected part',
  cluster: 'Cluster',
};

export const measureGroups: Messages['measureGroups'] = {
  facts: 'Facts',
  partners: 'Partners',
  position: 'Position in the network',
  cohesion: 'Cohesion',
};
