// The literature that the help refers to.

export const works = {
  freeman1978:
    'Freeman, L. C. (1978): Centrality in social networks. Conceptual clarification. Social Networks 1(3), 215–239. doi:10.1016/0378-8733(78)90021-7',
  hopcroft1973:
    'Hopcroft, J.; Tarjan, R. (1973): Algorithm 447. Efficient algorithms for graph manipulation. Communications of the ACM 16(6), 372–378. doi:10.1145/362248.362272',
  newman2010:
    'Newman, M. E. J. (2010): Networks. An introduction. Oxford University Press, ch. 13.2. doi:10.1093/acprof:oso/9780199206650.001.0001',
  barber2007:
    'Barber, M. J. (2007): Modularity and community detection in bipartite networks. Physical Review E 76, 066102. doi:10.1103/PhysRevE.76.066102',
  garwood1936:
    'Garwood, F. (1936): Fiducial limits for the Poisson distribution. Biometrika 28(3/4), 437–442. doi:10.1093/biomet/28.3-4.437',
  simpson1949: 'Simpson, E. H. (1949): Measurement of diversity. Nature 163, 688. doi:10.1038/163688a0',
  jacomy2014:
    'Jacomy, M.; Venturini, T.; Heymann, S.; Bastian, M. (2014): ForceAtlas2, a continuous graph layout algorithm. PLoS ONE 9(6), e98679. doi:10.1371/journal.pone.0098679',
  yee2001:
    'Yee, K.-P.; Fisher, D.; Dhamija, R.; Hearst, M. (2001): Animated exploration of dynamic graphs with radial layout. IEEE Symposium on Information Visualization, 43–50. doi:10.1109/INFVIS.2001.963279',
  dorling1996:
    'Dorling, D. (1996): Area cartograms. Their use and creation. Concepts and Techniques in Modern Geography 59',
} as const;
