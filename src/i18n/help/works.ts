// The literature that the help refers to.

export const works = {
  freeman1978:
    'Freeman, L. C. (1978): Centrality in social networks. Conceptual clarification. Social Networks 1(3), 215–239. doi:10.1016/0378-8733(78)90021-7',
  barrat2004:
    'Barrat, A.; Barthélemy, M.; Pastor-Satorras, R.; Vespignani, A. (2004): The architecture of complex weighted networks. PNAS 101(11), 3747–3752. doi:10.1073/pnas.0400087101',
  freeman1977:
    'Freeman, L. C. (1977): A set of measures of centrality based on betweenness. Sociometry 40(1), 35–41. doi:10.2307/3033543',
  girvan2002:
    'Girvan, M.; Newman, M. E. J. (2002): Community structure in social and biological networks. PNAS 99(12), 7821–7826. doi:10.1073/pnas.122653799',
  wasserman1994:
    'Wasserman, S.; Faust, K. (1994): Social network analysis. Methods and applications. Cambridge University Press. doi:10.1017/CBO9780511815478',
  marchiori2000:
    'Marchiori, M.; Latora, V. (2000): Harmony in the small-world. Physica A 285(3–4), 539–546. doi:10.1016/S0378-4371(00)00311-3',
  bonacich1972:
    'Bonacich, P. (1972): Factoring and weighting approaches to status scores and clique identification. Journal of Mathematical Sociology 2(1), 113–120. doi:10.1080/0022250X.1972.9989806',
  brin1998:
    'Brin, S.; Page, L. (1998): The anatomy of a large-scale hypertextual Web search engine. Computer Networks and ISDN Systems 30(1–7), 107–117. doi:10.1016/S0169-7552(98)00110-X',
  seidman1983:
    'Seidman, S. B. (1983): Network structure and minimum degree. Social Networks 5(3), 269–287. doi:10.1016/0378-8733(83)90028-X',
  watts1998:
    'Watts, D. J.; Strogatz, S. H. (1998): Collective dynamics of ‘small-world’ networks. Nature 393, 440–442. doi:10.1038/30918',
  lind2005:
    'Lind, P. G.; González, M. C.; Herrmann, H. J. (2005): Cycles and clustering in bipartite networks. Physical Review E 72, 056127. doi:10.1103/PhysRevE.72.056127',
  borgatti2011:
    'Borgatti, S. P.; Halgin, D. S. (2011): Analyzing affiliation networks. In: The SAGE Handbook of Social Network Analysis, 417–433. doi:10.4135/9781446294413.n28',
  burt1992:
    'Burt, R. S. (1992): Structural holes. The social structure of competition. Harvard University Press. doi:10.4159/9780674029095',
  guimera2005:
    'Guimerà, R.; Amaral, L. A. N. (2005): Functional cartography of complex metabolic networks. Nature 433, 895–900. doi:10.1038/nature03288',
  traag2019:
    'Traag, V. A.; Waltman, L.; van Eck, N. J. (2019): From Louvain to Leiden. Guaranteeing well-connected communities. Scientific Reports 9, 5233. doi:10.1038/s41598-019-41695-z',
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
