"""Reference values of a network by python-igraph and NetworkX, for the stored results in tests/fixtures/peers.

Reads JSON {order, source, target, side} from standard input, side 0, 1 or 255 per place; writes JSON
{versions, igraph, networkx, network} to standard output. One number per place or tie, in the order they came;
null where the library gives no number. Debian: python3-igraph, python3-networkx.
The iterative ones are igraph's alone, closeness and harmonic NetworkX's alone, as the libraries mean other things by
these words.
"""

import json
import math
import random
import sys

import igraph
import networkx as nx
from networkx.algorithms import bipartite

given = json.load(sys.stdin)
order = given["order"]
ties = list(zip(given["source"], given["target"]))
side = given["side"]
two_sided = all(x != 255 for x in side)


def figure(value):
    if value is None or math.isnan(value):
        return None
    return int(value) if float(value).is_integer() else float(f"{value:.14g}")


def figures(values):
    return [figure(value) for value in values]


# igraph

g = igraph.Graph(n=order, edges=ties)
giant = max(g.connected_components(), key=len)
# On the giant component alone, scaled to length 1; elsewhere nothing.
within = g.subgraph(giant)
vector = within.eigenvector_centrality(scale=False, arpack_options=igraph.ARPACKOptions())
length = math.sqrt(sum(x * x for x in vector))
eigenvector = [None] * order
for place, value in zip(giant, vector):
    eigenvector[place] = value / length
cut = set(g.articulation_points())
bridge = set(g.bridges())
random.seed(1)
igraph.set_random_number_generator(random)
leiden = max(
    (g.community_leiden(objective_function="modularity", n_iterations=-1) for _ in range(20)),
    key=lambda found: found.modularity,
)
louvain = max((g.community_multilevel() for _ in range(20)), key=lambda found: found.modularity)

by_igraph = {
    "betweenness": g.betweenness(),
    "tieBetweenness": g.edge_betweenness(),
    "eccentricity": g.eccentricity(),
    "eigenvector": eigenvector,
    "pagerank": g.pagerank(damping=0.85),
    "coreness": g.coreness(),
    "clustering": g.transitivity_local_undirected(mode="nan"),
    "constraint": g.constraint(),
    "articulation": [place in cut for place in range(order)],
    "bridge": [tie in bridge for tie in range(len(ties))],
    "leidenMembership": leiden.membership,
}

# NetworkX

G = nx.Graph()
G.add_nodes_from(range(order))
G.add_edges_from(ties)
if G.number_of_edges() != len(ties):
    sys.exit("a tie is there twice")


def of_places(values):
    return [values.get(place) for place in range(order)]


def of_ties(values):
    return [values[(a, b)] if (a, b) in values else values[(b, a)] for a, b in ties]


part = G.subgraph(max(nx.connected_components(G), key=len))
cut = set(nx.articulation_points(G))
bridge = {frozenset(tie) for tie in nx.bridges(G)}
by_networkx = {
    "betweenness": of_places(nx.betweenness_centrality(G, normalized=False)),
    "tieBetweenness": of_ties(nx.edge_betweenness_centrality(G, normalized=False)),
    # Wasserman and Faust's, for networks that fall apart.
    "closeness": of_places(nx.closeness_centrality(G, wf_improved=True)),
    "harmonic": of_places(nx.harmonic_centrality(G)),
    "coreness": of_places(nx.core_number(G)),
    "clustering": of_places(nx.clustering(G)),
    "squareClustering": of_places(nx.square_clustering(G)),
    "constraint": of_places(nx.constraint(G)),
    "articulation": [place in cut for place in range(order)],
    "bridge": [frozenset(tie) in bridge for tie in ties],
}
if two_sided:
    first = [place for place in range(order) if side[place] == 0]
    by_networkx["bipartiteDegree"] = of_places(bipartite.degree_centrality(G, first))
    by_networkx["bipartiteBetweenness"] = of_places(bipartite.betweenness_centrality(G, first))
    by_networkx["bipartiteCloseness"] = of_places(bipartite.closeness_centrality(G, first, normalized=True))
    by_networkx["bipartiteClustering"] = of_places(bipartite.clustering(G))

network = {
    "igraph": {
        "components": len(g.connected_components()),
        "giant": len(giant),
        "density": g.density(),
        "transitivity": g.transitivity_undirected(mode="nan"),
        "averageClustering": g.transitivity_avglocal_undirected(mode="zero"),
        "averageClusteringWhereDefined": g.transitivity_avglocal_undirected(mode="nan"),
        "assortativity": g.assortativity_degree(directed=False),
        "diameter": g.diameter(),
        "radiusOfGiant": within.radius(),
        "meanDistance": g.average_path_length(),
        "leidenModularity": leiden.modularity,
        "louvainModularity": louvain.modularity,
    },
    "networkx": {
        "components": nx.number_connected_components(G),
        "giant": len(part),
        "density": nx.density(G),
        "triangles": sum(nx.triangles(G).values()) // 3,
        "transitivity": nx.transitivity(G),
        "averageClustering": nx.average_clustering(G),
        "assortativity": nx.degree_assortativity_coefficient(G),
        "diameterOfGiant": nx.diameter(part),
        "radiusOfGiant": nx.radius(part),
        "meanDistanceOfGiant": nx.average_shortest_path_length(part),
    },
}

json.dump(
    {
        "versions": {
            "python": sys.version.split()[0],
            "igraph": igraph.__version__,
            "networkx": nx.__version__,
        },
        "igraph": {name: figures(values) for name, values in by_igraph.items()},
        "networkx": {name: figures(values) for name, values in by_networkx.items()},
        "network": {peer: {name: figure(value) for name, value in of.items()} for peer, of in network.items()},
    },
    sys.stdout,
)
