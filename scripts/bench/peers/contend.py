"""One run of python-igraph or NetworkX: python3 contend.py EDGES igraph|networkx; see engineRun.ts."""

import array
import json
import resource
import sys
import time

with open(sys.argv[1], "rb") as file:
    numbers = array.array("I", file.read())
order, size = numbers[0], numbers[1]
ties = list(zip(numbers[2 : 2 + size], numbers[2 + size : 2 + 2 * size]))

if sys.argv[2] == "igraph":
    import igraph

    graph = igraph.Graph(n=order, edges=ties)
    of = {"betweenness": graph.betweenness, "closeness": graph.closeness, "harmonic": graph.harmonic_centrality}
else:
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_edges_from(ties)
    of = {
        "betweenness": lambda: networkx.betweenness_centrality(graph, normalized=False),
        "closeness": lambda: networkx.closeness_centrality(graph, wf_improved=True),
    }


def peak():
    # Of this process alone: what the system counts for it at its end begins with its parent's.
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


baseline = peak()
parts, processor, sums = {}, {}, {}
for name, compute in of.items():
    begin, used = time.perf_counter(), time.process_time()
    values = compute()
    parts[name] = time.perf_counter() - begin
    processor[name] = time.process_time() - used
    if isinstance(values, dict):
        values = [values[place] for place in range(order)]
    sums[name] = values

if sys.argv[2] == "igraph":
    # igraph's closeness is of the places reached alone; Wasserman and Faust's share of them beside it.
    components = graph.connected_components()
    reached = [components.size(component) for component in components.membership]
    sums["closeness"] = [
        value * (number - 1) / (order - 1) if number > 1 else 0 for value, number in zip(sums["closeness"], reached)
    ]

print(
    json.dumps(
        {
            "seconds": parts["betweenness"] + parts["closeness"],
            "cpu": processor["betweenness"] + processor["closeness"],
            "parts": parts,
            "peak": peak(),
            "beyond": peak() - baseline,
            "sums": [sum(sums["betweenness"]), sum(sums["closeness"])],
        }
    )
)
