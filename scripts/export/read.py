"""Reads a GEXF and a GraphML file with NetworkX, the latter with igraph too, and prints what they found as JSON.

Called by check.ts: read.py FOLDER NAME …; files are FOLDER/NAME.gexf and FOLDER/NAME.graphml.
"""

import json
import sys

import igraph
import networkx

# Columns whose values are compared, of nodes and of edges.
OF_NODES = ["country", "lat", "population", "degree", "betweenness", "cluster"]
OF_EDGES = ["kind", "founded", "founded_year", "status", "status_since", "weight", "bridge"]


def tidy(value):
    """Not known: igraph has NaN and the empty text for it, NetworkX nothing."""
    return None if value is None or value == "" or value != value else value


def from_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "order": graph.order(),
        "size": graph.size(),
        "degrees": {str(node): degree for node, degree in graph.degree()},
        "names": {str(n): d.get("label") for n, d in graph.nodes(data=True)},
        "nodes": {str(n): [tidy(d.get(c)) for c in OF_NODES] for n, d in graph.nodes(data=True)},
        "edges": {d["id"]: [tidy(d.get(c)) for c in OF_EDGES] for _, _, d in graph.edges(data=True)},
    }


def from_igraph(graph):
    def values(element, columns):
        have = element.attributes()
        return [tidy(have.get(column)) for column in columns]

    return {
        "directed": graph.is_directed(),
        "multigraph": graph.has_multiple(),
        "order": graph.vcount(),
        "size": graph.ecount(),
        "degrees": {v["id"]: v.degree() for v in graph.vs},
        "names": {v["id"]: v["label"] for v in graph.vs},
        "nodes": {v["id"]: values(v, OF_NODES) for v in graph.vs},
        "edges": {e["id"]: values(e, OF_EDGES) for e in graph.es},
    }


folder, *names = sys.argv[1:]
found = {}
for name in names:
    gexf = networkx.read_gexf(f"{folder}/{name}.gexf")
    found[name] = {
        "GEXF in NetworkX": from_networkx(gexf),
        "GraphML in NetworkX": from_networkx(networkx.read_graphml(f"{folder}/{name}.graphml")),
        "GraphML in igraph": from_igraph(igraph.Graph.Read_GraphML(f"{folder}/{name}.graphml")),
    }
    # igraph has no reader for GEXF of its own.
    through = igraph.Graph.from_networkx(gexf)
    found[name]["GEXF in igraph, by NetworkX"] = {
        **found[name]["GEXF in NetworkX"],
        "order": through.vcount(),
        "size": through.ecount(),
        "degrees": {v["_nx_name"]: v.degree() for v in through.vs},
    }
json.dump({"versions": {"networkx": networkx.__version__, "igraph": igraph.__version__}, "found": found}, sys.stdout)
